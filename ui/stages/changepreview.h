// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/amendmentservice.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;

namespace rangvoan::ui
{

class Label;

/// What an amendment would change in the ranking, in words and a small table, before it is recorded (design 3.1).
/// Hidden where there is no ranking yet, and from whom it is not open to.
class ChangePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePreview(const Workspace &workspace, QWidget *parent = nullptr);

    /// The candidate leaves the ranking.
    void showWithdrawal(const CandidateId &candidate);
    /// The member's sheet of the candidate no longer counts; nothing is shown where there is none.
    void showAnnulled(const CandidateId &candidate, const MemberId &member);
    void clear();

private:
    void preview(const CategoryId &category, const RankingAmendment &amendment);
    void show(const AmendmentPreview &preview);
    QStringList sentences(const AmendmentPreview &preview) const;
    QString seatSentence(const AmendmentPreview &preview) const;
    QString paperSentence(const QList<Paper> &papers) const;
    QString seatOrPoints(const PlaceChange &change) const;
    void showRows(const RankingChange &change);
    void showRow(int row, const QStringList &cells, const PlaceChange *change);
    QString names(const RankingChange &change, bool entering) const;
    QString word(const char *source, const QStringList &arguments = {}) const
    {
        return m_workspace.text("change", source, arguments);
    }

    const Workspace &m_workspace;
    Label *m_heading;
    Label *m_words;
    QWidget *m_table;
    QGridLayout *m_grid;
    QList<QList<Label *>> m_cells; ///< the head first
    Label *m_more;
};

} // namespace rangvoan::ui

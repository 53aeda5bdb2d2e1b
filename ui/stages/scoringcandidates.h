// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/stages/scoringsheet.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace rangvoan::ui
{

/// One candidate in the list of a member: name and count above, place and state below, progress at the foot. The open
/// one has the tint and the accent bar.
class CandidateRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CandidateRow(QWidget *parent = nullptr);
    void showWork(const OwnWork &work, int count, const Workspace &workspace);
    /// Nobody's line: no word of it is left in the widget.
    void forget();
    void setLarge(bool large);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Word
    {
        QString text;
        Tone tone = Tone::Text;
    };

    void restyle();
    void paintPair(QPainter &painter, const QRect &line, const Word &left, const Word &right,
                   std::optional<Icon> icon) const;

    QString m_name;
    QString m_place;
    QString m_count;
    QString m_state;
    Icon m_icon = Icon::Circle;
    Tone m_tone = Tone::Muted;
    double m_part = 0;
    bool m_bar = true; ///< false: progress is not known here
    bool m_large = false;
};

/// The candidates of the member at the desk, by number. Arrows walk, Space opens.
class CandidateRows final : public QWidget
{
    Q_OBJECT

public:
    CandidateRows(Workspace &workspace, MarkingSheet &sheet, QWidget *parent = nullptr);
    void setLarge();
    void refresh();
    void focusCurrent();

signals:
    void chosen(const rangvoan::CandidateId &candidate);

private:
    Workspace &m_workspace;
    MarkingSheet &m_sheet;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QList<CandidateRow *> m_rows;
    bool m_large = false;
};

} // namespace rangvoan::ui

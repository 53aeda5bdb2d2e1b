// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/stages/scoringsheet.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class Card;
class Label;

/// One piece of evidence: what it is and where it lies. Tinted when it is pinned to the criterion being marked. A click
/// puts its number into the reason.
class EvidenceRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EvidenceRow(QWidget *parent = nullptr);
    void showPiece(EvidenceKind kind, const QString &title, const QString &location);
    void setPinned(bool pinned);
    bool isPinned() const { return m_pinned; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_location;
    Icon m_icon = Icon::Folder;
    bool m_pinned = false;
};

/// Middle column of the desk: who the candidate is and what evidence there is.
class DossierCard final : public QWidget
{
    Q_OBJECT

public:
    DossierCard(Workspace &workspace, MarkingSheet &sheet, QWidget *parent = nullptr);
    void retranslate();
    void refresh();
    /// Tints what is pinned to the indicator, its sub-criterion or its component.
    void showIndicator(int indicator);

signals:
    void knownAsked();
    void evidenceChosen(qsizetype number);

private:
    void build();
    void showFacts(const Candidate *candidate);
    void showEvidence(const Candidate *candidate);
    QString gradesOf(const Nomination &nomination) const;
    QString serviceOf(const Nomination &nomination) const;
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    MarkingSheet &m_sheet;
    int m_indicator = -1;
    Card *m_card;
    Button *m_known;
    QList<std::pair<Label *, Label *>> m_facts;
    Label *m_evidenceName;
    Label *m_evidenceCount;
    Label *m_none;
    QVBoxLayout *m_pieces = nullptr;
    QList<EvidenceRow *> m_rows;
    QList<QStringList> m_pins;
};

/// Codes an evidence may be pinned to when this indicator is marked: its own, its sub-criterion's, its component's.
QStringList codesAround(const RuleSet &rules, int indicator);

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/stages/scoringsheet.h"

#include <QAbstractButton>
#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace rangvoan::ui
{

class Label;
class LevelRow;
class ReasonBox;

/// Head of a component or sub-criterion: opens it. Word left; how far it has come, or its points, right.
class CriterionHead final : public QAbstractButton
{
    Q_OBJECT

public:
    CriterionHead(bool component, QWidget *parent);
    void setWords(const QString &name, const QString &state, bool complete);
    void setUnfolded(bool unfolded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_component;
    bool m_unfolded = false;
    bool m_complete = false;
    QString m_name;
    QString m_state;
};

/// One indicator: its words, the levels to choose from and, while it is current, what the chosen level means.
class IndicatorBlock final : public QFrame
{
    Q_OBJECT

public:
    explicit IndicatorBlock(QWidget *parent);
    LevelRow *levels() const { return m_levels; }
    void setWords(const QString &name);
    void setMeaning(const QString &chosen, const QString &next);
    void setCurrent(bool current);
    void setError(std::function<QString()> sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_current = false;
    Label *m_name;
    LevelRow *m_levels;
    Label *m_chosen;
    Label *m_next;
    Label *m_error;
};

/// Right column of the desk: the criteria tree, one sub-criterion unfolded at a time, the points of each component of
/// this sheet, and the reason of the component at the foot. Digits set and go on, arrows move, Enter goes on, Up and
/// Down walk.
class CriteriaPane final : public QFrame
{
    Q_OBJECT

public:
    CriteriaPane(Workspace &workspace, MarkingSheet &sheet, QWidget *parent = nullptr);
    void retranslate();
    void refresh();
    int current() const { return m_current; }
    void setCurrent(int indicator, bool focus);
    /// The first indicator that is not marked yet, else the first.
    void begin(bool focus);
    /// Says beside the field what is missing.
    void point(const SheetGap &gap);
    ReasonBox *reason() const { return m_reason; }

signals:
    void currentChanged(int indicator);
    /// Enter or a digit at the last indicator.
    void endReached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        CriterionHead *head = nullptr;
        int component = 0;
        int from = 0; ///< place of its first indicator
        int count = 0;
        LocalText name;
        QString code;
    };

    void build();
    void buildParts();
    IndicatorBlock *addBlock(int indicator);
    void showWords();
    void showParts();
    void showBlocks();
    void showMeaning(int indicator);
    void showMissing(int indicator);
    void scrollToCurrent();
    void goOn();
    void walkOn();
    void chooseLevel(int indicator, int step);
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    MarkingSheet &m_sheet;
    std::shared_ptr<const RuleSet> m_built; ///< the rules the widgets were made from
    CriterionHead *m_head;                  ///< the component of the current indicator: stays in sight
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_inside = nullptr;
    QList<Part> m_components;
    QList<Part> m_parts;
    QList<IndicatorBlock *> m_blocks;
    ReasonBox *m_reason;
    int m_current = 0;
    int m_missing = -1; ///< the indicator that was found unmarked at handing in
};

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace rangvoan::ui
{

class BodyScroll;
class Button;
class Label;
class StepperItem;

/// The stages in order with their state as icon and word; shows where the window stands. Under 1100 px of window width
/// only the icons stay.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    void setCurrent(const QString &pageKey);
    void setNarrow(bool narrow);
    /// Key of the page `steps` further down, the same at the ends.
    QString neighbour(const QString &pageKey, int steps) const;

signals:
    void pageAsked(const QString &pageKey);
    void checkAsked();
    void helpAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    Label *addGroup(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);

    Workspace &m_workspace;
    BodyScroll *m_scroll;
    QBoxLayout *m_foot = nullptr;
    QList<StepperItem *> m_items;
    Label *m_first = nullptr;
    Label *m_second = nullptr;
    Button *m_check;
    Button *m_help;
};

} // namespace rangvoan::ui

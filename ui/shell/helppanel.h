// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QTextBrowser;

namespace rangvoan::ui
{

class Button;
class Label;

/// Help for the page that is shown, at the right of it: what to do here, step by step (resources/help).
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(Workspace &workspace, QWidget *parent = nullptr);
    void showTopic(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Workspace &m_workspace;
    Label *m_title;
    Button *m_close;
    QTextBrowser *m_text;
};

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace rangvoan::ui
{

class BackgroundJob;
class Button;
class Label;
class ProgressLine;

/// What a background job is doing, how far it is, and a button that stops it. Seen while the
/// job runs, unless it is quick.
class JobLine final : public QWidget
{
    Q_OBJECT

public:
    JobLine(BackgroundJob &job, QWidget *parent);
    /// "Writing the papers …" and the word of the button.
    void setWords(const QString &what, const QString &stop);

private:
    BackgroundJob &m_job;
    QTimer m_soon;
    Label *m_what;
    ProgressLine *m_progress;
    Button *m_stop;
};

} // namespace rangvoan::ui

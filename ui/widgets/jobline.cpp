// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/jobline.h"

#include "ui/shell/backgroundjob.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>

namespace rangvoan::ui
{

namespace
{

constexpr int noticeableMs = 300; // what is quicker needs no progress

} // namespace

JobLine::JobLine(BackgroundJob &job, QWidget *parent)
    : QWidget(parent), m_job(job), m_what(new Label(this, Tone::Muted)), m_progress(new ProgressLine(this)),
      m_stop(new Button(ButtonKind::Plain, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_what);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_what->setWordWrap(false);
    m_stop->setIconName(Icon::Cross);
    m_stop->setObjectName(QStringLiteral("stopJob"));
    connect(m_stop, &Button::clicked, &m_job, &BackgroundJob::cancel);
    connect(&m_job, &BackgroundJob::started, this, [this] {
        m_progress->setProgress(0, 1, m_what->words());
        m_soon.start(noticeableMs);
    });
    connect(&m_job, &BackgroundJob::progressed, this,
            [this](int done, int all) { m_progress->setProgress(done, all, m_what->words()); });
    connect(&m_job, &BackgroundJob::ended, this, [this] {
        m_soon.stop();
        hide();
    });
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    m_soon.setSingleShot(true);
    hide();
}

void JobLine::setWords(const QString &what, const QString &stop)
{
    m_what->setWords(what);
    m_stop->setWords(stop);
}

} // namespace rangvoan::ui

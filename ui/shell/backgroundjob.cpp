// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/backgroundjob.h"

namespace rangvoan::ui
{

BackgroundJob::BackgroundJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void BackgroundJob::cancel()
{
    if (m_run != nullptr) {
        m_run->stopped = true;
    }
}

void BackgroundJob::drop()
{
    cancel();
    m_pool.clear();
    if (m_run != nullptr) {
        m_run.reset();
        emit ended();
    }
}

std::shared_ptr<BackgroundJob::Run> BackgroundJob::begin()
{
    cancel();
    m_pool.clear();
    m_run = std::make_shared<Run>();
    emit started();
    return m_run;
}

WorkProgress BackgroundJob::progressOf(const std::shared_ptr<Run> &run)
{
    return [this, run](qsizetype done, qsizetype all) {
        QMetaObject::invokeMethod(
            this,
            [this, run, done, all] {
                if (run == m_run) {
                    emit progressed(static_cast<int>(done), static_cast<int>(all));
                }
            },
            Qt::QueuedConnection);
        return !run->stopped;
    };
}

bool BackgroundJob::end(const std::shared_ptr<Run> &run)
{
    if (run != m_run) {
        return false;
    }
    m_run.reset();
    emit ended();
    return true;
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/firmnessjob.h"

#include <QThread>

namespace rangvoan::ui
{

FirmnessJob::FirmnessJob(QObject *parent) : QObject(parent) {}

FirmnessJob::~FirmnessJob()
{
    cancel();
}

int FirmnessJob::done() const
{
    return m_state == nullptr ? 0 : m_state->done.load();
}

void FirmnessJob::cancel()
{
    if (m_state != nullptr) {
        m_state->stop = true;
    }
    if (m_thread != nullptr) {
        m_thread->wait(); // asked before every draw: at most one ranking long
        m_thread.reset();
    }
    m_state.reset();
}

void FirmnessJob::start(const FirmnessWork &work)
{
    cancel();
    m_state = std::make_shared<State>();
    m_thread.reset(QThread::create([this, work, state = m_state] {
        const Result<Firmness> result = work([&state](int done) {
            state->done = done;
            return state->stop.load();
        });
        QMetaObject::invokeMethod(
            this, [this, state, result] { end(state, result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void FirmnessJob::end(const std::shared_ptr<State> &state, const Result<Firmness> &result)
{
    if (state != m_state) {
        return; // a later one is under way
    }
    cancel();
    emit finished(result);
}

} // namespace rangvoan::ui

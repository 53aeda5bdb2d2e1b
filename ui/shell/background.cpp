// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/background.h"

#include <QThread>

#include <utility>

namespace rangvoan::ui
{

Background::Background(QObject *parent) : QObject(parent) {}

Background::~Background()
{
    cancel();
    const QList<QThread *> threads = std::exchange(m_threads, {});
    for (QThread *thread : threads) {
        disconnect(thread, nullptr, this, nullptr);
        thread->wait();
        delete thread;
    }
}

void Background::run(std::function<void(const std::atomic_bool &)> work, std::function<void()> done)
{
    cancel();
    const auto flag = std::make_shared<std::atomic_bool>(false);
    m_current = flag;
    QThread *thread = QThread::create([flag, work = std::move(work)] { work(*flag); });
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread, flag, done = std::move(done)] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        if (flag->load()) {
            return;
        }
        m_current.reset();
        done();
    });
    thread->start();
}

void Background::cancel()
{
    if (m_current) {
        m_current->store(true);
        m_current.reset();
    }
}

} // namespace rangvoan::ui

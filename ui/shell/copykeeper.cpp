// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/copykeeper.h"

#include "app/text/errortext.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QThread>

namespace rangvoan::ui
{

namespace
{

constexpr int copyEveryMs = 30 * 60 * 1000;

} // namespace

CopyKeeper::CopyKeeper(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(copyEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &CopyKeeper::keepNow);
    connect(&workspace, &Workspace::fileChanged, this, [this] {
        m_warned = false;
        m_workspace.isOpen() ? m_timer.start() : m_timer.stop();
        keepNow();
    });
}

CopyKeeper::~CopyKeeper()
{
    if (m_thread) {
        m_thread->wait();
    }
}

void CopyKeeper::keepNow()
{
    if (m_thread || !m_workspace.isOpen()) {
        return;
    }
    FileDoor &door = m_workspace.door();
    const QString path = m_workspace.file().path();
    m_thread.reset(QThread::create([this, &door, path] {
        const Result<bool> outcome = door.keepCopy(path);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void CopyKeeper::finish(const Result<bool> &outcome)
{
    m_thread->wait();
    m_thread.reset();
    if (!outcome && !m_warned) {
        m_warned = true;
        m_workspace.say(MessageKind::Warning, [&workspace = m_workspace, error = outcome.error()] {
            return workspace.text("window", QT_TRANSLATE_NOOP("window", "No safe copy could be written by itself. %1"),
                                  QStringList{errorText(error, workspace.wording())});
        });
    }
    emit tried(outcome && *outcome);
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

namespace rangvoan::ui
{

class Workspace;

/// Keeps safe copies of the open file without being asked: at the start of work and every 30 minutes in which something
/// changed, on a thread of its own.
class CopyKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit CopyKeeper(Workspace &workspace, QObject *parent = nullptr);
    ~CopyKeeper() override;

    /// Writes one now if anything changed; does nothing while one is being written or no file is open.
    void keepNow();

signals:
    /// One try is over: whether a copy was written.
    void tried(bool written);

private:
    void finish(const Result<bool> &outcome);

    Workspace &m_workspace;
    QTimer m_timer;
    std::unique_ptr<QThread> m_thread;
    bool m_warned = false; ///< a failure is said once, not every half hour
};

} // namespace rangvoan::ui

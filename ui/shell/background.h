// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace rangvoan::ui
{

/// One piece of work beside the window. What is cancelled or replaced may run to its end, but its outcome is dropped.
/// The work must not touch widgets or the award file.
class Background final : public QObject
{
    Q_OBJECT

public:
    explicit Background(QObject *parent = nullptr);
    /// Waits for what still runs.
    ~Background() override;

    /// `done` is called in this thread when the work ended and was not cancelled.
    void run(std::function<void(const std::atomic_bool &cancelled)> work, std::function<void()> done);
    void cancel();
    bool isRunning() const { return m_current != nullptr; }

private:
    std::shared_ptr<std::atomic_bool> m_current; ///< set: cancelled
    QList<QThread *> m_threads;
};

} // namespace rangvoan::ui

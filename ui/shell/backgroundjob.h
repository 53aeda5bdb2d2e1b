// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace rangvoan::ui
{

/// Called between steps of long work; false asks it to stop.
using WorkProgress = std::function<bool(qsizetype done, qsizetype all)>;

/// Work off the GUI thread, one at a time, with progress and cancel:
///
///     m_job.start<Result<Pages>>([wish](const WorkProgress &progress) { return makePages(wish, progress); },
///                                [this](const Result<Pages> &pages) { show(pages); });
///
/// `work` runs in a thread of its own and owns what it needs; `then` runs on the GUI thread. Starting anew drops what
/// ran before: its `then` is not called. Destroying waits for the step that is running.
class BackgroundJob final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override;

    template<class T>
    void start(std::function<T(const WorkProgress &)> work, std::function<void(const T &)> then)
    {
        const std::shared_ptr<Run> run = begin();
        m_pool.start([this, run, work = std::move(work), then = std::move(then)] {
            const auto outcome = std::make_shared<const T>(work(progressOf(run)));
            QMetaObject::invokeMethod(
                this,
                [this, run, then, outcome] {
                    if (end(run)) {
                        then(*outcome);
                    }
                },
                Qt::QueuedConnection);
        });
    }

    /// The work is asked to stop; `then` gets what it returns, usually Cancelled.
    void cancel();
    /// Stops it and forgets it: `then` is not called.
    void drop();
    bool isRunning() const { return m_run != nullptr; }

signals:
    void started();
    void progressed(int done, int all);
    void ended();

private:
    struct Run
    {
        std::atomic<bool> stopped = false;
    };

    std::shared_ptr<Run> begin();
    WorkProgress progressOf(const std::shared_ptr<Run> &run);
    /// False when something newer was started meanwhile.
    bool end(const std::shared_ptr<Run> &run);

    QThreadPool m_pool;
    std::shared_ptr<Run> m_run;
};

} // namespace rangvoan::ui

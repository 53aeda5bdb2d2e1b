// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/rankingservice.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace rangvoan::ui
{

/// Runs the computation of "how firm is it" beside the window: one at a time, a new one ends the one before.
class FirmnessJob final : public QObject
{
    Q_OBJECT

public:
    explicit FirmnessJob(QObject *parent = nullptr);
    ~FirmnessJob() override;

    void start(const FirmnessWork &work);
    /// Nothing is sent any more.
    void cancel();
    bool isRunning() const { return m_state != nullptr; }
    /// Steps done so far, of firmnessSteps().
    int done() const;

signals:
    void finished(const rangvoan::Result<rangvoan::Firmness> &result);

private:
    struct State
    {
        std::atomic_bool stop = false;
        std::atomic_int done = 0;
    };

    void end(const std::shared_ptr<State> &state, const Result<Firmness> &result);

    std::shared_ptr<State> m_state;
    std::unique_ptr<QThread> m_thread;
};

} // namespace rangvoan::ui

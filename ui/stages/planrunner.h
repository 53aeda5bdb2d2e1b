// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/panelplan.h"

#include <QObject>

namespace rangvoan::ui
{

/// Plans panels on a thread of its own, so that the window stays alive.
class PlanRunner final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start(const PanelProblem &problem);
    /// The plan in work is thrown away when it comes.
    void cancel()
    {
        ++m_ticket;
        m_running = false;
    }
    bool isRunning() const { return m_running; }

signals:
    void done(const rangvoan::Result<rangvoan::PanelPlan> &plan);

private:
    int m_ticket = 0;
    bool m_running = false;
};

} // namespace rangvoan::ui

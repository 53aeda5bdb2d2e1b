// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/planrunner.h"

#include <QThread>

#include <memory>
#include <optional>

namespace rangvoan::ui
{

void PlanRunner::start(const PanelProblem &problem)
{
    const int ticket = ++m_ticket;
    m_running = true;
    const auto plan = std::make_shared<std::optional<Result<PanelPlan>>>();
    QThread *thread = QThread::create([plan, problem] { plan->emplace(planPanels(problem)); });
    connect(thread, &QThread::finished, thread, &QThread::deleteLater);
    connect(thread, &QThread::finished, this, [this, ticket, plan] {
        if (ticket == m_ticket && plan->has_value()) {
            m_running = false;
            emit done(plan->value());
        }
    });
    thread->start();
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page.h"

#include "app/procedure/stages.h"
#include "app/text/stagetext.h"

namespace rangvoan::ui
{

Page::Page(Workspace &workspace, std::optional<Stage> stage, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_stage(stage)
{
}

std::optional<StageKey> Page::stageKey() const
{
    return m_stage ? std::optional(rangvoan::stageKey(*m_stage, m_workspace.category(), m_workspace.round()))
                   : std::nullopt;
}

StageState Page::stageState() const
{
    const std::optional<StageKey> key = stageKey();
    return key ? effectiveState(m_workspace.facts(), *key) : StageState::Open;
}

bool Page::isEditable() const
{
    const StageState state = stageState();
    const bool stands = state == StageState::Open || state == StageState::ToConfirmAgain;
    return stands && m_workspace.isOpen() && !m_workspace.file().readOnlyReason();
}

QString Page::title() const
{
    const std::optional<StageKey> key = stageKey();
    return key ? m_workspace.inDigits(stageTitle(*key, m_workspace.facts(), m_workspace.wording())) : QString();
}

QString Page::purpose() const
{
    return m_stage ? stagePurpose(*m_stage, m_workspace.wording()) : QString();
}

QString Page::helpKey() const
{
    return m_stage ? stageCode(*m_stage) : QString();
}

} // namespace rangvoan::ui

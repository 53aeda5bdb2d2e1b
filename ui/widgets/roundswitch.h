// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rangvoan::ui
{

class FilterChip;
class Workspace;

/// Long list or final round, for pages of stages that are per round. Hidden where the rules have one round.
class RoundSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundSwitch(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    Workspace &m_workspace;
    FilterChip *m_longList;
    FilterChip *m_final;
};

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/roundswitch.h"

#include "ui/shell/workspace.h"
#include "ui/widgets/chip.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>

namespace rangvoan::ui
{

RoundSwitch::RoundSwitch(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_longList(new FilterChip(this)), m_final(new FilterChip(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_longList);
    row->addWidget(m_final);
    auto *group = new QButtonGroup(this);
    group->addButton(m_longList, 1);
    group->addButton(m_final, 2);
    m_longList->setObjectName(QStringLiteral("roundLongList"));
    m_final->setObjectName(QStringLiteral("roundFinal"));
    connect(group, &QButtonGroup::idClicked, this, [this](int round) { m_workspace.setRound(round); });
}

void RoundSwitch::retranslate()
{
    m_longList->setText(m_workspace.text("rounds", QT_TRANSLATE_NOOP("rounds", "Long list")));
    m_final->setText(m_workspace.text("rounds", QT_TRANSLATE_NOOP("rounds", "Final round")));
    for (FilterChip *chip : {m_longList, m_final}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
}

void RoundSwitch::refresh()
{
    setVisible(m_workspace.facts().lastRound(m_workspace.category()) > 1);
    m_longList->setChecked(m_workspace.round() == 1);
    m_final->setChecked(m_workspace.round() == 2);
}

} // namespace rangvoan::ui

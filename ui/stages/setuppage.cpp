// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/setuppage.h"

#include "ui/stages/rulescard.h"
#include "ui/stages/setupcategory.h"
#include "ui/stages/setupcopy.h"
#include "ui/stages/setupletterhead.h"
#include "ui/stages/setupyear.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rangvoan::ui
{

SetupPage::SetupPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Setup, parent), m_year(new SetupYear(workspace, this)),
      m_letterhead(new SetupLetterhead(workspace, this)), m_category(new SetupCategory(workspace, this)),
      m_copy(new SetupCopy(workspace, this)), m_rules(new RulesCard(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::two);
    left->addWidget(m_year);
    left->addWidget(m_category);
    left->addStretch(1);
    row->addLayout(left, 1);
    row->addWidget(m_letterhead, 1, Qt::AlignTop);
    column->addWidget(m_copy);
    column->addLayout(row);
    column->addWidget(m_rules);
    column->addStretch(1);
}

void SetupPage::retranslate()
{
    m_year->retranslate();
    m_letterhead->retranslate();
    m_category->retranslate();
    m_copy->retranslate();
    m_rules->retranslate();
}

void SetupPage::refresh()
{
    const bool editable = isEditable();
    m_year->refresh(editable);
    m_letterhead->refresh(editable);
    m_category->refresh(editable);
    m_copy->refresh(editable);
    m_rules->refresh(editable);
}

void SetupPage::showFinding(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::NoCategory:
        m_category->focusName();
        return;
    case FindingCode::NoIssuingUnit:
        m_letterhead->focusUnit();
        return;
    default:
        m_rules->focusGround();
    }
}

} // namespace rangvoan::ui

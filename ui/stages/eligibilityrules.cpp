// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/eligibilityrules.h"

#include "app/services/eligibilityservice.h"
#include "ui/text/eligibilitywords.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

/// An icon in the tone of an outcome, in whatever theme is on.
class OutcomeSign final : public QWidget
{
public:
    OutcomeSign(Icon icon, Tone tone, QWidget *parent) : QWidget(parent), m_icon(icon), m_tone(tone)
    {
        setFixedSize(space::icon, lineHeight(font()));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, m_icon, QRectF(0, (height() - space::icon) / 2.0, space::icon, space::icon),
                  themeOf(this).colour(m_tone));
    }

private:
    Icon m_icon;
    Tone m_tone;
};

} // namespace

EligibilityRules::EligibilityRules(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setObjectName(QStringLiteral("rules"));
}

void EligibilityRules::show(const Candidate &candidate)
{
    delete m_lines;
    m_lines = new QWidget(this);
    layout()->addWidget(m_lines);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::one);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const CategoryFacts *category = m_workspace.facts().category(candidate.category);
    const QList<EligibilityCheck> checks = eligibilityChecks(m_workspace.facts(), candidate);
    for (int i = 0; i < checks.size(); ++i) {
        const EligibilityRule &rule = category->rules->eligibility.at(i);
        const EligibilityCheck &check = checks.at(i);
        const Cell outcome = outcomeCell(check.outcome, m_workspace.wording());
        auto *sign = new OutcomeSign(outcome.icon.value_or(Icon::Circle), outcome.tone, m_lines);
        auto *name = new Label(m_lines);
        name->setWords(m_workspace.inDigits(m_workspace.local(rule.name.km, rule.name.en)));
        auto *word = new Label(m_lines, outcome.tone);
        word->setWordWrap(false);
        word->setWords(outcome.text);
        word->setObjectName(QStringLiteral("outcome_") + rule.code);
        auto *facts = new Label(m_lines, Tone::Muted);
        facts->setWords(factsText(rule, check, m_workspace));
        grid->addWidget(sign, 2 * i, 0, Qt::AlignTop);
        grid->addWidget(name, 2 * i, 1, Qt::AlignTop);
        grid->addWidget(word, 2 * i, 2, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(facts, 2 * i + 1, 1, 1, 2);
    }
    m_lines->show();
}

} // namespace rangvoan::ui

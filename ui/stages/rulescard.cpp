// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/rulescard.h"

#include "app/services/setupservice.h"
#include "ui/text/setupwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rangvoan::ui
{

namespace
{

constexpr std::array<const char *, 3> shippedNames{"good-teacher", "principal", "career-pathways"};

Cell sourceCell(const Source &source, const Wording &wording)
{
    const bool draft = source.provenance == Provenance::Draft;
    return {provenanceName(source.provenance, wording), draft ? Tone::Warning : Tone::Success,
            draft ? Icon::Pencil : Icon::TickCircle};
}

int indicatorsOf(const Component &component)
{
    int count = 0;
    for (const SubCriterion &part : component.subCriteria) {
        count += static_cast<int>(part.indicators.size());
    }
    return count;
}

int weightOf(const RuleSet &rules, const QString &code)
{
    const auto found = std::find_if(rules.weights.components.cbegin(), rules.weights.components.cend(),
                                    [&code](const ComponentWeight &weight) { return weight.code == code; });
    return found == rules.weights.components.cend() ? 0 : found->weight;
}

} // namespace

RulesCard::RulesCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_state(new StateChip(this)),
      m_choice(new QComboBox(this)), m_about(new Label(this, Tone::Muted)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_freeze(new Button(ButtonKind::Plain, this)), m_form(new Form(this)),
      m_ground(new QComboBox(this)), m_reference(new QLineEdit(this)), m_date(new DateEdit(this)),
      m_confirm(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_choice, &QComboBox::activated, this, &RulesCard::choose);
    connect(m_freeze, &Button::clicked, this, &RulesCard::freeze);
    connect(m_confirm, &Button::clicked, this, &RulesCard::confirm);
}

void RulesCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->addToHead(m_state);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(m_about, 1);
    row->addWidget(m_choice);
    row->addWidget(m_freeze);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_table);
    m_form->addField(m_ground, true);
    m_form->addField(m_reference);
    m_form->addField(m_date, true);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_confirm);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("rules"));
    m_freeze->setObjectName(QStringLiteral("freezeRules"));
    m_freeze->setIconName(Icon::Lock);
    m_confirm->setObjectName(QStringLiteral("confirmRules"));
    m_confirm->setIconName(Icon::Tick);
    m_reference->setObjectName(QStringLiteral("rulesReference"));
}

void RulesCard::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("setup", "Rules of marking")));
    m_freeze->setWords(word(QT_TRANSLATE_NOOP("setup", "Freeze the rules")));
    m_confirm->setWords(word(QT_TRANSLATE_NOOP("setup", "Record the confirmation")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("setup", "Component"))},
                        {word(QT_TRANSLATE_NOOP("setup", "Weight")), true, 96},
                        {word(QT_TRANSLATE_NOOP("setup", "Indicators")), true, 120},
                        {word(QT_TRANSLATE_NOOP("setup", "Where it comes from")), false, 216}});
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("setup", "Rules of marking")));
    m_form->setName(m_ground, word(QT_TRANSLATE_NOOP("setup", "Confirmed by")));
    m_form->setName(m_reference, word(QT_TRANSLATE_NOOP("setup", "Document or meeting")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("setup", "Date")));
    const int ground = std::max(0, m_ground->currentIndex());
    m_ground->clear();
    for (const RulesGround one : {RulesGround::Text, RulesGround::Adopted, RulesGround::NoticeAccepted}) {
        m_ground->addItem(groundName(one, m_workspace.wording()), static_cast<int>(one));
    }
    m_ground->setCurrentIndex(ground);
    m_choice->clear();
    m_choice->addItem(word(QT_TRANSLATE_NOOP("setup", "Choose other rules")));
    m_choice->addItem(word(QT_TRANSLATE_NOOP("setup", "Good teacher")));
    m_choice->addItem(word(QT_TRANSLATE_NOOP("setup", "School principal")));
    m_choice->addItem(word(QT_TRANSLATE_NOOP("setup", "Teacher career pathways")));
    m_date->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
}

void RulesCard::refresh(bool editable)
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    setVisible(category != nullptr);
    if (category == nullptr) {
        return;
    }
    showRules(*category);
    showState(*category, editable);
}

void RulesCard::showRules(const CategoryFacts &category)
{
    QList<TableRow> rows;
    if (category.rules != nullptr) {
        const RuleSet &rules = *category.rules;
        for (const Component &component : rules.components) {
            rows.append({component.code,
                         {{m_workspace.local(component.name.km, component.name.en)},
                          {m_workspace.number(weightOf(rules, component.code))},
                          {m_workspace.number(indicatorsOf(component))},
                          sourceCell(component.source, m_workspace.wording())}});
        }
        const auto drafts = static_cast<int>(rules.drafts().size());
        m_about->setWords(m_workspace.local(rules.title.km, rules.title.en) + QStringLiteral(" · ") +
                          (drafts == 0 ? word(QT_TRANSLATE_NOOP("setup", "every rule has a source"))
                                       : m_workspace.text("setup",
                                                          QT_TRANSLATE_N_NOOP("setup", "%n rule(s) are our "
                                                                                       "draft"),
                                                          drafts)));
    } else {
        m_about->setWords(word(QT_TRANSLATE_NOOP("setup", "No rules are chosen yet.")));
    }
    m_rows->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
}

void RulesCard::showState(const CategoryFacts &category, bool editable)
{
    const RulesConfirmation &confirmation = category.confirmation;
    const bool confirmed = confirmation.ground != RulesGround::None;
    if (category.rulesFrozen && confirmed) {
        m_state->setState(Icon::Lock, Tone::Success, word(QT_TRANSLATE_NOOP("setup", "frozen and confirmed")));
    } else if (category.rulesFrozen) {
        m_state->setState(Icon::Warning, Tone::Warning, word(QT_TRANSLATE_NOOP("setup", "frozen, not confirmed")));
    } else {
        m_state->setState(Icon::Circle, Tone::Muted, word(QT_TRANSLATE_NOOP("setup", "not frozen")));
    }
    m_choice->setVisible(editable && !category.rulesFrozen);
    m_freeze->setVisible(editable && !category.rulesFrozen && category.rules != nullptr);
    m_confirm->setVisible(editable);
    m_ground->setEnabled(editable);
    m_reference->setReadOnly(!editable);
    m_date->setReadOnly(!editable);
    if (confirmed && !m_reference->isModified()) {
        m_ground->setCurrentIndex(m_ground->findData(static_cast<int>(confirmation.ground)));
        m_reference->setText(confirmation.reference);
        m_date->setDate(confirmation.date);
    }
}

void RulesCard::choose(int index)
{
    if (index < 1) {
        return;
    }
    const QString name = QString::fromLatin1(shippedNames.at(static_cast<size_t>(index - 1)));
    const Result<QByteArray> text = m_workspace.door().shippedRuleSet(name);
    if (!text) {
        m_workspace.say(text.error());
        return;
    }
    m_workspace.run(SetupService(m_workspace.context())
                        .chooseRuleSet(m_workspace.actor(), m_workspace.cycle(), m_workspace.category(), *text));
    m_choice->setCurrentIndex(0);
}

void RulesCard::freeze()
{
    m_workspace.run(SetupService(m_workspace.context())
                        .freezeRules(m_workspace.actor(), m_workspace.cycle(), m_workspace.category()));
}

void RulesCard::confirm()
{
    const auto ground = static_cast<RulesGround>(m_ground->currentData().toInt());
    const bool missing = ground != RulesGround::NoticeAccepted && m_reference->text().trimmed().isEmpty();
    m_form->setNote(m_reference, Tone::Error,
                    missing ? word(QT_TRANSLATE_NOOP("setup", "Name the document, or the meeting and its vote."))
                            : QString());
    m_form->setNote(m_date, Tone::Error,
                    m_date->isWrong() ? word(QT_TRANSLATE_NOOP("setup", "Write the day as 15/03/2026.")) : QString());
    if (missing || m_date->isWrong()) {
        return;
    }
    const RulesConfirmation confirmation{ground, m_reference->text().trimmed(), m_date->date()};
    if (m_workspace.run(
            SetupService(m_workspace.context())
                .confirmRules(m_workspace.actor(), m_workspace.cycle(), m_workspace.category(), confirmation))) {
        m_reference->setModified(false);
    }
}

void RulesCard::focusGround()
{
    m_reference->setFocus();
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/rulescard.h"

#include "app/services/setupservice.h"
#include "ui/text/panelwords.h"
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
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rangvoan::ui
{

namespace
{

constexpr std::array<const char *, 3> shippedNames{"good-teacher", "principal", "career-pathways"};
constexpr int fromFile = 4; ///< place in the choice of rules
constexpr qint64 largestRules = 4 * 1024 * 1024;
constexpr int usualMinutesEach = 25;
/// Between meeting and vote in the reference of rules adopted by the committee.
constexpr auto voteSeparator = "; ";

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
      m_ground(new QComboBox(this)), m_reference(new QLineEdit(this)), m_vote(new QLineEdit(this)),
      m_notice(new Label(this, Tone::Warning)), m_date(new DateEdit(this)),
      m_confirm(new Button(ButtonKind::Plain, this)), m_loadForm(new Form(this)), m_expected(new QSpinBox(this)),
      m_load(new Label(this))
{
    build();
    connect(m_choice, &QComboBox::activated, this, &RulesCard::choose);
    connect(m_freeze, &Button::clicked, this, &RulesCard::freeze);
    connect(m_ground, &QComboBox::activated, this, &RulesCard::showGround);
    connect(m_expected, &QSpinBox::valueChanged, this, &RulesCard::showLoad);
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
    m_form->addField(m_vote);
    m_form->addField(m_date, true);
    m_loadForm->addField(m_expected, true);
    m_card->body()->addWidget(m_loadForm);
    m_card->body()->addWidget(m_load);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addWidget(m_confirm, 0, Qt::AlignLeft);
    m_expected->setRange(1, 999);
    m_expected->setValue(60);
    m_expected->setObjectName(QStringLiteral("expectedCandidates"));
    m_load->setObjectName(QStringLiteral("setupLoad"));
    m_choice->setObjectName(QStringLiteral("chooseRules"));
    m_ground->setObjectName(QStringLiteral("rulesGround"));
    m_vote->setObjectName(QStringLiteral("rulesVote"));
    m_date->setObjectName(QStringLiteral("rulesDate"));
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
    m_freeze->setWords(word(QT_TRANSLATE_NOOP("setup", "Fix the rules")));
    m_confirm->setWords(word(QT_TRANSLATE_NOOP("setup", "Record the confirmation")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("setup", "Component"))},
                        {word(QT_TRANSLATE_NOOP("setup", "Weight")), true, 96},
                        {word(QT_TRANSLATE_NOOP("setup", "Indicators")), true, 120},
                        {word(QT_TRANSLATE_NOOP("setup", "Where it comes from")), false, 216}});
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("setup", "Rules of marking")));
    m_form->setName(m_ground, word(QT_TRANSLATE_NOOP("setup", "Confirmed by")));
    m_form->setName(m_vote, word(QT_TRANSLATE_NOOP("setup", "Vote")));
    m_vote->setPlaceholderText(word(QT_TRANSLATE_NOOP("setup", "for, against, abstained")));
    m_notice->setWords(word(QT_TRANSLATE_NOOP("setup", "The committee goes on without a text: every paper says that "
                                                       "these rules are a draft and not confirmed.")));
    m_loadForm->setName(m_expected, word(QT_TRANSLATE_NOOP("setup", "Candidates expected")));
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
    m_choice->addItem(word(QT_TRANSLATE_NOOP("setup", "From a file …")));
    m_date->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    showGround();
}

void RulesCard::refresh(bool editable)
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    setVisible(category != nullptr);
    if (category == nullptr) {
        return;
    }
    m_card->setRemark(m_workspace.local(category->settings.nameKm, category->settings.nameEn));
    showRules(*category);
    showState(*category, editable);
    showConfirmation(*category);
    showLoad();
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
        m_state->setState(Icon::Lock, Tone::Success, word(QT_TRANSLATE_NOOP("setup", "fixed and confirmed")));
    } else if (category.rulesFrozen) {
        m_state->setState(Icon::Warning, Tone::Warning, word(QT_TRANSLATE_NOOP("setup", "fixed, not confirmed")));
    } else {
        m_state->setState(Icon::Circle, Tone::Muted, word(QT_TRANSLATE_NOOP("setup", "not fixed")));
    }
    m_choice->setVisible(editable && !category.rulesFrozen);
    m_freeze->setVisible(editable && !category.rulesFrozen && category.rules != nullptr);
    m_confirm->setVisible(editable);
    m_ground->setEnabled(editable);
    m_reference->setReadOnly(!editable);
    m_date->setReadOnly(!editable);
    m_vote->setReadOnly(!editable);
}

void RulesCard::showConfirmation(const CategoryFacts &category)
{
    const RulesConfirmation &confirmation = category.confirmation;
    const bool other = m_shown != category.id;
    m_shown = category.id;
    const bool typing = !other && (m_reference->isModified() || m_vote->isModified());
    if (typing || (!other && confirmation.ground == RulesGround::None)) {
        return;
    }
    const bool adopted = confirmation.ground == RulesGround::Adopted;
    const auto at = adopted ? confirmation.reference.lastIndexOf(QString::fromLatin1(voteSeparator)) : -1;
    m_ground->setCurrentIndex(std::max(0, m_ground->findData(static_cast<int>(confirmation.ground))));
    m_reference->setText(at < 0 ? confirmation.reference : confirmation.reference.left(at));
    m_vote->setText(at < 0 ? QString() : confirmation.reference.mid(at + 2));
    m_date->setDate(confirmation.date);
    showGround();
}

/// The fields of the ground that is chosen.
void RulesCard::showGround()
{
    const auto ground = static_cast<RulesGround>(m_ground->currentData().toInt());
    const bool adopted = ground == RulesGround::Adopted;
    const bool notice = ground == RulesGround::NoticeAccepted;
    m_form->setName(m_reference, adopted ? word(QT_TRANSLATE_NOOP("setup", "Meeting"))
                                         : word(QT_TRANSLATE_NOOP("setup", "Text or instruction")));
    m_form->setFieldVisible(m_reference, !notice);
    m_form->setFieldVisible(m_vote, adopted);
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("setup", "Date")));
    m_notice->setVisible(notice);
    m_form->clearNotes();
}

/// What the rules mean in hours, with the members there are or the fewest the rules ask for.
void RulesCard::showLoad()
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    const bool any = category != nullptr && category->rules != nullptr;
    m_loadForm->setVisible(any);
    m_load->setVisible(any);
    if (!any) {
        return;
    }
    const QList<Member> &all = m_workspace.facts().members;
    const auto serving =
        static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const Member &one) { return one.isMarking(); }));
    const int members = serving > 0 ? serving : std::max(1, category->rules->minimumMembers.value);
    const Rounds &rounds = category->rules->rounds.value;
    const int minutes = QSettings().value(QStringLiteral("panels/minutes"), usualMinutesEach).toInt();
    QStringList lines;
    for (qsizetype round = 0; round < rounds.sheets.size(); ++round) {
        const int asked = rounds.sheets.at(round);
        const int readers = asked == 0 ? members : std::min(asked, members);
        const int candidates = round == 0 ? m_expected->value() : std::min(rounds.finalists, m_expected->value());
        const int each = (candidates * readers + members - 1) / members;
        lines.append(m_workspace.text("setup",
                                      QT_TRANSLATE_NOOP("setup", "Round %1: %2 candidates, %3 readers each, %4 members "
                                                                 "marking: %5"),
                                      QStringList{QString::number(round + 1), QString::number(candidates),
                                                  QString::number(readers), QString::number(members),
                                                  readingLoad(each, minutes, m_workspace)}));
    }
    m_load->setWords(lines.join(u'\n'));
}

void RulesCard::choose(int index)
{
    m_choice->setCurrentIndex(0);
    if (index < 1) {
        return;
    }
    if (index == fromFile) {
        const QString path = QFileDialog::getOpenFileName(this, word(QT_TRANSLATE_NOOP("setup", "Rules of marking")),
                                                          m_workspace.door().folder(),
                                                          word(QT_TRANSLATE_NOOP("setup", "Rules (*.json)")));
        if (!path.isEmpty()) {
            chooseFile(path);
        }
        return;
    }
    const QString name = QString::fromLatin1(shippedNames.at(static_cast<size_t>(index - 1)));
    const Result<QByteArray> text = m_workspace.door().shippedRuleSet(name);
    if (!text) {
        m_workspace.say(text.error());
        return;
    }
    take(*text);
}

void RulesCard::chooseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRules) {
        m_workspace.say(Error{ErrorCode::CannotRead, {path}});
        return;
    }
    take(file.readAll());
}

void RulesCard::take(const QByteArray &rules)
{
    const CategoryId category = m_workspace.category();
    const QByteArray before = m_workspace.categoryFacts()->rulesText;
    const Status done =
        SetupService(m_workspace.context()).chooseRuleSet(m_workspace.actor(), m_workspace.cycle(), category, rules);
    if (m_workspace.run(done) && !before.isEmpty()) {
        m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("setup", "the choice of the rules")); },
                             [this, category, before] {
                                 return SetupService(m_workspace.context())
                                     .chooseRuleSet(m_workspace.actor(), m_workspace.cycle(), category, before);
                             }});
    }
}

void RulesCard::freeze()
{
    m_workspace.run(SetupService(m_workspace.context())
                        .freezeRules(m_workspace.actor(), m_workspace.cycle(), m_workspace.category()));
}

QString RulesCard::reference() const
{
    switch (static_cast<RulesGround>(m_ground->currentData().toInt())) {
    case RulesGround::Adopted:
        return m_reference->text().trimmed() + QString::fromLatin1(voteSeparator) + m_vote->text().trimmed();
    case RulesGround::NoticeAccepted:
        return {};
    case RulesGround::Text:
    case RulesGround::None:
        break;
    }
    return m_reference->text().trimmed();
}

void RulesCard::confirm()
{
    const auto ground = static_cast<RulesGround>(m_ground->currentData().toInt());
    const bool adopted = ground == RulesGround::Adopted;
    m_form->clearNotes();
    QWidget *wrong = nullptr;
    if (ground != RulesGround::NoticeAccepted && m_reference->text().trimmed().isEmpty()) {
        m_form->setNote(m_reference, Tone::Error, [this, adopted] {
            return adopted ? word(QT_TRANSLATE_NOOP("setup", "Name the meeting: number and place."))
                           : word(QT_TRANSLATE_NOOP("setup", "Name the document with its number."));
        });
        wrong = m_reference;
    } else if (adopted && m_vote->text().trimmed().isEmpty()) {
        m_form->setNote(m_vote, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("setup", "Write how the members voted: 7 for, none against."));
        });
        wrong = m_vote;
    } else if (m_date->isWrong()) {
        m_form->setNote(m_date, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("setup", "Write the day as 15/03/2026.")); });
        wrong = m_date;
    }
    if (wrong != nullptr) {
        wrong->setFocus();
        return;
    }
    const RulesConfirmation confirmation{ground, reference(), m_date->date()};
    if (m_workspace.run(
            SetupService(m_workspace.context())
                .confirmRules(m_workspace.actor(), m_workspace.cycle(), m_workspace.category(), confirmation))) {
        m_reference->setModified(false);
        m_vote->setModified(false);
    }
}

void RulesCard::focusGround()
{
    m_reference->setFocus();
}

} // namespace rangvoan::ui

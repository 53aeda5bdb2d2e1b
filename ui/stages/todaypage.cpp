// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/todaypage.h"

#include "app/procedure/stages.h"
#include "app/text/dates.h"
#include "app/text/findingtext.h"
#include "app/text/stagetext.h"
#include "ui/shell/copytools.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/findingline.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int tasksShown = 6;
constexpr int kingdomProvinces = 25; // the capital and 24 provinces

/// The stages of one category that belong to it alone, in order.
QList<StageKey> categoryStages(const CycleFacts &facts, const CategoryId &category)
{
    QList<StageKey> keys = stageKeys(facts);
    keys.removeIf([&category](const StageKey &key) { return key.category != category; });
    return keys;
}

bool isPassed(StageState state)
{
    return state == StageState::Closed || state == StageState::Skipped;
}

/// Where the category stands: its first stage that can be worked on, else what of the whole year is waited for.
std::optional<StageKey> stageNow(const CycleFacts &facts, const CategoryId &category)
{
    std::optional<StageKey> first;
    for (const StageKey &key : stageKeys(facts)) {
        const StageState state = effectiveState(facts, key);
        if ((key.category != category && !key.category.isNull()) || key.stage == Stage::Archive || isPassed(state)) {
            continue;
        }
        if (key.category == category && state != StageState::NotOpen) {
            return key;
        }
        first = first.value_or(key);
    }
    return first;
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, std::nullopt, parent), m_todo(new FactCard(this)), m_awaited(new FactCard(this)),
      m_days(new FactCard(this)), m_copy(new FactCard(this)), m_tasks(new Card(this)), m_taskList(new QVBoxLayout),
      m_categories(new Card(this)), m_rows(new RowModel(this)), m_table(new TableView(this))
{
    build();
    connect(m_todo, &FactCard::clicked, this, [this] {
        if (!m_missing.isEmpty()) {
            this->workspace().go(stageCode(m_missing.constFirst().stage.stage), &m_missing.constFirst());
        }
    });
    const auto toNominations = [this] {
        this->workspace().go(stageCode(Stage::Nominations));
    };
    connect(m_awaited, &FactCard::clicked, this, toNominations);
    connect(m_days, &FactCard::clicked, this, [this] { this->workspace().go(stageCode(Stage::Setup)); });
    connect(m_copy, &FactCard::clicked, this, [this] { writeCopyOutside(this->workspace(), this); });
    connect(m_table, &TableView::rowActivated, this, [this](const QVariant &id) {
        this->workspace().setCategory(id.value<CategoryId>());
        this->workspace().go(stageCode(Stage::Nominations));
    });
}

void TodayPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::two);
    for (FactCard *card : {m_todo, m_awaited, m_days, m_copy}) {
        cards->addWidget(card, 1);
    }
    column->addLayout(cards);
    column->addWidget(m_tasks);
    column->addWidget(m_categories);
    column->addStretch(1);
    m_taskList->setSpacing(0);
    m_tasks->body()->addLayout(m_taskList);
    m_tasks->body()->setContentsMargins(space::two, 0, space::two, 0);
    m_categories->setTight(true);
    m_categories->body()->addWidget(m_table);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("categories"));
}

QString TodayPage::title() const
{
    return word(QT_TRANSLATE_NOOP("today", "Today"));
}

QString TodayPage::purpose() const
{
    const QDate today = workspace().context().clock.today();
    const QString date = workspace().inDigits(longDateWithWeekday(today, workspace().language()));
    return date + QStringLiteral(" · ") + lead();
}

QString TodayPage::lead() const
{
    if (!m_missing.isEmpty()) {
        return word(QT_TRANSLATE_NOOP("today", "Begin with the first task."));
    }
    if (m_copyIsDue) {
        return word(QT_TRANSLATE_NOOP("today", "Write a safe copy outside this computer; nothing else waits."));
    }
    return isFinished() ? word(QT_TRANSLATE_NOOP("today", "The year is finished."))
                        : word(QT_TRANSLATE_NOOP("today", "Nothing waits for you."));
}

bool TodayPage::isFinished() const
{
    return workspace().facts().isClosed(rangvoan::stageKey(Stage::Archive));
}

void TodayPage::retranslate()
{
    m_tasks->setHeading(word(QT_TRANSLATE_NOOP("today", "To do")));
    m_categories->setHeading(word(QT_TRANSLATE_NOOP("today", "Categories")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("today", "Categories")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("today", "Category"))},
                        {word(QT_TRANSLATE_NOOP("today", "Candidates")), true, 136},
                        {word(QT_TRANSLATE_NOOP("today", "Seats")), true, 104},
                        {word(QT_TRANSLATE_NOOP("today", "Stages")), false, 176},
                        {word(QT_TRANSLATE_NOOP("today", "Now"))}});
}

QList<Finding> TodayPage::tasks() const
{
    QList<Finding> all;
    const CycleFacts &facts = workspace().facts();
    for (const StageKey &key : stageKeys(facts)) {
        const StageState state = effectiveState(facts, key);
        if (state == StageState::Open || state == StageState::ToConfirmAgain) {
            all.append(workspace().findings(key));
        }
    }
    return all;
}

void TodayPage::refresh()
{
    m_missing = tasks();
    showFacts();
    showTasks();
    showCategories();
}

void TodayPage::showFacts()
{
    const Workspace &space = workspace();
    const CycleFacts &facts = space.facts();
    const auto count = static_cast<int>(m_missing.size());
    m_todo->setFact(Icon::List, count == 0 ? Tone::Success : Tone::Accent,
                    count == 0 ? word(QT_TRANSLATE_NOOP("today", "No task"))
                               : space.text("today", QT_TRANSLATE_N_NOOP("today", "%n task(s)"), count),
                    word(QT_TRANSLATE_NOOP("today", "to do now")));
    QStringList heard;
    for (const Candidate &candidate : facts.candidates) {
        heard.append(candidate.nomination.provinceCode);
    }
    heard.removeDuplicates();
    const int awaited = std::max(0, kingdomProvinces - static_cast<int>(heard.size()));
    const bool closed = std::all_of(facts.categories.cbegin(), facts.categories.cend(), [&facts](const auto &category) {
        return facts.isClosed(rangvoan::stageKey(Stage::Nominations, category.id));
    });
    const Tone tone = awaited == 0 ? Tone::Success : closed ? Tone::Muted : Tone::Warning;
    m_awaited->setFact(Icon::Pin, tone, space.text("today", QT_TRANSLATE_N_NOOP("today", "%n province(s)"), awaited),
                       closed ? word(QT_TRANSLATE_NOOP("today", "sent nothing"))
                              : word(QT_TRANSLATE_NOOP("today", "have sent nothing yet")));
    showDeadline();
    showCopies();
}

void TodayPage::showDeadline()
{
    const Workspace &space = workspace();
    const QDate deadline = space.facts().settings.deadline;
    const auto days = static_cast<int>(space.context().clock.today().daysTo(deadline));
    if (!deadline.isValid()) {
        m_days->setFact(Icon::Calendar, Tone::Warning, word(QT_TRANSLATE_NOOP("today", "No last day")),
                        word(QT_TRANSLATE_NOOP("today", "set it in the set-up")));
        return;
    }
    const QStringList date{space.shortDate(deadline)};
    if (days < 0) {
        m_days->setFact(Icon::Calendar, Tone::Muted, word(QT_TRANSLATE_NOOP("today", "Last day over")),
                        space.text("today", QT_TRANSLATE_NOOP("today", "it was %1"), date));
        return;
    }
    m_days->setFact(Icon::Calendar, Tone::Accent, space.text("today", QT_TRANSLATE_N_NOOP("today", "%n day(s)"), days),
                    space.text("today", QT_TRANSLATE_NOOP("today", "until %1"), date));
}

/// The copy that counts is outside this computer; amber when none was taken away for three days.
void TodayPage::showCopies()
{
    constexpr int daysUntilAmber = 3;
    const Workspace &space = workspace();
    const QDateTime copied = space.door().lastOutsideCopy(space.file().path());
    m_copyIsDue = !copied.isValid();
    if (m_copyIsDue) {
        m_copy->setFact(Icon::Shield, Tone::Warning, word(QT_TRANSLATE_NOOP("today", "No safe copy")),
                        word(QT_TRANSLATE_NOOP("today", "outside this computer")));
        return;
    }
    const auto days = static_cast<int>(copied.toLocalTime().date().daysTo(space.context().clock.today()));
    m_copyIsDue = days > daysUntilAmber;
    m_copy->setFact(Icon::Shield, m_copyIsDue ? Tone::Warning : Tone::Success,
                    days <= 0 ? word(QT_TRANSLATE_NOOP("today", "Today"))
                              : space.text("today", QT_TRANSLATE_N_NOOP("today", "%n day(s) ago"), days),
                    word(QT_TRANSLATE_NOOP("today", "safe copy outside this computer")));
}

void TodayPage::showTasks()
{
    while (QLayoutItem *item = m_taskList->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(m_missing.size(), tasksShown); ++i) {
        const Finding finding = m_missing.at(i);
        auto *line = new FindingLine(m_tasks);
        const bool blocking = finding.severity == Severity::Blocking;
        line->setWords({blocking ? Icon::Warning : Icon::Comment, Tone::Warning,
                        workspace().inDigits(findingText(finding, workspace().facts(), workspace().wording())),
                        stageName(finding.stage.stage, workspace().wording())});
        m_taskList->addWidget(line);
        connect(line, &FindingLine::linkActivated, this,
                [this, finding] { workspace().go(stageCode(finding.stage.stage), &finding); });
    }
    if (m_missing.isEmpty()) {
        auto *line = new FindingLine(m_tasks);
        const bool finished = isFinished();
        line->setWords({Icon::TickCircle, Tone::Success,
                        finished ? word(QT_TRANSLATE_NOOP("today", "The year is finished, closed and protected."))
                                 : word(QT_TRANSLATE_NOOP("today", "Nothing is missing in the stages that are open.")),
                        finished ? stageName(Stage::Archive, workspace().wording()) : QString()});
        m_taskList->addWidget(line);
        connect(line, &FindingLine::linkActivated, this, [this] { workspace().go(stageCode(Stage::Archive)); });
    }
}

void TodayPage::showCategories()
{
    const CycleFacts &facts = workspace().facts();
    QList<TableRow> rows;
    for (const CategoryFacts &category : facts.categories) {
        const QList<StageKey> keys = categoryStages(facts, category.id);
        const auto passed = std::count_if(
            keys.cbegin(), keys.cend(), [&facts](const StageKey &key) { return isPassed(effectiveState(facts, key)); });
        const std::optional<StageKey> next = stageNow(facts, category.id);
        const bool done = !next.has_value();
        const qsizetype running = facts.running(category.id).size();
        Cell progress{workspace().inDigits(QStringLiteral("%1/%2").arg(passed).arg(keys.size()))};
        progress.part = keys.isEmpty() ? 0.0 : static_cast<double>(passed) / static_cast<double>(keys.size());
        const Cell now{done ? word(QT_TRANSLATE_NOOP("today", "finished"))
                            : workspace().inDigits(stageTitle(*next, facts, workspace().wording())),
                       done ? Tone::Success : Tone::Accent, done ? Icon::TickCircle : Icon::Dot};
        rows.append({QVariant::fromValue(category.id),
                     {{workspace().local(category.settings.nameKm, category.settings.nameEn)},
                      {workspace().number(running)},
                      {workspace().number(category.settings.seats)},
                      progress,
                      now}});
    }
    m_rows->setRows(rows);
}

} // namespace rangvoan::ui

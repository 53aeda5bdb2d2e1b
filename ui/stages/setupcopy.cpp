// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/setupcopy.h"

#include "app/services/setupservice.h"
#include "app/services/visibility.h"
#include "ui/text/setupwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString prizeWords(const CategorySettings &settings, const Workspace &workspace)
{
    QStringList amounts;
    for (const qint64 prize : settings.prizesRiel) {
        amounts.append(workspace.number(prize));
    }
    return amounts.join(u" · "_s);
}

QString gradeWords(const CategorySettings &settings, const Workspace &workspace)
{
    return settings.gradeFrom == 0 && settings.gradeTo == 0
               ? QString()
               : workspace.number(settings.gradeFrom) + u'-' + workspace.number(settings.gradeTo);
}

QString ruleWords(const CategoryFacts &category, const Workspace &workspace)
{
    return category.rules == nullptr ? QString() : workspace.local(category.rules->title.km, category.rules->title.en);
}

} // namespace

SetupCopy::SetupCopy(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_copy(new Button(ButtonKind::Plain, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->setTight(true);
    m_card->addToHead(m_copy);
    m_card->body()->addWidget(m_table);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"settingDifferences"_s);
    m_copy->setObjectName(u"copySettings"_s);
    m_copy->setIconName(Icon::Repeat);
    connect(m_copy, &Button::clicked, this, &SetupCopy::copy);
}

void SetupCopy::retranslate()
{
    m_copy->setWords(word(QT_TRANSLATE_NOOP("setup", "Copy last year's settings")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("setup", "Different last year")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("setup", "Setting")), false, 264},
                        {word(QT_TRANSLATE_NOOP("setup", "This year"))},
                        {word(QT_TRANSLATE_NOOP("setup", "Last year"))}});
}

std::optional<CycleOverview> SetupCopy::earlier() const
{
    const CycleSettings &settings = m_workspace.facts().settings;
    std::optional<CycleOverview> found;
    for (const CycleOverview &cycle : m_workspace.cycles()) {
        const bool before = cycle.settings.year < settings.year && cycle.settings.level == settings.level;
        if (before && (!found || found->settings.year < cycle.settings.year)) {
            found = cycle;
        }
    }
    return found;
}

void SetupCopy::refresh(bool editable)
{
    m_differences.clear();
    const std::optional<CycleOverview> before = earlier();
    if (editable && before) {
        const Result<CycleFacts> facts = m_workspace.context().store.load(before->id);
        if (facts) {
            m_earlier = before->id;
            compareCycle(m_workspace.facts().settings, facts->settings);
            compareCategories(visibleFacts(m_workspace.actor(), *facts));
        }
        m_card->setHeading(m_workspace.text("setup", QT_TRANSLATE_NOOP("setup", "Changed since %1"),
                                            QStringList{before->settings.year}));
    }
    m_rows->setRows(m_differences);
    setVisible(!m_differences.isEmpty());
}

void SetupCopy::addDifference(const QString &what, const QString &now, const QString &before)
{
    if (now != before) {
        const auto shown = [this](const QString &value) {
            return value.isEmpty() ? Cell{word(QT_TRANSLATE_NOOP("setup", "not set")), Tone::Muted} : Cell{value};
        };
        m_differences.append({QVariant(what), {{what, Tone::Muted}, shown(now), shown(before)}});
    }
}

void SetupCopy::compareCycle(const CycleSettings &now, const CycleSettings &before)
{
    const auto lines = [](const QStringList &list) {
        return list.join(u" / "_s);
    };
    addDifference(word(QT_TRANSLATE_NOOP("setup", "How will you mark?")),
                  markingName(now.marking, m_workspace.wording()), markingName(before.marking, m_workspace.wording()));
    addDifference(word(QT_TRANSLATE_NOOP("setup", "Award (Khmer)")), now.awardNameKm, before.awardNameKm);
    addDifference(word(QT_TRANSLATE_NOOP("setup", "Award (English)")), now.awardNameEn, before.awardNameEn);
    addDifference(word(QT_TRANSLATE_NOOP("setup", "Issuing unit (Khmer)")), lines(now.unitKm), lines(before.unitKm));
    addDifference(word(QT_TRANSLATE_NOOP("setup", "Issuing unit (English)")), lines(now.unitEn), lines(before.unitEn));
    addDifference(word(QT_TRANSLATE_NOOP("setup", "Place (Khmer)")), now.placeKm, before.placeKm);
    addDifference(word(QT_TRANSLATE_NOOP("setup", "Place (English)")), now.placeEn, before.placeEn);
    addDifference(word(QT_TRANSLATE_NOOP("setup", "Legal basis (Khmer)")), lines(now.legalBasisKm),
                  lines(before.legalBasisKm));
    addDifference(word(QT_TRANSLATE_NOOP("setup", "Legal basis (English)")), lines(now.legalBasisEn),
                  lines(before.legalBasisEn));
}

void SetupCopy::compareCategories(const CycleFacts &before)
{
    for (const CategoryFacts &old : before.categories) {
        const CategoryFacts *now = m_workspace.facts().categoryByCode(old.settings.code);
        const QString name = m_workspace.local(old.settings.nameKm, old.settings.nameEn) +
                             (m_workspace.wording().isKhmer() ? u"៖ "_s : u": "_s);
        if (now == nullptr) {
            addDifference(name + word(QT_TRANSLATE_NOOP("setup", "category")), {},
                          word(QT_TRANSLATE_NOOP("setup", "there")));
            continue;
        }
        if (now->rulesFrozen) {
            continue;
        }
        const auto count = [this](int number) {
            return m_workspace.number(number);
        };
        addDifference(name + word(QT_TRANSLATE_NOOP("setup", "Seats")), count(now->settings.seats),
                      count(old.settings.seats));
        addDifference(name + word(QT_TRANSLATE_NOOP("setup", "Reserves")), count(now->settings.reserves),
                      count(old.settings.reserves));
        addDifference(name + word(QT_TRANSLATE_NOOP("setup", "Grades")), gradeWords(now->settings, m_workspace),
                      gradeWords(old.settings, m_workspace));
        addDifference(name + word(QT_TRANSLATE_NOOP("setup", "Prizes in riel")), prizeWords(now->settings, m_workspace),
                      prizeWords(old.settings, m_workspace));
        if (!old.rulesText.isEmpty() && now->rulesHash != old.rulesHash) {
            m_differences.append({QVariant(name + u"rules"_s),
                                  {{name + word(QT_TRANSLATE_NOOP("setup", "Rules of marking")), Tone::Muted},
                                   {ruleWords(*now, m_workspace)},
                                   {ruleWords(old, m_workspace)}}});
        }
    }
}

void SetupCopy::copy()
{
    if (m_workspace.run(
            SetupService(m_workspace.context()).copySettings(m_workspace.actor(), m_workspace.cycle(), m_earlier))) {
        m_workspace.say(MessageKind::Done, "setup",
                        QT_TRANSLATE_NOOP("setup", "Last year's settings are taken over. Year and last day for "
                                                   "nominations stay as they were."));
    }
}

} // namespace rangvoan::ui

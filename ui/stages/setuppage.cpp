// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/setuppage.h"

#include "app/services/setupservice.h"
#include "app/text/digits.h"
#include "ui/stages/rulescard.h"
#include "ui/text/setupwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

/// Lines of the issuing unit, top down, in one field.
constexpr auto unitSeparator = " / ";

QString unitText(const QStringList &lines)
{
    return lines.join(QString::fromLatin1(unitSeparator));
}

QStringList unitLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QChar(u'/'))) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

/// A stable ASCII code from the English name: "Good teacher" gives "good-teacher".
QString codeOf(const QString &name)
{
    QString code;
    for (const QChar letter : name.toLower()) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        code.append(plain ? letter : QChar(u'-'));
    }
    return code;
}

} // namespace

SetupPage::SetupPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Setup, parent), m_settings(new Card(this)), m_settingsForm(new Form(this)),
      m_year(new QLineEdit(this)), m_level(new QComboBox(this)), m_unitKm(new QLineEdit(this)),
      m_unitEn(new QLineEdit(this)), m_placeKm(new QLineEdit(this)), m_deadline(new DateEdit(this)),
      m_marking(new QComboBox(this)), m_saveSettings(new Button(ButtonKind::Plain, this)), m_category(new Card(this)),
      m_categoryForm(new Form(this)), m_nameKm(new QLineEdit(this)), m_nameEn(new QLineEdit(this)),
      m_seats(new QSpinBox(this)), m_reserves(new QSpinBox(this)), m_saveCategory(new Button(ButtonKind::Plain, this)),
      m_newCategory(new Button(ButtonKind::Quiet, this)), m_rules(new RulesCard(workspace, this))
{
    build();
    connect(m_saveSettings, &Button::clicked, this, &SetupPage::saveSettings);
    connect(m_saveCategory, &Button::clicked, this, &SetupPage::saveCategory);
    connect(m_newCategory, &Button::clicked, this, [this] {
        m_adding = true;
        showCategory();
        m_nameKm->setFocus();
    });
    connect(&workspace, &Workspace::categoryChanged, this, [this] { m_adding = false; });
}

void SetupPage::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::two);
    grid->addWidget(m_settings, 0, 0);
    grid->addWidget(m_category, 0, 1, Qt::AlignTop);
    grid->addWidget(m_rules, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    buildSettings();
    buildCategory();
}

void SetupPage::buildSettings()
{
    m_settingsForm->addField(m_year, true);
    m_settingsForm->addField(m_level, true);
    m_settingsForm->addField(m_unitKm);
    m_settingsForm->addField(m_unitEn);
    m_settingsForm->addField(m_placeKm);
    m_settingsForm->addField(m_deadline, true);
    m_settingsForm->addField(m_marking, true);
    m_settings->body()->addWidget(m_settingsForm);
    m_settings->addToHead(m_saveSettings);
    m_year->setObjectName(QStringLiteral("settingsYear"));
    m_unitKm->setObjectName(QStringLiteral("unitKm"));
    m_saveSettings->setObjectName(QStringLiteral("saveSettings"));
}

void SetupPage::buildCategory()
{
    m_categoryForm->addField(m_nameKm);
    m_categoryForm->addField(m_nameEn);
    m_categoryForm->addField(m_seats, true);
    m_categoryForm->addField(m_reserves, true);
    m_category->body()->addWidget(m_categoryForm);
    m_category->addToHead(m_newCategory);
    m_category->addToHead(m_saveCategory);
    m_seats->setRange(1, 99);
    m_reserves->setRange(0, 99);
    m_newCategory->setIconName(Icon::Plus);
    m_saveCategory->setObjectName(QStringLiteral("saveCategory"));
    m_newCategory->setObjectName(QStringLiteral("newCategory"));
}

void SetupPage::retranslate()
{
    m_settings->setHeading(word(QT_TRANSLATE_NOOP("setup", "Year")));
    m_settingsForm->setName(m_year, word(QT_TRANSLATE_NOOP("setup", "Academic year")));
    m_settingsForm->setName(m_level, word(QT_TRANSLATE_NOOP("setup", "Level")));
    m_settingsForm->setName(m_unitKm, word(QT_TRANSLATE_NOOP("setup", "Issuing unit (Khmer)")));
    m_settingsForm->setName(m_unitEn, word(QT_TRANSLATE_NOOP("setup", "Issuing unit (English)")));
    m_settingsForm->setName(m_placeKm, word(QT_TRANSLATE_NOOP("setup", "Place of papers")));
    m_settingsForm->setName(m_deadline, word(QT_TRANSLATE_NOOP("setup", "Last day for nominations")));
    m_settingsForm->setName(m_marking, word(QT_TRANSLATE_NOOP("setup", "How will you mark?")));
    const QString unitHint = word(QT_TRANSLATE_NOOP("setup", "From the top down, with / between the lines"));
    m_unitKm->setPlaceholderText(unitHint);
    m_unitEn->setPlaceholderText(unitHint);
    m_saveSettings->setWords(word(QT_TRANSLATE_NOOP("setup", "Save")));
    m_categoryForm->setName(m_nameKm, word(QT_TRANSLATE_NOOP("setup", "Name in Khmer")));
    m_categoryForm->setName(m_nameEn, word(QT_TRANSLATE_NOOP("setup", "Name in English")));
    m_categoryForm->setName(m_seats, word(QT_TRANSLATE_NOOP("setup", "Seats")));
    m_categoryForm->setName(m_reserves, word(QT_TRANSLATE_NOOP("setup", "Reserves")));
    m_saveCategory->setWords(word(QT_TRANSLATE_NOOP("setup", "Save")));
    m_newCategory->setWords(word(QT_TRANSLATE_NOOP("setup", "Another category")));
    m_level->clear();
    for (const Level one : {Level::Ministry, Level::Province, Level::District, Level::Cluster, Level::School}) {
        m_level->addItem(levelName(one, workspace().wording()), static_cast<int>(one));
    }
    m_marking->clear();
    for (const MarkingMode one : {MarkingMode::Paper, MarkingMode::SharedLaptop, MarkingMode::Packages}) {
        m_marking->addItem(markingName(one, workspace().wording()), static_cast<int>(one));
    }
    const CycleSettings &settings = workspace().facts().settings;
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(settings.level)));
    m_marking->setCurrentIndex(m_marking->findData(static_cast<int>(settings.marking)));
    m_deadline->setKhmerDigits(workspace().digitStyle() == DigitStyle::Khmer && workspace().wording().isKhmer());
    m_rules->retranslate();
}

bool SetupPage::isTyping() const
{
    return m_year->isModified() || m_unitKm->isModified() || m_unitEn->isModified() || m_placeKm->isModified();
}

void SetupPage::setTyping(bool typing)
{
    for (QLineEdit *field : {m_year, m_unitKm, m_unitEn, m_placeKm}) {
        field->setModified(typing);
    }
}

void SetupPage::refresh()
{
    showSettings();
    showCategory();
    m_rules->refresh(isEditable());
}

void SetupPage::showSettings()
{
    const bool editable = isEditable();
    for (QLineEdit *field : {m_year, m_unitKm, m_unitEn, m_placeKm, static_cast<QLineEdit *>(m_deadline)}) {
        field->setReadOnly(!editable);
    }
    m_level->setEnabled(editable);
    m_marking->setEnabled(editable);
    m_saveSettings->setVisible(editable);
    if (isTyping()) {
        return;
    }
    const CycleSettings &settings = workspace().facts().settings;
    m_year->setText(workspace().inDigits(settings.year));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(settings.level)));
    m_unitKm->setText(unitText(settings.unitKm));
    m_unitEn->setText(unitText(settings.unitEn));
    m_placeKm->setText(settings.placeKm);
    m_deadline->setDate(settings.deadline);
    m_marking->setCurrentIndex(m_marking->findData(static_cast<int>(settings.marking)));
}

void SetupPage::showCategory()
{
    const CategoryFacts *category = workspace().categoryFacts();
    const bool adding = m_adding || category == nullptr;
    const CategorySettings settings = adding ? CategorySettings() : category->settings;
    const bool editable = isEditable() && (adding || !category->rulesFrozen);
    m_category->setHeading(adding ? word(QT_TRANSLATE_NOOP("setup", "New category"))
                                  : workspace().local(settings.nameKm, settings.nameEn));
    if (!m_nameKm->isModified() && !m_nameEn->isModified()) {
        m_nameKm->setText(settings.nameKm);
        m_nameEn->setText(settings.nameEn);
        m_seats->setValue(settings.seats);
        m_reserves->setValue(settings.reserves);
    }
    m_nameKm->setReadOnly(!editable);
    m_nameEn->setReadOnly(!editable);
    m_seats->setEnabled(editable);
    m_reserves->setEnabled(editable);
    m_saveCategory->setVisible(editable);
    m_newCategory->setVisible(isEditable() && !adding);
}

void SetupPage::saveSettings()
{
    m_settingsForm->setNote(m_deadline, Tone::Error,
                            m_deadline->isWrong() ? word(QT_TRANSLATE_NOOP("setup", "Write the day as 15/03/2026."))
                                                  : QString());
    if (m_deadline->isWrong()) {
        return;
    }
    CycleSettings settings = workspace().facts().settings;
    settings.year = toLatinDigits(m_year->text().trimmed());
    settings.level = static_cast<Level>(m_level->currentData().toInt());
    settings.unitKm = unitLines(m_unitKm->text());
    settings.unitEn = unitLines(m_unitEn->text());
    settings.placeKm = m_placeKm->text().trimmed();
    settings.deadline = m_deadline->date();
    settings.marking = static_cast<MarkingMode>(m_marking->currentData().toInt());
    if (workspace().run(
            SetupService(workspace().context()).changeSettings(workspace().actor(), workspace().cycle(), settings))) {
        setTyping(false);
    }
}

void SetupPage::saveCategory()
{
    const CategoryFacts *category = workspace().categoryFacts();
    CategorySettings settings = m_adding || category == nullptr ? CategorySettings() : category->settings;
    settings.nameKm = m_nameKm->text().trimmed();
    settings.nameEn = m_nameEn->text().trimmed();
    settings.seats = m_seats->value();
    settings.reserves = m_reserves->value();
    if (settings.code.isEmpty()) {
        settings.code = codeOf(settings.nameEn);
    }
    const Result<CategoryId> saved =
        SetupService(workspace().context()).setCategory(workspace().actor(), workspace().cycle(), settings);
    if (workspace().run(saved)) {
        m_adding = false;
        m_nameKm->setModified(false);
        m_nameEn->setModified(false);
        workspace().setCategory(*saved);
    }
}

void SetupPage::showFinding(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::NoCategory:
        m_nameKm->setFocus();
        return;
    case FindingCode::NoIssuingUnit:
        m_unitKm->setFocus();
        return;
    default:
        m_rules->focusGround();
    }
}

} // namespace rangvoan::ui

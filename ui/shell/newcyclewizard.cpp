// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/newcyclewizard.h"

#include "app/services/setupservice.h"
#include "app/text/digits.h"
#include "ui/text/setupwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

NewCycleWizard::NewCycleWizard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_steps(new QStackedWidget(this)),
      m_whenForm(new Form), m_year(new QLineEdit), m_level(new QComboBox), m_deadline(new DateEdit),
      m_whatForm(new Form), m_nameKm(new QLineEdit), m_nameEn(new QLineEdit), m_seats(new QSpinBox),
      m_howForm(new Form), m_marking(new QComboBox), m_path(new QLineEdit), m_explanation(new Label(this, Tone::Muted)),
      m_back(new Button(ButtonKind::Plain, this)), m_next(new Button(ButtonKind::Primary, this)),
      m_cancel(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_next, &Button::clicked, this, &NewCycleWizard::next);
    connect(m_back, &Button::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_cancel, &Button::clicked, this, [this] {
        hide();
        emit left();
    });
}

void NewCycleWizard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_whenForm->addField(m_year, true);
    m_whenForm->addField(m_level, true);
    m_whenForm->addField(m_deadline, true);
    m_whatForm->addField(m_nameKm);
    m_whatForm->addField(m_nameEn);
    m_whatForm->addField(m_seats, true);
    m_howForm->addField(m_marking);
    m_howForm->addField(m_path);
    for (Form *form : {m_whenForm, m_whatForm, m_howForm}) {
        m_steps->addWidget(form);
    }
    m_card->body()->addWidget(m_explanation);
    m_card->body()->addWidget(m_steps);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_card->body()->addLayout(buttons);
    m_year->setObjectName(u"year"_s);
    m_level->setObjectName(u"wizardLevel"_s);
    m_deadline->setObjectName(u"wizardDeadline"_s);
    m_nameKm->setObjectName(u"wizardCategoryKm"_s);
    m_nameEn->setObjectName(u"wizardCategoryEn"_s);
    m_seats->setObjectName(u"wizardSeats"_s);
    m_marking->setObjectName(u"wizardMarking"_s);
    m_path->setObjectName(u"path"_s);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    m_cancel->setObjectName(u"wizardCancel"_s);
    m_seats->setRange(1, 99);
}

QString NewCycleWizard::proposedYear() const
{
    // The congress in spring awards the work of the school year before the one in progress.
    return schoolYear(QDate::currentDate(), -1);
}

void NewCycleWizard::start()
{
    m_year->setText(proposedYear());
    m_deadline->clear();
    m_nameKm->setText(u"គ្រូបង្រៀនល្អ"_s);
    m_nameEn->setText(u"Good teacher"_s);
    m_seats->setValue(5);
    m_path->setText(QDir(m_workspace.door().folder()).filePath(proposedYear() + u".rangvoan"_s));
    retranslate();
    show();
    showStep(0);
}

void NewCycleWizard::retranslate()
{
    const int level = std::max(0, m_level->currentIndex());
    const int marking = std::max(0, m_marking->currentIndex());
    m_level->clear();
    for (const Level one : {Level::Ministry, Level::Province, Level::District, Level::Cluster, Level::School}) {
        m_level->addItem(levelName(one, m_workspace.wording()), static_cast<int>(one));
    }
    m_level->setCurrentIndex(level);
    m_marking->clear();
    for (const MarkingMode mode : {MarkingMode::Paper, MarkingMode::SharedLaptop}) {
        m_marking->addItem(markingName(mode, m_workspace.wording()), static_cast<int>(mode));
    }
    m_marking->setCurrentIndex(marking);
    m_deadline->setKhmerDigits(m_workspace.language() == Language::Khmer);
    m_whenForm->setName(m_year, word(QT_TRANSLATE_NOOP("welcome", "Academic year")));
    m_whenForm->setName(m_level, word(QT_TRANSLATE_NOOP("welcome", "Level")));
    m_whenForm->setName(m_deadline, word(QT_TRANSLATE_NOOP("welcome", "Last day for nominations")));
    m_whatForm->setName(m_nameKm, word(QT_TRANSLATE_NOOP("welcome", "Category in Khmer")));
    m_whatForm->setName(m_nameEn, word(QT_TRANSLATE_NOOP("welcome", "Category in English")));
    m_whatForm->setName(m_seats, word(QT_TRANSLATE_NOOP("welcome", "Awardees")));
    m_howForm->setName(m_marking, word(QT_TRANSLATE_NOOP("welcome", "How will you mark?")));
    m_howForm->setName(m_path, word(QT_TRANSLATE_NOOP("welcome", "File")));
    m_back->setWords(word(QT_TRANSLATE_NOOP("welcome", "Back")));
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("welcome", "Cancel")));
    showStep(m_steps->currentIndex());
}

void NewCycleWizard::showStep(int step)
{
    static constexpr std::array<const char *, 3> explanations{
        QT_TRANSLATE_NOOP("welcome", "Awards are for the school year before the current one: that year is proposed "
                                     "here."),
        QT_TRANSLATE_NOOP("welcome", "What is awarded, and to how many. More categories can be added in the set-up."),
        QT_TRANSLATE_NOOP("welcome", "Most committees mark on paper and type the sheets in afterwards.")};
    m_steps->setCurrentIndex(step);
    m_card->setHeading(word(QT_TRANSLATE_NOOP("welcome", "A new year")));
    m_card->setRemark(m_workspace.text("welcome", QT_TRANSLATE_NOOP("welcome", "step %1 of 3"),
                                       QStringList{QString::number(step + 1)}));
    m_explanation->setWords(word(explanations.at(static_cast<size_t>(step))));
    m_back->setVisible(step > 0);
    m_next->setWords(step < 2 ? word(QT_TRANSLATE_NOOP("welcome", "Next"))
                              : word(QT_TRANSLATE_NOOP("welcome", "Make the file")));
    if (isVisible()) {
        m_steps->currentWidget()->setFocus();
    }
}

bool NewCycleWizard::checkStep()
{
    if (m_steps->currentIndex() == 0) {
        const bool wrong = m_deadline->isWrong();
        m_whenForm->setNote(m_deadline, Tone::Error, [this, wrong] {
            return wrong ? word(QT_TRANSLATE_NOOP("welcome", "Write the day as 15/03/2026.")) : QString();
        });
        return !wrong;
    }
    if (m_steps->currentIndex() == 1) {
        const bool missing = m_nameKm->text().trimmed().isEmpty() || m_nameEn->text().trimmed().isEmpty();
        m_whatForm->setNote(m_nameEn, Tone::Error, [this, missing] {
            return missing ? word(QT_TRANSLATE_NOOP("welcome", "A category needs both names.")) : QString();
        });
        return !missing;
    }
    return true;
}

void NewCycleWizard::next()
{
    if (!checkStep()) {
        return;
    }
    if (m_steps->currentIndex() < 2) {
        showStep(m_steps->currentIndex() + 1);
        return;
    }
    finish();
}

Status NewCycleWizard::fill(const ServiceContext &context) const
{
    const SetupService setup(context);
    CycleSettings settings;
    settings.year = toLatinDigits(m_year->text().trimmed());
    settings.level = static_cast<Level>(m_level->currentData().toInt());
    settings.awardNameKm = u"ពានរង្វាន់សម្តេចតេជោសែន"_s;
    settings.awardNameEn = u"Samdech Techo Sen Award"_s;
    settings.deadline = m_deadline->date();
    settings.marking = static_cast<MarkingMode>(m_marking->currentData().toInt());
    const Result<CycleId> cycle = setup.createCycle(Actor(), settings);
    if (!cycle) {
        return cycle.error();
    }
    CategorySettings category;
    category.code = u"good-teacher"_s;
    category.nameKm = m_nameKm->text().trimmed();
    category.nameEn = m_nameEn->text().trimmed();
    category.seats = m_seats->value();
    category.gradeFrom = 4;
    category.gradeTo = 12;
    const Result<CategoryId> added = setup.setCategory(Actor(), *cycle, category);
    if (!added) {
        return added.error();
    }
    const Result<QByteArray> rules = m_workspace.door().shippedRuleSet(u"good-teacher"_s);
    return rules ? setup.chooseRuleSet(Actor(), *cycle, *added, *rules) : Status(rules.error());
}

void NewCycleWizard::finish()
{
    OpenedFile made = m_workspace.door().create(m_path->text().trimmed());
    if (made) {
        if (const Status filled = fill((*made)->context()); !filled) {
            m_workspace.say(filled.error());
            showStep(0);
            return;
        }
    }
    if (m_workspace.open(std::move(made))) {
        hide();
        emit left();
    }
}

} // namespace rangvoan::ui

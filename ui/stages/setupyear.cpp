// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/setupyear.h"

#include "app/services/setupservice.h"
#include "app/text/digits.h"
#include "ui/text/setupwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

SetupYear::SetupYear(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_form(new Form(this)),
      m_year(new QLineEdit(this)), m_level(new QComboBox(this)), m_deadline(new DateEdit(this)),
      m_marking(new QWidget(this)), m_paper(new QRadioButton(m_marking)), m_laptop(new QRadioButton(m_marking)),
      m_save(new Button(ButtonKind::Plain, this))
{
    build();
    const auto touched = [this] {
        m_dirty = true;
    };
    connect(m_year, &QLineEdit::textEdited, this, touched);
    connect(m_level, &QComboBox::activated, this, touched);
    connect(m_deadline, &QLineEdit::textEdited, this, touched);
    connect(m_paper, &QRadioButton::clicked, this, touched);
    connect(m_laptop, &QRadioButton::clicked, this, touched);
    connect(m_save, &Button::clicked, this, &SetupYear::save);
}

void SetupYear::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_form->addField(m_year, true);
    m_form->addField(m_level, true);
    m_form->addField(m_deadline, true);
    m_form->addField(m_marking);
    m_card->body()->addWidget(m_form);
    m_card->endWith(m_save);
    auto *choices = new QVBoxLayout(m_marking);
    choices->setContentsMargins(0, space::half, 0, 0);
    choices->setSpacing(space::half);
    choices->addWidget(m_paper);
    choices->addWidget(m_laptop);
    m_year->setObjectName(u"settingsYear"_s);
    m_level->setObjectName(u"settingsLevel"_s);
    m_deadline->setObjectName(u"settingsDeadline"_s);
    m_paper->setObjectName(u"markOnPaper"_s);
    m_laptop->setObjectName(u"markOnLaptop"_s);
    m_save->setObjectName(u"saveYear"_s);
}

void SetupYear::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("setup", "Year")));
    m_form->setName(m_year, word(QT_TRANSLATE_NOOP("setup", "Academic year")));
    m_form->setName(m_level, word(QT_TRANSLATE_NOOP("setup", "Level")));
    m_form->setName(m_deadline, word(QT_TRANSLATE_NOOP("setup", "Last day for nominations")));
    m_form->setName(m_marking, word(QT_TRANSLATE_NOOP("setup", "How will you mark?")));
    m_paper->setText(markingName(MarkingMode::Paper, m_workspace.wording()));
    m_laptop->setText(markingName(MarkingMode::SharedLaptop, m_workspace.wording()));
    m_save->setWords(word(QT_TRANSLATE_NOOP("setup", "Save")));
    const int level = m_level->currentIndex();
    m_level->clear();
    for (const Level one : {Level::Ministry, Level::Province, Level::District, Level::Cluster, Level::School}) {
        m_level->addItem(levelName(one, m_workspace.wording()), static_cast<int>(one));
    }
    m_level->setCurrentIndex(level);
    m_deadline->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    m_year->setText(m_workspace.inDigits(m_year->text()));
}

void SetupYear::refresh(bool editable)
{
    if (!m_dirty || m_shown != m_workspace.cycle()) {
        showFacts();
    }
    m_year->setReadOnly(!editable);
    m_deadline->setReadOnly(!editable);
    m_level->setEnabled(editable);
    m_paper->setEnabled(editable);
    m_laptop->setEnabled(editable);
    m_save->setVisible(editable);
    showYearNote();
}

void SetupYear::showFacts()
{
    const CycleSettings &settings = m_workspace.facts().settings;
    m_shown = m_workspace.cycle();
    m_dirty = false;
    m_form->clearNotes();
    m_year->setText(m_workspace.inDigits(settings.year));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(settings.level)));
    m_deadline->setDate(settings.deadline);
    m_paper->setChecked(settings.marking == MarkingMode::Paper);
    m_laptop->setChecked(settings.marking == MarkingMode::SharedLaptop);
}

/// Why this year: the congress in spring awards the work of the school year before the one in progress.
void SetupYear::showYearNote()
{
    const QDate today = m_workspace.context().clock.today();
    m_form->setNote(m_year, Tone::Muted, [this, today] {
        return m_workspace.text("setup",
                                QT_TRANSLATE_NOOP("setup", "The school year %1 is in progress: the next education "
                                                           "congress awards the work of %2."),
                                QStringList{schoolYear(today, 0), schoolYear(today, -1)});
    });
}

bool SetupYear::check()
{
    m_form->clearNotes();
    showYearNote();
    const QString year = toLatinDigits(typedIn(m_year));
    if (!isAcademicYear(year)) {
        m_form->setNote(m_year, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("setup", "Write the year as 2025-2026.")); });
        m_year->setFocus();
        return false;
    }
    const auto level = static_cast<Level>(m_level->currentData().toInt());
    const QList<CycleOverview> &cycles = m_workspace.cycles();
    const bool taken = std::any_of(cycles.cbegin(), cycles.cend(), [&](const CycleOverview &other) {
        return other.id != m_workspace.cycle() && other.settings.year == year && other.settings.level == level;
    });
    if (taken) {
        m_form->setNote(m_year, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("setup", "This file holds that year already.")); });
        m_year->setFocus();
        return false;
    }
    if (m_deadline->isWrong()) {
        m_form->setNote(m_deadline, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("setup", "Write the day as 15/03/2026.")); });
        m_deadline->setFocus();
        return false;
    }
    return true;
}

void SetupYear::save()
{
    if (!check()) {
        return;
    }
    const CycleSettings before = m_workspace.facts().settings;
    CycleSettings settings = before;
    settings.year = toLatinDigits(typedIn(m_year));
    settings.level = static_cast<Level>(m_level->currentData().toInt());
    settings.deadline = m_deadline->date();
    if (m_paper->isChecked() || m_laptop->isChecked()) {
        settings.marking = m_paper->isChecked() ? MarkingMode::Paper : MarkingMode::SharedLaptop;
    }
    if (m_workspace.run(
            SetupService(m_workspace.context()).changeSettings(m_workspace.actor(), m_workspace.cycle(), settings))) {
        m_dirty = false;
        m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("setup", "the change of the set-up")); },
                             [this, before] {
                                 return SetupService(m_workspace.context())
                                     .changeSettings(m_workspace.actor(), m_workspace.cycle(), before);
                             }});
    }
}

} // namespace rangvoan::ui

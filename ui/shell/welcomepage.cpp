// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/welcomepage.h"

#include "app/report/fonts.h"
#include "ui/shell/newcyclewizard.h"
#include "ui/shell/restorepanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/jobline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int welcomeWidth = 760;

} // namespace

WelcomePage::WelcomePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(this, Tone::Text, TextSize::Title)),
      m_purpose(new Label(this, Tone::Muted)), m_message(new MessageBar(this)), m_recent(new Card(this)),
      m_recentList(new QVBoxLayout), m_new(new Button(ButtonKind::Primary, this)),
      m_open(new Button(ButtonKind::Plain, this)), m_example(new Button(ButtonKind::Plain, this)),
      m_restore(new Button(ButtonKind::Plain, this)), m_choices(new QWidget(this)), m_jobLine(new JobLine(m_job, this)),
      m_wizard(new NewCycleWizard(workspace, this)), m_restorePanel(new RestorePanel(workspace, this)),
      m_khmer(new Button(ButtonKind::Plain, this)), m_english(new Button(ButtonKind::Plain, this))
{
    build();
    connect(&m_workspace, &Workspace::messageSaid, m_message, &MessageBar::show);
    connect(m_new, &Button::clicked, this, [this] {
        m_choices->hide();
        m_wizard->start();
    });
    connect(m_wizard, &NewCycleWizard::left, m_choices, &QWidget::show);
    connect(m_restorePanel, &RestorePanel::left, this, &WelcomePage::showChoices);
    connect(&workspace, &Workspace::fileChanged, this, [this] {
        m_message->hide(); // it was about the other file
        showChoices();
    });
    connect(m_open, &Button::clicked, this, &WelcomePage::openFile);
    connect(m_example, &Button::clicked, this, &WelcomePage::openExample);
    connect(m_restore, &Button::clicked, this, &WelcomePage::showRestore);
    connect(m_khmer, &Button::toggled, this, [this](bool chosen) { chooseLanguage(Language::Khmer, chosen); });
    connect(m_english, &Button::toggled, this, [this](bool chosen) { chooseLanguage(Language::English, chosen); });
}

void WelcomePage::build()
{
    auto *outer = new QVBoxLayout(this);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(space::one);
    languages->addStretch(1);
    languages->addWidget(m_khmer);
    languages->addWidget(m_english);
    outer->addLayout(languages);
    auto *middle = new QWidget(this);
    middle->setFixedWidth(welcomeWidth);
    outer->addWidget(middle, 1, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(space::two);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addWidget(m_message);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(space::two);
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(space::two);
    ways->setVerticalSpacing(space::one);
    ways->setColumnStretch(1, 1);
    for (Button *button : {m_new, m_open, m_example, m_restore}) {
        auto *note = new Label(m_choices, Tone::Muted);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // all as wide as the longest
        ways->addWidget(button, ways->rowCount(), 0);
        ways->addWidget(note, ways->rowCount() - 1, 1, Qt::AlignVCenter);
        m_notes.append(note);
    }
    choices->addLayout(ways);
    choices->addWidget(m_recent);
    m_recent->body()->addLayout(m_recentList);
    column->addWidget(m_choices);
    column->addWidget(m_jobLine);
    column->addWidget(m_wizard);
    column->addWidget(m_restorePanel);
    column->addStretch(2);
    m_new->setObjectName(u"newCycle"_s);
    m_open->setObjectName(u"openFile"_s);
    m_example->setObjectName(u"openExample"_s);
    m_restore->setObjectName(u"restoreCopy"_s);
    m_new->setIconName(Icon::Plus);
    m_open->setIconName(Icon::Folder);
    m_example->setIconName(Icon::People);
    m_restore->setIconName(Icon::Shield);
    m_khmer->setCheckable(true);
    m_english->setCheckable(true);
    m_khmer->setWords(u"ខ្មែរ"_s);
    m_english->setWords(u"EN"_s);
    m_wizard->hide();
    m_restorePanel->hide();
}

void WelcomePage::refresh()
{
    showHeading();
    m_new->setWords(word(QT_TRANSLATE_NOOP("welcome", "New year …")));
    m_open->setWords(word(QT_TRANSLATE_NOOP("welcome", "Open a file …")));
    m_example->setWords(word(QT_TRANSLATE_NOOP("welcome", "Open the example")));
    m_restore->setWords(word(QT_TRANSLATE_NOOP("welcome", "Restore a safe copy …")));
    m_notes.at(0)->setWords(word(QT_TRANSLATE_NOOP("welcome", "Three questions, then the work can begin.")));
    m_notes.at(1)->setWords(word(QT_TRANSLATE_NOOP("welcome", "Go on with a year that was begun.")));
    m_notes.at(2)->setWords(word(QT_TRANSLATE_NOOP("welcome", "A whole year with made-up persons, to look at "
                                                              "everything; nothing in it is real.")));
    m_notes.at(3)->setWords(word(QT_TRANSLATE_NOOP("welcome", "When a file was lost or damaged.")));
    m_recent->setHeading(word(QT_TRANSLATE_NOOP("welcome", "Opened last")));
    m_khmer->setChecked(m_workspace.language() == Language::Khmer);
    m_english->setChecked(m_workspace.language() == Language::English);
    m_message->setCloseWord(word(QT_TRANSLATE_NOOP("welcome", "Close this message")));
    m_jobLine->setWords(word(QT_TRANSLATE_NOOP("welcome", "Making the example …")),
                        word(QT_TRANSLATE_NOOP("welcome", "Stop")));
    m_wizard->retranslate();
    m_restorePanel->retranslate();
    fillRecent();
}

/// The name of the program, or of what is being done.
void WelcomePage::showHeading()
{
    constexpr qreal nameSize = 24;
    const bool restores = !m_restorePanel->isHidden();
    m_title->setWords(restores ? word(QT_TRANSLATE_NOOP("welcome", "Restore a safe copy"))
                               : word(QT_TRANSLATE_NOOP("welcome", "Rangvoan")));
    QFont font = fontFor(TextSize::Title, m_workspace.language(), true);
    if (m_workspace.language() == Language::Khmer && !restores) {
        font.setFamilies({report::familyOf(report::Face::Muol), report::familyOf(report::Face::Latin)});
    }
    if (!restores) {
        font.setPointSizeF(nameSize);
    }
    m_title->setFont(font);
    m_purpose->setVisible(!restores);
    m_purpose->setWords(word(QT_TRANSLATE_NOOP("welcome", "From the nominations to the awardees: one stage after the "
                                                          "other, with all the papers.")));
}

QWidget *WelcomePage::recentLine(const QString &path)
{
    auto *line = new QWidget(m_recent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    auto *name = new Button(ButtonKind::Link, line);
    const QFileInfo file(path);
    name->setWords(file.completeBaseName());
    name->setToolTip(path);
    connect(name, &Button::clicked, this, [this, path] { m_workspace.open(m_workspace.door().open(path)); });
    auto *place = new Label(line, Tone::Muted);
    const QString changed = file.exists() ? m_workspace.shortDate(file.lastModified().date())
                                          : word(QT_TRANSLATE_NOOP("welcome", "not there any more"));
    place->setWords(QDir::toNativeSeparators(file.absolutePath()) + u" · "_s + changed);
    row->addWidget(name);
    row->addWidget(place, 1);
    return line;
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_workspace.door().recent();
    for (const QString &path : paths.mid(0, 6)) {
        m_recentList->addWidget(recentLine(path));
    }
    m_recent->setVisible(!paths.isEmpty());
}

void WelcomePage::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, word(QT_TRANSLATE_NOOP("welcome", "Open an award file")),
                                                      m_workspace.door().folder(), u"Rangvoan (*.rangvoan)"_s);
    if (!path.isEmpty()) {
        m_workspace.open(m_workspace.door().open(path));
    }
}

void WelcomePage::showChoices()
{
    m_wizard->hide();
    m_restorePanel->hide();
    m_choices->show();
    showHeading();
}

void WelcomePage::showRestore()
{
    m_choices->hide();
    m_wizard->hide();
    m_restorePanel->open();
    showHeading();
}

void WelcomePage::openExample()
{
    m_choices->setEnabled(false);
    FileDoor &door = m_workspace.door();
    m_job.start<Result<QString>>([&door](const WorkProgress &progress) { return door.buildExample(progress); },
                                 [this](const Result<QString> &path) { takeExample(path); });
}

void WelcomePage::takeExample(const Result<QString> &path)
{
    m_choices->setEnabled(true);
    if (path) {
        m_workspace.open(m_workspace.door().open(*path));
    } else if (path.error().code != ErrorCode::Cancelled) {
        m_workspace.say(path.error());
    }
}

/// Follows toggled(), not clicked(): a screen reader toggles. The language that is spoken cannot be switched off.
void WelcomePage::chooseLanguage(Language language, bool chosen)
{
    if (chosen) {
        m_workspace.setLanguage(language);
    } else {
        Button *button = language == Language::Khmer ? m_khmer : m_english;
        button->setChecked(m_workspace.language() == language);
    }
}

} // namespace rangvoan::ui

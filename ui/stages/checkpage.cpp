// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/checkpage.h"

#include "app/text/stagetext.h"
#include "ui/stages/checkanswer.h"
#include "ui/stages/samplecard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/jobline.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

void emptyLines(QVBoxLayout &list)
{
    while (QLayoutItem *item = list.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

CheckResultLine *fitLine(const FitLine &fit, const QString &sentence, QWidget *parent)
{
    switch (fit.fit) {
    case Fit::Good:
        return new CheckResultLine(Icon::TickCircle, Tone::Success, sentence, {}, parent);
    case Fit::Warning:
        return new CheckResultLine(Icon::Warning, Tone::Warning, sentence, {}, parent);
    case Fit::Unfit:
        break;
    }
    return new CheckResultLine(Icon::CrossCircle, Tone::Error, sentence, {}, parent);
}

} // namespace

CheckPage::CheckPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, std::nullopt, parent), m_file(new Card(this)), m_answer(new CheckAnswer(this)),
      m_line(new JobLine(m_fileJob, this)), m_checkList(new QVBoxLayout), m_steps(new Card(this)),
      m_stepWords(new Label(this)), m_restore(new Button(ButtonKind::Plain, this)), m_computer(new Card(this)),
      m_fitAnswer(new CheckAnswer(this)), m_fitList(new QVBoxLayout), m_sample(new SampleCard(workspace, this))
{
    m_again = [this] {
        checkAll();
    };
    build();
    connect(m_restore, &Button::clicked, &workspace, &Workspace::close);
    connect(&workspace, &Workspace::fileChanged, this, [this] {
        m_path.clear();
        m_checks.reset();
    });
}

void CheckPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(m_file);
    column->addWidget(m_sample);
    column->addWidget(m_computer);
    column->addStretch(1);
    m_file->body()->addWidget(m_answer);
    m_file->body()->addWidget(m_line);
    m_file->body()->addWidget(m_steps);
    m_checkList->setSpacing(0);
    m_file->body()->addLayout(m_checkList);
    m_steps->body()->addWidget(m_stepWords);
    m_steps->body()->addWidget(m_restore);
    m_computer->body()->addWidget(m_fitAnswer);
    m_fitList->setSpacing(0);
    m_computer->body()->addLayout(m_fitList);
    m_answer->setObjectName(u"fileAnswer"_s);
    m_fitAnswer->setObjectName(u"computerAnswer"_s);
    m_stepWords->setObjectName(u"whatToDo"_s);
    m_restore->setObjectName(u"closeToRestore"_s);
    m_restore->setIconName(Icon::Undo);
    m_steps->hide();
}

QString CheckPage::title() const
{
    return word(QT_TRANSLATE_NOOP("checkpage", "Check"));
}

QString CheckPage::purpose() const
{
    return word(QT_TRANSLATE_NOOP("checkpage", "Here the program reads the whole file again and works everything out "
                                               "a second time. Nothing is written while it checks."));
}

std::optional<PrimaryAction> CheckPage::primaryAction() const
{
    return PrimaryAction{word(QT_TRANSLATE_NOOP("checkpage", "Check again")), !m_fileJob.isRunning(), m_again};
}

void CheckPage::retranslate()
{
    m_file->setHeading(word(QT_TRANSLATE_NOOP("checkpage", "Is this file in order?")));
    m_line->setWords(word(QT_TRANSLATE_NOOP("checkpage", "Checking the file …")),
                     word(QT_TRANSLATE_NOOP("checkpage", "Stop checking")));
    m_steps->setHeading(word(QT_TRANSLATE_NOOP("checkpage", "What to do now")));
    m_restore->setWords(word(QT_TRANSLATE_NOOP("checkpage", "Close the file, then restore the safe copy")));
    m_computer->setHeading(word(QT_TRANSLATE_NOOP("checkpage", "Is this computer fit for the work?")));
    m_sample->retranslate();
    if (workspace().isOpen() && m_path == workspace().file().path() && m_language != workspace().language()) {
        checkAll(); // its sentences are in the other language
    }
}

void CheckPage::refresh()
{
    showFileAnswer();
    showComputerAnswer();
    m_sample->refresh();
}

void CheckPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (workspace().isOpen()) {
        checkAll();
    }
}

void CheckPage::checkAll()
{
    m_language = workspace().language();
    checkFile();
    checkComputer();
}

void CheckPage::checkFile()
{
    m_path = workspace().file().path();
    m_checks.reset();
    const FileDoor &door = workspace().door();
    m_fileJob.start<Result<QList<CheckLine>>>(
        [&door, path = m_path, language = workspace().language()](const WorkProgress &progress) {
            return door.verify(path, Wording(language), progress);
        },
        [this](const Result<QList<CheckLine>> &checks) {
            m_checks = checks;
            refresh();
            emit headChanged();
        });
    showFileAnswer();
    emit headChanged();
}

void CheckPage::checkComputer()
{
    const FileDoor &door = workspace().door();
    m_computerJob.start<QList<FitLine>>([&door, language = workspace().language()](
                                            const WorkProgress &) { return door.checkComputer(Wording(language)); },
                                        [this](const QList<FitLine> &fits) {
                                            m_fits = fits;
                                            refresh();
                                        });
}

void CheckPage::showFileAnswer()
{
    emptyLines(*m_checkList);
    showSteps(false);
    const QString name = QFileInfo(m_path).fileName();
    if (!m_checks) {
        m_answer->setAnswer(Icon::Gear, Tone::Muted, word(QT_TRANSLATE_NOOP("checkpage", "Checking …")), name);
        return;
    }
    if (!*m_checks) {
        const bool stopped = m_checks->error().code == ErrorCode::Cancelled;
        m_answer->setAnswer(stopped ? Icon::Question : Icon::CrossCircle, stopped ? Tone::Warning : Tone::Error,
                            stopped ? word(QT_TRANSLATE_NOOP("checkpage", "Not known: the check was stopped."))
                                    : word(QT_TRANSLATE_NOOP("checkpage", "No: the file cannot be read.")),
                            name);
        showSteps(!stopped);
        return;
    }
    const bool good =
        std::all_of((*m_checks)->cbegin(), (*m_checks)->cend(), [](const CheckLine &line) { return line.passed; });
    m_answer->setAnswer(good ? Icon::TickCircle : Icon::CrossCircle, good ? Tone::Success : Tone::Error,
                        good ? word(QT_TRANSLATE_NOOP("checkpage", "Yes: this file is in order."))
                             : word(QT_TRANSLATE_NOOP("checkpage", "No: this file was changed or is damaged.")),
                        name);
    for (const CheckLine &line : **m_checks) {
        m_checkList->addWidget(new CheckResultLine(line.passed ? Icon::TickCircle : Icon::CrossCircle,
                                                   line.passed ? Tone::Success : Tone::Error, line.sentence,
                                                   detailOf(line), m_file));
    }
    showSteps(!good);
}

/// Where the damage is, in words; what a specialist needs stands behind it as it is.
QString CheckPage::detailOf(const CheckLine &line) const
{
    if (line.passed) {
        return {};
    }
    QStringList parts;
    if (!line.place.isEmpty()) {
        parts.append(workspace().text("checkpage", QT_TRANSLATE_NOOP("checkpage", "Found in: %1."), {line.place}));
    }
    if (!line.detail.isEmpty()) {
        parts.append(forSpecialist(line.detail));
    }
    return parts.join(u' ');
}

QString CheckPage::forSpecialist(const QString &detail) const
{
    // With the digits as they are: these are names, not numbers.
    return filledIn(workspace().wording().text("checkpage", QT_TRANSLATE_NOOP("checkpage", "For the specialist: %1")),
                    {detail});
}

void CheckPage::showSteps(bool visible)
{
    m_steps->setVisible(visible);
    const QStringList kept = workspace().door().keptCopies(m_path);
    const QDateTime copied =
        kept.isEmpty() ? workspace().door().lastOutsideCopy(m_path) : QFileInfo(kept.constFirst()).lastModified();
    const QString last = copied.isValid()
                             ? workspace().text("checkpage",
                                                QT_TRANSLATE_NOOP("checkpage", "2. Restore the last safe copy; it was "
                                                                               "written on %1."),
                                                QStringList{workspace().longDate(copied.toLocalTime().date())})
                             : word(QT_TRANSLATE_NOOP("checkpage", "2. Restore a safe copy. This computer knows of "
                                                                   "none: ask for the one on the stick."));
    m_stepWords->setWords(
        QStringList{word(QT_TRANSLATE_NOOP("checkpage", "1. Write nothing more into this file, and keep it: it shows "
                                                        "what happened.")),
                    last,
                    word(QT_TRANSLATE_NOOP("checkpage", "3. Tell the chair, and enter again what came after the safe "
                                                        "copy."))}
            .join(u'\n'));
}

void CheckPage::showComputerAnswer()
{
    emptyLines(*m_fitList);
    if (m_fits.isEmpty()) {
        m_fitAnswer->setAnswer(Icon::Gear, Tone::Muted, word(QT_TRANSLATE_NOOP("checkpage", "Checking …")), {});
        return;
    }
    const bool unfit =
        std::any_of(m_fits.cbegin(), m_fits.cend(), [](const FitLine &line) { return line.fit == Fit::Unfit; });
    m_fitAnswer->setAnswer(unfit ? Icon::CrossCircle : Icon::TickCircle, unfit ? Tone::Error : Tone::Success,
                           unfit ? word(QT_TRANSLATE_NOOP("checkpage", "Not yet: see what is marked below."))
                                 : word(QT_TRANSLATE_NOOP("checkpage", "Yes: the work can be done on it.")),
                           {});
    for (const FitLine &line : std::as_const(m_fits)) {
        m_fitList->addWidget(
            line.technical ? new CheckResultLine(Icon::Info, Tone::Muted, forSpecialist(line.sentence), {}, m_computer)
                           : fitLine(line, workspace().inDigits(line.sentence), m_computer));
    }
}

} // namespace rangvoan::ui

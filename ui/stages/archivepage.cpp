// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/archivepage.h"

#include "app/procedure/paperrules.h"
#include "app/report/papers/catalogue.h"
#include "ui/stages/checkanswer.h"
#include "ui/stages/pages.h"
#include "ui/stages/paperwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/jobline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pathpanel.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// A copy that was written and read back.
struct ArchiveCopy
{
    QString path;
    bool inOrder = false;
};

Result<ArchiveCopy> copyAndCheck(FileDoor &door, const QString &path, const QString &folder, Language language,
                                 const WorkProgress &progress)
{
    const Result<QString> copy = door.backup(path, folder);
    if (!copy) {
        return copy.error();
    }
    const Result<QList<CheckLine>> checks = door.verify(*copy, Wording(language), progress);
    if (!checks) {
        return checks.error();
    }
    const bool good = std::all_of(checks->cbegin(), checks->cend(), [](const CheckLine &line) { return line.passed; });
    return ArchiveCopy{*copy, good};
}

} // namespace

ArchivePage::ArchivePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Archive, parent), m_checkCard(new Card(this)), m_answer(new CheckAnswer(this)),
      m_checking(new JobLine(m_checkJob, this)), m_recheck(new Button(ButtonKind::Plain, this)),
      m_whatNow(new Button(ButtonKind::Plain, this)), m_copyCard(new Card(this)), m_lastCopy(new Label(this)),
      m_copy(new Button(ButtonKind::Plain, this)), m_path(new PathPanel(this)), m_copying(new JobLine(m_copyJob, this)),
      m_papersCard(new Card(this)), m_rows(new RowModel(this)), m_table(new TableView(this))
{
    m_check = [this] {
        check();
    };
    build();
    connect(m_copy, &Button::clicked, this, &ArchivePage::askForFolder);
    connect(m_recheck, &Button::clicked, this, &ArchivePage::check);
    connect(m_whatNow, &Button::clicked, this, [this] { this->workspace().go(checkKey()); });
    connect(&workspace, &Workspace::fileChanged, this, [this] {
        m_checks.reset();
        m_path->takeBack();
    });
}

void ArchivePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_checkCard, 1, Qt::AlignTop);
    row->addWidget(m_copyCard, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_papersCard);
    column->addStretch(1);
    m_checkCard->body()->addWidget(m_answer);
    m_checkCard->body()->addWidget(m_checking);
    m_checkCard->body()->addWidget(m_recheck, 0, Qt::AlignLeft);
    m_checkCard->body()->addWidget(m_whatNow, 0, Qt::AlignLeft);
    m_copyCard->body()->addWidget(m_lastCopy);
    m_copyCard->body()->addWidget(m_copy, 0, Qt::AlignLeft);
    m_copyCard->body()->addWidget(m_path);
    m_copyCard->body()->addWidget(m_copying);
    m_papersCard->setTight(true);
    m_papersCard->body()->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->setWholeHeight(true);
    m_answer->setObjectName(u"archiveAnswer"_s);
    m_lastCopy->setObjectName(u"lastCopy"_s);
    m_copy->setObjectName(u"writeArchiveCopy"_s);
    m_recheck->setObjectName(u"checkArchiveAgain"_s);
    m_whatNow->setObjectName(u"whatNow"_s);
    m_whatNow->setIconName(Icon::ChevronRight);
    m_copy->setIconName(Icon::Shield);
    m_table->setObjectName(u"archivePapers"_s);
}

void ArchivePage::retranslate()
{
    m_checkCard->setHeading(word(QT_TRANSLATE_NOOP("archivepage", "Is the file in order?")));
    m_checking->setWords(word(QT_TRANSLATE_NOOP("archivepage", "Checking the file …")),
                         word(QT_TRANSLATE_NOOP("archivepage", "Stop")));
    m_copyCard->setHeading(word(QT_TRANSLATE_NOOP("archivepage", "A copy at another place")));
    m_copy->setWords(word(QT_TRANSLATE_NOOP("archivepage", "Write a copy and check it …")));
    m_copying->setWords(word(QT_TRANSLATE_NOOP("archivepage", "Checking the copy …")),
                        word(QT_TRANSLATE_NOOP("archivepage", "Stop")));
    m_whatNow->setWords(word(QT_TRANSLATE_NOOP("archivepage", "What to do now")));
    m_path->setWords(folderWords());
    m_papersCard->setHeading(word(QT_TRANSLATE_NOOP("archivepage", "Papers of the year")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("archivepage", "Papers of the year")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("archivepage", "Paper"))},
                        {word(QT_TRANSLATE_NOOP("archivepage", "Issued")), true, 112},
                        {word(QT_TRANSLATE_NOOP("archivepage", "State")), false, 232}});
}

void ArchivePage::refresh()
{
    if (!workspace().isOpen()) {
        return;
    }
    if (!m_checkJob.isRunning() && m_checkedHead != workspace().facts().head.hash) {
        m_checks.reset(); // something was entered since
    }
    if (isDamaged() && m_checkedIn != workspace().language()) {
        check(); // what failed is told in the language of now
    }
    showCheck();
    showCopy();
    showPapers();
}

bool ArchivePage::isInOrder() const
{
    return m_checks && *m_checks &&
           std::all_of((*m_checks)->cbegin(), (*m_checks)->cend(), [](const CheckLine &line) { return line.passed; });
}

bool ArchivePage::isDamaged() const
{
    return m_checks && *m_checks && !isInOrder();
}

std::optional<PrimaryAction> ArchivePage::primaryAction() const
{
    if (!isEditable() || isInOrder()) {
        return std::nullopt; // the frame closes the year
    }
    return PrimaryAction{m_checks ? word(QT_TRANSLATE_NOOP("archivepage", "Check again"))
                                  : word(QT_TRANSLATE_NOOP("archivepage", "Check the file")),
                         !m_checkJob.isRunning(), m_check};
}

QList<Finding> ArchivePage::ownFindings() const
{
    if (!m_checks || !*m_checks) {
        return {{FindingCode::FileNotChecked, Severity::Blocking, *stageKey(), {}, {}, {}}};
    }
    QList<Finding> findings;
    for (const CheckLine &line : **m_checks) {
        if (!line.passed) {
            findings.append({FindingCode::CheckFailed, Severity::Blocking, *stageKey(), {line.sentence}, {}, {}});
        }
    }
    return findings;
}

void ArchivePage::showFinding(const Finding &finding)
{
    if (finding.code == FindingCode::FileNotChecked && !m_checkJob.isRunning()) {
        check();
    }
}

QDate ArchivePage::closedOn() const
{
    for (const StageRecord &record : workspace().facts().stages) {
        if (record.key == *stageKey() && record.state == StageState::Closed) {
            return QDateTime::fromMSecsSinceEpoch(record.closedAtMs).date();
        }
    }
    return {};
}

void ArchivePage::check()
{
    m_checks.reset();
    m_checkedIn = workspace().language();
    const FileDoor &door = workspace().door();
    const QByteArray head = workspace().facts().head.hash;
    m_checkJob.start<Result<QList<CheckLine>>>(
        [&door, path = workspace().file().path(), language = workspace().language()](const WorkProgress &progress) {
            return door.verify(path, Wording(language), progress);
        },
        [this, head](const Result<QList<CheckLine>> &checks) {
            m_checks = checks;
            m_checkedHead = head;
            refresh();
            emit headChanged();
        });
    showCheck();
    emit headChanged();
}

void ArchivePage::showCheck()
{
    m_recheck->setVisible(!isEditable() && !m_checkJob.isRunning());
    m_recheck->setWords(m_checks || closedOn().isValid() ? word(QT_TRANSLATE_NOOP("archivepage", "Check again"))
                                                         : word(QT_TRANSLATE_NOOP("archivepage", "Check the file")));
    m_whatNow->setVisible(isDamaged() && !m_checkJob.isRunning());
    if (m_checkJob.isRunning()) {
        m_answer->setAnswer(Icon::Gear, Tone::Muted, word(QT_TRANSLATE_NOOP("archivepage", "Checking …")), {});
        return;
    }
    if (const QDate closed = closedOn(); !m_checks && closed.isValid()) {
        m_answer->setAnswer(
            Icon::Lock, Tone::Success, word(QT_TRANSLATE_NOOP("archivepage", "The year is closed")),
            workspace().text("archivepage",
                             QT_TRANSLATE_NOOP("archivepage", "Closed and protected on %1. The file can be checked "
                                                              "again at any time."),
                             {workspace().longDate(closed)}));
        return;
    }
    if (!m_checks) {
        m_answer->setAnswer(Icon::Question, Tone::Muted, word(QT_TRANSLATE_NOOP("archivepage", "Not checked yet")),
                            word(QT_TRANSLATE_NOOP("archivepage", "The year is closed on a check of the whole file "
                                                                  "that finds everything in order.")));
        return;
    }
    if (!*m_checks) {
        const bool stopped = m_checks->error().code == ErrorCode::Cancelled;
        m_answer->setAnswer(stopped ? Icon::Question : Icon::CrossCircle, stopped ? Tone::Warning : Tone::Error,
                            stopped ? word(QT_TRANSLATE_NOOP("archivepage", "Not known: the check was stopped."))
                                    : word(QT_TRANSLATE_NOOP("archivepage", "No: the file cannot be read.")),
                            {});
        return;
    }
    if (isInOrder()) {
        m_answer->setAnswer(Icon::TickCircle, Tone::Success, word(QT_TRANSLATE_NOOP("archivepage", "Yes, in order")),
                            isEditable() ? word(QT_TRANSLATE_NOOP("archivepage", "Every check passed. The chair can "
                                                                                 "close the year."))
                                         : word(QT_TRANSLATE_NOOP("archivepage", "Every check passed.")));
        return;
    }
    m_answer->setAnswer(Icon::CrossCircle, Tone::Error,
                        word(QT_TRANSLATE_NOOP("archivepage", "No: changed or damaged")),
                        isEditable() ? word(QT_TRANSLATE_NOOP("archivepage", "Do not close the year."))
                                     : word(QT_TRANSLATE_NOOP("archivepage", "Do not rely on this file.")));
}

void ArchivePage::showCopy()
{
    m_copy->setVisible(!isDamaged()); // a copy of a damaged file would be taken for a safe one
    const QDateTime last = workspace().door().lastOutsideCopy(workspace().file().path());
    m_lastCopy->setWords(
        last.isValid()
            ? workspace().text("archivepage",
                               QT_TRANSLATE_NOOP("archivepage", "The last copy outside this computer was written on "
                                                                "%1. Keep two copies in two places."),
                               QStringList{workspace().longDate(last.toLocalTime().date())})
            : word(QT_TRANSLATE_NOOP("archivepage", "This computer knows of no copy outside it. Keep two copies in "
                                                    "two places: a stick, another office.")));
}

PathWords ArchivePage::folderWords() const
{
    return {word(QT_TRANSLATE_NOOP("archivepage", "Where should the copy be kept?")),
            word(QT_TRANSLATE_NOOP("archivepage", "Folder")),
            word(QT_TRANSLATE_NOOP("archivepage", "Choose …")),
            word(QT_TRANSLATE_NOOP("archivepage", "Write")),
            word(QT_TRANSLATE_NOOP("archivepage", "Not now")),
            word(QT_TRANSLATE_NOOP("archivepage", "Write the whole path of the folder.")),
            {},
            true};
}

void ArchivePage::askForFolder()
{
    const QStringList sticks = workspace().door().removableFolders();
    m_path->ask(folderWords(), sticks.isEmpty() ? workspace().door().folder() : sticks.constFirst(),
                [this](const QString &folder) { writeCopy(folder); });
}

void ArchivePage::writeCopy(const QString &folder)
{
    FileDoor &door = workspace().door();
    m_copyJob.start<Result<ArchiveCopy>>(
        [&door, folder, path = workspace().file().path(), language = workspace().language()](
            const WorkProgress &progress) { return copyAndCheck(door, path, folder, language, progress); },
        [this](const Result<ArchiveCopy> &copy) {
            if (!copy) {
                workspace().say(copy.error());
                return;
            }
            workspace().say(copy->inOrder ? MessageKind::Done : MessageKind::Error, "archivepage",
                            copy->inOrder ? QT_TRANSLATE_NOOP("archivepage", "Written and checked: %1")
                                          : QT_TRANSLATE_NOOP("archivepage", "The copy %1 is not in order: do "
                                                                             "not rely on it."),
                            QStringList{copy->path});
            refresh();
        });
}

TableRow ArchivePage::requiredRow(const CategoryFacts &category, const QString &kind) const
{
    const report::PaperKind *known = report::paperKind(kind);
    const QList<Paper> inForce = papersInForce(workspace().facts(), category.id);
    const auto issued =
        std::count_if(inForce.cbegin(), inForce.cend(), [&kind](const Paper &paper) { return paper.kind == kind; });
    const bool signedAll = std::all_of(inForce.cbegin(), inForce.cend(), [&kind](const Paper &paper) {
        return paper.kind != kind || !paper.signedOn.isNull();
    });
    Cell state = shelfCell(signedAll ? ShelfState::Signed : ShelfState::ToSign, workspace());
    const bool outOfDate = std::any_of(inForce.cbegin(), inForce.cend(), [&](const Paper &paper) {
        return paper.kind == kind && !faultsOf(workspace().facts(), paper).isEmpty();
    });
    if (outOfDate) {
        state = shelfCell(ShelfState::OutOfDate, workspace());
    }
    if (issued == 0) {
        state = {word(QT_TRANSLATE_NOOP("archivepage", "missing")), Tone::Error, Icon::CrossCircle};
    }
    const QString title = known == nullptr ? kind : report::paperTitle(*known, workspace().wording());
    return {kind, {{title, Tone::Text, Icon::Document}, {workspace().number(issued), Tone::Muted}, state}};
}

QList<TableRow> ArchivePage::rowsOf(const CategoryFacts &category) const
{
    QList<TableRow> rows{
        {{}, {{workspace().local(category.settings.nameKm, category.settings.nameEn), Tone::Muted}}, true}};
    QStringList kinds = requiredPapers();
    for (const Paper &paper : papersInForce(workspace().facts(), category.id)) {
        if (!kinds.contains(paper.kind)) {
            kinds.append(paper.kind);
        }
    }
    for (const QString &kind : std::as_const(kinds)) {
        rows.append(requiredRow(category, kind));
    }
    return rows;
}

void ArchivePage::showPapers()
{
    QList<TableRow> rows;
    for (const CategoryFacts &category : workspace().facts().categories) {
        rows.append(rowsOf(category));
    }
    m_rows->setRows(rows);
}

} // namespace rangvoan::ui

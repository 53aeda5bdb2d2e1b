// SPDX-License-Identifier: Apache-2.0
#include "app/services/paperservice.h"
#include "app/text/stagetext.h"
#include "ui/stages/exportchoices.h"
#include "ui/stages/issuepanel.h"
#include "ui/stages/paperpreview.h"
#include "ui/stages/paperruns.h"
#include "ui/stages/paperspage.h"
#include "ui/stages/paperwords.h"
#include "ui/widgets/pathpanel.h"

#include <QCoreApplication>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

QString PapersPage::shownFileName() const
{
    const QList<report::PaperRequest> chosen = m_preview->chosen();
    if (chosen.isEmpty()) {
        return {};
    }
    report::PaperRequest named = chosen.constFirst();
    if (chosen.size() > 1) {
        named = {.kind = named.kind, .category = named.category, .round = named.round};
    }
    return paperFileName(named, workspace().facts(), m_preview->language());
}

PathWords PapersPage::folderWords() const
{
    return {word(QT_TRANSLATE_NOOP("paperspage", "Save papers as PDF in a folder")),
            word(QT_TRANSLATE_NOOP("paperspage", "Folder")),
            word(QT_TRANSLATE_NOOP("paperspage", "Choose …")),
            word(QT_TRANSLATE_NOOP("paperspage", "Export")),
            word(QT_TRANSLATE_NOOP("paperspage", "Not now")),
            word(QT_TRANSLATE_NOOP("paperspage", "Write the whole path of the folder.")),
            {},
            true};
}

void PapersPage::print()
{
    if (m_preview->hasPages()) {
        m_printer.print(m_preview->pages(), shownFileName());
    }
}

void PapersPage::askForPdf(const report::Paginated &pages, const QString &fileName)
{
    m_exportPath->takeBack();
    m_printer.askForPdf(pages, fileName);
}

void PapersPage::askToIssue()
{
    const QList<report::PaperRequest> chosen = m_preview->chosen();
    if (chosen.size() == 1) {
        m_issuePanel->ask(lastPrint(workspace().facts(), chosen.constFirst(), m_preview->language()));
    } else {
        const qsizetype fresh = notYetIssued().size();
        m_issuePanel->askAll(fresh, chosen.size() - fresh);
    }
}

void PapersPage::issue(const IssueAnswer &answer)
{
    if (m_preview->chosen().size() > 1) {
        issueAll(answer);
        return;
    }
    const report::PaperRequest request = m_preview->chosen().constFirst();
    const report::PaperLanguage language = m_preview->language();
    const Paper *earlier = lastPrint(workspace().facts(), request, language);
    report::PaperEntry entry{answer.number, answer.date, {}};
    if (answer.reason == ReprintReason::Corrected && earlier != nullptr) {
        entry.replacesNumber = earlier->number;
    }
    m_work.start<Result<report::Paginated>>(
        [press = m_preview->press(), request, entry](const WorkProgress &) { return press->paper(request, entry); },
        [this, answer, request, language](const Result<report::Paginated> &pages) {
            if (!pages) {
                workspace().say(pages.error());
                return;
            }
            enterPrint(answer, request, language, *pages);
        });
}

void PapersPage::enterPrint(const IssueAnswer &answer, const report::PaperRequest &request,
                            report::PaperLanguage language, const report::Paginated &pages)
{
    const Paper print = printOf(answer, request, language, wordsHash(pages));
    const QString fileName = paperFileName(request, workspace().facts(), language);
    if (!workspace().run(PaperService(workspace().context()).issue(workspace().actor(), workspace().cycle(), print))) {
        return;
    }
    workspace().say(MessageKind::Done, "paperspage",
                    QT_TRANSLATE_NOOP("paperspage", "The paper is in the register. When it is "
                                                    "signed, enter it there."));
    sendOut(answer, pages, fileName);
}

Paper PapersPage::printOf(const IssueAnswer &answer, const report::PaperRequest &request,
                          report::PaperLanguage language, const QByteArray &contentHash) const
{
    const Paper *earlier = lastPrint(workspace().facts(), request, language);
    Paper print = registerEntry(request, language);
    print.number = answer.number;
    print.date = answer.date;
    print.reason = answer.reason;
    print.replaces = answer.reason == ReprintReason::Corrected && earlier != nullptr ? earlier->id : PaperId();
    print.contentHash = contentHash;
    const Member *clerk = workspace().facts().member(workspace().actor().member);
    print.issuedBy = clerk == nullptr ? workspace().actorName(workspace().actor()) : clerk->details.name.khmer();
    return print;
}

void PapersPage::sendOut(const IssueAnswer &answer, const report::Paginated &pages, const QString &fileName)
{
    if (answer.asPdf) {
        askForPdf(pages, fileName);
    } else {
        m_printer.print(pages, fileName);
    }
}

/// Of the papers in view those that are not in the register: a print made again needs a reason of its own.
QList<report::PaperRequest> PapersPage::notYetIssued() const
{
    QList<report::PaperRequest> requests = m_preview->chosen();
    requests.removeIf([this](const report::PaperRequest &request) {
        return lastPrint(workspace().facts(), request, m_preview->language()) != nullptr;
    });
    return requests;
}

void PapersPage::issueAll(const IssueAnswer &answer)
{
    RunOrder order{m_preview->press(), {}};
    for (const report::PaperRequest &request : notYetIssued()) {
        order.papers.append({request, {.date = answer.date}, {}, {}, {}});
    }
    m_work.start<Result<IssuedRun>>([order](const WorkProgress &progress) { return makeIssuedRun(order, progress); },
                                    [this, answer](const Result<IssuedRun> &run) {
                                        if (!run) {
                                            workspace().say(run.error());
                                            return;
                                        }
                                        enterAll(answer, *run);
                                    });
}

/// Nothing is printed unless all of them could be entered.
void PapersPage::enterAll(const IssueAnswer &answer, const IssuedRun &run)
{
    const report::PaperLanguage language = m_preview->language();
    const QString fileName = shownFileName();
    const PaperService service(workspace().context());
    Status entered;
    for (const IssuedRun::Print &one : run.prints) {
        if (const auto id = service.issue(workspace().actor(), workspace().cycle(),
                                          printOf(answer, one.request, language, one.contentHash));
            !id) {
            entered = id.error();
            break;
        }
    }
    if (!workspace().run(entered)) {
        return;
    }
    workspace().say(MessageKind::Done, "paperspage",
                    QT_TRANSLATE_NOOP("paperspage", "%1 papers are in the register. When they are "
                                                    "signed, enter it there."),
                    QStringList{QString::number(run.prints.size())});
    sendOut(answer, run.pages, fileName);
}

QList<ShelfLine> PapersPage::linesOfStage() const
{
    QList<ShelfLine> lines = m_shelf;
    const report::PaperKind *kind = m_preview->kind();
    lines.removeIf([kind](const ShelfLine &line) { return kind == nullptr || line.kind.stage != kind->stage; });
    return lines;
}

QList<ShelfLine> PapersPage::exportLines() const
{
    const report::PaperKind *kind = m_preview->kind();
    if (kind == nullptr) {
        return {};
    }
    const ExportScope scope = m_choices->scope();
    QList<ShelfLine> lines = scope == ExportScope::Everything ? m_shelf : linesOfStage();
    if (scope == ExportScope::Chosen || scope == ExportScope::Kind) {
        lines.removeIf([code = kind->code](const ShelfLine &line) { return line.kind.code != code; });
    }
    if (scope == ExportScope::Chosen && !lines.isEmpty()) {
        lines.first().requests = m_preview->chosen();
    }
    lines.removeIf([this](const ShelfLine &line) {
        return line.state == ShelfState::Later || !m_choices->isFor(line.kind.audience);
    });
    return lines;
}

RunOrder PapersPage::orderOf(const QList<ShelfLine> &lines)
{
    RunOrder order{m_preview->press(), {}};
    const report::PaperLanguage language = m_preview->language();
    const Wording wording(report::mainLanguage(language));
    for (const ShelfLine &line : lines) {
        for (const report::PaperRequest &request : line.requests) {
            const Paper *print = lastPrint(workspace().facts(), request, language);
            const bool numbered = print != nullptr && !print->number.isEmpty();
            order.papers.append({request,
                                 numbered ? report::PaperEntry{print->number, print->date, {}} : report::PaperEntry(),
                                 report::paperTitle(line.kind, wording), aboutWords(request, workspace()),
                                 paperFileName(request, workspace().facts(), language)});
        }
    }
    return order;
}

void PapersPage::printStage()
{
    QList<ShelfLine> lines = linesOfStage();
    lines.removeIf([](const ShelfLine &line) { return line.state == ShelfState::Later; });
    if (lines.isEmpty()) {
        workspace().say(MessageKind::Note, "paperspage",
                        QT_TRANSLATE_NOOP("paperspage", "No paper of this stage can be made yet."));
        return;
    }
    const report::PaperLanguage chosen = m_preview->language();
    const Language language = report::mainLanguage(chosen);
    const Stage stage = lines.constFirst().kind.stage;
    const PackCover cover{stageName(stage, Wording(language)), stampWords(workspace(), language), language};
    const QString fileName = u"%1-%2-%3.pdf"_s.arg(static_cast<int>(stage) + 1, 2, 10, QChar(u'0'))
                                 .arg(u"all"_s, report::languageCode(chosen));
    m_work.start<Result<report::Paginated>>(
        [order = orderOf(lines), cover](const WorkProgress &progress) { return makePack(order, cover, progress); },
        [this, fileName](const Result<report::Paginated> &pack) {
            if (!pack) {
                workspace().say(pack.error());
                return;
            }
            m_printer.print(*pack, fileName);
        });
}

void PapersPage::askForFolder()
{
    const QString today = workspace().context().clock.today().toString(Qt::ISODate);
    m_path->takeBack();
    m_exportPath->ask(folderWords(), folderOfFile(workspace()) + u"/papers-"_s + today,
                      [this](const QString &folder) { exportTo(folder); });
}

void PapersPage::exportTo(const QString &folder)
{
    const QList<ShelfLine> lines = exportLines();
    if (lines.isEmpty()) {
        workspace().say(MessageKind::Note, "paperspage",
                        QT_TRANSLATE_NOOP("paperspage", "None of these papers can be made now "
                                                        "for those you chose."));
        return;
    }
    m_work.start<ExportOutcome>(
        [order = orderOf(lines), folder](const WorkProgress &progress) { return exportRun(order, folder, progress); },
        [this, folder](const ExportOutcome &outcome) {
            if (!outcome.status && outcome.status.error().code != ErrorCode::Cancelled) {
                workspace().say(outcome.status.error());
                return;
            }
            const QStringList counts{QString::number(outcome.written), folder};
            workspace().say(outcome.status ? MessageKind::Done : MessageKind::Warning, "paperspage",
                            outcome.status
                                ? QT_TRANSLATE_NOOP("paperspage", "%1 papers were written into %2.")
                                : QT_TRANSLATE_NOOP("paperspage", "Stopped: %1 papers were written into %2, the "
                                                                  "others were not."),
                            counts);
        });
}

} // namespace rangvoan::ui

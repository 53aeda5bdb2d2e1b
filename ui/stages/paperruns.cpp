// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/paperruns.h"

#include "app/report/furniture.h"
#include "app/report/pagesink.h"
#include "app/report/papers/coverlist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

Result<report::Paginated> makeRun(const RunOrder &order, const WorkProgress &progress)
{
    const Result<IssuedRun> run = makeIssuedRun(order, progress);
    return run ? Result<report::Paginated>(run->pages) : Result<report::Paginated>(run.error());
}

Result<IssuedRun> makeIssuedRun(const RunOrder &order, const WorkProgress &progress)
{
    IssuedRun run;
    Error last{ErrorCode::NotFound, {u"paper"_s}};
    for (qsizetype i = 0; i < order.papers.size(); ++i) {
        if (!progress(i, order.papers.size())) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const RunPaper &paper = order.papers.at(i);
        if (const auto one = order.press->paper(paper.request, paper.entry); one) {
            report::append(run.pages, *one);
            run.prints.append({paper.request, wordsHash(*one)});
        } else {
            last = one.error();
        }
    }
    return run.prints.isEmpty() ? Result<IssuedRun>(last) : Result<IssuedRun>(run);
}

Result<report::Paginated> makePack(const RunOrder &order, const PackCover &cover, const WorkProgress &progress)
{
    report::Paginated papers;
    QList<report::CoverLine> lines;
    for (qsizetype i = 0; i < order.papers.size(); ++i) {
        if (!progress(i, order.papers.size())) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const RunPaper &paper = order.papers.at(i);
        if (const auto one = order.press->paper(paper.request, paper.entry); one) {
            report::append(papers, *one);
            lines.append({paper.title, paper.about, static_cast<int>(one->pages.size())});
        }
    }
    if (lines.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"paper"_s}};
    }
    const Wording wording(cover.language);
    report::CoverWords words{.title = cover.title, .stamps = cover.stamps};
    report::Paginated pack = order.press->pages(report::coverList(words, lines, wording));
    if (pack.pages.size() > 1) {
        words.ownPages = static_cast<int>(pack.pages.size());
        pack = order.press->pages(report::coverList(words, lines, wording));
    }
    report::append(pack, papers);
    report::numberPages(pack, cover.language);
    return pack;
}

ExportOutcome exportRun(const RunOrder &order, const QString &folder, const WorkProgress &progress)
{
    ExportOutcome outcome;
    if (!QDir().mkpath(folder)) {
        outcome.status = Error{ErrorCode::CannotWrite, {folder}};
        return outcome;
    }
    for (qsizetype i = 0; i < order.papers.size(); ++i) {
        if (!progress(i, order.papers.size())) {
            outcome.status = Error{ErrorCode::Cancelled, {}};
            return outcome;
        }
        const RunPaper &paper = order.papers.at(i);
        const auto pages = order.press->paper(paper.request, paper.entry);
        if (!pages) {
            ++outcome.leftOut;
            continue;
        }
        const QString path = folder + u'/' + paper.fileName;
        outcome.status =
            QFileInfo::exists(path) ? Status(Error{ErrorCode::FileExists, {path}}) : report::writePdf(*pages, path);
        if (!outcome.status) {
            return outcome;
        }
        ++outcome.written;
    }
    return outcome;
}

QByteArray wordsHash(const report::Paginated &paper)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const report::Page &page : paper.pages) {
        hash.addData(report::pageText(page).toUtf8());
        hash.addData(QByteArrayView("\f"));
    }
    return hash.result();
}

} // namespace rangvoan::ui

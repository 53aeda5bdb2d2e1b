// SPDX-License-Identifier: Apache-2.0
#include "app/main/sealcheck.h"

#include "app/main/paperroom.h"
#include "app/main/session.h"
#include "app/report/pagesink.h"
#include "app/report/pdf/sealfield.h"
#include "app/services/visibility.h"
#include "db/ledger/history.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Result<QByteArray> wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    const QByteArray bytes = file.readAll();
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(bytes) : Error{ErrorCode::CannotRead, {path}};
}

Result<QByteArray> pdfOf(const report::PaperSeal &seal, const CycleFacts &all)
{
    const CycleFacts facts = seal.reader ? visibleFacts(*seal.reader, all) : all;
    PaperRoom room(facts, seal.language, seal.created, {});
    room.setPractice(seal.practice);
    room.setSideBySide(seal.sideBySide);
    if (seal.reader) {
        room.setReader(*seal.reader);
    }
    report::Paginated run;
    for (const report::SealedPaper &paper : seal.papers) {
        const Result<report::Paginated> one = room.paper(paper.request, paper.entry);
        if (!one) {
            return one.error();
        }
        report::append(run, *one);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Status sent = report::sendPages(run, *report::makePdfSink(buffer));
    return sent ? Result<QByteArray>(buffer.data()) : sent.error();
}

SealCheck contentCheck(const report::PaperSeal &seal, const CycleFacts &facts, const QByteArray &bytes)
{
    SealCheck check{.name = u"paper_content"_s};
    if (!seal.complete) {
        check.detail = u"pages of no paper"_s;
        return check;
    }
    const Result<QByteArray> again = pdfOf(seal, facts);
    if (again && *again == bytes) {
        check.ok = true;
    } else if (again && seal.program != programBuild()) {
        check.detail = seal.program; // another version may set a line differently: that proves nothing
    } else {
        check.ok = false;
    }
    return check;
}

Status compareWithFile(SealVerdict &verdict, const QString &path, const QByteArray &bytes)
{
    const SystemClock clock;
    RandomIds ids;
    const auto file = db::AwardFile::open(path, db::AwardFile::Access::Read, clock, ids);
    if (!file) {
        return file.error();
    }
    const auto facts = db::factsAsOf((*file)->connection(), verdict.seal->cycle, verdict.seal->head);
    // A book of the same entries has the cycle; anything else is not the book of this paper.
    const bool known = facts && facts->has_value();
    verdict.checks.append({.name = u"paper_book"_s, .ok = known});
    if (known) {
        verdict.checks.append(contentCheck(*verdict.seal, **facts, bytes));
    }
    return {};
}

} // namespace

std::optional<bool> SealVerdict::ok() const
{
    if (std::any_of(checks.cbegin(), checks.cend(), [](const SealCheck &check) { return check.ok == false; })) {
        return false;
    }
    const bool told =
        std::all_of(checks.cbegin(), checks.cend(), [](const SealCheck &check) { return check.ok == true; });
    return told ? std::optional<bool>(true) : std::nullopt;
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ||
           (file.open(QIODevice::ReadOnly) && file.read(5) == QByteArray("%PDF-"));
}

Result<SealVerdict> checkSealedPaper(const QString &pdf, const QString &awardFile)
{
    const Result<QByteArray> bytes = wholeFile(pdf);
    if (!bytes) {
        return bytes.error();
    }
    SealVerdict verdict;
    const std::optional<report::pdf::FoundSeal> found = report::pdf::findSeal(*bytes);
    if (found) {
        verdict.seal = report::sealFromBytes(found->record);
    }
    verdict.checks.append({.name = u"paper_seal"_s, .ok = found.has_value()});
    if (!found) {
        return verdict;
    }
    const bool whole = found->isWhole && verdict.seal;
    verdict.checks.append({.name = u"paper_bytes"_s, .ok = whole});
    if (whole && !awardFile.isEmpty()) {
        if (const Status compared = compareWithFile(verdict, awardFile, *bytes); !compared) {
            return compared.error();
        }
    }
    return verdict;
}

} // namespace rangvoan

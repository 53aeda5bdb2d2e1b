// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/seats.h"

#include <QCoreApplication>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal titlePoints = 25;
constexpr qreal namePoints = 21;
constexpr qreal bodyPoints = 12;
constexpr qreal sealGap = 36;

void addCentred(Document &paper, const Text &text, qreal after = -1)
{
    paper.add(Paragraph{.text = text, .align = Align::Centre, .after = after});
}

QString issuingUnit(const PaperJob &job)
{
    const CycleSettings &settings = job.facts.settings;
    return job.say.local(settings.unitKm.value(0), settings.unitEn.value(0));
}

void addPerson(Document &paper, const PaperJob &job)
{
    const Voice &say = job.say;
    const Nomination &one = job.candidate->nomination;
    addCentred(paper, Text(say.name(one.name), TextRole::Muol, namePoints), 2);
    if (const QString other = say.otherName(one.name); !other.isEmpty()) {
        addCentred(paper, Text(other, TextRole::Normal, bodyPoints), 2);
    }
    addCentred(paper,
               Text(say(QT_TRANSLATE_NOOP("papers", "Sex: %1   Born on %2   %3"),
                        {say.sex(one.sex), say.date(one.birthDate), say.isKhmer() ? one.position : QString()}),
                    TextRole::Normal, bodyPoints - 1),
               2);
    addCentred(paper,
               Text(say(QT_TRANSLATE_NOOP("papers", "%1, %2"), {say.school(one), job.province(one.provinceCode)}),
                    TextRole::Normal, bodyPoints - 1));
}

} // namespace

Result<Document> makeCertificate(const PaperJob &job)
{
    const int place = seatOf(job, job.candidate->id);
    if (place == 0) {
        return Error{ErrorCode::Conflict, {u"the candidate holds no seat"_s}};
    }
    const Voice &say = job.say;
    const CycleSettings &settings = job.facts.settings;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Certificate of honour")), {},
                                Orientation::Landscape, PaperHead::MottoOnly);
    // The frame stands inside the margins: nothing runs above or below it.
    paper.page.frame = Frame::Certificate;
    paper.page.left = paper.page.right = 66;
    paper.page.top = paper.page.bottom = 46;
    paper.head = {.onFirstPage = false};
    paper.foot = {};
    paper.meta.title =
        say(QT_TRANSLATE_NOOP("papers", "Certificate of honour, %1"), {job.candidateName(job.candidate->id)});
    paper.blocks.removeLast(); // a larger title takes the place of the usual one
    paper.add(Spacer{.fill = true});
    addCentred(paper, Text(say(QT_TRANSLATE_NOOP("papers", "Certificate of honour")), TextRole::Muol, titlePoints), 6);
    addCentred(paper,
               Text(say(QT_TRANSLATE_NOOP("papers", "%1 awards this certificate to"), {issuingUnit(job)}),
                    TextRole::Normal, bodyPoints),
               6);
    addPerson(paper, job);
    addCentred(paper,
               Text(say(QT_TRANSLATE_NOOP("papers", "winner of place %1 in the category %2"),
                        {say.digits(place), job.categoryName()}),
                    TextRole::Normal, bodyPoints),
               2);
    addCentred(paper, Text(say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"),
                               {say.local(settings.awardNameKm, settings.awardNameEn), job.year()}),
                           TextRole::Accent, bodyPoints));
    paper.add(Spacer{.fill = true});
    paper.add(dateBlock(job, job.context.date));
    Signer signer = signerColumn(authoritySigner(job, QString()), job);
    signer.gap = sealGap;
    paper.add(SignatureBlock{.signers = {signer}, .perRow = 2});
    return paper;
}

} // namespace rangvoan::report

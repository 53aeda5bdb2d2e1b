// SPDX-License-Identifier: Apache-2.0
#include "app/domain/refusal.h"
#include "app/report/ornament.h"
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/seats.h"
#include "app/report/papers/wordings.h"

#include <QCoreApplication>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal titlePoints = 25;
constexpr qreal namePoints = 21;
constexpr qreal awardPoints = 13.5;
constexpr qreal bodyPoints = 11;
constexpr qreal footPoints = 10;
constexpr qreal sealGap = 34; // at least: what the page has left is added
constexpr QSizeF ornamentSize(230, 11);
constexpr qreal khmerRise = 12; // of the ornament, into the empty room below the letters of the title
constexpr qreal latinRise = 3;

void addCentred(Document &paper, const Text &text, qreal after = -1)
{
    paper.add(Paragraph{.text = text, .align = Align::Centre, .after = after});
}

QString issuingUnit(const PaperJob &job)
{
    const CycleSettings &settings = job.facts.settings;
    return job.say.local(settings.unitKm.value(0), settings.unitEn.value(0));
}

void addLine(Document &paper, const QString &text, TextRole role = TextRole::Normal, qreal points = bodyPoints)
{
    addCentred(paper, Text(text, role, points), 1);
}

void addPerson(Document &paper, const PaperJob &job)
{
    const Voice &say = job.say;
    const Nomination &one = job.candidate->nomination;
    addLine(paper, say.name(one.name), TextRole::Muol, namePoints);
    if (const QString other = say.otherName(one.name); !other.isEmpty()) {
        addLine(paper, other, TextRole::Muted, bodyPoints + 1);
    }
    const QString born = say(QT_TRANSLATE_NOOP("papers", "Sex: %1   Born on %2   %3"),
                             {say.sex(one.sex), say.date(one.birthDate), say.isKhmer() ? one.position : QString()})
                             .trimmed();
    const QString from = say(QT_TRANSLATE_NOOP("papers", "%1, %2"), {say.school(one), job.province(one.provinceCode)});
    addLine(paper, born + u"   "_s + from);
}

/// Award, place, category and prize; the award stands out, wherever the wording names it.
void addHonour(Document &paper, const PaperJob &job, int place)
{
    const Voice &say = job.say;
    QHash<QString, QString> fields = commonFields(job);
    fields.insert(u"category"_s, job.categoryName());
    fields.insert(u"place"_s, say.digits(place));
    if (const qint64 prize = prizeOf(job, place); prize > 0) {
        fields.insert(u"prize"_s, say.number(prize));
    }
    for (const QString &line : wordingParagraphs(job, u"certificate-honour"_s, fields)) {
        const bool award = line.contains(fields.value(u"award"_s));
        addLine(paper, line, award ? TextRole::Muol : TextRole::Normal, award ? awardPoints : bodyPoints);
    }
}

/// The number at the left, who signs at the right.
void addFoot(Document &paper, const PaperJob &job)
{
    paper.add(dateBlock(job, job.context.date));
    Signer number{.name = numberLine(job), .gap = 0};
    if (const QString replaces = replacesLine(job); !replaces.isEmpty()) {
        number.above = {Text(replaces, TextRole::Muted)};
    }
    Signer signer = signerColumn(authoritySigner(job, QString()), job);
    const Signer below{.name = signer.name, .gap = 0};
    signer.name.clear();
    signer.gap = 0;
    paper.add(SignatureBlock{.signers = {signer}, .perRow = 2});
    paper.add(Spacer{.height = sealGap, .fill = true});
    paper.add(SignatureBlock{.signers = {number, below}, .perRow = 2});
}

Document framedPaper(const PaperJob &job)
{
    const QString title = job.say(QT_TRANSLATE_NOOP("papers", "Certificate of honour"));
    Document paper = beginPaper(job, title, {}, Orientation::Landscape, PaperHead::MottoOnly);
    // The frame stands inside the margins: nothing runs above or below it.
    paper.page.frame = Frame::Certificate;
    paper.page.left = paper.page.right = 78;
    paper.page.top = 41;
    paper.page.bottom = 36;
    paper.page.points = footPoints;
    paper.head = {.onFirstPage = false};
    paper.foot = {};
    paper.meta.title =
        job.say(QT_TRANSLATE_NOOP("papers", "Certificate of honour, %1"), {job.candidateName(job.candidate->id)});
    paper.blocks = {paper.blocks.constFirst()}; // a larger title takes the place of the usual one
    addCentred(paper, Text(title, TextRole::Muol, titlePoints), 2);
    const qreal rise = job.say.isKhmer() ? khmerRise : latinRise;
    paper.add(Chart{.size = {ornamentSize.width(), 1}, .paint = [rise](QPainter &painter, const QRectF &area) {
                        const QPointF corner = area.topLeft() - QPointF(0, rise);
                        paintTitleOrnament(painter, QRectF(corner, ornamentSize));
                    }});
    return paper;
}

} // namespace

Result<Document> makeCertificate(const PaperJob &job)
{
    const int place = seatOf(job, job.candidate->id);
    if (place == 0) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A certificate is for an awardee: this candidate holds no seat."));
    }
    Document paper = framedPaper(job);
    paper.add(Spacer{.fill = true});
    for (const QString &line : wordingParagraphs(job, u"certificate-opening"_s, {{u"unit"_s, issuingUnit(job)}})) {
        addLine(paper, line);
    }
    addPerson(paper, job);
    paper.add(Spacer{.fill = true});
    addHonour(paper, job, place);
    addFoot(paper, job);
    return paper;
}

} // namespace rangvoan::report

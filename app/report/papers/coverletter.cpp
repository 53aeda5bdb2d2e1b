// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/paperrules.h"
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/seats.h"
#include "app/report/papers/wordings.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QHash<QString, QString> coverFields(const PaperJob &job, const Decision &decision)
{
    const QList<Candidate> running = job.facts.running(job.category->id);
    const auto women = std::count_if(running.cbegin(), running.cend(), [](const Candidate &candidate) {
        return candidate.nomination.sex == Sex::Female;
    });
    QHash<QString, QString> fields = commonFields(job);
    fields.insert(u"category"_s, job.categoryName());
    fields.insert(u"candidates"_s, job.say.digits(running.size()));
    fields.insert(u"women"_s, job.say.digits(women));
    fields.insert(u"seats"_s, job.say.digits(decision.seats.size()));
    if (decision.date.isValid()) {
        fields.insert(u"decided_on"_s, job.say.date(decision.date));
    }
    return fields;
}

/// The papers that go with the letter, with their numbers where the register has them.
QStringList enclosures(const PaperJob &job)
{
    const QList<rangvoan::Paper> inForce = papersInForce(job.facts, job.category->id);
    const QString language = job.say.isKhmer() ? u"km"_s : u"en"_s;
    QStringList lines;
    for (const QString &code : {u"evaluation-report"_s, u"minutes"_s, u"ranking"_s, u"award-report"_s}) {
        const QString title = paperTitle(*paperKind(code), job.context.wording);
        const auto issued = std::find_if(inForce.cbegin(), inForce.cend(), [&](const rangvoan::Paper &one) {
            return one.kind == code && one.language == language && !one.number.isEmpty();
        });
        lines.append(issued == inForce.cend()
                         ? title
                         : job.say(QT_TRANSLATE_NOOP("papers", "%1, no. %2 of %3"),
                                   {title, job.say.digits(issued->number), job.say.date(issued->date)}));
    }
    return lines;
}

} // namespace

Result<Document> makeCoverLetter(const PaperJob &job)
{
    const Result<const Decision *> decision = decisionForPaper(job);
    if (!decision) {
        return decision.error();
    }
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Cover letter")), {});
    paper.add(Paragraph{.text = Text(say(QT_TRANSLATE_NOOP("papers", "To the general secretariat")), TextRole::Strong),
                        .align = Align::Centre});
    addLetterLines(paper, job,
                   say(QT_TRANSLATE_NOOP("papers", "Evaluation report, category %1, academic year %2"),
                       {job.categoryName(), job.year()}));
    addWording(paper, job, u"cover-letter"_s, coverFields(job, **decision));
    paper.add(Paragraph{.text = Text(say(QT_TRANSLATE_NOOP("papers", "Enclosed:")), TextRole::Strong),
                        .keepWithNext = true,
                        .after = 2});
    addBullets(paper, enclosures(job));
    addWording(paper, job, u"letter-closing"_s);
    addClosing(paper, job, chairSigner(job, {}));
    return paper;
}

} // namespace rangvoan::report

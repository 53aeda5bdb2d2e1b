// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/wordings.h"

#include <QCoreApplication>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QHash<QString, QString> complaintFields(const PaperJob &job)
{
    const Complaint &complaint = *job.complaint;
    QHash<QString, QString> fields = commonFields(job);
    fields.insert(u"received_on"_s, job.say.date(complaint.receivedOn));
    fields.insert(u"about"_s, complaint.about.isNull() ? job.say(QT_TRANSLATE_NOOP("papers", "the procedure"))
                                                       : job.numbered(complaint.about));
    fields.insert(u"answer"_s, complaint.answer);
    return fields;
}

} // namespace

Result<Document> makeComplaintReply(const PaperJob &job)
{
    const Complaint &complaint = *job.complaint;
    if (!complaint.answeredOn.isValid()) {
        return Error{ErrorCode::Conflict, {u"the complaint is not answered yet"_s}};
    }
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Reply to a complaint")), {});
    paper.add(Paragraph{.text = Text(say(QT_TRANSLATE_NOOP("papers", "To %1"), {complaint.from}), TextRole::Strong),
                        .align = Align::Centre});
    addLetterLines(paper, job,
                   say(QT_TRANSLATE_NOOP("papers", "Complaint of %1, category %2, academic year %3"),
                       {say.date(complaint.receivedOn), job.categoryName(), job.year()}));
    addWording(paper, job, u"complaint-reply"_s, complaintFields(job));
    if (const QString handler = job.memberName(complaint.handledBy); !handler.isEmpty()) {
        addBody(paper, complaint.about.isNull()
                           ? say(QT_TRANSLATE_NOOP("papers", "The complaint was examined by %1."), {handler})
                           : say(QT_TRANSLATE_NOOP("papers", "The complaint was examined by %1, who did not mark the "
                                                             "candidate."),
                                 {handler}));
    }
    addWording(paper, job, u"letter-closing"_s);
    addClosing(paper, job, chairSigner(job, {}));
    return paper;
}

} // namespace rangvoan::report

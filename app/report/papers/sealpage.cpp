// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/qrmark.h"
#include "app/text/stagetext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTimeZone>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSizeF sealCodeSize(110, 110);
constexpr int cambodiaOffsetSeconds = 7 * 3600; // no summer time

/// Hexadecimal in groups of eight, to be compared by eye; these letters are the same in every language.
QString hexGroups(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 8) {
        groups.append(hex.mid(i, 8));
    }
    return groups.join(u' ');
}

QString categoryStageTitle(const PaperJob &job, const StageKey &key)
{
    const CategoryFacts *category = job.facts.category(key.category);
    const QString stage = job.say.digits(stageTitle(key, job.facts, job.context.wording));
    return category == nullptr ? stage
                               : job.say(QT_TRANSLATE_NOOP("papers", "%1, %2"),
                                         {stage, job.say.local(category->settings.nameKm, category->settings.nameEn)});
}

QString closedOn(const PaperJob &job, const StageRecord &stage)
{
    if (stage.closedAtMs == 0) {
        return {};
    }
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(stage.closedAtMs, QTimeZone(cambodiaOffsetSeconds));
    return job.say.shortDate(moment.date()) + u' ' + job.say.time(moment.time());
}

Table stagesTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table{
        .columns = {
            {.weight = 2}, {.weight = 1.2}, {.align = Align::Centre}, {.align = Align::Right}, {.weight = 1.3}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "Stage")), say(QT_TRANSLATE_NOOP("papers", "State")),
                           say(QT_TRANSLATE_NOOP("papers", "Closed on")), say(QT_TRANSLATE_NOOP("papers", "Reopened")),
                           say(QT_TRANSLATE_NOOP("papers", "Beginning of the seal"))})};
    for (const StageRecord &stage : job.facts.stages) {
        table.rows.append(
            plainRow({categoryStageTitle(job, stage.key), stateName(stage.state, job.context.wording),
                      closedOn(job, stage), say.digits(stage.timesReopened), hexGroups(stage.sealHash.left(8))}));
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "No stage has begun."));
    return table;
}

} // namespace

Result<Document> makeSealPage(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Seal and verification page")),
                                say(QT_TRANSLATE_NOOP("papers", "academic year %1"), {job.year()}));
    addBody(paper, say(QT_TRANSLATE_NOOP(
                       "papers", "Every entry of the record book is bound to the one before it. Whoever holds this "
                                 "page can check later that nothing was changed: the program shows the same "
                                 "numbers and check words as long as the record book is the same.")));
    KeyValues lines;
    lines.pairs = {
        {.label = say(QT_TRANSLATE_NOOP("papers", "Entries:")), .value = say.digits(job.facts.head.seq)},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Head of the record book:")),
         .value = hexGroups(job.facts.head.hash),
         .blankLines = 1},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Check words:")),
         .value = job.context.sealWords.join(u" · "_s),
         .blankLines = 1},
    };
    for (const CategoryFacts &category : job.facts.categories) {
        lines.pairs.append({.label = say(QT_TRANSLATE_NOOP("papers", "Rules of %1:"),
                                         {say.local(category.settings.nameKm, category.settings.nameEn)}),
                            .value = hexGroups(category.rulesHash),
                            .blankLines = 1});
    }
    paper.add(lines);
    if (!paper.meta.seal.isEmpty()) {
        paper.add(Chart{
            .size = sealCodeSize,
            .paint = [seal = paper.meta.seal](QPainter &painter,
                                              const QRectF &area) { painter.fillPath(qrMark(seal, area), Qt::black); },
            .description = paper.meta.seal});
        addNote(paper, say(QT_TRANSLATE_NOOP("papers", "The code on official papers holds the year, the kind and "
                                                       "number of the paper, and the beginnings of the head of the "
                                                       "record book and of the rules. Any telephone reads it.")));
    }
    paper.add(stagesTable(job));
    addCommitteeClosing(paper, job);
    return paper;
}

} // namespace rangvoan::report

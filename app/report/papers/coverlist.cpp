// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/coverlist.h"

#include "app/report/papers/voice.h"

#include <QCoreApplication>

namespace rangvoan::report
{

Document coverList(const CoverWords &words, const QList<CoverLine> &lines, const Wording &wording)
{
    const Voice say(wording);
    Document paper;
    paper.meta = {.title = words.title,
                  .kind = QStringLiteral("cover-list"),
                  .language = say.language(),
                  .audience = Audience::Archive};
    paper.stamps = words.stamps;
    paper.foot.right = say(QT_TRANSLATE_NOOP("papers", "Page {page} of {pages}"));
    paper.add(
        Heading{.text = words.title, .under = say(QT_TRANSLATE_NOOP("papers", "List of the papers in this pack"))});
    Table table{
        .columns = {
            {.align = Align::Right}, {.weight = 3}, {.weight = 3}, {.align = Align::Right}, {.align = Align::Right}}};
    table.head = {
        {.cells = cells({say(QT_TRANSLATE_NOOP("papers", "No.")), say(QT_TRANSLATE_NOOP("papers", "Paper")),
                         say(QT_TRANSLATE_NOOP("papers", "About")), say(QT_TRANSLATE_NOOP("papers", "From page")),
                         say(QT_TRANSLATE_NOOP("papers", "Pages"))})}};
    int pages = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const CoverLine &line = lines.at(i);
        table.rows.append(
            Row{.cells = cells({say.digits(i + 1), line.title, line.about,
                                say.digits(qint64{words.ownPages} + pages + 1), say.digits(qint64{line.pages})})});
        pages += line.pages;
    }
    table.rows.append(Row{.cells = cells({QString(), say(QT_TRANSLATE_NOOP("papers", "Together")), QString(), QString(),
                                          say.digits(qint64{pages})}),
                          .style = RowStyle::Emphasised});
    paper.add(table);
    return paper;
}

} // namespace rangvoan::report

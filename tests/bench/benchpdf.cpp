// SPDX-License-Identifier: Apache-2.0
#include "app/report/furniture.h"
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsPerPart = 1'200;

/// Rows of a list in Khmer with numbers that never repeat.
report::Document tablePart(int part)
{
    report::Document paper;
    paper.meta = {.title = u"បញ្ជីឈ្មោះ"_s, .language = Language::Khmer};
    report::Table table{.columns = {{.align = report::Align::Right}, {.weight = 1}, {.weight = 1}, {}, {}, {}}};
    table.head = {{.cells = report::cells({u"ល.រ"_s, u"គោត្តនាម-នាម"_s, u"Name"_s, u"ភេទ"_s, u"ខេត្ត"_s, u"ពិន្ទុ"_s})}};
    for (int row = 0; row < rowsPerPart; ++row) {
        const qsizetype number = qsizetype(part) * rowsPerPart + row + 1;
        table.rows.append(
            {.cells = report::cells({report::numberIn(Language::Khmer, number), u"សុខ សុភ័ក្ត្រ"_s, u"SOK Sopheak"_s, u"ប"_s,
                                     u"ខេត្តព្រះសីហនុ"_s, report::numberIn(Language::Khmer, 10'000'000 - number)})});
    }
    paper.add(table);
    return paper;
}

void writeLongTable(const QString &path, qsizetype pages)
{
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly);
    const auto sink = report::makePdfSink(file);
    qsizetype written = 0;
    for (int part = 0; written < pages; ++part) {
        const report::Paginated paper = report::paginate(tablePart(part));
        if (part == 0) {
            (void)sink->begin(paper);
        }
        for (qsizetype i = 0; i < paper.pages.size() && written < pages; ++i, ++written) {
            (void)sink->add(paper.pages.at(i));
        }
    }
    (void)sink->finish();
}

} // namespace

void benchPdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.pdf"_s);
    measure({u"PDF, 100 pages of table in Khmer, laid out and written"_s, 1'000, 1, [&] {
                 writeLongTable(path, 100);
             }});
    measure({u"PDF, 1,000 pages of table in Khmer, laid out and written"_s, 10'000, 1, [&] {
                 writeLongTable(path, 1'000);
             }});
}

} // namespace rangvoan::bench

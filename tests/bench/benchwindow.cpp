// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/main/paperroom.h"
#include "app/main/windowdoor.h"
#include "app/report/pagesink.h"
#include "app/text/khmernormalize.h"
#include "db/awardfile.h"
#include "tests/bench/bench.h"
#include "ui/models/personmodel.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// The example season with so many candidates, up to the stop.
QString seasonOf(int candidates, const DemoStop &stop, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"%1.rangvoan"_s.arg(candidates));
    SetClock clock(QDate(2026, 1, 12));
    SeededIds ids(2026);
    const auto file = db::AwardFile::create(path, clock, ids, u"bench"_s);
    const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                     return searchKey(text);
                                 }};
    DemoOptions options;
    options.candidates = candidates;
    options.stop = stop;
    sayFailed(DemoSeason(context, **file, clock, options).run());
    return path;
}

void benchStart()
{
    const QTemporaryDir folder;
    const QString path = seasonOf(300, {Stage::Nominations, 1, false}, folder);
    measure({u"start to a usable window, file of 300 candidates"_s, 500, 5, [&] {
                 WindowDoor door;
                 ui::MainWindow window(door, false);
                 window.openPath(path);
                 window.show();
                 QCoreApplication::processEvents();
             }});
}

void benchFilter()
{
    ui::PersonModel model;
    model.setColumns({{u"name"_s}, {u"province"_s}});
    QList<ui::PersonRow> rows;
    const QStringList names{u"សុខ ចន្ថា"_s, u"ចាន់ វិបុល"_s, u"កែវ សុជាតា"_s, u"ហេង ពិសិដ្ឋ"_s, u"លី បុប្ផា"_s};
    for (int i = 0; i < 100'000; ++i) {
        ui::PersonRow row;
        const QString name = names.at(i % names.size()) + u' ' + QString::number(i);
        row.cells = {{name}, {u"បន្ទាយមានជ័យ"_s}};
        row.key = searchKey(name);
        row.province = QString::number(i % 25 + 1);
        rows.append(row);
    }
    model.setRows(rows);
    QTableView view;
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    const QString typed = searchKey(u"ចាន់ វិបុល 123"_s);
    qsizetype letters = 0;
    measure({u"list of 100,000: one key stroke in the filter"_s, 16, 15, [&] {
                 letters = letters % typed.size() + 1;
                 model.setFilter({typed.left(letters), {}, 0});
                 QCoreApplication::processEvents();
             }});
    bool ascending = false;
    measure({u"list of 100,000: sort by name"_s, 300, 3, [&] {
                 ascending = !ascending;
                 model.sort(0, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
                 QCoreApplication::processEvents();
             }});
}

} // namespace

void benchWindow()
{
    benchStart();
    benchFilter();
}

void benchPapers()
{
    const QTemporaryDir folder;
    const QString path = seasonOf(250, {Stage::Ranking, 1, true}, folder);
    SystemClock clock;
    RandomIds ids;
    const auto file = db::AwardFile::open(path, db::AwardFile::Access::Read, clock, ids);
    const auto cycles = (*file)->cycles();
    const auto facts = (*file)->load(cycles->constFirst().id);
    const QString pdf = folder.filePath(u"ranking.pdf"_s);
    measure({u"ranking paper of 250 in Khmer, laid out and written"_s, 1000, 3, [&] {
                 const PaperRoom room(*facts, Language::Khmer, clock.nowUtc(), {});
                 report::PaperRequest request;
                 request.kind = u"ranking"_s;
                 request.category = facts->categories.constFirst().id;
                 request.round = 1;
                 const Result<report::Paginated> paper = room.paper(request);
                 if (!paper) {
                     return sayFailed(paper.error());
                 }
                 QFile written(pdf);
                 (void)written.open(QIODevice::WriteOnly);
                 const auto sink = report::makePdfSink(written);
                 (void)sink->begin(*paper);
                 for (const report::Page &page : paper->pages) {
                     (void)sink->add(page);
                 }
                 (void)sink->finish();
             }});
}

} // namespace rangvoan::bench

// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `new`, `status` and `import` on an award file at the beginning of a year.
class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void newBeginsAYear();
    void newAddsAYearToAFile();
    void statusShowsTheFirstStage();
    void dryRunWritesNothing();
    void importsRows();
    void speaksKhmer();
    void importsTheSameFileOnce();
    void tellsOfKnownPersons();
    void usesAColumnMap();
    void readsTheExampleWorkbook();
    void takesNothingFromBadRows();
    void refusesAnotherCategory();

private:
    Room m_room;
};

namespace
{

// Rows 2 and 6 are in order; 3 names no province, 4 repeats the number of row 2, 5 has no Khmer name.
QByteArray fiveRows()
{
    return u"name,latin name,sex,staff id,province\n"
           "សុខ សុភា,Sok Sophea,F,0012345678,Kampot\n"
           "ចាន់ ដារ៉ា,Chan Dara,M,0012345679,Atlantis\n"
           "លី សុភាព,Ly Sopheap,M,0012345678,Kandal\n"
           ",Keo Vanna,M,0012345680,Takeo\n"
           "គង់ ម៉ាលី,Kong Maly,F,0012345681,ភ្នំពេញ\n"_s.toUtf8();
}

QStringList codesOf(const QJsonValue &list)
{
    QStringList codes;
    for (const QJsonValue &item : list.toArray()) {
        const QJsonObject object = item.toObject();
        codes.append(QString::number(object.value(u"row"_s).toInt()) + u' ' + object.value(u"code"_s).toString());
    }
    return codes;
}

} // namespace

void TestImport::newBeginsAYear()
{
    const QString path = m_room.path(u"new.rangvoan"_s);
    const Answer answer = run({u"new"_s, path, u"--level"_s, u"province"_s, u"--year"_s, u"2024-2025"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(keysOf(answer.json()), u"file stage year"_s);
    QCOMPARE(answer.json().value(u"stage"_s).toString(), u"setup"_s);
    QVERIFY(QFile::exists(path));
}

void TestImport::newAddsAYearToAFile()
{
    const QString path = m_room.awardFile(u"years.rangvoan"_s);
    QCOMPARE(run({u"new"_s, path, u"--year"_s, u"2026-2027"_s}).status, 0);
    QCOMPARE(run({u"status"_s, path, u"--json"_s}).json().value(u"year"_s).toString(), u"2026-2027"_s);
    const Answer earlier = run({u"status"_s, path, u"--json"_s, u"--cycle"_s, u"2025-2026"_s});
    QCOMPARE(earlier.json().value(u"year"_s).toString(), u"2025-2026"_s);
    QCOMPARE(run({u"status"_s, path, u"--cycle"_s, u"1999-2000"_s}).status, 2);
}

void TestImport::statusShowsTheFirstStage()
{
    const Answer answer = run({u"status"_s, m_room.awardFile(u"status.rangvoan"_s), u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(keysOf(answer.json()), u"findings stage stages year"_s);
    QCOMPARE(answer.json().value(u"stage"_s).toString(), u"setup"_s);
    const QJsonArray findings = answer.json().value(u"findings"_s).toArray();
    QVERIFY(!findings.isEmpty());
    QCOMPARE(keysOf(findings.at(0)), u"code severity stage text"_s);
}

void TestImport::dryRunWritesNothing()
{
    const QString file = m_room.awardFile(u"dry.rangvoan"_s);
    const QString table = m_room.file(u"five.csv"_s, fiveRows());
    const auto before = m_room.contents();
    const Answer answer = run({u"import"_s, file, table, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json().value(u"accepted"_s).toInt(), 2);
    QCOMPARE(answer.json().value(u"dry_run"_s).toBool(), true);
    QCOMPARE(m_room.contents(), before);
}

void TestImport::importsRows()
{
    const QString file = m_room.awardFile(u"import.rangvoan"_s);
    const Answer answer = run({u"import"_s, file, m_room.file(u"five.csv"_s, fiveRows()), u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.messages, QStringList());
    const QJsonObject json = answer.json();
    QCOMPARE(keysOf(json), u"accepted dry_run duplicates rejected remarks rows"_s);
    QCOMPARE(json.value(u"rows"_s).toInt(), 5);
    QCOMPARE(json.value(u"accepted"_s).toInt(), 2);
    QCOMPARE(codesOf(json.value(u"rejected"_s)),
             QStringList({u"3 unknown_province"_s, u"4 duplicate_number"_s, u"5 missing_name"_s}));
    QCOMPARE(codesOf(json.value(u"duplicates"_s)), QStringList({u"4 duplicate_number"_s}));
    const QJsonObject first = json.value(u"rejected"_s).toArray().at(0).toObject();
    QCOMPARE(keysOf(first), u"code column row text"_s);
    QCOMPARE(first.value(u"column"_s).toString(), u"E"_s);
    QVERIFY(first.value(u"text"_s).toString().contains(u"Atlantis"_s));
    QCOMPARE(run({u"verify"_s, file}).status, 0);
}

void TestImport::speaksKhmer()
{
    const QString file = m_room.awardFile(u"khmer.rangvoan"_s);
    const QString table = m_room.file(u"five.csv"_s, fiveRows());
    const Answer english = run({u"import"_s, file, table, u"--dry-run"_s, u"--lang"_s, u"en"_s});
    const QStringList lines = english.output().split(u'\n');
    QCOMPARE(lines.at(0), u"Rows: 5. Would be taken: 2. Would not be taken: 3."_s);
    QVERIFY(lines.contains(u"Row 3, column E: \"Atlantis\" is not a province or the capital."_s));
    const Answer khmer = run({u"import"_s, file, table, u"--dry-run"_s, u"--lang"_s, u"km"_s});
    QCOMPARE(khmer.output().count(u'\n'), english.output().count(u'\n'));
}

void TestImport::importsTheSameFileOnce()
{
    const QString file = m_room.awardFile(u"twice.rangvoan"_s);
    const QString table = m_room.file(u"five.csv"_s, fiveRows());
    QCOMPARE(run({u"import"_s, file, table}).status, 0);
    const auto before = m_room.contents();
    for (const QStringList &options : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const Answer again = run(QStringList{u"import"_s, file, table} + options);
        QCOMPARE(again.status, 2);
        QCOMPARE(again.outputs, QStringList());
        QVERIFY(again.message().contains(u"five.csv"_s));
    }
    QCOMPARE(m_room.contents(), before);
}

void TestImport::tellsOfKnownPersons()
{
    const QString file = m_room.awardFile(u"known.rangvoan"_s);
    QCOMPARE(run({u"import"_s, file, m_room.file(u"five.csv"_s, fiveRows())}).status, 0);
    const QString second = m_room.file(u"second.csv"_s, u"name,sex,staff id,province\n"
                                                        "ហេង វុទ្ធី,M,0099999999,Kep\n"
                                                        "សុខ សុភា,F,0012345678,Kampot\n"_s.toUtf8());
    const Answer answer = run({u"import"_s, file, second, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    const QJsonArray duplicates = answer.json().value(u"duplicates"_s).toArray();
    QCOMPARE(codesOf(duplicates), QStringList({u"3 known_candidate"_s}));
    QCOMPARE(duplicates.at(0).toObject().value(u"candidate"_s).toInt(), 1);
}

void TestImport::usesAColumnMap()
{
    const QString file = m_room.awardFile(u"map.rangvoan"_s);
    const QString table = m_room.file(u"odd.csv"_s, u"x,y,z\nKampot,9,សុខ សុភា\n"_s.toUtf8());
    QCOMPARE(run({u"import"_s, file, table, u"--dry-run"_s}).status, 2); // no header is known
    const QString map =
        m_room.file(u"map.json"_s, R"({"header_row": 1, "columns": {"name_km": "C", "province": "A"}})");
    const Answer answer = run({u"import"_s, file, table, u"--map"_s, map, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json().value(u"accepted"_s).toInt(), 1);
    const QString wrong = m_room.file(u"wrong.json"_s, R"({"header_row": 1, "columns": {"nose": "C"}})");
    const Answer refused = run({u"import"_s, file, table, u"--map"_s, wrong});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.message().contains(u"$.columns.nose"_s), qPrintable(refused.message()));
    QCOMPARE(run({u"import"_s, file, table, u"--map"_s, m_room.path(u"nowhere.json"_s)}).status, 3);
}

void TestImport::readsTheExampleWorkbook()
{
    // The script that writes it, tests/data/intake/make_nominations.py, gives 60 persons and repeats one.
    const QString file = m_room.awardFile(u"example.rangvoan"_s);
    const Answer answer = run({u"import"_s, file, u":/example/nominations.xlsx"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json().value(u"rows"_s).toInt(), 61);
    QCOMPARE(answer.json().value(u"accepted"_s).toInt(), 60);
    QCOMPARE(codesOf(answer.json().value(u"rejected"_s)), QStringList({u"67 duplicate_number"_s}));
}

void TestImport::takesNothingFromBadRows()
{
    const QString file = m_room.awardFile(u"bad.rangvoan"_s);
    const QString table = m_room.file(u"bad.csv"_s, u"name,sex,staff id,province\nសុខ សុភា,F,1,Atlantis\n"_s.toUtf8());
    const auto before = m_room.contents();
    const Answer answer = run({u"import"_s, file, table, u"--json"_s});
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.json().value(u"accepted"_s).toInt(-1), 0);
    QCOMPARE(answer.messages.size(), 1);
    QCOMPARE(m_room.contents(), before);
}

void TestImport::refusesAnotherCategory()
{
    const QString file = m_room.awardFile(u"category.rangvoan"_s);
    const QString table = m_room.file(u"category.csv"_s, u"name,category,staff id,province\n"
                                                         "សុខ សុភា,Good teacher,0012345678,Kampot\n"
                                                         "ចាន់ ដារ៉ា,គ្រូបង្រៀនល្អ,0012345679,Kampot\n"_s.toUtf8());
    QCOMPARE(run({u"import"_s, file, table, u"--dry-run"_s}).status, 0); // names in both languages are known
    QCOMPARE(run({u"import"_s, file, table, u"--dry-run"_s, u"--category"_s, u"singer"_s}).status, 2);
    const QString other = m_room.file(
        u"other.csv"_s, u"name,category,staff id,province\nសុខ សុភា,Good singer,0012345678,Kampot\n"_s.toUtf8());
    const Answer refused = run({u"import"_s, file, other});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.message().contains(u"Good singer"_s));
}

RANGVOAN_TEST(TestImport)
#include "testimport.moc"

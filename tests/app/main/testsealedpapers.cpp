// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/services/paperservice.h"
#include "app/text/khmernormalize.h"
#include "db/awardfile.h"
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `verify REPORT.pdf`: whether a printed paper is the program's, unchanged, and what the award file gives.
class TestSealedPapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wholePaper();
    void samePaperIsTheSameBytes();
    void paperOfTheFile_data();
    void paperOfTheFile();
    void paperOfAFileThatMovedOn();
    void paperOfAnotherFile();
    void changedPaper_data();
    void changedPaper();
    void foreignPdf();
    void answersInBothLanguages();
    void wantsAnAwardFileForPapersOnly();
    void missingFiles();

private:
    QString season() const { return m_room.path(u"season.rangvoan"_s); }
    QString print(const QString &kind, const QStringList &options = {}) const;

    Room m_room;
    CycleId m_cycle;
    CategoryId m_category;
};

namespace
{

QJsonObject checkOf(const Answer &answer, const QString &name)
{
    for (const QJsonValue &check : answer.json().value(u"checks"_s).toArray()) {
        if (check.toObject().value(u"name"_s) == name) {
            return check.toObject();
        }
    }
    return {};
}

const QByteArray foreignBytes = "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n";

} // namespace

void TestSealedPapers::initTestCase()
{
    SetClock clock(QDate(2026, 1, 12));
    SeededIds ids(7);
    auto file = db::AwardFile::create(season(), clock, ids, u"test"_s);
    QVERIFY(file);
    const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                     return searchKey(text);
                                 }};
    DemoOptions options{.seed = 7, .candidates = 20, .members = 5};
    options.stop = DemoStop{Stage::Papers, 1, false};
    DemoSeason demo(context, **file, clock, options);
    const Status done = demo.run();
    QVERIFY2(done, done ? "" : qPrintable(done.error().arguments.join(u' ')));
    m_cycle = demo.cycle();
    m_category = demo.category();
}

QString TestSealedPapers::print(const QString &kind, const QStringList &options) const
{
    const QString path = m_room.path(kind + u".pdf"_s);
    const Answer answer = run(QStringList{u"report"_s, season(), u"--kind"_s, kind, u"--out"_s, path} + options);
    return answer.status == 0 ? path : QString();
}

void TestSealedPapers::wholePaper()
{
    const Answer answer = run({u"verify"_s, print(u"minutes"_s), u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(keysOf(answer.json()), u"checks ok seal"_s);
    QCOMPARE(answer.json().value(u"ok"_s), QJsonValue(true));
    const QJsonObject seal = answer.json().value(u"seal"_s).toObject();
    QCOMPARE(keysOf(seal), u"created cycle entry head kinds language papers program"_s);
    QCOMPARE(seal.value(u"kinds"_s).toArray(), QJsonArray{u"minutes"_s});
    QCOMPARE(seal.value(u"head"_s).toString().size(), 64);
}

void TestSealedPapers::samePaperIsTheSameBytes()
{
    for (const QString &kind : {u"award-report"_s, u"certificate"_s, u"meeting-minutes"_s}) {
        QVERIFY(!print(kind).isEmpty());
        const QByteArray first = m_room.bytesOf(kind + u".pdf"_s);
        QVERIFY(!first.contains("/CreationDate (D:" + QDate::currentDate().toString(u"yyyyMMdd"_s).toLatin1()));
        QVERIFY(!print(kind).isEmpty());
        QCOMPARE(m_room.bytesOf(kind + u".pdf"_s), first);
        QVERIFY(!print(kind, {u"--date"_s, u"2026-04-24"_s}).isEmpty());
        QVERIFY(m_room.bytesOf(kind + u".pdf"_s) != first);
    }
    QCOMPARE(run({u"report"_s, season(), u"--kind"_s, u"ranking"_s, u"--date"_s, u"24.13.2026"_s}).status, 2);
}

void TestSealedPapers::paperOfTheFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("ranking") << u"ranking"_s << QStringList();
    QTest::newRow("in English") << u"award-report"_s << QStringList{u"--lang"_s, u"en"_s};
    QTest::newRow("all certificates") << u"certificate"_s << QStringList();
    QTest::newRow("as the chair sees it") << u"ranking"_s << QStringList{u"--as"_s, u"chair"_s};
}

void TestSealedPapers::paperOfTheFile()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, options);
    const QString path = print(kind, options);
    QVERIFY(!path.isEmpty());
    const auto before = m_room.contents();
    const Answer answer = run({u"verify"_s, path, u"--file"_s, season(), u"--json"_s});
    QVERIFY2(answer.status == 0, qPrintable(answer.output()));
    QCOMPARE(checkOf(answer, u"paper_content"_s).value(u"ok"_s), QJsonValue(true));
    QCOMPARE(m_room.contents(), before);
}

void TestSealedPapers::paperOfAFileThatMovedOn()
{
    const QString path = print(u"award-report"_s);
    const QString later = m_room.path(u"later.rangvoan"_s);
    QVERIFY(QFile::copy(season(), later));
    {
        SetClock clock(QDate(2026, 6, 1));
        SeededIds ids(9);
        auto file = db::AwardFile::open(later, db::AwardFile::Access::Write, clock, ids);
        QVERIFY(file);
        const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                         return searchKey(text);
                                     }};
        rangvoan::Paper entry;
        entry.kind = u"award-report"_s;
        entry.category = m_category;
        entry.language = u"km"_s;
        entry.issuedBy = u"test"_s;
        entry.reason = ReprintReason::Damaged; // the season has printed it already
        const auto issued = PaperService(context).issue({{}, Role::Secretary, false}, m_cycle, entry);
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().arguments.join(u' ')));
    }
    QCOMPARE(run({u"verify"_s, path, u"--file"_s, later}).status, 0);
    QVERIFY(QFile::remove(later));
}

void TestSealedPapers::paperOfAnotherFile()
{
    const QString other = m_room.awardFile(u"other.rangvoan"_s);
    const Answer answer = run({u"verify"_s, print(u"ranking"_s), u"--file"_s, other, u"--json"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(checkOf(answer, u"paper_book"_s).value(u"ok"_s), QJsonValue(false));
    QVERIFY(QFile::remove(other));
}

void TestSealedPapers::changedPaper_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 10, 33, 50, 66, 90, 99, 100}) {
        QTest::newRow(qUtf8Printable(u"byte at %1 %"_s.arg(percent))) << percent;
    }
}

void TestSealedPapers::changedPaper()
{
    QFETCH(int, percent);
    QVERIFY(!print(u"minutes"_s).isEmpty());
    QByteArray bytes = m_room.bytesOf(u"minutes.pdf"_s);
    const qsizetype place = (bytes.size() - 1) * percent / 100;
    bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
    const Answer answer = run({u"verify"_s, m_room.file(u"changed.pdf"_s, bytes), u"--json"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.json().value(u"ok"_s), QJsonValue(false));
}

void TestSealedPapers::foreignPdf()
{
    const Answer answer = run({u"verify"_s, m_room.file(u"foreign.pdf"_s, foreignBytes), u"--lang"_s, u"en"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.output().startsWith(u"NO: no seal found in "_s), qPrintable(answer.output()));
    // Known by its first bytes under any name.
    QCOMPARE(run({u"verify"_s, m_room.file(u"foreign.bin"_s, foreignBytes)}).status, 1);
}

void TestSealedPapers::answersInBothLanguages()
{
    const QString path = print(u"ranking"_s);
    const Answer english = run({u"verify"_s, path, u"--file"_s, season(), u"--lang"_s, u"en"_s});
    QVERIFY2(english.output().startsWith(u"YES: "_s), qPrintable(english.output()));
    QVERIFY(english.output().contains(u"Ranking"_s));
    QVERIFY(!hasKhmer(english.output()));
    const Answer khmer = run({u"verify"_s, path, u"--file"_s, season(), u"--lang"_s, u"km"_s});
    QCOMPARE(khmer.status, 0);
    for (const QString &line : khmer.output().split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY2(hasKhmer(line), qPrintable(line));
    }
}

void TestSealedPapers::wantsAnAwardFileForPapersOnly()
{
    QCOMPARE(run({u"verify"_s, season(), u"--file"_s, season()}).status, 2);
}

void TestSealedPapers::missingFiles()
{
    QCOMPARE(run({u"verify"_s, m_room.path(u"nowhere.pdf"_s)}).status, 3);
    QCOMPARE(run({u"verify"_s, print(u"ranking"_s), u"--file"_s, m_room.path(u"nowhere.rangvoan"_s)}).status, 3);
}

RANGVOAN_TEST(TestSealedPapers)

#include "testsealedpapers.moc"

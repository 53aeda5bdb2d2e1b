// SPDX-License-Identifier: Apache-2.0
#include "app/main/systemenvironment.h"
#include "db/awardfile.h"
#include "tests/app/intake/workbooks.h"
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// Files that cannot be used: one sentence in the reader's language, the right exit status, nothing left behind and
/// nothing changed.
class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
    void refusesASecondWriter();
    void readsBesideAWriter();
    void readsANewerFile_data();
    void readsANewerFile();

private:
    QStringList inRoom(const QStringList &arguments) const;

    Room m_room;
};

namespace
{

/// The field user_version stands at byte 60 of a SQLite file, big-endian.
QByteArray asNewerFile(QByteArray bytes)
{
    bytes[60] = 0x7F;
    return bytes;
}

/// Every page but the first is overwritten in its head.
QByteArray asDamagedFile(QByteArray bytes)
{
    constexpr qsizetype pageBytes = 4096;
    for (qsizetype page = pageBytes; page < bytes.size(); page += pageBytes) {
        bytes.replace(page, 16, QByteArray(16, '\xA5'));
    }
    return bytes;
}

/// Some kilobytes that unpack to far more than a workbook may hold.
QByteArray zipBomb()
{
    XlsxText text;
    text.rows = QByteArray(48 << 20, ' ');
    return xlsxOf(text);
}

} // namespace

void TestBadFiles::initTestCase()
{
    QVERIFY(!m_room.awardFile().isEmpty());
    const QByteArray award = m_room.bytesOf(u"award.rangvoan"_s);
    m_room.file(u"newer.rangvoan"_s, asNewerFile(award));
    m_room.file(u"damaged.rangvoan"_s, asDamagedFile(award));
    m_room.file(u"cut.rangvoan"_s, award.first(award.size() / 2));
    m_room.file(u"text.rangvoan"_s, "This is a letter.\n");
    m_room.file(u"empty.rangvoan"_s, "");
    m_room.file(u"good.csv"_s, u"name,staff id,province\nសុខ សុភា,0012345678,Kampot\n"_s.toUtf8());
    m_room.file(u"columns.csv"_s, "colour,size\nred,3\n");
    m_room.file(u"empty.xlsx"_s, xlsxOf({}));
    m_room.file(u"picture.xlsx"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0", 10));
    m_room.file(u"zip.ods"_s, zipOf({{"a.txt", "x"}}));
    m_room.file(u"bomb.xlsx"_s, zipBomb());
    QFile example(u":/example/nominations.xlsx"_s);
    QVERIFY(example.open(QIODevice::ReadOnly));
    m_room.file(u"halved.xlsx"_s, example.read(example.size() / 2));
    m_room.file(u"plain"_s, "no folder");
}

void TestBadFiles::refuses_data()
{
    QTest::addColumn<QStringList>("arguments"); ///< "@name" stands for a file of the room
    QTest::addColumn<int>("status");
    const auto row = [](const QString &arguments, int status) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << status;
    };
    // No such file, or no file at all.
    for (const QString &command : {u"status"_s, u"rank"_s, u"verify"_s, u"backup"_s}) {
        row(command + u" @nowhere.rangvoan"_s, 3);
    }
    row(u"import @nowhere.rangvoan @good.csv"_s, 3);
    row(u"import @award.rangvoan @nowhere.csv"_s, 3);
    row(u"import @award.rangvoan @."_s, 3);
    row(u"report @nowhere.rangvoan --kind ranking"_s, 3);
    row(u"restore @nowhere.rangvoan --to @restored.rangvoan"_s, 3);
    row(u"rank @award.rangvoan.csv"_s, 3);
    row(u"verify --extends @nowhere.rangvoan @award.rangvoan"_s, 3);
    // No award files.
    row(u"status @text.rangvoan"_s, 2);
    row(u"status @empty.rangvoan"_s, 2);
    row(u"import @text.rangvoan @good.csv"_s, 2);
    row(u"report @text.rangvoan --kind ranking"_s, 2);
    row(u"backup @text.rangvoan"_s, 2);
    row(u"restore @text.rangvoan --to @restored.rangvoan"_s, 2);
    row(u"new @text.rangvoan --year 2025-2026"_s, 2);
    // Damaged award files.
    for (const QString &name : {u"@damaged.rangvoan"_s, u"@cut.rangvoan"_s}) {
        row(u"status "_s + name, 1);
        row(u"rank "_s + name, 1);
        row(u"report "_s + name + u" --kind ranking"_s, 1);
        row(u"import "_s + name + u" @good.csv"_s, 1);
        row(u"backup "_s + name, 1);
        row(u"restore "_s + name + u" --to @restored.rangvoan"_s, 1);
    }
    // A file of a newer program is not changed.
    row(u"import @newer.rangvoan @good.csv"_s, 2);
    row(u"new @newer.rangvoan --year 2026-2027"_s, 2);
    row(u"verify @newer.rangvoan"_s, 2);
    // Nominations that are none.
    row(u"import @award.rangvoan @picture.xlsx"_s, 2);
    row(u"import @award.rangvoan @zip.ods"_s, 2);
    row(u"import @award.rangvoan @columns.csv"_s, 2);
    row(u"import @award.rangvoan @empty.xlsx"_s, 2);
    row(u"import @award.rangvoan @empty.rangvoan"_s, 2);
    row(u"import @award.rangvoan @bomb.xlsx"_s, 2);
    row(u"import @award.rangvoan @halved.xlsx"_s, 2);
    row(u"import @award.rangvoan @good.csv --category nobody"_s, 2);
    row(u"import @award.rangvoan @good.csv --as nobody"_s, 2);
    // Places that cannot be written: a file stands where the folder should be.
    row(u"new @plain/a.rangvoan --year 2025-2026"_s, 3);
    row(u"new @no/such/folder/a.rangvoan --year 2025-2026"_s, 3);
    row(u"backup @award.rangvoan --to @plain/a.rangvoan"_s, 3);
    row(u"restore @award.rangvoan --to @plain/a.rangvoan"_s, 3);
    // Nothing is written over.
    row(u"backup @award.rangvoan --to @good.csv"_s, 3);
    row(u"restore @award.rangvoan --to @good.csv"_s, 3);
    // Questions that cannot be answered yet, or not at all.
    row(u"rank @award.rangvoan"_s, 1);
    row(u"rank @award.rangvoan --round 7"_s, 2);
    row(u"rank @award.rangvoan --wide"_s, 2);
    row(u"rank @award.rangvoan --category nobody"_s, 2);
    row(u"status @award.rangvoan --cycle 1999-2000"_s, 2);
    row(u"status @award.rangvoan --as nobody"_s, 2);
    row(u"report @award.rangvoan --kind nothing"_s, 2);
    row(u"new @award.rangvoan --year soon"_s, 2);
    row(u"new @fresh.rangvoan --year soon"_s, 2);
}

QStringList TestBadFiles::inRoom(const QStringList &arguments) const
{
    QStringList all;
    for (const QString &argument : arguments) {
        all.append(argument.startsWith(u'@') ? m_room.path(argument.mid(1)) : argument);
    }
    return all;
}

void TestBadFiles::refuses()
{
    QFETCH(QStringList, arguments);
    const auto before = m_room.contents();
    QStringList said;
    for (const QString &language : {u"en"_s, u"km"_s}) {
        const Answer answer = run(inRoom(arguments) + QStringList{u"--lang"_s, language, u"--json"_s});
        QTEST(answer.status, "status");
        QCOMPARE(answer.outputs, QStringList());
        QCOMPARE(answer.messages.size(), 1);
        QVERIFY(!answer.message().contains(u'\n'));
        QVERIFY2(!answer.message().contains(u'%'), qPrintable(answer.message()));
        QVERIFY2(!answer.message().contains(u".part"_s), qPrintable(answer.message()));
        said.append(answer.message());
        QCOMPARE(m_room.contents(), before);
    }
    QVERIFY2(said.at(0).endsWith(u'.'), qPrintable(said.at(0)));
    QVERIFY2(said.at(1) == said.at(0) || hasKhmer(said.at(1)), qPrintable(said.at(1)));
}

void TestBadFiles::refusesASecondWriter()
{
    const SystemClock clock;
    RandomIds ids;
    const auto first = db::AwardFile::open(m_room.path(u"award.rangvoan"_s), db::AwardFile::Access::Write, clock, ids);
    QVERIFY(first);
    const auto before = m_room.contents();
    for (const QString &arguments :
         {u"import @award.rangvoan @good.csv"_s, u"new @award.rangvoan --year 2026-2027"_s}) {
        const Answer answer = run(inRoom(arguments.split(u' ')));
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.messages.size(), 1);
        QVERIFY(answer.message().contains(u"award.rangvoan"_s));
    }
    QCOMPARE(m_room.contents(), before);
}

void TestBadFiles::readsBesideAWriter()
{
    const SystemClock clock;
    RandomIds ids;
    const auto first = db::AwardFile::open(m_room.path(u"award.rangvoan"_s), db::AwardFile::Access::Write, clock, ids);
    QVERIFY(first);
    for (const QString &arguments :
         {u"status @award.rangvoan"_s, u"verify @award.rangvoan"_s, u"import @award.rangvoan @good.csv --dry-run"_s}) {
        QCOMPARE(run(inRoom(arguments.split(u' '))).status, 0);
    }
}

void TestBadFiles::readsANewerFile_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("status") << u"status @newer.rangvoan"_s;
}

void TestBadFiles::readsANewerFile()
{
    QFETCH(QString, arguments);
    const auto before = m_room.contents();
    QCOMPARE(run(inRoom(arguments.split(u' '))).status, 0);
    QCOMPARE(m_room.contents(), before);
}

RANGVOAN_TEST(TestBadFiles)
#include "testbadfiles.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationreader.h"
#include "app/intake/tablereader.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace rangvoan;
using namespace Qt::StringLiterals;

/// The workbook the example cycle starts from.
class TestExampleWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acceptsSixtyPersons();
    void reportsItsFlaws();
    void keepsLeadingZeros();
    void storesCanonicalNames();
    void coversAllProvinces();
    void isWhatTheScriptWrites();

private:
    NominationTable m_nominations;
};

void TestExampleWorkbook::initTestCase()
{
    const auto table = readTable(u":/example/nominations.xlsx"_s);
    QVERIFY(table);
    const auto places = GeoNames::shipped();
    QVERIFY(places);
    NominationOptions options;
    options.today = QDate(2026, 3, 15);
    const auto read = readNominations(*table, *places, options);
    QVERIFY(read);
    m_nominations = *read;
}

void TestExampleWorkbook::acceptsSixtyPersons()
{
    QCOMPARE(m_nominations.accepted.size(), 60);
    QCOMPARE(m_nominations.rejected.size(), 1);
    QCOMPARE(m_nominations.duplicates, QList<int>{67});
    QCOMPARE(m_nominations.columns.headerRow, 6);
    QCOMPARE(m_nominations.columns.columns.size(), 20);
}

void TestExampleWorkbook::reportsItsFlaws()
{
    // Rows and columns as the script places them.
    QStringList issues;
    for (const RowIssue &issue : m_nominations.issues) {
        issues.append(issueName(issue.code) + u' ' + issue.column + QString::number(issue.row));
    }
    QCOMPARE(issues, QStringList({u"invisible_removed B11"_s, u"date_as_text E15"_s, u"missing_value O28"_s,
                                  u"invisible_removed B33"_s, u"stale_formula P36"_s, u"invisible_removed B54"_s,
                                  u"duplicate_number F67"_s, u"row_skipped 69"_s}));
}

void TestExampleWorkbook::keepsLeadingZeros()
{
    for (const NominationRow &row : std::as_const(m_nominations.accepted)) {
        QCOMPARE(row.nomination.civilServantNumber.size(), 10);
        QVERIFY(row.nomination.civilServantNumber.startsWith(u"00"));
    }
}

void TestExampleWorkbook::storesCanonicalNames()
{
    const NominationRow &original = m_nominations.accepted.at(9);
    const NominationRow &again = m_nominations.rejected.first();
    QCOMPARE(original.nomination.name.familyKm, u"ម៉ៅ"_s);
    QCOMPARE(again.nomination.name, original.nomination.name);
    const Nomination &inKhmerDigits = m_nominations.accepted.at(16).nomination;
    QCOMPARE(inKhmerDigits.gradeFrom, 7);
    QCOMPARE(inKhmerDigits.gradeTo, 9);
    QVERIFY(inKhmerDigits.serviceYears.has_value());
    for (const NominationRow &row : std::as_const(m_nominations.accepted)) {
        QVERIFY(!row.nomination.name.givenKm.contains(u'\u200B'));
        QVERIFY(row.nomination.birthDate.isValid());
        QCOMPARE(row.categoryCode, u"good-teacher"_s);
    }
}

void TestExampleWorkbook::coversAllProvinces()
{
    QSet<QString> provinces;
    QSet<QString> districts;
    for (const NominationRow &row : std::as_const(m_nominations.accepted)) {
        provinces.insert(row.nomination.provinceCode);
        districts.insert(row.nomination.districtCode);
        QVERIFY(row.nomination.districtCode.isEmpty() ||
                row.nomination.districtCode.startsWith(row.nomination.provinceCode));
    }
    QCOMPARE(provinces.size(), 25);
    QCOMPARE(districts.size(), 60); // one of them is the missing cell
}

void TestExampleWorkbook::isWhatTheScriptWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"again.xlsx"_s);
    const QString script = QStringLiteral(RANGVOAN_SOURCE_DIR "/tests/data/intake/make_nominations.py");
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-B"_s, script, path}), 0);
    // Compared cell by cell: the deflate of another zlib may pack differently.
    const auto again = readTable(path);
    const auto shipped = readTable(u":/example/nominations.xlsx"_s);
    QVERIFY(again && shipped);
    const QList<SheetRow> &rows = shipped->sheets.first().rows;
    QCOMPARE(again->sheets.first().rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const SheetRow &other = again->sheets.first().rows.at(i);
        QCOMPARE(other.number, rows.at(i).number);
        QCOMPARE(other.cells.size(), rows.at(i).cells.size());
        for (qsizetype k = 0; k < other.cells.size(); ++k) {
            QCOMPARE(other.cells.at(k).text, rows.at(i).cells.at(k).text);
        }
    }
}

RANGVOAN_TEST(TestExampleWorkbook)
#include "test_exampleworkbook.moc"

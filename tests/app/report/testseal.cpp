// SPDX-License-Identifier: Apache-2.0
#include "app/report/paginator.h"
#include "app/report/pdf/sealfield.h"
#include "app/report/seal.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/samples.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

/// The seal in a PDF: found again, and broken by any change.
class TestSeal : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void otherBytesAreNoSeal_data();
    void otherBytesAreNoSeal();
    void isFoundInThePdf();
    void digestIsThatOfTheRest();
    void anyChangedByteBreaksIt_data();
    void anyChangedByteBreaksIt();
    void unsealedPaperHasNone();
    void twoSealsAreNone();
    void papersOfOneSourceJoin();
    void foreignPagesAreToldOf();

private:
    QByteArray sealedPdf() const;
};

namespace
{

PaperSeal sampleSeal()
{
    PaperSeal seal;
    seal.program = u"Rangvoan 0.1.0"_s;
    seal.cycle = CycleId::fromBytes(QByteArray(16, '\x21'));
    seal.head = {812, QByteArray(32, '\x7f')};
    seal.sideBySide = true;
    seal.rulesHash = QByteArray(32, '\x05');
    seal.created = QDateTime(QDate(2026, 3, 27), QTime(3, 4, 5, 678), Qt::UTC);
    seal.reader = Actor{MemberId::fromBytes(QByteArray(16, '\x09')), Role::Chair, false};
    SealedPaper paper;
    paper.request = {.kind = u"minutes"_s,
                     .category = CategoryId::fromBytes(QByteArray(16, '\x11')),
                     .round = 2,
                     .candidate = CandidateId::fromBytes(QByteArray(16, '\x12')),
                     .member = MemberId::fromBytes(QByteArray(16, '\x13')),
                     .meeting = MeetingId::fromBytes(QByteArray(16, '\x14')),
                     .province = u"07"_s,
                     .complaint = ComplaintId::fromBytes(QByteArray(16, '\x15'))};
    paper.entry = {.number = u"១២ អយក"_s, .date = QDate(2026, 3, 28), .replacesNumber = u"១១ អយក"_s};
    seal.papers = {paper};
    return seal;
}

} // namespace

QByteArray TestSeal::sealedPdf() const
{
    Paginated paper = paginate(test::sampleEnglishReport());
    paper.seal = sampleSeal();
    return test::pdfBytes(paper);
}

void TestSeal::comesBackAsItWas()
{
    const std::optional<PaperSeal> read = sealFromBytes(sealBytes(sampleSeal()));
    QVERIFY(read.has_value());
    QCOMPARE(*read, sampleSeal());
    QCOMPARE(sealFromBytes(sealBytes(PaperSeal())), std::optional(PaperSeal()));
}

void TestSeal::otherBytesAreNoSeal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("seal");
    QTest::newRow("of a later version") << sealBytes(sampleSeal()).replace("\"version\":1", "\"version\":2");
    QTest::newRow("without papers") << QByteArray(R"({"version":1})");
}

void TestSeal::otherBytesAreNoSeal()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!sealFromBytes(bytes).has_value());
}

void TestSeal::isFoundInThePdf()
{
    const std::optional<pdf::FoundSeal> found = pdf::findSeal(sealedPdf());
    QVERIFY(found.has_value());
    QVERIFY(found->isWhole);
    QCOMPARE(sealFromBytes(found->record), std::optional(sampleSeal()));
}

void TestSeal::digestIsThatOfTheRest()
{
    const QByteArray file = sealedPdf();
    const QByteArray start("<rangvoan:digest>");
    const qsizetype place = file.indexOf(start) + start.size();
    const QByteArray rest = file.left(place) + file.mid(place + 64);
    QCOMPARE(file.mid(place, 64), QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex());
}

void TestSeal::anyChangedByteBreaksIt_data()
{
    QTest::addColumn<int>("thousandth");
    QTest::newRow("first") << 0;
    for (int i = 37; i < 1000; i += 37) {
        QTest::newRow(qUtf8Printable(u"at %1 of 1000"_s.arg(i))) << i;
    }
    QTest::newRow("last") << 1000;
}

void TestSeal::anyChangedByteBreaksIt()
{
    QFETCH(int, thousandth);
    QByteArray file = sealedPdf();
    const qsizetype place = (file.size() - 1) * thousandth / 1000;
    file[place] = static_cast<char>(file.at(place) ^ 1);
    const std::optional<pdf::FoundSeal> found = pdf::findSeal(file);
    QVERIFY(!found || !found->isWhole);
}

void TestSeal::unsealedPaperHasNone()
{
    QVERIFY(!pdf::findSeal(test::pdfBytes(paginate(test::sampleEnglishReport()))).has_value());
}

void TestSeal::twoSealsAreNone()
{
    QVERIFY(!pdf::findSeal(sealedPdf() + sealedPdf()).has_value());
}

void TestSeal::papersOfOneSourceJoin()
{
    Paginated run;
    Paginated one = paginate(test::sampleEnglishReport());
    one.seal = sampleSeal();
    append(run, one);
    QCOMPARE(run.seal, std::optional(sampleSeal()));
    append(run, one);
    QCOMPARE(run.seal->papers.size(), 2);
    QVERIFY(run.seal->complete);
}

void TestSeal::foreignPagesAreToldOf()
{
    Paginated sealed = paginate(test::sampleEnglishReport());
    sealed.seal = sampleSeal();
    const Paginated cover = paginate(test::sampleMinutes());
    Paginated pack = cover;
    append(pack, sealed);
    QCOMPARE(pack.seal->papers.size(), 1);
    QVERIFY(!pack.seal->complete);
    Paginated run = sealed;
    append(run, cover);
    QVERIFY(!run.seal->complete);
    Paginated later = sealed;
    later.seal->head.seq = 900;
    Paginated mixed = sealed;
    append(mixed, later);
    QCOMPARE(mixed.seal->papers.size(), 1);
    QVERIFY(!mixed.seal->complete);
}

RANGVOAN_TEST(TestSeal)

#include "testseal.moc"

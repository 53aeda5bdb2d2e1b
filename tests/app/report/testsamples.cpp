// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "tests/app/report/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

Q_DECLARE_METATYPE(rangvoan::report::Document)

/// Whole papers as PDF files, checked by other programs. With RANGVOAN_OUT set the files are kept there to look at.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void pdfIsValid_data();
    void pdfIsValid();

private:
    QTemporaryDir m_folder;
};

void TestSamples::pdfIsValid_data()
{
    QTest::addColumn<Document>("paper");
    QTest::newRow("ranking in Khmer") << test::sampleRanking(Language::Khmer, 60);
    QTest::newRow("ranking in English") << test::sampleRanking(Language::English, 60);
    QTest::newRow("minutes") << test::sampleMinutes();
    QTest::newRow("report in English") << test::sampleEnglishReport();
    QTest::newRow("landscape form") << test::sampleForm();
    QTest::newRow("certificate") << test::sampleCertificate();
}

void TestSamples::pdfIsValid()
{
    QFETCH(Document, paper);
    const QString out = qEnvironmentVariable("RANGVOAN_OUT", m_folder.path());
    const QString path =
        QDir(out).filePath(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".pdf"_s);
    const Paginated pages = paginate(paper, test::sampleBreaks);
    const Status written = writePdf(pages, path);
    QVERIFY(written.has_value());

    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (qpdf.isEmpty()) {
        QSKIP("qpdf is not installed");
    }
    QProcess check;
    check.start(qpdf, {u"--check"_s, path});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAll().constData());
    QProcess count;
    count.start(qpdf, {u"--show-npages"_s, path});
    QVERIFY(count.waitForFinished());
    QCOMPARE(count.readAll().trimmed().toInt(), int(pages.pages.size()));
}

RANGVOAN_TEST(TestSamples)

#include "testsamples.moc"

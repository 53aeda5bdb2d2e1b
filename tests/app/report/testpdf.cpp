// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "app/report/painter.h"
#include "app/report/printersink.h"
#include "tests/app/report/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

/// Writing pages to files: whole or not at all.
class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsReported();
    void cancelLeavesNothing();
    void missingFolderIsAnError();
    void failedSinkKeepsTheOldFile();
    void textComesOutInReadingOrder();
    void printingToAFileWritesOurPdf();
    void everyCopyIsPaintedAlike();
    void previewHasTheSizeOfThePage();

private:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }

    QTemporaryDir m_folder;
};

namespace
{
class FullDisk final : public PageSink
{
public:
    Status begin(const Paginated &) override { return {}; }
    Status add(const Page &) override { return Error{ErrorCode::DiskFull, {u"there"_s}}; }
    Status finish() override { return {}; }
};
} // namespace

void TestPdf::everyPageIsReported()
{
    const Paginated paper = paginate(test::sampleRanking(Language::English, 60));
    QList<qsizetype> seen;
    const Status written = writePdf(paper, path(u"progress.pdf"_s), [&seen](qsizetype done, qsizetype all) {
        seen.append(done * 100 + all);
        return true;
    });
    QVERIFY(written.has_value());
    QCOMPARE(seen.size(), paper.pages.size());
    QCOMPARE(seen.last(), (paper.pages.size() - 1) * 100 + paper.pages.size());
}

void TestPdf::cancelLeavesNothing()
{
    const Paginated paper = paginate(test::sampleRanking(Language::English, 60));
    const Status written =
        writePdf(paper, path(u"cancelled.pdf"_s), [](qsizetype done, qsizetype) { return done < 1; });
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder.path()).entryList({u"cancelled*"_s}), QStringList());
}

void TestPdf::missingFolderIsAnError()
{
    const QString where = path(u"nowhere/paper.pdf"_s);
    const Status written = writePdf(paginate(Document()), where);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error(), (Error{ErrorCode::CannotWrite, {where}}));
}

void TestPdf::failedSinkKeepsTheOldFile()
{
    const QString where = path(u"old.pdf"_s);
    QFile old(where);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const Status written =
        writePdf(paginate(Document()), where, {}, [](QIODevice &) { return std::make_unique<FullDisk>(); });
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestPdf::textComesOutInReadingOrder()
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty()) {
        QSKIP("pdftotext is not installed");
    }
    const QString where = path(u"order.pdf"_s);
    QVERIFY(writePdf(paginate(test::sampleEnglishReport()), where).has_value());
    QProcess process;
    process.start(reader, {u"-raw"_s, where, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    qsizetype at = 0;
    for (const QString &words : {u"Kingdom of Cambodia"_s, u"Evaluation committee"_s, u"Award report"_s,
                                 u"The committee met on 27 March 2026 and examined"_s, u"How firm is the result?"_s,
                                 u"Component"_s, u"Professional knowledge 30 27.50 very good"_s, u"Sum 70 64.50"_s,
                                 u"Done in Phnom Penh"_s, u"Nhem Sreynhanh"_s, u"Page 1 of 1"_s}) {
        const qsizetype found = text.indexOf(words, at);
        QVERIFY2(found >= 0, qUtf8Printable(words + u" in "_s + text));
        at = found;
    }
}

void TestPdf::printingToAFileWritesOurPdf()
{
    const QString where = path(u"printed.pdf"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(where);
    const Paginated paper = paginate(test::sampleMinutes(), test::sampleBreaks);
    QVERIFY(printPages(paper, printer).has_value());
    const QString saved = path(u"saved.pdf"_s);
    QVERIFY(writePdf(paper, saved).has_value());
    QFile printedFile(where);
    QFile savedFile(saved);
    QVERIFY(printedFile.open(QIODevice::ReadOnly) && savedFile.open(QIODevice::ReadOnly));
    QCOMPARE(printedFile.readAll(), savedFile.readAll());
}

void TestPdf::everyCopyIsPaintedAlike()
{
    const Document paper = test::sampleMinutes();
    const QImage first = renderPage(paginate(paper, test::sampleBreaks), 0, 96);
    const QImage second = renderPage(paginate(paper, test::sampleBreaks), 0, 96);
    QVERIFY(!first.isNull());
    QCOMPARE(first, second);
}

void TestPdf::previewHasTheSizeOfThePage()
{
    const Paginated paper = paginate(test::sampleCertificate());
    const QImage image = renderPage(paper, 0, 72);
    QCOMPARE(image.size(), QSize(842, 595));
    QVERIFY(renderPage(paper, 1, 72).isNull());
}

RANGVOAN_TEST(TestPdf)

#include "testpdf.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

/// What is in a PDF besides its text: who and when, headings, numbers of pages, pictures.
class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    void samePaperSameBytes();
    void anotherPaperAnotherIdentity();
    void factsOfTheFile();
    void headingsMakeTheOutline();
    void pagesAreCalledByTheirNumbers();
    void picturesAreWrittenOnce();
    void manyPagesHaveBranches();

private:
    QString written(const Paginated &paper, const QString &name);

    QTemporaryDir m_folder;
};

namespace
{

QImage photo()
{
    QImage image(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
        }
    }
    return image;
}

QImage drawing()
{
    QImage image(100, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(20, 20, 60, 60, Qt::black);
    return image;
}

} // namespace

QString TestPdfFile::written(const Paginated &paper, const QString &name)
{
    const QString path = m_folder.filePath(name);
    return writePdf(paper, path) ? path : QString();
}

void TestPdfFile::samePaperSameBytes()
{
    const QByteArray first = test::pdfBytes(paginate(test::sampleMinutes(), test::sampleBreaks));
    QVERIFY(first.startsWith("%PDF-1.4\n"));
    QCOMPARE(test::pdfBytes(paginate(test::sampleMinutes(), test::sampleBreaks)), first);
}

void TestPdfFile::anotherPaperAnotherIdentity()
{
    const auto identity = [](const Document &paper) {
        const QByteArray bytes = test::pdfBytes(paginate(paper, test::sampleBreaks));
        const qsizetype place = bytes.lastIndexOf("/ID[");
        return place < 0 ? QByteArray() : bytes.mid(place, 70);
    };
    Document changed = test::sampleMinutes();
    changed.add(Paragraph{.text = u"ក"_s});
    QVERIFY(!identity(changed).isEmpty());
    QVERIFY(identity(test::sampleMinutes()) != identity(changed));
}

void TestPdfFile::factsOfTheFile()
{
    Document paper = test::sampleMinutes();
    paper.meta.author = u"គណៈកម្មការ <A & B>"_s;
    paper.meta.subject = u"Minutes (2026)"_s;
    paper.meta.created = QDateTime(QDate(2026, 3, 27), QTime(3, 4, 5), Qt::UTC);
    const QString path = written(paginate(paper), u"facts.pdf"_s);
    ASK_TOOL(info, u"pdfinfo"_s, {u"-isodates"_s, path});
    QMap<QString, QString> facts;
    for (const QString &line : QString::fromUtf8(*info).split(u'\n')) {
        facts.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    }
    QCOMPARE(facts.value(u"Title"_s), u"កំណត់ហេតុ"_s);
    QCOMPARE(facts.value(u"Author"_s), u"គណៈកម្មការ <A & B>"_s);
    QCOMPARE(facts.value(u"Subject"_s), u"Minutes (2026)"_s);
    QCOMPARE(QDateTime::fromString(facts.value(u"CreationDate"_s), Qt::ISODate).toUTC(), paper.meta.created);
    QCOMPARE(facts.value(u"PDF version"_s), u"1.4"_s);
    QVERIFY(facts.value(u"Page size"_s).contains(u"A4"_s));
    ASK_TOOL(metadata, u"pdfinfo"_s, {u"-meta"_s, path});
    QVERIFY(metadata->contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(metadata->contains("&lt;A &amp; B&gt;"));
    QVERIFY(metadata->contains("<rdf:li>km-KH</rdf:li>"));
}

void TestPdfFile::headingsMakeTheOutline()
{
    const QString path = written(paginate(test::sampleMinutes(), test::sampleBreaks), u"outline.pdf"_s);
    ASK_TOOL(outline, u"mutool"_s, {u"show"_s, path, u"outline"_s});
    QStringList titles;
    for (const QString &line : QString::fromUtf8(*outline).split(u'\n', Qt::SkipEmptyParts)) {
        titles.append(line.section(u'"', 1, 1));
    }
    QCOMPARE(titles,
             (QStringList{u"កំណត់ហេតុ"_s, u"១. របៀបវារៈ"_s, u"២. របៀបវារៈ"_s, u"៣. របៀបវារៈ"_s, u"៤. របៀបវារៈ"_s}));
    const QStringList lines = QString::fromUtf8(*outline).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.at(0).contains(u"page=1"_s));
    QVERIFY(lines.at(4).contains(u"page=2"_s));
    QVERIFY(lines.at(1).indexOf(u'"') > lines.at(0).indexOf(u'"'));
}

void TestPdfFile::pagesAreCalledByTheirNumbers()
{
    const QString path = written(paginate(test::sampleRanking(Language::Khmer, 60)), u"labels.pdf"_s);
    ASK_TOOL(json, u"qpdf"_s, {u"--json"_s, u"--json-key=pagelabels"_s, path});
    QVERIFY2(json->contains("\"/P\": \"u:\xe1\x9f\xa1\""), json->constData());
    const QString english = written(paginate(test::sampleRanking(Language::English, 60)), u"labels-en.pdf"_s);
    ASK_TOOL(latin, u"qpdf"_s, {u"--json"_s, u"--json-key=pagelabels"_s, english});
    QVERIFY(latin->contains("\"/S\": \"/D\""));
}

void TestPdfFile::picturesAreWrittenOnce()
{
    Page page{.size = {300, 300}};
    page.items = {ImageItem{.area = {10, 10, 200, 150}, .image = photo()},
                  ImageItem{.area = {220, 10, 50, 50}, .image = drawing()}};
    const QString path = written({.pages = {page, page}}, u"pictures.pdf"_s);
    ASK_TOOL(list, u"pdfimages"_s, {u"-list"_s, path});
    QMap<QString, QString> kinds; // object number to "colour encoding"
    const QStringList lines = QString::fromUtf8(*list).split(u'\n', Qt::SkipEmptyParts).mid(2);
    for (const QString &line : lines) {
        const QStringList cells = line.simplified().split(u' ');
        kinds.insert(cells.value(10), cells.value(5) + u' ' + cells.value(8));
    }
    QCOMPARE(lines.size(), 4);
    QStringList found = kinds.values();
    found.sort();
    QCOMPARE(found, (QStringList{u"gray image"_s, u"rgb jpeg"_s}));
}

void TestPdfFile::manyPagesHaveBranches()
{
    Paginated paper{.meta = {.language = Language::English}};
    for (int i = 0; i < 600; ++i) {
        Page page{.size = {200, 100}};
        page.items.append(TextItem{.base = {20, 50}, .text = u"Page %1."_s.arg(i + 1)});
        paper.pages.append(page);
    }
    const QString path = written(paper, u"many.pdf"_s);
    ASK_TOOL(check, u"qpdf"_s, {u"--check"_s, path});
    QVERIFY(!check->isEmpty());
    ASK_TOOL(text, u"pdftotext"_s, {u"-f"_s, u"513"_s, u"-l"_s, u"513"_s, path, u"-"_s});
    QCOMPARE(text->trimmed(), QByteArray("Page 513."));
}

RANGVOAN_TEST(TestPdfFile)

#include "testpdffile.moc"

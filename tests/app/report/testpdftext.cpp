// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "app/text/khmernormalize.h"
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

/// A bilingual page in which other programs find every word.
class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyWordIsFound_data();
    void everyWordIsFound();
    void sentencesKeepTheirSpaces();
    void noInvisibleCharacters();
    void ligaturesAreLetters();

private:
    QTemporaryDir m_folder;
    QString m_path;
    QStringList m_words;
};

namespace
{

QStringList columnOf(const QString &path, int column)
{
    QFile file(QStringLiteral(RANGVOAN_SOURCE_DIR) + path);
    QStringList cells;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (const QString &line : lines) {
            cells.append(canonical(line.split(u',').value(column)));
        }
    }
    cells.removeAll(QString());
    return cells;
}

QString sentence()
{
    return u"គណៈកម្មការវាយតម្លៃ (Evaluation committee) បានប្រជុំនៅរាជធានីភ្នំពេញ"_s;
}

QString readBack(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

void TestPdfText::initTestCase()
{
    m_words =
        QStringList{u"ខ្ញុំ"_s,        u"ស្ត្រី"_s,      u"ព្រះ"_s,       u"កម្ពុជា"_s,      u"ឃ្លៀង"_s,          u"ស្រឿង"_s,
                    u"ញ្ញុំ"_s,        u"ឱ្យ"_s,       u"ក្រសួងអប់រំ"_s,   u"បណ្ឌិតសភា"_s,    u"សន្តិភាព"_s,        u"ប៉័ណ្ណ"_s,
                    u"ច័ន្ទសុគន្ធារី"_s, u"ឧដុង្គម៉ែជ័យ"_s, u"២០២៥-២០២៦"_s, u"ព្រះមហាក្សត្រ"_s, u"ស៊ីហនុ"_s,           u"office"_s,
                    u"first"_s,     u"AVATAR"_s,   u"Wafer"_s,     u"Résumé"_s,     u"Prakas No 761"_s, u"92.50%"_s} +
        columnOf(u"/tests/data/khmer_text_samples.csv"_s, 1) + columnOf(u"/resources/geo/provinces.csv"_s, 1) +
        columnOf(u"/resources/geo/provinces.csv"_s, 2);
    QVERIFY(m_words.size() > 90);
    m_words.removeDuplicates();
    Document paper;
    paper.meta.title = u"ពាក្យ Words"_s;
    for (const QString &word : std::as_const(m_words)) {
        paper.add(Paragraph{.text = word, .after = 0});
    }
    paper.add(Paragraph{.text = sentence()});
    const QDir out(qEnvironmentVariable("RANGVOAN_OUT", m_folder.path()));
    m_path = out.filePath(u"words.pdf"_s);
    QVERIFY(writePdf(paginate(paper, test::sampleBreaks), m_path).has_value());
    QFile list(out.filePath(u"words.txt"_s)); // for tests/pdfa, where a third reader looks for them
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(m_words.join(u'\n').toUtf8());
}

void TestPdfText::everyWordIsFound_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("poppler") << u"pdftotext"_s << QStringList{u"-raw"_s, m_path, u"-"_s};
    QTest::newRow("poppler, as laid out") << u"pdftotext"_s << QStringList{u"-layout"_s, m_path, u"-"_s};
    QTest::newRow("mupdf") << u"mutool"_s << QStringList{u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s, m_path};
}

void TestPdfText::everyWordIsFound()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    ASK_TOOL(read, program, arguments);
    QStringList lines = readBack(*read).split(u'\n');
    for (QString &line : lines) {
        line = line.trimmed();
    }
    QStringList lost;
    for (const QString &word : std::as_const(m_words)) {
        if (!lines.contains(word)) {
            lost.append(word);
        }
    }
    QCOMPARE(lost, QStringList());
}

void TestPdfText::sentencesKeepTheirSpaces()
{
    ASK_TOOL(read, u"pdftotext"_s, {u"-raw"_s, m_path, u"-"_s});
    QVERIFY(readBack(*read).contains(sentence()));
}

void TestPdfText::noInvisibleCharacters()
{
    Page page{.size = {300, 100}};
    page.items.append(TextItem{.base = {20, 50}, .text = u"ក្រ\u200bសួង\u2060 a\u00a0b"_s, .face = Face::Khmer});
    const QString path = m_folder.filePath(u"invisible.pdf"_s);
    QVERIFY(writePdf({.pages = {page}}, path).has_value());
    ASK_TOOL(read, u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    QCOMPARE(readBack(*read).trimmed(), u"ក្រសួង a b"_s);
}

void TestPdfText::ligaturesAreLetters()
{
    Page page{.size = {300, 100}};
    page.items.append(DrawingItem{.area = {0, 0, 300, 100}, .paint = [](QPainter &painter, const QRectF &) {
                                      QFont font(familyOf(Face::Latin));
                                      font.setPixelSize(20); // no letter spacing here: f and i join
                                      painter.setFont(font);
                                      painter.drawText(QPointF(20, 50), u"fifth office affluent"_s);
                                  }});
    const QString path = m_folder.filePath(u"ligatures.pdf"_s);
    QVERIFY(writePdf({.pages = {page}}, path).has_value());
    ASK_TOOL(read, u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    QCOMPARE(readBack(*read).trimmed(), u"fifth office affluent"_s);
}

RANGVOAN_TEST(TestPdfText)

#include "testpdftext.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "app/report/painter.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

Q_DECLARE_METATYPE(rangvoan::report::Paginated)

/// PDF pages drawn by other programs look like those Qt draws: nothing is clipped, shifted or forgotten.
class TestPdfLook : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeThePreview_data();
    void looksLikeThePreview();

private:
    QTemporaryDir m_folder;
};

namespace
{

bool isLightAround(const QImage &image, int x, int y, int reach)
{
    constexpr uchar lightness = 200;
    for (int row = y - reach; row <= y + reach; ++row) {
        const uchar *const line = image.constScanLine(row);
        if (std::any_of(line + x - reach, line + x + reach + 1, [](uchar grey) { return grey <= lightness; })) {
            return false;
        }
    }
    return true;
}

// Pixels that are dark in one picture while all around them is light in the other; both are Grayscale8.
int strays(const QImage &dark, const QImage &other)
{
    constexpr int reach = 2;
    constexpr uchar darkness = 110;
    int count = 0;
    for (int y = reach; y < dark.height() - reach; ++y) {
        const uchar *const line = dark.constScanLine(y);
        for (int x = reach; x < dark.width() - reach; ++x) {
            count += line[x] <= darkness && isLightAround(other, x, y, reach) ? 1 : 0;
        }
    }
    return count;
}

// Everything a chart may draw with.
void paintEverything(QPainter &painter, const QRectF &area)
{
    painter.translate(area.topLeft());
    painter.setPen(QPen(Qt::black, 3, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(10, 10), QPointF(190, 10));
    painter.setPen(QPen(Qt::black, 2, Qt::DotLine, Qt::RoundCap));
    painter.drawEllipse(QRectF(10, 20, 60, 40));
    painter.setPen(QPen(Qt::black, 4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(QColor(0, 0, 255, 128));
    painter.drawPolygon(QPolygonF({{100, 20}, {140, 60}, {90, 60}}));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{150, 20}, {170, 60}, {190, 20}}));
    painter.save();
    painter.setClipRect(QRectF(10, 70, 50, 50));
    painter.setClipRect(QRectF(30, 70, 100, 30), Qt::IntersectClip);
    painter.fillRect(QRectF(0, 60, 200, 100), Qt::darkGreen);
    painter.restore();
    painter.save();
    painter.translate(120, 100);
    painter.rotate(30);
    painter.scale(1, 1.5);
    painter.setFont(fontOf(Face::Khmer, 18));
    painter.drawText(QPointF(0, 0), u"កម្ពុជា"_s);
    painter.restore();
    QImage square(20, 20, QImage::Format_ARGB32);
    square.fill(Qt::transparent);
    QPainter(&square).fillRect(0, 0, 10, 20, Qt::black);
    painter.drawImage(QRectF(10, 130, 60, 60), square);
    painter.drawImage(QRectF(100, 150, 40, 40), square, QRectF(5, 0, 10, 20));
    QPainterPath ring;
    ring.addEllipse(150, 150, 40, 40);
    ring.addEllipse(160, 160, 20, 20);
    painter.fillPath(ring, Qt::black);
}

Paginated drawnPage()
{
    Page page{.size = {240, 240}};
    page.items.append(DrawingItem{.area = {20, 20, 200, 200}, .paint = paintEverything});
    return {.pages = {page}};
}

} // namespace

void TestPdfLook::looksLikeThePreview_data()
{
    QTest::addColumn<Paginated>("paper");
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("dpi");
    const auto add = [](const char *name, const Paginated &paper) {
        for (const QString &program : {u"pdftoppm"_s, u"mutool"_s}) {
            for (const int dpi : {96, 192}) {
                QTest::newRow(qUtf8Printable(u"%1, %2, %3 dpi"_s.arg(QLatin1StringView(name), program).arg(dpi)))
                    << paper << program << dpi;
            }
        }
    };
    add("drawing", drawnPage());
    add("minutes", paginate(test::sampleMinutes(), test::sampleBreaks));
    add("report in English", paginate(test::sampleEnglishReport()));
    add("certificate", paginate(test::sampleCertificate()));
    add("form", paginate(test::sampleForm(), test::sampleBreaks));
}

void TestPdfLook::looksLikeThePreview()
{
    QFETCH(Paginated, paper);
    QFETCH(QString, program);
    QFETCH(int, dpi);
    const QString path = m_folder.filePath(u"look.pdf"_s);
    const QString picture = m_folder.filePath(u"look.png"_s);
    QVERIFY(writePdf(paper, path).has_value());
    const QString resolution = QString::number(dpi);
    const QStringList arguments =
        program == u"mutool"_s
            ? QStringList{u"draw"_s, u"-q"_s, u"-r"_s, resolution, u"-o"_s, picture, path, u"1"_s}
            : QStringList{u"-r"_s, resolution, u"-png"_s, u"-singlefile"_s, path, m_folder.filePath(u"look"_s)};
    ASK_TOOL(drawn, program, arguments);
    const QImage found = QImage(picture).convertToFormat(QImage::Format_Grayscale8);
    const QImage expected = renderPage(paper, 0, dpi).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(qAbs(found.width() - expected.width()) <= 1 && qAbs(found.height() - expected.height()) <= 1);
    const QRect both = found.rect() & expected.rect();
    const int extra = strays(found.copy(both), expected.copy(both));
    const int missing = strays(expected.copy(both), found.copy(both));
    QVERIFY2(extra == 0 && missing == 0, qUtf8Printable(u"%1 stray, %2 missing"_s.arg(extra).arg(missing)));
}

RANGVOAN_TEST(TestPdfLook)

#include "testpdflook.moc"

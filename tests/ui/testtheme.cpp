// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "ui/shell/icons.h"
#include "ui/shell/iconshape.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Relative luminance and contrast as WCAG 2.1 defines them.
double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) + 0.0722 * channel(colour.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void blackOnWhiteIs21() { QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100); }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Tone>("text");
        QTest::addColumn<Tone>("ground");
        for (const bool dark : {false, true}) {
            const auto row = [dark](Tone text, Tone ground) {
                const QString name =
                    u"%1 %2 on %3"_s.arg(dark).arg(static_cast<int>(text)).arg(static_cast<int>(ground));
                QTest::newRow(qPrintable(name)) << dark << text << ground;
            };
            for (const Tone text :
                 {Tone::Text, Tone::Muted, Tone::Accent, Tone::Gold, Tone::Success, Tone::Warning, Tone::Error}) {
                for (const Tone ground : {Tone::Surface, Tone::Raised, Tone::Alternate, Tone::Selection}) {
                    row(text, ground);
                }
                row(text, tintOf(text));
            }
            row(Tone::OnAccent, Tone::AccentFill);
        }
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(Tone, text);
        QFETCH(Tone, ground);
        const Theme &theme = dark ? darkTheme() : lightTheme();
        const double measured = contrast(theme.colour(text), theme.colour(ground));
        QVERIFY2(measured >= 4.5, qPrintable(QString::number(measured)));
    }

    /// Edges that have to be seen to be found: 3:1 (WCAG 1.4.11).
    void edgesAreSeen()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            QVERIFY(contrast(theme->colour(Tone::Edge), theme->colour(Tone::Raised)) >= 3.0);
            QVERIFY(contrast(theme->colour(Tone::Bar), theme->colour(Tone::Raised)) >= 3.0);
        }
    }

    void everyIconCanBeRead()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QCOMPARE(files.size(), static_cast<int>(Icon::Archive) + 1);
        for (const QString &file : files) {
            const IconShape shape = readIconShape(u":/icons/"_s + file);
            QVERIFY2(!shape.isEmpty(), qPrintable(file));
            const QRectF bounds = shape.lines.boundingRect() | shape.filled.boundingRect();
            const QRectF room(0.7, 0.7, 14.6, 14.6); // half a stroke inside the 16 units
            QVERIFY2(room.contains(bounds.topLeft()) && room.contains(bounds.bottomRight()), qPrintable(file));
        }
    }

    void everyIconHasItsFile()
    {
        for (int i = 0; i <= static_cast<int>(Icon::Archive); ++i) {
            QImage image(16, 16, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, static_cast<Icon>(i), QRectF(0, 0, 16, 16), Qt::black);
            painter.end();
            QImage blank(16, 16, QImage::Format_ARGB32);
            blank.fill(Qt::transparent);
            QVERIFY2(image != blank, qPrintable(QString::number(i)));
        }
    }

    void brokenPathDataIsEmpty()
    {
        QVERIFY(readPathData(u"M 1"_s).isEmpty());
        QVERIFY(readPathData(u"M1 2 A3 3"_s).isEmpty());
        QCOMPARE(readPathData(u"M1 2 L3 4"_s).currentPosition(), QPointF(3, 4));
        QCOMPARE(readPathData(u"M1 2 H5 V7"_s).currentPosition(), QPointF(5, 7));
    }
};

RANGVOAN_TEST(TestTheme)

#include "testtheme.moc"

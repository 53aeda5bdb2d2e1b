// SPDX-License-Identifier: Apache-2.0
#include "app/text/figuretext.h"

#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace rangvoan;

namespace
{

bool inKhmer(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Khmer; });
}

} // namespace

/// Every advisory figure, and every reason for one that is missing, has words in both languages.
class TestFigureText final : public QObject
{
    Q_OBJECT

private slots:
    void figures();
    void reasons();

private:
    Wording m_khmer{Language::Khmer};
    Wording m_english{Language::English};
};

void TestFigureText::figures()
{
    QSet<QString> names;
    for (const FigureKind kind : allFigureKinds) {
        const QString name = figureName(kind, m_english);
        QVERIFY(!name.isEmpty());
        names.insert(name);
        QVERIFY2(inKhmer(figureName(kind, m_khmer)), qPrintable(name));
        QVERIFY2(inKhmer(figureMeaning(kind, m_khmer)), qPrintable(name));
        QVERIFY2(figureMeaning(kind, m_english).size() > 80, qPrintable(name));
    }
    QCOMPARE(names.size(), qsizetype(allFigureKinds.size()));
    // The table stands in the order of the enumeration.
    QVERIFY(figureName(FigureKind::Concordance, m_english).contains(QStringLiteral("Kendall")));
    QVERIFY(figureName(FigureKind::Concentration, m_english).contains(QStringLiteral("seats go")));
}

void TestFigureText::reasons()
{
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(Undefined::TooLarge); ++i) {
        const auto why = static_cast<Undefined>(i);
        keys.insert(undefinedKey(why));
        QVERIFY(undefinedText(why, m_english).endsWith(QLatin1Char('.')));
        QVERIFY2(inKhmer(undefinedText(why, m_khmer)), qPrintable(undefinedKey(why)));
    }
    QCOMPARE(keys.size(), static_cast<int>(Undefined::TooLarge) + 1);
}

RANGVOAN_TEST(TestFigureText)

#include "testfiguretext.moc"

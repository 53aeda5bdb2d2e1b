// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace Qt::StringLiterals;

/// What came of an action is told again when the language changes: notes under fields and questions in place.
class TestLanguageSwitch final : public QObject
{
    Q_OBJECT

private slots:
    void noteUnderAField()
    {
        QVERIFY(m_driver.openSeason({Stage::Undertakings, 1, false}, u"undertakings"_s));
        m_driver.workspace().setLanguage(Language::Khmer);
        auto *members = m_driver.find<QTableView>(u"undertakings"_s);
        QVERIFY(members != nullptr);
        members->selectRow(0);
        m_driver.settle();
        m_driver.type(u"undertakingDate"_s, u"the ides of March"_s);
        m_driver.click(u"signUndertaking"_s);
        const QWidget *field = m_driver.widget(u"undertakingDate"_s);
        QVERIFY(!field->accessibleDescription().isEmpty());
        QVERIFY(!field->accessibleDescription().contains(u"Write"_s));
        m_driver.workspace().setLanguage(Language::English);
        m_driver.settle();
        QCOMPARE(field->accessibleDescription(), u"Write the day as 15/03/2026."_s);
        QVERIFY(shows(u"Write the day as 15/03/2026."_s));
        m_driver.workspace().setLanguage(Language::Khmer);
        m_driver.settle();
        QVERIFY(!shows(u"Write the day as 15/03/2026."_s));
        m_driver.workspace().setLanguage(Language::English);
        m_driver.workspace().setDigitStyle(ui::DigitStyle::Latin);
        m_driver.settle();
        QVERIFY(shows(u"Write the day as 15/03/2026."_s));
    }

    /// The question keeps its answer field and what is typed in it.
    void questionOfTheFrame()
    {
        QVERIFY(m_driver.openSeason({Stage::Setup, 1, false}, u"setup"_s));
        m_driver.workspace().setLanguage(Language::Khmer);
        m_driver.click(u"primary"_s);
        QVERIFY(m_driver.widget(u"confirmReason"_s) != nullptr);
        m_driver.type(u"confirmReason"_s, u"no. 7"_s);
        m_driver.workspace().setLanguage(Language::English);
        m_driver.settle();
        QCOMPARE(m_driver.widget(u"confirmYes"_s)->accessibleName(), u"Close and protect"_s);
        QVERIFY(shows(u"Close “Set-up”?"_s));
        QCOMPARE(m_driver.find<QLineEdit>(u"confirmReason"_s)->text(), u"no. 7"_s);
    }

private:
    bool shows(const QString &words)
    {
        const QList<ui::Label *> labels = m_driver.window().findChildren<ui::Label *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const ui::Label *label) { return label->isVisible() && label->words() == words; });
    }

    WindowDriver m_driver;
};

RANGVOAN_TEST(TestLanguageSwitch)

#include "testlanguageswitch.moc"

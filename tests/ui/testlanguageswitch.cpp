// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/text/breakable.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
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

    /// What was said in the message bar stays and is told in the other language, an error with its arguments too.
    void messageOfTheFrame()
    {
        QVERIFY(m_driver.openSeason({Stage::Setup, 1, false}, u"setup"_s));
        m_driver.workspace().setLanguage(Language::English);
        m_driver.workspace().say(Error{ErrorCode::FileExists, {u"D:/list.pdf"_s}});
        m_driver.settle();
        const QString english = said();
        QVERIFY2(english.contains(u"D:/list.pdf"_s), qPrintable(english));
        m_driver.workspace().setLanguage(Language::Khmer);
        m_driver.settle();
        const QString khmer = said();
        QVERIFY2(khmer.contains(u"D:/list.pdf"_s), qPrintable(khmer));
        QVERIFY(ui::holdsKhmer(khmer));
        m_driver.workspace().setLanguage(Language::English);
        m_driver.settle();
        QCOMPARE(said(), english);
    }

    void doneMessageOfTheFrame()
    {
        QVERIFY(m_driver.openSeason({Stage::Setup, 1, false}, u"setup"_s));
        m_driver.workspace().setLanguage(Language::Khmer);
        m_driver.workspace().setDigitStyle(ui::DigitStyle::Khmer);
        m_driver.workspace().say(ui::MessageKind::Done, "eligibility", "Found eligible: %1.", {u"12"_s});
        m_driver.settle();
        QVERIFY(said().contains(u"១២"_s));
        m_driver.workspace().setDigitStyle(ui::DigitStyle::Latin);
        m_driver.settle();
        QVERIFY(said().contains(u"12"_s));
        m_driver.workspace().setDigitStyle(ui::DigitStyle::Khmer);
        m_driver.workspace().setLanguage(Language::English);
        m_driver.settle();
        QCOMPARE(said(), u"Found eligible: 12."_s);
    }

    /// A message that was closed stays closed.
    void closedMessage()
    {
        m_driver.workspace().setLanguage(Language::Khmer);
        m_driver.workspace().say(ui::MessageKind::Done, "eligibility", "Found eligible: %1.", {u"12"_s});
        QVERIFY(!said().isEmpty());
        bar()->hide();
        m_driver.workspace().setLanguage(Language::English);
        m_driver.settle();
        QVERIFY(said().isEmpty());
    }

    /// Boxes of the head are as wide as their words of now, whatever language was on before.
    void boxesOfTheHead()
    {
        QVERIFY(m_driver.openSeason({Stage::Setup, 1, false}, u"setup"_s));
        constexpr int around = 64; // edge, arrow and room on both sides
        for (const Language language : {Language::English, Language::Khmer, Language::English, Language::Khmer}) {
            m_driver.workspace().setLanguage(language);
            m_driver.settle();
            for (const QString &name : {u"cycle"_s, u"category"_s, u"round"_s, u"actor"_s}) {
                const auto *box = m_driver.find<QComboBox>(name);
                QVERIFY2(box != nullptr, qPrintable(name));
                int widest = 0;
                for (int i = 0; i < box->count(); ++i) {
                    widest = std::max(widest, box->fontMetrics().horizontalAdvance(box->itemText(i)));
                }
                QVERIFY2(box->width() >= std::min(widest, box->maximumWidth()), qPrintable(name));
                QVERIFY2(box->width() <= std::max(widest + around, box->minimumWidth()), qPrintable(name));
            }
        }
        m_driver.workspace().setLanguage(Language::English);
    }

private:
    ui::MessageBar *bar()
    {
        for (ui::MessageBar *one : m_driver.window().findChildren<ui::MessageBar *>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    /// What stands in the message bar; empty when it is closed.
    QString said()
    {
        const ui::MessageBar *shown = bar();
        return shown == nullptr ? QString() : shown->findChild<ui::Label *>()->words();
    }

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

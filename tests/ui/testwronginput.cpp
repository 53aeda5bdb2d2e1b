// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plaintext.h"
#include "app/text/khmernormalize.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/inputplaces.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/page.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Nothing, blanks, and marks that nobody sees.
QStringList blanks()
{
    return {QString(), u"   "_s, u"\u200B\u200B"_s, u"\u00A0\u200C\uFEFF"_s};
}

QString tooLong()
{
    return QString(longestText + 1, u'ក');
}

QStringList noDates()
{
    return {u"ថ្ងៃស្អែក"_s, u"៣២/០១/២០២៦"_s, u"31/02/2026"_s, u"12"_s, u"15/03/20261"_s, u"<b>1</b>/1/2026"_s, tooLong()};
}

QStringList noTimes()
{
    return {u"25:70"_s, u"ព្រឹក"_s, u"៨:៦០"_s, u"-1:00"_s, tooLong()};
}

QStringList noNumbers()
{
    return {u"ច្រើន"_s, u"-5"_s, u"1.5.2"_s, u"12a"_s, u"99999999999999999999"_s, tooLong()};
}

QStringList wrongFor(InputKind kind)
{
    switch (kind) {
    case InputKind::Needed:
        return blanks() + QStringList{tooLong()};
    case InputKind::Optional:
        return {tooLong()};
    case InputKind::Date:
        return blanks() + noDates();
    case InputKind::MaybeDate:
        return noDates();
    case InputKind::Time:
        return blanks() + noTimes();
    case InputKind::MaybeTime:
        return noTimes();
    case InputKind::Number:
        return noNumbers();
    case InputKind::Numbers:
        return {u"ច្រើន"_s, u"-5"_s, u"៥០០០\n12a"_s, u"99999999999999999999"_s, tooLong()}; // dots part thousands
    case InputKind::Search:
        break;
    }
    return {};
}

/// What looks like a program is a text like any other; what cannot be printed is not kept.
const QString hostile = u"<script>alert('១')</script>\u0007\u202E %1 \\n &amp; ';--"_s;
const QString hostileKept = u"<script>alert('១')</script> %1 \\n &amp; ';--"_s;

QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field); line != nullptr) {
        return line->text();
    }
    const auto *area = qobject_cast<const QPlainTextEdit *>(field);
    return area == nullptr ? QString() : area->toPlainText();
}

} // namespace

/// What is typed wrongly, at every text field of every page: one sentence beside the field in the language of the
/// screen, nothing written, the typed text kept; then what is right is taken.
class TestWrongInput final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanupTestCase() { m_driver.reset(); }

    void everyFieldRefusesAndTakes_data()
    {
        QTest::addColumn<int>("place");
        for (qsizetype i = 0; i < inputPlaces().size(); ++i) {
            QTest::newRow(inputPlaces().at(i).name) << static_cast<int>(i);
        }
    }

    void everyFieldRefusesAndTakes()
    {
        QFETCH(int, place);
        m_place = inputPlaces().at(place);
        QVERIFY(m_driver->openSeason(m_place.stop, m_place.page));
        m_driver->workspace().setLanguage(Language::Khmer);
        m_driver->settle();
        for (const QString &deed : std::as_const(m_place.deeds)) {
            doIt(deed);
        }
        fillAll();
        noFieldIsForgotten();
        QString save;
        for (const InputField &field : std::as_const(m_place.fields)) {
            save = field.save.isEmpty() ? save : field.save;
            refuses(field, save);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        takesTheRest();
    }

    /// Texts that look like something else are kept letter by letter, without what nobody can print.
    void hostileTextIsKeptAsText()
    {
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, true}, u"meetings"_s));
        doIt(u"meet"_s);
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        QVERIFY(m_driver->type(u"meetingNote"_s, hostile));
        QVERIFY(m_driver->click(u"addNote"_s));
        QCOMPARE(facts().meetingNotes.constLast().text, hostileKept);
        QVERIFY(m_driver->click(u"primary"_s));
        QVERIFY(m_driver->type(u"meetingDate"_s, u"០៨/០៤/២០២៦"_s));
        QVERIFY(m_driver->type(u"meetingPlace"_s, hostile));
        QVERIFY(m_driver->click(u"openMeeting"_s));
        QCOMPARE(facts().meetings.constLast().details.place, hostileKept);
    }

    /// Arrows are not the only way: Khmer digits are digits.
    void numberBoxesTakeKhmerDigits()
    {
        QVERIFY(m_driver->openSeason({Stage::Setup, 1, false}, u"setup"_s));
        QVERIFY(m_driver->click(u"newCategory"_s));
        QVERIFY(m_driver->type(u"categoryKm"_s, u"នាយកសាលាល្អ"_s));
        QVERIFY(m_driver->type(u"categoryEn"_s, u"Good headmaster"_s));
        auto *seats = m_driver->find<QAbstractSpinBox>(u"seats"_s);
        QVERIFY(seats != nullptr);
        seats->setFocus();
        seats->selectAll();
        for (const QString &typed : {u"ក"_s, u"-"_s, u"៧"_s}) {
            QInputMethodEvent event;
            event.setCommitString(typed);
            QApplication::sendEvent(seats->findChild<QLineEdit *>(), &event);
        }
        QVERIFY(m_driver->click(u"saveCategory"_s));
        QCOMPARE(m_driver->workspace().categoryFacts()->settings.seats, 7);
    }

    void wizardSaysWhatIsWrong()
    {
        m_driver->workspace().close();
        m_driver->settle();
        QVERIFY(m_driver->click(u"newCycle"_s));
        for (const QString &year : blanks() + QStringList{u"២០២៦"_s, u"2026-2025"_s, u"ឆ្នាំនេះ"_s, tooLong()}) {
            isRefused(u"year"_s, year, u"wizardNext"_s);
        }
        QVERIFY(m_driver->type(u"year"_s, u"២០២៥-២០២៦"_s));
        for (const QString &day : noDates()) {
            isRefused(u"wizardDeadline"_s, day, u"wizardNext"_s);
        }
        QVERIFY(m_driver->type(u"wizardDeadline"_s, u"១៥/០៣/២០២៦"_s));
        QVERIFY(m_driver->click(u"wizardNext"_s));
        for (const QString &name : {u"wizardCategoryKm"_s, u"wizardCategoryEn"_s}) {
            const QString before = textOf(m_driver->widget(name));
            for (const QString &blank : blanks()) {
                isRefused(name, blank, u"wizardNext"_s);
            }
            QVERIFY(m_driver->type(name, before));
        }
        QVERIFY(m_driver->click(u"wizardNext"_s));
        const QString path = m_driver->folder() + u"/wizard.rangvoan"_s;
        for (const QString &wrong : blanks() + QStringList{u"year.rangvoan"_s, m_driver->folder(),
                                                           m_driver->folder() + u"/គ្មាន/year.rangvoan"_s}) {
            isRefused(u"path"_s, wrong, u"wizardNext"_s);
            QVERIFY(!m_driver->workspace().isOpen());
        }
        QVERIFY(m_driver->type(u"path"_s, path));
        QVERIFY(m_driver->click(u"wizardNext"_s));
        QTRY_VERIFY(m_driver->workspace().isOpen());
        QCOMPARE(facts().settings.year, u"2025-2026"_s);
    }

private:
    const CycleFacts &facts() { return m_driver->workspace().facts(); }

    void doIt(const QString &deed)
    {
        const QStringList parts = deed.split(u' ');
        if (deed == u"meet"_s) {
            meet();
        } else if (deed == u"submit"_s) {
            QVERIFY(m_driver->type(u"authority"_s, u"រដ្ឋមន្ត្រី"_s));
            QVERIFY(m_driver->type(u"submittedOn"_s, u"០៩/០៤/២០២៦"_s));
            QVERIFY(m_driver->click(u"saveSubmission"_s));
        } else if (deed == u"approve"_s) {
            QVERIFY(m_driver->type(u"answerDate"_s, u"១៧/០៤/២០២៦"_s));
            QVERIFY(m_driver->click(u"answerSave"_s));
        } else if (parts.constFirst() == u"row"_s) {
            auto *table = m_driver->find<TableView>(parts.at(1));
            QVERIFY2(table != nullptr, qPrintable(deed));
            table->clearSelection();
            table->selectRow(0);
        } else if (parts.constFirst() == u"pick"_s) {
            auto *box = m_driver->find<QComboBox>(parts.at(1));
            QVERIFY2(box != nullptr, qPrintable(deed));
            box->setCurrentIndex(parts.at(2).toInt());
            emit box->activated(box->currentIndex());
        } else {
            QVERIFY(m_driver->click(deed));
        }
        m_driver->settle();
    }

    void meet()
    {
        QVERIFY(m_driver->click(m_driver->widget(u"newMeeting"_s) != nullptr ? u"newMeeting"_s : u"primary"_s));
        QVERIFY(m_driver->type(u"meetingDate"_s, u"០៨/០៤/២០២៦"_s));
        QVERIFY(m_driver->type(u"meetingFrom"_s, u"៨:៣០"_s));
        QVERIFY(m_driver->type(u"meetingPlace"_s, u"សាល"_s));
        QVERIFY(m_driver->click(u"openMeeting"_s));
    }

    void fillAll()
    {
        for (const InputField &field : std::as_const(m_place.fields)) {
            if (field.kind != InputKind::Search) {
                QVERIFY2(m_driver->widget(field.name) != nullptr, qPrintable(field.name));
                QVERIFY(m_driver->type(field.name, field.right));
            }
        }
    }

    /// Whoever adds a field to a page adds it to the list, here or at another state of the page.
    void noFieldIsForgotten()
    {
        QStringList known;
        for (const InputPlace &place : inputPlaces()) {
            for (const InputField &field : place.fields) {
                known.append(field.name);
            }
        }
        for (const QWidget *field : m_driver->window().page()->findChildren<QWidget *>()) {
            const auto *line = qobject_cast<const QLineEdit *>(field);
            const auto *area = qobject_cast<const QPlainTextEdit *>(field);
            const bool open = (line != nullptr && !line->isReadOnly()) || (area != nullptr && !area->isReadOnly());
            const bool part = qobject_cast<const QAbstractSpinBox *>(field->parentWidget()) != nullptr;
            // Rows of attendance and votes write at once: see the page of the meetings.
            const bool row =
                field->objectName().startsWith(u"attend"_s) || field->objectName().startsWith(u"dissent"_s);
            if (open && !part && !row && field->isVisible() && field->isEnabled()) {
                QVERIFY2(known.contains(field->objectName()), qPrintable(field->objectName()));
            }
        }
    }

    void isRefused(const QString &name, const QString &typed, const QString &save)
    {
        const QString told = name + u": "_s + typed.left(30);
        const LedgerHead before = facts().head;
        if (typed.isEmpty()) {
            clear(name);
        } else {
            QVERIFY(m_driver->type(name, typed));
        }
        const QString kept = textOf(m_driver->widget(name));
        QVERIFY(m_driver->click(save));
        QVERIFY2(facts().head == before, qPrintable(u"written: "_s + told));
        QWidget *field = m_driver->widget(name);
        QVERIFY2(field != nullptr, qPrintable(u"gone: "_s + told));
        const QString said = field->accessibleDescription();
        QVERIFY2(hasKhmer(said) && !said.contains(u'%'), qPrintable(u"nothing said: "_s + told + u" / "_s + said));
        QVERIFY2(shownText(textOf(field)) == shownText(kept), qPrintable(u"changed: "_s + told));
        QVERIFY2(shownText(kept) == shownText(typed), qPrintable(u"not kept: "_s + told));
    }

    /// What can be seen of it, whichever digits the screen has.
    static QString shownText(const QString &seen)
    {
        QString text = plainText(seen);
        for (QChar &letter : text) {
            letter = letter.isDigit() ? QChar(u'0' + letter.digitValue()) : letter;
        }
        return text;
    }

    void clear(const QString &name)
    {
        QWidget *field = m_driver->widget(name);
        QVERIFY2(field != nullptr, qPrintable(name));
        field->setFocus();
        m_driver->key(Qt::Key_A, Qt::ControlModifier);
        m_driver->key(Qt::Key_Delete);
    }

    void refuses(const InputField &field, const QString &save)
    {
        for (const QString &wrong : wrongFor(field.kind)) {
            isRefused(field.name, wrong, save);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        if (field.kind != InputKind::Search) {
            QVERIFY(m_driver->type(field.name, field.right));
        }
    }

    /// Every button of the place once, with everything right.
    void takesTheRest()
    {
        for (const InputField &field : std::as_const(m_place.fields)) {
            if (field.save.isEmpty()) {
                continue;
            }
            const LedgerHead before = facts().head;
            QVERIFY(m_driver->click(field.save));
            const QString said = m_driver->widget(field.name) == nullptr
                                     ? QString()
                                     : m_driver->widget(field.name)->accessibleDescription();
            QVERIFY2(!(facts().head == before), qPrintable(u"not taken: "_s + field.save + u' ' + said));
        }
    }

    std::unique_ptr<WindowDriver> m_driver;
    InputPlace m_place;
};

RANGVOAN_TEST(TestWrongInput)

#include "testwronginput.moc"

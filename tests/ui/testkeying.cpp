// SPDX-License-Identifier: Apache-2.0
#include "app/services/scoringservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/markingdesk.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int keyed = 24;

/// The code on the paper of a piece of work.
QString codeOnPaper(MarkingDesk &desk, const Assignment &work)
{
    return sheetCode(desk.workspace().cycle(), work.round, work.candidate, work.member);
}

void openPaper(MarkingDesk &desk, const QString &keyer, const QString &code)
{
    desk.driver().type(u"keyerName"_s, keyer);
    desk.driver().type(u"sheetCode"_s, code);
    desk.driver().key(Qt::Key_Return);
}

/// Level 2 in every field but one; the focus goes on by itself.
void typeMarks(MarkingDesk &desk, int place = -1, int level = 2)
{
    for (int i = 0; i < keyed; ++i) {
        const QString code = desk.rules().indicators.at(i).code;
        QVERIFY2(QApplication::focusWidget()->objectName() == u"key"_s + code, qPrintable(code));
        QTest::keyClicks(QApplication::focusWidget(), QString::number(i == place ? level : 2));
        desk.driver().settle();
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keyNext"_s);
}

} // namespace

/// (a) of design 3.3: paper sheets typed in at the desk.
class TestKeying final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    /// By keyboard: two persons type the same, and the sheet is in the record book under both names.
    void twoEqualKeyingsHandIn()
    {
        MarkingDesk desk;
        QVERIFY(startTyping(desk));
        const Assignment work = desk.work().constFirst();
        const QString code = codeOnPaper(desk, work);
        desk.driver().shootAll(u"keying-code"_s);
        openPaper(desk, u"វ៉ាន់ សុជាតា"_s, code.toLower());
        checkNoNames(desk);
        desk.driver().shootAll(u"keying-type"_s);
        typeMarks(desk, 5, 3);
        desk.driver().key(Qt::Key_Space);
        QVERIFY(desk.file().sheets.isEmpty());
        openPaper(desk, u"ឡាយ ធីតា"_s, code);
        QVERIFY(!desk.shows(u"keyReadBack"_s));
        QVERIFY(desk.driver().find<QLineEdit>(u"key1.1.1"_s)->text().isEmpty()); // blind
        typeMarks(desk, 5, 3);
        desk.driver().key(Qt::Key_Space);
        const CycleFacts facts = desk.file();
        QCOMPARE(facts.sheets.size(), 1);
        const ScoreSheet &sheet = facts.sheets.constFirst();
        QCOMPARE(sheet.member, work.member);
        QCOMPARE(sheet.candidate, work.candidate);
        QCOMPARE(sheet.medium, SheetMedium::PaperKeyedTwice);
        QCOMPARE(sheet.keyers, (QStringList{u"វ៉ាន់ សុជាតា"_s, u"ឡាយ ធីតា"_s}));
        QList<int> expected(keyed, 2);
        expected[5] = 3;
        QCOMPARE(sheet.steps, expected);
        desk.driver().click(u"keyLeave"_s);
        QVERIFY(desk.shows(u"boardMembers"_s));
        QCOMPARE(desk.workspace().actor().role, Role::Secretary);
    }

    /// One place differs: nothing is handed in, both values are shown, the second keyer types the place again.
    void differenceIsShownAndMended()
    {
        MarkingDesk desk;
        QVERIFY(startTyping(desk));
        const QString code = codeOnPaper(desk, desk.work().constFirst());
        openPaper(desk, u"Sok"_s, code);
        typeMarks(desk);
        desk.driver().click(u"keyNext"_s);
        openPaper(desk, u"Chan"_s, code);
        typeMarks(desk, 7, 1); // 2.1.2
        QVERIFY(!desk.shows(u"keyDifferences"_s));
        desk.driver().click(u"keyNext"_s);
        QVERIFY(desk.file().sheets.isEmpty());
        auto *table = desk.driver().find<TableView>(u"keyDifferences"_s);
        QVERIFY(table != nullptr);
        QCOMPARE(table->model()->rowCount(), 1);
        const auto cell = [table](int column) {
            return table->model()->index(0, column).data().toString();
        };
        QVERIFY(cell(0).startsWith(desk.workspace().inDigits(u"2.1.2"_s) + u' ')); // and its words
        QVERIFY(cell(1).startsWith(desk.workspace().number(2) + u' '));
        QVERIFY(cell(2).startsWith(desk.workspace().number(1) + u' '));
        desk.driver().shootAll(u"keying-difference"_s);
        desk.driver().click(u"keyNext"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"key2.1.2"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
        desk.driver().click(u"keyNext"_s);
        QCOMPARE(desk.file().sheets.size(), 1);
        QCOMPARE(desk.file().sheets.constFirst().steps, QList<int>(keyed, 2));
    }

    /// The first keying was wrong: its author types the sheet anew, then both are compared again.
    void firstKeyingIsTypedAnew()
    {
        MarkingDesk desk;
        QVERIFY(startTyping(desk));
        const QString code = codeOnPaper(desk, desk.work().constFirst());
        openPaper(desk, u"Sok"_s, code);
        typeMarks(desk, 0, 1);
        desk.driver().click(u"keyNext"_s);
        openPaper(desk, u"Chan"_s, code);
        typeMarks(desk);
        desk.driver().click(u"keyNext"_s);
        desk.driver().click(u"keyFirstWrong"_s);
        QVERIFY(desk.shows(u"sheetCode"_s));
        openPaper(desk, u"Sok"_s, code);
        typeMarks(desk);
        desk.driver().click(u"keyNext"_s);
        openPaper(desk, u"Chan"_s, code);
        typeMarks(desk);
        desk.driver().click(u"keyNext"_s);
        QCOMPARE(desk.file().sheets.size(), 1);
        QCOMPARE(desk.file().sheets.constFirst().keyers, (QStringList{u"Sok"_s, u"Chan"_s}));
    }

    void wrongCodeIsSaidBesideTheField()
    {
        MarkingDesk desk;
        QVERIFY(startTyping(desk));
        desk.workspace().setLanguage(Language::English);
        desk.driver().settle();
        QString code = codeOnPaper(desk, desk.work().constFirst());
        openPaper(desk, {}, code);
        QVERIFY(desk.allWords().contains(u"Write your name: it stands on the record of the sheet."_s));
        code[3] = code.at(3) == u'7' ? u'8' : u'7'; // one letter misread
        openPaper(desk, u"Sok"_s, code);
        QVERIFY(desk.allWords().contains(u"is not a sheet code: compare it letter by letter."_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sheetCode"_s);
        desk.driver().shootAll(u"keying-wrong-code"_s);
        desk.workspace().setLanguage(Language::English);
        desk.driver().settle();
        const CandidateId other = desk.file().candidates.constLast().id;
        openPaper(desk, u"Sok"_s, sheetCode(desk.workspace().cycle(), 2, other, desk.work().constFirst().member));
        QVERIFY(desk.allWords().contains(u"No sheet that is awaited has the code"_s));
        QVERIFY(!desk.shows(u"key1.1.1"_s));
    }

    void wrongAndMissingMarksAreSaidBesideTheField()
    {
        MarkingDesk desk;
        QVERIFY(startTyping(desk));
        desk.workspace().setLanguage(Language::English);
        desk.driver().settle();
        openPaper(desk, u"Sok"_s, codeOnPaper(desk, desk.work().constFirst()));
        desk.driver().type(u"key1.1.1"_s, u"9"_s);
        desk.driver().click(u"keyNext"_s);
        QVERIFY(desk.allWords().contains(u"Marks are 0 to 4."_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"key1.1.1"_s);
        desk.driver().type(u"key1.1.1"_s, u"3"_s);
        desk.driver().click(u"keyNext"_s);
        QVERIFY(desk.allWords().contains(u"Type the mark."_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"key1.1.2"_s);
        desk.driver().shootAll(u"keying-missing"_s);
        desk.workspace().setLanguage(Language::English);
        desk.driver().settle();
        for (int i = 0; i < keyed; ++i) {
            desk.driver().type(u"key"_s + desk.rules().indicators.at(i).code, i == 20 ? u"០"_s : u"៣"_s);
        }
        desk.driver().click(u"keyNext"_s);
        QVERIFY(desk.allWords().contains(u"Type the reason: this part holds a lowest or highest mark."_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"keyReason4"_s);
        QVERIFY(desk.workspace().drafts().drafts(desk.workspace().cycle(), {})->isEmpty());
        desk.driver().type(u"keyReason4"_s, u"គ្មានភស្តុតាង"_s);
        desk.driver().click(u"keyNext"_s);
        const auto drafts = desk.workspace().drafts().drafts(desk.workspace().cycle(), {});
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->constFirst().steps.at(20), 0);
        QCOMPARE(drafts->constFirst().notes, (QList<SheetNote>{{u"4"_s, u"គ្មានភស្តុតាង"_s}}));
    }

    /// One person alone: the member reads back and signs; the day is asked for.
    void aloneTheSheetIsReadBack()
    {
        MarkingDesk desk;
        QVERIFY(startTyping(desk));
        openPaper(desk, u"វ៉ាន់"_s, codeOnPaper(desk, desk.work().constFirst()));
        typeMarks(desk, 2, 1);
        desk.driver().click(u"keyReadBack"_s);
        auto *table = desk.driver().find<TableView>(u"keyReadTable"_s);
        QVERIFY(table != nullptr);
        QCOMPARE(table->model()->rowCount(), keyed);
        desk.driver().shootAll(u"keying-read-back"_s);
        checkPrint(desk, codeOnPaper(desk, desk.work().constFirst()));
        desk.driver().type(u"keySigned"_s, u"31/02/2026"_s);
        desk.driver().click(u"keyNext"_s);
        QVERIFY(desk.file().sheets.isEmpty());
        desk.driver().type(u"keySigned"_s, u"12/04/2020"_s);
        desk.driver().click(u"keyNext"_s);
        const CycleFacts facts = desk.file();
        QCOMPARE(facts.sheets.size(), 1);
        const ScoreSheet &sheet = facts.sheets.constFirst();
        QCOMPARE(sheet.medium, SheetMedium::PaperReadBack);
        QCOMPARE(sheet.steps.at(2), 1);
        QCOMPARE(sheet.keyers.size(), 1);
        QVERIFY(sheet.keyers.constFirst().startsWith(u"វ៉ាន់"_s));
        QVERIFY(sheet.keyers.constFirst().contains(desk.workspace().shortDate(QDate(2020, 4, 12))));
    }

private:
    /// Where there is no printer the sheet is offered as PDF.
    static void checkPrint(MarkingDesk &desk, const QString &code)
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
            return;
        }
        desk.driver().click(u"keyPrint"_s);
        QVERIFY(desk.driver().find<QLineEdit>(u"path"_s)->text().endsWith(u"read-back-%1.pdf"_s.arg(code)));
        const QString path = desk.driver().folder() + u"/typed.pdf"_s;
        desk.driver().type(u"path"_s, path);
        desk.driver().click(u"pathYes"_s);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTRY_COMPARE(file.peek(5), QByteArray("%PDF-"));
    }

    static bool startTyping(MarkingDesk &desk)
    {
        if (!desk.open(MarkingMode::Paper)) {
            return false;
        }
        return desk.driver().click(u"primary"_s) && desk.shows(u"sheetCode"_s);
    }

    /// Who types sees a number: no name of a candidate or member, no total.
    static void checkNoNames(MarkingDesk &desk)
    {
        const QString words = desk.allWords();
        const CycleFacts facts = desk.file();
        for (const Candidate &candidate : facts.candidates) {
            QVERIFY(!words.contains(candidate.nomination.name.khmer()));
            QVERIFY(desk.workspace().facts().candidate(candidate.id)->nomination.name.khmer().trimmed().isEmpty());
        }
    }
};

RANGVOAN_TEST(TestKeying)
#include "testkeying.moc"

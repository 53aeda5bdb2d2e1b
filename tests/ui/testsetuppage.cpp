// SPDX-License-Identifier: Apache-2.0
#include "app/services/setupservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/page.h"
#include "ui/stages/rulescard.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The set-up of a new year, as the secretary fills it in.
class TestSetupPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(workspace().open(workspace().door().create(m_driver->folder() + u"/year.rangvoan"_s)));
    }
    void cleanup() { m_driver.reset(); }

    /// From field to field with Tab; Space saves.
    void yearIsFilledInByKeyboard()
    {
        openYear();
        m_driver->type(u"settingsYear"_s, u"2031-2032"_s);
        m_driver->key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsLevel"_s);
        m_driver->key(Qt::Key_Down); // province
        m_driver->key(Qt::Key_Tab);
        m_driver->type(u"settingsDeadline"_s, u"15/03/2032"_s);
        m_driver->widget(u"markOnLaptop"_s)->setFocus();
        m_driver->key(Qt::Key_Space);
        m_driver->widget(u"saveYear"_s)->setFocus();
        m_driver->key(Qt::Key_Space);
        QTRY_COMPARE(facts().settings.year, u"2031-2032"_s);
        QCOMPARE(facts().settings.level, Level::Province);
        QCOMPARE(facts().settings.deadline, QDate(2032, 3, 15));
        QCOMPARE(facts().settings.marking, MarkingMode::SharedLaptop);
    }

    void wrongYear_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const QString shape = u"Write the year as 2025-2026."_s;
        QTest::newRow("one year") << u"settingsYear"_s << u"2025"_s << shape;
        QTest::newRow("two years apart") << u"settingsYear"_s << u"2025-2027"_s << shape;
        QTest::newRow("words") << u"settingsYear"_s << u"next year"_s << shape;
        QTest::newRow("in the file") << u"settingsYear"_s << u"2024-2025"_s << u"This file holds that year already."_s;
        QTest::newRow("no day") << u"settingsDeadline"_s << u"31/02/2026"_s << u"Write the day as 15/03/2026."_s;
    }

    void wrongYear()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        (void)createYear(u"2024-2025"_s);
        openYear();
        m_driver->type(field, typed);
        m_driver->click(u"saveYear"_s);
        QCOMPARE(m_driver->note(field), said);
        QCOMPARE(facts().settings.year, u"2025-2026"_s);
        QVERIFY(facts().settings.deadline.isNull());
    }

    void letterheadKeepsItsLines()
    {
        openYear();
        QCOMPARE(m_driver->note(u"unitKm"_s), u"Official papers begin with it."_s);
        m_driver->type(u"awardKm"_s, u"ពានរង្វាន់"_s);
        m_driver->type(u"awardEn"_s, u"Award"_s);
        m_driver->type(u"unitKm"_s, u"ក្រសួងអប់រំ\n\nនាយកដ្ឋាន"_s);
        m_driver->type(u"unitEn"_s, u"Ministry\nDepartment"_s);
        m_driver->type(u"placeKm"_s, u"Phnom Penh"_s);
        QCOMPARE(m_driver->note(u"placeKm"_s), u"This field is for Khmer."_s);
        m_driver->type(u"placeKm"_s, u"ភ្នំពេញ"_s);
        QVERIFY(m_driver->note(u"placeKm"_s).isEmpty());
        m_driver->type(u"placeEn"_s, u"Phnom Penh"_s);
        m_driver->type(u"legalKm"_s, u"ព្រះរាជក្រឹត្យ\n\nប្រកាស"_s);
        m_driver->type(u"legalEn"_s, u"Royal decree\nPrakas"_s);
        m_driver->click(u"saveSettings"_s);
        const CycleSettings &saved = facts().settings;
        QTRY_COMPARE(saved.legalBasisKm, (QStringList{u"ព្រះរាជក្រឹត្យ"_s, u"ប្រកាស"_s}));
        QCOMPARE(facts().settings.legalBasisEn, (QStringList{u"Royal decree"_s, u"Prakas"_s}));
        QCOMPARE(facts().settings.unitKm, (QStringList{u"ក្រសួងអប់រំ"_s, u"នាយកដ្ឋាន"_s}));
        QCOMPARE(facts().settings.unitEn, (QStringList{u"Ministry"_s, u"Department"_s}));
        QCOMPARE(facts().settings.placeKm, u"ភ្នំពេញ"_s);
        QCOMPARE(facts().settings.awardNameKm, u"ពានរង្វាន់"_s);
    }

    void secondCategoryIsAdded()
    {
        openYear();
        m_driver->click(u"newCategory"_s);
        m_driver->type(u"categoryKm"_s, u"នាយកសាលាល្អ"_s);
        m_driver->type(u"categoryEn"_s, u"Good principal"_s);
        m_driver->find<QSpinBox>(u"seats"_s)->setValue(2);
        m_driver->find<QSpinBox>(u"reserves"_s)->setValue(1);
        m_driver->find<QSpinBox>(u"gradeFrom"_s)->setValue(1);
        m_driver->find<QSpinBox>(u"gradeTo"_s)->setValue(9);
        m_driver->type(u"prizes"_s, u"20,000,000\n១០ ០០០ ០០០"_s);
        QCOMPARE(m_driver->note(u"prizes"_s), u"2 prizes, 30,000,000 riel in all"_s);
        m_driver->shootAll(u"setup-category"_s);
        workspace().setLanguage(Language::English);
        m_driver->click(u"saveCategory"_s);
        QTRY_COMPARE(facts().categories.size(), 2);
        const CategorySettings &saved = workspace().categoryFacts()->settings;
        QCOMPARE(saved.code, u"good-principal"_s);
        QCOMPARE(saved.seats, 2);
        QCOMPARE(saved.reserves, 1);
        QCOMPARE(saved.gradeFrom, 1);
        QCOMPARE(saved.gradeTo, 9);
        QCOMPARE(saved.prizesRiel, (QList<qint64>{20'000'000, 10'000'000}));
    }

    void wrongCategoryIsNotWritten()
    {
        openYear();
        m_driver->click(u"newCategory"_s);
        m_driver->click(u"saveCategory"_s);
        QCOMPARE(m_driver->note(u"categoryKm"_s), u"Official papers need the name in Khmer."_s);
        m_driver->type(u"categoryKm"_s, u"គ្រូ"_s);
        m_driver->click(u"saveCategory"_s);
        QCOMPARE(m_driver->note(u"categoryEn"_s), u"Write the name in English letters too."_s);
        m_driver->type(u"categoryEn"_s, u"Good teacher"_s);
        m_driver->click(u"saveCategory"_s);
        QCOMPARE(m_driver->note(u"categoryEn"_s), u"There is a category of this name."_s);
        m_driver->type(u"categoryEn"_s, u"Other"_s);
        m_driver->find<QSpinBox>(u"gradeFrom"_s)->setValue(9);
        m_driver->find<QSpinBox>(u"gradeTo"_s)->setValue(4);
        m_driver->click(u"saveCategory"_s);
        QCOMPARE(m_driver->note(u"gradeTo"_s), u"The last grade comes before the first."_s);
        m_driver->find<QSpinBox>(u"gradeTo"_s)->setValue(12);
        m_driver->type(u"prizes"_s, u"a car"_s);
        m_driver->click(u"saveCategory"_s);
        QCOMPARE(m_driver->note(u"prizes"_s), u"Write one amount in riel a line: 20,000,000."_s);
        QCOMPARE(facts().categories.size(), 1);
    }

    /// 60 candidates, 3 readers, 9 members: 20 dossiers × 25 min = 500 min.
    void rulesAreChosenAndAdopted()
    {
        openYear();
        QVERIFY(m_driver->words(u"setupLoad"_s).contains(u"≈"_s));
        chooseRules(1);
        QTRY_COMPARE(workspace().categoryFacts()->rules->code, u"tps-good-teacher"_s);
        const int members = std::max(1, workspace().categoryFacts()->rules->minimumMembers.value);
        const int each = (60 * std::min(3, members) + members - 1) / members;
        QVERIFY2(m_driver->words(u"setupLoad"_s).contains(u"%1 dossiers × 25 min"_s.arg(each)),
                 qPrintable(m_driver->words(u"setupLoad"_s)));
        m_driver->click(u"freezeRules"_s);
        QTRY_VERIFY(workspace().categoryFacts()->rulesFrozen);
        chooseGround(RulesGround::Adopted);
        m_driver->click(u"confirmRules"_s);
        QCOMPARE(m_driver->note(u"rulesReference"_s), u"Name the meeting: number and place."_s);
        m_driver->type(u"rulesReference"_s, u"Meeting no. 1"_s);
        m_driver->click(u"confirmRules"_s);
        QCOMPARE(m_driver->note(u"rulesVote"_s), u"Write how the members voted: 7 for, none against."_s);
        m_driver->type(u"rulesVote"_s, u"7 for, 1 abstained"_s);
        m_driver->type(u"rulesDate"_s, u"32/03/2026"_s);
        m_driver->click(u"confirmRules"_s);
        QCOMPARE(m_driver->note(u"rulesDate"_s), u"Write the day as 15/03/2026."_s);
        m_driver->type(u"rulesDate"_s, u"12/03/2026"_s);
        scrollTo(u"confirmRules"_s);
        m_driver->shootAll(u"setup-adopted"_s);
        m_driver->click(u"confirmRules"_s);
        QTRY_COMPARE(workspace().categoryFacts()->confirmation.ground, RulesGround::Adopted);
        QCOMPARE(workspace().categoryFacts()->confirmation.reference, u"Meeting no. 1; 7 for, 1 abstained"_s);
        QCOMPARE(workspace().categoryFacts()->confirmation.date, QDate(2026, 3, 12));
    }

    void noticeIsAccepted()
    {
        openYear();
        m_driver->click(u"freezeRules"_s);
        chooseGround(RulesGround::NoticeAccepted);
        QVERIFY(m_driver->widget(u"rulesReference"_s) == nullptr);
        m_driver->click(u"confirmRules"_s);
        QTRY_COMPARE(workspace().categoryFacts()->confirmation.ground, RulesGround::NoticeAccepted);
    }

    void rulesComeFromAFile()
    {
        openYear();
        auto *card = m_driver->window().page()->findChild<RulesCard *>();
        const QByteArray before = workspace().categoryFacts()->rulesHash;
        card->chooseFile(file(u"broken.json"_s, "{\"code\": 1"));
        QCOMPARE(workspace().categoryFacts()->rulesHash, before);
        card->chooseFile(file(u"principal.json"_s, *workspace().door().shippedRuleSet(u"principal"_s)));
        QTRY_VERIFY(workspace().categoryFacts()->rulesHash != before);
    }

    void lastYearIsCopied()
    {
        const CycleId old = createYear(u"2024-2025"_s);
        fillLastYear(old);
        openYear();
        const auto *differences = m_driver->find<QTableView>(u"settingDifferences"_s);
        QVERIFY(differences != nullptr);
        QVERIFY(differences->model()->rowCount() >= 4);
        m_driver->shootAll(u"setup-copy"_s);
        workspace().setLanguage(Language::English);
        const QString year = facts().settings.year;
        m_driver->click(u"copySettings"_s);
        QTRY_COMPARE(facts().settings.unitKm, QStringList{u"មន្ទីរអប់រំ"_s});
        QCOMPARE(facts().settings.year, year);
        QVERIFY(facts().settings.deadline.isNull());
        QCOMPARE(workspace().categoryFacts()->settings.seats, 7);
        QCOMPARE(workspace().categoryFacts()->settings.prizesRiel, QList<qint64>{5'000'000});
        QTRY_VERIFY(m_driver->widget(u"settingDifferences"_s) == nullptr);
    }

    void closedStageIsReadOnly()
    {
        QVERIFY(m_driver->openSeason({Stage::Committee, 1}, u"setup"_s));
        workspace().setLanguage(Language::English);
        m_driver->settle();
        for (const QString &name : {u"saveYear"_s, u"saveSettings"_s, u"saveCategory"_s, u"newCategory"_s,
                                    u"freezeRules"_s, u"confirmRules"_s, u"copySettings"_s}) {
            QVERIFY2(m_driver->widget(name) == nullptr, qPrintable(name));
        }
        QVERIFY(m_driver->find<QLineEdit>(u"settingsYear"_s)->isReadOnly());
        QVERIFY(m_driver->find<QPlainTextEdit>(u"unitKm"_s)->isReadOnly());
        m_driver->shootAll(u"setup-closed"_s);
    }

private:
    Workspace &workspace() { return m_driver->workspace(); }
    const CycleFacts &facts() { return workspace().facts(); }

    CycleId createYear(const QString &year)
    {
        const SetupService setup(workspace().context());
        CycleSettings settings;
        settings.year = year;
        const Result<CycleId> cycle = setup.createCycle({}, settings);
        CategorySettings category;
        category.code = u"good-teacher"_s;
        category.nameKm = u"គ្រូបង្រៀនល្អ"_s;
        category.nameEn = u"Good teacher"_s;
        const Result<CategoryId> added = setup.setCategory({}, *cycle, category);
        const Status chosen =
            setup.chooseRuleSet({}, *cycle, *added, *workspace().door().shippedRuleSet(u"good-teacher"_s));
        return chosen ? *cycle : CycleId();
    }

    /// The year 2025-2026, open for set-up.
    void openYear()
    {
        QVERIFY(!createYear(u"2025-2026"_s).isNull());
        const QString path = workspace().file().path();
        workspace().close();
        QVERIFY(workspace().open(workspace().door().open(path)));
        workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->window().showPage(u"setup"_s);
        m_driver->settle();
        QCOMPARE(facts().settings.year, u"2025-2026"_s);
    }

    void fillLastYear(const CycleId &cycle)
    {
        const SetupService setup(workspace().context());
        CycleSettings settings;
        settings.year = u"2024-2025"_s;
        settings.unitKm = QStringList{u"មន្ទីរអប់រំ"_s};
        settings.placeKm = u"តាកែវ"_s;
        settings.deadline = QDate(2025, 3, 15);
        QVERIFY(setup.changeSettings({}, cycle, settings));
        CategorySettings category;
        category.code = u"good-teacher"_s;
        category.nameKm = u"គ្រូបង្រៀនល្អ"_s;
        category.nameEn = u"Good teacher"_s;
        category.seats = 7;
        category.prizesRiel = {5'000'000};
        QVERIFY(setup.setCategory({}, cycle, category));
    }

    void chooseRules(int index)
    {
        auto *box = m_driver->find<QComboBox>(u"chooseRules"_s);
        emit box->activated(index);
        m_driver->settle();
    }

    void chooseGround(RulesGround ground)
    {
        auto *box = m_driver->find<QComboBox>(u"rulesGround"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(ground)));
        emit box->activated(box->currentIndex());
        m_driver->settle();
    }

    void scrollTo(const QString &name)
    {
        QWidget *target = m_driver->widget(name);
        for (QWidget *up = target; up != nullptr; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up); area != nullptr) {
                area->ensureWidgetVisible(target);
            }
        }
    }

    QString file(const QString &name, const QByteArray &text)
    {
        QFile out(m_driver->folder() + u'/' + name);
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? out.fileName() : QString();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestSetupPage)

#include "testsetuppage.moc"

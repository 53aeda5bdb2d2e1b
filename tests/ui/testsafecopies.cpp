// SPDX-License-Identifier: Apache-2.0
#include "app/services/setupservice.h"
#include "app/text/dates.h"
#include "app/text/khmernormalize.h"
#include "db/awardfile.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// What protects the work of a person who thinks of nothing: copies by themselves, and a wrong clock.
class TestSafeCopies final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QDir(m_driver->workspace().door().copiesFolder()).removeRecursively();
    }
    void cleanup() { m_driver.reset(); }

    void copiesKeepThemselves()
    {
        FileDoor &door = m_driver->workspace().door();
        QSignalSpy tried(&m_driver->window().copyKeeper(), &CopyKeeper::tried);
        QVERIFY(m_driver->openSeason({Stage::Setup, 1}, u"today"_s));
        QVERIFY(tried.size() == 1 || tried.wait());
        QCOMPARE(tried.constLast().constFirst().toBool(), true);
        const QString path = m_driver->workspace().file().path();
        const QStringList first = door.keptCopies(path);
        QCOMPARE(first.size(), 1);
        const auto checks = door.verify(first.constFirst(), m_driver->workspace().wording(), {});
        QVERIFY(checks);
        QVERIFY(std::all_of(checks->cbegin(), checks->cend(), [](const CheckLine &line) { return line.passed; }));

        m_driver->window().copyKeeper().keepNow(); // nothing changed
        QVERIFY(tried.wait());
        QCOMPARE(tried.constLast().constFirst().toBool(), false);
        QCOMPARE(door.keptCopies(path), first);

        CycleSettings settings = m_driver->workspace().facts().settings;
        settings.placeEn = u"Kampot"_s;
        QVERIFY(m_driver->workspace().run(
            SetupService(m_driver->workspace().context())
                .changeSettings(m_driver->workspace().actor(), m_driver->workspace().cycle(), settings)));
        m_driver->window().copyKeeper().keepNow();
        QVERIFY(tried.wait());
        QCOMPARE(tried.constLast().constFirst().toBool(), true);
        // The newer one of the same hour takes the place of the older one.
        QCOMPARE(door.keptCopies(path).size(), 1);
        QVERIFY(door.keptCopies(path) != first);
    }

    /// The file is gone; the copy by itself is chosen on the welcome page and holds all of it.
    void copyIsRestored()
    {
        Workspace &workspace = m_driver->workspace();
        QSignalSpy tried(&m_driver->window().copyKeeper(), &CopyKeeper::tried);
        QVERIFY(m_driver->openSeason({Stage::Committee, 1}, u"committee"_s));
        QVERIFY(tried.size() == 1 || tried.wait());
        const CycleFacts before = workspace.facts();
        const QString path = workspace.file().path();
        workspace.close();
        QVERIFY(QFile::remove(path));
        m_driver->settle();
        QVERIFY(m_driver->click(u"restoreCopy"_s));
        m_driver->shootAll(u"restore"_s);
        QVERIFY(m_driver->click(u"restoreChosen"_s));
        QVERIFY(workspace.isOpen());
        QVERIFY(workspace.file().path() != path);
        QCOMPARE(workspace.facts().members, before.members);
        QVERIFY(QFile::remove(workspace.file().path()));
    }

    /// The last entry is of 2040: nothing is written until a person has said that the clock is right.
    void wrongClockAsksForTheDate()
    {
        Workspace &workspace = m_driver->workspace();
        workspace.setLanguage(Language::English);
        QVERIFY(workspace.open(workspace.door().open(fileOf2040())));
        m_driver->settle();
        m_driver->window().showPage(u"setup"_s);
        QVERIFY(m_driver->type(u"unitKm"_s, u"មន្ទីរអប់រំ"_s));
        QVERIFY(m_driver->click(u"saveSettings"_s));
        QVERIFY(m_driver->find<QLineEdit>(u"confirmReason"_s) != nullptr);
        m_driver->shoot(u"clock-en"_s);
        QVERIFY(m_driver->type(u"confirmReason"_s, u"1/1/2020"_s));
        QVERIFY(m_driver->click(u"confirmYes"_s));
        QVERIFY(m_driver->click(u"saveSettings"_s)); // still refused
        QVERIFY(workspace.facts().settings.unitKm.isEmpty());
        const QDate today = workspace.context().clock.today();
        QVERIFY(m_driver->type(u"confirmReason"_s, today.toString(u"dd/MM/yyyy"_s)));
        QVERIFY(m_driver->click(u"confirmYes"_s));
        QVERIFY(m_driver->click(u"saveSettings"_s));
        QCOMPARE(workspace.facts().settings.unitKm, QStringList{u"មន្ទីរអប់រំ"_s});
    }

private:
    QString fileOf2040()
    {
        const QString path = m_driver->folder() + u"/2040.rangvoan"_s;
        SetClock clock(QDate(2040, 1, 1));
        SeededIds ids(1);
        const auto file = db::AwardFile::create(path, clock, ids, u"rangvoan test"_s);
        CycleSettings settings;
        settings.year = u"2039-2040"_s;
        const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                         return searchKey(text);
                                     }};
        const auto cycle = SetupService(context).createCycle({{}, Role::Secretary, false}, settings);
        return cycle ? path : QString();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestSafeCopies)

#include "testsafecopies.moc"

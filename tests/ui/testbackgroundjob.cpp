// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "ui/shell/background.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace rangvoan::ui;

/// Work beside the window: its outcome comes once, or not at all when it was cancelled.
class TestBackground final : public QObject
{
    Q_OBJECT

private slots:
    void outcomeComesInTheWindowsThread()
    {
        Background background;
        QThread *worker = nullptr;
        QThread *teller = nullptr;
        background.run([&](const std::atomic_bool &) { worker = QThread::currentThread(); },
                       [&] { teller = QThread::currentThread(); });
        QVERIFY(background.isRunning());
        QTRY_VERIFY(teller != nullptr);
        QCOMPARE(teller, thread());
        QVERIFY(worker != nullptr && worker != teller);
        QVERIFY(!background.isRunning());
    }

    void cancelledOutcomeIsDropped()
    {
        Background background;
        QSemaphore begun;
        QSemaphore mayEnd;
        bool sawCancel = false;
        int told = 0;
        background.run(
            [&](const std::atomic_bool &cancelled) {
                begun.release();
                mayEnd.acquire();
                sawCancel = cancelled;
            },
            [&] { ++told; });
        begun.acquire();
        background.cancel();
        QVERIFY(!background.isRunning());
        mayEnd.release();
        background.run([](const std::atomic_bool &) {}, [&] { told += 10; }); // the next one is told
        QTRY_COMPARE(told, 10);
        QTRY_VERIFY(sawCancel);
    }

    void endWaitsForTheWork()
    {
        QSemaphore begun;
        bool ended = false;
        {
            Background background;
            background.run(
                [&](const std::atomic_bool &cancelled) {
                    begun.release();
                    while (!cancelled) {
                        QThread::yieldCurrentThread();
                    }
                    ended = true;
                },
                [] { QFAIL("told after its end"); });
            begun.acquire();
        }
        QVERIFY(ended);
    }
};

RANGVOAN_TEST(TestBackground)

#include "testbackground.moc"

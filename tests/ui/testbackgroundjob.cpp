// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "ui/shell/backgroundjob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace rangvoan::ui;

/// Work beside the window: its outcome comes once, or not at all when it was dropped.
class TestBackgroundJob final : public QObject
{
    Q_OBJECT

private slots:
    void outcomeComesInTheWindowsThread()
    {
        BackgroundJob job;
        QThread *teller = nullptr;
        QThread *worker = nullptr;
        job.start<QThread *>([](const WorkProgress &) { return QThread::currentThread(); },
                             [&](QThread *const &thread) {
                                 worker = thread;
                                 teller = QThread::currentThread();
                             });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(teller != nullptr);
        QCOMPARE(teller, thread());
        QVERIFY(worker != nullptr && worker != teller);
        QVERIFY(!job.isRunning());
    }

    void droppedOutcomeIsNotTold()
    {
        BackgroundJob job;
        const QSignalSpy ended(&job, &BackgroundJob::ended);
        QSemaphore begun;
        QSemaphore mayEnd;
        QStringList told;
        std::atomic_bool sawStop = false;
        job.start<int>(
            [&](const WorkProgress &progress) {
                begun.release();
                mayEnd.acquire();
                sawStop = !progress(1, 2);
                return 1;
            },
            [&](const int &) { told.append(QStringLiteral("dropped")); });
        begun.acquire();
        job.drop();
        QVERIFY(!job.isRunning());
        QCOMPARE(ended.count(), 1);
        mayEnd.release();
        job.start<int>([](const WorkProgress &) { return 2; },
                       [&](const int &) { told.append(QStringLiteral("next")); });
        QTRY_COMPARE(told, QStringList{QStringLiteral("next")});
        QVERIFY(sawStop);
    }

    void endWaitsForTheWork()
    {
        QSemaphore begun;
        bool ended = false;
        {
            BackgroundJob job;
            job.start<int>(
                [&](const WorkProgress &progress) {
                    begun.release();
                    while (progress(0, 1)) {
                        QThread::yieldCurrentThread();
                    }
                    ended = true;
                    return 0;
                },
                [](const int &) { QFAIL("told after its end"); });
            begun.acquire();
        }
        QVERIFY(ended);
    }
};

RANGVOAN_TEST(TestBackgroundJob)

#include "testbackgroundjob.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/services/paperservice.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Office;

/// Papers for provinces in the register, and papers in the office's own words.
class TestPaperSubjects final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<Office>(Office::Keeps::OnDisk);
        m_category = m_office->addCategory(u"good-teacher"_s, u"គ្រូបង្រៀនល្អ"_s, u"Good teacher"_s,
                                           *shippedRuleSet(u"good-teacher"_s));
        m_office->close(Stage::Setup);
        m_office->appointCommittee();
        QCOMPARE(m_office->troubles, QStringList());
    }

    void eachProvinceHasItsOwnPaper()
    {
        QVERIFY(issueFor(u"07"_s));
        QVERIFY(issueFor(u"08"_s)); // another one, not a copy
        const Status again = issueFor(u"07"_s);
        QVERIFY(Office::sentence(again).contains(u"printed before"_s));
        const QList<Paper> papers = m_office->facts().papers;
        QCOMPARE(papers.size(), 2);
        QCOMPARE(papers.at(0).province, u"07"_s);
        QCOMPARE(papers.at(1).province, u"08"_s);
        QCOMPARE(papers.at(1).copy, 1);
        QCOMPARE(m_office->failedChecks(), QString());
    }

    void ownWordsAreKeptAndTakenBack()
    {
        QVERIFY(reword(m_office->secretary(), u"Until {deadline}."_s));
        QCOMPARE(m_office->facts().wordings.size(), 1);
        QVERIFY(reword(m_office->chair(), QString()));
        QVERIFY(m_office->facts().wordings.isEmpty());
        const qint64 seq = m_office->head().seq;
        QVERIFY(reword(m_office->secretary(), QString())); // as shipped already: nothing is written
        QCOMPARE(m_office->head().seq, seq);
        QVERIFY(reword(m_office->secretary(), u"Not after {deadline}."_s));
        QCOMPARE(m_office->failedChecks(), QString());
    }

    void whoMayNotAndWhatMayNot()
    {
        QVERIFY(!reword(Office::as(m_office->id(test::Seat::Third)), u"Until {deadline}."_s));
        const QString missing = Office::sentence(reword(m_office->secretary(), u"Soon."_s));
        QVERIFY2(missing.contains(u"{deadline} has to stand in this text"_s), qPrintable(missing));
        QVERIFY(m_office->facts().wordings.isEmpty());
    }

private:
    Status issueFor(const QString &province)
    {
        Paper paper;
        paper.kind = u"receipt-slip"_s;
        paper.language = u"km"_s;
        paper.province = province;
        const auto issued = PaperService(m_office->context()).issue(m_office->secretary(), m_office->cycle, paper);
        return issued ? Status() : Status(issued.error());
    }

    Status reword(const Actor &actor, const QString &text)
    {
        return PaperService(m_office->context()).reword(actor, m_office->cycle, {u"reminder-letter"_s, u"en"_s, text});
    }

    std::unique_ptr<Office> m_office;
    CategoryId m_category;
};

RANGVOAN_TEST(TestPaperSubjects)
#include "papersubjecttest.moc"

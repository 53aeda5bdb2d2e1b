// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/auditsample.h"

#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace rangvoan;

namespace
{

template<class AnyId>
AnyId sampleId(int number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = static_cast<std::uint8_t>(number);
    bytes[1] = 7;
    return AnyId(bytes);
}

/// Five candidates with the sheets of two members each, entered from the last to the first. In the order of the sample
/// sheet number k is that of candidate k / 2 and member k % 2.
CycleFacts tenSheets()
{
    CycleFacts facts;
    for (int m = 0; m < 2; ++m) {
        Member member;
        member.id = sampleId<MemberId>(m);
        member.order = m;
        facts.members.append(member);
    }
    for (int c = 0; c < 5; ++c) {
        Candidate candidate;
        candidate.id = sampleId<CandidateId>(c);
        candidate.number = c + 1;
        facts.candidates.append(candidate);
    }
    for (int k = 9; k >= 0; --k) {
        ScoreSheet sheet;
        sheet.id = sampleId<SheetId>(k);
        sheet.category = sampleId<CategoryId>(1);
        sheet.candidate = sampleId<CandidateId>(k / 2);
        sheet.member = sampleId<MemberId>(k % 2);
        facts.sheets.append(sheet);
    }
    return facts;
}

QList<int> drawn(const CycleFacts &facts, quint32 seed, int count)
{
    QList<int> numbers;
    for (const ScoreSheet &sheet : auditSample(facts, sampleId<CategoryId>(1), seed, count)) {
        for (int k = 0; k < 10; ++k) {
            if (sheet.id == sampleId<SheetId>(k)) {
                numbers.append(k);
            }
        }
    }
    return numbers;
}

} // namespace

/// Expected numbers come from SplitMix64 and Fisher-Yates written in Python; its first number of seed 0 is the
/// published 0xe220a8397b1dcdaf.
class AuditSampleTest final : public QObject
{
    Q_OBJECT

private slots:
    void drawsAsComputedElsewhere()
    {
        QCOMPARE(drawn(tenSheets(), 0, 5), (QList<int>{5, 1, 9, 7, 0}));
        QCOMPARE(drawn(tenSheets(), 20260115, 5), (QList<int>{5, 1, 0, 7, 3}));
    }

    void orderOfEntryDoesNotMatter()
    {
        CycleFacts facts = tenSheets();
        std::reverse(facts.sheets.begin(), facts.sheets.end());
        QCOMPARE(drawn(facts, 20260115, 5), (QList<int>{5, 1, 0, 7, 3}));
    }

    void fewerSheetsThanWanted()
    {
        CycleFacts facts = tenSheets();
        facts.sheets = facts.sheets.mid(7); // numbers 2, 1, 0
        QCOMPARE(drawn(facts, 7, 5), (QList<int>{0, 1, 2}));
    }

    void onlyWhatCountsIsDrawn()
    {
        CycleFacts facts = tenSheets();
        for (ScoreSheet &sheet : facts.sheets) {
            sheet.withdrawn = sheet.id != sampleId<SheetId>(4);
        }
        QCOMPARE(drawn(facts, 0, 5), QList<int>{4});
        QVERIFY(auditSample(facts, sampleId<CategoryId>(2), 0, 5).isEmpty());
    }
};

RANGVOAN_TEST(AuditSampleTest)

#include "auditsampletest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rulesetreader.h"
#include "db/sqlite/statement.h"
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

QByteArray rulesText(const QString &name)
{
    QFile file(QStringLiteral(RANGVOAN_SOURCE_DIR "/resources/rulesets/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PriorAwardee winner(const QString &year)
{
    PriorAwardee awardee;
    awardee.year = year;
    awardee.award = u"good-teacher"_s;
    awardee.rank = 3;
    awardee.nameKm = u"ចាន់ សុភា"_s;
    awardee.source = u"news"_s;
    return awardee;
}

} // namespace

class CycleProjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void settingsAndCategories_data();
    void settingsAndCategories();
    void rules_data();
    void rules();
    void anotherTextCannotBeFrozen();
    void cyclesAreListedInOrder();
    void unknownCycleIsNotFound();
    void headIsTheLastEntry();
};

void CycleProjectionTest::settingsAndCategories_data()
{
    QTest::addColumn<ProjectionCase>("given");
    caseRow("nothing more", {}, [](CycleFacts &) {});

    CycleSettings settings;
    settings.year = u"2026-2027"_s;
    settings.level = Level::Province;
    settings.legalBasisEn = {u"Prakas 761"_s};
    caseRow("settings as a whole", {CycleSettingsChanged{settings}},
            [settings](CycleFacts &facts) { facts.settings = settings; });

    CategorySettings changed;
    changed.code = u"good-teacher"_s;
    changed.seats = 7;
    changed.gradeFrom = 1;
    changed.gradeTo = 6;
    caseRow("category changed in its place", {CategorySet{teachers, changed}},
            [changed](CycleFacts &facts) { facts.categories[0].settings = changed; });

    CategorySettings added;
    added.code = u"mentor"_s;
    caseRow("category added at the end", {CategorySet{idOf<CategoryId>(4), added}}, [added](CycleFacts &facts) {
        CategoryFacts category;
        category.id = idOf<CategoryId>(4);
        category.settings = added;
        facts.categories.append(category);
    });

    const PriorAwardee awardee = winner(u"2023-2024"_s);
    caseRow("the roll in order of entry", {PriorAwardeeAdded{awardee}, PriorAwardeeAdded{winner(u"2022-2023"_s)}},
            [awardee](CycleFacts &facts) {
                facts.roll = {awardee, winner(u"2022-2023"_s)};
            });
}

void CycleProjectionTest::settingsAndCategories()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void CycleProjectionTest::rules_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const QByteArray text = rulesText(u"good-teacher.json"_s);
    const QByteArray hash = rulesHash(text);
    const auto parsed = std::make_shared<const RuleSet>(readRuleSet(text, u"good-teacher"_s).value());
    const auto chosen = [text, hash, parsed](CycleFacts &facts) {
        facts.categories[0].rulesText = text;
        facts.categories[0].rulesHash = hash;
        facts.categories[0].rules = parsed;
    };
    const RuleSetChosen choose{teachers, text, hash};
    caseRow("chosen", {choose}, chosen);
    caseRow("frozen", {choose, RuleSetFrozen{teachers, hash}}, [chosen](CycleFacts &facts) {
        chosen(facts);
        facts.categories[0].rulesFrozen = true;
    });
    const QByteArray earlier = rulesText(u"principal.json"_s);
    const QByteArray earlierHash = rulesHash(earlier);
    caseRow("another text is not frozen",
            {RuleSetChosen{teachers, earlier, earlierHash}, RuleSetFrozen{teachers, earlierHash}, choose}, chosen);
    const RulesConfirmation confirmation{RulesGround::Adopted, u"meeting 1, 5 of 5"_s, QDate(2026, 1, 9)};
    caseRow("confirmed", {RulesConfirmed{principals, confirmation}},
            [confirmation](CycleFacts &facts) { facts.categories[1].confirmation = confirmation; });
}

void CycleProjectionTest::rules()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void CycleProjectionTest::anotherTextCannotBeFrozen()
{
    Book book;
    const QByteArray text = rulesText(u"good-teacher.json"_s);
    QVERIFY(book.add(RuleSetChosen{teachers, text, rulesHash(text)}));
    const Status frozen = book.add(RuleSetFrozen{teachers, QByteArray(32, 'x')});
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().code, ErrorCode::InvalidEvent);
}

void CycleProjectionTest::cyclesAreListedInOrder()
{
    Book book;
    CycleSettings later;
    later.year = u"2026-2027"_s;
    const db::ProjectionContext context{99,         idOf<EventId>(99), idOf<CycleId>(7), idOf<AuthorId>(9),
                                        bookTimeMs, Role::Secretary};
    QVERIFY(db::project(book.connection(), context, CycleOpened{later, theCycle}));

    const Result<QList<CycleOverview>> cycles = db::loadCycles(book.connection());
    QVERIFY(cycles);
    QCOMPARE(cycles->size(), 2);
    QCOMPARE(cycles->at(0).id, theCycle);
    QVERIFY(cycles->at(0).settings == factsOfBeginning().settings);
    QCOMPARE(cycles->at(1).id, idOf<CycleId>(7));
    QVERIFY(cycles->at(1).settings == later);
    // The other cycle has nothing of the first one.
    QVERIFY(db::loadFacts(book.connection(), idOf<CycleId>(7))->candidates.isEmpty());
}

void CycleProjectionTest::unknownCycleIsNotFound()
{
    Book book;
    const Result<CycleFacts> facts = db::loadFacts(book.connection(), idOf<CycleId>(8));
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::NotFound);
}

void CycleProjectionTest::headIsTheLastEntry()
{
    Book book;
    QVERIFY(db::loadHead(book.connection()).value() == LedgerHead());
    QByteArray hash(32, '\0');
    std::iota(hash.begin(), hash.end(), '\0');
    db::Statement insert(book.connection(),
                         u"INSERT INTO event (seq, bytes, prev_hash, hash) VALUES (?1, ?2, ?3, ?4)"_s);
    QVERIFY(insert.run(1, QByteArray(99, 'a'), QByteArray(32, 'p'), QByteArray(32, 'h')));
    QVERIFY(insert.run(2, QByteArray(99, 'b'), QByteArray(32, 'h'), hash));
    const LedgerHead expected{2, hash};
    QVERIFY(db::loadHead(book.connection()).value() == expected);
    QVERIFY(book.facts().head == expected);
}

} // namespace rangvoan::test

using rangvoan::test::CycleProjectionTest;
RANGVOAN_TEST(CycleProjectionTest)

#include "cycleprojectiontest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/db/projection/book.h"

#include "db/migrations/migrator.h"
#include "db/projection/tables.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

/// What a test cannot go on without.
void must(const Status &status)
{
    if (!status) {
        qFatal("%s", qPrintable(status.error().arguments.join(u' ')));
    }
}

db::Connection memoryFile()
{
    Result<db::Connection> connection = db::Connection::open({}, db::OpenMode::Memory);
    must(connection ? Status() : Status(connection.error()));
    must(db::migrate(*connection));
    return *std::move(connection);
}

CycleSettings cycleSettings()
{
    CycleSettings settings;
    settings.year = u"2025-2026"_s;
    settings.awardNameKm = u"រង្វាន់"_s;
    settings.unitKm = {u"ក្រសួង"_s, u"នាយកដ្ឋាន"_s};
    settings.deadline = QDate(2026, 3, 15);
    settings.marking = MarkingMode::SharedLaptop;
    settings.example = true;
    return settings;
}

CategorySettings categorySettings(const QString &code)
{
    CategorySettings settings;
    settings.code = code;
    settings.nameEn = code;
    settings.prizesRiel = {4'000'000, 2'000'000};
    return settings;
}

Intake intakeOf(int row, bool late)
{
    Intake intake;
    intake.import = idOf<ImportId>(31);
    intake.unit = u"Kampot"_s;
    intake.fileName = u"kampot.xlsx"_s;
    intake.row = row;
    intake.receivedOn = QDate(2026, 3, 1);
    intake.late = late;
    return intake;
}

NominationReceived received(const CandidateId &id, const CategoryId &category, int number, bool late)
{
    return {id, idOf<PersonId>(41), category, number, nominationOf(u"សុខ"_s), intakeOf(number + 1, late)};
}

QList<EventPayload> beginning()
{
    const QDate joined(2026, 1, 5);
    return {
        FileCreated{idOf<AuthorId>(9), u"rangvoan 1"_s},
        CycleOpened{cycleSettings(), {}},
        CategorySet{teachers, categorySettings(u"good-teacher"_s)},
        CategorySet{principals, categorySettings(u"principal"_s)},
        MemberAdded{chan, detailsOf(u"ចាន់"_s, Post::Chair), joined, {}, {}},
        MemberAdded{dara, detailsOf(u"តារា"_s, Post::Deputy), joined, {}, {}},
        MemberAdded{ek, detailsOf(u"ឯក"_s, Post::Member), joined, {}, {}},
        // Entered out of order: candidates are loaded by category, then number.
        received(other, principals, 1, false),
        received(second, teachers, 2, true),
        received(first, teachers, 1, false),
    };
}

Member memberOf(const MemberId &id, const MemberDetails &details, int order)
{
    Member member;
    member.id = id;
    member.details = details;
    member.joinedOn = QDate(2026, 1, 5);
    member.order = order;
    return member;
}

Candidate candidateOf(const CandidateId &id, const CategoryId &category, int number, bool late)
{
    Candidate candidate;
    candidate.id = id;
    candidate.person = idOf<PersonId>(41);
    candidate.category = category;
    candidate.number = number;
    candidate.nomination = nominationOf(u"សុខ"_s);
    candidate.intake = intakeOf(number + 1, late);
    return candidate;
}

CategoryFacts categoryOf(const CategoryId &id, const QString &code)
{
    CategoryFacts category;
    category.id = id;
    category.settings = categorySettings(code);
    return category;
}

bool sameCategories(const QList<CategoryFacts> &a, const QList<CategoryFacts> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const CategoryFacts &x, const CategoryFacts &y) {
        const bool sameRules = x.rules == nullptr || y.rules == nullptr ? x.rules == y.rules : *x.rules == *y.rules;
        return sameRules && x.id == y.id && x.settings == y.settings && x.rulesText == y.rulesText &&
               x.rulesHash == y.rulesHash && x.rulesFrozen == y.rulesFrozen && x.confirmation == y.confirmation;
    });
}

struct Part
{
    const char *name;
    bool same;
};

QList<Part> partsBeforeScoring(const CycleFacts &a, const CycleFacts &b)
{
    return {{"id", a.id == b.id},
            {"settings", a.settings == b.settings},
            {"desk", a.desk == b.desk},
            {"categories", sameCategories(a.categories, b.categories)},
            {"appointment", a.appointment == b.appointment},
            {"members", a.members == b.members},
            {"imports", a.imports == b.imports},
            {"candidates", a.candidates == b.candidates},
            {"retiredNumbers", a.retiredNumbers == b.retiredNumbers},
            {"duplicates", a.duplicates == b.duplicates},
            {"corrections", a.corrections == b.corrections},
            {"evidence", a.evidence == b.evidence},
            {"conflictSheets", a.conflictSheets == b.conflictSheets},
            {"conflicts", a.conflicts == b.conflicts},
            {"dismissedSuggestions", a.dismissedSuggestions == b.dismissedSuggestions},
            {"assignments", a.assignments == b.assignments}};
}

QList<Part> partsFromScoring(const CycleFacts &a, const CycleFacts &b)
{
    return {{"sheets", a.sheets == b.sheets},
            {"waivers", a.waivers == b.waivers},
            {"moderation", a.moderation == b.moderation},
            {"tieRulings", a.tieRulings == b.tieRulings},
            {"sealedRankings", a.sealedRankings == b.sealedRankings},
            {"meetings", a.meetings == b.meetings},
            {"attendance", a.attendance == b.attendance},
            {"meetingNotes", a.meetingNotes == b.meetingNotes},
            {"motions", a.motions == b.motions},
            {"decisions", a.decisions == b.decisions},
            {"instructions", a.instructions == b.instructions},
            {"announcements", a.announcements == b.announcements},
            {"receipts", a.receipts == b.receipts},
            {"vacancies", a.vacancies == b.vacancies},
            {"complaints", a.complaints == b.complaints},
            {"papers", a.papers == b.papers},
            {"stages", a.stages == b.stages},
            {"amendments", a.amendments == b.amendments},
            {"roll", a.roll == b.roll},
            {"wordings", a.wordings == b.wordings},
            {"head", a.head == b.head}};
}

} // namespace

MemberDetails detailsOf(const QString &familyKm, Post post)
{
    MemberDetails details;
    details.name = {familyKm, u"សុភា"_s, u"Sophea"_s};
    details.sex = Sex::Female;
    details.post = post;
    details.contact = u"012 345 678"_s;
    return details;
}

Nomination nominationOf(const QString &familyKm)
{
    Nomination nomination;
    nomination.name = {familyKm, u"ដារា"_s, u"Sok Dara"_s};
    nomination.sex = Sex::Male;
    nomination.birthDate = QDate(1984, 2, 29);
    nomination.civilServantNumber = u"0012345"_s;
    nomination.serviceYears = 12;
    nomination.nameKey = u"សុខដារា"_s;
    return nomination;
}

Grounds someGrounds()
{
    return {u"letter of the province"_s, QDate(2026, 4, 2), u"no. 17"_s};
}

Amendment amendmentOf(EventType kind, const Grounds &grounds, qint64 seq)
{
    Amendment amendment;
    amendment.seq = seq;
    amendment.kind = kind;
    amendment.grounds = grounds;
    amendment.timeMs = bookTimeMs;
    return amendment;
}

Book::Book() : m_connection(memoryFile())
{
    for (const EventPayload &event : beginning()) {
        must(add(event));
    }
}

Status Book::add(const EventPayload &payload)
{
    const Status added = apply(m_events.size() + 1, payload);
    if (added) {
        m_events.append(payload);
    }
    return added;
}

Status Book::replay()
{
    if (const Status cleared = db::clearProjection(m_connection); !cleared) {
        return cleared;
    }
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (const Status added = apply(i + 1, m_events.at(i)); !added) {
            return added;
        }
    }
    return {};
}

Status Book::apply(qint64 seq, const EventPayload &payload)
{
    Result<db::Transaction> transaction = db::Transaction::begin(m_connection);
    if (!transaction) {
        return transaction.error();
    }
    const db::ProjectionContext context{
        seq, idOf<EventId>(static_cast<std::uint8_t>(seq)), theCycle, idOf<AuthorId>(9), bookTimeMs, Role::Secretary};
    if (const Status projected = db::project(m_connection, context, payload); !projected) {
        return projected;
    }
    return transaction->commit();
}

CycleFacts Book::facts()
{
    Result<CycleFacts> facts = db::loadFacts(m_connection, theCycle);
    must(facts ? Status() : Status(facts.error()));
    return *std::move(facts);
}

QByteArray Book::dump()
{
    QByteArray rows;
    for (const db::TableInfo &table : db::tables) {
        if (table.tableClass != db::TableClass::Projection && table.tableClass != db::TableClass::Cache) {
            continue;
        }
        db::Statement select(m_connection, u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table.name));
        select.bindAll();
        rows += table.name.toUtf8() + '\n';
        while (select.next().value()) {
            for (int column = 0; column < select.columnCount(); ++column) {
                rows += select.stored(column) + ' ';
            }
            rows += '\n';
        }
    }
    return rows;
}

CycleFacts factsOfBeginning()
{
    CycleFacts facts;
    facts.id = theCycle;
    facts.settings = cycleSettings();
    facts.desk = idOf<AuthorId>(9);
    facts.categories = {categoryOf(teachers, u"good-teacher"_s), categoryOf(principals, u"principal"_s)};
    facts.members = {memberOf(chan, detailsOf(u"ចាន់"_s, Post::Chair), 0),
                     memberOf(dara, detailsOf(u"តារា"_s, Post::Deputy), 1),
                     memberOf(ek, detailsOf(u"ឯក"_s, Post::Member), 2)};
    facts.candidates = {candidateOf(first, teachers, 1, false), candidateOf(second, teachers, 2, true),
                        candidateOf(other, principals, 1, false)};
    return facts;
}

QString difference(const CycleFacts &a, const CycleFacts &b)
{
    for (const Part &part : partsBeforeScoring(a, b) + partsFromScoring(a, b)) {
        if (!part.same) {
            return QString::fromLatin1(part.name);
        }
    }
    return {};
}

void caseRow(const char *name, const QList<EventPayload> &events, const std::function<void(CycleFacts &)> &expect)
{
    QTest::newRow(name) << ProjectionCase{events, expect};
}

QString outcome(const ProjectionCase &given)
{
    Book book;
    for (const EventPayload &event : given.events) {
        if (const Status added = book.add(event); !added) {
            return u"refused: "_s + added.error().arguments.join(u' ');
        }
    }
    CycleFacts expected = factsOfBeginning();
    given.expect(expected);
    if (const QString found = difference(book.facts(), expected); !found.isEmpty()) {
        return found;
    }
    const QByteArray before = book.dump();
    if (const Status replayed = book.replay(); !replayed) {
        return u"replay refused: "_s + replayed.error().arguments.join(u' ');
    }
    return book.dump() == before ? QString() : u"replay differs"_s;
}

} // namespace rangvoan::test

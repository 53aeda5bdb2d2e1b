// SPDX-License-Identifier: Apache-2.0
#include "db/ledger/recount.h"

#include "db/ledger/ledger.h"
#include "db/ledger/recountrules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace recounting
{

namespace
{

struct Standing
{
    CategoryId category;
    bool accepted = false;
    bool eligible = false;
    bool withdrawn = false;
    bool finalist = false;

    bool isRunning(int round) const { return accepted && eligible && !withdrawn && (round == 1 || finalist); }
};

struct Line
{
    SealedPlace sealed;
    Fraction score;
};

/// What the record book says up to a point, as far as a ranking depends on it; meets every event in order.
class Book
{
public:
    explicit Book(Check &check) : m_check(check) {}

    void take(const EventPayload &payload)
    {
        std::visit([this](const auto &event) { meet(event); }, payload);
    }
    void at(qint64 seq) { m_seq = seq; }

private:
    template<class T>
    void meet(const T &)
    {
    }
    void meet(const RuleSetChosen &event) { m_rules.insert(event.category, event.text); }
    void meet(const NominationReceived &event) { m_candidates.insert(event.candidate, {event.category}); }
    void meet(const NominationUndone &event) { m_candidates.remove(event.candidate); }
    void meet(const NominationDecided &event)
    {
        m_candidates[event.candidate].accepted = event.admission == Admission::Accepted;
    }
    void meet(const EligibilityDecided &event)
    {
        m_candidates[event.candidate].eligible = event.verdict == Verdict::Eligible;
    }
    void meet(const CandidateWithdrawn &event)
    {
        m_candidates[event.candidate].withdrawn = event.when != Withdrawn::No;
    }
    void meet(const FinalistsNamed &event);
    void meet(const SheetHandedIn &event);
    void meet(const SheetWithdrawn &event) { drop(event.sheet); }
    void meet(const TieRuled &event) { m_rulings.append(event.ruling); }
    void meet(const RankingSealed &event);

    void drop(const SheetId &sheet);
    void wrong(const QString &what);
    std::vector<Fraction> points(const Rules &rules, const SealedRanking &ranking, const CandidateId &candidate);
    void checkScores(const Rules &rules, const SealedRanking &ranking);
    void checkListed(const SealedRanking &ranking);
    void checkPlaces(const Rules &rules, const SealedRanking &ranking, const QList<Line> &lines);
    bool mayBeApart(const Rules &rules, const SealedRanking &ranking, const Line &a, const Line &b) const;

    Check &m_check;
    qint64 m_seq = 0;
    QHash<CategoryId, QByteArray> m_rules;
    QHash<CandidateId, Standing> m_candidates;
    QHash<SheetId, ScoreSheet> m_sheets;
    QSet<SheetId> m_dropped; ///< withdrawn or replaced
    QList<TieRuling> m_rulings;
};

void Book::wrong(const QString &what)
{
    m_check.fail(u"event %1: %2"_s.arg(m_seq).arg(what));
}

void Book::meet(const FinalistsNamed &event)
{
    for (auto it = m_candidates.begin(); it != m_candidates.end(); ++it) {
        if (it->category == event.category) {
            it->finalist = event.finalists.contains(it.key());
        }
    }
}

void Book::meet(const SheetHandedIn &event)
{
    drop(event.sheet.supersedes);
    // Packages come in any order: the sheet that replaces this one may have come first.
    if (!m_dropped.contains(event.sheet.id)) {
        m_sheets.insert(event.sheet.id, event.sheet);
    }
}

void Book::drop(const SheetId &sheet)
{
    m_dropped.insert(sheet);
    m_sheets.remove(sheet);
}

void Book::meet(const RankingSealed &event)
{
    ++m_check.checked;
    const Result<Rules> rules = rulesFromText(m_rules.value(event.ranking.category));
    if (!rules) {
        wrong(rules.error().arguments.join(u' '));
        return;
    }
    checkListed(event.ranking);
    checkScores(*rules, event.ranking);
}

/// Everybody who takes part and has a sheet is in the ranking, and nobody else.
void Book::checkListed(const SealedRanking &ranking)
{
    QSet<CandidateId> expected;
    for (const ScoreSheet &sheet : std::as_const(m_sheets)) {
        const bool runs = m_candidates.value(sheet.candidate).isRunning(ranking.round);
        if (sheet.category == ranking.category && sheet.round == ranking.round && runs) {
            expected.insert(sheet.candidate);
        }
    }
    QSet<CandidateId> listed;
    for (const SealedPlace &place : ranking.places) {
        listed.insert(place.candidate);
    }
    if (listed != expected || listed.size() != ranking.places.size()) {
        wrong(u"ranking lists %1 candidates, %2 have sheets"_s.arg(ranking.places.size()).arg(expected.size()));
    }
}

std::vector<Fraction> Book::points(const Rules &rules, const SealedRanking &ranking, const CandidateId &candidate)
{
    std::vector<Fraction> points;
    for (const ScoreSheet &sheet : std::as_const(m_sheets)) {
        if (sheet.category != ranking.category || sheet.round != ranking.round || sheet.candidate != candidate) {
            continue;
        }
        const Result<Fraction> value = sheetPoints(rules, sheet.steps);
        if (!value) {
            wrong(u"sheet %1: %2"_s.arg(sheet.id.toString(), value.error().arguments.join(u' ')));
            continue;
        }
        points.push_back(*value);
    }
    return points;
}

void Book::checkScores(const Rules &rules, const SealedRanking &ranking)
{
    QList<Line> lines;
    for (const SealedPlace &place : ranking.places) {
        const std::vector<Fraction> sheets = points(rules, ranking, place.candidate);
        if (sheets.empty() || static_cast<std::size_t>(place.sheets) != sheets.size()) {
            wrong(u"candidate %1 has %2 sheets"_s.arg(place.candidate.toString()).arg(sheets.size()));
            return;
        }
        const Fraction score = combine(rules, sheets);
        if (place.score != fractionText(score)) {
            wrong(
                u"candidate %1: %2 instead of %3"_s.arg(place.candidate.toString(), place.score, fractionText(score)));
            return;
        }
        lines.append({place, score});
    }
    checkPlaces(rules, ranking, lines);
}

void Book::checkPlaces(const Rules &rules, const SealedRanking &ranking, const QList<Line> &lines)
{
    for (const Line &line : lines) {
        qint64 before = 0;
        for (const Line &other : lines) {
            const bool otherBefore = other.sealed.place < line.sealed.place;
            before += otherBefore ? 1 : 0;
            const bool contradicts = otherBefore ? other.score < line.score
                                                 : other.sealed.place == line.sealed.place && other.score != line.score;
            if (contradicts || (otherBefore && other.score == line.score && !mayBeApart(rules, ranking, other, line))) {
                wrong(u"place %1 contradicts the scores"_s.arg(line.sealed.place));
                return;
            }
        }
        if (line.sealed.place != before + 1) {
            wrong(u"place %1 after %2 candidates"_s.arg(line.sealed.place).arg(before));
            return;
        }
    }
}

bool Book::mayBeApart(const Rules &rules, const SealedRanking &ranking, const Line &a, const Line &b) const
{
    return rules.hasTieChain || std::any_of(m_rulings.cbegin(), m_rulings.cend(), [&](const TieRuling &ruling) {
               return ruling.category == ranking.category && ruling.round == ranking.round &&
                      ruling.order.contains(a.sealed.candidate) && ruling.order.contains(b.sealed.candidate);
           });
}

} // namespace

} // namespace recounting

Result<QList<Check>> recount(Connection &connection)
{
    Check check{u"ranking"_s, true, 0, {}};
    recounting::Book book(check);
    const Status read = forEachRow(connection, [&book](const LedgerRow &row) -> Status {
        const Result<LedgerEntry> entry = readEntry(row);
        if (!entry) {
            return entry.error();
        }
        book.at(row.seq);
        book.take(entry->record.payload);
        return {};
    });
    if (!read) {
        check.fail(read.error().arguments.join(u' '));
    }
    return QList<Check>{check};
}

} // namespace rangvoan::db

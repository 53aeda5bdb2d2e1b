// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/sheettally.h"

#include "app/domain/mark.h"
#include "app/scoring/aggregate.h"
#include "app/scoring/sheetsums.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Error tallyError(const QString &what)
{
    return Error{ErrorCode::InvalidArgument, {what}};
}

bool countsTopMarks(const RuleSet &rules)
{
    const QList<TieRule> &chain = rules.tieChain.value;
    return std::any_of(chain.cbegin(), chain.cend(),
                       [](const TieRule &rule) { return rule.kind == TieStepKind::TopMarks; });
}

} // namespace

SheetTally::SheetTally(const RuleSet &rules) : m_rules(&rules)
{
    for (const WeightedIndicator &indicator : rules.indicators) {
        m_weights.push_back(indicator.weight);
        m_whole += indicator.weight * rules.scale.maximum();
    }
}

Result<SheetTally> SheetTally::over(QList<RankCandidate> candidates, const RuleSet &rules)
{
    SheetTally tally(rules);
    const auto byNumber = [](const RankCandidate &a, const RankCandidate &b) {
        return a.number < b.number;
    };
    if (!std::is_sorted(candidates.cbegin(), candidates.cend(), byNumber)) {
        std::sort(candidates.begin(), candidates.end(), byNumber);
    }
    tally.m_places.reserve(candidates.size());
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const RankCandidate &candidate = candidates.at(i);
        tally.m_places.insert(candidate.id, static_cast<quint32>(i));
        if (tally.m_places.size() != i + 1 || (i > 0 && candidates.at(i - 1).number == candidate.number)) {
            return tallyError(u"candidate %1 twice"_s.arg(candidate.number));
        }
    }
    tally.m_candidates = std::move(candidates);
    tally.m_marks.resize(tally.m_candidates.size(), 0);
    if (countsTopMarks(rules)) {
        tally.m_levels.resize(tally.m_candidates.size() * rules.scale.levels.size(), 0);
    }
    return tally;
}

void SheetTally::reserve(qsizetype sheets)
{
    m_sheets.reserve(sheets);
    m_reached.reserve(sheets * m_rules->components.size());
}

qsizetype SheetTally::placeOf(const CandidateId &candidate)
{
    // Sheets of one candidate mostly follow each other.
    if (m_lastPlace < 0 || m_candidates.at(m_lastPlace).id != candidate) {
        const auto found = m_places.constFind(candidate);
        m_lastPlace = found == m_places.cend() ? -1 : qsizetype{*found};
    }
    return m_lastPlace;
}

quint32 SheetTally::indexOf(const MemberId &member)
{
    const auto found = m_members.constFind(member);
    return found != m_members.cend() ? *found : *m_members.insert(member, static_cast<quint32>(m_members.size()));
}

Status SheetTally::add(const CandidateId &candidate, const MemberId &member, std::span<const quint16> steps)
{
    const qsizetype place = placeOf(candidate);
    if (place < 0) {
        return {};
    }
    if (steps.size() != m_weights.size()) {
        return tallyError(u"score sheet with %1 of %2 marks"_s.arg(steps.size()).arg(m_weights.size()));
    }
    TalliedSheet sheet{0, m_whole, static_cast<quint32>(place), indexOf(member)};
    const qsizetype at = m_reached.size();
    m_reached.resize(at + m_rules->components.size());
    qint64 *reached = m_reached.data() + at;
    if (!addWhole(steps, sheet, reached)) {
        if (const Status added = addPartly(steps, sheet, reached); !added) {
            return added;
        }
    }
    m_sheets.append(sheet);
    countLevels(place, steps);
    return {};
}

/// A sheet with a step for every indicator, as nearly all are; false for any other.
bool SheetTally::addWhole(std::span<const quint16> steps, TalliedSheet &sheet, qint64 *reached) const
{
    const WeightedIndicator *indicators = m_rules->indicators.constData();
    const qint64 *weights = m_weights.data();
    int highest = 0;
    for (size_t i = 0; i < steps.size();) {
        const int component = indicators[i].component;
        qint64 sum = 0;
        for (; i < steps.size() && indicators[i].component == component; ++i) {
            sum += weights[i] * steps[i];
            highest = std::max<int>(highest, steps[i]);
        }
        reached[component] += sum;
        sheet.all += sum;
    }
    return m_whole > 0 && highest <= m_rules->scale.maximum();
}

Status SheetTally::addPartly(std::span<const quint16> steps, TalliedSheet &sheet, qint64 *reached) const
{
    const Result<SheetSums> sums = sheetSums({steps.begin(), steps.end()}, *m_rules);
    if (!sums) {
        return sums.error();
    }
    sheet.all = sums->all;
    sheet.possible = sums->possible;
    std::copy(sums->reached.cbegin(), sums->reached.cend(), reached);
    return {};
}

void SheetTally::countLevels(qsizetype place, std::span<const quint16> steps)
{
    if (m_levels.isEmpty()) {
        return;
    }
    const qsizetype levels = m_rules->scale.levels.size();
    quint32 *counts = m_levels.data() + place * levels;
    quint32 marks = 0;
    for (const quint16 step : steps) {
        if (step < levels) { // else not observable
            ++counts[step];
            ++marks;
        }
    }
    m_marks[place] += marks;
}

Status SheetTally::close()
{
    m_starts = QList<quint32>(m_candidates.size() + 1, 0);
    for (const TalliedSheet &sheet : std::as_const(m_sheets)) {
        ++m_starts[qsizetype{sheet.candidate} + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    QList<quint32> next = m_starts;
    m_order.resize(m_sheets.size());
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        m_order[next[m_sheets.at(i).candidate]++] = static_cast<quint32>(i);
    }
    const auto memberOf = [this](quint32 index) {
        return m_sheets.at(index).member;
    };
    for (qsizetype c = 0; c < m_candidates.size(); ++c) {
        const auto begin = m_order.begin() + m_starts.at(c);
        const auto end = m_order.begin() + m_starts.at(c + 1);
        std::sort(begin, end, [&](quint32 a, quint32 b) { return memberOf(a) < memberOf(b); });
        const auto twice =
            std::adjacent_find(begin, end, [&](quint32 a, quint32 b) { return memberOf(a) == memberOf(b); });
        if (twice != end) {
            return tallyError(u"two sheets of one member for candidate %1"_s.arg(m_candidates.at(c).number));
        }
    }
    return {};
}

std::span<const quint32> SheetTally::sheetsOf(qsizetype place) const
{
    const quint32 first = m_starts.at(place);
    return {m_order.constData() + first, m_starts.at(place + 1) - first};
}

/// The fast path of most awards: every sheet over the same denominator, all counting alike.
bool SheetTally::sheetsAgree(std::span<const quint32> sheets) const
{
    return m_rules->aggregation.value.kind == AggregationKind::Mean &&
           std::all_of(sheets.begin(), sheets.end(),
                       [&](quint32 index) { return sheet(index).possible == sheet(sheets.front()).possible; });
}

QList<Score> SheetTally::partsOf(std::span<const quint32> sheets) const
{
    QList<Score> totals;
    for (const quint32 index : sheets) {
        totals.append(sheet(index).total());
    }
    return sheetParts(totals, m_rules->aggregation.value);
}

Score SheetTally::scoreOf(std::span<const quint32> sheets, bool agree) const
{
    if (agree) {
        qint64 all = 0;
        for (const quint32 index : sheets) {
            all += sheet(index).all;
        }
        return Score::fromRatio(100 * all, sheet(sheets.front()).possible * static_cast<qint64>(sheets.size()));
    }
    const QList<Score> parts = partsOf(sheets);
    Score score;
    for (size_t s = 0; s < sheets.size(); ++s) {
        score += sheet(sheets[s]).total() * parts.at(static_cast<qsizetype>(s));
    }
    return score;
}

QList<TalliedCandidate> SheetTally::scored() const
{
    QList<TalliedCandidate> found;
    found.reserve(m_candidates.size());
    for (qsizetype c = 0; c < m_candidates.size(); ++c) {
        if (const std::span<const quint32> sheets = sheetsOf(c); !sheets.empty()) {
            const RankCandidate &candidate = m_candidates.at(c);
            const bool agree = sheetsAgree(sheets);
            found.append(
                {candidate.id, candidate.number, static_cast<quint32>(c), sheets, agree, scoreOf(sheets, agree)});
        }
    }
    return found;
}

QList<CandidateId> SheetTally::unscored() const
{
    QList<CandidateId> found;
    for (qsizetype c = 0; c < m_candidates.size(); ++c) {
        if (sheetsOf(c).empty()) {
            found.append(m_candidates.at(c).id);
        }
    }
    return found;
}

Score SheetTally::component(const TalliedCandidate &candidate, int component) const
{
    const qsizetype stride = m_rules->components.size();
    const auto reached = [&](quint32 index) {
        return m_reached.at(qsizetype{index} * stride + component);
    };
    if (candidate.agree) {
        qint64 all = 0;
        for (const quint32 index : candidate.sheets) {
            all += reached(index);
        }
        const TalliedSheet &first = sheet(candidate.sheets.front());
        return Score::fromRatio(100 * all, first.possible * static_cast<qint64>(candidate.sheets.size()));
    }
    const QList<Score> parts = partsOf(candidate.sheets);
    Score points;
    for (size_t s = 0; s < candidate.sheets.size(); ++s) {
        const quint32 index = candidate.sheets[s];
        points += Score::fromRatio(100 * reached(index), sheet(index).possible) * parts.at(static_cast<qsizetype>(s));
    }
    return points;
}

QList<Score> SheetTally::components(const TalliedCandidate &candidate) const
{
    const qsizetype count = m_rules->components.size();
    QList<Score> points;
    points.reserve(count);
    if (!candidate.agree) {
        for (int c = 0; c < count; ++c) {
            points.append(component(candidate, c));
        }
        return points;
    }
    // Sheet by sheet, as they lie in memory.
    QVarLengthArray<qint64, 16> sums(count, 0);
    for (const quint32 index : candidate.sheets) {
        const qint64 *reached = m_reached.constData() + qsizetype{index} * count;
        for (qsizetype c = 0; c < count; ++c) {
            sums[c] += reached[c];
        }
    }
    const qint64 whole = sheet(candidate.sheets.front()).possible * static_cast<qint64>(candidate.sheets.size());
    for (const qint64 sum : std::as_const(sums)) {
        points.append(Score::fromRatio(100 * sum, whole));
    }
    return points;
}

Score SheetTally::shareAtLevel(const TalliedCandidate &candidate, int level) const
{
    const qsizetype levels = m_rules->scale.levels.size();
    return Score::fromRatio(m_levels.at(qsizetype{candidate.place} * levels + level), m_marks.at(candidate.place));
}

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/ranking.h"

namespace rangvoan::test
{

template<class AnyId>
AnyId idOf(int number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = static_cast<std::uint8_t>(number & 0xFF);
    bytes[1] = static_cast<std::uint8_t>(number >> 8);
    return AnyId(bytes);
}

inline CandidateId candidate(int number)
{
    return idOf<CandidateId>(number);
}

inline MemberId member(int number)
{
    return idOf<MemberId>(number);
}

inline SheetMarks sheet(int ofCandidate, int byMember, const QList<quint16> &steps)
{
    return {candidate(ofCandidate), member(byMember), steps};
}

/// Rules with one indicator for each weight; component c holds `sizes[c]` of them. Mean, no tie chain.
inline RuleSet rulesOf(const QList<int> &sizes, const QList<qint64> &weights, int maximum)
{
    RuleSet rules;
    rules.scale.levels.resize(maximum + 1);
    rules.scale.notObservableAllowed = true;
    for (qsizetype c = 0; c < sizes.size(); ++c) {
        const QString code = QString::number(c + 1);
        rules.components.append({code, {}, {}, {}, {}});
        for (int i = 0; i < sizes[c]; ++i) {
            const qint64 weight = weights[rules.indicators.size()];
            rules.indicators.append({code + u'.' + QString::number(i + 1), static_cast<int>(c), weight});
        }
    }
    return rules;
}

inline RankingInput inputOf(int candidates, const QList<SheetMarks> &sheets)
{
    RankingInput input;
    for (int number = 1; number <= candidates; ++number) {
        input.candidates.append({candidate(number), number});
    }
    input.sheets = sheets;
    return input;
}

/// "1:2 2:1" = number and place of every row, in the order of the list.
inline QString placesOf(const Ranking &ranking)
{
    QStringList places;
    for (const RankedCandidate &row : ranking.rows) {
        places.append(QString::number(row.number) + u':' + QString::number(row.place));
    }
    return places.join(u' ');
}

} // namespace rangvoan::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/services/scoringservice.h"

#include <random>

namespace rangvoan
{

/// Seeded, made-up marks. Integers only, so that every computer draws the same.
class DemoMarks
{
public:
    DemoMarks(quint64 seed, const RuleSet &rules) : m_generator(seed), m_rules(rules) {}

    /// A whole number in 0 .. bound-1.
    int draw(int bound);
    /// Marks of one sheet around a quality given in hundredths of a step.
    QList<int> sheet(int qualityHundredths, int severityHundredths);
    /// The sheets of a candidate whose score equals that of `sheets` while the parts differ: marks are taken from the
    /// heaviest component of the tie chain and given to another in exact proportion of the weights. The same sheets
    /// come back when there is no room for it.
    QList<QList<int>> twin(const QList<QList<int>> &sheets) const;
    /// A reason beside every component that holds a top or bottom mark.
    QList<SheetNote> notes(const QList<int> &steps) const;

private:
    std::mt19937_64 m_generator;
    const RuleSet &m_rules;
};

} // namespace rangvoan

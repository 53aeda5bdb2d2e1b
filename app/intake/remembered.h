// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace rangvoan
{

/// What was worked out for a text before: the columns of a workbook repeat few words over and over. Keeps the first
/// few thousand texts, so that a column of names does not fill the memory.
template<class Value>
class Remembered
{
public:
    template<class Work>
    Value of(const QString &text, Work work)
    {
        if (const auto known = m_values.constFind(text); known != m_values.cend()) {
            return *known;
        }
        Value value = work(text);
        if (m_values.size() < mostTexts) {
            m_values.insert(text, value);
        }
        return value;
    }

private:
    static constexpr qsizetype mostTexts = 8192;
    QHash<QString, Value> m_values;
};

} // namespace rangvoan

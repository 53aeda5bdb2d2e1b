// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>

namespace rangvoan
{

/// Why a figure cannot be told; the words stand in app/text/figuretext.h. No made-up zero ever takes its place.
enum class Undefined {
    NoMarks,
    OneCandidate,
    OneMember,
    Incomplete,        ///< not every member marked every candidate
    AllEqual,          ///< all marks are the same
    NoPairs,           ///< no candidate has two marks
    NegativeMarks,     ///< a ratio needs marks from zero
    UnequalPanels,     ///< candidates have different numbers of marks, or one each
    OneItem,           ///< consistency needs two things that are marked
    FewCases,          ///< fewer than two sheets are complete
    ItemWithoutSpread, ///< a part got the same mark everywhere
    Disconnected,      ///< two groups of members share no candidate
    FewSheets,         ///< a member marked fewer than five candidates
    FewMarks,          ///< no more marks than effects to estimate
    NoResidual,        ///< candidate and member explain every mark exactly
    NotLinear,         ///< marks are missing or the score is no mean: weights do not enter in proportion
    NoSeats,           ///< nobody, or everybody, would have a seat
    NoChange,          ///< no change of weights could turn anything
    TooLarge,          ///< beyond what this computer can hold
};

/// A computed figure, or the reason why there is none.
template<class T>
class Figure
{
public:
    Figure() = default;
    Figure(T value) : m_value(std::move(value)) {}
    Figure(Undefined why) : m_why(why) {}

    bool has_value() const { return m_value.has_value(); }
    explicit operator bool() const { return has_value(); }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return &*m_value; }
    T &operator*() { return *m_value; }
    T *operator->() { return &*m_value; }
    Undefined why() const { return m_why; }

private:
    std::optional<T> m_value;
    Undefined m_why = Undefined::NoMarks;
};

} // namespace rangvoan

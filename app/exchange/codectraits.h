// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"
#include "app/exchange/enums.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <optional>
#include <tuple>
#include <utility>

namespace rangvoan
{

/// A value struct that lists its members in `fields()`: stored as an array of them, in that order.
template<class T>
concept HasFields = requires(T &value) { T::fields(value); };

template<class T>
inline constexpr bool isOptionalType = false;
template<class T>
inline constexpr bool isOptionalType<std::optional<T>> = true;
template<class T>
inline constexpr bool isListType = false;
template<class T>
inline constexpr bool isListType<QList<T>> = true;
template<class T>
inline constexpr bool isIdType = false;
template<class Tag>
inline constexpr bool isIdType<Id<Tag>> = true;

/// ISO text "2026-04-15"; empty for a null date or one outside the years 1 .. 9999.
QString dateText(const QDate &date);
/// The date of exactly that text, null when it is none.
QDate dateFromText(const QString &text);
/// "08:30:00.000"; empty for a null time.
QString timeText(const QTime &time);
QTime timeFromText(const QString &text);

template<HasFields T>
inline constexpr qsizetype fieldCount = std::tuple_size_v<decltype(T::fields(std::declval<T &>()))>;

} // namespace rangvoan

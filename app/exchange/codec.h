// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/cbor.h"
#include "app/exchange/codectraits.h"

#include <limits>
#include <type_traits>

namespace rangvoan
{

template<class T>
void writeValue(CborWriter &out, const T &value);
template<class T>
void readValue(CborReader &in, T &value);

/// The members of a struct without the array around them.
template<HasFields T>
void writeFields(CborWriter &out, const T &value)
{
    std::apply([&out](const auto &...field) { (writeValue(out, field), ...); }, T::fields(value));
}

template<HasFields T>
void readFields(CborReader &in, T &value)
{
    std::apply([&in](auto &...field) { (readValue(in, field), ...); }, T::fields(value));
}

/// Writes one value: ids as 16 bytes, dates and times as text or null, enumerations as their number, lists and structs
/// as arrays.
template<class T>
void writeValue(CborWriter &out, const T &value)
{
    if constexpr (std::is_same_v<T, bool>) {
        out.boolean(value);
    } else if constexpr (std::is_enum_v<T>) {
        static_assert(isStored<T>(0));
        out.integer(static_cast<qint64>(value));
    } else if constexpr (std::is_integral_v<T>) {
        out.integer(value);
    } else if constexpr (std::is_same_v<T, QString>) {
        out.text(value);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        out.bytes(value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        const QString text = dateText(value);
        text.isEmpty() ? out.null() : out.text(text);
    } else if constexpr (std::is_same_v<T, QTime>) {
        const QString text = timeText(value);
        text.isEmpty() ? out.null() : out.text(text);
    } else if constexpr (isIdType<T>) {
        out.bytes(value.toBytes());
    } else if constexpr (isOptionalType<T>) {
        value ? writeValue(out, *value) : out.null();
    } else if constexpr (isListType<T>) {
        out.array(value.size());
        for (const auto &item : value) {
            writeValue(out, item);
        }
    } else {
        static_assert(HasFields<T>, "this type is not stored");
        out.array(fieldCount<T>);
        writeFields(out, value);
    }
}

/// Reads a date or time in its only form, or null.
template<class T>
T readMoment(CborReader &in, T (*parse)(const QString &))
{
    if (in.takeNull()) {
        return {};
    }
    const T moment = parse(in.text());
    if (moment.isNull()) {
        in.fail(QStringLiteral("date or time"));
    }
    return moment;
}

template<class T>
T readNumber(CborReader &in)
{
    const qint64 number = in.integer();
    bool fits = true;
    if constexpr (std::is_enum_v<T>) {
        fits = isStored<T>(number);
    } else if constexpr (sizeof(T) < sizeof(qint64)) {
        fits = number >= std::numeric_limits<T>::min() && number <= std::numeric_limits<T>::max();
    }
    if (!fits) {
        in.fail(QStringLiteral("number %1 out of range").arg(number));
        return {};
    }
    return static_cast<T>(number);
}

/// Reads an array item by item; `read` is called until the array or the input ends.
template<class T>
void readList(CborReader &in, QList<T> &list)
{
    list.clear();
    const qsizetype count = in.array();
    for (qsizetype i = 0; i < count && !in.failed(); ++i) {
        readValue(in, list.emplaceBack());
    }
    in.leave();
}

template<HasFields T>
void readStruct(CborReader &in, T &value)
{
    if (in.array() != fieldCount<T>) {
        in.fail(QStringLiteral("number of fields"));
    } else {
        readFields(in, value);
    }
    in.leave();
}

template<class T>
void readValue(CborReader &in, T &value)
{
    if constexpr (std::is_same_v<T, bool>) {
        value = in.boolean();
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        value = readNumber<T>(in);
    } else if constexpr (std::is_same_v<T, QString>) {
        value = in.text();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        value = in.bytes();
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = readMoment<QDate>(in, dateFromText);
    } else if constexpr (std::is_same_v<T, QTime>) {
        value = readMoment<QTime>(in, timeFromText);
    } else if constexpr (isIdType<T>) {
        const QByteArray bytes = in.bytes();
        if (bytes.size() != T::byteCount) {
            in.fail(QStringLiteral("id"));
        }
        value = T::fromBytes(bytes);
    } else if constexpr (isOptionalType<T>) {
        value.reset();
        if (!in.takeNull()) {
            readValue(in, value.emplace());
        }
    } else if constexpr (isListType<T>) {
        readList(in, value);
    } else {
        readStruct(in, value);
    }
}

/// Canonical CBOR of any value the record book can hold.
template<class T>
QByteArray encode(const T &value)
{
    CborWriter out;
    writeValue(out, value);
    return out.result();
}

/// The value of exactly those bytes; InvalidEvent(place and reason) for anything encode() would not write.
template<class T>
Result<T> decode(QByteArrayView bytes)
{
    CborReader in(bytes);
    T value{};
    readValue(in, value);
    if (const Status done = in.finish(); !done) {
        return done.error();
    }
    return value;
}

} // namespace rangvoan

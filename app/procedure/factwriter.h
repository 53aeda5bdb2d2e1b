// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <algorithm>
#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>

namespace rangvoan
{

/// A record that lists its members as a tuple.
template<class T>
concept HasFields = requires(const T &value) { T::fields(value); };

/// Writes facts as bytes that no other facts share: one letter for the kind, then a length or count of 8 bytes, then
/// the content. Numbers are 8 bytes, high byte first. A null text is written like an empty one, because a table may
/// give back either.
class FactWriter
{
public:
    template<class... T>
    FactWriter &add(const T &...values)
    {
        (write(values), ...);
        return *this;
    }

    /// The rows as a set: their order of entry leaves no trace.
    FactWriter &addSet(QList<QByteArray> rows)
    {
        std::sort(rows.begin(), rows.end());
        return add(rows);
    }

    const QByteArray &bytes() const { return m_bytes; }

private:
    template<class T>
        requires std::integral<T> || std::is_enum_v<T>
    void write(const T &value)
    {
        m_bytes.append('i');
        writeNumber(static_cast<qint64>(value));
    }
    void write(const QByteArray &value)
    {
        m_bytes.append('b');
        writeNumber(value.size());
        m_bytes.append(value);
    }
    void write(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        m_bytes.append('t');
        writeNumber(utf8.size());
        m_bytes.append(utf8);
    }
    void write(const QDate &value)
    {
        m_bytes.append('d');
        writeNumber(value.isValid() ? value.toJulianDay() : -1);
    }
    void write(const QTime &value)
    {
        m_bytes.append('c');
        writeNumber(value.isValid() ? value.msecsSinceStartOfDay() : -1);
    }
    template<class Tag>
    void write(const Id<Tag> &value)
    {
        write(value.toBytes());
    }
    template<class T>
    void write(const std::optional<T> &value)
    {
        m_bytes.append('o');
        writeNumber(value ? 1 : 0);
        if (value) {
            write(*value);
        }
    }
    template<class T>
    void write(const QList<T> &values)
    {
        m_bytes.append('l');
        writeNumber(values.size());
        for (const T &value : values) {
            write(value);
        }
    }
    template<class... T>
    void write(const std::tuple<T...> &values)
    {
        m_bytes.append('r');
        writeNumber(static_cast<qint64>(sizeof...(T)));
        std::apply([this](const auto &...value) { (this->write(value), ...); }, values);
    }
    template<HasFields T>
    void write(const T &value)
    {
        write(T::fields(value));
    }

    void writeNumber(qint64 number)
    {
        for (int shift = 56; shift >= 0; shift -= 8) {
            m_bytes.append(static_cast<char>((number >> shift) & 0xFF));
        }
    }

    QByteArray m_bytes;
};

} // namespace rangvoan

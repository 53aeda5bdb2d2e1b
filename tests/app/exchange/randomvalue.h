// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/payload.h"
#include "app/exchange/codec.h"

#include <QRandomGenerator>

namespace rangvoan::test
{

/// Draws a value of any type the record book can hold; the same seed gives the same value.
class RandomValue
{
public:
    explicit RandomValue(quint32 seed) : m_random(seed) {}

    template<class T>
    T make()
    {
        T value{};
        fill(value);
        return value;
    }

    /// A random event of the variant's alternative number `index`.
    EventPayload payload(std::size_t index)
    {
        return payload(index, std::make_index_sequence<std::variant_size_v<EventPayload>>());
    }

private:
    int below(int bound) { return m_random.bounded(bound); }

    template<std::size_t... I>
    EventPayload payload(std::size_t index, std::index_sequence<I...>)
    {
        EventPayload result;
        static_cast<void>(
            ((index == I && (result.emplace<I>(make<std::variant_alternative_t<I, EventPayload>>()), true)) || ...));
        return result;
    }

    QString text()
    {
        static constexpr char32_t letters[] = {U'a', U'0', U' ', U'\u1780', U'\u17D2', U'\uFEFF', U'\U0001F600', U'\0'};
        QString result;
        for (int left = below(12); left > 0; --left) {
            result += QString::fromUcs4(&letters[below(std::size(letters))], 1);
        }
        return result;
    }

    template<class T>
    void fillNumber(T &value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            value = below(2) == 1;
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(below(static_cast<int>(StoredEnum<T>::last) + 1));
        } else {
            const auto bits = static_cast<T>(m_random.generate64());
            value = below(2) == 0 ? static_cast<T>(bits % 300) : bits;
        }
    }

    template<class T>
    void fill(T &value)
    {
        if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            fillNumber(value);
        } else if constexpr (std::is_same_v<T, QString>) {
            value = text();
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            value = text().toUtf8();
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = below(4) == 0 ? QDate() : QDate(1950, 1, 1).addDays(below(40000));
        } else if constexpr (std::is_same_v<T, QTime>) {
            value = below(4) == 0 ? QTime() : QTime(0, 0).addMSecs(below(86400000));
        } else if constexpr (isIdType<T>) {
            std::array<std::uint8_t, 16> bytes{};
            bytes[0] = static_cast<std::uint8_t>(below(256));
            bytes[15] = static_cast<std::uint8_t>(below(256));
            value = T(bytes);
        } else if constexpr (isOptionalType<T>) {
            if (below(2) == 0) {
                fill(value.emplace());
            }
        } else if constexpr (isListType<T>) {
            for (int left = below(5); left > 0; --left) {
                fill(value.emplaceBack());
            }
        } else {
            std::apply([this](auto &...field) { (this->fill(field), ...); }, T::fields(value));
        }
    }

    QRandomGenerator m_random;
};

} // namespace rangvoan::test

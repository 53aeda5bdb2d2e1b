// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/error.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace rangvoan
{

/// A value or an Error; the names follow std::expected so that it can replace this one day.
template<class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

    const Error &error() const { return std::get<1>(m_state); }

    /// Calls `next` with the value, or passes the error on.
    template<class F>
    auto and_then(F &&next) const -> std::invoke_result_t<F, const T &>
    {
        if (!has_value()) {
            return error();
        }
        return std::invoke(std::forward<F>(next), value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

using Status = Result<void>;

} // namespace rangvoan

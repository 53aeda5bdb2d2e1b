// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tuple>

namespace rangvoan
{

/// Takes names out of texts that people typed: a motion or a note names the candidate whom its reader may not know.
class NameEraser
{
public:
    /// Of one person in both scripts; empty ones are left out.
    void add(const QString &name)
    {
        if (!name.trimmed().isEmpty() && !m_names.contains(name)) {
            m_names.append(name);
        }
    }
    bool isIdle() const { return m_names.isEmpty(); }

    /// Every text of the value, whatever lists and structs it stands in.
    template<class T>
    void erase(T &value) const
    {
        if constexpr (requires { T::fields(value); }) {
            std::apply([this](auto &...field) { (this->erase(field), ...); }, T::fields(value));
        }
    }
    template<class T>
    void erase(QList<T> &list) const
    {
        for (T &item : list) {
            erase(item);
        }
    }
    void erase(QString &text) const
    {
        for (const QString &name : m_names) {
            text.replace(name, QStringLiteral("…"));
        }
    }

private:
    QStringList m_names;
};

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#include "app/services/eventtexts.h"

#include "app/domain/plaintext.h"
#include "app/domain/refusal.h"

#include <QCoreApplication>

#include <optional>

namespace rangvoan
{

namespace
{

constexpr qsizetype begunWith = 30; ///< characters that tell which text is meant

template<class T>
concept HasFieldsOfEvent = requires(T &value) { T::fields(value); };

/// Goes through whatever an event is made of.
class TextWalk
{
public:
    const QString &tooLong() const { return m_tooLong; }

    void visit(QString &text)
    {
        text = plainText(text);
        if (text.size() > longestText && m_tooLong.isNull()) {
            m_tooLong = text;
        }
    }

    template<HasFieldsOfEvent T>
    void visit(T &value)
    {
        std::apply([this](auto &...field) { (this->visit(field), ...); }, T::fields(value));
    }

    template<class T>
    void visit(QList<T> &values)
    {
        for (T &value : values) {
            visit(value);
        }
    }

    template<class T>
    void visit(std::optional<T> &value)
    {
        if (value) {
            visit(*value);
        }
    }

    /// Numbers, dates, ids, bytes.
    template<class T>
    void visit(T &)
    {
    }

private:
    QString m_tooLong;
};

} // namespace

Status textFits(const QString &text)
{
    if (text.size() <= longestText) {
        return {};
    }
    return refusal(QT_TRANSLATE_NOOP("refusal", "A text is too long: it has %1 characters, at most %2 can be kept. It "
                                                "begins with “%3”. Write it shorter, or keep it as evidence."),
                   {QString::number(text.size()), QString::number(longestText), text.left(begunWith)});
}

Status makeTextsPlain(QList<EventPayload> &events)
{
    TextWalk walk;
    for (EventPayload &event : events) {
        std::visit([&walk](auto &payload) { walk.visit(payload); }, event);
    }
    return textFits(walk.tooLong());
}

} // namespace rangvoan

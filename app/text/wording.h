// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace rangvoan
{

enum class Language { Khmer, English };

/// The visible words in one language, independent of the language the program runs in: a Khmer paper is printed from
/// an English window. Mark source texts with QT_TRANSLATE_NOOP so that lupdate finds them:
/// `wording.text("paper", QT_TRANSLATE_NOOP("paper", "Ranking"))`.
class Wording
{
public:
    explicit Wording(Language language);
    ~Wording();
    Wording(Wording &&) noexcept;
    Wording &operator=(Wording &&) noexcept;
    Wording(const Wording &) = delete;
    Wording &operator=(const Wording &) = delete;

    Language language() const { return m_language; }
    bool isKhmer() const { return m_language == Language::Khmer; }

    /// The text in this language; `count` fills %n and picks the plural form. Falls back to the English source.
    QString text(const char *context, const char *source, int count = -1) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace rangvoan

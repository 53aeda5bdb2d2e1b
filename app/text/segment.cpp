// SPDX-License-Identifier: Apache-2.0
#include "app/text/segment.h"

#include "app/text/khmerclasses.h"
#include "app/text/khmernormalize.h"
#include "app/text/wordlattice.h"

#include <QFile>

#include <unicode/brkiter.h>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar noBreakSpace(0x00A0);

QStringList linesOfResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// The Khmer names of the third (districts) or second (provinces) column: these files have no quoted fields before it.
QStringList placeNames(const QString &path, qsizetype column)
{
    QStringList names;
    const QStringList lines = linesOfResource(path);
    for (const QString &line : lines) {
        const QString name = line.section(u',', column, column);
        if (hasKhmer(name)) {
            names.append(name);
        }
    }
    return names;
}

QStringList baseLexicon()
{
    QStringList words = placeNames(u":/geo/provinces.csv"_s, 1) + placeNames(u":/geo/districts.csv"_s, 2);
    const QStringList lines = linesOfResource(u":/text/lexicon.txt"_s);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            words.append(line.trimmed());
        }
    }
    return words;
}

} // namespace

class Segmenter::Impl
{
public:
    Impl(const QStringList &personNames, const QStringList &extraWords);

    std::vector<TextToken> tokens(QStringView text) const;

private:
    std::vector<bool> dictionaryBreaks(QStringView text) const;

    WordTrie m_lexicon;
    std::unique_ptr<icu::BreakIterator> m_lineBreaks; ///< only cloned; null where ICU's data is missing
};

Segmenter::Impl::Impl(const QStringList &personNames, const QStringList &extraWords)
{
    const QStringList lexicon = baseLexicon() + extraWords;
    for (const QString &word : lexicon) {
        m_lexicon.insert(canonical(word), WordLattice::costOfWord(word.size()));
    }
    for (const QString &name : personNames) {
        const QString whole = canonical(name).simplified();
        const QStringList parts = whole.split(u' ', Qt::SkipEmptyParts);
        if (!hasKhmer(whole)) {
            continue;
        }
        for (const QString &part : parts) {
            m_lexicon.insert(part, WordLattice::costOfWord(part.size()));
        }
        // A name of one short part can be an everyday word within others; only a whole name overrules all.
        const int cost = parts.size() > 1 ? WordLattice::personCost : WordLattice::costOfWord(whole.size());
        m_lexicon.insert(whole, cost);
        m_lexicon.insert(parts.join(QString()), cost);
    }
    UErrorCode status = U_ZERO_ERROR;
    m_lineBreaks.reset(icu::BreakIterator::createLineInstance(icu::Locale("km"), status));
    if (U_FAILURE(status)) {
        m_lineBreaks.reset();
    }
}

std::vector<bool> Segmenter::Impl::dictionaryBreaks(QStringView text) const
{
    std::vector<bool> breaks(static_cast<size_t>(text.size()) + 1, false);
    const std::unique_ptr<icu::BreakIterator> iterator(m_lineBreaks ? m_lineBreaks->clone() : nullptr);
    if (!iterator) {
        return breaks;
    }
    const icu::UnicodeString source(text.utf16(), static_cast<int32_t>(text.size()));
    iterator->setText(source);
    for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        breaks[static_cast<size_t>(at)] = true;
    }
    return breaks;
}

std::vector<TextToken> Segmenter::Impl::tokens(QStringView text) const
{
    return WordLattice(text, m_lexicon, dictionaryBreaks(text)).bestPath();
}

Segmenter::Segmenter(const QStringList &personNames, const QStringList &extraWords)
    : m_impl(std::make_unique<const Impl>(personNames, extraWords))
{
}

Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter &&) noexcept = default;
Segmenter &Segmenter::operator=(Segmenter &&) noexcept = default;

QString Segmenter::withBreaks(QStringView text) const
{
    if (!hasKhmer(text)) {
        return text.toString();
    }
    const QString plain = text.toString().remove(zeroWidthSpace);
    QString result;
    result.reserve(plain.size() + plain.size() / 4);
    TextToken before;
    for (const TextToken &token : m_impl->tokens(plain)) {
        if (mayBreakBetween(plain, before, token)) {
            result.append(zeroWidthSpace);
        }
        const QString part = plain.sliced(token.start, token.length);
        // A space inside a word of the lexicon is that between the parts of a name.
        result.append(token.kind == TokenKind::Word ? QString(part).replace(u' ', noBreakSpace) : part);
        before = token;
    }
    return result;
}

QStringList Segmenter::words(QStringView text) const
{
    const QString plain = text.toString().remove(zeroWidthSpace);
    QStringList words;
    QString word;
    const auto finish = [&words, &word] {
        if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    };
    TextToken before;
    for (const TextToken &token : m_impl->tokens(plain)) {
        const QStringView part = QStringView(plain).sliced(token.start, token.length);
        if (mayBreakBetween(plain, before, token)) {
            finish();
        }
        before = token;
        if (token.kind != TokenKind::Foreign) {
            word.append(part);
            continue;
        }
        for (const QChar c : part) {
            c.isSpace() ? finish() : void(word.append(c));
        }
    }
    finish();
    return words;
}

} // namespace rangvoan

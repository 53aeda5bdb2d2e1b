// SPDX-License-Identifier: Apache-2.0
#include "tests/app/text/scrambler.h"

#include <algorithm>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

namespace
{

const QString consonants = u"កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវឝឞសហឡអ"_s;
const QString independents = u"\u17A3\u17A4ឥឦឧឨឩឪឫឬឭឮឯឰឱឲឳ"_s;
const QString dependents =
    u"\u17B6\u17B7\u17B8\u17B9\u17BA\u17BB\u17BC\u17BD\u17BE\u17BF\u17C0\u17C1\u17C2\u17C3\u17C4\u17C5"_s;
const QString signs = u"\u17C6\u17C7\u17C8\u17C9\u17CA\u17CB\u17CC\u17CD\u17CE\u17CF\u17D0\u17D1\u17DD"_s;
const QString signsAbove = u"\u17B7\u17B8\u17B9\u17BA\u17BE"_s;
constexpr QChar foot(0x17D2);

bool startsSyllable(QChar c)
{
    return consonants.contains(c) || independents.contains(c);
}

bool isMark(QChar c)
{
    return dependents.contains(c) || signs.contains(c);
}

/// Syllables and single other characters, in order.
QStringList syllablesOf(const QString &text)
{
    QStringList parts;
    bool open = false;
    bool underFoot = false;
    for (const QChar c : text) {
        const bool continues = open && (underFoot || isMark(c) || c == foot);
        if (continues) {
            parts.last().append(c);
        } else {
            parts.append(QString(c));
            open = startsSyllable(c);
        }
        underFoot = c == foot;
    }
    return parts;
}

} // namespace

const QStringList &khmerNames()
{
    static const QStringList names{u"សុខ សុភាព"_s,   u"ចាន់ ដារ៉ា"_s, u"ណន ដារី"_s,   u"ហេង សុផល"_s, u"កែវ ស្រីមុំ"_s,
                                   u"ចាន់ សុភ័ក្ត្រ"_s, u"លឹម សុគន្ធា"_s, u"ប៊ុន ធឿន"_s,   u"ម៉ៅ ស៊ីថា"_s,  u"ស៊ឹម ចន្ទ្រា"_s,
                                   u"គង់ បុប្ផា"_s,   u"អ៊ុក សម្បត្តិ"_s, u"ឈឹម កណ្ដាល"_s, u"នួន ស្រស់"_s,  u"ទេព កោសល្យ"_s,
                                   u"ឱម វណ្ណា"_s,   u"ឡុង កើត"_s,   u"ប៉ែន ស្ត្រី"_s,  u"យឹម ស៊ើន"_s,  u"ខៀវ ពិសិដ្ឋ"_s,
                                   u"សេង ភក្ដី"_s,   u"តាំង ហ៊ៀង"_s,  u"ឃុន ធម៌"_s,    u"ព្រំ ព្រហ្ម"_s, u"វ៉ាន់ នីតា"_s,
                                   u"ជា ខ្ញុំ"_s,     u"ឆេង ច្រឹប"_s,  u"ហួត លក្ខណា"_s, u"រស់ សោភ័ណ"_s, u"អ៊ាង រ៉ូស"_s};
    return names;
}

QString allKhmer()
{
    QString all;
    for (char16_t c = 0x1780; c <= 0x17DD; ++c) {
        all.append(QChar(c));
    }
    return all + u"០១២៣៤៥៦៧៨៩"_s;
}

QString codePoints(const QString &text)
{
    QStringList codes;
    for (const QChar c : text) {
        codes.append(QString::number(c.unicode(), 16).toUpper());
    }
    return codes.join(u' ');
}

QString Scrambler::lookAlikeOf(const QString &name)
{
    const QStringList invisible{u"\u200B"_s, u"\u200C"_s, u"\u200D"_s, u"\u2060"_s, u"\uFEFF"_s};
    QString result;
    const QStringList parts = syllablesOf(name);
    for (const QString &part : parts) {
        result += startsSyllable(part.front()) ? syllable(part) : part;
        if (oneIn(3)) {
            result += invisible.at(static_cast<qsizetype>(m_random() % 5));
        }
    }
    return result;
}

/// The marks of a syllable as someone may have typed them, each a part that stays together.
QStringList Scrambler::typedParts(const QString &syllable)
{
    QStringList parts;
    for (qsizetype i = 1; i < syllable.size(); ++i) {
        const QChar c = syllable.at(i);
        const bool isShifter = c == QChar(0x17C9) || c == QChar(0x17CA);
        const bool drawnAsU = isShifter && i + 1 < syllable.size() && signsAbove.contains(syllable.at(i + 1));
        if (c == foot) {
            QChar letter = syllable.at(++i);
            const bool daOrTa = letter == u'\u178A' || letter == u'\u178F';
            if (daOrTa && oneIn(2)) {
                letter = letter == u'\u178A' ? u'\u178F' : u'\u178A';
            }
            parts.append(QString(c) + letter);
        } else if (c == u'\u17C4' && oneIn(2)) {
            parts << u"\u17C1"_s << u"\u17B6"_s;
        } else if (c == u'\u17BE' && oneIn(2)) {
            parts << u"\u17C1"_s << u"\u17B8"_s;
        } else if (drawnAsU && oneIn(3)) {
            parts.append(u"\u17BB"_s);
        } else {
            parts.append(QString(c) + (oneIn(4) ? QString(c) : QString()));
        }
    }
    return parts;
}

QString Scrambler::syllable(const QString &text)
{
    QStringList parts = typedParts(text);
    // Feet other than ro are stacked, so their order shows: they change places with everything but each other.
    QStringList stacked;
    for (const QString &part : std::as_const(parts)) {
        if (part.front() == foot && part.at(1) != u'\u179A') {
            stacked.append(part);
        }
    }
    std::shuffle(parts.begin(), parts.end(), m_random);
    for (QString &part : parts) {
        if (part.front() == foot && part.at(1) != u'\u179A') {
            part = stacked.takeFirst();
        }
    }
    QString first = text.left(1);
    if (first == u"ឱ"_s && oneIn(2)) {
        first = u"ឲ"_s;
    }
    return first + parts.join(oneIn(4) ? u"\u200B"_s : QString());
}

} // namespace rangvoan::test

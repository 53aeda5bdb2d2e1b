// SPDX-License-Identifier: Apache-2.0
#include "app/report/sidebyside.h"

#include <QSet>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal pairGap = 3;             // points below a pair of paragraphs
constexpr qreal certificateShare = 0.92; // of the size of letters
constexpr QStringView betweenLanguages(u"  ·  ");
constexpr qreal certificateGap = 0.8; // of the room to sign

Text stacked(const Text &khmer, const Text &english)
{
    if (english.isEmpty() || khmer.plain() == english.plain()) {
        return khmer;
    }
    if (khmer.isEmpty()) {
        return english;
    }
    // A name in both scripts says nothing new the second time.
    const QStringList said = khmer.plain().split(u'\n');
    QStringList more = english.plain().split(u'\n');
    more.removeIf([&said](const QString &line) { return said.contains(line); });
    Text both = khmer;
    if (more.isEmpty()) {
        return both;
    }
    both.runs.append(Run{u"\n"_s});
    if (english.runs.size() == 1) {
        both.runs.append(english.runs.constFirst());
        both.runs.last().text = more.join(u'\n');
    } else {
        both.runs += english.runs;
    }
    return both;
}

QString stacked(const QString &khmer, const QString &english)
{
    return stacked(Text(khmer), Text(english)).plain();
}

/// On one line with a sign between: running lines and headings of sections.
QString inLine(const QString &khmer, const QString &english)
{
    return english.isEmpty() || khmer == english ? khmer : khmer.isEmpty() ? english : khmer + u" · "_s + english;
}

Text withBullet(const Paragraph &paragraph)
{
    Text text = paragraph.text;
    if (!paragraph.bullet.isEmpty()) {
        text.runs.prepend(Run{paragraph.bullet + u' '});
    }
    return text;
}

/// How two blocks of one kind become one.
class BlockPair
{
public:
    /// `said`: paragraphs of the Khmer paper; what stands there already (a name in Latin letters) is not said again.
    BlockPair(const Block &english, const QSet<QString> &said) : m_english(english), m_said(said) {}

    Block operator()(OfficialHeading block) const
    {
        const auto &other = std::get<OfficialHeading>(m_english);
        block.motto += other.motto;
        if (block.issuer != other.issuer) {
            block.issuer += other.issuer;
        }
        block.number = inLine(block.number, other.number);
        return block;
    }

    Block operator()(Heading block) const
    {
        const auto &other = std::get<Heading>(m_english);
        if (block.level == 1) {
            block.under = stacked(block.under, stacked(other.text, other.under));
        } else {
            block.text = inLine(block.text.plain(), other.text.plain());
        }
        return block;
    }

    Block operator()(const Paragraph &block) const
    {
        const auto &other = std::get<Paragraph>(m_english);
        if (m_said.contains(other.text.plain()) || block.align != Align::Left) {
            Paragraph one = block;
            one.text = m_said.contains(other.text.plain()) ? block.text : stacked(block.text, other.text);
            return one;
        }
        Table pair{.columns = {{.weight = 1}, {.weight = 1}}, .borders = Borders::None};
        pair.rows = {Row{.cells = {Cell{.text = withBullet(block)}, Cell{.text = withBullet(other)}}}};
        return pair;
    }

    Block operator()(KeyValues block) const
    {
        const auto &other = std::get<KeyValues>(m_english);
        for (qsizetype i = 0; i < qMin(block.pairs.size(), other.pairs.size()); ++i) {
            KeyValue &pair = block.pairs[i];
            pair.label = stacked(pair.label, other.pairs.at(i).label);
            pair.value = stacked(pair.value, other.pairs.at(i).value);
        }
        block.pairs += other.pairs.mid(qMin(block.pairs.size(), other.pairs.size()));
        return block;
    }

    Block operator()(Table block) const
    {
        const auto &other = std::get<Table>(m_english);
        addRows(block.head, other.head);
        addRows(block.rows, other.rows);
        block.empty = stacked(block.empty, other.empty);
        return block;
    }

    Block operator()(DateBlock block) const
    {
        const auto &other = std::get<DateBlock>(m_english);
        block.solar = stacked(block.solar, stacked(other.lunar, other.solar));
        return block;
    }

    Block operator()(SignatureBlock block) const
    {
        const auto &other = std::get<SignatureBlock>(m_english);
        for (qsizetype i = 0; i < qMin(block.signers.size(), other.signers.size()); ++i) {
            Signer &signer = block.signers[i];
            const Signer &twin = other.signers.at(i);
            signer.date += twin.date;
            for (const Text &line : twin.above) {
                if (!signer.above.contains(line)) {
                    signer.above.append(line);
                }
            }
            signer.name = stacked(signer.name, twin.name);
        }
        return block;
    }

    /// Lines, spaces and drawings say the same in every language.
    template<class Other>
    Block operator()(const Other &block) const
    {
        return block;
    }

private:
    static void addRows(QList<Row> &rows, const QList<Row> &others)
    {
        for (qsizetype i = 0; i < qMin(rows.size(), others.size()); ++i) {
            QList<Cell> &cells = rows[i].cells;
            const QList<Cell> &twins = others.at(i).cells;
            for (qsizetype j = 0; j < qMin(cells.size(), twins.size()); ++j) {
                cells[j].text = stacked(cells.at(j).text, twins.at(j).text);
            }
        }
        rows += others.mid(qMin(rows.size(), others.size()));
    }

    const Block &m_english;
    const QSet<QString> &m_said;
};

bool sameKind(const Block &a, const Block &b)
{
    if (a.index() != b.index()) {
        return false;
    }
    if (const auto *table = std::get_if<Table>(&a); table != nullptr) {
        return table->columns.size() == std::get<Table>(b).columns.size();
    }
    const auto *heading = std::get_if<Heading>(&a);
    return heading == nullptr || heading->level == std::get<Heading>(b).level;
}

/// Lengths of the longest common run of kinds from (i, j) on: what one language says more does not push the rest apart.
QList<QList<int>> commonKinds(const QList<Block> &khmer, const QList<Block> &english)
{
    QList<QList<int>> lengths(khmer.size() + 1, QList<int>(english.size() + 1, 0));
    for (qsizetype i = khmer.size() - 1; i >= 0; --i) {
        for (qsizetype j = english.size() - 1; j >= 0; --j) {
            lengths[i][j] = sameKind(khmer.at(i), english.at(j))
                                ? lengths.at(i + 1).at(j + 1) + 1
                                : qMax(lengths.at(i + 1).at(j), lengths.at(i).at(j + 1));
        }
    }
    return lengths;
}

/// Pairs of paragraphs that follow each other are one table: the columns stay where they are.
void addBlock(QList<Block> &blocks, const Block &block)
{
    const auto isPair = [](const Table *table) {
        return table != nullptr && table->borders == Borders::None && table->columns.size() == 2 &&
               table->head.isEmpty();
    };
    auto *last = blocks.isEmpty() ? nullptr : std::get_if<Table>(&blocks.last());
    const auto *next = std::get_if<Table>(&block);
    if (isPair(last) && isPair(next)) {
        last->rows += next->rows;
        return;
    }
    if (isPair(last)) {
        blocks.append(Spacer{.height = pairGap});
    }
    blocks.append(block);
}

QSet<QString> paragraphTexts(const Document &document)
{
    QSet<QString> texts;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph != nullptr) {
            texts.insert(paragraph->text.plain());
        }
    }
    return texts;
}

/// The pieces on one line, with a sign between.
Text joined(const QList<Text> &pieces)
{
    Text line;
    for (const Text &piece : pieces) {
        if (!line.isEmpty()) {
            line.runs.append(Run{betweenLanguages.toString()});
        }
        line.runs += piece.runs;
    }
    return line;
}

void fitBlock(OfficialHeading &heading)
{
    heading.motto = heading.motto.mid(0, heading.motto.size() / 2);
}

void fitBlock(Paragraph &paragraph)
{
    for (Run &run : paragraph.text.runs) {
        run.points *= certificateShare;
        run.text = run.text == u"\n"_s ? betweenLanguages.toString() : run.text;
    }
}

void fitBlock(DateBlock &date)
{
    const QStringList lines = date.solar.split(u'\n'); // solar, then both lines of the other language
    if (lines.size() == 3) {
        date.lunar += betweenLanguages.toString() + lines.at(1);
        date.solar = lines.at(0) + betweenLanguages.toString() + lines.at(2);
    }
}

void fitBlock(SignatureBlock &signatures)
{
    for (Signer &signer : signatures.signers) {
        signer.above = signer.above.isEmpty() ? signer.above : QList<Text>{joined(signer.above)};
        signer.name.replace(u'\n', betweenLanguages.toString());
        signer.gap *= certificateGap;
    }
}

/// Lines, spaces and drawings keep their size.
template<class Other>
void fitBlock(Other &)
{
}

/// A certificate is one page: the languages share its lines, in smaller letters.
void fitOnOnePage(Document &certificate)
{
    certificate.page.points *= certificateShare;
    for (Block &block : certificate.blocks) {
        std::visit([](auto &one) { fitBlock(one); }, block);
    }
}

} // namespace

Document sideBySide(const Document &khmer, const Document &english)
{
    Document both = khmer;
    both.blocks.clear();
    both.meta.title = inLine(khmer.meta.title, english.meta.title);
    both.head.left = inLine(khmer.head.left, english.head.left);
    both.foot.left = stacked(khmer.foot.left, english.foot.left);
    const QList<QList<int>> common = commonKinds(khmer.blocks, english.blocks);
    const QSet<QString> said = paragraphTexts(khmer);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < khmer.blocks.size() || j < english.blocks.size()) {
        const bool isBoth = i < khmer.blocks.size() && j < english.blocks.size();
        if (isBoth && sameKind(khmer.blocks.at(i), english.blocks.at(j))) {
            addBlock(both.blocks, std::visit(BlockPair(english.blocks.at(j++), said), khmer.blocks.at(i++)));
        } else if (!isBoth ? j >= english.blocks.size() : common.at(i + 1).at(j) >= common.at(i).at(j + 1)) {
            addBlock(both.blocks, khmer.blocks.at(i++));
        } else {
            addBlock(both.blocks, english.blocks.at(j++));
        }
    }
    if (khmer.page.frame == Frame::Certificate) {
        fitOnOnePage(both);
    }
    return both;
}

} // namespace rangvoan::report

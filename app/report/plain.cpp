// SPDX-License-Identifier: Apache-2.0
#include "app/report/plain.h"

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{
QString boxText(Box box)
{
    switch (box) {
    case Box::Empty:
        return u"[ ] "_s;
    case Box::Ticked:
        return u"[x] "_s;
    case Box::None:
        break;
    }
    return QString();
}

void addPlain(QStringList &lines, const QString &line)
{
    if (!line.isEmpty()) {
        lines.append(line);
    }
}

class PlainWriter
{
public:
    void operator()(const OfficialHeading &heading)
    {
        m_lines += heading.motto;
        for (const Text &text : heading.issuer) {
            addPlain(m_lines, text.plain());
        }
        addPlain(m_lines, heading.number);
    }
    void operator()(const Heading &heading)
    {
        addPlain(m_lines, heading.text.plain());
        addPlain(m_lines, heading.under.plain());
    }
    void operator()(const Paragraph &paragraph)
    {
        const QString bullet = paragraph.bullet.isEmpty() ? QString() : paragraph.bullet + u' ';
        m_lines.append(bullet + paragraph.text.plain());
    }
    void operator()(const KeyValues &values)
    {
        for (const KeyValue &pair : values.pairs) {
            m_lines.append(pair.label.plain() + u'\t' + pair.value.plain());
        }
    }
    void operator()(const Table &table)
    {
        for (const Row &row : table.head) {
            addRow(row);
        }
        for (const Row &row : table.rows) {
            addRow(row);
        }
        if (table.rows.isEmpty()) {
            addPlain(m_lines, table.empty.plain());
        }
    }
    void operator()(const DateBlock &date)
    {
        addPlain(m_lines, date.lunar);
        addPlain(m_lines, date.solar);
    }
    void operator()(const SignatureBlock &block)
    {
        for (const Signer &signer : block.signers) {
            m_lines += signer.date;
            for (const Text &text : signer.above) {
                addPlain(m_lines, text.plain());
            }
            addPlain(m_lines, signer.name);
        }
    }
    void operator()(const Chart &chart) { addPlain(m_lines, chart.description); }
    void operator()(const Image &image) { addPlain(m_lines, image.description); }
    void operator()(const PageBreak &) { m_lines.append(QString(u'\f')); }
    void operator()(const Rule &) {}
    void operator()(const Spacer &) {}

    QString text() const { return m_lines.join(u'\n'); }

private:
    void addRow(const Row &row)
    {
        QStringList texts;
        for (const Cell &cell : row.cells) {
            texts.append(boxText(cell.box) + cell.text.plain());
        }
        m_lines.append(texts.join(u'\t'));
    }

    QStringList m_lines;
};
} // namespace

QString toPlainText(const Document &document)
{
    PlainWriter writer;
    for (const Block &block : document.blocks) {
        std::visit(writer, block);
    }
    return writer.text();
}

} // namespace rangvoan::report

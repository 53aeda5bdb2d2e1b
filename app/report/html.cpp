// SPDX-License-Identifier: Apache-2.0
#include "app/report/plain.h"

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{
QString classOf(TextRole role)
{
    switch (role) {
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Accent:
        return u"accent"_s;
    case TextRole::Muol:
        return u"muol"_s;
    case TextRole::Normal:
        break;
    }
    return QString();
}

QString classOf(RowStyle style)
{
    switch (style) {
    case RowStyle::Emphasised:
        return u"emphasised"_s;
    case RowStyle::Note:
        return u"note"_s;
    case RowStyle::CutLine:
        return u"cutline"_s;
    case RowStyle::Normal:
        break;
    }
    return QString();
}

QString opening(const QString &tag, const QString &kind)
{
    return kind.isEmpty() ? u"<%1>"_s.arg(tag) : u"<%1 class=\"%2\">"_s.arg(tag, kind);
}

QString escaped(const QString &plain)
{
    return plain.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString html(const Text &text)
{
    QString all;
    for (const Run &run : text.runs) {
        const QString kind = classOf(run.role);
        all += kind.isEmpty() ? escaped(run.text) : opening(u"span"_s, kind) + escaped(run.text) + u"</span>"_s;
    }
    return all;
}

class HtmlWriter
{
public:
    void operator()(const OfficialHeading &heading)
    {
        for (const QString &line : heading.motto) {
            element(u"p"_s, u"motto"_s, escaped(line));
        }
        for (const Text &text : heading.issuer) {
            element(u"p"_s, u"issuer"_s, html(text));
        }
        elementIfAny(u"p"_s, u"number"_s, escaped(heading.number));
    }
    void operator()(const Heading &heading)
    {
        element(u"h"_s + QString::number(qBound(1, heading.level, 6)), QString(), html(heading.text));
        elementIfAny(u"p"_s, u"under"_s, html(heading.under));
    }
    void operator()(const Paragraph &paragraph)
    {
        const QString bullet = paragraph.bullet.isEmpty() ? QString() : escaped(paragraph.bullet) + u' ';
        element(u"p"_s, QString(), bullet + html(paragraph.text));
    }
    void operator()(const KeyValues &values)
    {
        m_html += u"<dl>\n"_s;
        for (const KeyValue &pair : values.pairs) {
            element(u"dt"_s, QString(), html(pair.label));
            element(u"dd"_s, QString(), html(pair.value));
        }
        m_html += u"</dl>\n"_s;
    }
    void operator()(const Table &table)
    {
        m_html += u"<table>\n<thead>\n"_s;
        for (const Row &row : table.head) {
            addRow(row, u"th"_s);
        }
        m_html += u"</thead>\n<tbody>\n"_s;
        for (const Row &row : table.rows) {
            addRow(row, u"td"_s);
        }
        m_html += u"</tbody>\n</table>\n"_s;
        elementIfAny(u"p"_s, u"empty"_s, table.rows.isEmpty() ? html(table.empty) : QString());
    }
    void operator()(const DateBlock &date)
    {
        elementIfAny(u"p"_s, u"date"_s, escaped(date.lunar));
        elementIfAny(u"p"_s, u"date"_s, escaped(date.solar));
    }
    void operator()(const SignatureBlock &block)
    {
        for (const Signer &signer : block.signers) {
            m_html += u"<div class=\"signer\">\n"_s;
            for (const QString &line : signer.date) {
                element(u"p"_s, u"date"_s, escaped(line));
            }
            for (const Text &text : signer.above) {
                element(u"p"_s, QString(), html(text));
            }
            element(u"p"_s, u"name"_s, escaped(signer.name));
            m_html += u"</div>\n"_s;
        }
    }
    void operator()(const Chart &chart) { elementIfAny(u"p"_s, u"chart"_s, escaped(chart.description)); }
    void operator()(const Image &image) { elementIfAny(u"p"_s, u"image"_s, escaped(image.description)); }
    void operator()(const Rule &) { m_html += u"<hr>\n"_s; }
    void operator()(const PageBreak &) { m_html += u"<hr class=\"page\">\n"_s; }
    void operator()(const Spacer &) {}

    QString body() const { return m_html; }

private:
    void element(const QString &tag, const QString &kind, const QString &inner)
    {
        m_html += opening(tag, kind) + inner + u"</"_s + tag + u">\n"_s;
    }
    void elementIfAny(const QString &tag, const QString &kind, const QString &inner)
    {
        if (!inner.isEmpty()) {
            element(tag, kind, inner);
        }
    }
    void addRow(const Row &row, const QString &tag)
    {
        m_html += opening(u"tr"_s, classOf(row.style));
        for (const Cell &cell : row.cells) {
            const QString span = cell.span > 1 ? u" colspan=\"%1\""_s.arg(cell.span) : QString();
            const QString mark = cell.box == Box::Ticked ? u"☑ "_s : cell.box == Box::Empty ? u"☐ "_s : QString();
            m_html += u"<"_s + tag + span + u">"_s + mark + html(cell.text) + u"</"_s + tag + u">"_s;
        }
        m_html += u"</tr>\n"_s;
    }

    QString m_html;
};
} // namespace

QString toHtml(const Document &document)
{
    HtmlWriter writer;
    for (const Block &block : document.blocks) {
        std::visit(writer, block);
    }
    const QString language = document.meta.language == Language::Khmer ? u"km"_s : u"en"_s;
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title></head>\n<body>\n"_s
               .arg(language, document.meta.title.toHtmlEscaped()) +
           writer.body() + u"</body>\n</html>\n"_s;
}

} // namespace rangvoan::report

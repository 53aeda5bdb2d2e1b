// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/painter.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int pdfResolution = 1200;
constexpr qreal pdfPointsPerInch = 72;

QPageLayout layoutOf(QSizeF size)
{
    // Always upright with its own size: a landscape layout would turn the page instead.
    return QPageLayout(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch), QPageLayout::Portrait,
                       QMarginsF());
}

// Qt writes title and creator only: author, subject, language and the moment of the facts go into the XMP packet.
QByteArray xmpOf(const Meta &meta)
{
    const QString language = meta.language == Language::Khmer ? u"km"_s : u"en"_s;
    const auto inLanguage = [&language](const QString &name, const QString &text) {
        return u"<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li><rdf:li xml:lang=\"%3\">%2</rdf:li>"
               "</rdf:Alt></dc:%1>"_s.arg(name, text.toHtmlEscaped(), language);
    };
    QString body = inLanguage(u"title"_s, meta.title);
    if (!meta.subject.isEmpty()) {
        body += inLanguage(u"description"_s, meta.subject);
    }
    if (!meta.author.isEmpty()) {
        body += u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(meta.author.toHtmlEscaped());
    }
    body += u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>"_s.arg(language);
    if (meta.created.isValid()) {
        body += u"<xmp:CreateDate>%1</xmp:CreateDate>"_s.arg(meta.created.toUTC().toString(Qt::ISODate));
    }
    return (u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"_s +
            body + u"</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"_s)
        .toUtf8();
}

class QtPdfSink final : public PageSink
{
public:
    explicit QtPdfSink(QIODevice &device) : m_writer(&device) {}

    Status begin(const Paginated &paper) override
    {
        m_writer.setTitle(paper.meta.title);
        m_writer.setCreator(u"Rangvoan"_s);
        m_writer.setDocumentXmpMetadata(xmpOf(paper.meta));
        m_writer.setResolution(pdfResolution);
        return {};
    }

    Status add(const Page &page) override
    {
        m_writer.setPageLayout(layoutOf(page.size));
        const bool ready = m_painter.isActive() ? m_writer.newPage() : m_painter.begin(&m_writer);
        if (!ready) {
            return Error{ErrorCode::CannotWrite, {}};
        }
        m_painter.resetTransform();
        m_painter.scale(pdfResolution / pdfPointsPerInch, pdfResolution / pdfPointsPerInch);
        paintPage(m_painter, page);
        return {};
    }

    Status finish() override { return m_painter.end() ? Status() : Status(Error{ErrorCode::CannotWrite, {}}); }

private:
    QPdfWriter m_writer;
    QPainter m_painter; // after the writer: it ends before its device goes
};
} // namespace

std::unique_ptr<PageSink> makeQtPdfSink(QIODevice &device)
{
    return std::make_unique<QtPdfSink>(device);
}

} // namespace rangvoan::report

// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/painter.h"
#include "app/report/pdf/engine.h"

#include <QPainter>

namespace rangvoan::report
{

namespace
{
constexpr qreal pdfDotsPerPoint = pdf::PdfDevice::resolution / 72.0;

class PdfSink final : public PageSink
{
public:
    explicit PdfSink(QIODevice &device) : m_document(device), m_device(m_document) {}

    Status begin(const Paginated &paper) override
    {
        m_meta = paper.meta;
        m_outline = paper.outline;
        m_seal = paper.seal ? sealBytes(*paper.seal) : QByteArray();
        return state();
    }

    Status add(const Page &page) override
    {
        m_document.beginPage(page.size);
        QPainter painter(&m_device);
        painter.scale(pdfDotsPerPoint, pdfDotsPerPoint);
        paintPage(painter, page);
        painter.end();
        m_document.endPage();
        return state();
    }

    Status finish() override
    {
        m_document.finish(m_meta, m_outline, m_seal);
        return state();
    }

private:
    Status state() const { return m_document.isGood() ? Status() : Status(Error{ErrorCode::CannotWrite, {}}); }

    pdf::PdfDocument m_document;
    pdf::PdfDevice m_device;
    Meta m_meta;
    QList<OutlineEntry> m_outline;
    QByteArray m_seal;
};
} // namespace

std::unique_ptr<PageSink> makePdfSink(QIODevice &device)
{
    return std::make_unique<PdfSink>(device);
}

} // namespace rangvoan::report

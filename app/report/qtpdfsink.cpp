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

class QtPdfSink final : public PageSink
{
public:
    explicit QtPdfSink(QIODevice &device) : m_writer(&device) {}

    Status begin(const Paginated &paper) override
    {
        m_writer.setTitle(paper.meta.title);
        m_writer.setCreator(u"Rangvoan"_s);
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

// SPDX-License-Identifier: Apache-2.0
#include "app/report/printersink.h"

#include "app/report/painter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

namespace rangvoan::report
{

namespace
{

constexpr qreal printerPointsPerInch = 72;

/// Printers know upright sheets and how the page lies on them.
QPageLayout sheetOf(QSizeF size)
{
    const bool lying = size.width() > size.height();
    const QPageSize sheet(lying ? size.transposed() : size, QPageSize::Point, QString(), QPageSize::FuzzyMatch);
    return QPageLayout(sheet, lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

class PrinterSink final : public PageSink
{
public:
    explicit PrinterSink(QPrinter &printer) : m_printer(printer) {}

    Status begin(const Paginated &paper) override
    {
        m_printer.setDocName(paper.meta.title);
        m_printer.setFullPage(true);
        return {};
    }

    Status add(const Page &page) override
    {
        m_printer.setPageLayout(sheetOf(page.size));
        m_printer.setFullPage(true);
        const bool ready = m_painter.isActive() ? m_printer.newPage() : m_painter.begin(&m_printer);
        if (!ready) {
            return failed();
        }
        const qreal scale = m_printer.resolution() / printerPointsPerInch;
        m_painter.resetTransform();
        m_painter.scale(scale, scale);
        paintPage(m_painter, page);
        return {};
    }

    Status finish() override { return m_painter.end() ? Status() : failed(); }

private:
    Status failed() const { return Error{ErrorCode::CannotWrite, {m_printer.printerName()}}; }

    QPrinter &m_printer;
    QPainter m_painter; // after the printer: it ends first
};

} // namespace

std::unique_ptr<PageSink> makePrinterSink(QPrinter &printer)
{
    return std::make_unique<PrinterSink>(printer);
}

Status printPages(const Paginated &paper, QPrinter &printer, const Progress &progress)
{
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty()) {
        return writePdf(paper, printer.outputFileName(), progress);
    }
    return sendPages(paper, *makePrinterSink(printer), progress);
}

} // namespace rangvoan::report

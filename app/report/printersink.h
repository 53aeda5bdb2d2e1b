// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pagesink.h"

class QPrinter;

namespace rangvoan::report
{

/// Prints pages with the same painting code as preview and PDF. Each page keeps its own size and lies as it has to.
/// CannotWrite (name of the printer) when the printer takes no more.
std::unique_ptr<PageSink> makePrinterSink(QPrinter &printer);

/// Sends the pages to the printer; where the printer stands for a PDF file, writes that as writePdf() does.
Status printPages(const Paginated &paper, QPrinter &printer, const Progress &progress = {});

} // namespace rangvoan::report

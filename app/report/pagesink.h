// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/report/pages.h"

#include <functional>
#include <memory>

class QIODevice;

namespace rangvoan::report
{

/// Where pages go: a PDF engine, a printer. Pages come one by one, so that a long paper needs no more memory than a
/// short one. A sink that failed is not called again.
class PageSink
{
public:
    PageSink() = default;
    virtual ~PageSink() = default;
    PageSink(const PageSink &) = delete;
    PageSink &operator=(const PageSink &) = delete;

    /// The whole paper for its title, outline and number of pages; draws nothing.
    virtual Status begin(const Paginated &paper) = 0;
    virtual Status add(const Page &page) = 0;
    virtual Status finish() = 0;
};

/// Called before each page with the pages done; false stops the work.
using Progress = std::function<bool(qsizetype done, qsizetype all)>;

/// Sends the pages into the sink. Errors: Cancelled, and what the sink reports.
Status sendPages(const Paginated &paper, PageSink &sink, const Progress &progress = {});

/// A sink writing PDF to a device that is open.
using SinkMaker = std::function<std::unique_ptr<PageSink>(QIODevice &device)>;

/// Writes PDF/A-1b in which Khmer can be searched and copied (app/report/pdf). The same paper gives the same bytes.
/// Error while adding: CannotWrite without a path.
std::unique_ptr<PageSink> makePdfSink(QIODevice &device);

/// Writes the paper to a file, all of it or nothing: to a temporary name, renamed at the end. Errors: CannotWrite,
/// DiskFull (path), Cancelled.
Status writePdf(const Paginated &paper, const QString &path, const Progress &progress = {},
                const SinkMaker &maker = makePdfSink);

} // namespace rangvoan::report

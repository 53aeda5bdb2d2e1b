// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"

#include <QSaveFile>

namespace rangvoan::report
{

namespace
{
Error writeError(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {file.fileName()}};
}
} // namespace

Status sendPages(const Paginated &paper, PageSink &sink, const Progress &progress)
{
    if (const Status begun = sink.begin(paper); !begun) {
        return begun.error();
    }
    for (qsizetype i = 0; i < paper.pages.size(); ++i) {
        if (progress && !progress(i, paper.pages.size())) {
            return Error{ErrorCode::Cancelled, {}};
        }
        if (const Status added = sink.add(paper.pages.at(i)); !added) {
            return added.error();
        }
    }
    return sink.finish();
}

Status writePdf(const Paginated &paper, const QString &path, const Progress &progress, const SinkMaker &maker)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeError(file);
    }
    const std::unique_ptr<PageSink> sink = maker(file);
    const Status sent = sendPages(paper, *sink, progress);
    if (!sent) {
        // What the device says is the reason; the sink only sees that writing failed.
        return file.error() == QFileDevice::NoError ? sent.error() : writeError(file);
    }
    if (file.error() != QFileDevice::NoError || !file.commit()) {
        return writeError(file);
    }
    return {};
}

} // namespace rangvoan::report

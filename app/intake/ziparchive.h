// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/tablereader.h"

#include <QIODevice>

#include <memory>

struct zip;

namespace rangvoan
{

/// A zip archive in memory, opened for reading under limits on what it may unpack.
class ZipArchive
{
public:
    /// The bytes must outlive the archive. Errors: DamagedWorkbook, TooLarge.
    static Result<ZipArchive> open(const QByteArray &bytes, const ReadOptions &options);

    bool contains(const QString &part) const;
    /// A sequential device over one part; NotFound when there is none, TooLarge when it unpacks beyond the limits.
    /// A part that turns out damaged makes the device fail while reading.
    Result<std::unique_ptr<QIODevice>> part(const QString &name) const;
    /// The first bytes of a part, at most `most` of them; empty when it cannot be read.
    QByteArray beginningOf(const QString &name, qint64 most) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    using Handle = std::unique_ptr<zip, Close>;

    ZipArchive(Handle handle, const ReadOptions &options) : m_zip(std::move(handle)), m_options(options) {}

    Handle m_zip;
    ReadOptions m_options;
};

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#include "app/intake/ziparchive.h"

#include <zip.h>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr zip_int64_t mostZipEntries = 20'000;

struct CloseZipFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, CloseZipFile>;

/// Unpacks one part piece by piece; never more than the size the directory of the archive promised.
class ZipPartDevice final : public QIODevice
{
public:
    ZipPartDevice(ZipFile file, qint64 promised) : m_file(std::move(file)), m_left(promised)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_left <= 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left <= 0) {
            return -1;
        }
        const qint64 wanted = std::min(most, m_left);
        const qint64 got = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(wanted));
        m_left = got > 0 ? m_left - got : 0;
        if (got <= 0 || (m_left == 0 && !endsHere())) {
            setErrorString(u"damaged part"_s);
            m_left = 0;
            return -1;
        }
        return got;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// Reading past the end makes libzip compare the checksum; more bytes than promised are a lie too.
    bool endsHere()
    {
        char beyond = 0;
        return zip_fread(m_file.get(), &beyond, 1) == 0;
    }

    ZipFile m_file;
    qint64 m_left;
};

zip_int64_t indexOfPart(zip *archive, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const zip_int64_t exact = zip_name_locate(archive, utf8.constData(), ZIP_FL_ENC_GUESS);
    // Part names of Office files do not depend on case.
    return exact >= 0 ? exact : zip_name_locate(archive, utf8.constData(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
}

struct PartSize
{
    qint64 unpacked = 0;
    qint64 packed = 0;
};

std::optional<PartSize> sizeOfPart(zip *archive, zip_int64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    const bool known = zip_stat_index(archive, static_cast<zip_uint64_t>(index), 0, &stat) == 0 &&
                       (stat.valid & needed) == needed && stat.size < (1ULL << 62) && stat.comp_size < (1ULL << 62);
    if (!known) {
        return std::nullopt;
    }
    return PartSize{static_cast<qint64>(stat.size), static_cast<qint64>(stat.comp_size)};
}

/// Sums what all parts promise, so that a bomb is refused before anything is unpacked.
Status checkPromisedSizes(zip *archive, const ReadOptions &options)
{
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    if (entries > mostZipEntries) {
        return Error{ErrorCode::TooLarge, {options.fileName, u"number of parts"_s}};
    }
    qint64 total = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto size = sizeOfPart(archive, i);
        if (!size) {
            return Error{ErrorCode::DamagedWorkbook, {options.fileName, u"zip directory"_s}};
        }
        const bool packsTooWell = size->unpacked > options.limits.ratioFreeBytes &&
                                  size->unpacked / std::max<qint64>(size->packed, 1) > options.limits.ratio;
        if (size->unpacked > options.limits.unpackedBytes - total || packsTooWell) {
            return Error{ErrorCode::TooLarge, {options.fileName, u"size when unpacked"_s}};
        }
        total += size->unpacked;
    }
    return {};
}

} // namespace

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ReadOptions &options)
{
    zip_error_t failure;
    zip_error_init(&failure);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &failure);
    Handle handle(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &failure));
    if (!handle) {
        zip_source_free(source);
        const QString detail = QString::fromUtf8(zip_error_strerror(&failure));
        zip_error_fini(&failure);
        return Error{ErrorCode::DamagedWorkbook, {options.fileName, detail}};
    }
    zip_error_fini(&failure);
    if (const Status sizes = checkPromisedSizes(handle.get(), options); !sizes) {
        return sizes.error();
    }
    return ZipArchive(std::move(handle), options);
}

bool ZipArchive::contains(const QString &part) const
{
    return indexOfPart(m_zip.get(), part) >= 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::part(const QString &name) const
{
    const zip_int64_t index = indexOfPart(m_zip.get(), name);
    if (index < 0) {
        return Error{ErrorCode::NotFound, {name}};
    }
    const auto size = sizeOfPart(m_zip.get(), index);
    ZipFile file(zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
    if (!size || !file) {
        return Error{ErrorCode::DamagedWorkbook, {m_options.fileName, name}};
    }
    return std::unique_ptr<QIODevice>(std::make_unique<ZipPartDevice>(std::move(file), size->unpacked));
}

QByteArray ZipArchive::beginningOf(const QString &name, qint64 most) const
{
    const Result<std::unique_ptr<QIODevice>> device = part(name);
    return device ? (*device)->read(most) : QByteArray();
}

} // namespace rangvoan

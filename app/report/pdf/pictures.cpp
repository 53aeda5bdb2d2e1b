// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/pictures.h"

#include "app/report/pdf/objectfile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImageWriter>
#include <QPainter>

namespace rangvoan::report::pdf
{

namespace
{
constexpr qreal printedDotsPerPoint = 300.0 / 72;
constexpr qreal tooFine = 1.5; // below that, making it coarser costs more sharpness than it saves room
constexpr int photoQuality = 92;
constexpr int photoGain = 3; // a drawing packs well without loss; a photo does not

QImage sizedForPrint(const QImage &image, QSizeF points)
{
    const QSizeF wanted = points * printedDotsPerPoint;
    if (wanted.isEmpty() || image.width() < wanted.width() * tooFine || image.height() < wanted.height() * tooFine) {
        return image;
    }
    return image.scaled(wanted.toSize().expandedTo(QSize(1, 1)), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage onWhite(const QImage &image)
{
    if (image.isGrayscale() && !image.hasAlphaChannel()) {
        return image.convertToFormat(QImage::Format_Grayscale8);
    }
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(QRect(QPoint(0, 0), image.size()), image);
    painter.end();
    return flat.convertToFormat(flat.allGray() ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
}

QByteArray samplesOf(const QImage &image)
{
    const qsizetype length = qsizetype(image.width()) * image.depth() / 8;
    QByteArray samples;
    samples.reserve(length * image.height());
    for (int row = 0; row < image.height(); ++row) {
        const uchar *const line = image.constScanLine(row);
        samples.append(QByteArray::fromRawData(reinterpret_cast<const char *>(line), length));
    }
    return samples;
}

QByteArray asPhoto(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(photoQuality);
    return writer.write(image) ? bytes : QByteArray();
}
} // namespace

int Pictures::add(ObjectFile &file, const QImage &image, QSizeF points)
{
    QImage flat = onWhite(sizedForPrint(image, points));
    flat.setColorSpace({}); // colours of the file are sRGB; a profile inside of the picture would only confuse
    const bool grey = flat.format() == QImage::Format_Grayscale8;
    const QByteArray entries = "/Type/XObject/Subtype/Image/Width " + QByteArray::number(flat.width()) + "/Height " +
                               QByteArray::number(flat.height()) + "/BitsPerComponent 8/ColorSpace/" +
                               (grey ? "DeviceGray" : "DeviceRGB");
    const QByteArray samples = samplesOf(flat);
    const QByteArray key = QCryptographicHash::hash(entries + samples, QCryptographicHash::Sha256);
    const auto known = m_written.constFind(key);
    if (known != m_written.constEnd()) {
        return *known;
    }
    const QByteArray photo = asPhoto(flat);
    const bool smaller = !photo.isEmpty() && photo.size() * photoGain < qCompress(samples).size();
    const int object = smaller ? file.addStream(entries + "/Filter/DCTDecode", photo, ObjectFile::Packing::None)
                               : file.addStream(entries, samples);
    m_written.insert(key, object);
    return object;
}

} // namespace rangvoan::report::pdf

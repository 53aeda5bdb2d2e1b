// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"
#include "app/report/pdf/contentstream.h"
#include "app/report/pdf/objectfile.h"
#include "app/report/pdf/pagetree.h"
#include "app/report/pdf/pictures.h"
#include "app/report/pdf/typecase.h"

#include <QMap>

namespace rangvoan::report::pdf
{

/// A PDF/A-1b file (ISO 19005-1) in the making: pages go to the device as they are finished; fonts, outline and
/// metadata follow at the end. The bytes depend on the paper alone.
class PdfDocument
{
public:
    explicit PdfDocument(QIODevice &device);

    /// Starts a page of that size in points.
    void beginPage(QSizeF size);
    QSizeF pageSize() const { return m_size; }
    ContentStream &page() { return m_page; }
    TypeCase &typeCase() { return m_typeCase; }
    /// Shows a picture on the page; `place` takes the unit square to the page.
    void drawImage(const QImage &image, const QTransform &place);
    void endPage();

    void finish(const Meta &meta, const QList<OutlineEntry> &outline, const QByteArray &seal);

    /// False once the device has failed.
    bool isGood() const { return m_file.isGood(); }

private:
    int writeOutputIntent();

    ObjectFile m_file;
    PageTree m_pages;
    int m_fontNames;
    TypeCase m_typeCase;
    Pictures m_pictures;
    ContentStream m_page;
    QSizeF m_size;
    QMap<QByteArray, int> m_picturesOfPage;
};

} // namespace rangvoan::report::pdf

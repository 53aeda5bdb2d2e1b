// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/document.h"

#include "app/report/pdf/colourprofile.h"
#include "app/report/pdf/metadata.h"
#include "app/report/pdf/navigation.h"
#include "app/report/pdf/sealfield.h"
#include "app/report/pdf/syntax.h"

#include <cmath>

namespace rangvoan::report::pdf
{

PdfDocument::PdfDocument(QIODevice &device) : m_file(device), m_pages(m_file), m_fontNames(m_file.allocate()) {}

void PdfDocument::beginPage(QSizeF size)
{
    m_size = size;
    m_page = {};
    m_picturesOfPage.clear();
}

void PdfDocument::drawImage(const QImage &image, const QTransform &place)
{
    const QSizeF points(std::hypot(place.m11(), place.m12()), std::hypot(place.m21(), place.m22()));
    const int object = m_pictures.add(m_file, image, points);
    const QByteArray name = "I" + QByteArray::number(object);
    m_picturesOfPage.insert(name, object);
    m_page.image(name, place);
}

void PdfDocument::endPage()
{
    const int content = m_file.addStream({}, m_page.finished());
    QByteArray pictures;
    for (auto picture = m_picturesOfPage.cbegin(); picture != m_picturesOfPage.cend(); ++picture) {
        pictures += '/' + picture.key() + ' ' + reference(picture.value());
    }
    m_pages.add(m_size.height(), "/MediaBox[0 0 " + number(m_size.width()) + ' ' + number(m_size.height()) +
                                     "]/Contents " + reference(content) + "/Resources<</Font " +
                                     reference(m_fontNames) +
                                     (pictures.isEmpty() ? QByteArray() : "/XObject<<" + pictures + ">>") + ">>");
}

void PdfDocument::finish(const Meta &meta, const QList<OutlineEntry> &outline, const QByteArray &seal)
{
    m_file.write(m_fontNames, m_typeCase.write(m_file));
    const int pages = m_pages.write();
    const int outlineRoot = writeOutline(m_file, outline, m_pages.pages());
    const int labels = writePageLabels(m_file, m_pages.pages().size(), meta.language);
    const int intent = writeOutputIntent();
    const int information = m_file.add(informationDictionary(meta));
    const int metadata = m_file.allocate();
    const int catalogue =
        m_file.add("<</Type/Catalog/Pages " + reference(pages) + "/Lang(" + languageTag(meta.language) +
                   ")/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + reference(metadata) + "/OutputIntents[" +
                   reference(intent) + "]/PageLabels " + reference(labels) +
                   (outlineRoot == 0 ? QByteArray() : "/Outlines " + reference(outlineRoot)) + ">>");
    m_file.holdBack();
    m_file.writeStream(metadata, "/Type/Metadata/Subtype/XML", metadataPacket(meta, seal), ObjectFile::Packing::None);
    m_file.finish(catalogue, information, seal.isEmpty() ? QByteArray() : blankDigest());
}

int PdfDocument::writeOutputIntent()
{
    const int profile = m_file.addStream("/N 3", standardColourProfile());
    return m_file.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2-1)"
                      "/Info(sRGB IEC61966-2-1)/DestOutputProfile " +
                      reference(profile) + ">>");
}

} // namespace rangvoan::report::pdf

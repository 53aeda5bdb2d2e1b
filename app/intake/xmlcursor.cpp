// SPDX-License-Identifier: Apache-2.0
#include "app/intake/xmlcursor.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

Result<XmlCursor> XmlCursor::open(const ZipArchive &archive, const QString &part, const ReadOptions &options)
{
    Result<std::unique_ptr<QIODevice>> device = archive.part(part);
    if (!device) {
        return device.error();
    }
    return XmlCursor(std::move(device.value()), part, options);
}

XmlCursor::XmlCursor(std::unique_ptr<QIODevice> device, const QString &part, const ReadOptions &options)
    : m_device(std::move(device)), m_xml(std::make_unique<QXmlStreamReader>(m_device.get())), m_part(part),
      m_fileName(options.fileName), m_maxDepth(options.limits.depth)
{
}

bool XmlCursor::next()
{
    if (m_error || m_xml->atEnd()) {
        return false;
    }
    if (m_xml->isEndElement()) {
        --m_depth;
    }
    m_haveAttributes = false;
    return stepInto();
}

bool XmlCursor::stepInto()
{
    switch (m_xml->readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > m_maxDepth) {
            failTooLarge(u"depth of its parts"_s);
        }
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail(u"document type or entity"_s);
        break;
    case QXmlStreamReader::Invalid:
        fail(m_xml->errorString());
        break;
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        break;
    }
    return !m_error;
}

QStringView XmlCursor::attribute(QStringView name)
{
    if (!m_haveAttributes) {
        m_attributes = m_xml->attributes();
        m_haveAttributes = true;
    }
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name) {
            return attribute.value();
        }
    }
    return {};
}

bool XmlCursor::boolAttribute(QStringView name)
{
    const QStringView value = attribute(name);
    return value == u"1" || value == u"true";
}

void XmlCursor::fail(const QString &detail)
{
    if (!m_error) {
        m_error = Error{ErrorCode::DamagedWorkbook, {m_fileName, u"%1: %2"_s.arg(m_part, detail)}};
    }
}

void XmlCursor::failTooLarge(const QString &limit)
{
    if (!m_error) {
        m_error = Error{ErrorCode::TooLarge, {m_fileName, limit}};
    }
}

Status XmlCursor::status() const
{
    return m_error ? Status(*m_error) : Status();
}

} // namespace rangvoan

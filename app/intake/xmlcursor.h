// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/ziparchive.h"

#include <QXmlStreamReader>

#include <optional>

namespace rangvoan
{

/// Walks through one XML part of a workbook, forward only. Refuses document types (so no entity is ever expanded) and
/// too deep nesting; names are compared without their namespace prefix, as writers differ in those.
class XmlCursor
{
public:
    /// Cursor on a part of the archive; the archive must outlive it. NotFound when the part is missing.
    static Result<XmlCursor> open(const ZipArchive &archive, const QString &part, const ReadOptions &options);

    /// Steps to the next token; false at the end and at the first problem.
    bool next();
    bool starts(QStringView name) const { return m_xml->isStartElement() && m_xml->name() == name; }
    bool ends(QStringView name) const { return m_xml->isEndElement() && m_xml->name() == name; }
    bool isStart() const { return m_xml->isStartElement(); }
    bool isEnd() const { return m_xml->isEndElement(); }
    bool isText() const { return m_xml->isCharacters(); }
    QStringView name() const { return m_xml->name(); }
    QStringView text() const { return m_xml->text(); }
    /// Number of elements around and including the current one.
    int depth() const { return m_depth; }

    /// The value of an attribute by its local name; null when absent.
    QStringView attribute(QStringView name);
    bool boolAttribute(QStringView name);

    /// Marks the part as damaged and stops.
    void fail(const QString &detail);
    void failTooLarge(const QString &limit);
    /// Done when everything was read without a problem.
    Status status() const;

private:
    XmlCursor(std::unique_ptr<QIODevice> device, const QString &part, const ReadOptions &options);
    bool stepInto();

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QXmlStreamReader> m_xml;
    QXmlStreamAttributes m_attributes;
    bool m_haveAttributes = false;
    QString m_part;
    QString m_fileName;
    int m_depth = 0;
    int m_maxDepth = 0;
    std::optional<Error> m_error;
};

} // namespace rangvoan

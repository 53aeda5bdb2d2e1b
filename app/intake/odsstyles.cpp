// SPDX-License-Identifier: Apache-2.0
#include "app/intake/odsstyles.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostOdsStyles = 100'000;
constexpr int mostOdsStyleParents = 32;

/// A family may come in CSS quotes.
QString withoutQuotes(QStringView family)
{
    const QStringView trimmed = family.trimmed();
    const bool isQuoted = trimmed.size() >= 2 && trimmed.startsWith(u'\'') && trimmed.endsWith(u'\'');
    return (isQuoted ? trimmed.sliced(1, trimmed.size() - 2) : trimmed).toString();
}

} // namespace

void OdsStyles::take(XmlCursor &xml)
{
    if (xml.starts(u"font-face")) {
        m_faces.insert(xml.attribute(u"name").toString(), withoutQuotes(xml.attribute(u"font-family")));
    } else if (xml.starts(u"style") && xml.attribute(u"family") == u"table-cell") {
        m_current = xml.attribute(u"name").toString();
        m_styles.insert(m_current, {xml.attribute(u"parent-style-name").toString(), {}});
    } else if (xml.starts(u"default-style") && xml.attribute(u"family") == u"table-cell") {
        m_current = u"Default"_s;
        m_styles.insert(m_current, {});
    } else if (xml.ends(u"style") || xml.ends(u"default-style")) {
        m_current.clear();
    } else if (xml.starts(u"text-properties") && !m_current.isEmpty()) {
        takeFont(xml);
    }
    if (m_styles.size() > mostOdsStyles || m_faces.size() > mostOdsStyles) {
        xml.failTooLarge(u"styles"_s);
    }
}

void OdsStyles::takeFont(XmlCursor &xml)
{
    const QString face = xml.attribute(u"font-name").toString();
    const QStringView family = xml.attribute(u"font-family");
    const QString font = face.isEmpty() ? withoutQuotes(family) : m_faces.value(face, face);
    if (!font.isEmpty()) {
        m_styles[m_current].font = font;
    }
}

quint16 OdsStyles::fontOf(const QString &style) const
{
    if (style.isEmpty()) {
        return 0;
    }
    if (const auto known = m_found.constFind(style); known != m_found.cend()) {
        return *known;
    }
    QString name = style;
    quint16 font = 0;
    for (int i = 0; i < mostOdsStyleParents && m_styles.contains(name) && font == 0; ++i) {
        const Style &entry = m_styles[name];
        font = entry.font.isEmpty() ? quint16{0} : m_sink.fontIndex(entry.font);
        name = entry.parent;
    }
    m_found.insert(style, font);
    return font;
}

} // namespace rangvoan

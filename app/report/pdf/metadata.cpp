// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/metadata.h"

#include "app/report/pdf/sealfield.h"
#include "app/report/pdf/syntax.h"

namespace rangvoan::report::pdf
{

using namespace Qt::StringLiterals;

namespace
{
const QString producer = u"Rangvoan"_s;

QString element(const QString &name, const QString &content)
{
    return u"<%1>"_s.arg(name) + content + u"</%1>\n"_s.arg(name);
}

QString inLanguages(const QString &name, const QString &text, const QString &language)
{
    const QString words = text.toHtmlEscaped();
    return element(name, u"<rdf:Alt><rdf:li xml:lang=\"x-default\">"_s + words + u"</rdf:li><rdf:li xml:lang=\""_s +
                             language + u"\">"_s + words + u"</rdf:li></rdf:Alt>"_s);
}

QString propertyOfSeal(const QString &name, const QString &about)
{
    return u"<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>"_s + name +
           u"</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>"
           "<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>"_s +
           about + u"</pdfaProperty:description></rdf:li>"_s;
}

// PDF/A knows no properties but its own, unless the packet describes them (ISO 19005-1, 6.7.8); readers look for that
// in a description of its own.
QString sealSchema()
{
    return u"<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
           "<pdfaSchema:schema>Seal of a paper</pdfaSchema:schema><pdfaSchema:namespaceURI>"_s +
           QString::fromLatin1(sealNamespace) +
           u"</pdfaSchema:namespaceURI><pdfaSchema:prefix>rangvoan</pdfaSchema:prefix>"
           "<pdfaSchema:property><rdf:Seq>"_s +
           propertyOfSeal(u"seal"_s, u"What the paper was made from: base64 of JSON"_s) +
           propertyOfSeal(u"digest"_s, u"SHA-256 of the file without this value"_s) +
           u"</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n"_s;
}

QString sealDescription(const QByteArray &seal)
{
    return sealSchema() + u"<rdf:Description rdf:about=\"\" xmlns:rangvoan=\""_s + QString::fromLatin1(sealNamespace) +
           u"\">\n"_s +
           QString::fromLatin1(sealStart + seal.toBase64() + sealEnd + '\n' + digestStart + blankDigest() + digestEnd +
                               "\n</rdf:Description>\n");
}

QString properties(const Meta &meta)
{
    const QString language = QString::fromLatin1(languageTag(meta.language));
    QString all = element(u"pdfaid:part"_s, u"1"_s) + element(u"pdfaid:conformance"_s, u"B"_s) +
                  inLanguages(u"dc:title"_s, meta.title, language);
    if (!meta.subject.isEmpty()) {
        all += inLanguages(u"dc:description"_s, meta.subject, language);
    }
    if (!meta.author.isEmpty()) {
        all +=
            element(u"dc:creator"_s, u"<rdf:Seq><rdf:li>"_s + meta.author.toHtmlEscaped() + u"</rdf:li></rdf:Seq>"_s);
    }
    all += element(u"dc:language"_s, u"<rdf:Bag><rdf:li>"_s + language + u"</rdf:li></rdf:Bag>"_s);
    all += element(u"dc:format"_s, u"application/pdf"_s) + element(u"pdf:Producer"_s, producer);
    if (meta.created.isValid()) {
        const QString moment = meta.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
        all += element(u"xmp:CreateDate"_s, moment) + element(u"xmp:ModifyDate"_s, moment);
    }
    return all;
}
} // namespace

QByteArray languageTag(Language language)
{
    return language == Language::Khmer ? "km-KH" : "en";
}

QByteArray metadataPacket(const Meta &meta, const QByteArray &seal)
{
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"_s +
        properties(meta) + u"</rdf:Description>\n"_s + (seal.isEmpty() ? QString() : sealDescription(seal)) +
        u"</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return packet.toUtf8();
}

QByteArray informationDictionary(const Meta &meta)
{
    QByteArray entries = "/Title " + textString(meta.title) + "/Producer " + textString(producer);
    if (!meta.subject.isEmpty()) {
        entries += "/Subject " + textString(meta.subject);
    }
    if (!meta.author.isEmpty()) {
        entries += "/Author " + textString(meta.author);
    }
    if (meta.created.isValid()) {
        const QByteArray moment = dateString(meta.created);
        entries += "/CreationDate " + moment + "/ModDate " + moment;
    }
    return "<<" + entries + ">>";
}

} // namespace rangvoan::report::pdf

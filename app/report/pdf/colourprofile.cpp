// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/colourprofile.h"

#include "app/report/pdf/bigendian.h"

#include <QList>

#include <array>
#include <cmath>

namespace rangvoan::report::pdf
{

namespace
{
// ICC.1:1998-09: a header of 128 bytes, a table of tags, the tags.
constexpr qsizetype profileHeader = 128;
constexpr quint32 versionTwoOne = 0x02100000;
constexpr int curvePoints = 1024;

using Colour = std::array<double, 3>;
constexpr Colour whiteD50{0.9642, 1.0, 0.8249};
// The primaries of sRGB, adapted to D50 by the Bradford matrix.
constexpr Colour redD50{0.4360747, 0.2225045, 0.0139322};
constexpr Colour greenD50{0.3850649, 0.7168786, 0.0971045};
constexpr Colour blueD50{0.1430804, 0.0606169, 0.7141733};

struct Tag
{
    QByteArray name;
    QByteArray bytes;
};

void appendFixed(QByteArray &bytes, double value)
{
    appendU32(bytes, static_cast<quint32>(std::lround(value * 65536)));
}

QByteArray colourTag(const Colour &colour)
{
    QByteArray bytes("XYZ \0\0\0\0", 8);
    for (const double part : colour) {
        appendFixed(bytes, part);
    }
    return bytes;
}

QByteArray curveTag()
{
    QByteArray bytes("curv\0\0\0\0", 8);
    appendU32(bytes, curvePoints);
    for (int i = 0; i < curvePoints; ++i) {
        const double value = double(i) / (curvePoints - 1);
        const double linear = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        appendU16(bytes, static_cast<int>(std::lround(linear * 65535)));
    }
    return bytes;
}

QByteArray descriptionTag(const QByteArray &text)
{
    QByteArray bytes("desc\0\0\0\0", 8);
    appendU32(bytes, static_cast<quint32>(text.size() + 1));
    bytes += text;
    constexpr int noOtherScripts = 1 + 4 + 4 + 2 + 1 + 67; // end of the text; no Unicode, no Macintosh description
    return bytes.append(noOtherScripts, '\0');
}

QByteArray textTag(const QByteArray &text)
{
    return QByteArray("text\0\0\0\0", 8) + text + '\0';
}

QByteArray headerOf(quint32 size)
{
    QByteArray header;
    appendU32(header, size);
    appendU32(header, 0);
    appendU32(header, versionTwoOne);
    header += "mntrRGB XYZ ";
    for (const int part : {2026, 1, 1, 0, 0, 0}) { // when it was made: of the profile, not of the paper
        appendU16(header, part);
    }
    header += "acsp";
    header.append(28, '\0'); // no platform, no device, perceptual intent
    for (const double part : whiteD50) {
        appendFixed(header, part);
    }
    return header.append(profileHeader - header.size(), '\0');
}
} // namespace

QByteArray standardColourProfile()
{
    const QByteArray curve = curveTag();
    const QList<Tag> tags{{"desc", descriptionTag("sRGB IEC61966-2-1")},
                          {"cprt", textTag("Rangvoan, Apache-2.0")},
                          {"wtpt", colourTag(whiteD50)},
                          {"rXYZ", colourTag(redD50)},
                          {"gXYZ", colourTag(greenD50)},
                          {"bXYZ", colourTag(blueD50)},
                          {"rTRC", curve},
                          {"gTRC", {}},
                          {"bTRC", {}}};
    QByteArray table;
    appendU32(table, static_cast<quint32>(tags.size()));
    QByteArray data;
    const qsizetype dataStart = profileHeader + 4 + 12 * tags.size();
    qsizetype place = 0;
    qsizetype length = 0;
    for (const Tag &tag : tags) {
        if (!tag.bytes.isEmpty()) { // an empty one shares the data of the one before
            place = dataStart + data.size();
            length = tag.bytes.size();
            data += tag.bytes;
            data.append((4 - data.size() % 4) % 4, '\0');
        }
        table += tag.name;
        appendU32(table, static_cast<quint32>(place));
        appendU32(table, static_cast<quint32>(length));
    }
    return headerOf(static_cast<quint32>(dataStart + data.size())) + table + data;
}

} // namespace rangvoan::report::pdf

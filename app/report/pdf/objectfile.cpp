// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/objectfile.h"

#include "app/report/pdf/syntax.h"

#include <QIODevice>

namespace rangvoan::report::pdf
{

namespace
{
constexpr int lengthPrefix = 4; // qCompress puts the size before the zlib stream
constexpr int packingLevel = 6;
constexpr int offsetDigits = 10;
} // namespace

ObjectFile::ObjectFile(QIODevice &device)
    : m_device(device), m_identity(QCryptographicHash::Md5), m_digest(QCryptographicHash::Sha256)
{
    put("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n"); // four bytes above 127 tell transfer programs that the file is binary
}

int ObjectFile::allocate()
{
    m_offsets.append(0);
    return static_cast<int>(m_offsets.size());
}

void ObjectFile::write(int object, const QByteArray &body)
{
    m_offsets[object - 1] = m_position;
    put(QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n");
}

int ObjectFile::add(const QByteArray &body)
{
    const int object = allocate();
    write(object, body);
    return object;
}

void ObjectFile::writeStream(int object, const QByteArray &entries, const QByteArray &data, Packing packing)
{
    const bool packed = packing == Packing::Flate;
    const QByteArray bytes = packed ? qCompress(data, packingLevel).mid(lengthPrefix) : data;
    write(object, "<<" + entries + (packed ? "/Filter/FlateDecode" : "") + "/Length " +
                      QByteArray::number(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream");
}

int ObjectFile::addStream(const QByteArray &entries, const QByteArray &data, Packing packing)
{
    const int object = allocate();
    writeStream(object, entries, data, packing);
    return object;
}

void ObjectFile::holdBack()
{
    m_holding = true;
}

void ObjectFile::finish(int catalogue, int information, const QByteArray &blank)
{
    put(crossReferences(catalogue, information, m_identity.result().toHex()));
    const qsizetype place = blank.isEmpty() ? -1 : m_heldBack.indexOf(blank);
    if (place >= 0) {
        m_digest.addData(QByteArrayView(m_heldBack).first(place));
        m_digest.addData(QByteArrayView(m_heldBack).sliced(place + blank.size()));
        m_heldBack.replace(place, blank.size(), m_digest.result().toHex());
    }
    send(m_heldBack);
    m_heldBack.clear();
}

void ObjectFile::put(const QByteArray &bytes)
{
    m_position += bytes.size();
    if (m_holding) {
        m_heldBack += bytes;
        return;
    }
    m_identity.addData(bytes);
    m_digest.addData(bytes);
    send(bytes);
}

void ObjectFile::send(const QByteArray &bytes)
{
    m_good = m_good && m_device.write(bytes) == bytes.size();
}

QByteArray ObjectFile::crossReferences(int catalogue, int information, const QByteArray &id) const
{
    const QByteArray count = QByteArray::number(m_offsets.size() + 1);
    QByteArray table = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qint64 offset : m_offsets) {
        table += QByteArray::number(offset).rightJustified(offsetDigits, '0') + " 00000 n \n";
    }
    return table + "trailer\n<</Size " + count + "/Root " + reference(catalogue) + "/Info " + reference(information) +
           "/ID[<" + id + "><" + id + ">]>>\nstartxref\n" + QByteArray::number(m_position) + "\n%%EOF\n";
}

} // namespace rangvoan::report::pdf

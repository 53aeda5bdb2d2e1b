// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

class QIODevice;

namespace rangvoan::report::pdf
{

/// The objects of a PDF file in the order they are written, and the table that tells where they are. Everything goes to
/// the device at once, but for the last few objects: a seal over the whole file stands in one of them.
class ObjectFile
{
public:
    enum class Packing { Flate, None };

    /// Writes the header. The device must be open and outlive the file.
    explicit ObjectFile(QIODevice &device);

    /// A number to point at before the object is written.
    int allocate();
    void write(int object, const QByteArray &body);
    int add(const QByteArray &body);
    /// `entries` of the dictionary besides its length and filter.
    void writeStream(int object, const QByteArray &entries, const QByteArray &data, Packing packing = Packing::Flate);
    int addStream(const QByteArray &entries, const QByteArray &data, Packing packing = Packing::Flate);

    /// From here on bytes are held back until finish(), so that they can hold the hash of all others.
    void holdBack();
    /// Cross-reference table and trailer. `blank`, when not empty, stands once in the bytes held back and is replaced
    /// by the hexadecimal SHA-256 of the file without it; it must be as long.
    void finish(int catalogue, int information, const QByteArray &blank);

    /// False once the device took less than it was given.
    bool isGood() const { return m_good; }

private:
    void put(const QByteArray &bytes);
    void send(const QByteArray &bytes);
    QByteArray crossReferences(int catalogue, int information, const QByteArray &id) const;

    QIODevice &m_device;
    QList<qint64> m_offsets; ///< of object n at n - 1
    qint64 m_position = 0;
    QCryptographicHash m_identity;
    QCryptographicHash m_digest;
    QByteArray m_heldBack;
    bool m_holding = false;
    bool m_good = true;
};

} // namespace rangvoan::report::pdf

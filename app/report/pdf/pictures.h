// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QImage>

namespace rangvoan::report::pdf
{

class ObjectFile;

/// The pictures of a file, each written once however often pages show it.
class Pictures
{
public:
    /// Object of the picture, made not much finer than print needs at that size in points. Alpha lies on white: PDF/A-1
    /// has no transparency.
    int add(ObjectFile &file, const QImage &image, QSizeF points);

private:
    QHash<QByteArray, int> m_written; ///< by what is written
};

} // namespace rangvoan::report::pdf

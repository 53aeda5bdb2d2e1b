// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace rangvoan::report::pdf
{

/// The seal of a paper in the XMP packet of its PDF: a record in base64, and the SHA-256 of all bytes of the file but
/// those of the digest itself. Found by its marks, so that checking it takes no reader of PDF.
inline constexpr char sealNamespace[] = "urn:rangvoan:seal:1#";
inline constexpr char sealStart[] = "<rangvoan:seal>";
inline constexpr char sealEnd[] = "</rangvoan:seal>";
inline constexpr char digestStart[] = "<rangvoan:digest>";
inline constexpr char digestEnd[] = "</rangvoan:digest>";

/// Stands for the digest until it is known; as long as one in hexadecimal.
QByteArray blankDigest();

struct FoundSeal
{
    QByteArray record = {};
    bool isWhole = false; ///< no byte of the file was changed since it was written
};

/// The seal of a whole file; nothing when there is none, or two.
std::optional<FoundSeal> findSeal(const QByteArray &file);

} // namespace rangvoan::report::pdf

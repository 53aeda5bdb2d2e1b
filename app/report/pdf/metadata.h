// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/page.h"

#include <QByteArray>

namespace rangvoan::report::pdf
{

/// "km-KH" or "en".
QByteArray languageTag(Language language);

/// The XMP packet of a PDF/A-1b file: what is known about the paper, and its seal. An empty seal leaves the seal out;
/// its digest is written as blankDigest, to be filled in when all other bytes are known.
QByteArray metadataPacket(const Meta &meta, const QByteArray &seal);

/// The information dictionary; says the same as the packet, as PDF/A wants it.
QByteArray informationDictionary(const Meta &meta);

} // namespace rangvoan::report::pdf

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/connection.h"

#include <QList>

namespace rangvoan::db
{

inline constexpr qint64 attachmentMaximumBytes = 25 * 1024 * 1024;

/// Stores the content under its SHA-256 and returns that; the name of the first time stays. TooLarge(name, limit).
Result<QByteArray> putAttachment(Connection &connection, const QByteArray &content, const QString &name);
/// The content; NotFound, or DamagedFile when it does not match its address.
Result<QByteArray> readAttachment(Connection &connection, const QByteArray &sha256);
/// Whether there is one, without reading it.
Result<bool> hasAttachment(Connection &connection, const QByteArray &sha256);
/// Number of attachments that match their address; DamagedFile for the first that does not.
Result<qint64> checkAttachments(Connection &connection);

} // namespace rangvoan::db

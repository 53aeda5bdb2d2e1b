// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace rangvoan
{

inline constexpr qsizetype hashBytes = 32;
inline constexpr qsizetype signatureBytes = 64;
inline constexpr qsizetype signatureKeyBytes = 32;

QByteArray sha256(QByteArrayView bytes);

/// 32 zeros: what stands before the first event of a file or an author.
QByteArray chainStart();

/// SHA-256("rangvoan/event/1\0" ‖ previous ‖ SHA-256(bytes ‖ signature)); `signature` is empty where there is none.
QByteArray chainHash(QByteArrayView previous, QByteArrayView bytes, QByteArrayView signature);

/// Whether the Ed25519 signature covers "rangvoan/sign/1\0" ‖ bytes under that public key.
bool isSignatureValid(QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature);

/// 32 random bytes.
QByteArray makeMacKey();
/// Keyed BLAKE2b of 32 bytes, under a key of makeMacKey(), with a domain so that one key serves several uses.
QByteArray keyedHash(QByteArrayView key, QByteArrayView domain, QByteArrayView bytes);
/// Compares without telling by its time where the two differ.
bool isSameHash(QByteArrayView a, QByteArrayView b);

} // namespace rangvoan

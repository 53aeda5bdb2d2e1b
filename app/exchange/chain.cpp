// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/chain.h"

#include <sodium.h>

#include <array>

namespace rangvoan
{

static_assert(hashBytes == crypto_hash_sha256_BYTES);
static_assert(hashBytes == crypto_generichash_BYTES);
static_assert(hashBytes == crypto_generichash_KEYBYTES);
static_assert(signatureBytes == crypto_sign_BYTES && signatureKeyBytes == crypto_sign_PUBLICKEYBYTES);

namespace
{

// The terminating zero belongs to the domain: it ends the name.
constexpr std::array eventDomain = std::to_array("rangvoan/event/1");
constexpr std::array signDomain = std::to_array("rangvoan/sign/1");

const unsigned char *sodiumBytes(QByteArrayView bytes)
{
    return static_cast<const unsigned char *>(static_cast<const void *>(bytes.data()));
}

unsigned char *sodiumBytes(QByteArray &bytes)
{
    return static_cast<unsigned char *>(static_cast<void *>(bytes.data()));
}

auto sodiumSize(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(hashBytes, '\0');
    crypto_hash_sha256(sodiumBytes(hash), sodiumBytes(bytes), sodiumSize(bytes));
    return hash;
}

QByteArray chainStart()
{
    return QByteArray(hashBytes, '\0');
}

QByteArray chainHash(QByteArrayView previous, QByteArrayView bytes, QByteArrayView signature)
{
    QByteArray signedBytes = bytes.toByteArray();
    signedBytes.append(signature);
    QByteArray link(eventDomain.data(), eventDomain.size());
    link.append(previous);
    link.append(sha256(signedBytes));
    return sha256(link);
}

bool isSignatureValid(QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature)
{
    if (sodium_init() < 0 || publicKey.size() != signatureKeyBytes || signature.size() != signatureBytes) {
        return false;
    }
    QByteArray message(signDomain.data(), signDomain.size());
    message.append(bytes);
    return crypto_sign_verify_detached(sodiumBytes(signature), sodiumBytes(QByteArrayView(message)),
                                       sodiumSize(message), sodiumBytes(publicKey)) == 0;
}

QByteArray makeMacKey()
{
    QByteArray key(hashBytes, '\0');
    if (sodium_init() < 0) {
        qFatal("libsodium has no source of random numbers");
    }
    randombytes_buf(key.data(), sodiumSize(key));
    return key;
}

QByteArray keyedHash(QByteArrayView key, QByteArrayView domain, QByteArrayView bytes)
{
    QByteArray message = domain.toByteArray();
    message.append('\0');
    message.append(bytes);
    QByteArray hash(hashBytes, '\0');
    crypto_generichash(sodiumBytes(hash), sodiumSize(hash), sodiumBytes(QByteArrayView(message)), sodiumSize(message),
                       sodiumBytes(key), sodiumSize(key));
    return hash;
}

bool isSameHash(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), sodiumSize(a)) == 0;
}

} // namespace rangvoan

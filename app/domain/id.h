// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>

namespace rangvoan
{

/// 16 random bytes made by the client that creates the thing (so a retry after a crash is harmless), typed by Tag so
/// that a member cannot be passed where a candidate is meant. All zero means "none". The order is only for containers:
/// it never decides a rank.
template<class Tag>
class Id
{
public:
    static constexpr qsizetype byteCount = 16;

    constexpr Id() = default;
    explicit constexpr Id(const std::array<std::uint8_t, 16> &bytes) : m_bytes(bytes) {}

    /// The id in the first 16 bytes; shorter input gives the null id.
    static Id fromBytes(QByteArrayView bytes)
    {
        Id id;
        if (bytes.size() >= byteCount) {
            std::transform(bytes.begin(), bytes.begin() + byteCount, id.m_bytes.begin(),
                           [](char byte) { return static_cast<std::uint8_t>(byte); });
        }
        return id;
    }

    QByteArray toBytes() const
    {
        QByteArray bytes(byteCount, '\0');
        std::transform(m_bytes.begin(), m_bytes.end(), bytes.begin(),
                       [](std::uint8_t byte) { return static_cast<char>(byte); });
        return bytes;
    }

    QString toString() const { return QString::fromLatin1(toBytes().toHex()); }
    bool isNull() const { return *this == Id(); }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), 16, seed); }

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

using CycleId = Id<struct CycleTag>;
using CategoryId = Id<struct CategoryTag>;
using PersonId = Id<struct PersonTag>;
using MemberId = Id<struct MemberTag>;
using CandidateId = Id<struct CandidateTag>;
using EvidenceId = Id<struct EvidenceTag>;
using SheetId = Id<struct SheetTag>;
using MeetingId = Id<struct MeetingTag>;
using MotionId = Id<struct MotionTag>;
using DecisionId = Id<struct DecisionTag>;
using PaperId = Id<struct PaperTag>;
using ComplaintId = Id<struct ComplaintTag>;
using ImportId = Id<struct ImportTag>;
using EventId = Id<struct EventTag>;
using AuthorId = Id<struct AuthorTag>;

} // namespace rangvoan

template<class Tag>
struct std::hash<rangvoan::Id<Tag>>
{
    size_t operator()(const rangvoan::Id<Tag> &id) const noexcept { return qHash(id); }
};

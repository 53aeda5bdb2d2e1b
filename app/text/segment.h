// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <memory>

namespace rangvoan
{

/// Finds the places where a line of Khmer may break, for layout copies only: stored text never gets them. Words come
/// from ICU's dictionary and from a lexicon (terms of the award, ministry and decrees, provinces, districts) that wins
/// where the two differ. Building one reads the lexicon and takes milliseconds: keep it. Usable from several threads.
class Segmenter
{
public:
    /// Names of persons are never broken, neither together (with or without the space) nor their parts; `extraWords`
    /// join the lexicon.
    explicit Segmenter(const QStringList &personNames = {}, const QStringList &extraWords = {});
    ~Segmenter();
    Segmenter(Segmenter &&) noexcept;
    Segmenter &operator=(Segmenter &&) noexcept;
    Segmenter(const Segmenter &) = delete;
    Segmenter &operator=(const Segmenter &) = delete;

    /// The text with U+200B where a line may break between Khmer words, and with U+00A0 for the space inside the name
    /// of a person. Break marks that were there are replaced; text without Khmer comes back as it is.
    QString withBreaks(QStringView text) const;

    /// The words of the text without spaces; what may not be broken is one word.
    QStringList words(QStringView text) const;

private:
    class Impl;
    std::unique_ptr<const Impl> m_impl;
};

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/facts.h"
#include "app/report/papers/context.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace rangvoan::report
{

/// One paper with what the office wrote on it.
struct SealedPaper
{
    PaperRequest request = {};
    PaperEntry entry = {};

    friend bool operator==(const SealedPaper &, const SealedPaper &) = default;
};

/// What papers were made from: enough to make them again. Stands in the PDF (app/report/pdf/sealfield.h), where
/// `rangvoan verify` finds it.
struct PaperSeal
{
    QString program = {}; ///< name and versions: another program may set a line differently
    CycleId cycle = {};
    LedgerHead head = {};      ///< of the record book
    QByteArray rulesHash = {}; ///< of the category, when there is one
    Language language = Language::Khmer;
    QDateTime created = {}; ///< UTC, to the millisecond
    bool practice = false;
    bool sideBySide = false; ///< both languages on every paper
    std::optional<Actor> reader = {}; ///< who the facts were shown to; none: everything
    QList<SealedPaper> papers = {};
    bool complete = true; ///< false: there are pages that `papers` does not name, such as a cover

    /// The same but for the papers: they can stand in one seal.
    bool hasSameSource(const PaperSeal &other) const;
    friend bool operator==(const PaperSeal &, const PaperSeal &) = default;
};

/// The seal as it is written: JSON in UTF-8, the same bytes for the same seal.
QByteArray sealBytes(const PaperSeal &seal);
/// Nothing when these are not the bytes of a seal.
std::optional<PaperSeal> sealFromBytes(const QByteArray &bytes);

/// The seal of a run of papers when one more is added; `first` when the run had no page before.
void joinSeal(std::optional<PaperSeal> &run, const std::optional<PaperSeal> &paper, bool first);

} // namespace rangvoan::report

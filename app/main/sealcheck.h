// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/report/seal.h"

#include <QList>
#include <QString>

#include <optional>

namespace rangvoan
{

/// One thing that was looked at in a paper; `ok` is empty where it could not be told.
struct SealCheck
{
    QString name; ///< "paper_seal", "paper_bytes", "paper_book", "paper_content" (checkwords.h)
    std::optional<bool> ok = {};
    QString detail = {};
};

/// What became of the check of a paper, in the order in which a later line rests on the earlier ones.
struct SealVerdict
{
    QList<SealCheck> checks = {};
    std::optional<report::PaperSeal> seal = {};

    /// False when a check failed, empty when one could not be made.
    std::optional<bool> ok() const;
};

/// Whether this is a PDF by its name or its first bytes.
bool isPdf(const QString &path);

/// Is the PDF as the program wrote it; with an award file: does that file, as its record book stood then, give the same
/// paper byte for byte. Whatever is wrong with the PDF is a failed check. Errors: CannotRead, and what opening the
/// award file gives.
Result<SealVerdict> checkSealedPaper(const QString &pdf, const QString &awardFile = {});

} // namespace rangvoan

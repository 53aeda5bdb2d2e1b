// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace rangvoan
{

/// How sure a rule is (design 1.1): read in a source that quotes the ministry, told by one newspaper, or our proposal.
enum class Provenance { Official = 0, Reported = 1, Draft = 2 };

/// Where a rule, a name or a text comes from.
struct Source
{
    Provenance provenance = Provenance::Draft;
    QString basis; ///< the document or article, in English; may be empty only for drafts

    friend bool operator==(const Source &, const Source &) = default;
};

/// One text in both languages of the committee.
struct LocalText
{
    QString km;
    QString en;

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

/// One level of a scale: its word ("good") and what it means.
struct ScaleLevel
{
    LocalText word;
    LocalText descriptor;

    friend bool operator==(const ScaleLevel &, const ScaleLevel &) = default;
};

/// The scale every indicator is marked on: steps 0 .. maximum(), one level a step.
struct Scale
{
    QList<ScaleLevel> levels;          ///< index = step; at least two
    bool notObservableAllowed = false; ///< a member may say "not observable" in place of a mark
    Source source;

    int maximum() const { return static_cast<int>(levels.size()) - 1; }
    friend bool operator==(const Scale &, const Scale &) = default;
};

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace rangvoan::report
{

/// How a piece of text looks. Khmer has no bold face: papers emphasise with Muol, Strong thickens only Latin letters.
enum class TextRole {
    Normal,
    Muted,  ///< grey, a little smaller: notes, sources, units
    Strong, ///< bold Latin, plain Khmer
    Accent, ///< dark blue: a number or a word to find at once
    Muol,   ///< the heading face of Cambodian official papers
};

/// One piece of text of one look. A line feed inside is a forced new line.
struct Run
{
    QString text = {};
    TextRole role = TextRole::Normal;
    qreal points = 0; ///< letter height in points; 0: as the place it stands in

    friend bool operator==(const Run &, const Run &) = default;
};

/// Text of one or several looks; made from a plain QString wherever a paper needs no more.
struct Text
{
    QList<Run> runs = {};

    Text() = default;
    Text(const QString &plain, TextRole role = TextRole::Normal, qreal points = 0) : runs{Run{plain, role, points}} {}
    Text(std::initializer_list<Run> pieces) : runs(pieces) {}

    bool isEmpty() const;
    /// The words without their looks.
    QString plain() const;

    friend bool operator==(const Text &, const Text &) = default;
};

enum class Align { Left, Centre, Right };

/// Every run that still is Normal gets this role; other runs keep theirs.
Text withRole(Text text, TextRole role);

} // namespace rangvoan::report

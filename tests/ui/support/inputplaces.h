// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/season.h"

#include <QList>
#include <QString>

namespace rangvoan
{

/// What a field takes.
enum class InputKind {
    Needed,   ///< a text that must not be missing
    Optional, ///< a text or nothing
    Date,     ///< must be there
    MaybeDate,
    Time, ///< must be there
    MaybeTime,
    Number,
    Numbers, ///< one a line
    Search   ///< only looks for something
};

struct InputField
{
    QString name;
    InputKind kind = InputKind::Optional;
    QString right;
    QString save; ///< the button; null: what stands before it in the list
};

/// A page in a state in which fields can be filled.
struct InputPlace
{
    const char *name = nullptr;
    DemoStop stop;
    QString page;
    QStringList deeds; ///< "row TABLE" selects the first row, "pick BOX n" the n-th choice, others are clicked
    QList<InputField> fields;
};

/// Every page of the window with every text field that can be filled on it.
const QList<InputPlace> &inputPlaces();

} // namespace rangvoan

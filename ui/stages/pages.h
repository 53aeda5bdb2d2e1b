// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/page.h"

#include <QList>

namespace rangvoan::ui
{

/// One page of the window. Pages of stages stand in the stepper in procedure order; a stage without an entry does not
/// show.
struct PageEntry
{
    QString key; ///< "today", "meetings", or the code of the stage (app/procedure/stages.h)
    std::optional<Stage> stage;
    Icon icon = Icon::Circle;
    Page *(*make)(Workspace &workspace, QWidget *parent) = nullptr;
    const char *name = nullptr; ///< source text in the context "window", of a page outside the procedure
};

/// Every page of the stepper, in its order. To add a page: write the class, add a line in pages.cpp.
const QList<PageEntry> &pageEntries();

/// The page with this key, also those that are reached from the foot of the stepper; null when there is none.
const PageEntry *pageEntry(const QString &key);

/// The check of file and computer, at the foot of the stepper.
inline QString checkKey()
{
    return QStringLiteral("check");
}

inline QString todayKey()
{
    return QStringLiteral("today");
}

} // namespace rangvoan::ui

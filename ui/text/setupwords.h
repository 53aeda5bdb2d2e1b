// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/committee.h"
#include "app/domain/cycle.h"
#include "app/domain/scale.h"
#include "app/text/wording.h"

#include <QDate>

namespace rangvoan::ui
{

QString levelName(Level level, const Wording &wording);
QString markingName(MarkingMode mode, const Wording &wording);
QString postName(Post post, const Wording &wording);
QString groundName(RulesGround ground, const Wording &wording);
/// "2025-2026": the school year in progress on that day, moved by so many years. It begins in October.
QString schoolYear(const QDate &day, int years);
/// "2025-2026", in Latin digits: two years that follow each other.
bool isAcademicYear(const QString &year);
/// "official", "reported", "our draft": how sure a rule is.
QString provenanceName(Provenance provenance, const Wording &wording);

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/report/papers/voice.h"

namespace rangvoan::report
{

// The words papers use for the values of the domain.

QString postWord(const Member &member, const Voice &say);
QString stageWord(Stage stage, const Voice &say);
QString amendmentWord(EventType kind, const Voice &say);
QString relationWord(Relation relation, const Voice &say);
QString voteWord(Vote vote, const Voice &say);
QString motionResultWord(MotionResult result, const Voice &say);
QString mediumWord(SheetMedium medium, const Voice &say);
QString withdrawnWord(Withdrawn when, const Voice &say);
QString correctedFieldWord(const QString &field, const Voice &say);

} // namespace rangvoan::report

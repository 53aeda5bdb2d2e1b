// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/job.h"

namespace rangvoan::report
{

/// Place, time, attendance with reasons, quorum at the opening, agenda and notes of one meeting.
void addMeeting(Document &paper, const PaperJob &job, const Meeting &meeting);

/// The motions of a meeting with quorum, recusals, votes and dissent. Those of `category` and of the whole cycle; the
/// null id: all.
void addMotions(Document &paper, const PaperJob &job, const Meeting &meeting, const CategoryId &category);

/// The members of the job's meeting with room to sign; what is recorded of their attendance is filled in.
Table attendanceTable(const PaperJob &job);

/// A column for each serving member to sign.
void addMemberSignatures(Document &paper, const PaperJob &job);

} // namespace rangvoan::report

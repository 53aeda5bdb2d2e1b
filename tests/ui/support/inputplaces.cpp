// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/inputplaces.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = InputKind;

const auto day = u"០១/០៣/២០២៦"_s;
const auto words = u"ពាក្យ ១២"_s;

QList<InputPlace> placesOfProcedureOne()
{
    return {
        {"set-up",
         {Stage::Setup, 1, false},
         u"setup"_s,
         {},
         {{u"settingsYear"_s, Kind::Needed, u"២០២៤-២០២៥"_s, u"saveYear"_s},
          {u"settingsDeadline"_s, Kind::MaybeDate, day, {}},
          {u"awardKm"_s, Kind::Optional, words, u"saveSettings"_s},
          {u"awardEn"_s, Kind::Optional, u"Award 12"_s, {}},
          {u"unitKm"_s, Kind::Optional, words, {}},
          {u"unitEn"_s, Kind::Optional, u"Unit 12"_s, {}},
          {u"placeKm"_s, Kind::Optional, words, {}},
          {u"placeEn"_s, Kind::Optional, u"Place 12"_s, {}},
          {u"legalKm"_s, Kind::Optional, words, {}},
          {u"legalEn"_s, Kind::Optional, u"Prakas 12"_s, {}}}},
        {"category",
         {Stage::Setup, 1, false},
         u"setup"_s,
         {u"newCategory"_s},
         {{u"categoryKm"_s, Kind::Needed, words, u"saveCategory"_s},
          {u"categoryEn"_s, Kind::Needed, u"Good headmaster"_s, {}},
          {u"prizes"_s, Kind::Numbers, u"៥០០០០០០\n៤០០០០០០"_s, {}}}},
        {"confirmation of the rules",
         {Stage::Setup, 1, false},
         u"setup"_s,
         {u"pick rulesGround 1"_s},
         {{u"rulesReference"_s, Kind::Needed, words, u"confirmRules"_s},
          {u"rulesVote"_s, Kind::Needed, u"៧ យល់ព្រម"_s, {}},
          {u"rulesDate"_s, Kind::MaybeDate, day, {}}}},
        {"appointment",
         {Stage::Committee, 1, false},
         u"committee"_s,
         {u"addMember"_s},
         {{u"appointmentNumber"_s, Kind::Optional, words, u"saveAppointment"_s},
          {u"appointmentDate"_s, Kind::Date, u"១៩/០១/២០២៦"_s, {}},
          {u"appointmentSignatory"_s, Kind::Optional, words, {}},
          {u"family"_s, Kind::Needed, u"ឡុង"_s, u"saveMember"_s},
          {u"given"_s, Kind::Optional, u"វណ្ណា"_s, {}},
          {u"latin"_s, Kind::Optional, u"Long Vanna"_s, {}},
          {u"memberFunction"_s, Kind::Optional, words, {}},
          {u"memberInstitution"_s, Kind::Optional, words, {}},
          {u"memberSchool"_s, Kind::Optional, words, {}}}},
        {"member ends",
         {Stage::Committee, 1, true},
         u"committee"_s,
         {u"row members"_s, u"taskEnds"_s},
         {{u"memberReason"_s, Kind::Needed, words, u"saveMember"_s},
          {u"memberDay"_s, Kind::Date, day, {}},
          {u"memberDocument"_s, Kind::Optional, u"៨៨"_s, {}}}},
        {"undertaking",
         {Stage::Committee, 1, true},
         u"undertakings"_s,
         {u"row undertakings"_s},
         {{u"undertakingDate"_s, Kind::Date, day, u"signUndertaking"_s},
          {u"undertakingRelations"_s, Kind::Optional, words, {}}}},
    };
}

QList<InputPlace> placesOfTheList()
{
    return {
        {"nomination by hand",
         {Stage::Undertakings, 1, true},
         u"nominations"_s,
         {u"addNomination"_s, u"pick form_province 1"_s},
         {{u"form_unit"_s, Kind::Optional, words, u"saveForm"_s},
          {u"form_received"_s, Kind::Date, day, {}},
          {u"form_name_km"_s, Kind::Needed, u"ជា សុវណ្ណ"_s, {}},
          {u"form_name_latin"_s, Kind::Optional, u"Chea Sovann"_s, {}},
          {u"form_birth_date"_s, Kind::MaybeDate, u"០៥/០៣/១៩៨៥"_s, {}},
          {u"form_civil_servant_number"_s, Kind::Optional, u"០០១២៣៤៥៦៧៨"_s, {}},
          {u"form_phone"_s, Kind::Optional, u"០១២ ៣៤៥ ៦៧៨"_s, {}},
          {u"form_school_km"_s, Kind::Optional, words, {}},
          {u"form_school_latin"_s, Kind::Optional, u"School 12"_s, {}},
          {u"form_school_level"_s, Kind::Optional, words, {}},
          {u"form_subject"_s, Kind::Optional, words, {}},
          {u"form_grades"_s, Kind::Number, u"៧-៩"_s, {}},
          {u"form_position"_s, Kind::Optional, words, {}},
          {u"form_service_since"_s, Kind::MaybeDate, u"០១/១០/២០១០"_s, {}},
          {u"form_service_years"_s, Kind::Number, u"១២"_s, {}},
          {u"form_qualification"_s, Kind::Optional, words, {}},
          {u"form_nqf_level"_s, Kind::Number, u"៦"_s, {}},
          {u"form_remarks"_s, Kind::Optional, words, {}},
          {u"findInList"_s, Kind::Search, {}, {}}}},
        {"refusal",
         {Stage::Nominations, 1, false},
         u"nominations"_s,
         {u"row candidates"_s, u"refuse"_s},
         {{u"reason"_s, Kind::Needed, words, u"reasonYes"_s}}},
        {"evidence",
         {Stage::Nominations, 1, true},
         u"eligibility"_s,
         {u"row candidates"_s, u"row evidence"_s},
         {{u"evidenceTitle"_s, Kind::Needed, words, u"saveEvidence"_s},
          {u"evidenceLocation"_s, Kind::Needed, u"ប្រអប់ ១"_s, {}},
          {u"evidenceReceived"_s, Kind::Date, day, {}},
          {u"findInList"_s, Kind::Search, {}, {}}}},
        {"evidence seen",
         {Stage::Eligibility, 1, false},
         u"eligibility"_s,
         {u"row candidates"_s, u"row evidence"_s},
         {{u"evidenceSeenBy"_s, Kind::Needed, u"វ៉ាន់ សុជាតា"_s, u"verifyEvidence"_s},
          {u"evidenceSecond"_s, Kind::Optional, u"ឡាយ ធីតា"_s, {}}}},
        {"conflict sheet",
         {Stage::Eligibility, 1, true},
         u"panels"_s,
         {u"row conflictSheet"_s, u"pick relation 8"_s, u"noneWithOthers"_s},
         {{u"relationNote"_s, Kind::Needed, words, u"handInConflicts"_s}, {u"sheetDate"_s, Kind::Date, day, {}}}},
    };
}

QList<InputPlace> placesOfMeetings()
{
    const QList<InputField> meeting{{u"meetingNumber"_s, Kind::Needed, u"០៩"_s, u"openMeeting"_s},
                                    {u"meetingDate"_s, Kind::Date, u"០៨/០៤/២០២៦"_s, {}},
                                    {u"meetingFrom"_s, Kind::MaybeTime, u"៨:៣០"_s, {}},
                                    {u"meetingPlace"_s, Kind::Needed, words, {}},
                                    {u"meetingAgenda"_s, Kind::Optional, words, {}}};
    return {
        {"meeting", {Stage::Scoring, 1, true}, u"meetings"_s, {u"primary"_s}, meeting},
        {"meeting of the decision", {Stage::Ranking, 2, true}, u"decision"_s, {u"newMeeting"_s}, meeting},
        {"motion",
         {Stage::Scoring, 1, true},
         u"meetings"_s,
         {u"meet"_s, u"everybodyPresent"_s, u"everybodyFor"_s},
         {{u"motionText"_s, Kind::Needed, words, u"recordVote"_s}, {u"motionAt"_s, Kind::MaybeTime, u"៩:៣០"_s, {}}}},
        {"note and end",
         {Stage::Scoring, 1, true},
         u"meetings"_s,
         {u"meet"_s, u"everybodyPresent"_s},
         {{u"meetingNote"_s, Kind::Needed, words, u"addNote"_s},
          {u"closedAt"_s, Kind::Time, u"១១:១៥"_s, u"closeMeeting"_s}}},
        {"departure",
         {Stage::Ranking, 2, true},
         u"decision"_s,
         {u"depart"_s, u"exchange"_s, u"meet"_s, u"everybodyPresent"_s, u"departure_everybodyFor"_s},
         {{u"justification"_s, Kind::Needed, words, u"departure_recordVote"_s},
          {u"departure_motionText"_s, Kind::Needed, words, {}},
          {u"departure_motionAt"_s, Kind::MaybeTime, u"៩:៣០"_s, {}}}},
    };
}

QList<InputPlace> placesOfMarks()
{
    return {
        {"moderation",
         {Stage::Scoring, 1, true},
         u"moderation"_s,
         {},
         {{u"moderationReason"_s, Kind::Needed, words, u"recordModeration"_s}}},
        {"excuse",
         {Stage::Panels, 1, true},
         u"scoring"_s,
         {u"row boardMembers"_s, u"row boardWork"_s, u"excuse"_s},
         {{u"confirmReason"_s, Kind::Needed, words, u"confirmYes"_s}}},
        {"instruction of the chair",
         {Stage::Decision, 1, false},
         u"decision"_s,
         {u"primary"_s},
         {{u"confirmReason"_s, Kind::Needed, words, u"confirmYes"_s}}},
    };
}

QList<InputPlace> placesAfterTheDecision()
{
    return {
        {"submission",
         {Stage::Decision, 1, true},
         u"approval"_s,
         {},
         {{u"authority"_s, Kind::Needed, words, u"saveSubmission"_s},
          {u"submittedOn"_s, Kind::Date, u"០៩/០៤/២០២៦"_s, {}}}},
        {"answer",
         {Stage::Decision, 1, true},
         u"approval"_s,
         {u"submit"_s, u"pick answerOutcome 1"_s},
         {{u"answerFrom"_s, Kind::Needed, words, u"answerSave"_s},
          {u"answerDate"_s, Kind::Date, u"១៧/០៤/២០២៦"_s, {}},
          {u"answerReference"_s, Kind::Optional, u"៤៥៦"_s, {}},
          {u"answerText"_s, Kind::Needed, words, {}}}},
        {"announcement",
         {Stage::Decision, 1, true},
         u"approval"_s,
         {u"submit"_s, u"approve"_s},
         {{u"announcedOn"_s, Kind::Date, u"២១/០៤/២០២៦"_s, u"saveAnnouncement"_s},
          {u"announcedAt"_s, Kind::Needed, words, {}}}},
        {"prize",
         {Stage::Decision, 1, true},
         u"approval"_s,
         {u"submit"_s, u"approve"_s, u"row prizes"_s},
         {{u"prizeAmount"_s, Kind::Number, u"៥០០០០០០"_s, u"savePrize"_s},
          {u"prizeReceiver"_s, Kind::Needed, words, {}},
          {u"prizeDate"_s, Kind::Date, u"២៨/០៤/២០២៦"_s, {}}}},
        {"complaint",
         {Stage::Approval, 1, true},
         u"approval"_s,
         {u"afterComplaint"_s, u"emptyAction"_s},
         {{u"complaintDate"_s, Kind::Date, u"០២/០៥/២០២៦"_s, u"saveComplaint"_s},
          {u"complaintFrom"_s, Kind::Needed, words, {}},
          {u"complaintText"_s, Kind::Needed, words, {}}}},
        {"vacancy",
         {Stage::Approval, 1, true},
         u"approval"_s,
         {u"afterVacancy"_s, u"pick vacatedCandidate 2"_s, u"meet"_s, u"everybodyPresent"_s, u"vacancy_everybodyFor"_s},
         {{u"vacancyGround"_s, Kind::Needed, words, u"vacancy_recordVote"_s},
          {u"vacancyEvidence"_s, Kind::Optional, words, {}},
          {u"vacancyHearing"_s, Kind::Needed, words, {}},
          {u"vacancyDate"_s, Kind::MaybeDate, u"០៥/០៥/២០២៦"_s, {}},
          {u"vacancy_motionText"_s, Kind::Needed, words, {}},
          {u"vacancy_motionAt"_s, Kind::MaybeTime, u"៩:៣០"_s, {}}}},
        {"register",
         {Stage::Papers, 1, false},
         u"papers"_s,
         {u"registerTab"_s, u"row register"_s},
         {{u"registerNumber"_s, Kind::Optional, u"១២"_s, u"saveNumber"_s},
          {u"registerDate"_s, Kind::Date, u"២៤/០៤/២០២៦"_s, {}},
          {u"signedOn"_s, Kind::Date, u"២៥/០៤/២០២៦"_s, u"signPaper"_s},
          {u"signedBy"_s, Kind::Needed, words, {}}}},
    };
}

} // namespace

const QList<InputPlace> &inputPlaces()
{
    static const QList<InputPlace> places =
        placesOfProcedureOne() + placesOfTheList() + placesOfMeetings() + placesOfMarks() + placesAfterTheDecision();
    return places;
}

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#include "db/repositories/factsloader.h"

#include "db/projection/rows.h"
#include "db/repositories/readmoment.h"
#include "db/repositories/tableloaders.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rangvoan::db
{

namespace
{

using TableLoader = Status (*)(Connection &, CycleFacts &);

constexpr std::array tableLoaders{
    loading::loadDesk,          loading::loadSettings,
    loading::loadCategories,    loading::loadAppointment,
    loading::loadMembers,       loading::loadImports,
    loading::loadCandidates,    loading::loadRetiredNumbers,
    loading::loadDuplicates,    loading::loadCorrections,
    loading::loadEvidence,      loading::loadConflictSheets,
    loading::loadConflicts,     loading::loadDismissedSuggestions,
    loading::loadAssignments,   loading::loadSheets,
    loading::loadWaivers,       loading::loadModeration,
    loading::loadTieRulings,    loading::loadSealedRankings,
    loading::loadSealedPlaces,  loading::loadMeetings,
    loading::loadAttendance,    loading::loadMeetingNotes,
    loading::loadMotions,       loading::loadMotionVotes,
    loading::loadDecisions,     loading::loadInstructions,
    loading::loadAnnouncements, loading::loadReceipts,
    loading::loadVacancies,     loading::loadComplaints,
    loading::loadPapers,        loading::loadStages,
    loading::loadAmendments,    loading::loadRoll,
    loading::loadWordings,
};

} // namespace

Result<CycleFacts> loadFacts(Connection &connection, const CycleId &cycle)
{
    const ReadMoment moment(connection);
    if (!moment.begun()) {
        return moment.begun().error();
    }
    CycleFacts facts;
    facts.id = cycle;
    for (const TableLoader loader : tableLoaders) {
        if (const Status loaded = loader(connection, facts); !loaded) {
            return loaded.error();
        }
    }
    Result<LedgerHead> head = loadHead(connection);
    if (!head) {
        return head.error();
    }
    facts.head = *std::move(head);
    return facts;
}

Result<QList<CycleOverview>> loadCycles(Connection &connection)
{
    Statement select(connection, u"SELECT id, year, level, award_name_km, award_name_en, unit_km, unit_en, place_km,"
                                 " place_en, province_code, legal_basis_km, legal_basis_en, deadline, marking, example"
                                 " FROM cycle ORDER BY seq"_s);
    select.bindAll();
    QList<CycleOverview> cycles;
    const Status loaded = forEachRow(select, [&] {
        CycleOverview &row = cycles.emplaceBack();
        CycleSettings &s = row.settings;
        select.read(row.id, s.year, s.level, s.awardNameKm, s.awardNameEn, s.unitKm, s.unitEn, s.placeKm, s.placeEn,
                    s.provinceCode, s.legalBasisKm, s.legalBasisEn, s.deadline, s.marking, s.example);
    });
    if (!loaded) {
        return loaded.error();
    }
    return cycles;
}

Result<LedgerHead> loadHead(Connection &connection)
{
    Statement select(connection, u"SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"_s);
    select.bindAll();
    LedgerHead head;
    if (const Result<bool> found = select.fetch(head.seq, head.hash); !found) {
        return found.error();
    }
    return head;
}

} // namespace rangvoan::db

// SPDX-License-Identifier: Apache-2.0
#include "db/projection/change.h"
#include "db/projection/overloads.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

Status apply(Connection &connection, const ProjectionContext &context, const FileCreated &event)
{
    return change(connection, u"INSERT INTO file_origin (seq, desk, program) VALUES (?1, ?2, ?3)"_s, context.seq,
                  event.desk, event.program);
}

Status apply(Connection &connection, const ProjectionContext &context, const CycleOpened &event)
{
    const CycleSettings &settings = event.settings;
    return change(connection,
                  u"INSERT INTO cycle (seq, id, year, level, award_name_km, award_name_en, unit_km, unit_en, place_km,"
                  " place_en, province_code, legal_basis_km, legal_basis_en, deadline, marking, example)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"_s,
                  context.seq, context.cycle, settings.year, settings.level, settings.awardNameKm, settings.awardNameEn,
                  settings.unitKm, settings.unitEn, settings.placeKm, settings.placeEn, settings.provinceCode,
                  settings.legalBasisKm, settings.legalBasisEn, settings.deadline, settings.marking, settings.example);
}

Status apply(Connection &connection, const ProjectionContext &context, const CycleSettingsChanged &event)
{
    const CycleSettings &settings = event.settings;
    return changeExisting(
        connection, u"cycle"_s,
        u"UPDATE cycle SET year = ?2, level = ?3, award_name_km = ?4, award_name_en = ?5, unit_km = ?6, unit_en = ?7,"
        " place_km = ?8, place_en = ?9, province_code = ?10, legal_basis_km = ?11, legal_basis_en = ?12,"
        " deadline = ?13, marking = ?14, example = ?15 WHERE id = ?1"_s,
        context.cycle, settings.year, settings.level, settings.awardNameKm, settings.awardNameEn, settings.unitKm,
        settings.unitEn, settings.placeKm, settings.placeEn, settings.provinceCode, settings.legalBasisKm,
        settings.legalBasisEn, settings.deadline, settings.marking, settings.example);
}

Status apply(Connection &connection, const ProjectionContext &context, const CategorySet &event)
{
    const CategorySettings &settings = event.settings;
    return change(
        connection,
        u"INSERT INTO category (seq, id, cycle, code, name_km, name_en, seats, reserves, grade_from, grade_to,"
        " prizes_riel) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
        " ON CONFLICT (id) DO UPDATE SET code = excluded.code, name_km = excluded.name_km,"
        " name_en = excluded.name_en, seats = excluded.seats, reserves = excluded.reserves,"
        " grade_from = excluded.grade_from, grade_to = excluded.grade_to, prizes_riel = excluded.prizes_riel"_s,
        context.seq, event.category, context.cycle, settings.code, settings.nameKm, settings.nameEn, settings.seats,
        settings.reserves, settings.gradeFrom, settings.gradeTo, settings.prizesRiel);
}

/// Another text is not frozen any more, whatever the one before was.
Status apply(Connection &connection, const ProjectionContext &, const RuleSetChosen &event)
{
    return changeExisting(connection, u"category"_s,
                          u"UPDATE category SET rules_text = ?2, rules_hash = ?3, rules_frozen = 0 WHERE id = ?1"_s,
                          event.category, event.text, event.hash);
}

/// Freezes the text it names, not one chosen behind its back.
Status apply(Connection &connection, const ProjectionContext &, const RuleSetFrozen &event)
{
    return changeExisting(connection, u"category"_s,
                          u"UPDATE category SET rules_frozen = 1 WHERE id = ?1 AND rules_hash = ?2"_s, event.category,
                          event.hash);
}

Status apply(Connection &connection, const ProjectionContext &, const RulesConfirmed &event)
{
    const RulesConfirmation &confirmation = event.confirmation;
    return changeExisting(connection, u"category"_s,
                          u"UPDATE category SET ground = ?2, ground_reference = ?3, ground_date = ?4 WHERE id = ?1"_s,
                          event.category, confirmation.ground, confirmation.reference, confirmation.date);
}

Status apply(Connection &connection, const ProjectionContext &context, const PriorAwardeeAdded &event)
{
    const PriorAwardee &awardee = event.awardee;
    return change(connection,
                  u"INSERT INTO prior_awardee (seq, year, award, category, place, name_km, name_latin, name_key,"
                  " province_code, school, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"_s,
                  context.seq, awardee.year, awardee.award, awardee.category, awardee.rank, SecretText(awardee.nameKm),
                  SecretText(awardee.nameLatin), SecretText(awardee.nameKey), awardee.provinceCode,
                  SecretText(awardee.school), awardee.source);
}

} // namespace rangvoan::db::projection

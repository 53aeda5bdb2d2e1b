// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rulesetreader.h"
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

namespace
{

/// Reads the kept text of each category; a text that was accepted once is read again the same way.
Status parseRules(QList<CategoryFacts> &categories)
{
    for (CategoryFacts &category : categories) {
        if (category.rulesText.isEmpty()) {
            continue;
        }
        Result<RuleSet> rules = readRuleSet(category.rulesText, category.settings.code);
        if (!rules) {
            return rules.error();
        }
        category.rules = std::make_shared<const RuleSet>(*std::move(rules));
    }
    return {};
}

} // namespace

Status loadDesk(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT desk FROM file_origin ORDER BY seq LIMIT 1"_s);
    select.bindAll();
    return forEachRow(select, [&] { select.read(facts.desk); });
}

/// NotFound when there is no such cycle.
Status loadSettings(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT year, level, award_name_km, award_name_en, unit_km, unit_en, place_km,"
                                 " place_en, province_code, legal_basis_km, legal_basis_en, deadline, marking, example"
                                 " FROM cycle WHERE id = ?1"_s);
    select.bindAll(facts.id);
    CycleSettings &s = facts.settings;
    const Result<bool> found =
        select.fetch(s.year, s.level, s.awardNameKm, s.awardNameEn, s.unitKm, s.unitEn, s.placeKm, s.placeEn,
                     s.provinceCode, s.legalBasisKm, s.legalBasisEn, s.deadline, s.marking, s.example);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{ErrorCode::NotFound, {u"cycle"_s}};
    }
    return {};
}

Status loadCategories(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT id, code, name_km, name_en, seats, reserves, grade_from, grade_to,"
                                 " prizes_riel, rules_text, rules_hash, rules_frozen, ground, ground_reference,"
                                 " ground_date FROM category WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    const Status loaded = forEachRow(select, [&] {
        CategoryFacts &row = facts.categories.emplaceBack();
        CategorySettings &s = row.settings;
        select.read(row.id, s.code, s.nameKm, s.nameEn, s.seats, s.reserves, s.gradeFrom, s.gradeTo, s.prizesRiel,
                    row.rulesText, row.rulesHash, row.rulesFrozen, row.confirmation.ground, row.confirmation.reference,
                    row.confirmation.date);
    });
    if (!loaded) {
        return loaded;
    }
    return parseRules(facts.categories);
}

Status loadRoll(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT year, award, category, place, name_km, name_latin, name_key, province_code,"
                                 " school, source FROM prior_awardee ORDER BY seq"_s);
    select.bindAll();
    return forEachRow(select, [&] {
        PriorAwardee &row = facts.roll.emplaceBack();
        SecretText nameKm;
        SecretText nameLatin;
        SecretText nameKey;
        SecretText school;
        select.read(row.year, row.award, row.category, row.rank, nameKm, nameLatin, nameKey, row.provinceCode, school,
                    row.source);
        row.nameKm = nameKm.value;
        row.nameLatin = nameLatin.value;
        row.nameKey = nameKey.value;
        row.school = school.value;
    });
}

} // namespace rangvoan::db::loading

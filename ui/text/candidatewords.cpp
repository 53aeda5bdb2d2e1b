// SPDX-License-Identifier: Apache-2.0
#include "ui/text/candidatewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rangvoan::ui
{

namespace
{

struct FieldTitle
{
    const char16_t *key;
    const char *name;
};

constexpr std::array fieldTitles{
    FieldTitle{u"name_km", QT_TRANSLATE_NOOP("field", "Name in Khmer")},
    FieldTitle{u"family_name_km", QT_TRANSLATE_NOOP("field", "Family name in Khmer")},
    FieldTitle{u"given_name_km", QT_TRANSLATE_NOOP("field", "Given name in Khmer")},
    FieldTitle{u"name_latin", QT_TRANSLATE_NOOP("field", "Name in Latin")},
    FieldTitle{u"sex", QT_TRANSLATE_NOOP("field", "Sex")},
    FieldTitle{u"birth_date", QT_TRANSLATE_NOOP("field", "Date of birth")},
    FieldTitle{u"civil_servant_number", QT_TRANSLATE_NOOP("field", "Civil-servant number")},
    FieldTitle{u"phone", QT_TRANSLATE_NOOP("field", "Telephone")},
    FieldTitle{u"position", QT_TRANSLATE_NOOP("field", "Position")},
    FieldTitle{u"school_km", QT_TRANSLATE_NOOP("field", "School in Khmer")},
    FieldTitle{u"school_latin", QT_TRANSLATE_NOOP("field", "School in Latin")},
    FieldTitle{u"school_en", QT_TRANSLATE_NOOP("field", "School in Latin")},
    FieldTitle{u"school_level", QT_TRANSLATE_NOOP("field", "School level")},
    FieldTitle{u"grades", QT_TRANSLATE_NOOP("field", "Grades taught")},
    FieldTitle{u"subject", QT_TRANSLATE_NOOP("field", "Subject")},
    FieldTitle{u"province", QT_TRANSLATE_NOOP("field", "Province")},
    FieldTitle{u"district", QT_TRANSLATE_NOOP("field", "District")},
    FieldTitle{u"service_years", QT_TRANSLATE_NOOP("field", "Years of service")},
    FieldTitle{u"service_since", QT_TRANSLATE_NOOP("field", "In service since")},
    FieldTitle{u"qualification", QT_TRANSLATE_NOOP("field", "Qualification")},
    FieldTitle{u"nqf_level", QT_TRANSLATE_NOOP("field", "Qualification level")},
    FieldTitle{u"category", QT_TRANSLATE_NOOP("field", "Category of the award")},
    FieldTitle{u"nominating_unit", QT_TRANSLATE_NOOP("field", "Proposed by")},
    FieldTitle{u"remarks", QT_TRANSLATE_NOOP("field", "Remarks")},
};

struct StateWords
{
    quint32 mark;
    Tone tone;
    Icon icon;
    const char *word;
};

/// In the order in which they count: the first that applies is shown.
constexpr std::array stateWords{
    StateWords{WithdrawnMark, Tone::Muted, Icon::Minus, QT_TRANSLATE_NOOP("nominations", "withdrawn")},
    StateWords{DuplicateMark, Tone::Warning, Icon::Warning, QT_TRANSLATE_NOOP("nominations", "twice?")},
    StateWords{RefusedMark, Tone::Muted, Icon::Cross, QT_TRANSLATE_NOOP("nominations", "refused")},
    StateWords{AcceptedMark, Tone::Success, Icon::TickCircle, QT_TRANSLATE_NOOP("nominations", "accepted")},
    StateWords{LateMark, Tone::Warning, Icon::Warning, QT_TRANSLATE_NOOP("nominations", "late")},
};

} // namespace

quint32 candidateMarks(const Candidate &candidate, bool duplicate)
{
    quint32 marks = candidate.intake.late ? LateMark : 0U;
    if (candidate.withdrawn != Withdrawn::No) {
        return marks | WithdrawnMark;
    }
    switch (candidate.admission) {
    case Admission::Received:
        marks |= ToDecideMark;
        break;
    case Admission::Accepted:
        marks |= AcceptedMark;
        break;
    case Admission::Refused:
        return marks | RefusedMark;
    }
    return duplicate ? marks | DuplicateMark : marks;
}

Cell candidateState(quint32 marks, const Wording &wording)
{
    const auto found = std::find_if(stateWords.cbegin(), stateWords.cend(),
                                    [marks](const StateWords &words) { return (marks & words.mark) != 0; });
    if (found == stateWords.cend()) {
        return {wording.text("nominations", QT_TRANSLATE_NOOP("nominations", "to decide")), Tone::Muted, Icon::Circle};
    }
    return {wording.text("nominations", found->word), found->tone, found->icon};
}

QHash<CandidateId, quint32> marksOfCandidates(const CycleFacts &facts, const CategoryId &category)
{
    QHash<CandidateId, quint32> marks;
    for (const Candidate &candidate : facts.candidates) {
        if (candidate.category == category) {
            marks.insert(candidate.id, candidateMarks(candidate, false));
        }
    }
    constexpr quint32 outOfPlay = RefusedMark | WithdrawnMark;
    for (const Duplicate &pair : facts.duplicates) {
        const auto first = marks.find(pair.first);
        const auto second = marks.find(pair.second);
        const bool waits = pair.answer == DuplicateAnswer::Open && first != marks.end() && second != marks.end() &&
                           ((*first | *second) & outOfPlay) == 0;
        if (waits) {
            *first |= DuplicateMark;
            *second |= DuplicateMark;
        }
    }
    return marks;
}

QString fieldName(const QString &key, const Wording &wording)
{
    const auto found = std::find_if(fieldTitles.cbegin(), fieldTitles.cend(),
                                    [&key](const FieldTitle &title) { return key == QStringView(title.key); });
    return found == fieldTitles.cend() ? key : wording.text("field", found->name);
}

QString provinceName(const Workspace &workspace, const QString &code)
{
    const Places::Province *province = workspace.door().places().province(code);
    return province == nullptr ? code : workspace.local(province->khmer, province->english);
}

QString districtName(const Workspace &workspace, const QString &code)
{
    for (const Places::District &district : workspace.door().places().districts) {
        if (district.code == code) {
            return workspace.local(district.khmer, district.latin);
        }
    }
    return code;
}

QString fullName(const PersonName &name)
{
    const QString khmer = name.khmer();
    return khmer.isEmpty() || name.latin.isEmpty() ? khmer + name.latin : khmer + QStringLiteral("  ") + name.latin;
}

} // namespace rangvoan::ui

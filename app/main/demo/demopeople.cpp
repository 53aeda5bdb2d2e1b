// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demopeople.h"

#include "app/text/khmernormalize.h"

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct MadeUpPerson
{
    const char16_t *family;
    const char16_t *given;
    const char16_t *latin;
    Sex sex;
    const char16_t *function;
    const char16_t *institution;
    const char16_t *district;
};

/// Invented names in common forms; functions and institutions are of the kind such a committee has.
constexpr std::array<MadeUpPerson, 16> people{{
    {u"អ៊ុំ", u"សារ៉េត", u"Um Saret", Sex::Male, u"អនុរដ្ឋលេខាធិការ", u"ក្រសួងអប់រំ យុវជន និងកីឡា", u"1201"},
    {u"ញ៉ែម", u"ចន្ទរស្មី", u"Nhem Chanreaksmey", Sex::Female, u"អគ្គនាយករង", u"អគ្គនាយកដ្ឋានអប់រំ", u"1202"},
    {u"ប៉ែន", u"វិសាល", u"Pen Visal", Sex::Male, u"ប្រធាននាយកដ្ឋាន", u"នាយកដ្ឋានមធ្យមសិក្សាចំណេះទូទៅ", u"1203"},
    {u"ឃុន", u"មុន្នីរ័ត្ន", u"Khun Monyroth", Sex::Female, u"អនុប្រធាននាយកដ្ឋាន", u"នាយកដ្ឋានបឋមសិក្សា", u"1204"},
    {u"ទេព", u"សុវណ្ណារ៉ា", u"Tep Sovannara", Sex::Male, u"ប្រធានការិយាល័យ", u"នាយកដ្ឋានបណ្តុះបណ្តាល និងវិក្រឹតការ", u"1205"},
    {u"សេង", u"ស្រីពេជ្រ", u"Seng Sreypich", Sex::Female, u"អធិការអប់រំ", u"អគ្គាធិការដ្ឋានអប់រំ", u"1206"},
    {u"យិន", u"បញ្ញា", u"Yin Panha", Sex::Male, u"សាស្ត្រាចារ្យ", u"វិទ្យាស្ថានជាតិអប់រំ", u"1207"},
    {u"ម៉ៅ", u"កល្យាណ", u"Mao Kalyan", Sex::Female, u"ប្រធានការិយាល័យ", u"នាយកដ្ឋានធានាគុណភាពអប់រំ", u"1208"},
    {u"កុយ", u"រតនៈ", u"Koy Rattanak", Sex::Male, u"នាយកវិទ្យាល័យចូលនិវត្តន៍", u"វិទ្យាល័យ", u"1209"},
    {u"ថន", u"ចរិយា", u"Thon Chakriya", Sex::Female, u"អធិការអប់រំ", u"អគ្គាធិការដ្ឋានអប់រំ", u"1210"},
    {u"ផល", u"សុខជា", u"Phal Sokchea", Sex::Male, u"សាស្ត្រាចារ្យ", u"វិទ្យាស្ថានជាតិអប់រំ", u"1211"},
    {u"ឡាយ", u"ធីតា", u"Lay Thida", Sex::Female, u"អនុប្រធានការិយាល័យ", u"នាយកដ្ឋានបឋមសិក្សា", u"1212"},
    {u"ហួត", u"មករា", u"Huot Makara", Sex::Male, u"អធិការអប់រំ", u"អគ្គាធិការដ្ឋានអប់រំ", u"1213"},
    {u"ឈុំ", u"រំដួល", u"Chhum Romduol", Sex::Female, u"សាស្ត្រាចារ្យ", u"វិទ្យាស្ថានជាតិអប់រំ", u"1214"},
    {u"ងួន", u"សិលា", u"Nguon Seila", Sex::Male, u"ប្រធានការិយាល័យ", u"នាយកដ្ឋានបុគ្គលិក", u"1201"},
    {u"វ៉ាន់", u"សុជាតា", u"Van Socheata", Sex::Female, u"មន្ត្រីលេខាធិការដ្ឋាន", u"អគ្គលេខាធិការដ្ឋាន", u"1202"},
}};

MemberDetails memberFrom(const MadeUpPerson &person, Post post)
{
    MemberDetails details;
    details.name = {QString::fromUtf16(person.family), QString::fromUtf16(person.given),
                    QString::fromUtf16(person.latin)};
    details.sex = person.sex;
    details.post = post;
    details.function = QString::fromUtf16(person.function);
    details.institution = QString::fromUtf16(person.institution);
    details.districtCode = QString::fromUtf16(person.district);
    details.provinceCode = u"12"_s;
    return details;
}

/// Nobody who is proposed may sit in the committee, so nobody there is called like a member.
bool isOfTheCommittee(const PersonName &name)
{
    const QString key = searchKey(name.khmer());
    return std::any_of(people.cbegin(), people.cend(), [&key](const MadeUpPerson &person) {
        const PersonName member{QString::fromUtf16(person.family), QString::fromUtf16(person.given), {}};
        return searchKey(member.khmer()) == key;
    });
}

Post postAt(int index)
{
    switch (index) {
    case 0:
        return Post::Chair;
    case 1:
        return Post::Deputy;
    default:
        return Post::Member;
    }
}

} // namespace

QList<MemberDetails> demoCommittee(int marking)
{
    const int count = std::clamp(marking, 5, static_cast<int>(people.size()) - 1);
    QList<MemberDetails> members;
    for (int i = 0; i < count; ++i) {
        members.append(memberFrom(people.at(static_cast<size_t>(i)), postAt(i)));
    }
    MemberDetails secretary = memberFrom(people.back(), Post::Secretary);
    secretary.marks = false;
    secretary.votes = false;
    members.append(secretary);
    return members;
}

QList<NominationRow> demoNominations(const QList<NominationRow> &workbook, int wanted)
{
    QList<NominationRow> rows = workbook.mid(0, wanted);
    const auto known = static_cast<int>(workbook.size());
    for (int i = known; known > 0 && i < wanted; ++i) {
        const Nomination &family = workbook.at(i % known).nomination;
        int giver = (i / known * 7 + i) % known;
        while (isOfTheCommittee({family.name.familyKm, workbook.at(giver).nomination.name.givenKm, {}})) {
            giver = (giver + 1) % known;
        }
        const Nomination &given = workbook.at(giver).nomination;
        NominationRow row = workbook.at(i % known);
        row.row = workbook.constLast().row + i - known + 1;
        row.nomination.name.givenKm = given.name.givenKm;
        row.nomination.name.latin = family.name.latin.section(u' ', 0, 0) + u' ' + given.name.latin.section(u' ', 1);
        row.nomination.civilServantNumber = QString::number(3'000'000 + i).rightJustified(10, u'0');
        row.nomination.birthDate = family.birthDate.addDays(37 * (i / known));
        row.nomination.nameKey = searchKey(row.nomination.name.khmer());
        rows.append(row);
    }
    return rows;
}

} // namespace rangvoan

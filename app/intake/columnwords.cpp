// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationcolumns.h"
#include "app/text/khmernormalize.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct FieldWords
{
    NominationField field;
    const char16_t *key;
    const char16_t *headers; ///< separated by '|'
};

// Headers as the forms of provinces word them; order and punctuation do not count, see headerKey().
constexpr std::array<FieldWords, nominationFieldCount> fieldWords{{
    {NominationField::NameKm, u"name_km",
     u"គោត្តនាម និងនាម|គោត្តនាម-នាម|គោត្តនាមនាម|នាមត្រកូលនិងនាមខ្លួន|ឈ្មោះ|ឈ្មោះពេញ|ឈ្មោះខ្មែរ|ឈ្មោះជាភាសាខ្មែរ|ឈ្មោះជាអក្សរខ្មែរ|"
     u"ឈ្មោះបេក្ខជន|ឈ្មោះគ្រូ|ឈ្មោះគ្រូបង្រៀន|គោត្តនាមនិងនាមបេក្ខជន|name|full name|khmer name|name khmer|name in khmer|"
     u"candidate|candidate name|teacher name"},
    {NominationField::FamilyNameKm, u"family_name_km",
     u"គោត្តនាម|នាមត្រកូល|គោត្តនាមខ្មែរ|family name|surname|last name|family name khmer"},
    {NominationField::GivenNameKm, u"given_name_km",
     u"នាម|នាមខ្លួន|នាមខ្មែរ|given name|first name|given names|given name khmer"},
    {NominationField::NameLatin, u"name_latin",
     u"ឈ្មោះឡាតាំង|ឈ្មោះជាអក្សរឡាតាំង|ឈ្មោះអក្សរឡាតាំង|អក្សរឡាតាំង|ជាអក្សរឡាតាំង|ឡាតាំង|គោត្តនាមនិងនាមជាអក្សរឡាតាំង|"
     u"ឈ្មោះអង់គ្លេស|ឈ្មោះជាភាសាអង់គ្លេស|latin name|name latin|name in latin|latin|english name|name in english|name "
     u"english"},
    {NominationField::Sex, u"sex", u"ភេទ|sex|gender|m/f"},
    {NominationField::BirthDate, u"birth_date",
     u"ថ្ងៃខែឆ្នាំកំណើត|ថ្ងៃកំណើត|ថ្ងៃ ខែ ឆ្នាំ កំណើត|date of birth|birth date|birthdate|dob|birthday"},
    {NominationField::CivilServantNumber, u"civil_servant_number",
     u"អត្តលេខ|អត្តលេខមន្ត្រី|អត្តលេខមន្ត្រីរាជការ|លេខអត្តសញ្ញាណមន្ត្រីរាជការ|អត្តលេខមន្ត្រីរាជការស៊ីវិល|"
     u"អត្តលេខគ្រូ|civil servant number|civil servant no|civil servant id|civil service number|staff id|staff number|"
     u"payroll number|teacher id|id number"},
    {NominationField::Phone, u"phone",
     u"លេខទូរស័ព្ទ|ទូរស័ព្ទ|លេខទូរសព្ទ|ទូរសព្ទ|phone|telephone|phone number|tel|mobile|contact"},
    {NominationField::Position, u"position", u"មុខងារ|តួនាទី|មុខតំណែង|position|function|role|job title|title"},
    {NominationField::SchoolKm, u"school_km",
     u"សាលារៀន|គ្រឹះស្ថានសិក្សា|ឈ្មោះសាលា|ឈ្មោះសាលារៀន|សាលា|អង្គភាពបម្រើការងារ|កន្លែងបង្រៀន|school|school name|"
     u"school khmer|school name khmer|institution|workplace"},
    {NominationField::SchoolLatin, u"school_en",
     u"សាលារៀនឡាតាំង|ឈ្មោះសាលាឡាតាំង|ឈ្មោះសាលាជាអក្សរឡាតាំង|ឈ្មោះសាលាជាភាសាអង់គ្លេស|សាលារៀនជាអក្សរឡាតាំង|"
     u"school english|school in english|school latin|school in latin|school name english|school name in english"},
    {NominationField::SchoolLevel, u"school_level",
     u"កម្រិតសាលា|កម្រិតសិក្សា|កម្រិតសាលារៀន|កម្រិតបង្រៀន|school level|level of school|education level|level"},
    {NominationField::Grades, u"grades",
     u"ថ្នាក់|ថ្នាក់ទី|ថ្នាក់បង្រៀន|បង្រៀនថ្នាក់|បង្រៀនថ្នាក់ទី|ថ្នាក់ដែលបង្រៀន|grade|grades|grades taught|grade taught|class"},
    {NominationField::Subject, u"subject",
     u"មុខវិជ្ជា|មុខវិជ្ជាបង្រៀន|ឯកទេស|បង្រៀនមុខវិជ្ជា|subject|subjects|subject taught|specialisation|specialization"},
    {NominationField::Province, u"province",
     u"ខេត្ត|រាជធានីខេត្ត|ខេត្តរាជធានី|រាជធានី-ខេត្ត|រាជធានី/ខេត្ត|ខេត្តក្រុង|មន្ទីរ|province|capital province|"
     u"province capital|poe"},
    {NominationField::District, u"district",
     u"ស្រុក|ស្រុកខណ្ឌ|ក្រុងស្រុកខណ្ឌ|ក្រុង-ស្រុក-ខណ្ឌ|ស្រុកក្រុងខណ្ឌ|ស្រុកក្រុង|ក្រុងស្រុក|ការិយាល័យអប់រំ|district|"
     u"municipality|district municipality|town district|doe"},
    {NominationField::ServiceYears, u"service_years",
     u"អតីតភាព|អតីតភាពការងារ|ចំនួនឆ្នាំបម្រើការងារ|ឆ្នាំបម្រើការងារ|ចំនួនឆ្នាំបង្រៀន|បទពិសោធន៍|years of service|"
     u"service years|years in service|seniority|experience|years of experience"},
    {NominationField::ServiceSince, u"service_since",
     u"ថ្ងៃចូលបម្រើការងារ|ថ្ងៃខែឆ្នាំចូលបម្រើការងារ|ថ្ងៃខែឆ្នាំចូលក្របខ័ណ្ឌ|ថ្ងៃចូលក្របខ័ណ្ឌ|ចូលបម្រើការងារ|"
     u"service since|service start|service start date|start of service|date of entry|entry date|start date"},
    {NominationField::Qualification, u"qualification",
     u"សញ្ញាបត្រ|គុណវុឌ្ឍិ|កម្រិតវប្បធម៌|កម្រិតសញ្ញាបត្រ|សញ្ញាបត្រខ្ពស់បំផុត|qualification|degree|highest qualification|"
     u"diploma"},
    {NominationField::NqfLevel, u"nqf_level",
     u"កម្រិតគុណវុឌ្ឍិ|កម្រិតក្របខ័ណ្ឌគុណវុឌ្ឍិ|កម្រិតគុណវុឌ្ឍិជាតិ|nqf|nqf level|cnqf level|cnqf|qualification level"},
    {NominationField::Category, u"category", u"ប្រភេទ|ប្រភេទរង្វាន់|ប្រភេទបេក្ខជន|category|award category|category code"},
    {NominationField::NominatingUnit, u"nominating_unit",
     u"អង្គភាពស្នើ|អង្គភាពស្នើសុំ|ស្នើដោយ|អង្គភាពតែងតាំង|nominating unit|nominated by|proposed by|unit"},
    {NominationField::Remarks, u"remarks", u"ផ្សេងៗ|សេចក្តីផ្សេងៗ|កំណត់សម្គាល់|សម្គាល់|remarks|remark|notes|note|other|comment"},
}};

/// Search key reduced to letters, vowel signs and digits.
QString headerKey(QStringView header)
{
    QString key;
    for (const QChar c : searchKey(header)) {
        if (c.isLetterOrNumber() || c.isMark()) {
            key += c;
        }
    }
    return key;
}

const QHash<QString, NominationField> &fieldsByHeader()
{
    static const QHash<QString, NominationField> fields = [] {
        QHash<QString, NominationField> all;
        for (const FieldWords &words : fieldWords) {
            for (const QStringView header : QStringView(words.headers).split(u'|')) {
                all.insert(headerKey(header), words.field);
            }
        }
        return all;
    }();
    return fields;
}

} // namespace

QString fieldKey(NominationField field)
{
    return QString::fromUtf16(fieldWords.at(static_cast<std::size_t>(field)).key);
}

std::optional<NominationField> fieldFromKey(QStringView key)
{
    for (const FieldWords &words : fieldWords) {
        if (key == QStringView(words.key)) {
            return words.field;
        }
    }
    return std::nullopt;
}

std::optional<NominationField> fieldOfHeader(QStringView header)
{
    // Whole first, then line by line (Khmer above English), then the parts around brackets, the more special last part
    // first: "ឈ្មោះ (ឡាតាំង)" is the Latin name.
    static const QRegularExpression lineBreak(u"[\\r\\n]+"_s);
    static const QRegularExpression partBreak(u"[\\r\\n()\\[\\]/|:]+"_s);
    QStringList candidates{header.toString()};
    candidates += header.toString().split(lineBreak, Qt::SkipEmptyParts);
    QStringList parts = header.toString().split(partBreak, Qt::SkipEmptyParts);
    while (!parts.isEmpty()) {
        candidates.append(parts.takeLast());
    }
    for (const QString &candidate : std::as_const(candidates)) {
        const QString key = headerKey(candidate);
        if (fieldsByHeader().contains(key)) {
            return fieldsByHeader().value(key);
        }
    }
    return std::nullopt;
}

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationrow.h"

#include "app/intake/datetext.h"
#include "app/intake/legacyfont.h"
#include "app/intake/nominationvalues.h"
#include "app/text/digits.h"
#include "app/text/khmernormalize.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

// A teacher is neither a child nor a centenarian; anything outside is a slip of the pen.
constexpr int youngestNominee = 15;
constexpr int oldestNominee = 100;

bool hasOnlyDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c.isSpace(); });
}

bool isNameField(NominationField field)
{
    return field == NominationField::NameKm || field == NominationField::FamilyNameKm ||
           field == NominationField::GivenNameKm || field == NominationField::NameLatin;
}

} // namespace

/// The work on one row: values go into `result.row`, doubts into `result.issues`.
class NominationRowReader::Reading
{
public:
    Reading(const NominationRowReader &reader, const SheetRow &row) : m_reader(reader), m_row(row)
    {
        result.row.row = row.number;
    }

    void readAll()
    {
        readName();
        readPerson();
        readPlace();
        readWork();
        readService();
        readCategory();
    }

    RowReading result;

private:
    bool isMapped(NominationField field) const { return m_reader.m_columns.columns.contains(field); }
    int columnOf(NominationField field) const { return m_reader.m_columns.columns.value(field); }
    const Cell &cellOf(NominationField field) const { return m_row.at(columnOf(field)); }
    QString placeOf(NominationField field) const { return cellName(columnOf(field), m_row.number); }

    void report(NominationField field, IssueCode code, const QStringList &arguments)
    {
        result.issues.append({m_row.number, columnLetters(columnOf(field)), code, arguments, severityOf(code)});
    }

    /// The text of a field in canonical form; empty when there is none or it cannot be trusted, which is reported.
    QString textOf(NominationField field)
    {
        const Cell &cell = cellOf(field);
        const QString font = m_reader.m_table.fontOf(cell);
        if (cell.staleFormula) {
            report(field, IssueCode::StaleFormula, {placeOf(field)});
            return {};
        }
        if (cell.kind == CellKind::Error) {
            report(field, IssueCode::ErrorValue, {placeOf(field), cell.text});
            return {};
        }
        if (looksKhmerOnlyInFont(cell.text, font)) {
            report(field, IssueCode::LegacyKhmerFont, {placeOf(field), font});
            return {};
        }
        if (isNameField(field) && withoutInvisible(cell.text).size() != cell.text.size()) {
            report(field, IssueCode::InvisibleRemoved, {placeOf(field)});
        }
        return m_reader.m_canonical.of(cell.text, [](const QString &text) { return canonical(text).simplified(); });
    }

    void requireValue(NominationField field, bool isThere)
    {
        if (isThere || !isMapped(field)) {
            return;
        }
        const QString column = columnLetters(columnOf(field));
        const bool wasReported = std::any_of(result.issues.cbegin(), result.issues.cend(), [&](const RowIssue &issue) {
            return issue.column == column && issue.severity != IssueSeverity::Note;
        });
        if (!wasReported) {
            report(field, IssueCode::MissingValue, {m_reader.headerOf(field)});
        }
    }

    void readName()
    {
        PersonName &name = result.row.nomination.name;
        const QString family = textOf(NominationField::FamilyNameKm);
        const QString given = textOf(NominationField::GivenNameKm);
        const QString whole = textOf(NominationField::NameKm);
        NominationField source = NominationField::FamilyNameKm;
        if (!family.isEmpty()) {
            name.familyKm = family;
            name.givenKm = given;
        } else {
            source = isMapped(NominationField::NameKm) ? NominationField::NameKm : NominationField::FamilyNameKm;
            name = splitKhmerName(whole.isEmpty() ? given : whole);
        }
        name.latin = textOf(NominationField::NameLatin);
        result.row.nomination.nameKey = searchKey(name.khmer());
        if (name.familyKm.isEmpty()) {
            report(source, IssueCode::MissingName, {});
        } else if (!hasKhmer(name.familyKm)) {
            report(source, IssueCode::NameNotKhmer, {name.khmer()});
        } else if (name.givenKm.isEmpty()) {
            report(source, IssueCode::NameNotSplit, {name.khmer()});
        }
    }

    void readPerson()
    {
        Nomination &nomination = result.row.nomination;
        const QString sex = textOf(NominationField::Sex);
        nomination.sex = m_reader.m_sexes.of(sex, [](const QString &text) { return sexFromText(text); });
        if (!sex.isEmpty() && nomination.sex == Sex::Unknown) {
            report(NominationField::Sex, IssueCode::UnknownSex, {sex});
        }
        requireValue(NominationField::Sex, nomination.sex != Sex::Unknown);
        nomination.birthDate = readDate(NominationField::BirthDate, youngestNominee);
        requireValue(NominationField::BirthDate, nomination.birthDate.isValid());
        readNumber();
        nomination.phone = phoneFromText(textOf(NominationField::Phone));
        const bool lostZero = cellOf(NominationField::Phone).kind == CellKind::Number && nomination.phone.size() >= 8 &&
                              nomination.phone.size() <= 9 && !nomination.phone.startsWith(u'0');
        if (lostZero) {
            nomination.phone.prepend(u'0');
            report(NominationField::Phone, IssueCode::ZeroRestored, {nomination.phone});
        }
    }

    void readNumber()
    {
        const QString number = civilServantNumberFromText(textOf(NominationField::CivilServantNumber));
        result.row.nomination.civilServantNumber = number;
        result.numberWasNumeric = cellOf(NominationField::CivilServantNumber).kind == CellKind::Number;
        if (!number.isEmpty() && !isPlausibleCivilServantNumber(number)) {
            report(NominationField::CivilServantNumber, IssueCode::OddNumber, {number});
        }
        requireValue(NominationField::CivilServantNumber, !number.isEmpty());
    }

    /// A date at least that many years ago, and within a human life.
    QDate readDate(NominationField field, int yearsAgo)
    {
        const QString text = textOf(field);
        if (text.isEmpty()) {
            return {};
        }
        const bool isDateCell = cellOf(field).kind == CellKind::Date;
        const DateReading reading = readDateText(isDateCell ? text.first(std::min<qsizetype>(text.size(), 10)) : text);
        if (reading.outcome == DateOutcome::Unreadable) {
            report(field, IssueCode::UnreadableDate, {text});
            return {};
        }
        const QDate today = m_reader.m_options.today;
        const bool isOutside = today.isValid() && (reading.date > today.addYears(-yearsAgo) ||
                                                   reading.date < today.addYears(-oldestNominee));
        if (reading.outcome == DateOutcome::Impossible || isOutside) {
            report(field, IssueCode::ImpossibleDate, {text});
            return {};
        }
        if (!isDateCell) {
            report(field, IssueCode::DateAsText, {text, reading.date.toString(Qt::ISODate)});
        }
        return reading.date;
    }

    void readPlace()
    {
        Nomination &nomination = result.row.nomination;
        const QString province = textOf(NominationField::Province);
        const GeoNames &places = m_reader.m_places;
        nomination.provinceCode = m_reader.m_provinces.of(
            province, [&places](const QString &text) { return places.provinceCode(text).value_or(QString()); });
        if (nomination.provinceCode.isEmpty() && !province.isEmpty()) {
            report(NominationField::Province, IssueCode::UnknownProvince, {province});
        } else if (nomination.provinceCode.isEmpty()) {
            nomination.provinceCode = m_reader.m_options.provinceCode;
        }
        if (nomination.provinceCode.isEmpty() && province.isEmpty()) {
            report(NominationField::Province, IssueCode::MissingProvince, {});
        }
        readDistrict(nomination);
        requireValue(NominationField::District, !nomination.districtCode.isEmpty());
        readSchool(nomination);
    }

    void readDistrict(Nomination &nomination)
    {
        const QString district = textOf(NominationField::District);
        const GeoNames &places = m_reader.m_places;
        const QStringList codes =
            m_reader.m_districts.of(district, [&places](const QString &text) { return places.districtCodes(text); });
        const auto own = std::find_if(codes.cbegin(), codes.cend(), [&nomination](const QString &code) {
            return !nomination.provinceCode.isEmpty() && code.startsWith(nomination.provinceCode);
        });
        if (own != codes.cend()) {
            nomination.districtCode = *own;
        } else if (!district.isEmpty() && codes.isEmpty()) {
            report(NominationField::District, IssueCode::UnknownDistrict, {district});
        } else if (!district.isEmpty() && !nomination.provinceCode.isEmpty()) {
            report(NominationField::District, IssueCode::DistrictElsewhere, {district, nomination.provinceCode});
        }
    }

    void readSchool(Nomination &nomination)
    {
        nomination.schoolKm = textOf(NominationField::SchoolKm);
        nomination.schoolLatin = textOf(NominationField::SchoolLatin);
        requireValue(NominationField::SchoolKm, !nomination.schoolKm.isEmpty());
        if (nomination.schoolLatin.isEmpty() && !hasKhmer(nomination.schoolKm)) {
            nomination.schoolLatin.swap(nomination.schoolKm);
        }
        nomination.schoolLevel = textOf(NominationField::SchoolLevel);
    }

    void readWork()
    {
        Nomination &nomination = result.row.nomination;
        nomination.position = textOf(NominationField::Position);
        nomination.subject = textOf(NominationField::Subject);
        const QString grades = textOf(NominationField::Grades);
        // "4-6" typed into a sheet turns into the 4th of June; which grades were meant can only be asked.
        const bool isDate = cellOf(NominationField::Grades).kind == CellKind::Date;
        const auto span = isDate ? std::nullopt : gradesFromText(grades);
        if (span) {
            nomination.gradeFrom = span->from;
            nomination.gradeTo = span->to;
        } else if (!grades.isEmpty()) {
            report(NominationField::Grades, IssueCode::UnreadableGrades, {grades});
        }
        nomination.qualification = textOf(NominationField::Qualification);
        readNqfLevel(nomination);
        nomination.nominatingUnit = textOf(NominationField::NominatingUnit);
        nomination.remarks = textOf(NominationField::Remarks);
    }

    void readNqfLevel(Nomination &nomination)
    {
        const QString text = textOf(NominationField::NqfLevel);
        const auto level = nqfLevelFromText(text);
        if (level) {
            nomination.nqfLevel = *level;
        } else if (!text.isEmpty()) {
            report(NominationField::NqfLevel, IssueCode::UnknownNqfLevel, {text});
        } else if (const auto derived = m_reader.m_levels.of(
                       nomination.qualification, [](const QString &words) { return nqfLevelOfQualification(words); })) {
            nomination.nqfLevel = *derived;
            report(NominationField::Qualification, IssueCode::NqfDerived,
                   {nomination.qualification, QString::number(*derived)});
        }
    }

    void readService()
    {
        Nomination &nomination = result.row.nomination;
        nomination.serviceSince = readDate(NominationField::ServiceSince, 0);
        const QString years = textOf(NominationField::ServiceYears);
        nomination.serviceYears = serviceYearsFromText(years);
        if (!years.isEmpty() && !nomination.serviceYears) {
            report(NominationField::ServiceYears, IssueCode::UnreadableYears, {years});
        }
    }

    void readCategory()
    {
        const QString category = textOf(NominationField::Category);
        const QString key = m_reader.m_keys.of(category, [](const QString &text) { return searchKey(text); });
        const QString known = m_reader.m_categories.value(key, category);
        result.row.categoryCode = known.isEmpty() ? m_reader.m_options.categoryCode : known;
    }

    const NominationRowReader &m_reader;
    const SheetRow &m_row;
};

NominationRowReader::NominationRowReader(const Table &table, const Sheet &sheet, const GeoNames &places,
                                         const NominationOptions &options, const ColumnMap &columns)
    : m_table(table), m_header(sheet.row(columns.headerRow)), m_places(places), m_options(options), m_columns(columns)
{
    for (auto it = options.categories.cbegin(); it != options.categories.cend(); ++it) {
        m_categories.insert(searchKey(it.key()), it.value());
    }
}

QString NominationRowReader::headerOf(NominationField field) const
{
    const int column = m_columns.columns.value(field);
    const QString header = m_header == nullptr ? QString() : m_header->at(column).text;
    const QString firstLine = header.section(u'\n', 0, 0).simplified();
    return firstLine.isEmpty() ? columnLetters(column) : firstLine;
}

/// Totals, signatures and the line of column numbers under a header hold few cells and no name, or nothing but digits.
bool NominationRowReader::namesAPerson(const SheetRow &row) const
{
    constexpr int fewestCells = 3;
    int filled = 0;
    bool hasName = false;
    bool hasWords = false;
    for (auto it = m_columns.columns.cbegin(); it != m_columns.columns.cend(); ++it) {
        const Cell &cell = row.at(it.value());
        const bool isFilled = std::any_of(cell.text.cbegin(), cell.text.cend(), [](QChar c) { return !c.isSpace(); });
        filled += isFilled ? 1 : 0;
        hasName = hasName || (isFilled && isNameField(it.key()));
        hasWords = hasWords || (isFilled && !hasOnlyDigits(cell.text));
    }
    return hasWords && (filled >= fewestCells || (hasName && filled >= 2));
}

RowReading NominationRowReader::read(const SheetRow &row) const
{
    Reading reading(*this, row);
    if (!namesAPerson(row)) {
        reading.result.isPerson = false;
        reading.result.issues.append({row.number, {}, IssueCode::RowSkipped, {}, severityOf(IssueCode::RowSkipped)});
        return reading.result;
    }
    reading.readAll();
    return reading.result;
}

} // namespace rangvoan

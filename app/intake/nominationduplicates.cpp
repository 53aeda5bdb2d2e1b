// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationduplicates.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

// Rows with one birth date are compared pair by pair; a column filled with one date must not take forever.
constexpr qsizetype mostComparedRows = 50;
constexpr qsizetype longestComparedName = 60;

QString latinLetters(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetter() && letters.size() < longestComparedName) {
            letters += c.toLower();
        }
    }
    return letters;
}

/// Levenshtein distance of two short texts.
int editDistance(const QString &one, const QString &other)
{
    QVarLengthArray<int, 64> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int replaced = diagonal + (one.at(i) == other.at(j) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

bool areSimilarLetters(const QString &first, const QString &second)
{
    const qsizetype shorter = std::min(first.size(), second.size());
    const int allowed = shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0;
    return shorter > 0 && std::abs(first.size() - second.size()) <= allowed && editDistance(first, second) <= allowed;
}

class RowComparison
{
public:
    RowComparison(QList<RowReading> &readings, const ColumnMap &columns) : m_readings(readings), m_columns(columns) {}

    void run()
    {
        findUsualNumberLength();
        for (RowReading &reading : m_readings) {
            if (reading.isPerson) {
                compare(reading);
            }
        }
    }

private:
    void report(RowReading &reading, NominationField field, IssueCode code, const QStringList &arguments) const
    {
        const QString column = columnLetters(m_columns.columns.value(field));
        reading.issues.append({reading.row.row, column, code, arguments, severityOf(code)});
    }

    void findUsualNumberLength()
    {
        std::map<qsizetype, int> lengths;
        for (const RowReading &reading : std::as_const(m_readings)) {
            ++lengths[reading.row.nomination.civilServantNumber.size()];
        }
        lengths.erase(0);
        const auto usual = std::max_element(lengths.begin(), lengths.end(),
                                            [](const auto &a, const auto &b) { return a.second < b.second; });
        m_usualLength = usual == lengths.end() ? 0 : usual->first;
    }

    void compare(RowReading &reading)
    {
        const Nomination &nomination = reading.row.nomination;
        const QString &number = nomination.civilServantNumber;
        if (reading.numberWasNumeric && number.size() < m_usualLength) {
            report(reading, NominationField::CivilServantNumber, IssueCode::ZerosLost, {number});
        }
        if (!number.isEmpty() && m_rowOfNumber.contains(number)) {
            const QString first = QString::number(m_rowOfNumber.value(number));
            report(reading, NominationField::CivilServantNumber, IssueCode::DuplicateNumber, {number, first});
            return;
        }
        if (comparePerson(reading)) {
            return;
        }
        compareLatin(reading);
        if (!number.isEmpty()) {
            m_rowOfNumber.insert(number, reading.row.row);
        }
    }

    /// True when the row repeats an earlier person beyond doubt.
    bool comparePerson(RowReading &reading)
    {
        const Nomination &nomination = reading.row.nomination;
        const QString key = QString(nomination.nameKey).remove(u' ') + nomination.birthDate.toString(Qt::ISODate);
        if (nomination.nameKey.isEmpty() || !nomination.birthDate.isValid()) {
            return false;
        }
        const auto earlier = m_personOfKey.constFind(key);
        if (earlier == m_personOfKey.cend()) {
            m_personOfKey.insert(key, &reading);
            return false;
        }
        // Two numbers are two persons, unless one of the numbers is wrong: a question for people.
        const Nomination &other = (*earlier)->row.nomination;
        const bool haveTwoNumbers = !nomination.civilServantNumber.isEmpty() && !other.civilServantNumber.isEmpty();
        const QStringList arguments{nomination.name.khmer(), QString::number((*earlier)->row.row)};
        report(reading, nameField(), haveTwoNumbers ? IssueCode::PossibleDuplicate : IssueCode::DuplicatePerson,
               arguments);
        return !haveTwoNumbers;
    }

    void compareLatin(RowReading &reading)
    {
        const Nomination &nomination = reading.row.nomination;
        if (!nomination.birthDate.isValid() || nomination.name.latin.isEmpty()) {
            return;
        }
        const QString letters = latinLetters(nomination.name.latin);
        QList<LatinName> &others = m_bornOn[nomination.birthDate];
        for (const LatinName &other : std::as_const(others)) {
            const bool isOtherName = other.reading->row.nomination.nameKey != nomination.nameKey;
            if (isOtherName && areSimilarLetters(letters, other.letters)) {
                report(reading, NominationField::NameLatin, IssueCode::PossibleDuplicate,
                       {nomination.name.latin, QString::number(other.reading->row.row)});
                break;
            }
        }
        if (others.size() < mostComparedRows) {
            others.append({&reading, letters});
        }
    }

    NominationField nameField() const
    {
        return m_columns.columns.contains(NominationField::NameKm) ? NominationField::NameKm
                                                                   : NominationField::FamilyNameKm;
    }

    QList<RowReading> &m_readings;
    const ColumnMap &m_columns;
    qsizetype m_usualLength = 0;
    QHash<QString, int> m_rowOfNumber;
    QHash<QString, const RowReading *> m_personOfKey;
    struct LatinName
    {
        const RowReading *reading = nullptr;
        QString letters;
    };
    QHash<QDate, QList<LatinName>> m_bornOn;
};

} // namespace

bool isSimilarLatinName(const QString &one, const QString &other)
{
    return areSimilarLetters(latinLetters(one), latinLetters(other));
}

void compareRows(QList<RowReading> &readings, const ColumnMap &columns)
{
    RowComparison(readings, columns).run();
}

} // namespace rangvoan

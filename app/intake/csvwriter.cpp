// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvwriter.h"

#include "app/intake/savefile.h"

#include <QRegularExpression>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Texts that programs take for a formula; plain numbers with a sign are harmless and stay numbers.
bool startsFormula(const QString &field)
{
    static const QRegularExpression number(u"^[+-]\\d+([.,]\\d+)?$"_s);
    return !field.isEmpty() && QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(field.front()) &&
           !number.match(field).hasMatch();
}

QString quotedField(QString field)
{
    const bool needsQuotes =
        std::any_of(field.cbegin(), field.cend(), [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); }) ||
        field.startsWith(u' ') || field.endsWith(u' ');
    return needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

} // namespace

CsvWriter::CsvWriter(FormulaGuard guard) : m_guard(guard), m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::addRow(const QStringList &fields)
{
    QStringList written;
    written.reserve(fields.size());
    for (const QString &field : fields) {
        const bool isGuarded = m_guard == FormulaGuard::On && startsFormula(field);
        written.append(quotedField(isGuarded ? u'\'' + field : field));
    }
    m_bytes += written.join(u',').toUtf8() + "\r\n";
}

Status CsvWriter::save(const QString &path) const
{
    return saveWholeFile(path, m_bytes);
}

} // namespace rangvoan

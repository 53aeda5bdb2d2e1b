// SPDX-License-Identifier: Apache-2.0
#include "tests/app/procedure/gaterow.h"

#include <QTest>

#include <algorithm>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

void addRows(const QList<GateRow> &rows)
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QTest::newRow(rows.at(i).name) << static_cast<int>(i);
    }
}

QString wrongAbout(const GateRow &row)
{
    Season season = makeSeason();
    const QList<Finding> before = gate(season.facts, season.key(row.stage, row.round), season.context);
    if (row.round == 1 && !before.isEmpty()) {
        return u"the untouched season has finding %1"_s.arg(static_cast<int>(before.constFirst().code));
    }
    row.spoil(season);
    const QList<Finding> findings = gate(season.facts, season.key(row.stage, row.round), season.context);
    const auto found = std::find_if(findings.cbegin(), findings.cend(), [&row](const Finding &finding) {
        return finding.code == row.code && finding.severity == row.severity;
    });
    if (found == findings.cend()) {
        return u"the gate does not say it; it has %1 findings"_s.arg(findings.size());
    }
    if (found->arguments != row.arguments) {
        return u"arguments "_s + found->arguments.join(u", "_s);
    }
    if (found->members.size() != row.members || found->candidates.size() != row.candidates) {
        return u"names %1 members and %2 candidates"_s.arg(found->members.size()).arg(found->candidates.size());
    }
    return {};
}

} // namespace rangvoan::test

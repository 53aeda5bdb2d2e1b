// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/readback.h"

#include "app/domain/mark.h"
#include "app/report/papers/frame.h"
#include "app/report/papers/voice.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

namespace
{

QString readBackMark(const ReadBack &typed, int step, const Voice &say)
{
    if (step == Mark::notObservableValue) {
        return say(QT_TRANSLATE_NOOP("papers", "not observable"));
    }
    const QList<ScaleLevel> &levels = typed.rules->scale.levels;
    const QString word = step >= 0 && step < levels.size() ? say.local(levels.at(step).word) : QString();
    return say.digits(step) + QStringLiteral("  ") + word;
}

Table readBackTable(const ReadBack &typed, int component, const Voice &say)
{
    const RuleSet &rules = *typed.rules;
    Table table{.columns = {{}, {.weight = 3}, {.weight = 1}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "Code")), say(QT_TRANSLATE_NOOP("papers", "Indicator")),
                           say(QT_TRANSLATE_NOOP("papers", "Mark"))})};
    for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
        if (rules.indicators.at(i).component == component) {
            table.rows.append(plainRow({say.digits(rules.indicators.at(i).code), say.local(rules.indicatorAt(i).name),
                                        readBackMark(typed, typed.steps.value(i, -1), say)}));
        }
    }
    const QString code = rules.components.at(component).code;
    const auto note = std::find_if(typed.notes.cbegin(), typed.notes.cend(),
                                   [&code](const SheetNote &one) { return one.code == code; });
    if (note != typed.notes.cend() && !note->text.isEmpty()) {
        table.rows.append(
            acrossRow(say(QT_TRANSLATE_NOOP("papers", "Reasons (%1): %2"), {say.digits(code), note->text}),
                      table.columns.size(), RowStyle::Normal));
    }
    return table;
}

} // namespace

Document readBackSheet(const ReadBack &typed, const Wording &wording)
{
    const Voice say(wording);
    Document paper;
    paper.meta = {.title = say(QT_TRANSLATE_NOOP("papers", "Sheet to read back")),
                  .kind = QStringLiteral("read-back"),
                  .language = say.language(),
                  .audience = Audience::Committee};
    paper.stamps = typed.stamps;
    paper.foot.right = say(QT_TRANSLATE_NOOP("papers", "Page {page} of {pages}"));
    paper.add(
        Heading{.text = paper.meta.title,
                .under = say(QT_TRANSLATE_NOOP("papers", "Sheet code %1, typed in by %2"), {typed.code, typed.keyer})});
    addNote(paper, say(QT_TRANSLATE_NOOP("papers", "Read every line against the paper you filled in. Correct by hand "
                                                   "what is wrong and give it back; sign when all is right.")));
    for (int i = 0; i < typed.rules->components.size(); ++i) {
        const Component &component = typed.rules->components.at(i);
        paper.add(
            Heading{.text = say.digits(component.code) + QStringLiteral(". ") + say.local(component.name), .level = 3});
        paper.add(readBackTable(typed, i, say));
    }
    Signer member;
    member.date = {say(QT_TRANSLATE_NOOP("papers", "Date ....... / ....... / 20....."))};
    member.above = {Text(say(QT_TRANSLATE_NOOP("papers", "Read and confirmed by the member")))};
    paper.add(SignatureBlock{.signers = {member}, .perRow = 2});
    return paper;
}

} // namespace rangvoan::report

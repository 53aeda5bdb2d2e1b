// SPDX-License-Identifier: Apache-2.0
#include "app/report/richtext.h"

#include "app/report/table.h"

namespace rangvoan::report
{

bool Text::isEmpty() const
{
    for (const Run &run : runs) {
        if (!run.text.isEmpty()) {
            return false;
        }
    }
    return true;
}

QString Text::plain() const
{
    QString all;
    for (const Run &run : runs) {
        all += run.text;
    }
    return all;
}

Text withRole(Text text, TextRole role)
{
    for (Run &run : text.runs) {
        if (run.role == TextRole::Normal) {
            run.role = role;
        }
    }
    return text;
}

QList<Cell> cells(const QList<Text> &texts)
{
    QList<Cell> made;
    made.reserve(texts.size());
    for (const Text &text : texts) {
        made.append(Cell{.text = text});
    }
    return made;
}

} // namespace rangvoan::report

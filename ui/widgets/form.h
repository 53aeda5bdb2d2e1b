// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/theme.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace rangvoan::ui
{

class Label;

/// Key-value form: muted name left, field right, and under the field a line that says what is wrong or what it means.
class Form final : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// Names above the fields instead of left of them, for narrow cards. Before the first field.
    void setStacked();
    /// Adds a row; the name comes with setName(). The field keeps its own width if `narrow`.
    void addField(QWidget *field, bool narrow = false);
    /// Also the accessible name of the field.
    void setName(QWidget *field, const QString &words);
    /// The line under the field in its tone; empty words take it away. Error and Warning also colour the border of the
    /// field. `words` is asked again when the language changes: it holds values, not pointers into facts.
    void setNote(QWidget *field, Tone tone, std::function<QString()> words);
    void clearNotes();
    /// Says it under the first visible field whose text is longer, which gets the focus; false when there is none.
    bool noteLongText(qsizetype longest, const std::function<QString()> &words);
    void setFieldVisible(QWidget *field, bool visible);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        Label *name = nullptr;
        Label *note = nullptr;
        Tone tone = Tone::Muted;
        std::function<QString()> words;
    };

    void tellNote(QWidget *field);
    void dropErrorWhenEdited(QWidget *field);

    QGridLayout *m_grid;
    bool m_stacked = false;
    QHash<QWidget *, Row> m_rows;
};

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/panel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace rangvoan::ui
{

class Card;
class Label;

/// Numbers of indicators and fields for their marks, as on the paper: no name, no level words, no total. Digits go on
/// to the next field by themselves; "-" is "not observable" where the rules allow it.
class KeyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyForm(Workspace &workspace, QWidget *parent = nullptr);
    /// Empty fields for a sheet by these rules; reasons are typed once only, by the first.
    void begin(const std::shared_ptr<const RuleSet> &rules, bool withReasons);
    /// Nothing of what was typed stays.
    void clear();
    void retranslate();
    int marked() const;
    int count() const { return static_cast<int>(m_rows.size()); }
    /// Says beside the first field what is wrong or missing, and puts the focus there.
    bool check();
    QList<int> steps() const;
    QList<SheetNote> notes() const;
    /// Empties the fields of these indicators to be typed again.
    void retype(const QStringList &codes);

signals:
    void changed();
    void endReached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        Label *name = nullptr;
        QLineEdit *field = nullptr;
        Label *note = nullptr;
    };
    struct Part
    {
        Card *card = nullptr;
        Label *name = nullptr;
        QLineEdit *reason = nullptr;
        Label *note = nullptr;
    };

    void buildParts();
    QWidget *tell();
    void addRow(QGridLayout &grid, int indicator);
    int stepOf(const QString &typed) const; ///< Mark::notMarkedValue when it is no mark
    bool needsReason(int component) const;
    void goOn(int row);
    void say(QWidget *field, Label *note, const QString &sentence);
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    std::shared_ptr<const RuleSet> m_rules;
    bool m_withReasons = false;
    bool m_told = false; ///< what is wrong stands beside the fields
    QHBoxLayout *m_columns;
    QWidget *m_inside = nullptr;
    QList<Row> m_rows;
    QList<Part> m_parts;
};

} // namespace rangvoan::ui

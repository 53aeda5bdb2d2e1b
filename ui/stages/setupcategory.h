// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QSpinBox;

namespace rangvoan::ui
{

class Button;
class Card;
class Form;
class Label;
class TextArea;

/// Set-up, third part: the category of the header, or a new one: names, seats, reserves, grades, prizes.
class SetupCategory final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupCategory(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh(bool editable);
    void focusName();

private:
    void build();
    void startNew();
    void showFacts();
    void showPrizeNote();
    bool check();
    bool isAdding() const;
    std::optional<QList<qint64>> prizes() const;
    void save();
    QString word(const char *source) const { return m_workspace.text("setup", source); }

    Workspace &m_workspace;
    CategoryId m_shown;
    bool m_adding = false;
    bool m_dirty = false;
    Card *m_card;
    Form *m_form;
    QLineEdit *m_nameKm;
    QLineEdit *m_nameEn;
    QSpinBox *m_seats;
    QSpinBox *m_reserves;
    QSpinBox *m_gradeFrom;
    QSpinBox *m_gradeTo;
    TextArea *m_prizes;
    Label *m_frozen;
    Button *m_save;
    Button *m_new;
    Button *m_cancel;
};

} // namespace rangvoan::ui

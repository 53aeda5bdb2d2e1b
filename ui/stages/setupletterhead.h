// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class Form;
class TextArea;

/// Set-up, second part: what stands on official papers: award, issuing unit, place, legal basis.
class SetupLetterhead final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupLetterhead(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh(bool editable);
    void focusUnit();

private:
    void build();
    void showFacts();
    void showNotes();
    void save();
    QString word(const char *source) const { return m_workspace.text("setup", source); }

    Workspace &m_workspace;
    CycleId m_shown;
    bool m_dirty = false;
    Card *m_card;
    Form *m_form;
    QLineEdit *m_awardKm;
    QLineEdit *m_awardEn;
    TextArea *m_unitKm;
    TextArea *m_unitEn;
    QLineEdit *m_placeKm;
    QLineEdit *m_placeEn;
    TextArea *m_legalKm;
    TextArea *m_legalEn;
    Button *m_save;
};

} // namespace rangvoan::ui

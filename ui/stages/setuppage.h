// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class Label;
class RulesCard;

/// Stage 0: year, issuing unit and deadline; the category of the header with its seats; its rules.
class SetupPage final : public Page
{
    Q_OBJECT

public:
    explicit SetupPage(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void buildSettings();
    void buildCategory();
    void showSettings();
    void showCategory();
    void saveSettings();
    void saveCategory();
    bool isTyping() const;
    void setTyping(bool typing);
    QString word(const char *source) const { return workspace().text("setup", source); }

    Card *m_settings;
    Form *m_settingsForm;
    QLineEdit *m_year;
    QComboBox *m_level;
    QLineEdit *m_unitKm;
    QLineEdit *m_unitEn;
    QLineEdit *m_placeKm;
    DateEdit *m_deadline;
    QComboBox *m_marking;
    Button *m_saveSettings;
    Card *m_category;
    Form *m_categoryForm;
    QLineEdit *m_nameKm;
    QLineEdit *m_nameEn;
    QSpinBox *m_seats;
    QSpinBox *m_reserves;
    Button *m_saveCategory;
    Button *m_newCategory;
    bool m_adding = false;
    RulesCard *m_rules;
};

} // namespace rangvoan::ui

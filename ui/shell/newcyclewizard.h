// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class Label;

/// A new year in three steps: which year and level; what is awarded; how it is marked and where the file goes. It makes
/// the file, the cycle and the first category with the shipped rules; everything stays editable in Set-up.
class NewCycleWizard final : public QWidget
{
    Q_OBJECT

public:
    explicit NewCycleWizard(Workspace &workspace, QWidget *parent = nullptr);
    void start();
    void retranslate();

signals:
    void left(); ///< given up or done

private:
    void build();
    void showStep(int step);
    void next();
    void finish();
    bool checkStep();
    bool checkYear();
    bool checkNames();
    bool checkPath();
    Status fill(const ServiceContext &context) const;
    QString proposedYear() const;
    QString word(const char *source) const { return m_workspace.text("welcome", source); }

    Workspace &m_workspace;
    Card *m_card;
    QStackedWidget *m_steps;
    Form *m_whenForm;
    QLineEdit *m_year;
    QComboBox *m_level;
    DateEdit *m_deadline;
    Form *m_whatForm;
    QLineEdit *m_nameKm;
    QLineEdit *m_nameEn;
    QSpinBox *m_seats;
    Form *m_howForm;
    QComboBox *m_marking;
    QLineEdit *m_path;
    Label *m_explanation;
    Button *m_back;
    Button *m_next;
    Button *m_cancel;
};

} // namespace rangvoan::ui

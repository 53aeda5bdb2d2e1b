// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/nominationservice.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rangvoan::ui
{

class DateEdit;
class Form;
class Label;

/// The form of a nomination in sections: person, school, post, statement. What is wrong stands beside its field.
class NominationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NominationForm(Workspace &workspace, QWidget *parent = nullptr);

    void load(const Nomination &nomination);
    /// The loaded one with what was typed since.
    Nomination nomination() const;
    /// Fields that differ from what was loaded, as correctForm() takes them; emptied fields are left out.
    QList<FieldChange> changes() const;
    bool isModified() const { return !changes().isEmpty() || !emptied().isEmpty(); }
    /// Says beside the fields what is wrong; true when nothing is. The focus goes to the first wrong one.
    bool check();
    /// `personal`: name, birth, number, school; `rest`: what eligibility is read from.
    void setWritable(bool personal, bool rest);
    void focusFirst();
    void retranslate();

signals:
    void edited();

private:
    void build();
    void addSection(QVBoxLayout *column, Label *title, Form *form);
    void addLine(Form *form, const QString &key, QLineEdit *field);
    void fillProvinces();
    void fillDistricts(const QString &province);
    QString typed(const QString &key) const;
    QString recorded(const Nomination &nomination, const QString &key) const;
    QStringList emptied() const;
    Form *formOf(const QString &key) const;
    bool wrong(const QString &key, const char *source);
    void doubt();
    QString word(const char *source) const { return m_workspace.text("nominationform", source); }

    Workspace &m_workspace;
    Nomination m_loaded;
    Label *m_personTitle;
    Label *m_schoolTitle;
    Label *m_postTitle;
    Label *m_statementTitle;
    Form *m_person;
    Form *m_school;
    Form *m_post;
    Form *m_statement;
    QHash<QString, QLineEdit *> m_lines;
    QStringList m_order; ///< keys of the lines, top to bottom
    QComboBox *m_sex;
    QComboBox *m_province;
    QComboBox *m_district;
    bool m_loading = false;
};

} // namespace rangvoan::ui

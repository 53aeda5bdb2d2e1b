// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace rangvoan::ui
{

class BodyScroll;
class Form;
class Label;

/// Which column holds what: as it was found from the headers, to be corrected by hand.
class ImportColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(Workspace &workspace, QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Workbook> &workbook, const WorkbookColumns &found);
    /// As it is chosen now.
    WorkbookColumns columns() const;
    /// Says what is missing; true when the name of the person is in it and no field twice.
    bool check();
    void retranslate();

private:
    void build();
    void fill(const QMap<QString, int> &known);
    QComboBox *fieldBox(const WorkbookColumn &column, const QString &field);
    QString word(const char *source) const { return m_workspace.text("intakepanel", source); }

    Workspace &m_workspace;
    std::shared_ptr<const Workbook> m_workbook;
    Label *m_hint;
    Label *m_problem;
    Form *m_form;
    QComboBox *m_sheet;
    QSpinBox *m_header;
    BodyScroll *m_scroll;
    QMap<int, QComboBox *> m_boxes; ///< column -> what it holds
};

} // namespace rangvoan::ui

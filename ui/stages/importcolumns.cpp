// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/importcolumns.h"

#include "ui/text/candidatewords.h"
#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberbox.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QSpinBox>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

ImportColumns::ImportColumns(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_hint(new Label(this, Tone::Muted)),
      m_problem(new Label(this, Tone::Error)), m_form(new Form(this)), m_sheet(new QComboBox(this)),
      m_header(new NumberBox(this)), m_scroll(new BodyScroll(this))
{
    build();
    connect(m_sheet, &QComboBox::activated, this, [this] { fill({}); });
    connect(m_header, &QSpinBox::valueChanged, this, [this] { fill(columns().columns); });
}

void ImportColumns::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_hint);
    m_form->addField(m_sheet, true);
    m_form->addField(m_header, true);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_scroll, 1);
    m_problem->hide();
    m_header->setRange(0, 10'000);
    m_sheet->setObjectName(u"importSheet"_s);
    m_header->setObjectName(u"importHeader"_s);
    m_problem->setObjectName(u"columnProblem"_s);
}

void ImportColumns::retranslate()
{
    m_hint->setWords(word(QT_TRANSLATE_NOOP("intakepanel", "Every column is shown with its head and first values. "
                                                           "Correct what was not understood; leave out what is not "
                                                           "needed.")));
    m_form->setName(m_sheet, word(QT_TRANSLATE_NOOP("intakepanel", "Sheet")));
    m_form->setName(m_header, word(QT_TRANSLATE_NOOP("intakepanel", "Row with the heads")));
    if (m_workbook) {
        fill(columns().columns);
    }
}

void ImportColumns::show(const std::shared_ptr<const Workbook> &workbook, const WorkbookColumns &found)
{
    m_workbook = workbook;
    m_problem->hide();
    m_sheet->clear();
    m_sheet->addItems(workbook->sheets());
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findText(found.sheet)));
    m_form->setFieldVisible(m_sheet, m_sheet->count() > 1);
    const QSignalBlocker quiet(m_header);
    m_header->setValue(found.columns.isEmpty() ? 1 : found.headerRow);
    fill(found.columns);
}

QComboBox *ImportColumns::fieldBox(const WorkbookColumn &column, const QString &field)
{
    auto *box = new QComboBox;
    box->addItem(word(QT_TRANSLATE_NOOP("intakepanel", "left out")), QString());
    for (const QString &key : m_workbook->fields()) {
        box->addItem(fieldName(key, m_workspace.wording()), key);
    }
    box->setCurrentIndex(std::max(0, box->findData(field)));
    box->setAccessibleName(m_workspace.text("intakepanel", QT_TRANSLATE_NOOP("intakepanel", "Column %1 holds"),
                                            QStringList{column.letters}));
    box->setObjectName(u"column_"_s + column.letters);
    return box;
}

void ImportColumns::fill(const QMap<QString, int> &known)
{
    if (!m_workbook) {
        return;
    }
    m_boxes.clear();
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, space::one, 0);
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    int row = 0;
    for (const WorkbookColumn &column : m_workbook->columns(m_sheet->currentText(), m_header->value())) {
        auto *letters = new Label(inner, Tone::Muted);
        letters->setWords(column.letters);
        auto *header = new Label(inner);
        header->setElided(true);
        header->setWords(column.header);
        auto *samples = new Label(inner, Tone::Muted);
        samples->setElided(true);
        samples->setWords(column.samples.join(u" · "_s));
        QComboBox *box = fieldBox(column, known.key(column.number));
        m_boxes.insert(column.number, box);
        grid->addWidget(letters, row, 0);
        grid->addWidget(header, row, 1);
        grid->addWidget(samples, row, 2);
        grid->addWidget(box, row, 3);
        ++row;
    }
    grid->setRowStretch(row, 1);
    m_scroll->setBody(inner);
}

WorkbookColumns ImportColumns::columns() const
{
    WorkbookColumns chosen{m_sheet->currentText(), m_header->value(), {}};
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QString field = it.value()->currentData().toString();
        if (!field.isEmpty()) {
            chosen.columns.insert(field, it.key());
        }
    }
    return chosen;
}

bool ImportColumns::check()
{
    QStringList named;
    QString problem;
    for (const QComboBox *box : std::as_const(m_boxes)) {
        const QString field = box->currentData().toString();
        if (!field.isEmpty() && named.contains(field)) {
            problem = m_workspace.text("intakepanel",
                                       QT_TRANSLATE_NOOP("intakepanel", "Two columns hold “%1”: leave "
                                                                        "one out."),
                                       QStringList{box->currentText()});
        }
        named.append(field);
    }
    if (!named.contains(u"name_km"_s) && !named.contains(u"family_name_km"_s)) {
        problem = word(QT_TRANSLATE_NOOP("intakepanel", "Say which column holds the name in Khmer."));
    }
    m_problem->setWords(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

} // namespace rangvoan::ui

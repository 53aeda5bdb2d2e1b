// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/samplecard.h"

#include "app/procedure/auditsample.h"
#include "ui/text/markwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualSample = 5; // design 3.4
constexpr int largestSample = 50;

QString keptAs(const Workspace &workspace, SheetMedium medium)
{
    switch (medium) {
    case SheetMedium::PaperKeyedTwice:
        return workspace.text("sample", QT_TRANSLATE_NOOP("sample", "paper, typed twice"));
    case SheetMedium::PaperReadBack:
        return workspace.text("sample", QT_TRANSLATE_NOOP("sample", "paper, read back"));
    default:
        return workspace.text("sample", QT_TRANSLATE_NOOP("sample", "at the laptop"));
    }
}

} // namespace

SampleCard::SampleCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_why(new Label(this, Tone::Muted)),
      m_form(new Form(this)), m_seedField(new NumberBox(this)), m_count(new NumberBox(this)),
      m_draw(new Button(ButtonKind::Plain, this)), m_told(new Label(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this))
{
    build();
    connect(m_draw, &Button::clicked, this, &SampleCard::draw);
    connect(&workspace, &Workspace::fileChanged, this, [this] { m_drawn = false; });
    connect(&workspace, &Workspace::actorChanged, this, [this] { m_drawn = false; });
}

void SampleCard::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    QVBoxLayout *const body = m_card->body();
    body->addWidget(m_why);
    m_form->addField(m_seedField, true);
    m_form->addField(m_count, true);
    body->addWidget(m_form);
    body->addWidget(m_draw, 0, Qt::AlignLeft);
    body->addWidget(m_told);
    body->addWidget(m_table);
    m_seedField->setRange(0, std::numeric_limits<int>::max());
    m_seedField->setValue(m_workspace.context().clock.today().toString(u"yyyyMMdd"_s).toInt());
    m_seedField->setMinimumWidth(160);
    m_count->setRange(1, largestSample);
    m_count->setValue(usualSample);
    m_table->setModel(m_rows);
    m_table->setWholeHeight(true);
    m_seedField->setObjectName(u"sampleSeed"_s);
    m_count->setObjectName(u"sampleSize"_s);
    m_draw->setObjectName(u"drawSample"_s);
    m_draw->setIconName(Icon::Search);
    m_told->setObjectName(u"sampleTold"_s);
    m_table->setObjectName(u"sampleSheets"_s);
    m_table->hide();
    m_told->hide();
}

void SampleCard::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("sample", "Some sheets to check by hand")));
    m_why->setWords(word(QT_TRANSLATE_NOOP("sample", "Chance picks the sheets, not a person. Compare each with the "
                                                     "signed paper and the evidence. Whoever draws with the same "
                                                     "number sees the same sheets.")));
    m_form->setName(m_seedField, word(QT_TRANSLATE_NOOP("sample", "Number to draw with")));
    m_form->setName(m_count, word(QT_TRANSLATE_NOOP("sample", "Sheets")));
    m_draw->setWords(word(QT_TRANSLATE_NOOP("sample", "Draw")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("sample", "Sheets that were drawn")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("sample", "Candidate"))},
                        {word(QT_TRANSLATE_NOOP("sample", "Member"))},
                        {word(QT_TRANSLATE_NOOP("sample", "Round")), true, 88},
                        {word(QT_TRANSLATE_NOOP("sample", "Sheet code")), false, 136},
                        {word(QT_TRANSLATE_NOOP("sample", "How it came")), false, 200}});
}

bool SampleCard::mayDraw() const
{
    const Role role = m_workspace.actor().role;
    const QList<ScoreSheet> &sheets = m_workspace.facts().sheets;
    return (role == Role::Observer || role == Role::Chair || role == Role::Secretary) &&
           std::any_of(sheets.cbegin(), sheets.cend(), [this](const ScoreSheet &sheet) {
               return sheet.isCurrent() && sheet.category == m_workspace.category();
           });
}

void SampleCard::refresh()
{
    setVisible(mayDraw());
    if (m_drawn) {
        showSheets();
    }
    m_table->setVisible(m_drawn);
    m_told->setVisible(m_drawn);
}

void SampleCard::draw()
{
    m_seedField->interpretText();
    m_count->interpretText();
    m_seed = static_cast<quint32>(m_seedField->value());
    m_size = m_count->value();
    m_drawn = true;
    refresh();
    m_table->setFocus();
}

TableRow SampleCard::rowOf(const ScoreSheet &sheet) const
{
    const Candidate *candidate = m_workspace.facts().candidate(sheet.candidate);
    const QString number = candidate == nullptr ? QString() : m_workspace.number(candidate->number) + u"  "_s;
    return {QVariant::fromValue(sheet.id),
            {{number + candidateName(m_workspace, sheet.candidate)},
             {memberName(m_workspace, sheet.member)},
             {m_workspace.number(sheet.round), Tone::Muted},
             {sheet.sheetCode.isEmpty() ? u"—"_s : sheet.sheetCode},
             {keptAs(m_workspace, sheet.medium), Tone::Muted}}};
}

void SampleCard::showSheets()
{
    const QList<ScoreSheet> sheets = auditSample(m_workspace.facts(), m_workspace.category(), m_seed, m_size);
    QList<TableRow> rows;
    for (const ScoreSheet &sheet : sheets) {
        rows.append(rowOf(sheet));
    }
    m_rows->setRows(rows);
    m_table->updateGeometry();
    m_told->setWords(m_workspace.text("sample", QT_TRANSLATE_NOOP("sample", "%1 sheets, drawn with the number %2."),
                                      QStringList{QString::number(rows.size()), QString::number(m_seed)}));
}

} // namespace rangvoan::ui

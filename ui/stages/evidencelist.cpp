// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/evidencelist.h"

#include "ui/stages/evidenceform.h"
#include "ui/text/eligibilitywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Id of a row that waits for a required document.
QVariant missingRow(const QString &document)
{
    return QVariant(u"missing:"_s + document);
}

} // namespace

EvidenceList::EvidenceList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(this, Tone::Text, TextSize::Section)),
      m_count(new Label(this, Tone::Muted)), m_add(new Button(ButtonKind::Plain, this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_form(new EvidenceForm(workspace, this))
{
    build();
    connect(m_add, &Button::clicked, this, [this] {
        m_table->clearSelection();
        m_form->startNew(m_candidate, {});
    });
    connect(m_table, &TableView::selectedIdChanged, this, &EvidenceList::editSelected);
    connect(m_form, &EvidenceForm::left, this, [this] {
        m_form->hide();
        m_table->clearSelection();
        m_table->setFocus();
    });
}

void EvidenceList::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_form);
    m_title->setStrong(true);
    m_title->setWordWrap(false);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"evidence"_s);
    m_count->setObjectName(u"evidenceCount"_s);
    m_add->setIconName(Icon::Plus);
    m_add->setObjectName(u"addEvidence"_s);
    m_form->hide();
}

void EvidenceList::retranslate()
{
    m_title->setWords(word(QT_TRANSLATE_NOOP("evidence", "Evidence")));
    m_add->setWords(word(QT_TRANSLATE_NOOP("evidence", "Add evidence")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("evidence", "Evidence")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("evidence", "Document"))},
                        {word(QT_TRANSLATE_NOOP("evidence", "State")), false, 184}});
    m_form->retranslate();
}

void EvidenceList::show(const CandidateId &candidate, bool writable)
{
    const bool same = candidate == m_candidate;
    m_candidate = candidate;
    m_writable = writable;
    m_add->setVisible(writable);
    m_form->setWritable(writable);
    if (!same) {
        m_form->hide();
        m_table->clearSelection();
    }
    fill();
}

void EvidenceList::fill()
{
    const QVariant chosen = m_table->selectedId();
    const Wording &words = m_workspace.wording();
    QList<TableRow> rows;
    QStringList answered;
    for (const Evidence &piece : m_workspace.facts().evidence) {
        if (piece.candidate != m_candidate) {
            continue;
        }
        answered.append(piece.document);
        const Icon icon = piece.kind == EvidenceKind::Paper
                              ? Icon::Folder
                              : (piece.kind == EvidenceKind::File ? Icon::Document : Icon::Film);
        rows.append({QVariant::fromValue(piece.id),
                     {{evidenceTitle(piece, m_workspace), Tone::Text, icon}, evidenceCell(piece, words)}});
        if (const QString place = evidencePlace(piece, m_workspace); !place.isEmpty()) {
            rows.append({{}, {{place, Tone::Muted}}, true}); // a line of its own: the page is the end of it
        }
    }
    const QList<RequiredDocument> required = requiredDocuments(m_workspace.categoryFacts());
    int received = 0;
    for (const RequiredDocument &document : required) {
        if (answered.contains(document.code)) {
            ++received;
            continue;
        }
        rows.append({missingRow(document.code),
                     {{m_workspace.local(document.name.km, document.name.en), Tone::Text, Icon::Circle},
                      {word(QT_TRANSLATE_NOOP("evidence", "missing")), Tone::Warning, Icon::Warning}}});
    }
    m_quiet = true;
    m_rows->setRows(rows);
    m_count->setWords(m_workspace.text("evidence", QT_TRANSLATE_NOOP("evidence", "%1 of %2 documents received"),
                                       QStringList{QString::number(received), QString::number(required.size())}));
    if (chosen.isValid() && !m_table->selectId(chosen)) {
        m_form->hide();
    }
    m_quiet = false;
}

void EvidenceList::editSelected()
{
    const QVariant id = m_table->selectedId();
    if (m_quiet || !id.isValid()) {
        return;
    }
    if (id.typeId() == QMetaType::QString) {
        if (m_writable) {
            m_form->startNew(m_candidate, id.toString().section(u':', 1));
        }
        return;
    }
    const QList<Evidence> &all = m_workspace.facts().evidence;
    const auto piece =
        std::find_if(all.cbegin(), all.cend(), [&](const Evidence &one) { return one.id == id.value<EvidenceId>(); });
    if (piece != all.cend()) {
        m_form->edit(*piece);
    }
}

void EvidenceList::focusOpen()
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const Cell *state = m_rows->cell(m_rows->index(row, 1));
        if (state != nullptr && state->tone != Tone::Success) {
            m_table->selectRow(row);
            break;
        }
    }
    m_table->setFocus();
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/suggestionsview.h"

#include "ui/stages/changepreview.h"
#include "ui/text/panelwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

const char *suggestionSource(Relation relation)
{
    switch (relation) {
    case Relation::SameSchool:
        return QT_TRANSLATE_NOOP("panels", "%1 and %2 (no. %3) are of the same school. Does %1 know the candidate?");
    case Relation::SameDistrict:
        return QT_TRANSLATE_NOOP("panels", "%1 and %2 (no. %3) are of the same district. Does %1 know the candidate?");
    case Relation::Other:
        return QT_TRANSLATE_NOOP("panels", "The undertaking of %1 names %2 (no. %3) or the school. What is the "
                                           "relation?");
    default:
        return QT_TRANSLATE_NOOP("panels", "%1 and %2 (no. %3) have the same family name. Are they related?");
    }
}

} // namespace

SuggestionsView::SuggestionsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_side(new Card(this)),
      m_rows(new RowModel(this)), m_table(new TableView(this)), m_question(new Label(this)),
      m_change(new ChangePreview(workspace, this)), m_form(new Form(this)), m_reason(new QLineEdit(this)),
      m_namesake(new Button(ButtonKind::Plain, this)), m_dismiss(new Button(ButtonKind::Plain, this)),
      m_confirm(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &SuggestionsView::showChosen);
    connect(m_table, &TableView::rowActivated, this, [this] { m_reason->setFocus(); });
    connect(m_confirm, &Button::clicked, this, &SuggestionsView::confirm);
    connect(m_dismiss, &Button::clicked, this, &SuggestionsView::dismiss);
    connect(m_namesake, &Button::clicked, this, &SuggestionsView::dismissNamesake);
}

void SuggestionsView::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_card, 3);
    row->addWidget(m_side, 2, Qt::AlignTop);
    m_card->setTight(true);
    m_card->body()->addWidget(m_table);
    m_side->body()->addWidget(m_question);
    m_side->body()->addWidget(m_change);
    m_side->body()->addWidget(m_form);
    m_form->setStacked();
    m_form->addField(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_dismiss);
    buttons->addStretch(1);
    m_side->body()->addLayout(buttons);
    m_side->body()->addWidget(m_namesake, 0, Qt::AlignLeft);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"suggestions"_s);
    m_reason->setObjectName(u"suggestionReason"_s);
    m_confirm->setObjectName(u"confirmSuggestion"_s);
    m_dismiss->setObjectName(u"dismissSuggestion"_s);
    m_namesake->setObjectName(u"onlyNamesake"_s);
}

void SuggestionsView::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("panels", "To ask")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("panels", "To ask")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("panels", "Member"))},
                        {word(QT_TRANSLATE_NOOP("panels", "Candidate"))},
                        {word(QT_TRANSLATE_NOOP("panels", "Noticed")), false, 136}});
    m_form->setName(m_reason, word(QT_TRANSLATE_NOOP("panels", "Answer")));
    m_confirm->setWords(word(QT_TRANSLATE_NOOP("panels", "Related: a conflict")));
    m_dismiss->setWords(word(QT_TRANSLATE_NOOP("panels", "Not related")));
    m_namesake->setWords(word(QT_TRANSLATE_NOOP("panels", "Same family name only")));
}

void SuggestionsView::refresh(bool editable)
{
    const QVariant before = m_table->selectedId();
    m_suggestions = conflictSuggestions(m_workspace.facts(), m_workspace.category(), m_workspace.context().searchKey);
    QList<TableRow> rows;
    for (const ConflictSuggestion &suggestion : std::as_const(m_suggestions)) {
        const Member *member = m_workspace.facts().member(suggestion.member);
        const Candidate *candidate = m_workspace.facts().candidate(suggestion.candidate);
        const QString noticed =
            suggestion.relation == Relation::Family  ? word(QT_TRANSLATE_NOOP("panels", "family name"))
            : suggestion.relation == Relation::Other ? word(QT_TRANSLATE_NOOP("panels", "undertaking"))
                                                     : relationName(suggestion.relation, m_workspace);
        rows.append({QVariant(static_cast<int>(rows.size())),
                     {{m_workspace.nameOf(member->details.name)},
                      {m_workspace.nameOf(candidate->nomination.name)},
                      {noticed, Tone::Warning, Icon::Question}}});
    }
    m_rows->setRows(rows);
    m_card->setRemark(m_workspace.number(rows.size()));
    const Role role = m_workspace.actor().role;
    m_asking = editable && !rows.isEmpty() && (role == Role::Secretary || role == Role::Chair);
    if (!before.isValid() || !m_table->selectId(before)) {
        m_table->selectRow(0);
    }
    showChosen();
}

const ConflictSuggestion *SuggestionsView::chosen() const
{
    const QVariant id = m_table->selectedId();
    return id.isValid() && id.toInt() < m_suggestions.size() ? &m_suggestions.at(id.toInt()) : nullptr;
}

void SuggestionsView::showChosen()
{
    const ConflictSuggestion *suggestion = chosen();
    m_side->setVisible(suggestion != nullptr);
    if (suggestion == nullptr) {
        return;
    }
    const Member *member = m_workspace.facts().member(suggestion->member);
    const Candidate *candidate = m_workspace.facts().candidate(suggestion->candidate);
    if (member == nullptr || candidate == nullptr) {
        return;
    }
    m_side->setHeading(m_workspace.nameOf(member->details.name));
    m_question->setWords(m_workspace.text("panels", suggestionSource(suggestion->relation),
                                          QStringList{m_workspace.nameOf(member->details.name),
                                                      m_workspace.nameOf(candidate->nomination.name),
                                                      QString::number(candidate->number)}));
    m_change->showAnnulled(suggestion->candidate, suggestion->member);
    m_namesake->setVisible(suggestion->relation == Relation::Family);
    m_form->clearNotes();
}

void SuggestionsView::confirm()
{
    const ConflictSuggestion *suggestion = chosen();
    if (suggestion == nullptr) {
        return;
    }
    const ConflictSuggestion answered = *suggestion;
    if (m_workspace.run(
            ConflictService(m_workspace.context())
                .confirmSuggestion(m_workspace.actor(), m_workspace.cycle(), answered, typedIn(m_reason)))) {
        m_reason->clear();
    }
}

void SuggestionsView::dismiss()
{
    const QString reason = typedIn(m_reason);
    if (reason.isEmpty()) {
        m_form->setNote(m_reason, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("panels", "Write what the member answered: it is kept as the reason."));
        });
        m_reason->setFocus();
        return;
    }
    dismissWith(reason);
}

void SuggestionsView::dismissNamesake()
{
    const QString typed = typedIn(m_reason);
    dismissWith(typed.isEmpty() ? word(QT_TRANSLATE_NOOP("panels", "Same family name, not related.")) : typed);
}

void SuggestionsView::dismissWith(const QString &reason)
{
    const ConflictSuggestion *suggestion = chosen();
    if (suggestion == nullptr) {
        return;
    }
    const ConflictSuggestion answered = *suggestion;
    if (m_workspace.run(ConflictService(m_workspace.context())
                            .dismissSuggestion(m_workspace.actor(), m_workspace.cycle(), answered, reason))) {
        m_reason->clear();
    }
}

} // namespace rangvoan::ui

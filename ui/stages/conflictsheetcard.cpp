// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/conflictsheetcard.h"

#include "app/domain/plaintext.h"
#include "app/procedure/stages.h"
#include "app/services/conflictservice.h"
#include "ui/stages/changepreview.h"
#include "ui/text/panelwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

ConflictSheetCard::ConflictSheetCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_state(new StateChip(this)),
      m_hint(new Label(this, Tone::Muted)), m_rows(new RowModel(this)), m_table(new TableView(this)),
      m_entry(new QWidget(this)), m_form(new Form(m_entry)), m_relation(new QComboBox(m_entry)),
      m_note(new QLineEdit(m_entry)), m_change(new ChangePreview(workspace, m_entry)), m_dateForm(new Form(m_entry)),
      m_date(new DateEdit(m_entry)), m_rest(new Button(ButtonKind::Plain, m_entry)),
      m_handIn(new Button(ButtonKind::Plain, m_entry)), m_late(new Button(ButtonKind::Plain, m_entry))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &ConflictSheetCard::showChosen);
    connect(m_table, &TableView::rowActivated, this, [this] { m_relation->setFocus(); });
    connect(m_relation, &QComboBox::activated, this, &ConflictSheetCard::answer);
    connect(m_note, &QLineEdit::textEdited, this, &ConflictSheetCard::answer);
    connect(m_rest, &Button::clicked, this, &ConflictSheetCard::answerRest);
    connect(m_handIn, &Button::clicked, this, &ConflictSheetCard::handIn);
    connect(m_late, &Button::clicked, this, &ConflictSheetCard::declareLate);
}

void ConflictSheetCard::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->setTight(true);
    m_card->body()->setSpacing(0);
    m_card->addToHead(m_state);
    m_hint->setContentsMargins(space::two, space::one, space::two, space::one);
    m_card->body()->addWidget(m_hint);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_entry);
    m_card->body()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    auto *column = new QVBoxLayout(m_entry);
    column->setContentsMargins(space::two, space::one, space::two, space::two);
    column->setSpacing(space::half);
    m_form->addField(m_relation, true);
    m_form->addField(m_note);
    column->addWidget(m_form);
    column->addWidget(m_change);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::one);
    m_dateForm->addField(m_date, true);
    foot->addWidget(m_dateForm, 1);
    foot->addWidget(m_rest, 0, Qt::AlignTop);
    foot->addWidget(m_late, 0, Qt::AlignTop);
    foot->addWidget(m_handIn, 0, Qt::AlignTop);
    column->addLayout(foot);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"conflictSheet"_s);
    m_relation->setObjectName(u"relation"_s);
    m_note->setObjectName(u"relationNote"_s);
    m_date->setObjectName(u"sheetDate"_s);
    m_rest->setObjectName(u"noneWithOthers"_s);
    m_rest->setIconName(Icon::Tick);
    m_handIn->setObjectName(u"handInConflicts"_s);
    m_handIn->setIconName(Icon::Document);
    m_late->setObjectName(u"declareLate"_s);
    m_late->setIconName(Icon::Warning);
}

void ConflictSheetCard::retranslate()
{
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("panels", "No.")), true, 56},
                        {word(QT_TRANSLATE_NOOP("panels", "Candidate")), false, 160},
                        {word(QT_TRANSLATE_NOOP("panels", "School"))},
                        {word(QT_TRANSLATE_NOOP("panels", "Relation")), false, 160}});
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("panels", "Conflict sheet")));
    m_form->setName(m_relation, word(QT_TRANSLATE_NOOP("panels", "Relation")));
    m_form->setName(m_note, word(QT_TRANSLATE_NOOP("panels", "In own words")));
    m_dateForm->setName(m_date, word(QT_TRANSLATE_NOOP("panels", "Signed on")));
    m_rest->setWords(word(QT_TRANSLATE_NOOP("panels", "None with the others")));
    m_handIn->setWords(word(QT_TRANSLATE_NOOP("panels", "Hand in the sheet")));
    m_late->setWords(word(QT_TRANSLATE_NOOP("panels", "Record a late conflict")));
    const int relation = std::max(0, m_relation->currentIndex());
    m_relation->clear();
    for (const Relation one :
         {Relation::None, Relation::Family, Relation::SameSchool, Relation::SameDistrict, Relation::Supervisor,
          Relation::Nominator, Relation::Friendship, Relation::SamePerson, Relation::Other}) {
        m_relation->addItem(relationName(one, m_workspace), static_cast<int>(one));
    }
    m_relation->setCurrentIndex(relation);
    m_date->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
}

QList<Candidate> ConflictSheetCard::candidates() const
{
    return m_workspace.facts().running(m_workspace.category());
}

const ConflictSheet *ConflictSheetCard::sheet() const
{
    const QList<ConflictSheet> &all = m_workspace.facts().conflictSheets;
    const auto found = std::find_if(all.cbegin(), all.cend(), [this](const ConflictSheet &one) {
        return one.member == m_member && one.category == m_workspace.category();
    });
    return found == all.cend() ? nullptr : &*found;
}

bool ConflictSheetCard::byMember() const
{
    return m_workspace.actor().member == m_member && m_workspace.actor().role != Role::Secretary;
}

bool ConflictSheetCard::mayAnswer() const
{
    const Role role = m_workspace.actor().role;
    const bool may = role == Role::Secretary || role == Role::Chair || byMember();
    return may && role != Role::Observer && !m_workspace.file().readOnlyReason() && !m_member.isNull();
}

bool ConflictSheetCard::coversAll() const
{
    const ConflictSheet *handed = sheet();
    const QList<Candidate> all = candidates();
    return handed != nullptr && std::all_of(all.cbegin(), all.cend(), [handed](const Candidate &candidate) {
               return handed->covers.contains(candidate.id);
           });
}

bool ConflictSheetCard::isLate() const
{
    return m_workspace.facts().isClosed({m_workspace.category(), 1, Stage::Panels}) && coversAll();
}

void ConflictSheetCard::showMember(const MemberId &member)
{
    const bool same = m_member == member && m_category == m_workspace.category() && m_head == m_workspace.facts().head;
    m_member = member;
    m_category = m_workspace.category();
    m_head = m_workspace.facts().head;
    if (!same) {
        takeAnswers();
        m_date->setDate(sheet() == nullptr ? m_workspace.context().clock.today() : sheet()->date);
        m_form->clearNotes();
        m_dateForm->clearNotes();
    }
    showRows();
    showState();
    showChosen();
}

/// What is on record; candidates the sheet does not cover have no answer.
void ConflictSheetCard::takeAnswers()
{
    m_answers.clear();
    if (const ConflictSheet *handed = sheet(); handed != nullptr) {
        for (const CandidateId &candidate : handed->covers) {
            m_answers.insert(candidate, {});
        }
    }
    for (const Conflict &conflict : m_workspace.facts().conflicts) {
        if (conflict.member == m_member) {
            m_answers.insert(conflict.candidate,
                             {conflict.relation, conflict.note, conflict.source != ConflictSource::Sheet});
        }
    }
}

Cell ConflictSheetCard::relationCell(const CandidateId &candidate) const
{
    const auto answer = m_answers.constFind(candidate);
    if (answer == m_answers.cend()) {
        return {word(QT_TRANSLATE_NOOP("panels", "to answer")), Tone::Muted, Icon::Circle};
    }
    if (answer->relation == Relation::None) {
        return {relationName(Relation::None, m_workspace), Tone::Success, Icon::Tick};
    }
    return {relationName(answer->relation, m_workspace), Tone::Warning, answer->fixed ? Icon::Lock : Icon::Warning};
}

void ConflictSheetCard::showRows()
{
    const QVariant before = m_table->selectedId();
    QList<TableRow> rows;
    for (const Candidate &candidate : candidates()) {
        const Nomination &who = candidate.nomination;
        const LocalText district = m_workspace.door().places().whole.value(who.districtCode);
        QStringList places{m_workspace.local(who.schoolKm, who.schoolLatin),
                           m_workspace.local(district.km, district.en)};
        places.removeAll(QString());
        rows.append({QVariant::fromValue(candidate.id),
                     {{m_workspace.number(candidate.number), Tone::Muted},
                      {m_workspace.nameOf(who.name)},
                      {places.join(u", "_s)},
                      relationCell(candidate.id)}});
    }
    m_rows->setRows(rows);
    if (!before.isValid() || !m_table->selectId(before)) {
        m_table->selectRow(0);
    }
}

void ConflictSheetCard::showState()
{
    const Member *member = m_workspace.facts().member(m_member);
    m_card->setHeading(member == nullptr ? QString() : m_workspace.nameOf(member->details.name));
    const ConflictSheet *handed = sheet();
    const bool may = mayAnswer();
    if (handed == nullptr) {
        m_state->setState(Icon::Pencil, Tone::Warning, word(QT_TRANSLATE_NOOP("panels", "no sheet yet")));
    } else {
        const char *source = handed->onPaper ? QT_TRANSLATE_NOOP("panels", "on paper, %1")
                                             : QT_TRANSLATE_NOOP("panels", "at the desk, %1");
        m_state->setState(Icon::TickCircle, Tone::Success,
                          m_workspace.text("panels", source, QStringList{m_workspace.shortDate(handed->date)}));
    }
    const bool late = isLate();
    const char *hint =
        late ? QT_TRANSLATE_NOOP("panels", "The panels are closed. A relation that comes to light now closes the "
                                           "candidate to this member: an open dossier is taken back, and a sheet that "
                                           "was handed in does not count any more.")
        : byMember() ? QT_TRANSLATE_NOOP("panels", "Whom do you know? Name the relation at the candidate, then say "
                                                   "that there is none with all the others.")
        : m_workspace.seesEveryCandidate()
            ? QT_TRANSLATE_NOOP("panels", "Type in what stands on the signed paper.")
            : QT_TRANSLATE_NOOP("panels", "Type in what stands on the signed paper. A candidate you are in relation "
                                          "with is not listed here: the chair types in that line.");
    const bool any = m_rows->rowCount() > 0;
    m_hint->setWords(any ? word(hint)
                         : word(QT_TRANSLATE_NOOP("panels", "Your conflict sheet is handed in. The dossiers come when "
                                                            "the panels are closed.")));
    m_hint->setVisible(may || !any);
    m_card->setRemark(may && any && !late && !byMember()
                          ? m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "typed in by %1"),
                                             QStringList{m_workspace.actorName(m_workspace.actor())})
                          : QString());
    m_table->setVisible(any);
    m_entry->setVisible(may && any);
    m_dateForm->setFieldVisible(m_date, !late && !byMember());
    m_rest->setVisible(!late);
    m_handIn->setVisible(!late);
    m_handIn->setKind(coversAll() ? ButtonKind::Plain : ButtonKind::Primary);
    m_late->setVisible(late);
}

CandidateId ConflictSheetCard::chosen() const
{
    const QVariant id = m_table->selectedId();
    return id.isValid() ? id.value<CandidateId>() : CandidateId();
}

void ConflictSheetCard::showChosen()
{
    const Candidate *candidate = m_workspace.facts().candidate(chosen());
    if (candidate == nullptr) {
        m_form->setName(m_relation, word(QT_TRANSLATE_NOOP("panels", "Relation")));
        showChange();
        return;
    }
    const Answer answer = m_answers.value(candidate->id);
    m_form->setName(m_relation,
                    m_workspace.number(candidate->number) + u"  "_s + m_workspace.nameOf(candidate->nomination.name));
    m_relation->setCurrentIndex(m_relation->findData(static_cast<int>(answer.relation)));
    if (m_note->text() != answer.note) {
        m_note->setText(answer.note);
    }
    m_relation->setEnabled(!answer.fixed);
    m_note->setReadOnly(answer.fixed);
    showChange();
}

void ConflictSheetCard::answer()
{
    const CandidateId candidate = chosen();
    if (candidate.isNull() || m_answers.value(candidate).fixed) {
        return;
    }
    m_answers.insert(candidate, {static_cast<Relation>(m_relation->currentData().toInt()), m_note->text(), false});
    m_form->setNote(m_relation, Tone::Error, {});
    m_form->setNote(m_note, Tone::Error, {});
    const bool typing = m_note->hasFocus();
    showRows();
    showChange();
    if (typing) {
        m_note->setFocus();
    }
}

void ConflictSheetCard::answerRest()
{
    for (const Candidate &candidate : candidates()) {
        if (!m_answers.contains(candidate.id)) {
            m_answers.insert(candidate.id, {});
        }
    }
    m_form->clearNotes();
    m_dateForm->clearNotes();
    showRows();
    m_handIn->setFocus();
}

bool ConflictSheetCard::check(QList<DeclaredRelation> &relations)
{
    m_form->clearNotes();
    m_dateForm->clearNotes();
    for (const Candidate &candidate : candidates()) {
        const auto answer = m_answers.constFind(candidate.id);
        const bool open = answer == m_answers.cend();
        const bool wordless = !open && answer->relation == Relation::Other && isBlank(answer->note);
        if (open || wordless) {
            m_table->selectId(QVariant::fromValue(candidate.id));
            m_form->setNote(open ? static_cast<QWidget *>(m_relation) : m_note, Tone::Error, [this, open] {
                return open ? word(QT_TRANSLATE_NOOP("panels", "Not answered yet for this candidate."))
                            : word(QT_TRANSLATE_NOOP("panels", "Say which relation it is."));
            });
            return false;
        }
        if (answer->relation != Relation::None && !answer->fixed) {
            relations.append({candidate.id, answer->relation, plainText(answer->note)});
        }
    }
    if (!byMember() && (m_date->isWrong() || m_date->date().isNull())) {
        m_dateForm->setNote(m_date, Tone::Error,
                            [this] { return word(QT_TRANSLATE_NOOP("panels", "Write the day as 15/03/2026.")); });
        return false;
    }
    if (!byMember() && m_date->date() > m_workspace.context().clock.today()) {
        m_dateForm->setNote(m_date, Tone::Error,
                            [this] { return word(QT_TRANSLATE_NOOP("panels", "This day is still to come.")); });
        return false;
    }
    return true;
}

void ConflictSheetCard::handIn()
{
    QList<DeclaredRelation> relations;
    if (!check(relations)) {
        return;
    }
    const ConflictAnswers answers{relations, !byMember(), byMember() ? QDate() : m_date->date()};
    if (m_workspace.run(
            ConflictService(m_workspace.context())
                .handInSheet(m_workspace.actor(), m_workspace.cycle(), m_member, m_workspace.category(), answers))) {
        m_workspace.say(MessageKind::Done, "panels", QT_TRANSLATE_NOOP("panels", "The conflict sheet is recorded."));
    }
}

} // namespace rangvoan::ui

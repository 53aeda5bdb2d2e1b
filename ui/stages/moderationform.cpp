// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/moderationform.h"

#include "app/services/moderationservice.h"
#include "ui/text/markwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/levelrow.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum Choice { KeepMarks, ChangeMark, AskThird };

} // namespace

ModerationForm::ModerationForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_answer(new Label(this)),
      m_choice(new QButtonGroup(this)), m_keep(new FilterChip(this)), m_change(new FilterChip(this)),
      m_third(new FilterChip(this)), m_form(new Form(this)), m_sheet(new QComboBox(this)),
      m_indicator(new QComboBox(this)), m_mark(new LevelRow(this)), m_member(new QComboBox(this)),
      m_reason(new QLineEdit(this)), m_meeting(new QComboBox(this)), m_record(new Button(ButtonKind::Primary, this))
{
    build();
    connect(m_choice, &QButtonGroup::idClicked, this, &ModerationForm::showChoice);
    connect(m_sheet, &QComboBox::activated, this, &ModerationForm::showOldMark);
    connect(m_indicator, &QComboBox::activated, this, &ModerationForm::showOldMark);
    connect(m_mark, &LevelRow::stepChosen, this, &ModerationForm::showOldMark);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_form->setNote(m_reason, Tone::Muted, {}); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ModerationForm::record);
    connect(m_record, &Button::clicked, this, &ModerationForm::record);
}

void ModerationForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::one);
    for (FilterChip *chip : {m_keep, m_change, m_third}) {
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    m_choice->addButton(m_keep, KeepMarks);
    m_choice->addButton(m_change, ChangeMark);
    m_choice->addButton(m_third, AskThird);
    m_card->body()->addWidget(m_answer);
    m_card->body()->addLayout(chips);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_record, 0, Qt::AlignLeft);
    m_form->addField(m_sheet);
    m_form->addField(m_indicator);
    m_form->addField(m_mark);
    m_form->addField(m_member);
    m_form->addField(m_reason);
    m_form->addField(m_meeting);
    for (QComboBox *box : {m_sheet, m_indicator, m_member, m_meeting}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_keep->setObjectName(u"keepMarks"_s);
    m_change->setObjectName(u"changeMark"_s);
    m_third->setObjectName(u"askThirdMark"_s);
    m_sheet->setObjectName(u"changedSheet"_s);
    m_indicator->setObjectName(u"changedIndicator"_s);
    m_mark->setObjectName(u"newMark"_s);
    m_member->setObjectName(u"thirdMember"_s);
    m_reason->setObjectName(u"moderationReason"_s);
    m_meeting->setObjectName(u"moderationMeeting"_s);
    m_record->setObjectName(u"recordModeration"_s);
    m_record->setIconName(Icon::Tick);
}

void ModerationForm::retranslate()
{
    m_card->setAccessibleName(word(QT_TRANSLATE_NOOP("moderation", "What does the committee say?")));
    m_keep->setText(word(QT_TRANSLATE_NOOP("moderation", "Keep")));
    m_change->setText(word(QT_TRANSLATE_NOOP("moderation", "Change a mark")));
    m_third->setText(word(QT_TRANSLATE_NOOP("moderation", "Third mark")));
    for (FilterChip *chip : {m_keep, m_change, m_third}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    retranslateFields();
    m_record->setWords(word(QT_TRANSLATE_NOOP("moderation", "Record the answer")));
}

void ModerationForm::retranslateFields()
{
    m_form->setName(m_sheet, word(QT_TRANSLATE_NOOP("moderation", "Sheet of")));
    m_form->setName(m_indicator, word(QT_TRANSLATE_NOOP("moderation", "Indicator")));
    m_form->setName(m_mark, word(QT_TRANSLATE_NOOP("moderation", "New mark")));
    m_form->setName(m_member, word(QT_TRANSLATE_NOOP("moderation", "Marked by")));
    m_form->setName(m_reason, word(QT_TRANSLATE_NOOP("moderation", "Reason")));
    m_form->setName(m_meeting, word(QT_TRANSLATE_NOOP("moderation", "Decided in")));
}

void ModerationForm::clear()
{
    m_case = {};
    m_answer->setWords({});
    for (QComboBox *box : {m_sheet, m_member}) {
        box->clear();
    }
    m_reason->clear();
    m_form->clearNotes();
}

void ModerationForm::showCase(const ModerationCase &one, bool editable)
{
    const bool same = one.key() == m_case.key() && editable == m_editable;
    m_case = one;
    m_editable = editable;
    if (!same) {
        m_reason->clear();
        m_mark->setStep(-1);
        m_keep->setChecked(true);
        m_form->clearNotes();
    }
    fillSheets();
    fillIndicators();
    fillMembers();
    fillMeetings();
    showAnswer();
    showChoice();
}

void ModerationForm::fillSheets()
{
    const QVariant chosen = m_sheet->currentData();
    m_sheet->clear();
    for (const ScoreSheet &sheet : m_workspace.facts().currentSheets(m_workspace.category(), m_workspace.round())) {
        if (sheet.candidate == m_case.flag.candidate) {
            m_sheet->addItem(memberName(m_workspace, sheet.member), QVariant::fromValue(sheet.id));
        }
    }
    const int before = m_sheet->findData(chosen);
    const QString lowest = memberName(m_workspace, m_case.flag.lowest.value(0));
    m_sheet->setCurrentIndex(std::max(0, before >= 0 ? before : m_sheet->findText(lowest)));
    QStringList figures;
    for (int step = 0; step <= rules().scale.maximum(); ++step) {
        figures.append(markFigure(m_workspace, rules(), step));
    }
    m_mark->setLevels(figures, 0);
}

void ModerationForm::fillIndicators()
{
    const int chosen = std::max(0, m_indicator->currentIndex());
    m_indicator->clear();
    for (qsizetype i = 0; i < rules().indicators.size(); ++i) {
        const LocalText &name = rules().indicatorAt(i).name;
        m_indicator->addItem(m_workspace.inDigits(rules().indicators.at(i).code) + u"  "_s +
                             m_workspace.local(name.km, name.en));
    }
    m_indicator->setCurrentIndex(chosen);
}

/// Members without a conflict who have not marked the candidate yet.
void ModerationForm::fillMembers()
{
    const QVariant chosen = m_member->currentData();
    m_member->clear();
    const CycleFacts &facts = m_workspace.facts();
    const QList<ScoreSheet> sheets = facts.currentSheets(m_workspace.category(), m_workspace.round());
    for (const Member &member : facts.members) {
        const bool marked = std::any_of(sheets.cbegin(), sheets.cend(), [&](const ScoreSheet &sheet) {
            return sheet.candidate == m_case.flag.candidate && sheet.member == member.id;
        });
        if (member.isMarking() && !marked && !facts.inConflict(member.id, m_case.flag.candidate)) {
            m_member->addItem(m_workspace.nameOf(member.details.name), QVariant::fromValue(member.id));
        }
    }
    m_member->setCurrentIndex(std::max(0, m_member->findData(chosen)));
}

void ModerationForm::fillMeetings()
{
    const QVariant chosen = m_meeting->currentData();
    m_meeting->clear();
    m_meeting->addItem(word(QT_TRANSLATE_NOOP("moderation", "— (no meeting)")), QVariant::fromValue(MeetingId()));
    for (const Meeting &meeting : m_workspace.facts().meetings) {
        m_meeting->addItem(
            m_workspace.text("moderation", QT_TRANSLATE_NOOP("moderation", "no. %1 of %2"),
                             QStringList{meeting.details.number, m_workspace.shortDate(meeting.details.date)}),
            QVariant::fromValue(meeting.id));
    }
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(chosen)));
}

void ModerationForm::showAnswer()
{
    m_answer->setVisible(m_case.answer.has_value() || m_case.awaitsThirdMark || !m_editable);
    if (m_case.answer) {
        QStringList lines;
        for (const MarkChange &change : changesOf(m_workspace, *m_case.answer)) {
            lines.append(memberName(m_workspace, change.member) + u", "_s +
                         m_workspace.inDigits(rules().indicators.at(change.indicator).code) + u": "_s +
                         markWord(m_workspace, rules(), change.before) + u" → "_s +
                         markWord(m_workspace, rules(), change.after));
        }
        // What somebody typed keeps its digits.
        constexpr QChar typed(0x1);
        QString answered =
            m_workspace.text("moderation", QT_TRANSLATE_NOOP("moderation", "Answered: %1. Reason: %2"),
                             QStringList{outcomeName(m_workspace, m_case.answer->outcome), QString(typed)});
        lines.append(answered.replace(typed, m_case.answer->reason));
        m_answer->setWords(lines.join(u'\n'));
    } else if (m_case.awaitsThirdMark) {
        m_answer->setWords(word(QT_TRANSLATE_NOOP("moderation", "A third mark is asked for and not handed in yet: it "
                                                                "is entered on the scoring page.")));
    } else {
        m_answer->setWords(word(QT_TRANSLATE_NOOP("moderation", "This difference is still open.")));
    }
}

void ModerationForm::showChoice()
{
    const bool open = m_editable && !m_case.answer;
    const int choice = m_choice->checkedId();
    for (FilterChip *chip : {m_keep, m_change, m_third}) {
        chip->setVisible(open);
    }
    m_third->setVisible(open && rules().tolerances.value.blindThirdMark && m_member->count() > 0);
    m_form->setVisible(open);
    m_record->setVisible(open);
    m_form->setFieldVisible(m_sheet, choice == ChangeMark);
    m_form->setFieldVisible(m_indicator, choice == ChangeMark && m_case.flag.indicator < 0);
    m_form->setFieldVisible(m_mark, choice == ChangeMark);
    m_form->setFieldVisible(m_member, choice == AskThird);
    m_form->setFieldVisible(m_meeting, choice != AskThird);
    if (choice == ChangeMark) {
        showOldMark();
    }
}

int ModerationForm::chosenIndicator() const
{
    return m_case.flag.indicator < 0 ? m_indicator->currentIndex() : m_case.flag.indicator;
}

const ScoreSheet *ModerationForm::chosenSheet() const
{
    const auto wanted = m_sheet->currentData().value<SheetId>();
    const QList<ScoreSheet> &sheets = m_workspace.facts().sheets;
    const auto found =
        std::find_if(sheets.cbegin(), sheets.cend(), [&wanted](const ScoreSheet &sheet) { return sheet.id == wanted; });
    return found == sheets.cend() ? nullptr : &*found;
}

void ModerationForm::showOldMark()
{
    const ScoreSheet *sheet = chosenSheet();
    if (sheet == nullptr || chosenIndicator() < 0) {
        return;
    }
    const QString before = markWord(m_workspace, rules(), sheet->steps.value(chosenIndicator()));
    const QString after = m_mark->step() < 0 ? QString() : u" → "_s + markWord(m_workspace, rules(), m_mark->step());
    m_form->setNote(m_mark, Tone::Muted, [words = before + after] { return words; });
}

bool ModerationForm::isComplete()
{
    m_form->clearNotes();
    showOldMark();
    const ScoreSheet *sheet = chosenSheet();
    if (m_choice->checkedId() == ChangeMark && (m_mark->step() < 0 || sheet == nullptr)) {
        m_form->setNote(m_mark, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("moderation", "Choose the new mark.")); });
        m_mark->setFocus();
        return false;
    }
    if (m_choice->checkedId() == ChangeMark && sheet->steps.value(chosenIndicator()) == m_mark->step()) {
        m_form->setNote(m_mark, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("moderation", "This is the mark the sheet has already."));
        });
        m_mark->setFocus();
        return false;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_form->setNote(m_reason, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("moderation", "Write the reason: it goes into the minutes."));
        });
        m_reason->setFocus();
        return false;
    }
    return true;
}

Status ModerationForm::recordChange() const
{
    const ScoreSheet *sheet = chosenSheet();
    QList<int> steps = sheet->steps;
    steps[chosenIndicator()] = m_mark->step();
    return ModerationService(m_workspace.context())
        .change(m_workspace.actor(), m_workspace.cycle(), m_case.flag, sheet->id, steps, m_reason->text().trimmed(),
                m_meeting->currentData().value<MeetingId>());
}

void ModerationForm::record()
{
    if (!isComplete()) {
        return;
    }
    const ModerationService service(m_workspace.context());
    const QString reason = m_reason->text().trimmed();
    Status done;
    switch (m_choice->checkedId()) {
    case ChangeMark:
        done = recordChange();
        break;
    case AskThird:
        done = service.askThirdMark(m_workspace.actor(), m_workspace.cycle(), m_case.flag, m_workspace.round(),
                                    m_member->currentData().value<MemberId>(), reason);
        break;
    default:
        done = service.keep(m_workspace.actor(), m_workspace.cycle(), m_case.flag, m_workspace.round(), reason,
                            m_meeting->currentData().value<MeetingId>());
        break;
    }
    if (m_workspace.run(done)) {
        m_case = {};
        emit answered();
    }
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/nominationdossier.h"

#include "app/services/permission.h"
#include "ui/stages/nominationform.h"
#include "ui/stages/reasonpanel.h"
#include "ui/text/candidatewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

NominationDossier::NominationDossier(Workspace &workspace, QWidget *parent)
    : NominationDossier(workspace, new ReasonPanel(workspace), new QWidget, parent)
{
}

NominationDossier::NominationDossier(Workspace &workspace, ReasonPanel *reason, QWidget *foot, QWidget *parent)
    : DossierFrame(reason, foot, parent), m_workspace(workspace), m_reason(reason), m_intake(new Form(this)),
      m_unit(new QLineEdit(this)), m_received(new DateEdit(this)), m_form(new NominationForm(workspace, this)),
      m_cameTitle(new Label(this, Tone::Text, TextSize::Section)), m_came(new Label(this, Tone::Muted)),
      m_documentsTitle(new Label(this, Tone::Text, TextSize::Section)), m_documents(new Label(this)),
      m_toEvidence(new Button(ButtonKind::Link, this)), m_foot(foot), m_save(new Button(ButtonKind::Plain, m_foot)),
      m_discard(new Button(ButtonKind::Quiet, m_foot)), m_accept(new Button(ButtonKind::Plain, m_foot)),
      m_refuse(new Button(ButtonKind::Plain, m_foot)), m_withdraw(new Button(ButtonKind::Plain, m_foot)),
      m_compare(new Button(ButtonKind::Link, m_foot))
{
    build();
    buildFoot();
    connectAll();
}

void NominationDossier::build()
{
    QVBoxLayout *body = this->body();
    m_intake->addField(m_unit);
    m_intake->addField(m_received, true);
    body->addWidget(m_intake);
    body->addWidget(m_form);
    body->addWidget(m_cameTitle);
    body->addWidget(m_came);
    body->addSpacing(space::one);
    body->addWidget(m_documentsTitle);
    body->addWidget(m_documents);
    body->addWidget(m_toEvidence, 0, Qt::AlignLeft);
    body->addStretch(1);
    m_cameTitle->setStrong(true);
    m_documentsTitle->setStrong(true);
    m_unit->setObjectName(u"form_unit"_s);
    m_received->setObjectName(u"form_received"_s);
}

void NominationDossier::buildFoot()
{
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(space::two, space::one, space::two, space::one);
    row->setSpacing(space::one);
    for (Button *button : {m_save, m_discard, m_accept, m_refuse}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_compare);
    row->addWidget(m_withdraw);
    m_accept->setIconName(Icon::Tick);
    m_save->setObjectName(u"saveForm"_s);
    m_discard->setObjectName(u"discardForm"_s);
    m_accept->setObjectName(u"accept"_s);
    m_refuse->setObjectName(u"refuse"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_compare->setObjectName(u"compare"_s);
    m_toEvidence->setObjectName(u"toEvidence"_s);
}

void NominationDossier::connectAll()
{
    connect(m_form, &NominationForm::edited, this, &NominationDossier::showActions);
    connect(m_reason, &ReasonPanel::shownChanged, this, &NominationDossier::showActions);
    connect(m_save, &Button::clicked, this, &NominationDossier::save);
    connect(m_discard, &Button::clicked, this, [this] {
        if (m_new) {
            emit left();
            return;
        }
        const CandidateId id = std::exchange(m_id, CandidateId());
        show(id);
    });
    connect(m_accept, &Button::clicked, this, &NominationDossier::accept);
    connect(m_refuse, &Button::clicked, this, &NominationDossier::askRefuse);
    connect(m_withdraw, &Button::clicked, this, &NominationDossier::askWithdraw);
    connect(m_compare, &Button::clicked, this, [this] { emit compareAsked(m_id); });
    connect(m_toEvidence, &Button::clicked, this, [this] {
        Finding about;
        about.stage = {m_workspace.category(), 0, Stage::Eligibility};
        about.candidates = {m_id};
        m_workspace.go(u"eligibility"_s, &about);
    });
}

void NominationDossier::retranslate()
{
    m_form->retranslate();
    m_reason->retranslate();
    m_intake->setName(m_unit, word(QT_TRANSLATE_NOOP("nominations", "Sent by")));
    m_intake->setName(m_received, word(QT_TRANSLATE_NOOP("nominations", "Received on")));
    m_received->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    m_cameTitle->setWords(word(QT_TRANSLATE_NOOP("nominations", "How it came")));
    m_documentsTitle->setWords(word(QT_TRANSLATE_NOOP("nominations", "Documents")));
    m_toEvidence->setWords(word(QT_TRANSLATE_NOOP("nominations", "To the evidence")));
    m_refuse->setWords(word(QT_TRANSLATE_NOOP("nominations", "Refuse …")));
    m_withdraw->setWords(word(QT_TRANSLATE_NOOP("nominations", "Withdraw …")));
    m_compare->setWords(word(QT_TRANSLATE_NOOP("nominations", "Compare")));
    if (m_new) {
        showNewHead();
        showActions();
    }
}

void NominationDossier::showNewHead()
{
    setHead(word(QT_TRANSLATE_NOOP("nominations", "New nomination")),
            word(QT_TRANSLATE_NOOP("nominations", "Type in what is written on the form that was sent.")));
}

const Candidate *NominationDossier::shownCandidate() const
{
    return m_workspace.facts().candidate(m_id);
}

QString NominationDossier::nameText() const
{
    const Candidate *candidate = shownCandidate();
    return candidate == nullptr ? QString() : m_workspace.nameOf(candidate->nomination.name);
}

bool NominationDossier::mayChange() const
{
    return m_workspace.isOpen() && !m_workspace.file().readOnlyReason() &&
           mayDo(m_workspace.actor(), m_workspace.facts(), Deed::Prepare);
}

void NominationDossier::show(const CandidateId &id)
{
    const bool same = m_id == id && !m_new;
    m_id = id;
    m_new = false;
    const Candidate *candidate = shownCandidate();
    if (candidate == nullptr) {
        return;
    }
    if (!same || !m_form->isModified()) {
        m_form->load(candidate->nomination);
    }
    if (!same) {
        m_reason->takeBack();
        toTop();
    }
    const bool open = !m_workspace.facts().isClosed({candidate->category, 0, Stage::Eligibility});
    m_form->setWritable(mayChange(), mayChange() && open);
    showHead(*candidate);
    showIntake(*candidate);
    showActions();
}

void NominationDossier::startNew()
{
    m_id = {};
    m_new = true;
    m_reason->takeBack();
    m_form->load({});
    m_form->setWritable(true, true);
    m_unit->clear();
    m_received->setDate(m_workspace.context().clock.today());
    m_intake->clearNotes();
    showNewHead();
    toTop();
    showActions();
    m_form->focusFirst();
}

void NominationDossier::showHead(const Candidate &candidate)
{
    const Nomination &form = candidate.nomination;
    QStringList where{provinceName(m_workspace, form.provinceCode)};
    if (!form.districtCode.isEmpty()) {
        where.append(districtName(m_workspace, form.districtCode));
    }
    setHead(fullName(candidate.nomination.name),
            m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "%1 · nomination no. %2"),
                             QStringList{where.join(u", "_s), QString::number(candidate.number)}));
    const quint32 marks = marksOfCandidates(m_workspace.facts(), candidate.category).value(candidate.id);
    setState(candidateState(marks, m_workspace.wording()));
    m_compare->setVisible((marks & DuplicateMark) != 0);
}

void NominationDossier::showIntake(const Candidate &candidate)
{
    const Intake &intake = candidate.intake;
    QStringList lines{m_workspace.text(
        "nominations", QT_TRANSLATE_NOOP("nominations", "Received on %1 from %2."),
        QStringList{m_workspace.longDate(intake.receivedOn), intake.unit.isEmpty() ? u"—"_s : intake.unit})};
    lines.append(intake.import.isNull()
                     ? word(QT_TRANSLATE_NOOP("nominations", "Typed in by hand."))
                     : m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "Workbook %1, row %2."),
                                        QStringList{intake.fileName, QString::number(intake.row)}));
    if (!candidate.admissionReason.isEmpty()) {
        lines.append(m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "Reason given: %1"),
                                      QStringList{candidate.admissionReason}));
    }
    if (candidate.withdrawn != Withdrawn::No) {
        lines.append(m_workspace.text(
            "nominations", QT_TRANSLATE_NOOP("nominations", "Withdrawn on %1: %2"),
            QStringList{m_workspace.longDate(candidate.withdrawal.date), candidate.withdrawal.reason}));
    }
    for (const Correction &correction : m_workspace.facts().corrections) {
        if (correction.candidate == candidate.id) {
            lines.append(m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "Corrected: %1, %2. %3"),
                                          QStringList{fieldName(correction.field, m_workspace.wording()),
                                                      m_workspace.shortDate(correction.grounds.date),
                                                      correction.grounds.reason}));
        }
    }
    m_came->setWords(lines.join(u'\n'));
    QStringList titles;
    for (const Evidence &piece : m_workspace.facts().evidence) {
        if (piece.candidate == candidate.id) {
            titles.append(piece.location.isEmpty() ? piece.title : piece.title + u" · "_s + piece.location);
        }
    }
    m_documents->setTone(titles.isEmpty() ? Tone::Muted : Tone::Text);
    m_documents->setWords(titles.isEmpty() ? word(QT_TRANSLATE_NOOP("nominations", "Nothing is recorded yet."))
                                           : titles.join(u'\n'));
}

void NominationDossier::showActions()
{
    const Candidate *candidate = shownCandidate();
    const bool known = candidate != nullptr && !m_new;
    for (QWidget *part :
         {static_cast<QWidget *>(m_cameTitle), static_cast<QWidget *>(m_came), static_cast<QWidget *>(m_documentsTitle),
          static_cast<QWidget *>(m_documents), static_cast<QWidget *>(m_toEvidence), static_cast<QWidget *>(state())}) {
        part->setVisible(known);
    }
    m_intake->setVisible(m_new);
    const bool editing = m_new || (mayChange() && m_form->isModified());
    m_save->setWords(m_new ? word(QT_TRANSLATE_NOOP("nominations", "Add this nomination"))
                           : word(QT_TRANSLATE_NOOP("nominations", "Save the changes")));
    m_discard->setWords(m_new ? word(QT_TRANSLATE_NOOP("nominations", "Cancel"))
                              : word(QT_TRANSLATE_NOOP("nominations", "Undo the changes")));
    m_save->setVisible(editing);
    m_discard->setVisible(editing);
    const bool open = known && !m_workspace.facts().isClosed({candidate->category, 0, Stage::Nominations});
    const bool here = known && candidate->withdrawn == Withdrawn::No && mayChange() && !editing;
    const bool waits = here && candidate->admission == Admission::Received;
    const bool late = known && candidate->intake.late;
    const bool presides = bool(mayDo(m_workspace.actor(), m_workspace.facts(), Deed::Preside));
    const bool canAccept = here && candidate->admission != Admission::Accepted && (late ? presides : open);
    m_accept->setWords(late ? word(QT_TRANSLATE_NOOP("nominations", "Admit although late …"))
                            : word(QT_TRANSLATE_NOOP("nominations", "Accept")));
    m_accept->setVisible(canAccept);
    m_refuse->setVisible((waits && (open || late)) || (here && open && candidate->admission == Admission::Accepted));
    m_withdraw->setVisible(here && candidate->isAccepted());
    if (!known || editing) {
        m_compare->hide();
    }
    setQuestionAlone(!m_reason->isHidden() && m_reason->showsChange());
    m_foot->setVisible(m_reason->isHidden() &&
                       (editing || m_accept->isVisibleTo(m_foot) || m_refuse->isVisibleTo(m_foot) ||
                        m_withdraw->isVisibleTo(m_foot) || m_compare->isVisibleTo(m_foot)));
}

void NominationDossier::focusAnswer()
{
    for (Button *button : {m_accept, m_refuse}) {
        if (button->isVisibleTo(this)) {
            button->setFocus();
            return;
        }
    }
}

} // namespace rangvoan::ui

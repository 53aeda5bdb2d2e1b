// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/vacancypanel.h"

#include "app/procedure/stages.h"
#include "app/services/eventtexts.h"
#include "app/services/vacancyservice.h"
#include "app/text/findingtext.h"
#include "ui/stages/meetingbench.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/motionform.h"
#include "ui/stages/submissionsteps.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

VacancyPanel::VacancyPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_vacated(new Label(this)), m_papers(new Button(ButtonKind::Link, this)),
      m_entry(new QWidget(this)), m_form(new Form(this)), m_candidate(new QComboBox(this)),
      m_ground(new TextArea(2, this)), m_evidence(new QLineEdit(this)), m_hearing(new TextArea(2, this)),
      m_date(new DateEdit(this)), m_preview(new QWidget(this)), m_reserveHead(new Label(this)),
      m_reserveSeats(new Label(this)), m_moveHead(new Label(this)), m_moveSeats(new Label(this)),
      m_callBack(new Label(this, Tone::Warning)),
      m_bench(new MeetingBench(workspace, MeetingBench::Choice::Here, this)), m_motion(new MotionForm(workspace, this))
{
    build();
    m_motion->setGuard([this] { return check(); });
    connect(m_candidate, &QComboBox::currentIndexChanged, this, &VacancyPanel::showPreview);
    connect(m_bench, &MeetingBench::meetingChanged, this, &VacancyPanel::showPreview);
    connect(m_motion, &MotionForm::voted, this, &VacancyPanel::vacate);
    connect(m_papers, &Button::clicked, this, [this] { m_workspace.go(stageCode(Stage::Papers)); });
}

void VacancyPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(m_vacated);
    column->addWidget(m_papers, 0, Qt::AlignLeft);
    column->addWidget(m_entry);
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(space::two);
    m_form->addField(m_candidate, true);
    m_form->addField(m_ground);
    m_form->addField(m_evidence);
    m_form->addField(m_hearing);
    m_form->addField(m_date, true);
    entry->addWidget(m_form);
    entry->addWidget(m_preview);
    auto *preview = new QGridLayout(m_preview);
    preview->setContentsMargins(0, 0, 0, 0);
    preview->setHorizontalSpacing(space::three);
    preview->addWidget(m_reserveHead, 0, 0);
    preview->addWidget(m_moveHead, 0, 1);
    preview->addWidget(m_reserveSeats, 1, 0, Qt::AlignTop);
    preview->addWidget(m_moveSeats, 1, 1, Qt::AlignTop);
    preview->addWidget(m_callBack, 2, 0, 1, 2);
    preview->setColumnStretch(0, 1);
    preview->setColumnStretch(1, 1);
    entry->addWidget(m_bench);
    entry->addWidget(m_motion);
    m_motion->setPrefix(u"vacancy_"_s);
    m_vacated->setObjectName(u"vacatedSeats"_s);
    m_papers->setObjectName(u"vacancyPapers"_s);
    m_candidate->setObjectName(u"vacatedCandidate"_s);
    m_ground->setObjectName(u"vacancyGround"_s);
    m_evidence->setObjectName(u"vacancyEvidence"_s);
    m_hearing->setObjectName(u"vacancyHearing"_s);
    m_date->setObjectName(u"vacancyDate"_s);
    m_callBack->setObjectName(u"callBack"_s);
}

void VacancyPanel::retranslate()
{
    m_form->setName(m_candidate, word(QT_TRANSLATE_NOOP("after", "Whose seat")));
    m_form->setName(m_ground, word(QT_TRANSLATE_NOOP("after", "Ground")));
    m_form->setName(m_evidence, word(QT_TRANSLATE_NOOP("after", "Evidence")));
    m_form->setName(m_hearing, word(QT_TRANSLATE_NOOP("after", "How the person was heard")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("after", "Date of the decision")));
    m_papers->setWords(word(QT_TRANSLATE_NOOP("after", "Print the correction notice, the letters, the new "
                                                       "certificate")));
    m_date->setKhmerDigits(showsKhmerDigits(m_workspace));
    m_motion->setHeading("after", QT_TRANSLATE_NOOP("after", "The vote on the vacated seat"));
    m_bench->setAgenda({word(QT_TRANSLATE_NOOP("after", "A seat that falls free"))});
    m_bench->retranslate();
    m_motion->retranslate();
}

CandidateId VacancyPanel::chosen() const
{
    return m_candidate->currentData().value<CandidateId>();
}

void VacancyPanel::fillCandidates()
{
    const QVariant before = m_candidate->currentData();
    const Decision *decision = m_workspace.facts().decisionInForce(m_workspace.category());
    const QSignalBlocker quiet(m_candidate);
    m_candidate->clear();
    m_candidate->addItem(word(QT_TRANSLATE_NOOP("after", "Choose an awardee …")), QVariant::fromValue(CandidateId()));
    for (qsizetype i = 0; decision != nullptr && i < decision->seats.size(); ++i) {
        m_candidate->addItem(m_workspace.number(i + 1) + u". "_s + nameOfCandidate(m_workspace, decision->seats.at(i)),
                             QVariant::fromValue(decision->seats.at(i)));
    }
    m_candidate->setCurrentIndex(std::max(0, m_candidate->findData(before)));
}

void VacancyPanel::refresh()
{
    fillCandidates();
    showVacated();
    m_entry->setVisible(mayPrepare(m_workspace));
    m_bench->refresh();
    showPreview();
}

QString VacancyPanel::seatLines(const QList<CandidateId> &seats) const
{
    const Decision *decision = m_workspace.facts().decisionInForce(m_workspace.category());
    QStringList lines;
    for (qsizetype i = 0; i < seats.size(); ++i) {
        const qsizetype before = decision->seats.indexOf(seats.at(i));
        QString line = m_workspace.number(i + 1) + u". "_s + nameOfCandidate(m_workspace, seats.at(i));
        if (before < 0) {
            line += u" — "_s + word(QT_TRANSLATE_NOOP("after", "was the first reserve"));
        } else if (before != i) {
            line += u" — "_s + m_workspace.text("after", QT_TRANSLATE_NOOP("after", "was place %1"),
                                                QStringList{QString::number(before + 1)});
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

QStringList VacancyPanel::callBack(const CandidateId &candidate) const
{
    QStringList things;
    for (const Paper &paper : m_workspace.facts().papers) {
        if (paper.candidate == candidate && !paper.annulled) {
            const QString name = paperName(paper.kind, m_workspace.wording());
            things.append(paper.number.isEmpty() ? name
                                                 : m_workspace.text("after", QT_TRANSLATE_NOOP("after", "%1 no. %2"),
                                                                    QStringList{name, paper.number}));
        }
    }
    for (const PrizeReceipt &receipt : m_workspace.facts().receipts) {
        if (receipt.candidate == candidate) {
            things.append(m_workspace.text("after", QT_TRANSLATE_NOOP("after", "the prize of %1 riel"),
                                           QStringList{m_workspace.number(receipt.amountRiel)}));
        }
    }
    if (const Announcement known = announcementOf(m_workspace); known.announcedOn.isValid()) {
        things.append(m_workspace.text("after", QT_TRANSLATE_NOOP("after", "the announcement of %1 (%2)"),
                                       QStringList{m_workspace.shortDate(known.announcedOn), known.announcedAt}));
    }
    return things;
}

void VacancyPanel::showPreview()
{
    const CandidateId candidate = chosen();
    const VacancyPreview preview = vacancyPreview(m_workspace.facts(), candidate);
    const CategoryFacts *category = m_workspace.categoryFacts();
    const bool shown = !candidate.isNull() && category != nullptr && category->rules != nullptr;
    m_preview->setVisible(shown);
    m_bench->setVisible(shown);
    m_motion->setVisible(shown && m_bench->isMeetingOpen());
    if (!shown) {
        return;
    }
    const bool moves = category->rules->vacatedSeat.value == VacatedSeat::AllMoveUp;
    const QString ruled = u" — "_s + word(QT_TRANSLATE_NOOP("after", "so say the rules"));
    m_reserveHead->setTone(moves ? Tone::Muted : Tone::Success);
    m_reserveHead->setWords(word(QT_TRANSLATE_NOOP("after", "The first reserve takes the seat")) +
                            (moves ? QString() : ruled));
    m_moveHead->setTone(moves ? Tone::Success : Tone::Muted);
    m_moveHead->setWords(word(QT_TRANSLATE_NOOP("after", "Everybody below moves up")) + (moves ? ruled : QString()));
    m_reserveSeats->setWords(seatLines(preview.reserveTakesSeat));
    m_moveSeats->setWords(seatLines(preview.allMoveUp));
    m_reserveSeats->setTone(moves ? Tone::Muted : Tone::Text);
    m_moveSeats->setTone(moves ? Tone::Text : Tone::Muted);
    const QStringList things = callBack(candidate);
    m_callBack->setVisible(!things.isEmpty());
    m_callBack->setWords(
        m_workspace.text("after", QT_TRANSLATE_NOOP("after", "To call back: %1."), QStringList{things.join(u", "_s)}));
    QList<CandidateId> concerned{candidate};
    if (!preview.reserveTakesSeat.contains(candidate)) {
        const Decision *decision = m_workspace.facts().decisionInForce(m_workspace.category());
        concerned.append(preview.reserveTakesSeat.value(decision->seats.indexOf(candidate)));
        concerned.removeAll(CandidateId());
    }
    m_motion->setMeeting(m_bench->meeting());
    m_motion->fix(MotionSubject::Vacancy, concerned,
                  m_workspace.text("after", QT_TRANSLATE_NOOP("after", "The seat of %1 is vacated."),
                                   QStringList{nameOfCandidate(m_workspace, candidate)}));
}

void VacancyPanel::showVacated()
{
    QStringList lines;
    for (const Vacancy &vacancy : m_workspace.facts().vacancies) {
        if (vacancy.category != m_workspace.category()) {
            continue;
        }
        QString line = m_workspace.text("after", QT_TRANSLATE_NOOP("after", "Seat %1 of %2 was vacated on %3: %4."),
                                        QStringList{QString::number(vacancy.place),
                                                    nameOfCandidate(m_workspace, vacancy.candidate),
                                                    m_workspace.longDate(vacancy.date), vacancy.ground});
        const QStringList things = callBack(vacancy.candidate);
        if (!things.isEmpty()) {
            line += u' ' + m_workspace.text("after", QT_TRANSLATE_NOOP("after", "To call back: %1."),
                                            QStringList{things.join(u", "_s)});
        }
        lines.append(line);
    }
    m_vacated->setWords(lines.join(u'\n'));
    m_vacated->setVisible(!lines.isEmpty());
    m_papers->setVisible(!lines.isEmpty());
}

bool VacancyPanel::check()
{
    m_form->clearNotes();
    const auto refuse = [this](QWidget *field, const char *source) {
        m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
        field->setFocus();
        return false;
    };
    if (m_ground->words().isEmpty()) {
        return refuse(m_ground, QT_TRANSLATE_NOOP("after", "Write why the seat falls free."));
    }
    if (m_hearing->words().isEmpty()) {
        return refuse(m_hearing, QT_TRANSLATE_NOOP("after", "Write how the person, or the family, was heard."));
    }
    for (const QString &text : {m_ground->words(), m_hearing->words(), typedIn(m_evidence)}) {
        if (const Status fits = textFits(text); !fits) {
            m_workspace.say(fits.error());
            return false;
        }
    }
    if (m_date->isWrong()) {
        return refuse(m_date, QT_TRANSLATE_NOOP("after", "Write the day as 15/03/2026."));
    }
    return true;
}

void VacancyPanel::vacate(const MotionId &motion)
{
    const Motion *voted = m_workspace.facts().motion(motion);
    if (voted == nullptr || !voted->isCarried()) {
        return;
    }
    Vacancy vacancy;
    vacancy.candidate = chosen();
    vacancy.ground = m_ground->words();
    vacancy.evidence = typedIn(m_evidence);
    vacancy.hearing = m_hearing->words();
    vacancy.date = m_date->date();
    vacancy.motion = motion;
    const Result<DecisionId> done =
        VacancyService(m_workspace.context()).vacate(m_workspace.actor(), m_workspace.cycle(), vacancy);
    if (!m_workspace.run(done)) {
        return;
    }
    m_ground->clear();
    m_evidence->clear();
    m_hearing->clear();
    m_date->clear();
    m_candidate->setCurrentIndex(0);
    m_workspace.say(MessageKind::Done, "after",
                    QT_TRANSLATE_NOOP("after", "The seat is vacated and filled. Let the new "
                                               "decision be signed, then print the notice and "
                                               "the letters."));
}

} // namespace rangvoan::ui

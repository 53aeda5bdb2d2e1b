// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringeasy.h"

#include "app/domain/plaintext.h"
#include "ui/stages/scoringcandidates.h"
#include "ui/stages/scoringknown.h"
#include "ui/stages/scoringquestion.h"
#include "ui/stages/scoringreason.h"
#include "ui/text/scoringwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

void ScoringEasy::connectAll()
{
    connect(m_candidates, &CandidateRows::chosen, this, &ScoringEasy::openSheet);
    connect(m_iKnow, &Button::clicked, this, [this] { m_known->ask(m_sheet.candidate()); });
    connect(m_known, &KnownPanel::declared, this, [this] { showStep(Step::Pick); });
    connect(m_full, &Button::clicked, this, &ScoringEasy::fullAsked);
    connect(m_stop, &Button::clicked, this, &ScoringEasy::stopAsked);
    connect(m_write, &Button::clicked, this, [this] { showStep(Step::Reason); });
    connect(m_keep, &Button::clicked, this, [this] {
        m_sheet.keepHandedIn();
        showStep(Step::Summary);
    });
    connect(m_back, &Button::clicked, this, &ScoringEasy::back);
    connect(m_next, &Button::clicked, this, &ScoringEasy::next);
    connect(m_reason, &ReasonBox::goOnAsked, this, &ScoringEasy::next);
    connect(m_language, &Button::clicked, this, [this] {
        const bool khmer = m_workspace.language() == Language::Khmer;
        m_workspace.setLanguage(khmer ? Language::English : Language::Khmer);
    });
    connect(m_table, &TableView::rowActivated, this, [this](const QVariant &id) {
        if (id.isValid() && id.toInt() >= 0) {
            ask(id.toInt());
        }
    });
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex &index) {
        const QVariant id = index.data(RowModel::IdRole);
        if (index.column() == 2 && id.isValid() && id.toInt() >= 0 && m_sheet.isEditable()) {
            ask(id.toInt());
        }
    });
    connect(&m_sheet, &MarkingSheet::changed, this, [this] {
        m_reason->refresh();
        showSaved();
    });
}

void ScoringEasy::retranslate()
{
    m_known->retranslate();
    m_reason->retranslate();
    m_iKnow->setWords(word(QT_TRANSLATE_NOOP("scoring", "I know this person")));
    m_full->setWords(word(QT_TRANSLATE_NOOP("scoring", "Full view")));
    m_language->setWords(m_workspace.language() == Language::Khmer ? u"EN"_s : u"ខ្មែរ"_s);
    m_pickTitle->setWords(word(QT_TRANSLATE_NOOP("scoring", "Whom do you want to mark now?")));
    m_stop->setWords(word(QT_TRANSLATE_NOOP("scoring", "Stop for today")));
    m_write->setWords(word(QT_TRANSLATE_NOOP("scoring", "Write a reason")));
    m_keep->setWords(word(QT_TRANSLATE_NOOP("scoring", "Leave it as handed in")));
    m_back->setWords(word(QT_TRANSLATE_NOOP("scoring", "Back")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("scoring", "My sheet")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("scoring", "Indicator"))},
                        {word(QT_TRANSLATE_NOOP("scoring", "Mark")), false, 200},
                        {{}, false, 136}});
}

void ScoringEasy::refresh()
{
    if (m_sheet.candidate().isNull() && m_step != Step::Pick) {
        m_step = Step::Pick;
    }
    showStep(m_step);
}

void ScoringEasy::begin()
{
    const QList<OwnWork> &work = m_sheet.work();
    const auto inWork = std::find_if(work.cbegin(), work.cend(),
                                     [](const OwnWork &one) { return one.inWork && one.editable && !one.handedIn; });
    if (inWork != work.cend()) {
        openSheet(inWork->candidate);
    } else {
        showStep(Step::Pick);
        m_candidates->focusCurrent();
    }
}

void ScoringEasy::openSheet(const CandidateId &candidate)
{
    m_known->hide();
    if (!m_sheet.open(candidate)) {
        return;
    }
    if (!m_sheet.isEditable()) {
        showStep(Step::Summary);
        return;
    }
    int first = 0;
    while (first + 1 < m_sheet.count() && m_sheet.choice(first) >= 0) {
        ++first;
    }
    if (m_sheet.gap()) {
        ask(first);
    } else {
        showStep(Step::Summary);
    }
}

void ScoringEasy::ask(int indicator)
{
    m_indicator = std::clamp(indicator, 0, std::max(0, m_sheet.count() - 1));
    showStep(Step::Question);
    m_question->focusLevels();
}

void ScoringEasy::showStep(Step step)
{
    m_step = step;
    m_body->setCurrentIndex(static_cast<int>(step));
    m_candidates->refresh();
    m_question->ask(m_indicator);
    const RuleSet *rules = m_sheet.rules();
    if (rules != nullptr && m_indicator < rules->indicators.size()) {
        m_reason->showComponent(rules->indicators.at(m_indicator).component);
    }
    showSummary();
    showHead();
    showFoot();
    if (step == Step::Reason) {
        m_reason->focusField();
    } else if (step == Step::Summary) {
        m_next->setFocus();
    }
}

void ScoringEasy::leaveQuestion()
{
    const RuleSet &rules = *m_sheet.rules();
    const bool last = m_indicator + 1 >= m_sheet.count();
    const int component = rules.indicators.at(m_indicator).component;
    const bool leaving = last || rules.indicators.at(m_indicator + 1).component != component;
    const bool missing = m_sheet.isEditable() && m_sheet.needsReason(component) && isBlank(m_sheet.reason(component));
    if (leaving && missing && m_step == Step::Question) {
        showStep(Step::Reason);
        m_reason->askForIt();
    } else if (last) {
        showStep(Step::Summary);
    } else {
        ask(m_indicator + 1);
    }
}

void ScoringEasy::next()
{
    switch (m_step) {
    case Step::Pick: {
        const CandidateId next = m_sheet.nextOpen();
        if (!next.isNull()) {
            openSheet(next);
        }
        return;
    }
    case Step::Question:
    case Step::Reason:
        leaveQuestion();
        return;
    case Step::Summary:
        if (m_sheet.isEditable()) {
            handIn();
        } else if (m_sheet.mayRevise()) {
            m_sheet.revise();
            ask(0);
        }
        return;
    }
}

void ScoringEasy::back()
{
    switch (m_step) {
    case Step::Pick:
        return;
    case Step::Question:
        if (m_indicator == 0) {
            m_sheet.close();
            showStep(Step::Pick);
            m_candidates->focusCurrent();
        } else {
            ask(m_indicator - 1);
        }
        return;
    case Step::Reason:
        ask(m_indicator);
        return;
    case Step::Summary:
        if (m_sheet.isEditable()) {
            ask(m_sheet.count() - 1);
        } else {
            m_sheet.close();
            showStep(Step::Pick);
            m_candidates->focusCurrent();
        }
        return;
    }
}

void ScoringEasy::pointToGap()
{
    const SheetGap gap = *m_sheet.gap();
    if (gap.indicator >= 0) {
        ask(gap.indicator);
        m_question->setError(
            [this] { return word(QT_TRANSLATE_NOOP("scoring", "Choose a level: this indicator is not marked yet.")); });
        return;
    }
    const QList<WeightedIndicator> &indicators = m_sheet.rules()->indicators;
    for (int i = 0; i < indicators.size(); ++i) {
        m_indicator = indicators.at(i).component == gap.component ? i : m_indicator;
    }
    showStep(Step::Reason);
    m_reason->askForIt();
}

void ScoringEasy::handIn()
{
    if (m_sheet.gap()) {
        pointToGap();
        return;
    }
    const CandidateId done = m_sheet.candidate();
    if (!m_sheet.handIn()) {
        return;
    }
    m_sheet.reload();
    const bool more = !m_sheet.nextOpen(done).isNull();
    m_sheet.close();
    showStep(Step::Pick);
    m_next->setFocus();
    if (more) {
        m_workspace.say(MessageKind::Done, "scoring",
                        QT_TRANSLATE_NOOP("scoring", "The sheet is handed in. Thank you."));
    } else {
        emit allHandedIn();
    }
}

void ScoringEasy::showHead()
{
    const bool open = !m_sheet.candidate().isNull() && m_step != Step::Pick;
    const Candidate *candidate = open ? m_workspace.facts().candidate(m_sheet.candidate()) : nullptr;
    const Member *member = m_workspace.facts().member(m_workspace.actor().member);
    m_iKnow->setVisible(candidate != nullptr);
    if (candidate == nullptr) {
        m_name->setWords(member == nullptr ? QString() : m_workspace.nameOf(member->details.name));
        m_place->setWords({});
    } else {
        qsizetype number = 0;
        const QList<OwnWork> &work = m_sheet.work();
        while (number < work.size() && work.at(number).candidate != candidate->id) {
            ++number;
        }
        m_name->setWords(m_workspace.nameOf(candidate->nomination.name));
        const QString place = placeOf(candidate->nomination, m_workspace);
        m_place->setWords(
            place + u" · "_s +
            m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "candidate %1 of %2"),
                             QStringList{m_workspace.number(number + 1), m_workspace.number(work.size())}));
    }
    showSaved();
}

void ScoringEasy::showSaved()
{
    const OwnWork *work = m_sheet.workOn(m_sheet.candidate());
    const bool kept = m_step != Step::Pick && work != nullptr && work->inWork && m_workspace.savedAt().isValid();
    m_saved->setVisible(kept);
    if (kept) {
        m_saved->setWords(m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "saved %1"),
                                           QStringList{m_workspace.timeOfDay(m_workspace.savedAt())}));
    }
}

void ScoringEasy::showFoot()
{
    const bool answering = m_step == Step::Question;
    m_write->setVisible(answering && m_sheet.isEditable());
    m_keep->setVisible(m_step != Step::Pick && m_sheet.isRevision());
    m_back->setVisible(m_step != Step::Pick);
    const QList<OwnWork> &work = m_sheet.work();
    const auto done = std::count_if(work.cbegin(), work.cend(), [](const OwnWork &one) { return one.handedIn; });
    m_pickWords->setWords(
        work.isEmpty()
            ? word(QT_TRANSLATE_NOOP("scoring", "No candidate is assigned to you in this round."))
            : m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "You have handed in %1 of %2 sheets."),
                               QStringList{m_workspace.number(done), m_workspace.number(work.size())}));
    m_next->setVisible(true);
    const int missing = m_sheet.isEditable() ? m_sheet.count() - m_sheet.marked() : 0;
    m_summaryTitle->setWords(
        missing > 0
            ? m_workspace.text("scoring", QT_TRANSLATE_N_NOOP("scoring", "%n question(s) not marked yet"), missing)
            : word(QT_TRANSLATE_NOOP("scoring", "Please read your sheet over")));
    if (m_step == Step::Pick) {
        m_next->setWords(nextWord());
        m_next->setVisible(!m_sheet.nextOpen().isNull());
    } else if (m_step != Step::Summary) {
        m_next->setWords(word(QT_TRANSLATE_NOOP("scoring", "Next")));
    } else if (m_sheet.isEditable()) {
        m_next->setWords(missing > 0 ? word(QT_TRANSLATE_NOOP("scoring", "Go to it"))
                                     : word(QT_TRANSLATE_NOOP("scoring", "Hand in")));
    } else {
        m_next->setWords(word(QT_TRANSLATE_NOOP("scoring", "Change my marks")));
        m_next->setVisible(m_sheet.mayRevise());
    }
    m_summaryWords->setWords(
        m_sheet.isEditable()
            ? word(QT_TRANSLATE_NOOP("scoring", "If a line is wrong, change it. Then hand the sheet in."))
            : word(QT_TRANSLATE_NOOP("scoring", "This sheet is handed in.")));
}

void ScoringEasy::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const QChar letter = typed.isEmpty() ? QChar() : typed.front();
    const int highest = m_sheet.rules() == nullptr ? -1 : m_sheet.rules()->scale.maximum();
    if (m_step == Step::Question && letter.isDigit() && letter.digitValue() <= highest) {
        m_question->choose(letter.digitValue());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        next();
        return;
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Left) {
        back();
        return;
    }
    if (event->key() == Qt::Key_Right && m_step == Step::Question) {
        next();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rangvoan::ui

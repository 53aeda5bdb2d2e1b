// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/eligibilitydossier.h"

#include "app/services/eligibilityservice.h"
#include "ui/stages/eligibilityrules.h"
#include "ui/stages/evidencelist.h"
#include "ui/stages/reasonpanel.h"
#include "ui/text/candidatewords.h"
#include "ui/text/eligibilitywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool hasOutcome(const QList<EligibilityCheck> &checks, EligibilityOutcome outcome)
{
    return std::any_of(checks.cbegin(), checks.cend(),
                       [outcome](const EligibilityCheck &check) { return check.outcome == outcome; });
}

} // namespace

EligibilityDossier::EligibilityDossier(Workspace &workspace, QWidget *parent)
    : EligibilityDossier(workspace, new ReasonPanel(workspace), new QWidget, parent)
{
}

EligibilityDossier::EligibilityDossier(Workspace &workspace, ReasonPanel *reason, QWidget *foot, QWidget *parent)
    : DossierFrame(reason, foot, parent), m_workspace(workspace), m_reason(reason),
      m_rulesTitle(new Label(this, Tone::Text, TextSize::Section)), m_rules(new EligibilityRules(workspace, this)),
      m_verdict(new Label(this, Tone::Muted)), m_evidence(new EvidenceList(workspace, this)), m_foot(foot),
      m_eligible(new Button(ButtonKind::Plain, m_foot)), m_exclude(new Button(ButtonKind::Plain, m_foot)),
      m_toForm(new Button(ButtonKind::Link, m_foot))
{
    build();
    connect(m_eligible, &Button::clicked, this, &EligibilityDossier::findEligible);
    connect(m_exclude, &Button::clicked, this, &EligibilityDossier::askExclude);
    connect(m_reason, &ReasonPanel::shownChanged, this, [this] { m_foot->setVisible(m_reason->isHidden()); });
    connect(m_toForm, &Button::clicked, this, [this] {
        Finding about;
        about.stage = {m_workspace.category(), 0, Stage::Nominations};
        about.candidates = {m_id};
        m_workspace.go(u"nominations"_s, &about);
    });
}

void EligibilityDossier::build()
{
    QVBoxLayout *body = this->body();
    m_rulesTitle->setStrong(true);
    body->addWidget(m_rulesTitle);
    body->addWidget(m_rules);
    body->addWidget(m_verdict);
    body->addSpacing(space::one);
    body->addWidget(m_evidence);
    body->addStretch(1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space::two, space::one, space::two, space::one);
    foot->setSpacing(space::one);
    foot->addWidget(m_eligible);
    foot->addWidget(m_exclude);
    foot->addStretch(1);
    foot->addWidget(m_toForm);
    m_eligible->setIconName(Icon::Tick);
    m_eligible->setObjectName(u"eligible"_s);
    m_exclude->setObjectName(u"exclude"_s);
    m_toForm->setObjectName(u"toForm"_s);
    m_verdict->setObjectName(u"verdict"_s);
}

void EligibilityDossier::retranslate()
{
    m_rulesTitle->setWords(word(QT_TRANSLATE_NOOP("eligibility", "Rules")));
    m_exclude->setWords(word(QT_TRANSLATE_NOOP("eligibility", "Exclude …")));
    m_toForm->setWords(word(QT_TRANSLATE_NOOP("eligibility", "To the form")));
    m_evidence->retranslate();
    m_reason->retranslate();
}

void EligibilityDossier::show(const CandidateId &id, bool mayChange)
{
    const bool same = id == m_id;
    m_id = id;
    const Candidate *candidate = shownCandidate();
    if (candidate == nullptr) {
        return;
    }
    if (!same) {
        m_reason->takeBack();
        toTop();
    }
    const Nomination &form = candidate->nomination;
    setHead(fullName(form.name), m_workspace.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "No. %1 · %2 · %3"),
                                                  QStringList{QString::number(candidate->number),
                                                              provinceName(m_workspace, form.provinceCode),
                                                              m_workspace.local(form.schoolKm, form.schoolLatin)}));
    m_rules->show(*candidate);
    showVerdict(*candidate, mayChange);
    m_evidence->show(id, mayChange);
}

void EligibilityDossier::showVerdict(const Candidate &candidate, bool mayChange)
{
    setState(verdictCell(candidate, m_workspace.wording()));
    QString words;
    const CategoryFacts *category = m_workspace.facts().category(candidate.category);
    if (!candidate.verdictRule.isEmpty() && category != nullptr && category->rules != nullptr) {
        for (const EligibilityRule &rule : category->rules->eligibility) {
            if (rule.code == candidate.verdictRule) {
                words = m_workspace.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "Excluded by the rule: %1."),
                                         QStringList{m_workspace.local(rule.name.km, rule.name.en)});
            }
        }
    }
    if (!candidate.verdictReason.isEmpty()) {
        words += (words.isEmpty() ? QString() : u" "_s) +
                 m_workspace.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "Reason given: %1"),
                                  QStringList{candidate.verdictReason});
    }
    m_verdict->setWords(words);
    m_verdict->setVisible(!words.isEmpty());
    const bool closed = m_workspace.facts().isClosed({candidate.category, 0, Stage::Eligibility});
    const bool may = mayChange && candidate.withdrawn == Withdrawn::No && (!closed || candidate.intake.late);
    const bool met = !hasOutcome(eligibilityChecks(m_workspace.facts(), candidate), EligibilityOutcome::NotMet) &&
                     !hasOutcome(eligibilityChecks(m_workspace.facts(), candidate), EligibilityOutcome::Unknown);
    m_eligible->setWords(met ? word(QT_TRANSLATE_NOOP("eligibility", "Eligible"))
                             : word(QT_TRANSLATE_NOOP("eligibility", "Find eligible anyway …")));
    m_eligible->setVisible(may && candidate.verdict != Verdict::Eligible);
    m_exclude->setVisible(may && candidate.verdict != Verdict::Excluded);
}

void EligibilityDossier::decide(Verdict verdict, const QString &rule, const QString &reason)
{
    const Candidate *candidate = shownCandidate();
    const Candidate before = candidate == nullptr ? Candidate() : *candidate;
    if (!m_workspace.run(EligibilityService(m_workspace.context())
                             .decide(m_workspace.actor(), m_workspace.cycle(), m_id, verdict, rule, reason))) {
        return;
    }
    m_workspace.setUndo({[this, before] {
                             return m_workspace.text("eligibility",
                                                     QT_TRANSLATE_NOOP("eligibility", "the verdict on %1"),
                                                     QStringList{m_workspace.nameOf(before.nomination.name)});
                         },
                         [this, before] {
                             return EligibilityService(m_workspace.context())
                                 .decide(m_workspace.actor(), m_workspace.cycle(), before.id, before.verdict,
                                         before.verdictRule, before.verdictReason);
                         }});
}

void EligibilityDossier::findEligible()
{
    const Candidate *candidate = shownCandidate();
    if (candidate == nullptr) {
        return;
    }
    const QList<EligibilityCheck> checks = eligibilityChecks(m_workspace.facts(), *candidate);
    const bool unmet = hasOutcome(checks, EligibilityOutcome::NotMet);
    if (!unmet && !hasOutcome(checks, EligibilityOutcome::Unknown)) {
        decide(Verdict::Eligible, {}, {});
        return;
    }
    askBeyond(unmet);
}

/// Eligible beyond a rule: with a reason.
void EligibilityDossier::askBeyond(bool unmet)
{
    const Candidate *candidate = shownCandidate();
    if (candidate == nullptr) {
        return;
    }
    ReasonQuestion question;
    question.question = m_workspace.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "Find %1 eligible anyway?"),
                                         QStringList{m_workspace.nameOf(candidate->nomination.name)});
    question.consequence =
        unmet ? word(QT_TRANSLATE_NOOP("eligibility", "A rule is not met. Your verdict goes beyond it and is marked so "
                                                      "in the minutes."))
              : word(QT_TRANSLATE_NOOP("eligibility", "A rule is not known to be met. Say how you know."));
    question.usual = {word(QT_TRANSLATE_NOOP("eligibility", "The provincial department confirmed it in writing")),
                      word(QT_TRANSLATE_NOOP("eligibility", "The original was shown at the office")),
                      word(QT_TRANSLATE_NOOP("eligibility", "Decided in the meeting of the committee"))};
    question.yes = word(QT_TRANSLATE_NOOP("eligibility", "Eligible"));
    m_reason->ask(
        question, [this](const ReasonAnswer &answer) { decide(Verdict::Eligible, {}, answer.reason); },
        [this, unmet] { askBeyond(unmet); });
}

void EligibilityDossier::askExclude()
{
    const Candidate *candidate = shownCandidate();
    const CategoryFacts *category = m_workspace.categoryFacts();
    if (candidate == nullptr || category == nullptr || category->rules == nullptr) {
        return;
    }
    const QList<EligibilityCheck> checks = eligibilityChecks(m_workspace.facts(), *candidate);
    ReasonQuestion question;
    QStringList codes;
    bool proposed = false;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const EligibilityRule &rule = category->rules->eligibility.at(i);
        codes.append(rule.code);
        question.choices.append(m_workspace.inDigits(m_workspace.local(rule.name.km, rule.name.en)));
        if (checks.at(i).outcome == EligibilityOutcome::NotMet && !proposed) {
            proposed = true;
            question.choice = static_cast<int>(i);
        }
    }
    question.choiceName = word(QT_TRANSLATE_NOOP("eligibility", "By which rule"));
    question.question = m_workspace.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "Exclude %1?"),
                                         QStringList{m_workspace.nameOf(candidate->nomination.name)});
    question.needed = !hasOutcome(checks, EligibilityOutcome::NotMet);
    question.consequence =
        question.needed ? word(QT_TRANSLATE_NOOP("eligibility", "No rule speaks against the candidate so far: give the "
                                                                "reason."))
                        : word(QT_TRANSLATE_NOOP("eligibility", "The notice to the candidate names this rule."));
    question.yes = word(QT_TRANSLATE_NOOP("eligibility", "Exclude"));
    m_reason->ask(
        question,
        [this, codes](const ReasonAnswer &answer) {
            decide(Verdict::Excluded, codes.value(answer.choice), answer.reason);
        },
        [this] { askExclude(); });
}

void EligibilityDossier::focusVerdict()
{
    (m_eligible->isVisibleTo(this) ? m_eligible : m_exclude)->setFocus();
}

void EligibilityDossier::focusEvidence()
{
    m_evidence->focusOpen();
    bringIntoSight(m_evidence);
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/eligibilitypage.h"

#include "app/services/eligibilityservice.h"
#include "app/services/permission.h"
#include "ui/stages/candidatelist.h"
#include "ui/stages/eligibilitydossier.h"
#include "ui/text/eligibilitywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panestack.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Bits of a candidate in the list and its filters.
enum EligibilityMark : quint32 {
    VerdictOpenMark = 1,
    NotMetMark = 2,
    NotKnownMark = 4,
    EvidenceMissingMark = 8,
    EligibleMark = 16,
    ExcludedMark = 32,
};

struct RuleCounts
{
    int notMet = 0;
    int notKnown = 0;
};

RuleCounts countRules(const QList<EligibilityCheck> &checks)
{
    RuleCounts counts;
    for (const EligibilityCheck &check : checks) {
        counts.notMet += check.outcome == EligibilityOutcome::NotMet ? 1 : 0;
        counts.notKnown += check.outcome == EligibilityOutcome::Unknown ? 1 : 0;
    }
    return counts;
}

quint32 marksOf(const Candidate &candidate, const RuleCounts &rules, int missing)
{
    quint32 marks = rules.notMet > 0 ? NotMetMark : 0U;
    // Once it is decided the committee has answered what the nomination left open.
    marks |= rules.notKnown > 0 && candidate.verdict == Verdict::Open ? NotKnownMark : 0U;
    marks |= missing > 0 ? EvidenceMissingMark : 0U;
    if (candidate.verdict == Verdict::Open) {
        return marks | (candidate.withdrawn == Withdrawn::No ? VerdictOpenMark : 0U);
    }
    return marks | (candidate.verdict == Verdict::Eligible ? EligibleMark : ExcludedMark);
}

int missingDocuments(const QList<RequiredDocument> &required, const QSet<QString> &received)
{
    return static_cast<int>(std::count_if(required.cbegin(), required.cend(), [&](const RequiredDocument &document) {
        return !received.contains(document.code);
    }));
}

/// The rules of a candidate in one cell: the worst outcome, counted.
Cell rulesCell(const RuleCounts &rules, const Workspace &workspace)
{
    const EligibilityOutcome worst = rules.notMet > 0
                                         ? EligibilityOutcome::NotMet
                                         : (rules.notKnown > 0 ? EligibilityOutcome::Unknown : EligibilityOutcome::Met);
    Cell cell = outcomeCell(worst, workspace.wording());
    const int count = rules.notMet > 0 ? rules.notMet : rules.notKnown;
    if (count > 0) {
        cell.text =
            workspace.text("eligibility",
                           worst == EligibilityOutcome::NotMet ? QT_TRANSLATE_NOOP("eligibility", "%1 not met")
                                                               : QT_TRANSLATE_NOOP("eligibility", "%1 not known"),
                           {QString::number(count)});
    }
    cell.sortBy = rules.notMet * 100 + rules.notKnown;
    return cell;
}

} // namespace

EligibilityPage::EligibilityPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Eligibility, parent), m_list(new CandidateList(workspace)),
      m_allMet(new Button(ButtonKind::Plain, this)), m_right(new PaneStack(this)),
      m_nobody(new EmptyState(Icon::Person)), m_dossier(new EligibilityDossier(workspace))
{
    build();
    connect(m_allMet, &Button::clicked, this, &EligibilityPage::acceptAllMet);
    connect(m_list, &CandidateList::activated, m_dossier, &EligibilityDossier::focusVerdict);
    connect(m_list, &CandidateList::selectionMoved, this, &EligibilityPage::showSelected);
}

void EligibilityPage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::one);
    left->addWidget(m_list, 1);
    left->addWidget(m_allMet, 0, Qt::AlignLeft);
    row->addLayout(left, 13);
    row->addWidget(m_right, 10);
    auto *card = new Card;
    card->body()->addWidget(m_nobody);
    m_right->addWidget(card);
    m_right->addWidget(m_dossier);
    m_right->setMinimumSize(400, 200);
    m_allMet->setIconName(Icon::Tick);
    m_allMet->setObjectName(u"allMet"_s);
}

void EligibilityPage::retranslate()
{
    m_list->setFilters({{0, word(QT_TRANSLATE_NOOP("eligibility", "All")), u"all"_s},
                        {VerdictOpenMark, word(QT_TRANSLATE_NOOP("eligibility", "To decide")), u"todecide"_s},
                        {NotMetMark, word(QT_TRANSLATE_NOOP("eligibility", "A rule not met")), u"notmet"_s},
                        {NotKnownMark, word(QT_TRANSLATE_NOOP("eligibility", "A rule not known")), u"notknown"_s},
                        {EvidenceMissingMark, word(QT_TRANSLATE_NOOP("eligibility", "Evidence missing")), u"missing"_s},
                        {EligibleMark, word(QT_TRANSLATE_NOOP("eligibility", "Eligible")), u"eligible"_s},
                        {ExcludedMark, word(QT_TRANSLATE_NOOP("eligibility", "Excluded")), u"excluded"_s}});
    m_list->setColumns({{word(QT_TRANSLATE_NOOP("eligibility", "No.")), true, 64},
                        {word(QT_TRANSLATE_NOOP("eligibility", "Candidate"))},
                        {word(QT_TRANSLATE_NOOP("eligibility", "Rules")), false, 124},
                        {word(QT_TRANSLATE_NOOP("eligibility", "Papers missing")), true, 128},
                        {word(QT_TRANSLATE_NOOP("eligibility", "Verdict")), false, 136}});
    m_list->setEmptyWords(word(QT_TRANSLATE_NOOP("eligibility", "Nobody is accepted yet. Accept nominations first; "
                                                                "then each candidate stands here.")));
    m_nobody->setWords(word(QT_TRANSLATE_NOOP("eligibility", "Choose a candidate to see the rules and the evidence.")));
    m_list->retranslate();
    m_dossier->retranslate();
}

bool EligibilityPage::mayChange() const
{
    return workspace().isOpen() && !workspace().file().readOnlyReason() &&
           mayDo(workspace().actor(), workspace().facts(), Deed::Prepare);
}

void EligibilityPage::refresh()
{
    showRows();
    selectFirst();
    showSelected();
    m_allMet->setWords(workspace().text("eligibility",
                                        QT_TRANSLATE_NOOP("eligibility", "Eligible: all whose rules are met (%1)"),
                                        QStringList{QString::number(m_ready)}));
    m_allMet->setVisible(m_ready > 0 && isEditable() && mayChange());
}

void EligibilityPage::showRows()
{
    const CycleFacts &facts = workspace().facts();
    const QList<RequiredDocument> required = requiredDocuments(workspace().categoryFacts());
    QHash<CandidateId, QSet<QString>> received;
    for (const Evidence &piece : facts.evidence) {
        received[piece.candidate].insert(piece.document);
    }
    m_ready = 0;
    QList<PersonRow> rows;
    for (const Candidate &candidate : facts.candidates) {
        if (candidate.category != workspace().category() || !candidate.isAccepted()) {
            continue;
        }
        const RuleCounts rules = countRules(eligibilityChecks(facts, candidate));
        const int missing = missingDocuments(required, received.value(candidate.id));
        const quint32 marks = marksOf(candidate, rules, missing);
        m_ready += candidate.verdict == Verdict::Open && rules.notMet + rules.notKnown == 0 ? 1 : 0;
        PersonRow row = m_list->rowOf(candidate, marks);
        Cell number{workspace().number(candidate.number), Tone::Muted};
        number.sortBy = candidate.number;
        Cell gaps{missing == 0 ? u"—"_s : workspace().number(missing), missing == 0 ? Tone::Muted : Tone::Warning};
        gaps.sortBy = missing;
        row.cells = {number, m_list->nameCell(candidate), rulesCell(rules, workspace()), gaps,
                     verdictCell(candidate, workspace().wording())};
        rows.append(row);
    }
    m_list->setRows(std::move(rows));
}

void EligibilityPage::selectFirst()
{
    if (m_category != workspace().category()) {
        m_category = workspace().category();
        m_list->selectFirst();
    }
}

void EligibilityPage::showSelected()
{
    const Candidate *candidate = workspace().facts().candidate(m_list->selected());
    if (candidate == nullptr) {
        m_right->setCurrentIndex(0);
        return;
    }
    m_dossier->show(candidate->id, mayChange());
    m_right->setCurrentWidget(m_dossier);
}

void EligibilityPage::acceptAllMet()
{
    const Result<int> done = EligibilityService(workspace().context())
                                 .acceptAllMet(workspace().actor(), workspace().cycle(), workspace().category());
    if (workspace().run(done)) {
        workspace().say(MessageKind::Done, "eligibility", QT_TRANSLATE_NOOP("eligibility", "Found eligible: %1."),
                        QStringList{QString::number(*done)});
    }
}

void EligibilityPage::showFinding(const Finding &finding)
{
    if (finding.candidates.isEmpty()) {
        return;
    }
    if (finding.code == FindingCode::EligibilityOpen) {
        m_list->setMarks(VerdictOpenMark);
    }
    if (!m_list->select(finding.candidates.constFirst())) {
        return;
    }
    showSelected();
    if (finding.code == FindingCode::EvidenceNotVerified) {
        m_dossier->focusEvidence();
    } else {
        m_dossier->focusVerdict();
    }
}

} // namespace rangvoan::ui

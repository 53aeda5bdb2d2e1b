// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/nominationspage.h"

#include "app/services/nominationservice.h"
#include "app/services/permission.h"
#include "ui/stages/candidatelist.h"
#include "ui/stages/duplicatecard.h"
#include "ui/stages/importpanel.h"
#include "ui/stages/nominationdossier.h"
#include "ui/stages/provinceboard.h"
#include "ui/text/candidatewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panestack.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

NominationsPage::NominationsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Nominations, parent), m_toList(new FilterChip(this)), m_toBoard(new FilterChip(this)),
      m_import(new Button(ButtonKind::Plain, this)), m_add(new Button(ButtonKind::Plain, this)),
      m_acceptAll(new Button(ButtonKind::Plain, this)), m_duplicates(new Button(ButtonKind::Plain, this)),
      m_head(new QWidget(this)), m_views(new PaneStack(this)), m_list(new CandidateList(workspace)),
      m_right(new PaneStack), m_dossier(new NominationDossier(workspace)), m_nobody(new EmptyState(Icon::Person)),
      m_board(new ProvinceBoard(workspace)), m_importPanel(new ImportPanel(workspace)),
      m_pairs(new DuplicateCard(workspace))
{
    build();
    connectAll();
    setAcceptDrops(true);
}

void NominationsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    buildHead();
    column->addWidget(m_head);
    column->addWidget(m_views, 1);
    buildList();
    m_views->addWidget(m_board);
    m_views->addWidget(m_importPanel);
    m_views->addWidget(m_pairs);
    m_toList->setObjectName(u"viewCandidates"_s);
    m_toBoard->setObjectName(u"viewProvinces"_s);
    m_import->setObjectName(u"import"_s);
    m_add->setObjectName(u"addNomination"_s);
    m_acceptAll->setObjectName(u"acceptAll"_s);
    m_duplicates->setObjectName(u"answerDuplicates"_s);
}

void NominationsPage::buildHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_toList);
    row->addWidget(m_toBoard);
    row->addStretch(1);
    for (Button *button : {m_duplicates, m_acceptAll, m_add, m_import}) {
        row->addWidget(button);
    }
    auto *group = new QButtonGroup(this);
    group->addButton(m_toList);
    group->addButton(m_toBoard);
    m_toList->setChecked(true);
    m_import->setIconName(Icon::Plus);
    m_acceptAll->setIconName(Icon::Tick);
    m_duplicates->setIconName(Icon::People);
}

void NominationsPage::buildList()
{
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_list, 13);
    row->addWidget(m_right, 10);
    auto *card = new Card;
    card->body()->addWidget(m_nobody);
    m_right->addWidget(card);
    m_right->addWidget(m_dossier);
    m_right->setMinimumSize(400, 200);
    m_views->setMinimumHeight(240); // the pages scroll inside, see fillsFrame()
    m_views->addWidget(pane);
}

void NominationsPage::connectAll()
{
    connect(m_toList, &FilterChip::clicked, this, [this] { showView(ListView); });
    connect(m_toBoard, &FilterChip::clicked, this, [this] { showView(BoardView); });
    connect(m_import, &Button::clicked, this, &NominationsPage::startImport);
    connect(m_add, &Button::clicked, this, &NominationsPage::startNew);
    connect(m_acceptAll, &Button::clicked, this, &NominationsPage::acceptAll);
    connect(m_duplicates, &Button::clicked, this, [this] {
        if (m_pairs->show({})) {
            showView(DuplicateView);
        }
    });
    connect(m_list, &CandidateList::selectionMoved, this, &NominationsPage::showSelected);
    connect(m_list, &CandidateList::activated, m_dossier, &NominationDossier::focusAnswer);
    connect(m_list, &CandidateList::filtered, this, &NominationsPage::showTools);
    connect(m_list, &CandidateList::emptyAction, this, &NominationsPage::startImport);
    connect(m_dossier, &NominationDossier::left, this, &NominationsPage::showSelected);
    connect(m_dossier, &NominationDossier::compareAsked, this, [this](const CandidateId &id) {
        if (m_pairs->show(id)) {
            showView(DuplicateView);
        }
    });
    connect(m_dossier, &NominationDossier::added, this, [this](const CandidateId &id) {
        showRows();
        m_list->select(id);
        showSelected();
    });
    connect(m_board, &ProvinceBoard::provinceAsked, this, [this](const QString &code) {
        showView(ListView);
        m_list->setProvince(code);
    });
    const auto leaveImport = [this] {
        showView(ListView);
        m_toList->setFocus();
    };
    connect(m_importPanel, &ImportPanel::left, this, leaveImport);
    connect(m_importPanel, &ImportPanel::taken, this, leaveImport);
    connect(m_pairs, &DuplicateCard::left, this, [this] { showView(ListView); });
}

void NominationsPage::showView(View view)
{
    m_views->setCurrentIndex(view);
    m_head->setVisible(view == ListView || view == BoardView);
    m_toList->setChecked(view != BoardView);
    m_toBoard->setChecked(view == BoardView);
}

void NominationsPage::retranslate()
{
    m_toList->setText(word(QT_TRANSLATE_NOOP("nominations", "Candidates")));
    m_toBoard->setText(word(QT_TRANSLATE_NOOP("nominations", "Provinces")));
    m_toList->updateGeometry();
    m_toBoard->updateGeometry();
    m_list->setFilters({{0, word(QT_TRANSLATE_NOOP("nominations", "All")), u"all"_s},
                        {ToDecideMark, word(QT_TRANSLATE_NOOP("nominations", "To decide")), u"todecide"_s},
                        {AcceptedMark, word(QT_TRANSLATE_NOOP("nominations", "Accepted")), u"accepted"_s},
                        {RefusedMark, word(QT_TRANSLATE_NOOP("nominations", "Refused")), u"refused"_s},
                        {LateMark, word(QT_TRANSLATE_NOOP("nominations", "Received late")), u"late"_s},
                        {DuplicateMark, word(QT_TRANSLATE_NOOP("nominations", "Twice?")), u"duplicate"_s},
                        {WithdrawnMark, word(QT_TRANSLATE_NOOP("nominations", "Withdrawn")), u"withdrawn"_s}});
    m_list->setColumns({{word(QT_TRANSLATE_NOOP("nominations", "No.")), true, 64},
                        {word(QT_TRANSLATE_NOOP("nominations", "Candidate")), false, 168},
                        {word(QT_TRANSLATE_NOOP("nominations", "Province")), false, 176},
                        {word(QT_TRANSLATE_NOOP("nominations", "School"))},
                        {word(QT_TRANSLATE_NOOP("nominations", "State")), false, 136}});
    m_list->setEmptyWords(word(QT_TRANSLATE_NOOP("nominations", "No nomination has come in yet. Import the workbook "
                                                                "of a province, or drop it here.")),
                          mayReceive() ? word(QT_TRANSLATE_NOOP("nominations", "Import a workbook …")) : QString());
    m_nobody->setWords(word(QT_TRANSLATE_NOOP("nominations", "Choose a candidate to see the dossier.")));
    m_list->retranslate();
    m_dossier->retranslate();
    m_board->retranslate();
    m_importPanel->retranslate();
    m_pairs->retranslate();
}

bool NominationsPage::mayChange() const
{
    return workspace().isOpen() && !workspace().file().readOnlyReason() &&
           mayDo(workspace().actor(), workspace().facts(), Deed::Prepare);
}

bool NominationsPage::mayReceive() const
{
    const StageState state = stageState();
    return mayChange() && (isEditable() || state == StageState::Closed) && workspace().categoryFacts() != nullptr;
}

QList<CandidateId> NominationsPage::acceptable() const
{
    const QHash<CandidateId, quint32> marks = marksOfCandidates(workspace().facts(), workspace().category());
    QList<CandidateId> ids;
    for (const CandidateId &id : m_list->shown()) {
        const quint32 has = marks.value(id);
        if ((has & ToDecideMark) != 0 && (has & (LateMark | DuplicateMark)) == 0) {
            ids.append(id);
        }
    }
    return ids;
}

void NominationsPage::refresh()
{
    showRows();
    selectFirst();
    m_board->refresh();
    m_importPanel->refresh();
    if (m_views->currentIndex() == DuplicateView) {
        m_pairs->refresh();
    }
    if (!m_dossier->isNew()) {
        showSelected();
    }
    showTools();
    if (!mayReceive() && m_views->currentIndex() == ImportView) {
        showView(ListView);
    }
}

void NominationsPage::showTools()
{
    const qsizetype pairs = DuplicateCard::waiting(workspace().facts(), workspace().category()).size();
    const qsizetype waiting = acceptable().size();
    const auto counted = [this](const char *source, qsizetype count) {
        return workspace().text("nominations", source, QStringList{QString::number(count)});
    };
    m_duplicates->setWords(counted(QT_TRANSLATE_NOOP("nominations", "Compare doubles (%1)"), pairs));
    m_duplicates->setVisible(pairs > 0);
    m_acceptAll->setWords(counted(QT_TRANSLATE_NOOP("nominations", "Accept those shown (%1)"), waiting));
    m_acceptAll->setVisible(mayChange() && isEditable() && waiting > 1);
    m_import->setVisible(mayReceive());
    m_import->setKind(m_list->isEmpty() ? ButtonKind::Primary : ButtonKind::Plain);
    m_import->setWords(isEditable() ? word(QT_TRANSLATE_NOOP("nominations", "Import a workbook …"))
                                    : word(QT_TRANSLATE_NOOP("nominations", "Take in a late workbook …")));
    m_add->setVisible(mayReceive());
    m_add->setWords(isEditable() ? word(QT_TRANSLATE_NOOP("nominations", "Add by hand …"))
                                 : word(QT_TRANSLATE_NOOP("nominations", "Add a late nomination …")));
}

void NominationsPage::showRows()
{
    const QHash<CandidateId, quint32> marks = marksOfCandidates(workspace().facts(), workspace().category());
    QList<PersonRow> rows;
    rows.reserve(marks.size());
    for (const Candidate &candidate : workspace().facts().candidates) {
        if (candidate.category != workspace().category()) {
            continue;
        }
        const quint32 has = marks.value(candidate.id);
        PersonRow row = m_list->rowOf(candidate, has);
        Cell number{workspace().number(candidate.number), Tone::Muted};
        number.sortBy = candidate.number;
        const Nomination &form = candidate.nomination;
        row.cells = {number, m_list->nameCell(candidate), m_list->provinceCell(candidate),
                     Cell{workspace().local(form.schoolKm, form.schoolLatin), Tone::Muted},
                     candidateState(has, workspace().wording())};
        rows.append(row);
    }
    m_list->setRows(std::move(rows));
}

void NominationsPage::selectFirst()
{
    if (m_category != workspace().category()) {
        m_category = workspace().category();
        m_list->selectFirst();
    }
}

void NominationsPage::showSelected()
{
    const CandidateId id = m_list->selected();
    if (id.isNull()) {
        m_right->setCurrentIndex(0);
        m_right->setVisible(!m_list->isEmpty()); // with nobody to choose there is nothing to show
        return;
    }
    m_right->show();
    m_dossier->show(id);
    m_right->setCurrentWidget(m_dossier);
}

void NominationsPage::startImport()
{
    if (mayReceive()) {
        showView(ImportView);
        m_importPanel->start();
    }
}

void NominationsPage::startNew()
{
    showView(ListView);
    m_right->show();
    m_right->setCurrentWidget(m_dossier);
    m_dossier->startNew();
}

void NominationsPage::acceptAll()
{
    const QList<CandidateId> ids = acceptable();
    const Status done = NominationService(workspace().context())
                            .decide(workspace().actor(), workspace().cycle(), ids, Admission::Accepted, {});
    if (workspace().run(done)) {
        workspace().say(MessageKind::Done, "nominations", QT_TRANSLATE_NOOP("nominations", "Nominations accepted: %1."),
                        QStringList{QString::number(ids.size())});
    }
}

void NominationsPage::showFinding(const Finding &finding)
{
    if (finding.code == FindingCode::NoNomination) {
        m_import->setFocus();
        return;
    }
    if (finding.candidates.isEmpty()) {
        return;
    }
    if (finding.code == FindingCode::DuplicateOpen && m_pairs->show(finding.candidates.constFirst())) {
        showView(DuplicateView);
        return;
    }
    showView(ListView);
    if (finding.code == FindingCode::NominationUndecided) {
        m_list->setMarks(ToDecideMark);
    }
    m_list->select(finding.candidates.constFirst());
    showSelected();
    m_dossier->focusAnswer();
}

void NominationsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (mayReceive() && urls.size() == 1 && urls.constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void NominationsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (m_views->currentIndex() != ImportView) {
        startImport();
    }
    m_importPanel->open(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/paperpreview.h"

#include "ui/stages/paperruns.h"
#include "ui/stages/paperwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paperview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal previewZoomStep = 1.2;

/// What a request is about, to find it again among others.
QByteArray requestMark(const report::PaperRequest &request)
{
    return request.kind.toUtf8() + request.category.toBytes() + QByteArray::number(request.round) +
           request.candidate.toBytes() + request.member.toBytes() + request.meeting.toBytes() +
           request.province.toUtf8() + request.complaint.toBytes();
}

report::PaperEntry entryOf(const Paper *print)
{
    // Without a number the day in the register is that of the print; on the paper both were left blank.
    return print == nullptr || print->number.isEmpty() ? report::PaperEntry()
                                                       : report::PaperEntry{print->number, print->date, {}};
}

} // namespace

PaperPreview::PaperPreview(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_state(new StateChip(this)),
      m_audience(new StateChip(this)), m_subject(new QComboBox(this)), m_language(new QComboBox(this)),
      m_position(new Label(this, Tone::Muted)), m_back(new Button(ButtonKind::Plain, this)),
      m_next(new Button(ButtonKind::Plain, this)), m_smaller(new Button(ButtonKind::Plain, this)),
      m_larger(new Button(ButtonKind::Plain, this)), m_fit(new Button(ButtonKind::Plain, this)),
      m_working(new JobLine(m_job, this)), m_view(new PaperView(this)), m_empty(new EmptyState(Icon::Document, this)),
      m_above(new QVBoxLayout), m_actions(new QHBoxLayout)
{
    build();
    buildTools();
    for (QComboBox *box : {m_subject, m_language}) {
        connect(box, &QComboBox::activated, this, &PaperPreview::otherChosen);
        connect(box, &QComboBox::activated, this, &PaperPreview::makePages);
    }
    connect(m_language, &QComboBox::activated, this, [this] { m_languageChosen = true; });
    connect(m_back, &Button::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &Button::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_smaller, &Button::clicked, this, [this] { m_view->zoomBy(1 / previewZoomStep); });
    connect(m_larger, &Button::clicked, this, [this] { m_view->zoomBy(previewZoomStep); });
    connect(m_fit, &Button::clicked, m_view, &PaperView::fitWidth);
    connect(m_view, &PaperView::pageChanged, this, &PaperPreview::showPosition);
}

void PaperPreview::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    QVBoxLayout *const body = m_card->body();
    m_card->setTight(true);
    body->setSpacing(0);
    m_card->addToHead(m_audience);
    m_card->addToHead(m_state);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::two, space::one, space::two, space::one);
    tools->setSpacing(space::half);
    tools->addWidget(m_subject, 1);
    tools->addWidget(m_language);
    tools->addStretch(0);
    for (QWidget *tool :
         {static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next),
          static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_larger), static_cast<QWidget *>(m_fit)}) {
        tools->addWidget(tool);
    }
    body->addLayout(tools);
    m_above->setContentsMargins(space::two, 0, space::two, 0);
    m_above->addWidget(m_working);
    body->addLayout(m_above);
    body->addWidget(m_view, 1);
    body->addWidget(m_empty, 1);
    m_actions->setContentsMargins(space::two, space::one, space::two, space::one);
    m_actions->setSpacing(space::one);
    m_actions->addStretch(1);
    body->addLayout(m_actions);
}

void PaperPreview::buildTools()
{
    m_subject->setObjectName(u"subject"_s);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(8);
    m_language->setObjectName(u"paperLanguage"_s);
    m_language->addItem(u"ខ្មែរ"_s, static_cast<int>(report::PaperLanguage::Khmer));
    m_language->addItem(u"English"_s, static_cast<int>(report::PaperLanguage::English));
    m_language->addItem(u"ខ្មែរ · English"_s, static_cast<int>(report::PaperLanguage::SideBySide));
    m_position->setObjectName(u"position"_s);
    m_position->setWordWrap(false);
    m_back->setObjectName(u"pageBack"_s);
    m_next->setObjectName(u"pageNext"_s);
    m_smaller->setObjectName(u"zoomOut"_s);
    m_larger->setObjectName(u"zoomIn"_s);
    m_fit->setObjectName(u"fitWidth"_s);
    m_back->setIconName(Icon::ChevronLeft);
    m_next->setIconName(Icon::ChevronRight);
    m_smaller->setIconName(Icon::Minus);
    m_larger->setIconName(Icon::Plus);
    m_fit->setIconName(Icon::Search);
    for (Button *tool : {m_back, m_next, m_smaller, m_larger, m_fit}) {
        tool->setIconOnly(true);
    }
    m_view->setObjectName(u"paperView"_s);
    setLanguage(m_workspace.language());
}

void PaperPreview::retranslate()
{
    m_back->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Page before (Page Up)")));
    m_next->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Next page (Page Down)")));
    m_smaller->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Smaller (Ctrl −)")));
    m_larger->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Larger (Ctrl +)")));
    m_fit->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Fit the width (Ctrl 0)")));
    m_subject->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "About whom")));
    m_language->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "Language of the paper")));
    m_view->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "Pages of the paper")));
    m_working->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Making the paper …")),
                        word(QT_TRANSLATE_NOOP("paperspage", "Stop")));
    showPosition();
    if (!m_languageChosen && language() != report::paperLanguage(m_workspace.language())) {
        setLanguage(m_workspace.language());
        if (m_line) {
            makePages();
        }
    }
}

void PaperPreview::addAbovePages(QWidget *widget)
{
    m_above->addWidget(widget);
}

void PaperPreview::addAction(QWidget *button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
}

report::PaperLanguage PaperPreview::language() const
{
    return static_cast<report::PaperLanguage>(m_language->currentData().toInt());
}

void PaperPreview::setLanguage(Language language)
{
    m_language->setCurrentIndex(language == Language::Khmer ? 0 : 1);
}

void PaperPreview::showLine(const ShelfLine &line)
{
    m_line = line;
    fillSubjects();
    makePages();
}

void PaperPreview::fillSubjects()
{
    const QByteArray before = m_subject->currentData().toByteArray();
    m_subject->clear();
    const QList<report::PaperRequest> &requests = m_line->requests;
    for (const report::PaperRequest &request : requests) {
        m_subject->addItem(aboutWords(request, m_workspace), requestMark(request));
    }
    if (requests.size() > 1) {
        m_subject->addItem(m_workspace.text("paperspage", QT_TRANSLATE_NOOP("paperspage", "All of them (%1)"),
                                            QStringList{QString::number(requests.size())}),
                           QByteArray("all"));
    }
    m_subject->setVisible(!requests.isEmpty() && !m_subject->itemText(0).isEmpty());
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(before)));
}

void PaperPreview::choose(const report::PaperRequest &request)
{
    for (qsizetype i = 0; m_line && i < m_line->requests.size(); ++i) {
        const report::PaperRequest &known = m_line->requests.at(i);
        if (known.candidate == request.candidate && known.member == request.member &&
            known.meeting == request.meeting && known.province == request.province &&
            known.complaint == request.complaint) {
            m_subject->setCurrentIndex(static_cast<int>(i));
        }
    }
    makePages();
}

QList<report::PaperRequest> PaperPreview::chosen() const
{
    if (!m_line) {
        return {};
    }
    const int index = m_subject->currentIndex();
    const bool all = index < 0 || index >= m_line->requests.size();
    return all ? m_line->requests : m_line->requests.mid(index, 1);
}

std::shared_ptr<const PaperPress> PaperPreview::press()
{
    const Actor &actor = m_workspace.actor();
    const QByteArray now = m_workspace.facts().head.hash + m_workspace.cycle().toBytes() + actor.member.toBytes() +
                           QByteArray::number(static_cast<int>(actor.role)) +
                           QByteArray::number(static_cast<int>(language())) + m_workspace.file().path().toUtf8();
    if (m_press == nullptr || m_pressedAt != now) {
        m_pressedAt = now;
        m_press = m_workspace.door().paperPress(
            {m_workspace.facts(), language(), m_workspace.file().lastEntry(), m_workspace.file().isPractice(), actor});
    }
    return m_press;
}

void PaperPreview::makePages()
{
    if (!m_line) {
        return;
    }
    RunOrder order{press(), {}};
    QByteArray wanted = m_pressedAt;
    const QList<report::PaperRequest> papers = chosen();
    for (const report::PaperRequest &request : papers) {
        order.papers.append({request, entryOf(lastPrint(m_workspace.facts(), request, language())), {}, {}, {}});
        wanted += requestMark(request);
    }
    showHead();
    if (wanted == m_made && (m_job.isRunning() || hasPages())) {
        return;
    }
    m_made = wanted;
    takeAway();
    if (papers.isEmpty() || m_line->state == ShelfState::Later) {
        const bool scoring = m_line->kind.ofResult && !papers.isEmpty();
        m_job.cancel();
        show(Error{scoring ? ErrorCode::ScoringOpen : ErrorCode::NotFound, {}});
        return;
    }
    m_job.start<Result<report::Paginated>>([order](const WorkProgress &progress) { return makeRun(order, progress); },
                                           [this, wanted](const Result<report::Paginated> &pages) {
                                               if (wanted == m_made && m_workspace.isOpen()) {
                                                   show(pages);
                                               }
                                           });
    emit changed();
}

/// Nobody prints the paper that was chosen before under the name of the new one.
void PaperPreview::takeAway()
{
    m_pages = {};
    m_view->clear();
    m_view->show();
    m_empty->hide();
}

void PaperPreview::show(const Result<report::Paginated> &pages)
{
    m_pages = pages.value_or(report::Paginated());
    m_view->setPaper(m_pages);
    m_view->setVisible(hasPages());
    m_empty->setVisible(!hasPages());
    if (!pages) {
        const bool stopped = pages.error().code == ErrorCode::Cancelled;
        m_empty->setWords(stopped ? word(QT_TRANSLATE_NOOP("paperspage", "Making the paper was stopped."))
                                  : whyNoPaper(m_line->kind, pages.error(), m_workspace));
        m_made = stopped ? QByteArray() : m_made;
    }
    showPosition();
    emit changed();
}

void PaperPreview::showHead()
{
    m_card->setHeading(report::paperTitle(m_line->kind, m_workspace.wording()));
    m_audience->setState(Icon::People, Tone::Muted, audienceWords(m_line->kind.audience, m_workspace));
    const QList<report::PaperRequest> papers = chosen();
    const ShelfState state = papers.size() == 1 ? shelfState(m_workspace.facts(), papers.constFirst()) : m_line->state;
    const Cell cell = shelfCell(state, m_workspace);
    m_state->setState(cell.icon.value_or(Icon::Circle), cell.tone, cell.text);
}

void PaperPreview::showPosition()
{
    const int page = m_view->currentPage();
    for (QWidget *tool :
         {static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next),
          static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_larger), static_cast<QWidget *>(m_fit)}) {
        tool->setVisible(page >= 0 || isWorking());
        tool->setEnabled(page >= 0);
    }
    const bool several = m_view->pageCount() > 1 || isWorking();
    m_back->setVisible(several);
    m_next->setVisible(several);
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page >= 0 && page + 1 < m_view->pageCount());
    if (page < 0) {
        m_position->setWords({});
        return;
    }
    m_position->setWords(
        m_workspace.text("paperspage", QT_TRANSLATE_NOOP("paperspage", "Page %1 of %2"),
                         QStringList{QString::number(page + 1), QString::number(m_view->pageCount())}));
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pageframe.h"

#include "app/domain/plaintext.h"
#include "app/procedure/stages.h"
#include "app/text/findingtext.h"
#include "app/text/stagetext.h"
#include "ui/text/breakable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmpanel.h"
#include "ui/widgets/findingline.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lowFrame = 440;

FindingWords wordsOfFinding(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Blocking:
        return {Icon::Warning, Tone::Warning, {}, {}};
    case Severity::Warning:
        return {Icon::Comment, Tone::Warning, {}, {}};
    case Severity::Note:
        return {Icon::Info, Tone::Accent, {}, {}};
    }
    return {};
}

/// Where the missing thing is mended; EarlierStageOpen and its like are about the stage they name.
QString pageOf(const Finding &finding)
{
    return stageCode(finding.stage.stage);
}

} // namespace

PageFrame::PageFrame(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(this, Tone::Text, TextSize::Title)),
      m_purpose(new Label(this, Tone::Muted)), m_primary(new Button(ButtonKind::Primary, this)),
      m_why(new Button(ButtonKind::Link, this)), m_message(new MessageBar(this)), m_confirm(new ConfirmPanel(this)),
      m_scroll(new QScrollArea(this)), m_gates(new QWidget(this)), m_first(new FindingLine(m_gates)),
      m_count(new Label(m_gates, Tone::Muted)), m_more(new Button(ButtonKind::Link, m_gates)),
      m_reopen(new Button(ButtonKind::Link, m_gates))
{
    build();
    connect(m_primary, &Button::clicked, this, &PageFrame::runPrimary);
    connect(m_why, &Button::clicked, this, &PageFrame::helpAsked);
    connect(m_reopen, &Button::clicked, this, &PageFrame::askToReopen);
    connect(m_first, &FindingLine::linkActivated, this,
            [this] { m_workspace.go(pageOf(m_findings.at(m_shown)), &m_findings.at(m_shown)); });
    connect(m_more, &Button::clicked, this, [this] {
        m_shown = (m_shown + 1) % m_findings.size();
        showFindings(m_findings);
    });
    connect(&m_workspace, &Workspace::messageSaid, m_message, &MessageBar::show);
    connect(&m_workspace, &Workspace::messageSaid, this, &PageFrame::markLongText);
    connect(&m_workspace, &Workspace::dateAsked, this, &PageFrame::askForDate);
    connect(&m_workspace, &Workspace::fileChanged, this, &PageFrame::askAboutStick);
    connect(&m_workspace, &Workspace::actorChanged, m_confirm, &ConfirmPanel::takeBack);
    connect(m_confirm, &ConfirmPanel::shownChanged, this, [this] {
        if (m_page != nullptr) {
            showHead();
        }
    });
}

void PageFrame::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QVBoxLayout;
    content->setSpacing(space::one);
    m_content = content;
    m_above = new QVBoxLayout;
    m_above->setSpacing(space::one);
    auto *above = new QVBoxLayout;
    above->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(m_title, 1);
    head->addWidget(m_primary, 0, Qt::AlignVCenter);
    above->addLayout(head);
    auto *purpose = new QHBoxLayout;
    purpose->setSpacing(space::two);
    purpose->addWidget(m_purpose, 1);
    purpose->addWidget(m_why, 0, Qt::AlignTop);
    above->addLayout(purpose);
    m_above->addLayout(above);
    m_above->addWidget(m_message);
    m_above->addWidget(m_confirm);
    content->addLayout(m_above);
    content->addWidget(m_scroll, 1);
    column->addLayout(content, 1);
    column->addWidget(m_gates);
    m_title->setStrong(true);
    m_title->setMinimumHeight(48);
    m_primary->setObjectName(u"primary"_s);
    m_reopen->setObjectName(u"reopen"_s);
    m_reopen->setIconName(Icon::Lock);
    m_more->setObjectName(u"nextFinding"_s);
    m_more->setIconName(Icon::ChevronRight);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_count->setWordWrap(false);
    m_count->setObjectName(u"findingCount"_s);
    auto *gates = new QHBoxLayout(m_gates);
    gates->setContentsMargins(space::three, 0, space::three, 0);
    gates->setSpacing(space::three);
    gates->addWidget(m_first, 1);
    gates->addWidget(m_count);
    gates->addWidget(m_more);
    gates->addWidget(m_reopen);
}

void PageFrame::setPage(Page *page)
{
    if (m_page != nullptr) {
        disconnect(m_page, nullptr, this, nullptr);
        m_scroll->takeWidget();
        m_page->setParent(this); // a page without a parent would outlive the window
        m_page->hide();
    }
    m_page = page;
    m_message->hide();
    m_confirm->takeBack();
    m_shown = 0;
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    page->show();
    m_scroll->verticalScrollBar()->setValue(0);
    connect(page, &Page::headChanged, this, [this] {
        showHead();
        showGates();
    });
    retranslate();
}

void PageFrame::retranslate()
{
    m_gates->setFixedHeight(std::max(space::gateBar, lineHeight(m_gates->font()) + space::one)); // large type too
    m_why->setWords(word(QT_TRANSLATE_NOOP("window", "Why")));
    m_more->setWords(word(QT_TRANSLATE_NOOP("window", "Next")));
    m_message->setCloseWord(word(QT_TRANSLATE_NOOP("window", "Close this message")));
    if (m_page != nullptr) {
        m_page->retranslate();
    }
    refresh();
}

void PageFrame::refresh()
{
    if (m_page == nullptr) {
        return;
    }
    m_page->refresh();
    showHead();
    showGates();
}

/// Where there is hardly any room for the page itself, as on a small screen at 200 %, the purpose stands in a tool tip.
void PageFrame::showPurpose()
{
    const bool room = !m_page->takesWindow() && height() >= lowFrame;
    m_purpose->setVisible(room);
    m_why->setVisible(room && m_page->stage().has_value());
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_page != nullptr) {
        showPurpose();
    }
}

void PageFrame::focusPrimary()
{
    if (m_primary->isVisible() && m_primary->isEnabled()) {
        m_primary->setFocus();
    }
}

bool PageFrame::focusHead()
{
    for (Button *button : {m_primary, m_why}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void PageFrame::showWholeWindow()
{
    const bool whole = m_page->takesWindow();
    m_title->setVisible(!whole);
    const int side = whole ? 0 : space::three;
    const int edge = whole ? 0 : space::two;
    // The bar of the page stands in the margin: the page ends where title and messages end, with and without a bar.
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_content->setContentsMargins(side, edge, whole ? 0 : side - bar, edge);
    m_above->setContentsMargins(0, 0, whole ? 0 : bar, 0);
    m_scroll->setVerticalScrollBarPolicy(whole                      ? Qt::ScrollBarAsNeeded
                                         : m_page->scrollsColumns() ? Qt::ScrollBarAlwaysOff
                                                                    : Qt::ScrollBarAlwaysOn);
    if (m_whole != whole) {
        m_whole = whole;
        emit wholeWindowAsked(whole);
    }
}

void PageFrame::showHead()
{
    showWholeWindow();
    m_title->setWords(m_page->title());
    m_purpose->setWords(m_page->purpose());
    m_title->setToolTip(breakable(m_page->purpose()));
    showPurpose();
    const std::optional<PrimaryAction> own = m_page->primaryAction();
    if (own) {
        m_primary->setKind(ButtonKind::Primary);
        m_primary->setWords(own->text);
        m_primary->setEnabled(own->enabled && m_confirm->isHidden());
        m_primary->setVisible(!own->text.isEmpty() && !m_whole);
        return;
    }
    showCloseAction();
}

/// Only who may close is offered it, and it calls only when nothing stands in its way.
void PageFrame::showCloseAction()
{
    const bool again = m_page->stageState() == StageState::ToConfirmAgain;
    m_primary->setVisible(m_page->stage().has_value() && m_page->isEditable() && !m_whole && mayClose());
    m_primary->setEnabled(m_confirm->isHidden());
    m_primary->setKind(m_page->stage().has_value() && isBlocking(findings()) ? ButtonKind::Plain : ButtonKind::Primary);
    m_primary->setWords(again ? word(QT_TRANSLATE_NOOP("window", "Confirm again"))
                              : word(QT_TRANSLATE_NOOP("window", "Close stage …")));
}

bool PageFrame::mayClose() const
{
    const Role role = m_workspace.actor().role;
    return role == Role::Secretary || role == Role::Chair;
}

QList<Finding> PageFrame::findings() const
{
    const std::optional<StageKey> key = m_page->stageKey();
    return key && m_workspace.isOpen() ? m_workspace.findings(*key) + m_page->ownFindings() : QList<Finding>();
}

/// What is missing is a matter of who prepares and closes: others have their own work before them.
void PageFrame::showGates()
{
    const std::optional<StageKey> key = m_page->stageKey();
    const bool closed = m_page->stageState() == StageState::Closed;
    const bool settled = closed || m_page->stageState() == StageState::Skipped;
    const bool shown =
        key.has_value() && m_workspace.isOpen() && m_page->showsGates() && !m_whole && (settled || mayClose());
    m_gates->setVisible(shown);
    if (!shown) {
        return;
    }
    m_reopen->setVisible(closed && m_workspace.actor().role == Role::Chair);
    m_reopen->setWords(word(QT_TRANSLATE_NOOP("window", "Reopen …")));
    m_more->hide();
    m_count->hide();
    if (settled) {
        m_findings.clear();
        m_first->setWords({closed ? Icon::Lock : Icon::Skip,
                           Tone::Success,
                           word(closed ? QT_TRANSLATE_NOOP("window", "This stage is closed and protected.")
                                       : QT_TRANSLATE_NOOP("window", "This stage was skipped.")),
                           {}});
        return;
    }
    showFindings(findings());
}

/// The core refuses it whatever page it was typed on: the field is shown here.
void PageFrame::markLongText(MessageKind kind, const Sentence &sentence)
{
    if (kind != MessageKind::Error) {
        return;
    }
    for (Form *form : findChildren<Form *>()) {
        if (form->noteLongText(longestText, sentence)) {
            return;
        }
    }
}

void PageFrame::showFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    if (findings.isEmpty()) {
        m_first->setWords({Icon::TickCircle,
                           Tone::Success,
                           word(QT_TRANSLATE_NOOP("window", "Nothing is missing: this stage can be closed.")),
                           {}});
        return;
    }
    m_shown = std::min(m_shown, findings.size() - 1);
    const Finding &finding = findings.at(m_shown);
    FindingWords words = wordsOfFinding(finding);
    words.sentence = m_workspace.inDigits(findingText(finding, m_workspace.facts(), m_workspace.wording()));
    words.link = word(QT_TRANSLATE_NOOP("window", "Show"));
    m_first->setWords(words);
    m_count->setWords(m_workspace.text("window", QT_TRANSLATE_NOOP("window", "%1 of %2"),
                                       {QString::number(m_shown + 1), QString::number(findings.size())}));
    m_count->setVisible(findings.size() > 1);
    m_more->setVisible(findings.size() > 1);
}

} // namespace rangvoan::ui

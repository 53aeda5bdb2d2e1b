// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringcandidates.h"

#include "ui/shell/focusring.h"
#include "ui/text/breakable.h"
#include "ui/text/scoringwords.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int progressHeight = 3;
constexpr int signRoom = 22;

SheetProgress progressOfWork(const OwnWork &work)
{
    if (work.handedIn) {
        return SheetProgress::HandedIn;
    }
    return work.inWork ? SheetProgress::InWork : SheetProgress::NotBegun;
}

} // namespace

CandidateRow::CandidateRow(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CandidateRow::setLarge(bool large)
{
    m_large = large;
    restyle();
}

void CandidateRow::restyle()
{
    if (m_large) {
        setFont(fontFor(TextSize::Easy, Language::Khmer));
    }
    updateGeometry();
}

void CandidateRow::showWork(const OwnWork &work, int count, const Workspace &workspace)
{
    const Candidate *candidate = workspace.facts().candidate(work.candidate);
    if (candidate == nullptr) {
        return;
    }
    const Nomination &nomination = candidate->nomination;
    const Cell state = progressCell(progressOfWork(work), workspace);
    m_name = workspace.number(candidate->number) + u". "_s + workspace.nameOf(nomination.name);
    m_place = shortPlaceOf(nomination, workspace);
    m_count = workspace.number(work.marked) + u'/' + workspace.number(count);
    m_bar = true;
    m_part = count == 0 ? 0 : static_cast<double>(work.marked) / count;
    m_state = state.text;
    m_icon = state.icon.value_or(Icon::Circle);
    m_tone = state.tone;
    if (workspace.facts().settings.marking == MarkingMode::Paper && !work.handedIn) {
        m_count.clear(); // nothing is marked at the laptop
        m_bar = false;
        m_state = workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "on paper"));
        m_icon = Icon::Document;
    }
    setAccessibleName(m_name + u", "_s + m_state + u", "_s + m_count);
    setToolTip(m_name + u'\n' + m_place + u'\n' + m_state);
    update();
}

void CandidateRow::forget()
{
    m_name.clear();
    m_place.clear();
    m_count.clear();
    m_bar = false;
    setAccessibleName({});
    setToolTip({});
    setChecked(false);
}

QSize CandidateRow::sizeHint() const
{
    return {200, 2 * lineHeight(font()) + space::two};
}

QSize CandidateRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

bool CandidateRow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        restyle();
    }
    return QAbstractButton::event(event);
}

/// The right word is always whole; the left one gives way.
void CandidateRow::paintPair(QPainter &painter, const QRect &line, const Word &left, const Word &right,
                             std::optional<Icon> icon) const
{
    const Theme &theme = themeOf(this);
    const int word = fontMetrics().horizontalAdvance(right.text) + 1;
    painter.setPen(theme.colour(right.tone));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right.text);
    int taken = word;
    if (icon) {
        taken += signRoom;
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, *icon, QRectF(line.right() - taken + 1, line.center().y() - 7, space::icon, space::icon),
                  theme.colour(right.tone));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const int room = line.width() - taken - space::one;
    painter.setPen(theme.colour(left.tone));
    painter.drawText(QRect(line.left(), line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     cutToWidth(fontMetrics(), left.text, room));
}

void CandidateRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(),
                     theme.colour(isChecked() ? Tone::Selection : (underMouse() ? Tone::Alternate : Tone::Raised)));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (isChecked()) {
        painter.fillRect(QRect(0, 0, 3, height()), theme.colour(Tone::Accent));
    }
    const int line = lineHeight(font());
    const QRect room = rect().adjusted(space::two, space::half + 2, -space::two, -space::one);
    const QRect above(room.left(), room.top(), room.width(), line);
    const QRect below = above.translated(0, line);
    paintPair(painter, above, {m_name, Tone::Text}, {m_count, Tone::Muted}, std::nullopt);
    paintPair(painter, below, {m_place, Tone::Muted}, {m_state, m_tone}, m_icon);
    if (m_bar) {
        const QRect track(room.left(), rect().bottom() - progressHeight - 2, room.width(), progressHeight);
        QRect done = track;
        done.setWidth(qRound(track.width() * m_part));
        painter.fillRect(track, theme.colour(Tone::Hairline));
        painter.fillRect(done, theme.colour(Tone::AccentFill));
    }
    if (showsFocus(this)) {
        drawFocusRing(painter, QRectF(rect()).adjusted(0, 0, 0, -1), this);
    }
}

CandidateRows::CandidateRows(Workspace &workspace, MarkingSheet &sheet, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sheet(sheet), m_column(new QVBoxLayout(this)),
      m_group(new QButtonGroup(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_group->setExclusive(false);
}

void CandidateRows::setLarge()
{
    m_large = true;
}

void CandidateRows::refresh()
{
    const QList<OwnWork> &work = m_sheet.work();
    while (m_rows.size() < work.size()) {
        auto *row = new CandidateRow(this);
        row->setLarge(m_large);
        row->setObjectName((m_large ? u"easyCandidate%1"_s : u"candidate%1"_s).arg(m_rows.size() + 1));
        connect(row, &CandidateRow::clicked, this, [this, row] {
            const qsizetype index = m_rows.indexOf(row);
            if (index >= 0 && index < m_sheet.work().size()) {
                emit chosen(m_sheet.work().at(index).candidate);
            }
        });
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        m_group->addButton(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        CandidateRow *row = m_rows.at(i);
        row->setVisible(i < work.size());
        if (i < work.size()) {
            const int count = m_sheet.rules() == nullptr ? 0 : static_cast<int>(m_sheet.rules()->indicators.size());
            row->showWork(work.at(i), count, m_workspace);
            row->setChecked(work.at(i).candidate == m_sheet.candidate());
        } else {
            row->forget();
        }
    }
}

void CandidateRows::focusCurrent()
{
    const auto current =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const CandidateRow *row) { return row->isChecked(); });
    if (current != m_rows.cend()) {
        (*current)->setFocus();
    } else if (!m_rows.isEmpty()) {
        m_rows.constFirst()->setFocus();
    }
}

} // namespace rangvoan::ui

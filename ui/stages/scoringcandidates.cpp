// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringcandidates.h"

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

constexpr int progressWidth = 46;

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
    m_place = placeOf(nomination, workspace);
    m_count = workspace.number(work.marked) + u'/' + workspace.number(count);
    m_part = count == 0 ? 0 : static_cast<double>(work.marked) / count;
    m_state = state.text;
    m_icon = state.icon.value_or(Icon::Circle);
    m_tone = state.tone;
    setAccessibleName(m_name + u", "_s + m_state + u", "_s + m_count);
    setToolTip(m_name + u'\n' + m_place + u'\n' + m_state);
    update();
}

void CandidateRow::forget()
{
    m_name.clear();
    m_place.clear();
    m_count.clear();
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
    const QRect room = rect().adjusted(space::two, space::one, -space::two, -space::one);
    const QRect above(room.left(), room.top(), room.width(), line);
    const QRect below(room.left(), room.top() + line, room.width(), line);
    // Where name and state have no room beside each other the sign alone tells the state.
    const int word = fontMetrics().horizontalAdvance(m_state);
    const bool fits = fontMetrics().horizontalAdvance(m_name) + word + 30 <= above.width();
    const int state = fits ? word : 0;
    painter.setPen(theme.colour(m_tone));
    if (fits) {
        painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter, m_state);
    }
    const QRectF sign(above.right() - state - 22, above.center().y() - 7, 16, 16);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, m_icon, sign, theme.colour(m_tone));
    painter.setPen(theme.colour(Tone::Text));
    const int nameRoom = above.width() - state - 30;
    painter.drawText(QRect(above.left(), above.top(), nameRoom, line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, nameRoom));
    const int count = fontMetrics().horizontalAdvance(m_count) + space::one;
    painter.setPen(theme.colour(Tone::Muted));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, m_count);
    const int placeRoom = below.width() - count - progressWidth - space::two;
    painter.drawText(QRect(below.left(), below.top(), placeRoom, line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_place, Qt::ElideRight, placeRoom));
    const QRectF bar(below.right() - count - progressWidth, below.center().y() - 3, progressWidth, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Tone::Hairline));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(theme.colour(Tone::AccentFill));
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * m_part, bar.height()), 3, 3);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Tone::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), space::radius, space::radius);
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

// SPDX-License-Identifier: Apache-2.0
// The last step of the easy view: the own sheet to read over.
#include "ui/stages/scoringeasy.h"
#include "ui/text/breakable.h"
#include "ui/text/scoringwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int summaryMargin = 12;

/// The words of an indicator in as many lines as they need.
class SummaryDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != 0 || index.data(RowModel::RemarkRole).toBool()) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        paintGround(*painter, option, index);
        painter->setFont(option.font);
        painter->setPen(themeOf(option.widget).colour(Tone::Text));
        painter->drawText(option.rect.adjusted(summaryMargin, 0, -summaryMargin, 0),
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                          breakable(index.data().toString()));
        painter->restore();
    }
};

} // namespace

QWidget *ScoringEasy::buildSummary()
{
    auto *summary = new QWidget(m_body);
    auto *column = new QVBoxLayout(summary);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_summaryTitle);
    column->addWidget(m_summaryWords);
    column->addWidget(m_table, 1);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new SummaryDelegate(m_table));
    m_table->setFont(fontFor(TextSize::Easy, Language::Khmer));
    m_table->viewport()->installEventFilter(this);
    m_table->setObjectName(u"easySummary"_s);
    return summary;
}

void ScoringEasy::showSummary()
{
    QList<TableRow> rows;
    const RuleSet *rules = m_sheet.rules();
    const QStringList levels = rules == nullptr ? QStringList() : levelWords(*rules, m_workspace);
    for (int i = 0; m_step == Step::Summary && i < m_sheet.count(); ++i) {
        const int choice = m_sheet.choice(i);
        Cell mark{levels.value(choice), Tone::Text};
        if (choice < 0) {
            mark = {word(QT_TRANSLATE_NOOP("scoring", "not marked")), Tone::Error, Icon::Warning};
        }
        Cell change;
        if (m_sheet.isEditable()) {
            change = {word(QT_TRANSLATE_NOOP("scoring", "Change")), Tone::Accent, Icon::Pencil};
        }
        rows.append({i, {{indicatorWords(*rules, i, m_workspace)}, mark, change}});
        const int component = rules->indicators.at(i).component;
        const bool last = i + 1 >= m_sheet.count() || rules->indicators.at(i + 1).component != component;
        const QString reason = m_sheet.reason(component).simplified();
        if (last && !reason.isEmpty()) {
            rows.append(
                {-1,
                 {{m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Reason: %1"), QStringList{reason})}},
                 true});
        }
    }
    m_rows->setRows(rows);
    if (m_step != Step::Summary) {
        return;
    }
    QTimer::singleShot(0, this, [this] {
        fitSummary();
        if (const std::optional<SheetGap> gap = m_sheet.gap(); gap && gap->indicator >= 0 && m_step == Step::Summary) {
            m_table->selectId(gap->indicator);
        }
    });
}

/// "Mark Keo Socheata".
QString ScoringEasy::nextWord() const
{
    const Candidate *next = m_workspace.facts().candidate(m_sheet.nextOpen());
    return next == nullptr ? QString()
                           : m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Mark %1"),
                                              QStringList{m_workspace.nameOf(next->nomination.name)});
}

/// Rows as high as their words.
void ScoringEasy::fitSummary()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int room = m_table->columnWidth(0) - 2 * summaryMargin;
    for (int row = 0; room > 0 && row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (!index.data(RowModel::RemarkRole).toBool()) {
            const QRect words =
                metrics.boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, breakable(index.data().toString()));
            m_table->setRowHeight(row, std::max(rowHeight(m_table->font()), words.height() + space::two));
        }
    }
}

bool ScoringEasy::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        QTimer::singleShot(0, this, &ScoringEasy::fitSummary); // once the columns are fitted
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringdossier.h"

#include "ui/shell/focusring.h"
#include "ui/text/breakable.h"
#include "ui/text/eligibilitywords.h"
#include "ui/text/scoringwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int factLines = 6;

} // namespace

QStringList codesAround(const RuleSet &rules, int indicator)
{
    if (indicator < 0 || indicator >= rules.indicators.size()) {
        return {};
    }
    const QString code = rules.indicators.at(indicator).code;
    const Component &component = rules.components.at(rules.indicators.at(indicator).component);
    for (const SubCriterion &part : component.subCriteria) {
        const bool holds = std::any_of(part.indicators.cbegin(), part.indicators.cend(),
                                       [&code](const Indicator &one) { return one.code == code; });
        if (holds) {
            return {code, part.code, component.code};
        }
    }
    return {code, component.code};
}

EvidenceRow::EvidenceRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EvidenceRow::showPiece(EvidenceKind kind, const QString &title, const QString &location)
{
    m_title = title;
    m_location = location;
    m_icon = evidenceIcon(kind);
    setAccessibleName(m_title + u", "_s + m_location);
    setToolTip(m_title + u'\n' + m_location);
    update();
}

void EvidenceRow::setPinned(bool pinned)
{
    m_pinned = pinned;
    update();
}

QSize EvidenceRow::sizeHint() const
{
    return {200, 2 * lineHeight(font()) + space::one};
}

QSize EvidenceRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void EvidenceRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(),
                     theme.colour(m_pinned ? Tone::Selection : (underMouse() ? Tone::Alternate : Tone::Raised)));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const int line = lineHeight(font());
    const int left = space::two + 16 + 12;
    const int room = width() - left - space::one;
    paintIcon(painter, m_icon, QRectF(space::two, space::half + (line - 16) / 2.0, 16, 16),
              theme.colour(m_pinned ? Tone::Accent : Tone::Muted));
    painter.setPen(theme.colour(Tone::Text));
    painter.drawText(QRect(left, space::half, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                     cutToWidth(fontMetrics(), m_title, room));
    painter.setPen(theme.colour(Tone::Muted));
    painter.drawText(QRect(left, space::half + line, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                     cutToWidth(fontMetrics(), m_location, room));
    if (showsFocus(this)) {
        drawFocusRing(painter, QRectF(rect()).adjusted(0, 0, 0, -1), this);
    }
}

DossierCard::DossierCard(Workspace &workspace, MarkingSheet &sheet, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sheet(sheet), m_card(new Card(this)),
      m_known(new Button(ButtonKind::Link, this)), m_evidenceName(new Label(this, Tone::Text, TextSize::Section)),
      m_evidenceCount(new Label(this, Tone::Muted)), m_none(new Label(this, Tone::Muted))
{
    build();
    connect(m_known, &Button::clicked, this, &DossierCard::knownAsked);
}

void DossierCard::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->setTight(true);
    m_known->setIconName(Icon::Person);
    m_known->setObjectName(u"iKnow"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *facts = new QGridLayout;
    facts->setContentsMargins(space::two, space::one, space::two, space::one);
    facts->setHorizontalSpacing(space::one);
    facts->setVerticalSpacing(2);
    facts->setColumnStretch(1, 1);
    facts->setColumnMinimumWidth(0, 80);
    for (int i = 0; i < factLines; ++i) {
        auto *name = new Label(this, Tone::Muted);
        auto *value = new Label(this);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        name->setWordWrap(false);
        facts->addWidget(name, i, 0, Qt::AlignTop);
        facts->addWidget(value, i, 1);
        m_facts.append(std::pair(name, value));
    }
    column->addLayout(facts);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::two, space::one, space::two, space::one);
    head->addWidget(m_evidenceName, 1);
    head->addWidget(m_evidenceCount);
    m_evidenceCount->setWordWrap(false);
    column->addLayout(head);
    m_none->setContentsMargins(space::two, 0, space::two, space::one);
    column->addWidget(m_none);
    m_pieces = new QVBoxLayout;
    m_pieces->setSpacing(0);
    column->addLayout(m_pieces);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::two, space::half, space::two, space::half);
    foot->addWidget(m_known);
    foot->addStretch(1);
    m_card->body()->setSpacing(0);
    m_card->body()->addLayout(foot);
    m_card->body()->addWidget(scroll, 1);
}

void DossierCard::retranslate()
{
    m_known->setWords(word(QT_TRANSLATE_NOOP("scoring", "I know this person")));
    m_evidenceName->setWords(word(QT_TRANSLATE_NOOP("scoring", "Evidence")));
    m_none->setWords(word(QT_TRANSLATE_NOOP("scoring", "No evidence is recorded.")));
    m_facts.at(0).first->setWords(word(QT_TRANSLATE_NOOP("scoring", "Province")));
    m_facts.at(1).first->setWords(word(QT_TRANSLATE_NOOP("scoring", "School")));
    m_facts.at(2).first->setWords(word(QT_TRANSLATE_NOOP("scoring", "Post")));
    m_facts.at(3).first->setWords(word(QT_TRANSLATE_NOOP("scoring", "Teaches")));
    m_facts.at(4).first->setWords(word(QT_TRANSLATE_NOOP("scoring", "In service")));
    m_facts.at(5).first->setWords(word(QT_TRANSLATE_NOOP("scoring", "Qualification")));
}

void DossierCard::refresh()
{
    const Candidate *candidate = m_workspace.facts().candidate(m_sheet.candidate());
    m_card->setHeading(candidate == nullptr ? word(QT_TRANSLATE_NOOP("scoring", "Dossier"))
                                            : m_workspace.nameOf(candidate->nomination.name));
    m_known->setVisible(candidate != nullptr && !m_workspace.file().readOnlyReason());
    showFacts(candidate);
    showEvidence(candidate);
    showIndicator(m_indicator);
}

QString DossierCard::gradesOf(const Nomination &nomination) const
{
    QStringList parts;
    if (!nomination.subject.isEmpty()) {
        parts.append(nomination.subject);
    }
    if (nomination.gradeFrom > 0) {
        parts.append(m_workspace.text(
            "scoring", QT_TRANSLATE_NOOP("scoring", "grades %1-%2"),
            QStringList{m_workspace.number(nomination.gradeFrom), m_workspace.number(nomination.gradeTo)}));
    }
    return parts.join(u", "_s);
}

QString DossierCard::serviceOf(const Nomination &nomination) const
{
    if (nomination.serviceSince.isValid()) {
        return m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "since %1"),
                                QStringList{m_workspace.shortDate(nomination.serviceSince)});
    }
    return nomination.serviceYears
               ? m_workspace.text("scoring", QT_TRANSLATE_N_NOOP("scoring", "%n year(s)"), *nomination.serviceYears)
               : QString();
}

void DossierCard::showFacts(const Candidate *candidate)
{
    const Nomination nomination = candidate == nullptr ? Nomination() : candidate->nomination;
    const LocalText province = m_workspace.door().places().whole.value(nomination.provinceCode);
    const QStringList values{m_workspace.local(province.km, province.en),
                             m_workspace.local(nomination.schoolKm, nomination.schoolLatin),
                             nomination.position,
                             gradesOf(nomination),
                             serviceOf(nomination),
                             nomination.qualification};
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        m_facts.at(i).second->setWords(values.at(i));
        m_facts.at(i).first->setVisible(!values.at(i).isEmpty());
        m_facts.at(i).second->setVisible(!values.at(i).isEmpty());
    }
}

void DossierCard::showEvidence(const Candidate *candidate)
{
    QList<Evidence> pieces;
    for (const Evidence &piece : m_workspace.facts().evidence) {
        if (candidate != nullptr && piece.candidate == candidate->id) {
            pieces.append(piece);
        }
    }
    while (m_rows.size() < pieces.size()) {
        auto *row = new EvidenceRow(this);
        row->setObjectName(u"evidence%1"_s.arg(m_rows.size() + 1));
        connect(row, &EvidenceRow::clicked, this, [this, row] { emit evidenceChosen(m_rows.indexOf(row) + 1); });
        m_pieces->addWidget(row);
        m_rows.append(row);
    }
    m_pins.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool shown = i < pieces.size();
        m_rows.at(i)->setVisible(shown);
        const Evidence piece = shown ? pieces.at(i) : Evidence();
        const QString title = evidenceTitle(piece, m_workspace);
        m_rows.at(i)->showPiece(piece.kind, shown ? m_workspace.number(i + 1) + u". "_s + title : QString(),
                                evidencePlace(piece, m_workspace));
        m_pins.append(piece.criteria);
    }
    m_evidenceCount->setWords(m_workspace.number(pieces.size()));
    m_none->setVisible(pieces.isEmpty());
}

void DossierCard::showIndicator(int indicator)
{
    m_indicator = indicator;
    const QStringList codes = m_sheet.rules() == nullptr ? QStringList() : codesAround(*m_sheet.rules(), indicator);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QStringList &pins = m_pins.at(i);
        m_rows.at(i)->setPinned(
            std::any_of(pins.cbegin(), pins.cend(), [&codes](const QString &pin) { return codes.contains(pin); }));
    }
}

} // namespace rangvoan::ui

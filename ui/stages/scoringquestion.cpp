// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringquestion.h"

#include "ui/stages/scoringdossier.h"
#include "ui/text/eligibilitywords.h"
#include "ui/text/scoringwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/levelbutton.h"
#include "ui/widgets/progressline.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// "box 1, page 3", "box 1, page 9" -> "box 1, page 3, 9": what lies together is told together.
QStringList joinedPlaces(const QStringList &places)
{
    QStringList joined;
    QString before;
    for (const QString &place : places) {
        const qsizetype cut = place.lastIndexOf(u' ');
        const QString head = cut < 0 ? QString() : place.left(cut);
        if (!joined.isEmpty() && !head.isEmpty() && head == before) {
            joined.last() += u", "_s + place.mid(cut + 1);
        } else {
            joined.append(place);
        }
        before = head;
    }
    return joined;
}

} // namespace

EasyQuestion::EasyQuestion(Workspace &workspace, MarkingSheet &sheet, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sheet(sheet), m_count(new Label(this, Tone::Muted, TextSize::Easy)),
      m_progress(new ProgressLine(this)), m_part(new Label(this, Tone::Muted, TextSize::Easy)),
      m_question(new Label(this, Tone::Text, TextSize::Title)), m_sign(new QLabel(this)),
      m_evidence(new Label(this, Tone::Text, TextSize::Easy)), m_all(new Button(ButtonKind::Plain, this)),
      m_menu(new QMenu(this)), m_error(new Label(this, Tone::Error, TextSize::Easy)), m_group(new QButtonGroup(this))
{
    build();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int level) {
        setError({});
        m_sheet.choose(m_indicator, level);
    });
    connect(m_all, &Button::clicked, this, [this] { m_menu->popup(m_all->mapToGlobal(QPoint(0, m_all->height()))); });
}

void EasyQuestion::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(space::two);
    progress->addWidget(m_count);
    progress->addWidget(m_progress, 1);
    column->addLayout(progress);
    column->addWidget(m_part);
    column->addWidget(m_question);
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(space::one);
    evidence->addWidget(m_sign, 0, Qt::AlignVCenter);
    evidence->addWidget(m_evidence, 1);
    evidence->addWidget(m_all);
    column->addLayout(evidence);
    column->addWidget(m_error);
    m_levels = new QVBoxLayout;
    m_levels->setSpacing(space::one);
    column->addLayout(m_levels);
    column->addStretch(1);
    m_count->setWordWrap(false);
    m_question->setStrong(true);
    m_all->setFont(fontFor(TextSize::Section, Language::Khmer));
    m_all->setObjectName(u"allEvidence"_s);
    m_error->hide();
    paintSign();
}

void EasyQuestion::paintSign()
{
    m_sign->setPixmap(iconPixmap(Icon::Folder, themeOf(this).colour(Tone::Accent), 20, devicePixelRatioF()));
}

void EasyQuestion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintSign();
    }
}

void EasyQuestion::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EasyQuestion::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

/// All levels are to be seen at once: where they do not find room at the size of the easy view, a size smaller.
void EasyQuestion::fit()
{
    const QWidget *around = parentWidget();
    if (!isVisible() || around == nullptr || around->width() != width()) {
        return; // is resized first
    }
    const bool before = m_dense;
    setDense(false);
    if (layout()->totalHeightForWidth(width()) > around->height()) {
        setDense(true);
    }
    if (m_dense != before) {
        updateGeometry();
    }
}

void EasyQuestion::setDense(bool dense)
{
    m_dense = dense;
    for (LevelButton *button : std::as_const(m_buttons)) {
        button->setDense(dense);
    }
    for (Label *label : {m_count, m_part, m_evidence}) {
        label->setSize(dense ? TextSize::Section : TextSize::Easy);
    }
    m_levels->setSpacing(dense ? space::half : space::one);
    layout()->invalidate();
}

void EasyQuestion::makeButtons()
{
    const qsizetype wanted = levelWords(*m_sheet.rules(), m_workspace).size();
    while (m_buttons.size() < wanted) {
        auto *button = new LevelButton(this);
        const auto level = static_cast<int>(m_buttons.size());
        button->setObjectName(u"level%1"_s.arg(level));
        m_group->addButton(button, level);
        m_levels->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(i < wanted);
    }
}

void EasyQuestion::retranslate()
{
    ask(m_indicator);
}

void EasyQuestion::ask(int indicator)
{
    m_indicator = indicator;
    setError({});
    const RuleSet *rules = m_sheet.rules();
    if (rules == nullptr || indicator >= m_sheet.count()) {
        for (Label *label : {m_count, m_part, m_question, m_evidence}) {
            label->setWords({}); // nobody's sheet: nothing of it stays
        }
        m_menu->clear();
        return;
    }
    makeButtons();
    m_count->setWords(
        m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Question %1 of %2"),
                         QStringList{m_workspace.number(indicator + 1), m_workspace.number(m_sheet.count())}));
    m_progress->setProgress(indicator + 1, m_sheet.count(), m_count->words());
    const QStringList codes = codesAround(*rules, indicator);
    const Component &component = rules->components.at(rules->indicators.at(indicator).component);
    const auto sub = std::find_if(component.subCriteria.cbegin(), component.subCriteria.cend(),
                                  [&codes](const SubCriterion &one) { return codes.contains(one.code); });
    m_part->setWords(sub == component.subCriteria.cend()
                         ? m_workspace.local(component.name.km, component.name.en)
                         : m_workspace.inDigits(sub->code) + u' ' + m_workspace.local(sub->name.km, sub->name.en));
    const Indicator &asked = rules->indicatorAt(indicator);
    m_question->setWords(m_workspace.local(asked.name.km, asked.name.en));
    const QString notObservable = word(QT_TRANSLATE_NOOP("scoring", "not observable"));
    for (int level = 0; level < m_buttons.size(); ++level) {
        if (level > rules->scale.maximum()) {
            m_buttons.at(level)->setLevel({}, notObservable, {});
            continue;
        }
        const LocalText &name = rules->scale.levels.at(level).word;
        const LocalText meaning = rules->descriptor(indicator, level);
        m_buttons.at(level)->setLevel(m_workspace.number(level), m_workspace.local(name.km, name.en),
                                      m_workspace.local(meaning.km, meaning.en));
    }
    showEvidence();
    refresh();
}

void EasyQuestion::refresh()
{
    const int choice = m_sheet.choice(m_indicator);
    m_group->setExclusive(false);
    for (int level = 0; level < m_buttons.size(); ++level) {
        m_buttons.at(level)->setChecked(level == choice);
        m_buttons.at(level)->setReadOnly(!m_sheet.isEditable());
    }
    m_group->setExclusive(true);
}

void EasyQuestion::showEvidence()
{
    const QStringList codes = codesAround(*m_sheet.rules(), m_indicator);
    QStringList pinned;
    QStringList all;
    m_menu->clear();
    for (const Evidence &piece : m_workspace.facts().evidence) {
        if (piece.candidate != m_sheet.candidate()) {
            continue;
        }
        const QString location = evidencePlace(piece, m_workspace);
        const QString title = evidenceTitle(piece, m_workspace);
        all.append(location);
        m_menu->addAction(m_workspace.number(all.size()) + u". "_s + title + u": "_s + location);
        const bool fits = std::any_of(piece.criteria.cbegin(), piece.criteria.cend(),
                                      [&codes](const QString &pin) { return codes.contains(pin); });
        if (fits) {
            pinned.append(title + u": "_s + location);
        }
    }
    const QStringList &told = pinned.isEmpty() ? all : pinned;
    m_evidence->setWords(told.isEmpty()
                             ? word(QT_TRANSLATE_NOOP("scoring", "No evidence is recorded."))
                             : m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Look at the evidence: %1"),
                                                QStringList{joinedPlaces(told).join(u"; "_s)}));
    m_all->setWords(
        m_workspace.text("scoring", QT_TRANSLATE_N_NOOP("scoring", "All evidence (%n)"), static_cast<int>(all.size())));
    m_all->setVisible(!all.isEmpty());
    fit();
}

void EasyQuestion::focusLevels()
{
    for (LevelButton *button : std::as_const(m_buttons)) {
        if (button->isChecked()) {
            button->setFocus();
            return;
        }
    }
    if (!m_buttons.isEmpty()) {
        m_buttons.constFirst()->setFocus();
    }
}

void EasyQuestion::setError(std::function<QString()> sentence)
{
    const bool wrong = static_cast<bool>(sentence);
    m_error->tell(std::move(sentence));
    m_error->setVisible(wrong);
    fit();
}

void EasyQuestion::choose(int level)
{
    if (level >= 0 && level < m_buttons.size() && m_buttons.at(level)->isEnabled()) {
        m_buttons.at(level)->click();
        m_buttons.at(level)->setFocus();
    }
}

} // namespace rangvoan::ui

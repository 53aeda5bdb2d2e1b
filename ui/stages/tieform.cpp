// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/tieform.h"

#include "ui/text/markwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool chainOffers(const RuleSet &rules, TieStepKind kind)
{
    const QList<TieRule> &chain = rules.tieChain.value;
    return std::any_of(chain.cbegin(), chain.cend(), [kind](const TieRule &rule) { return rule.kind == kind; });
}

} // namespace

TieForm::TieForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_close(new Button(ButtonKind::Quiet, this)),
      m_explain(new Label(this, Tone::Muted)), m_methods(new QButtonGroup(this)), m_vote(new FilterChip(this)),
      m_hand(new FilterChip(this)), m_hash(new FilterChip(this)), m_rows(new RowModel(this)),
      m_order(new TableView(this)), m_higher(new Button(ButtonKind::Plain, this)),
      m_lower(new Button(ButtonKind::Plain, this)), m_form(new Form(this)), m_motion(new QComboBox(this)),
      m_how(new QLineEdit(this)), m_firstWitness(new QLineEdit(this)), m_secondWitness(new QLineEdit(this)),
      m_source(new QLineEdit(this)), m_published(new QLineEdit(this)), m_record(new Button(ButtonKind::Primary, this))
{
    build();
    nameWidgets();
    connect(m_close, &Button::clicked, this, &TieForm::left);
    connect(m_methods, &QButtonGroup::idClicked, this, &TieForm::showMethod);
    connect(m_higher, &Button::clicked, this, [this] { move(-1); });
    connect(m_lower, &Button::clicked, this, [this] { move(1); });
    connect(m_record, &Button::clicked, this, &TieForm::record);
    for (QLineEdit *field : {m_how, m_firstWitness, m_secondWitness, m_source, m_published}) {
        connect(field, &QLineEdit::textChanged, this, [this, field] { m_form->setNote(field, Tone::Muted, {}); });
    }
}

void TieForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    m_card->addToHead(m_close);
    auto *methods = new QHBoxLayout;
    methods->setSpacing(space::half);
    for (FilterChip *chip : {m_vote, m_hand, m_hash}) {
        methods->addWidget(chip);
    }
    methods->addStretch(1);
    auto *moves = new QHBoxLayout;
    moves->setSpacing(space::one);
    moves->addWidget(m_higher);
    moves->addWidget(m_lower);
    moves->addStretch(1);
    m_methods->addButton(m_vote, static_cast<int>(TieMethod::CommitteeVote));
    m_methods->addButton(m_hand, static_cast<int>(TieMethod::LotByHand));
    m_methods->addButton(m_hash, static_cast<int>(TieMethod::LotByHash));
    m_form->setStacked();
    m_form->addField(m_motion);
    for (QLineEdit *field : {m_how, m_firstWitness, m_secondWitness, m_source, m_published}) {
        m_form->addField(field);
    }
    m_motion->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setModel(m_rows);
    m_order->setWholeHeight(true);
    m_card->body()->addLayout(methods);
    m_card->body()->addWidget(m_explain);
    m_card->body()->addWidget(m_order);
    m_card->body()->addLayout(moves);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_record, 0, Qt::AlignLeft);
}

void TieForm::nameWidgets()
{
    m_close->setObjectName(u"closeTie"_s);
    m_close->setIconName(Icon::Cross);
    m_close->setIconOnly(true);
    m_vote->setObjectName(u"tieVote"_s);
    m_hand->setObjectName(u"tieByHand"_s);
    m_hash->setObjectName(u"tieByText"_s);
    m_order->setObjectName(u"tieOrder"_s);
    m_higher->setObjectName(u"tieHigher"_s);
    m_higher->setIconName(Icon::ChevronUp);
    m_lower->setObjectName(u"tieLower"_s);
    m_lower->setIconName(Icon::ChevronDown);
    m_motion->setObjectName(u"tieMotion"_s);
    m_how->setObjectName(u"tieHow"_s);
    m_firstWitness->setObjectName(u"tieWitness1"_s);
    m_secondWitness->setObjectName(u"tieWitness2"_s);
    m_source->setObjectName(u"tieSource"_s);
    m_published->setObjectName(u"tieText"_s);
    m_record->setObjectName(u"recordTie"_s);
    m_record->setIconName(Icon::Tick);
}

void TieForm::retranslate()
{
    m_close->setWords(word(QT_TRANSLATE_NOOP("tieform", "Close")));
    m_vote->setText(word(QT_TRANSLATE_NOOP("tieform", "Vote")));
    m_hand->setText(word(QT_TRANSLATE_NOOP("tieform", "Lot by hand")));
    m_hash->setText(word(QT_TRANSLATE_NOOP("tieform", "Lot by a text")));
    for (FilterChip *chip : {m_vote, m_hand, m_hash}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    m_rows->setColumns(
        {{word(QT_TRANSLATE_NOOP("tieform", "Place")), true, 72}, {word(QT_TRANSLATE_NOOP("tieform", "Candidate"))}});
    m_order->setAccessibleName(word(QT_TRANSLATE_NOOP("tieform", "Order of the tied, best first")));
    m_higher->setWords(word(QT_TRANSLATE_NOOP("tieform", "Higher")));
    m_lower->setWords(word(QT_TRANSLATE_NOOP("tieform", "Lower")));
    m_form->setName(m_motion, word(QT_TRANSLATE_NOOP("tieform", "Carried motion")));
    m_form->setName(m_how, word(QT_TRANSLATE_NOOP("tieform", "How it was drawn")));
    m_form->setName(m_firstWitness, word(QT_TRANSLATE_NOOP("tieform", "First witness")));
    m_form->setName(m_secondWitness, word(QT_TRANSLATE_NOOP("tieform", "Second witness")));
    m_form->setName(m_source, word(QT_TRANSLATE_NOOP("tieform", "Source named before")));
    m_form->setName(m_published, word(QT_TRANSLATE_NOOP("tieform", "The text, exactly")));
    m_record->setWords(word(QT_TRANSLATE_NOOP("tieform", "Record the order")));
    showMethod();
}

void TieForm::showTie(const UnresolvedTie &tie)
{
    const bool same = std::is_permutation(tie.candidates.cbegin(), tie.candidates.cend(), m_tie.candidates.cbegin(),
                                          m_tie.candidates.cend());
    if (!same) {
        m_tie = tie;
        m_form->clearNotes();
        for (QLineEdit *field : {m_how, m_firstWitness, m_secondWitness, m_source, m_published}) {
            field->clear();
        }
        m_hand->setChecked(true);
    }
    const CategoryFacts *category = m_workspace.categoryFacts();
    const bool lots = category != nullptr && chainOffers(*category->rules, TieStepKind::Lot);
    m_vote->setVisible(category != nullptr && chainOffers(*category->rules, TieStepKind::Vote));
    m_hand->setVisible(lots);
    m_hash->setVisible(lots);
    if (!lots) {
        m_vote->setChecked(true);
    }
    m_card->setHeading(
        m_workspace.text("tieform", QT_TRANSLATE_NOOP("tieform", "Places %1 to %2 are equal"),
                         QStringList{QString::number(m_tie.firstPlace), QString::number(m_tie.lastPlace)}));
    fillMotions();
    showOrder();
    showMethod();
}

TieMethod TieForm::method() const
{
    return static_cast<TieMethod>(std::max(0, m_methods->checkedId()));
}

void TieForm::showMethod()
{
    const bool hand = method() == TieMethod::LotByHand;
    const bool hash = method() == TieMethod::LotByHash;
    const bool vote = method() == TieMethod::CommitteeVote;
    m_explain->setWords(
        hash ? word(QT_TRANSLATE_NOOP("tieform", "The source is named before the draw: a text nobody here can choose, "
                                                 "as the headline of a newspaper of a day to come. The order follows "
                                                 "from the text and anyone can work it out again."))
             : word(QT_TRANSLATE_NOOP("tieform", "Put the candidates in the order that came out, best first.")));
    m_order->setVisible(!hash);
    m_higher->setVisible(!hash);
    m_lower->setVisible(!hash);
    m_form->setFieldVisible(m_motion, vote);
    for (QLineEdit *field : {m_how, m_firstWitness, m_secondWitness}) {
        m_form->setFieldVisible(field, hand);
    }
    m_form->setFieldVisible(m_source, hash);
    m_form->setFieldVisible(m_published, hash);
}

void TieForm::fillMotions()
{
    const QVariant chosen = m_motion->currentData();
    m_motion->clear();
    for (const Motion &motion : m_workspace.facts().motions) {
        const bool named = std::all_of(m_tie.candidates.cbegin(), m_tie.candidates.cend(),
                                       [&](const CandidateId &id) { return motion.candidates.contains(id); });
        if (motion.subject == MotionSubject::Tie && motion.isCarried() && named) {
            m_motion->addItem(motion.text, QVariant::fromValue(motion.id));
        }
    }
    m_motion->setCurrentIndex(std::max(0, m_motion->findData(chosen)));
}

void TieForm::showOrder()
{
    const QVariant chosen = m_order->selectedId();
    QList<TableRow> rows;
    for (qsizetype i = 0; i < m_tie.candidates.size(); ++i) {
        rows.append(
            {QVariant::fromValue(m_tie.candidates.at(i)),
             {{m_workspace.number(m_tie.firstPlace + i)}, {candidateName(m_workspace, m_tie.candidates.at(i))}}});
    }
    m_rows->setRows(rows);
    m_order->updateGeometry();
    if (!rows.isEmpty()) {
        m_order->selectId(chosen.isValid() ? chosen : rows.constFirst().id);
    }
}

void TieForm::move(int by)
{
    const qsizetype from = m_tie.candidates.indexOf(m_order->selectedId().value<CandidateId>());
    const qsizetype to = from + by;
    if (from >= 0 && to >= 0 && to < m_tie.candidates.size()) {
        m_tie.candidates.swapItemsAt(from, to);
        showOrder();
    }
}

bool TieForm::require(QLineEdit *field, const char *source)
{
    if (!typedIn(field).isEmpty()) {
        return true;
    }
    m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
    field->setFocus();
    return false;
}

bool TieForm::isComplete()
{
    m_form->clearNotes();
    switch (method()) {
    case TieMethod::CommitteeVote:
        if (m_motion->currentIndex() < 0) {
            m_form->setNote(m_motion, Tone::Error, [this] {
                return word(QT_TRANSLATE_NOOP("tieform", "No carried vote names these candidates yet: record it "
                                                         "in a meeting first."));
            });
        }
        return m_motion->currentIndex() >= 0;
    case TieMethod::LotByHand:
        return require(m_how, QT_TRANSLATE_NOOP("tieform", "Write how the lot was drawn.")) &&
               require(m_firstWitness, QT_TRANSLATE_NOOP("tieform", "Name two witnesses.")) &&
               require(m_secondWitness, QT_TRANSLATE_NOOP("tieform", "Name two witnesses."));
    case TieMethod::LotByHash:
        return require(m_source, QT_TRANSLATE_NOOP("tieform", "Write which source was named before the draw.")) &&
               require(m_published, QT_TRANSLATE_NOOP("tieform", "Write the text exactly as it was published."));
    }
    return false;
}

void TieForm::record()
{
    if (!isComplete()) {
        return;
    }
    TieRuling ruling;
    ruling.category = m_workspace.category();
    ruling.round = m_workspace.round();
    ruling.method = method();
    ruling.order = m_tie.candidates;
    if (ruling.method == TieMethod::CommitteeVote) {
        ruling.motion = m_motion->currentData().value<MotionId>();
    } else if (ruling.method == TieMethod::LotByHand) {
        ruling.how = typedIn(m_how);
        ruling.witnesses = {typedIn(m_firstWitness), typedIn(m_secondWitness)};
    } else {
        ruling.how = typedIn(m_source);
        ruling.published = typedIn(m_published);
    }
    if (m_workspace.run(
            RankingService(m_workspace.context()).ruleTie(m_workspace.actor(), m_workspace.cycle(), ruling))) {
        m_tie = {};
        m_workspace.say(MessageKind::Done, "tieform",
                        QT_TRANSLATE_NOOP("tieform", "The tie is separated and recorded."));
        emit left();
    }
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/duplicatecard.h"

#include "app/services/nominationservice.h"
#include "app/services/permission.h"
#include "ui/stages/reasonpanel.h"
#include "ui/text/candidatewords.h"
#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

DuplicateCard::DuplicateCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(this, Tone::Text, TextSize::Section)),
      m_count(new Label(this, Tone::Muted)), m_reason(new ReasonPanel(workspace, this)), m_scroll(new BodyScroll(this)),
      m_keepFirst(new Button(ButtonKind::Plain, this)), m_keepSecond(new Button(ButtonKind::Plain, this)),
      m_different(new Button(ButtonKind::Plain, this)), m_next(new Button(ButtonKind::Quiet, this)),
      m_back(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_keepFirst, &Button::clicked, this, [this] { ask(DuplicateAnswer::KeepFirst); });
    connect(m_keepSecond, &Button::clicked, this, [this] { ask(DuplicateAnswer::KeepSecond); });
    connect(m_different, &Button::clicked, this, [this] { ask(DuplicateAnswer::DifferentPersons); });
    connect(m_back, &Button::clicked, this, &DuplicateCard::left);
    connect(m_next, &Button::clicked, this, [this] {
        const QList<Duplicate> pairs = waiting(m_workspace.facts(), m_workspace.category());
        const qsizetype at = pairs.indexOf(m_pair);
        m_pair = pairs.at((at + 1) % pairs.size());
        fill();
    });
}

void DuplicateCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_reason);
    auto *card = new Card(this);
    column->addWidget(card, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_count->setWordWrap(false);
    head->addWidget(m_next);
    head->addWidget(m_back);
    card->body()->addLayout(head);
    card->body()->addWidget(m_scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_keepFirst);
    buttons->addWidget(m_keepSecond);
    buttons->addWidget(m_different);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    m_title->setStrong(true);
    m_next->setIconName(Icon::ChevronRight);
    m_keepFirst->setObjectName(u"keepFirst"_s);
    m_keepSecond->setObjectName(u"keepSecond"_s);
    m_different->setObjectName(u"differentPersons"_s);
    m_next->setObjectName(u"nextDuplicate"_s);
    m_back->setObjectName(u"leaveDuplicates"_s);
}

void DuplicateCard::retranslate()
{
    m_reason->retranslate();
    m_title->setWords(word(QT_TRANSLATE_NOOP("nominations", "Is this one person?")));
    m_different->setWords(word(QT_TRANSLATE_NOOP("nominations", "Different persons …")));
    m_next->setWords(word(QT_TRANSLATE_NOOP("nominations", "Next pair")));
    m_back->setWords(word(QT_TRANSLATE_NOOP("nominations", "Back to the list")));
}

QList<Duplicate> DuplicateCard::waiting(const CycleFacts &facts, const CategoryId &category)
{
    const QHash<CandidateId, quint32> marks = marksOfCandidates(facts, category);
    QList<Duplicate> pairs;
    for (const Duplicate &pair : facts.duplicates) {
        const quint32 both = marks.value(pair.first) & marks.value(pair.second);
        if (pair.answer == DuplicateAnswer::Open && (both & DuplicateMark) != 0) {
            pairs.append(pair);
        }
    }
    return pairs;
}

bool DuplicateCard::show(const CandidateId &candidate)
{
    const QList<Duplicate> pairs = waiting(m_workspace.facts(), m_workspace.category());
    if (pairs.isEmpty()) {
        return false;
    }
    const auto found = std::find_if(pairs.cbegin(), pairs.cend(), [&](const Duplicate &pair) {
        return pair.first == candidate || pair.second == candidate;
    });
    m_pair = found == pairs.cend() ? pairs.constFirst() : *found;
    m_reason->takeBack();
    fill();
    m_keepFirst->setFocus();
    return true;
}

void DuplicateCard::refresh()
{
    const QList<Duplicate> pairs = waiting(m_workspace.facts(), m_workspace.category());
    if (pairs.isEmpty()) {
        emit left();
        return;
    }
    if (!pairs.contains(m_pair)) {
        m_pair = pairs.constFirst();
    }
    fill();
}

/// Which nomination stands in which column.
void DuplicateCard::addHead(int row, const QString &first, const QString &second)
{
    auto *grid = qobject_cast<QGridLayout *>(m_grid->layout());
    int column = 1;
    for (const QString &text : {first, second}) {
        auto *head = new Label(m_grid);
        head->setStrong(true);
        head->setWords(text);
        grid->addWidget(head, row, column++);
    }
}

void DuplicateCard::addRow(int row, const QString &name, const QString &first, const QString &second)
{
    auto *grid = qobject_cast<QGridLayout *>(m_grid->layout());
    const bool same = first == second;
    auto *nameLabel = new Label(m_grid, Tone::Muted);
    nameLabel->setWords(name);
    grid->addWidget(nameLabel, row, 0);
    int column = 1;
    for (const QString &text : {first, second}) {
        auto *value = new Label(m_grid, same ? Tone::Muted : Tone::Text);
        value->setWords(text.isEmpty() ? u"—"_s : text);
        grid->addWidget(value, row, column++);
    }
    const bool missing = first.isEmpty() || second.isEmpty(); // nothing speaks against the other
    auto *sign = new Label(m_grid, same || missing ? Tone::Muted : Tone::Warning);
    sign->setWords(same      ? word(QT_TRANSLATE_NOOP("nominations", "the same"))
                   : missing ? word(QT_TRANSLATE_NOOP("nominations", "only in one"))
                             : word(QT_TRANSLATE_NOOP("nominations", "differs")));
    grid->addWidget(sign, row, column);
}

void DuplicateCard::fill()
{
    const Candidate *first = m_workspace.facts().candidate(m_pair.first);
    const Candidate *second = m_workspace.facts().candidate(m_pair.second);
    if (first == nullptr || second == nullptr) {
        return;
    }
    const QList<Duplicate> pairs = waiting(m_workspace.facts(), m_workspace.category());
    m_count->setWords(
        m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "pair %1 of %2"),
                         QStringList{QString::number(pairs.indexOf(m_pair) + 1), QString::number(pairs.size())}));
    m_next->setVisible(pairs.size() > 1);
    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, space::one, 0);
    grid->setVerticalSpacing(space::half);
    grid->setHorizontalSpacing(space::two);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    const auto numberOf = [this](const Candidate *one) {
        return m_workspace.text(
            "nominations", QT_TRANSLATE_NOOP("nominations", "No. %1, received %2"),
            QStringList{QString::number(one->number), m_workspace.shortDate(one->intake.receivedOn)});
    };
    const Nomination &a = first->nomination;
    const Nomination &b = second->nomination;
    const Wording &words = m_workspace.wording();
    int row = 0;
    addHead(row++, numberOf(first), numberOf(second));
    addRow(row++, fieldName(u"name_km"_s, words), a.name.khmer(), b.name.khmer());
    addRow(row++, fieldName(u"name_latin"_s, words), a.name.latin, b.name.latin);
    addRow(row++, fieldName(u"birth_date"_s, words), m_workspace.shortDate(a.birthDate),
           m_workspace.shortDate(b.birthDate));
    addRow(row++, fieldName(u"civil_servant_number"_s, words), m_workspace.inDigits(a.civilServantNumber),
           m_workspace.inDigits(b.civilServantNumber));
    addRow(row++, fieldName(u"phone"_s, words), m_workspace.inDigits(a.phone), m_workspace.inDigits(b.phone));
    addRow(row++, fieldName(u"province"_s, words), provinceName(m_workspace, a.provinceCode),
           provinceName(m_workspace, b.provinceCode));
    addRow(row++, fieldName(u"district"_s, words), districtName(m_workspace, a.districtCode),
           districtName(m_workspace, b.districtCode));
    addRow(row++, word(QT_TRANSLATE_NOOP("nominations", "School")), m_workspace.local(a.schoolKm, a.schoolLatin),
           m_workspace.local(b.schoolKm, b.schoolLatin));
    addRow(row++, fieldName(u"subject"_s, words), a.subject, b.subject);
    addRow(row++, word(QT_TRANSLATE_NOOP("nominations", "Sent by")), first->intake.unit, second->intake.unit);
    grid->setRowStretch(row, 1);
    m_scroll->setBody(m_grid);
    const bool may =
        !m_workspace.file().readOnlyReason() && mayDo(m_workspace.actor(), m_workspace.facts(), Deed::Prepare);
    const auto keep = [this](Button *button, const Candidate *one) {
        button->setWords(m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "One person: keep no. %1 …"),
                                          QStringList{QString::number(one->number)}));
    };
    keep(m_keepFirst, first);
    keep(m_keepSecond, second);
    for (Button *button : {m_keepFirst, m_keepSecond, m_different}) {
        button->setEnabled(may);
    }
}

void DuplicateCard::ask(DuplicateAnswer answer)
{
    const Candidate *gone =
        m_workspace.facts().candidate(answer == DuplicateAnswer::KeepFirst ? m_pair.second : m_pair.first);
    ReasonQuestion question;
    if (answer == DuplicateAnswer::DifferentPersons) {
        question.question = word(QT_TRANSLATE_NOOP("nominations", "Record them as two different persons?"));
        question.usual = {word(QT_TRANSLATE_NOOP("nominations", "Civil-servant number and birth date differ")),
                          word(QT_TRANSLATE_NOOP("nominations", "The department confirmed two persons"))};
    } else {
        question.question = word(QT_TRANSLATE_NOOP("nominations", "Record them as one person?"));
        question.consequence =
            m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "Nomination no. %1 will be refused."),
                             QStringList{QString::number(gone == nullptr ? 0 : gone->number)});
        question.usual = {word(QT_TRANSLATE_NOOP("nominations", "The same civil-servant number")),
                          word(QT_TRANSLATE_NOOP("nominations", "Sent twice by the department")),
                          word(QT_TRANSLATE_NOOP("nominations", "Name and birth date are the same"))};
    }
    question.yes = word(QT_TRANSLATE_NOOP("nominations", "Record the answer"));
    m_reason->ask(
        question,
        [this, answer](const ReasonAnswer &given) {
            m_workspace.run(NominationService(m_workspace.context())
                                .answerDuplicate(m_workspace.actor(), m_workspace.cycle(),
                                                 {m_pair.first, m_pair.second, answer, given.reason}));
        },
        [this, answer] { ask(answer); });
}

} // namespace rangvoan::ui

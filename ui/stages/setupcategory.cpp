// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/setupcategory.h"

#include "app/services/setupservice.h"
#include "app/text/digits.h"
#include "app/text/khmernormalize.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/textarea.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lastGrade = 12;
constexpr int prizeLines = 5;

/// A stable ASCII code from the English name: "Good teacher" gives "good-teacher".
QString codeOf(const QString &name)
{
    QString code;
    for (const QChar letter : name.toLower()) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        code.append(plain ? letter : QChar(u'-'));
    }
    return code;
}

} // namespace

SetupCategory::SetupCategory(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_form(new Form(this)),
      m_nameKm(new QLineEdit(this)), m_nameEn(new QLineEdit(this)), m_seats(new NumberBox(this)),
      m_reserves(new NumberBox(this)), m_gradeFrom(new NumberBox(this)), m_gradeTo(new NumberBox(this)),
      m_prizes(new TextArea(prizeLines, this)), m_frozen(new Label(this, Tone::Muted)),
      m_save(new Button(ButtonKind::Plain, this)), m_new(new Button(ButtonKind::Quiet, this)),
      m_cancel(new Button(ButtonKind::Quiet, this))
{
    build();
    const auto touched = [this] {
        m_dirty = true;
    };
    connect(m_nameKm, &QLineEdit::textEdited, this, touched);
    connect(m_nameEn, &QLineEdit::textEdited, this, touched);
    for (QSpinBox *box : {m_seats, m_reserves, m_gradeFrom, m_gradeTo}) {
        connect(box, &QSpinBox::valueChanged, this, touched);
    }
    connect(m_prizes, &TextArea::textChanged, this, [this] {
        m_dirty = m_dirty || m_prizes->hasFocus();
        showPrizeNote();
    });
    connect(m_save, &Button::clicked, this, &SetupCategory::save);
    connect(m_new, &Button::clicked, this, &SetupCategory::startNew);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_adding = false;
        m_dirty = false;
        refresh(true);
    });
}

void SetupCategory::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_form->addField(m_nameKm);
    m_form->addField(m_nameEn);
    for (QSpinBox *box : {m_seats, m_reserves, m_gradeFrom, m_gradeTo}) {
        m_form->addField(box, true);
    }
    m_form->addField(m_prizes);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_frozen);
    m_card->addToHead(m_new);
    m_card->endWith(m_cancel);
    m_card->endWith(m_save);
    m_seats->setRange(1, 99);
    m_reserves->setRange(0, 99);
    m_gradeFrom->setRange(0, lastGrade);
    m_gradeTo->setRange(0, lastGrade);
    m_new->setIconName(Icon::Plus);
    m_nameKm->setObjectName(u"categoryKm"_s);
    m_nameEn->setObjectName(u"categoryEn"_s);
    m_seats->setObjectName(u"seats"_s);
    m_reserves->setObjectName(u"reserves"_s);
    m_gradeFrom->setObjectName(u"gradeFrom"_s);
    m_gradeTo->setObjectName(u"gradeTo"_s);
    m_prizes->setObjectName(u"prizes"_s);
    m_save->setObjectName(u"saveCategory"_s);
    m_new->setObjectName(u"newCategory"_s);
    m_cancel->setObjectName(u"cancelCategory"_s);
}

void SetupCategory::retranslate()
{
    m_form->setName(m_nameKm, word(QT_TRANSLATE_NOOP("setup", "Name in Khmer")));
    m_form->setName(m_nameEn, word(QT_TRANSLATE_NOOP("setup", "Name in English")));
    m_form->setName(m_seats, word(QT_TRANSLATE_NOOP("setup", "Seats")));
    m_form->setName(m_reserves, word(QT_TRANSLATE_NOOP("setup", "Reserves")));
    m_form->setName(m_gradeFrom, word(QT_TRANSLATE_NOOP("setup", "From grade")));
    m_form->setName(m_gradeTo, word(QT_TRANSLATE_NOOP("setup", "To grade")));
    m_form->setName(m_prizes, word(QT_TRANSLATE_NOOP("setup", "Prizes in riel")));
    m_gradeFrom->setSpecialValueText(word(QT_TRANSLATE_NOOP("setup", "any")));
    m_gradeTo->setSpecialValueText(word(QT_TRANSLATE_NOOP("setup", "any")));
    m_prizes->setPlaceholderText(word(QT_TRANSLATE_NOOP("setup", "One amount a line, the first place first")));
    m_frozen->setWords(
        word(QT_TRANSLATE_NOOP("setup", "The rules are frozen: the category does not change any more.")));
    m_save->setWords(word(QT_TRANSLATE_NOOP("setup", "Save")));
    m_new->setWords(word(QT_TRANSLATE_NOOP("setup", "Another category")));
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("setup", "Cancel")));
}

bool SetupCategory::isAdding() const
{
    return m_adding || m_workspace.categoryFacts() == nullptr;
}

void SetupCategory::startNew()
{
    m_adding = true;
    m_dirty = false;
    refresh(true);
    m_nameKm->setFocus();
}

void SetupCategory::refresh(bool editable)
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    if (m_adding && m_shown != m_workspace.category() && !m_shown.isNull()) {
        m_adding = false; // the header shows another category now
    }
    const bool adding = isAdding();
    if (!m_dirty || m_shown != m_workspace.category()) {
        showFacts();
    }
    const bool frozen = !adding && category->rulesFrozen;
    const bool open = editable && !frozen;
    m_card->setHeading(adding ? word(QT_TRANSLATE_NOOP("setup", "New category"))
                              : m_workspace.local(category->settings.nameKm, category->settings.nameEn));
    m_nameKm->setReadOnly(!open);
    m_nameEn->setReadOnly(!open);
    m_prizes->setReadOnly(!open);
    for (QSpinBox *box : {m_seats, m_reserves, m_gradeFrom, m_gradeTo}) {
        box->setEnabled(open);
    }
    m_save->setVisible(open);
    m_new->setVisible(editable && !adding);
    m_cancel->setVisible(editable && adding && category != nullptr);
    m_frozen->setVisible(editable && frozen);
    showPrizeNote();
}

void SetupCategory::showFacts()
{
    const CategorySettings settings = isAdding() ? CategorySettings() : m_workspace.categoryFacts()->settings;
    m_shown = m_workspace.category();
    m_form->clearNotes();
    m_nameKm->setText(settings.nameKm);
    m_nameEn->setText(settings.nameEn);
    m_seats->setValue(settings.seats);
    m_reserves->setValue(settings.reserves);
    m_gradeFrom->setValue(settings.gradeFrom);
    m_gradeTo->setValue(settings.gradeTo);
    QStringList amounts;
    for (const qint64 prize : settings.prizesRiel) {
        amounts.append(m_workspace.number(prize));
    }
    m_prizes->setPlainText(amounts.join(u'\n'));
    m_dirty = false;
}

/// Nothing when a line is no amount.
std::optional<QList<qint64>> SetupCategory::prizes() const
{
    QList<qint64> amounts;
    for (const QString &line : toLatinDigits(m_prizes->toPlainText()).split(u'\n', Qt::SkipEmptyParts)) {
        QString digits = line;
        digits.removeIf([](QChar letter) { return letter.isSpace() || letter == u'.' || letter == u','; });
        if (digits.isEmpty()) {
            continue;
        }
        bool isNumber = false;
        const qint64 amount = digits.toLongLong(&isNumber);
        if (!isNumber || amount <= 0) {
            return std::nullopt;
        }
        amounts.append(amount);
    }
    return amounts;
}

void SetupCategory::showPrizeNote()
{
    const std::optional<QList<qint64>> amounts = prizes();
    if (!amounts) {
        m_form->setNote(m_prizes, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("setup", "Write one amount in riel a line: 20,000,000."));
        });
        return;
    }
    const qint64 sum = std::accumulate(amounts->cbegin(), amounts->cend(), qint64{0});
    const bool fewer = !amounts->isEmpty() && amounts->size() != m_seats->value();
    const char *source = fewer ? QT_TRANSLATE_NOOP("setup", "%1 prizes for %2 seats, %3 riel in all")
                               : QT_TRANSLATE_NOOP("setup", "%1 prizes, %3 riel in all");
    m_form->setNote(m_prizes, fewer ? Tone::Warning : Tone::Muted, [=, this, count = amounts->size()] {
        return count == 0 ? QString()
                          : m_workspace.text("setup", source,
                                             QStringList{QString::number(count), QString::number(m_seats->value()),
                                                         m_workspace.number(sum)});
    });
}

bool SetupCategory::check()
{
    m_form->clearNotes();
    showPrizeNote();
    const auto wrong = [this](QWidget *field, const char *source) {
        m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
        field->setFocus();
        return false;
    };
    if (typedIn(m_nameKm).isEmpty()) {
        return wrong(m_nameKm, QT_TRANSLATE_NOOP("setup", "Official papers need the name in Khmer."));
    }
    const QString english = typedIn(m_nameEn);
    const QString code = codeOf(english);
    if (std::none_of(code.cbegin(), code.cend(), [](QChar letter) { return letter != u'-'; })) {
        return wrong(m_nameEn, QT_TRANSLATE_NOOP("setup", "Write the name in English letters too."));
    }
    if (isAdding() && m_workspace.facts().categoryByCode(code) != nullptr) {
        return wrong(m_nameEn, QT_TRANSLATE_NOOP("setup", "There is a category of this name."));
    }
    if (m_gradeFrom->value() > m_gradeTo->value() && m_gradeTo->value() > 0) {
        return wrong(m_gradeTo, QT_TRANSLATE_NOOP("setup", "The last grade comes before the first."));
    }
    if (!prizes()) {
        m_prizes->setFocus();
        return false;
    }
    return true;
}

void SetupCategory::save()
{
    if (!check()) {
        return;
    }
    const CategorySettings before = isAdding() ? CategorySettings() : m_workspace.categoryFacts()->settings;
    CategorySettings settings = before;
    settings.nameKm = canonical(typedIn(m_nameKm));
    settings.nameEn = typedIn(m_nameEn);
    settings.seats = m_seats->value();
    settings.reserves = m_reserves->value();
    settings.gradeFrom = m_gradeFrom->value();
    settings.gradeTo = m_gradeTo->value();
    settings.prizesRiel = prizes().value_or(QList<qint64>());
    if (settings.code.isEmpty()) {
        settings.code = codeOf(settings.nameEn);
    }
    const Result<CategoryId> saved =
        SetupService(m_workspace.context()).setCategory(m_workspace.actor(), m_workspace.cycle(), settings);
    if (m_workspace.run(saved)) {
        m_adding = false;
        m_dirty = false;
        m_workspace.setCategory(*saved);
        if (!before.code.isEmpty()) {
            m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("setup", "the change of the category")); },
                                 [this, before] {
                                     const Result<CategoryId> done =
                                         SetupService(m_workspace.context())
                                             .setCategory(m_workspace.actor(), m_workspace.cycle(), before);
                                     return done ? Status() : Status(done.error());
                                 }});
        }
    }
}

void SetupCategory::focusName()
{
    m_nameKm->setFocus();
}

} // namespace rangvoan::ui

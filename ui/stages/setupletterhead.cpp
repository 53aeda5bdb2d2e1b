// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/setupletterhead.h"

#include "app/domain/plaintext.h"
#include "app/services/setupservice.h"
#include "app/text/khmernormalize.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textarea.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int legalLines = 3;
constexpr int unitLines = 3; // ministry, general department, office

QStringList canonicalLines(const TextArea &field)
{
    QStringList lines;
    for (const QString &line : field.toPlainText().split(u'\n')) {
        if (!isBlank(line)) {
            lines.append(canonical(plainText(line)));
        }
    }
    return lines;
}

bool hasKhmer(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.script() == QChar::Script_Khmer; });
}

} // namespace

SetupLetterhead::SetupLetterhead(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_form(new Form(this)),
      m_awardKm(new QLineEdit(this)), m_awardEn(new QLineEdit(this)), m_unitKm(new TextArea(unitLines, this)),
      m_unitEn(new TextArea(unitLines, this)), m_placeKm(new QLineEdit(this)), m_placeEn(new QLineEdit(this)),
      m_legalKm(new TextArea(legalLines, this)), m_legalEn(new TextArea(legalLines, this)),
      m_save(new Button(ButtonKind::Plain, this))
{
    build();
    const auto touched = [this] {
        m_dirty = true;
        showNotes();
    };
    for (QLineEdit *field : {m_awardKm, m_awardEn, m_placeKm, m_placeEn}) {
        connect(field, &QLineEdit::textEdited, this, touched);
    }
    for (TextArea *field : {m_unitKm, m_unitEn, m_legalKm, m_legalEn}) {
        connect(field, &TextArea::textChanged, this, [this, field, touched] {
            if (field->hasFocus()) {
                touched();
            }
        });
    }
    connect(m_save, &Button::clicked, this, &SetupLetterhead::save);
}

void SetupLetterhead::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    const QList<QWidget *> inOrder{m_awardKm, m_awardEn, m_unitKm,  m_unitEn,
                                   m_placeKm, m_placeEn, m_legalKm, m_legalEn};
    for (QWidget *field : inOrder) {
        m_form->addField(field);
    }
    m_card->body()->addWidget(m_form);
    m_card->endWith(m_save);
    m_awardKm->setObjectName(u"awardKm"_s);
    m_awardEn->setObjectName(u"awardEn"_s);
    m_unitKm->setObjectName(u"unitKm"_s);
    m_unitEn->setObjectName(u"unitEn"_s);
    m_placeKm->setObjectName(u"placeKm"_s);
    m_placeEn->setObjectName(u"placeEn"_s);
    m_legalKm->setObjectName(u"legalKm"_s);
    m_legalEn->setObjectName(u"legalEn"_s);
    m_save->setObjectName(u"saveSettings"_s);
}

void SetupLetterhead::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("setup", "On official papers")));
    m_form->setName(m_awardKm, word(QT_TRANSLATE_NOOP("setup", "Award (Khmer)")));
    m_form->setName(m_awardEn, word(QT_TRANSLATE_NOOP("setup", "Award (English)")));
    m_form->setName(m_unitKm, word(QT_TRANSLATE_NOOP("setup", "Issuing unit (Khmer)")));
    m_form->setName(m_unitEn, word(QT_TRANSLATE_NOOP("setup", "Issuing unit (English)")));
    m_form->setName(m_placeKm, word(QT_TRANSLATE_NOOP("setup", "Place (Khmer)")));
    m_form->setName(m_placeEn, word(QT_TRANSLATE_NOOP("setup", "Place (English)")));
    m_form->setName(m_legalKm, word(QT_TRANSLATE_NOOP("setup", "Legal basis (Khmer)")));
    m_form->setName(m_legalEn, word(QT_TRANSLATE_NOOP("setup", "Legal basis (English)")));
    const QString unitHint = word(QT_TRANSLATE_NOOP("setup", "A line for each office, from the top down"));
    const QString legalHint = word(QT_TRANSLATE_NOOP("setup", "One text a line: royal decree, Prakas, instruction"));
    m_unitKm->setPlaceholderText(unitHint);
    m_unitEn->setPlaceholderText(unitHint);
    for (TextArea *field : {m_legalKm, m_legalEn}) {
        field->setPlaceholderText(legalHint);
    }
    m_save->setWords(word(QT_TRANSLATE_NOOP("setup", "Save")));
}

void SetupLetterhead::refresh(bool editable)
{
    if (!m_dirty || m_shown != m_workspace.cycle()) {
        showFacts();
    }
    for (QLineEdit *field : {m_awardKm, m_awardEn, m_placeKm, m_placeEn}) {
        field->setReadOnly(!editable);
    }
    for (TextArea *field : {m_unitKm, m_unitEn, m_legalKm, m_legalEn}) {
        field->setReadOnly(!editable);
    }
    m_save->setVisible(editable);
    if (editable) {
        showNotes();
    } else {
        m_form->clearNotes();
    }
}

void SetupLetterhead::showFacts()
{
    const CycleSettings &settings = m_workspace.facts().settings;
    m_shown = m_workspace.cycle();
    m_dirty = false;
    m_awardKm->setText(settings.awardNameKm);
    m_awardEn->setText(settings.awardNameEn);
    m_unitKm->setPlainText(settings.unitKm.join(u'\n'));
    m_unitEn->setPlainText(settings.unitEn.join(u'\n'));
    m_placeKm->setText(settings.placeKm);
    m_placeEn->setText(settings.placeEn);
    for (QLineEdit *field : {m_awardKm, m_awardEn, m_placeKm, m_placeEn}) {
        field->setCursorPosition(0);
        field->setToolTip(field->text()); // the names of ministries are long
    }
    m_legalKm->setPlainText(settings.legalBasisKm.join(u'\n'));
    m_legalEn->setPlainText(settings.legalBasisEn.join(u'\n'));
}

/// What papers will miss, beside the field; nothing of it keeps from saving.
void SetupLetterhead::showNotes()
{
    const auto noteKm = [this](QWidget *field, const QString &text, const char *missing) {
        const char *source = hasKhmer(text) ? nullptr : QT_TRANSLATE_NOOP("setup", "This field is for Khmer.");
        const char *shown = text.trimmed().isEmpty() ? missing : source;
        m_form->setNote(field, text.trimmed().isEmpty() ? Tone::Muted : Tone::Warning,
                        [this, shown] { return shown == nullptr ? QString() : word(shown); });
    };
    const auto noteEn = [this](QWidget *field, const QString &text) {
        const char *shown = hasKhmer(text) ? QT_TRANSLATE_NOOP("setup", "This field is for English.") : nullptr;
        m_form->setNote(field, Tone::Warning, [this, shown] { return shown == nullptr ? QString() : word(shown); });
    };
    noteKm(m_awardKm, m_awardKm->text(),
           QT_TRANSLATE_NOOP("setup", "Write it here: certificates carry the name of the award."));
    noteKm(m_unitKm, m_unitKm->toPlainText(), QT_TRANSLATE_NOOP("setup", "Official papers begin with it."));
    noteKm(m_placeKm, m_placeKm->text(), QT_TRANSLATE_NOOP("setup", "It is printed before the date of a paper."));
    noteKm(m_legalKm, m_legalKm->toPlainText(), nullptr);
    noteEn(m_awardEn, m_awardEn->text());
    noteEn(m_unitEn, m_unitEn->toPlainText());
    noteEn(m_placeEn, m_placeEn->text());
    noteEn(m_legalEn, m_legalEn->toPlainText());
}

void SetupLetterhead::save()
{
    const CycleSettings before = m_workspace.facts().settings;
    CycleSettings settings = before;
    settings.awardNameKm = canonical(typedIn(m_awardKm));
    settings.awardNameEn = typedIn(m_awardEn);
    settings.unitKm = canonicalLines(*m_unitKm);
    settings.unitEn = canonicalLines(*m_unitEn);
    settings.placeKm = canonical(typedIn(m_placeKm));
    settings.placeEn = typedIn(m_placeEn);
    settings.legalBasisKm = canonicalLines(*m_legalKm);
    settings.legalBasisEn = canonicalLines(*m_legalEn);
    if (m_workspace.run(
            SetupService(m_workspace.context()).changeSettings(m_workspace.actor(), m_workspace.cycle(), settings))) {
        m_dirty = false;
        m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("setup", "the change of the set-up")); },
                             [this, before] {
                                 return SetupService(m_workspace.context())
                                     .changeSettings(m_workspace.actor(), m_workspace.cycle(), before);
                             }});
    }
}

void SetupLetterhead::focusUnit()
{
    m_unitKm->setFocus();
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringkeying.h"

#include "app/domain/mark.h"
#include "app/report/papers/readback.h"
#include "app/text/digits.h"
#include "app/text/errortext.h"
#include "ui/stages/scoringkeyform.h"
#include "ui/text/scoringwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pathpanel.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int codeWidth = 640;

} // namespace

void ScoringKeying::connectAll()
{
    connect(m_leave, &Button::clicked, this, [this] {
        m_keys->clear();
        m_readRows->setRows({});
        m_compareRows->setRows({});
        m_nameField->clear();
        m_codeField->clear();
        emit left();
    });
    connect(m_back, &Button::clicked, this, &ScoringKeying::back);
    connect(m_next, &Button::clicked, this, &ScoringKeying::finish);
    connect(m_readBack, &Button::clicked, this, &ScoringKeying::startReadBack);
    connect(m_print, &Button::clicked, this, &ScoringKeying::printReadBack);
    connect(m_firstWrong, &Button::clicked, this, [this] {
        done(QT_TRANSLATE_NOOP("scoring", "%1 opens the sheet again and types it anew; then it is compared once more."),
             {m_sheet.firstKeyer});
    });
    connect(m_nameField, &QLineEdit::returnPressed, m_codeField, qOverload<>(&QWidget::setFocus));
    connect(m_codeField, &QLineEdit::returnPressed, this, &ScoringKeying::openSheet);
    connect(m_keys, &KeyForm::changed, this, [this] {
        m_short = false;
        showCount();
    });
    connect(m_keys, &KeyForm::endReached, m_next, qOverload<>(&QWidget::setFocus));
}

void ScoringKeying::begin()
{
    m_codeForm->clearNotes();
    showStep(Step::Code);
    (m_nameField->text().isEmpty() ? m_nameField : m_codeField)->setFocus();
}

bool ScoringKeying::isSecond() const
{
    return !m_sheet.firstKeyer.isEmpty() && m_sheet.firstKeyer != m_keyer;
}

void ScoringKeying::showStep(Step step)
{
    m_step = step;
    m_path->takeBack();
    m_short = false;
    m_middle->setMaximumWidth(step == Step::Code ? codeWidth : QWIDGETSIZE_MAX);
    m_body->setCurrentIndex(static_cast<int>(step));
    showFoot();
}

void ScoringKeying::showFoot()
{
    switch (m_step) {
    case Step::Code:
        say(word(QT_TRANSLATE_NOOP("scoring", "Type in a paper sheet")),
            word(QT_TRANSLATE_NOOP("scoring", "Every sheet is typed twice, by two persons who do not see what the "
                                              "other typed. The code stands at the head of the sheet.")),
            word(QT_TRANSLATE_NOOP("scoring", "Open the sheet")));
        break;
    case Step::Type:
        sayTyping();
        break;
    case Step::Compare:
        say(m_workspace.text("scoring", QT_TRANSLATE_N_NOOP("scoring", "%n place(s) differ"),
                             static_cast<int>(m_differences.size())),
            word(QT_TRANSLATE_NOOP("scoring", "Look at the paper: whoever typed something else types it again.")),
            word(QT_TRANSLATE_NOOP("scoring", "Correct the second entry")));
        break;
    case Step::ReadBack:
        say(m_code + u" · "_s + word(QT_TRANSLATE_NOOP("scoring", "to be read back by the member")),
            word(QT_TRANSLATE_NOOP("scoring", "Let the member read what was typed, line by line against the paper, and "
                                              "sign the paper. It takes the place of the second entry.")),
            word(QT_TRANSLATE_NOOP("scoring", "Hand in")));
        break;
    }
    m_back->setWords(m_step == Step::ReadBack ? word(QT_TRANSLATE_NOOP("scoring", "Back to typing"))
                                              : word(QT_TRANSLATE_NOOP("scoring", "Another sheet")));
    m_back->setVisible(m_step == Step::Type || m_step == Step::ReadBack);
    m_readBack->setVisible(m_step == Step::Type && !isSecond());
    m_firstWrong->setVisible(m_step == Step::Compare);
    m_print->setVisible(m_step == Step::ReadBack);
    showCount();
}

void ScoringKeying::sayTyping()
{
    const char *title =
        isSecond() ? QT_TRANSLATE_NOOP("scoring", "Second entry") : QT_TRANSLATE_NOOP("scoring", "First entry");
    const char *about = QT_TRANSLATE_NOOP("scoring", "Type the mark of every line as it stands on the paper.");
    if (m_sheet.handedIn) {
        about = QT_TRANSLATE_NOOP("scoring", "This sheet was handed in before: what is typed now replaces it.");
    } else if (!isSecond() && !m_sheet.firstKeyer.isEmpty()) {
        about = QT_TRANSLATE_NOOP("scoring", "You typed this sheet once already: this replaces what you typed. The "
                                             "second entry is made by another person.");
    }
    say(word(title), m_code + u" · "_s + m_keyer + u" · "_s + word(about),
        isSecond() ? word(QT_TRANSLATE_NOOP("scoring", "Compare and hand in"))
                   : word(QT_TRANSLATE_NOOP("scoring", "Save the first entry")));
}

void ScoringKeying::say(const QString &title, const QString &about, const QString &next)
{
    m_title->setWords(title);
    m_about->setWords(about);
    m_next->setWords(next);
}

void ScoringKeying::showCount()
{
    // After a try that failed: how much is missing, till something is typed.
    const int missing = m_keys->count() - m_keys->marked();
    if (m_step == Step::Type && m_short && missing > 0) {
        m_count->setTone(Tone::Error);
        m_count->setWords(m_workspace.text("scoring", QT_TRANSLATE_N_NOOP("scoring", "%n mark(s) missing"), missing));
        return;
    }
    m_count->setTone(Tone::Muted);
    m_count->setWords(m_step == Step::Type ? m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "%1 of %2"),
                                                              QStringList{m_workspace.number(m_keys->marked()),
                                                                          m_workspace.number(m_keys->count())})
                                           : QString());
}

void ScoringKeying::openSheet()
{
    m_codeForm->clearNotes();
    m_keyer = m_nameField->text().simplified();
    m_code = toLatinDigits(m_codeField->text()).toUpper().remove(u' ').remove(u'-');
    if (m_keyer.isEmpty()) {
        m_codeForm->setNote(m_nameField, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("scoring", "Write your name: it stands on the record of the sheet."));
        });
        m_nameField->setFocus();
        return;
    }
    const Result<PaperSheet> found = ScoringBoardService(m_workspace.context(), m_workspace.drafts())
                                         .paperSheet(m_workspace.actor(), m_workspace.cycle(), m_code);
    if (!found) {
        m_codeForm->setNote(m_codeField, Tone::Error,
                            [this, error = found.error()] { return errorText(error, m_workspace.wording()); });
        m_codeField->setFocus();
        m_codeField->selectAll();
        return;
    }
    m_sheet = *found;
    const CategoryFacts *category = m_workspace.facts().category(m_sheet.category);
    if (category == nullptr || category->rules == nullptr) {
        return;
    }
    m_rules = category->rules;
    showStep(Step::Type);
    m_keys->begin(m_rules, !isSecond());
    showCount();
}

SheetEntry ScoringKeying::entry() const
{
    SheetEntry entry;
    entry.category = m_sheet.category;
    entry.round = m_sheet.round;
    entry.candidate = m_sheet.candidate;
    entry.member = m_sheet.member;
    entry.steps = m_keys->steps();
    entry.notes = m_keys->notes();
    entry.sheetCode = m_code;
    return entry;
}

void ScoringKeying::finish()
{
    switch (m_step) {
    case Step::Code:
        openSheet();
        return;
    case Step::Type:
        if (m_keys->check()) {
            isSecond() ? compare() : keepFirst();
        } else {
            m_short = true;
            showCount();
        }
        return;
    case Step::Compare: {
        QStringList codes;
        for (const KeyingDifference &difference : std::as_const(m_differences)) {
            codes.append(difference.code);
        }
        m_compareRows->setRows({});
        showStep(Step::Type);
        m_keys->retype(codes);
        return;
    }
    case Step::ReadBack:
        handInReadBack();
        return;
    }
}

void ScoringKeying::keepFirst()
{
    const ScoringService service(m_workspace.context(), m_workspace.drafts());
    const Status kept = service.keyFirst(m_workspace.actor(), m_workspace.cycle(), entry(), m_keyer);
    if (!kept) {
        m_workspace.say(kept.error());
        return;
    }
    m_workspace.noteSaved();
    done(QT_TRANSLATE_NOOP("scoring", "Kept. Now another person types the same sheet a second time."));
}

void ScoringKeying::compare()
{
    const ScoringService service(m_workspace.context(), m_workspace.drafts());
    const Result<QList<KeyingDifference>> differences =
        service.keySecond(m_workspace.actor(), m_workspace.cycle(), entry(), m_keyer);
    if (!differences) {
        m_workspace.say(differences.error());
        return;
    }
    if (!differences->isEmpty()) {
        m_differences = *differences;
        showDifferences();
        showStep(Step::Compare);
        m_compareTable->setFocus();
        m_workspace.say(MessageKind::Warning, "scoring",
                        QT_TRANSLATE_NOOP("scoring", "Nothing is handed in yet: the two entries differ."));
        return;
    }
    m_workspace.run(Status()); // the facts are read again
    done(QT_TRANSLATE_NOOP("scoring", "Both entries agree: the sheet is handed in."));
}

void ScoringKeying::showDifferences()
{
    QList<TableRow> rows;
    for (const KeyingDifference &difference : std::as_const(m_differences)) {
        rows.append({difference.code,
                     {{indicatorName(difference.code)}, {markWord(difference.first)}, {markWord(difference.second)}}});
    }
    m_compareRows->setRows(rows);
    m_compareTable->updateGeometry();
}

/// A mark with the word of its level, as on the paper.
QString ScoringKeying::markWord(int step) const
{
    return step == Mark::notObservableValue ? word(QT_TRANSLATE_NOOP("scoring", "not observable"))
                                            : levelWords(*m_rules, m_workspace).value(step);
}

QString ScoringKeying::indicatorName(const QString &code) const
{
    for (qsizetype i = 0; i < m_rules->indicators.size(); ++i) {
        if (m_rules->indicators.at(i).code == code) {
            return indicatorWords(*m_rules, i, m_workspace);
        }
    }
    return m_workspace.inDigits(code);
}

void ScoringKeying::startReadBack()
{
    if (!m_keys->check()) {
        return;
    }
    m_signForm->clearNotes();
    m_signed->setDate(m_workspace.context().clock.today());
    showReadBack();
    showStep(Step::ReadBack);
    m_readTable->setFocus();
}

void ScoringKeying::showReadBack()
{
    QList<TableRow> rows;
    const QList<int> steps = m_keys->steps();
    const QList<SheetNote> notes = m_keys->notes();
    const QStringList levels = levelWords(*m_rules, m_workspace);
    for (int i = 0; i < steps.size(); ++i) {
        const int choice = steps.at(i) == Mark::notObservableValue ? m_rules->scale.maximum() + 1 : steps.at(i);
        rows.append({i, {{indicatorWords(*m_rules, i, m_workspace)}, {levels.value(choice)}}});
        const int component = m_rules->indicators.at(i).component;
        const bool last = i + 1 >= steps.size() || m_rules->indicators.at(i + 1).component != component;
        const auto note = std::find_if(notes.cbegin(), notes.cend(), [&](const SheetNote &one) {
            return one.code == m_rules->components.at(component).code;
        });
        if (last && note != notes.cend()) {
            rows.append(
                {-1,
                 {{m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Reason: %1"), QStringList{note->text})}},
                 true});
        }
    }
    m_readRows->setRows(rows);
}

void ScoringKeying::printReadBack()
{
    const Language language = m_workspace.language();
    const report::ReadBack typed{m_code,          m_keyer,         m_rules,
                                 m_keys->steps(), m_keys->notes(), stampWords(m_workspace, language)};
    const std::shared_ptr<const PaperPress> press = m_workspace.door().paperPress(
        {m_workspace.facts(), report::paperLanguage(language), m_workspace.context().clock.nowUtc(),
         m_workspace.file().isPractice(), m_workspace.actor()});
    m_printer.print(press->pages(report::readBackSheet(typed, m_workspace.wording())),
                    u"read-back-%1.pdf"_s.arg(m_code));
}

void ScoringKeying::handInReadBack()
{
    m_signForm->clearNotes();
    const QDate today = m_workspace.context().clock.today();
    if (m_signed->isWrong() || m_signed->date().isNull() || m_signed->date() > today) {
        m_signForm->setNote(m_signed, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("scoring", "Write the day the member signed, not later than today."));
        });
        m_signed->setFocus();
        return;
    }
    SheetEntry readBack = entry();
    readBack.medium = SheetMedium::PaperReadBack;
    readBack.keyers = {m_workspace.text("scoring",
                                        QT_TRANSLATE_NOOP("scoring", "%1; read back and signed by the member on %2"),
                                        QStringList{m_keyer, m_workspace.shortDate(m_signed->date())})};
    const ScoringService service(m_workspace.context(), m_workspace.drafts());
    if (m_workspace.run(service.handIn(m_workspace.actor(), m_workspace.cycle(), readBack))) {
        done(QT_TRANSLATE_NOOP("scoring", "The sheet is handed in."));
    }
}

void ScoringKeying::done(const char *source, const QStringList &arguments)
{
    m_keys->clear();
    m_readRows->setRows({});
    m_compareRows->setRows({});
    m_differences.clear();
    m_codeField->clear();
    begin();
    m_workspace.say(MessageKind::Done, "scoring", source, arguments);
}

void ScoringKeying::back()
{
    if (m_step == Step::ReadBack) {
        m_readRows->setRows({});
        showStep(Step::Type);
        return;
    }
    m_keys->clear();
    begin();
}

} // namespace rangvoan::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/issuepanel.h"

#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

IssuePanel::IssuePanel(Workspace &workspace, QWidget *parent)
    : AskFrame(parent), m_workspace(workspace), m_question(new Label(this)), m_form(new Form(this)),
      m_number(new QLineEdit(this)), m_date(new DateEdit(this)), m_reason(new QComboBox(this)),
      m_print(new Button(ButtonKind::Primary, this)), m_pdf(new Button(ButtonKind::Plain, this)),
      m_no(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_print, &Button::clicked, this, [this] { answer(false); });
    connect(m_pdf, &Button::clicked, this, [this] { answer(true); });
    connect(m_no, &Button::clicked, this, &IssuePanel::takeBack);
    hide();
}

void IssuePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::one, space::two, space::two);
    column->setSpacing(space::half);
    column->addWidget(m_question);
    m_form->addField(m_number);
    m_form->addField(m_date, true);
    m_form->addField(m_reason);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->setContentsMargins(0, space::half, 0, 0);
    for (Button *button : {m_print, m_pdf, m_no}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_question->setObjectName(u"issueQuestion"_s);
    m_number->setObjectName(u"issueNumber"_s);
    m_date->setObjectName(u"issueDate"_s);
    m_reason->setObjectName(u"issueReason"_s);
    m_print->setObjectName(u"issueAndPrint"_s);
    m_pdf->setObjectName(u"issueAsPdf"_s);
    m_no->setObjectName(u"issueNo"_s);
    m_print->setIconName(Icon::Printer);
}

void IssuePanel::retranslate()
{
    m_form->setName(m_number, word(QT_TRANSLATE_NOOP("paperspage", "Number")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("paperspage", "Date")));
    m_form->setName(m_reason, word(QT_TRANSLATE_NOOP("paperspage", "Why again")));
    m_print->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Enter and print")));
    m_pdf->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Enter and save as PDF")));
    m_no->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Not now")));
    m_date->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    fillReasons();
    showQuestion();
}

void IssuePanel::fillReasons()
{
    const int before = m_reason->currentIndex();
    m_reason->clear();
    m_reason->addItem(word(QT_TRANSLATE_NOOP("paperspage", "Choose …")), static_cast<int>(ReprintReason::First));
    m_reason->addItem(word(QT_TRANSLATE_NOOP("paperspage", "It was damaged")),
                      static_cast<int>(ReprintReason::Damaged));
    m_reason->addItem(word(QT_TRANSLATE_NOOP("paperspage", "It was lost")), static_cast<int>(ReprintReason::Lost));
    m_reason->addItem(word(QT_TRANSLATE_NOOP("paperspage", "It was corrected: the earlier print is annulled")),
                      static_cast<int>(ReprintReason::Corrected));
    m_reason->setCurrentIndex(before < 0 ? 0 : before);
}

void IssuePanel::showQuestion()
{
    if (m_many > 0) {
        const QStringList counts{QString::number(m_many), QString::number(m_issued)};
        m_question->setWords(
            m_issued > 0
                ? m_workspace.text("paperspage",
                                   QT_TRANSLATE_NOOP("paperspage", "%1 papers are entered in the register; the %2 that "
                                                                   "are in it already are left out. Their numbers are "
                                                                   "entered there when the office gives them."),
                                   counts)
                : m_workspace.text("paperspage",
                                   QT_TRANSLATE_NOOP("paperspage", "%1 papers are entered in the register. Their "
                                                                   "numbers are entered there when the office gives "
                                                                   "them."),
                                   counts));
        return;
    }
    m_question->setWords(
        m_again ? m_workspace.text("paperspage",
                                   QT_TRANSLATE_NOOP("paperspage", "This paper was issued on %1 already. Number and "
                                                                   "date may stay blank."),
                                   QStringList{m_workspace.shortDate(m_earlier)})
                : word(QT_TRANSLATE_NOOP("paperspage", "The paper is entered in the register. Number and date may "
                                                       "stay blank: dots are printed to fill in by hand.")));
}

void IssuePanel::ask(const Paper *earlier)
{
    m_again = earlier != nullptr;
    m_earlier = m_again ? earlier->date : QDate();
    m_many = m_issued = 0;
    begin();
    m_number->setFocus();
}

void IssuePanel::askAll(qsizetype fresh, qsizetype issued)
{
    m_again = false;
    m_many = fresh;
    m_issued = issued;
    begin();
    m_date->setFocus();
}

void IssuePanel::begin()
{
    showQuestion();
    m_number->clear();
    m_date->clear();
    m_reason->setCurrentIndex(0);
    m_form->clearNotes();
    m_form->setFieldVisible(m_number, m_many == 0);
    m_form->setFieldVisible(m_reason, m_again);
    show();
    emit shownChanged();
}

void IssuePanel::takeBack()
{
    if (isHidden()) {
        return;
    }
    hide();
    emit shownChanged();
}

void IssuePanel::answer(bool asPdf)
{
    m_form->clearNotes();
    if (m_date->isWrong()) {
        m_form->setNote(m_date, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("paperspage", "Write the day as 15/03/2026, or leave it blank."));
        });
        m_date->setFocus();
        return;
    }
    const auto reason = static_cast<ReprintReason>(m_reason->currentData().toInt());
    if (m_again && reason == ReprintReason::First) {
        m_form->setNote(m_reason, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("paperspage", "Say why the paper is printed again: it is written in "
                                                        "the register."));
        });
        m_reason->setFocus();
        return;
    }
    hide();
    emit shownChanged();
    emit answered({typedIn(m_number), m_date->date(), m_again ? reason : ReprintReason::First, asPdf});
}

} // namespace rangvoan::ui

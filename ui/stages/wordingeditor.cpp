// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/wordingeditor.h"

#include "app/procedure/paperwordings.h"
#include "app/report/papers/requests.h"
#include "app/report/papers/wordings.h"
#include "app/services/paperservice.h"
#include "app/text/errortext.h"
#include "app/text/khmernormalize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/jobline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

WordingEditor::WordingEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_list(new Card(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_card(new Card(this)), m_language(new QComboBox(this)),
      m_fields(new Label(this, Tone::Muted)), m_text(new QPlainTextEdit(this)), m_problem(new Label(this, Tone::Error)),
      m_save(new Button(ButtonKind::Plain, this)), m_reset(new Button(ButtonKind::Plain, this)),
      m_look(new Button(ButtonKind::Plain, this)), m_working(new JobLine(m_job, this)), m_view(new PaperView(this))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &WordingEditor::showWording);
    connect(m_language, &QComboBox::activated, this, &WordingEditor::showWording);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordingEditor::check);
    connect(m_save, &Button::clicked, this, [this] { save(edited().text); });
    connect(m_reset, &Button::clicked, this, [this] { save({}); });
    connect(m_look, &Button::clicked, this, &WordingEditor::preview);
}

void WordingEditor::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_list, 2);
    row->addWidget(m_card, 3);
    m_list->setTight(true);
    m_list->body()->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"wordings"_s);
    m_card->addToHead(m_language);
    m_language->addItem(u"ខ្មែរ"_s, u"km"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setObjectName(u"wordingLanguage"_s);
    QVBoxLayout *const body = m_card->body();
    body->addWidget(m_fields);
    body->addWidget(m_text, 2);
    body->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_save);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_look);
    buttons->addStretch(1);
    body->addLayout(buttons);
    body->addWidget(m_working);
    body->addWidget(m_view, 3);
    m_text->setObjectName(u"wordingText"_s);
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(u"wordingProblem"_s);
    m_fields->setObjectName(u"wordingFields"_s);
    m_save->setObjectName(u"saveWording"_s);
    m_reset->setObjectName(u"resetWording"_s);
    m_look->setObjectName(u"lookWording"_s);
    m_view->setObjectName(u"wordingView"_s);
    m_save->setIconName(Icon::Tick);
    m_reset->setIconName(Icon::Undo);
    m_look->setIconName(Icon::Document);
}

void WordingEditor::retranslate()
{
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "Texts of letters and certificates")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("paperspage", "Text"))},
                        {word(QT_TRANSLATE_NOOP("paperspage", "Wording")), false, 152}});
    m_language->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "Language of the text")));
    m_text->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "Text, a paragraph a line")));
    m_view->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "Pages of the paper")));
    m_save->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Save the text")));
    m_reset->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Back to the text as shipped")));
    m_look->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Look at the paper")));
    m_working->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Making the paper …")),
                        word(QT_TRANSLATE_NOOP("paperspage", "Stop")));
}

void WordingEditor::refresh()
{
    const QVariant chosen = m_table->selectedId();
    QList<TableRow> rows;
    for (const WordingRule &one : wordingRules()) {
        const bool own = std::any_of(m_workspace.facts().wordings.cbegin(), m_workspace.facts().wordings.cend(),
                                     [&one](const PaperWording &kept) { return kept.key == one.key; });
        rows.append({one.key,
                     {{m_workspace.text("wording", one.title), Tone::Text, Icon::Document},
                      own ? Cell{word(QT_TRANSLATE_NOOP("paperspage", "own words")), Tone::Accent, Icon::Pencil}
                          : Cell{word(QT_TRANSLATE_NOOP("paperspage", "as shipped")), Tone::Muted}}});
    }
    m_rows->setRows(rows);
    if (!(chosen.isValid() && m_table->selectId(chosen))) {
        m_table->selectId(wordingRules().constFirst().key);
    }
    showWording();
}

const WordingRule *WordingEditor::rule() const
{
    return wordingRule(m_table->selectedId().toString());
}

bool WordingEditor::mayChange() const
{
    const Role role = m_workspace.actor().role;
    return (role == Role::Secretary || role == Role::Chair) && !m_workspace.file().readOnlyReason();
}

PaperWording WordingEditor::edited() const
{
    const WordingRule *known = rule();
    return {known == nullptr ? QString() : known->key, m_language->currentData().toString(),
            canonical(m_text->toPlainText()).trimmed()};
}

void WordingEditor::showWording()
{
    const WordingRule *known = rule();
    if (known == nullptr || !m_workspace.isOpen()) {
        return;
    }
    const QString language = m_language->currentData().toString();
    const QString own = ownWording(m_workspace.facts(), known->key, language);
    const QString kept =
        own.isEmpty() ? report::shippedWording(known->key, language == u"en" ? Language::English : Language::Khmer)
                      : own;
    const QString shown = known->key + u'.' + language;
    m_card->setHeading(m_workspace.text("wording", known->title));
    QStringList names;
    for (const QString &field : known->fields) {
        names.append(u'{' + field + u'}');
    }
    m_fields->setWords(names.isEmpty()
                           ? QString()
                           : m_workspace.text("paperspage",
                                              QT_TRANSLATE_NOOP("paperspage", "Filled in by the program: %1"),
                                              QStringList{names.join(u"  "_s)}));
    m_fields->setVisible(!names.isEmpty());
    m_text->setReadOnly(!mayChange());
    m_reset->setVisible(mayChange() && !own.isEmpty());
    m_save->setVisible(mayChange());
    const bool typing = m_shown == shown && m_text->toPlainText() != m_kept;
    if (!typing && (m_shown != shown || m_kept != kept)) {
        m_shown = shown;
        m_kept = kept;
        m_job.cancel();
        m_view->clear();
        m_text->setPlainText(kept);
    }
    m_kept = kept;
    check();
}

void WordingEditor::check()
{
    const PaperWording wording = edited();
    const Status good = checkWording(wording);
    m_problem->setWords(good ? QString() : errorText(good.error(), m_workspace.wording()));
    m_problem->setVisible(!good);
    m_save->setEnabled(good && !wording.text.isEmpty() && wording.text != m_kept);
    m_look->setEnabled(good && !wording.text.isEmpty());
}

/// Papers the wording may stand on, the likeliest first: an eligible candidate is told something else than one who is
/// not, the awarded something else than the others.
QList<report::PaperRequest> WordingEditor::likelyPapers() const
{
    const CycleFacts &facts = m_workspace.facts();
    const report::PaperKind *kind = report::paperKind(rule()->paper);
    if (kind == nullptr) {
        return {};
    }
    QList<report::PaperRequest> papers = report::paperRequests(*kind, facts, m_workspace.category());
    const Decision *decision = facts.decisionInForce(m_workspace.category());
    const bool excluded = rule()->key == u"notice-excluded"_s;
    const bool selected = rule()->key == u"feedback-selected"_s;
    std::stable_partition(papers.begin(), papers.end(), [&](const report::PaperRequest &request) {
        const Candidate *candidate = facts.candidate(request.candidate);
        if (candidate == nullptr) {
            return true;
        }
        if (rule()->paper == u"feedback-letter"_s) {
            return (decision != nullptr && decision->seats.contains(candidate->id)) == selected;
        }
        return (candidate->verdict == Verdict::Excluded) == excluded;
    });
    if (papers.isEmpty() && kind->per == report::PaperPer::Province) {
        papers.append({.kind = kind->code, .province = u"12"_s}); // every province has sent: as it would look
    }
    return papers;
}

void WordingEditor::preview()
{
    const PaperWording wording = edited();
    CycleFacts facts = m_workspace.facts();
    facts.wordings.removeIf(
        [&wording](const PaperWording &one) { return one.key == wording.key && one.language == wording.language; });
    facts.wordings.append(wording);
    const auto language = wording.language == u"en" ? report::PaperLanguage::English : report::PaperLanguage::Khmer;
    const std::shared_ptr<const PaperPress> press = m_workspace.door().paperPress(
        {facts, language, m_workspace.context().clock.nowUtc(), m_workspace.file().isPractice(), m_workspace.actor()});
    m_job.start<Result<report::Paginated>>(
        [press, papers = likelyPapers()](const WorkProgress &) {
            Result<report::Paginated> pages = Error{ErrorCode::NotFound, {u"paper"_s}};
            for (qsizetype i = 0; i < papers.size() && !pages; ++i) {
                pages = press->paper(papers.at(i), {});
            }
            return pages;
        },
        [this](const Result<report::Paginated> &pages) {
            m_view->setPaper(pages.value_or(report::Paginated()));
            if (!pages) {
                m_workspace.say(MessageKind::Note, "paperspage",
                                QT_TRANSLATE_NOOP("paperspage", "No paper with this text can be made yet."));
            }
        });
}

void WordingEditor::save(const QString &text)
{
    PaperWording wording = edited();
    wording.text = text;
    const Status done = PaperService(m_workspace.context()).reword(m_workspace.actor(), m_workspace.cycle(), wording);
    m_kept = m_text->toPlainText(); // what is in the field has been decided on
    if (m_workspace.run(done)) {
        m_workspace.say(MessageKind::Done, "paperspage",
                        text.isEmpty() ? QT_TRANSLATE_NOOP("paperspage", "The text is as shipped again.")
                                       : QT_TRANSLATE_NOOP("paperspage", "Papers carry your text from now on."));
    }
}

} // namespace rangvoan::ui

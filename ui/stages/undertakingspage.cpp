// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/undertakingspage.h"

#include "app/services/committeeservice.h"
#include "ui/text/setupwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rangvoan::ui
{

namespace
{

constexpr int progressWidth = 160;

} // namespace

UndertakingsPage::UndertakingsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Undertakings, parent), m_count(new Label(this)), m_progress(new ProgressLine(this)),
      m_list(new Card(this)), m_rows(new RowModel(this)), m_table(new TableView(this)), m_entry(new Card(this)),
      m_form(new Form(this)), m_date(new DateEdit(this)), m_relations(new QLineEdit(this)),
      m_hint(new Label(this, Tone::Muted)), m_sign(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &UndertakingsPage::showSelected);
    connect(m_sign, &Button::clicked, this, &UndertakingsPage::sign);
}

void UndertakingsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(m_count);
    head->addWidget(m_progress);
    head->addStretch(1);
    m_progress->setFixedWidth(progressWidth);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_list, 5);
    row->addWidget(m_entry, 3, Qt::AlignTop);
    column->addLayout(row);
    column->addStretch(1);
    m_count->setWordWrap(false);
    m_list->setTight(true);
    m_list->body()->addWidget(m_table);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("undertakings"));
    m_form->addField(m_date, true);
    m_form->addField(m_relations);
    m_entry->body()->addWidget(m_hint);
    m_entry->body()->addWidget(m_form);
    m_entry->body()->addWidget(m_sign);
    m_sign->setIconName(Icon::Tick);
    m_sign->setObjectName(QStringLiteral("signUndertaking"));
    m_date->setObjectName(QStringLiteral("undertakingDate"));
    m_relations->setObjectName(QStringLiteral("undertakingRelations"));
    m_entry->hide();
}

void UndertakingsPage::retranslate()
{
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("undertakings", "Undertakings of the members")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("undertakings", "Member"))},
                        {word(QT_TRANSLATE_NOOP("undertakings", "Post")), false, 104},
                        {word(QT_TRANSLATE_NOOP("undertakings", "Relations"))},
                        {word(QT_TRANSLATE_NOOP("undertakings", "Undertaking")), false, 248}});
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("undertakings", "Signed on")));
    m_form->setName(m_relations, word(QT_TRANSLATE_NOOP("undertakings", "Relations named")));
    m_hint->setWords(word(QT_TRANSLATE_NOOP("undertakings", "Print the undertaking (Ctrl+P), let the member sign it, "
                                                            "then enter the day here. Own school, relatives who "
                                                            "teach, supervised staff: what stands on the paper.")));
    m_sign->setWords(word(QT_TRANSLATE_NOOP("undertakings", "Signed on paper")));
    m_date->setKhmerDigits(workspace().digitStyle() == DigitStyle::Khmer && workspace().wording().isKhmer());
}

void UndertakingsPage::refresh()
{
    showMembers();
    showSelected();
}

void UndertakingsPage::showMembers()
{
    const QVariant chosen = m_table->selectedId();
    QList<TableRow> rows;
    int signedCount = 0;
    for (const Member &member : workspace().facts().members) {
        if (!member.isServing()) {
            continue;
        }
        const bool isSigned = member.undertaking.how != SignedHow::NotSigned;
        signedCount += isSigned ? 1 : 0;
        const Cell state = isSigned
                               ? Cell{workspace().text("undertakings", QT_TRANSLATE_NOOP("undertakings", "signed %1"),
                                                       QStringList{workspace().shortDate(member.undertaking.date)}),
                                      Tone::Success, Icon::TickCircle}
                               : Cell{word(QT_TRANSLATE_NOOP("undertakings", "to sign")), Tone::Warning, Icon::Pencil};
        rows.append(
            {QVariant::fromValue(member.id),
             {{workspace().nameOf(member.details.name)},
              {postName(member.details.post, workspace().wording())},
              {isSigned && member.undertaking.relations.isEmpty() ? word(QT_TRANSLATE_NOOP("undertakings", "none"))
                                                                  : member.undertaking.relations,
               Tone::Muted},
              state}});
    }
    m_rows->setRows(rows);
    const auto all = static_cast<int>(rows.size());
    const QString count = workspace().text("undertakings", QT_TRANSLATE_NOOP("undertakings", "%1 of %2 have signed"),
                                           QStringList{QString::number(signedCount), QString::number(all)});
    m_count->setWords(count);
    m_progress->setProgress(signedCount, all, count);
    if (chosen.isValid()) {
        m_table->selectId(chosen);
    }
}

/// Who joins after the stage was closed signs before getting any work; what was signed then stays as it is.
bool UndertakingsPage::maySign(const Member &member) const
{
    const Role role = workspace().actor().role;
    const bool late = stageState() == StageState::Closed && member.undertaking.how == SignedHow::NotSigned &&
                      (role == Role::Secretary || role == Role::Chair) && !workspace().file().readOnlyReason();
    return isEditable() || late;
}

void UndertakingsPage::showSelected()
{
    const QVariant id = m_table->selectedId();
    const Member *member = id.isValid() ? workspace().facts().member(id.value<MemberId>()) : nullptr;
    m_entry->setVisible(member != nullptr);
    if (member == nullptr) {
        m_shown = {};
        return;
    }
    m_entry->setHeading(workspace().nameOf(member->details.name));
    const bool writable = maySign(*member);
    m_sign->setVisible(writable);
    m_hint->setVisible(writable);
    m_date->setReadOnly(!writable);
    m_relations->setReadOnly(!writable);
    if (m_shown == member->id) {
        return; // somebody may be typing
    }
    m_shown = member->id;
    m_form->clearNotes();
    m_date->setDate(member->undertaking.date);
    const bool none = !writable && member->undertaking.relations.isEmpty();
    m_relations->setText(none ? word(QT_TRANSLATE_NOOP("undertakings", "none")) : member->undertaking.relations);
}

void UndertakingsPage::sign()
{
    m_form->clearNotes();
    if (m_date->isWrong() || m_date->date().isNull()) {
        m_form->setNote(m_date, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("undertakings", "Write the day as 15/03/2026.")); });
        m_date->setFocus();
        return;
    }
    const Undertaking undertaking{SignedHow::OnPaper, m_date->date(), typedIn(m_relations)};
    const Member *member = workspace().facts().member(m_shown);
    const Undertaking before = member == nullptr ? Undertaking() : member->undertaking;
    const Status done = CommitteeService(workspace().context())
                            .signUndertaking(workspace().actor(), workspace().cycle(), m_shown, undertaking);
    if (workspace().run(done) && before.how != SignedHow::NotSigned) {
        workspace().setUndo({[this] { return word(QT_TRANSLATE_NOOP("undertakings", "the change of an undertaking")); },
                             [this, before, id = m_shown] {
                                 return CommitteeService(workspace().context())
                                     .signUndertaking(workspace().actor(), workspace().cycle(), id, before);
                             }});
    }
}

report::PaperRequest UndertakingsPage::paper() const
{
    return {.kind = reportKind(), .member = m_shown};
}

void UndertakingsPage::showFinding(const Finding &finding)
{
    if (!finding.members.isEmpty()) {
        m_table->selectId(QVariant::fromValue(finding.members.constFirst()));
        m_date->setFocus();
    }
}

} // namespace rangvoan::ui

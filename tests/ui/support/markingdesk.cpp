// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/markingdesk.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

bool MarkingDesk::open(MarkingMode marking)
{
    if (!m_driver.openSeason({Stage::Panels, 1, true}, u"scoring"_s)) {
        return false;
    }
    CycleSettings settings = file().settings;
    settings.marking = marking;
    const CycleFacts facts = file();
    // The set-up is closed in the season: the file is brought into the state of another choice.
    const auto written = workspace().context().store.append(workspace().actor(), workspace().cycle(),
                                                            {CycleSettingsChanged{settings}}, facts.head);
    workspace().reload();
    m_driver.settle();
    return written.has_value();
}

bool MarkingDesk::openCrashed(MarkingDesk &other)
{
    const QString from = other.workspace().file().path();
    const QString to = m_driver.folder() + u"/crashed.rangvoan"_s;
    if (!QFile::copy(from, to)) {
        return false;
    }
    if (QFile::exists(from + u"-wal"_s) && !QFile::copy(from + u"-wal"_s, to + u"-wal"_s)) {
        return false;
    }
    if (!workspace().open(workspace().door().open(to))) {
        return false;
    }
    m_driver.settle();
    m_driver.window().showPage(u"scoring"_s);
    m_driver.settle();
    return true;
}

CycleFacts MarkingDesk::file()
{
    const auto facts = workspace().context().store.load(workspace().cycle());
    return facts ? *facts : CycleFacts();
}

QList<Assignment> MarkingDesk::work()
{
    const CycleFacts facts = file();
    QList<Assignment> work;
    for (const Assignment &one : facts.assignments) {
        if (one.round == 1 && one.state == AssignmentState::Open) {
            work.append(one);
        }
    }
    const auto place = [&facts](const Assignment &one) {
        return std::pair(facts.member(one.member)->order, facts.candidate(one.candidate)->number);
    };
    std::sort(work.begin(), work.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return work;
}

QList<Assignment> MarkingDesk::workOf(const MemberId &member)
{
    QList<Assignment> own = work();
    own.removeIf([&member](const Assignment &one) { return one.member != member; });
    return own;
}

Actor MarkingDesk::actorOf(const MemberId &member)
{
    const QList<Actor> actors = workspace().actors();
    const auto found =
        std::find_if(actors.cbegin(), actors.cend(), [&](const Actor &one) { return one.member == member; });
    return found == actors.cend() ? Actor() : *found;
}

void MarkingDesk::sitDown(const MemberId &member)
{
    m_driver.sitDown(member, actorOf(member).role);
}

Actor MarkingDesk::chair()
{
    return {file().chair()->id, Role::Chair, false};
}

QString MarkingDesk::allWords()
{
    QStringList words;
    const QList<QWidget *> widgets = m_driver.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const ui::Label *>(widget)) {
            words << label->words();
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            words << line->text();
        } else if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget)) {
            words << area->toPlainText();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                words << box->itemText(i);
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    words << view->model()->index(row, column).data().toString();
                }
            }
        }
    }
    return words.join(u'\n');
}

} // namespace rangvoan

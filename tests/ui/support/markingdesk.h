// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/windowdriver.h"

namespace rangvoan
{

/// What the tests of the scoring page share: the example season with the panels closed and nothing marked, the scoring
/// page shown, the desk sitting there.
class MarkingDesk
{
public:
    bool open(MarkingMode marking);
    /// Opens what a crash at this moment would leave of the other's file: bytes as they are on the disk.
    bool openCrashed(MarkingDesk &other);

    WindowDriver &driver() { return m_driver; }
    ui::Workspace &workspace() { return m_driver.workspace(); }
    /// The facts as they stand in the file, of everybody.
    CycleFacts file();
    const RuleSet &rules() { return *workspace().categoryFacts()->rules; }
    /// Open work of round 1, by member in order of joining, then by number of the candidate.
    QList<Assignment> work();
    QList<Assignment> workOf(const MemberId &member);
    Actor actorOf(const MemberId &member);
    void sitDown(const MemberId &member);
    Actor chair();
    /// Every word that any widget of the window holds, hidden ones and tables too.
    QString allWords();
    bool shows(const QString &name) { return m_driver.widget(name) != nullptr; }

private:
    WindowDriver m_driver;
};

} // namespace rangvoan

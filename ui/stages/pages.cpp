// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/pages.h"

#include "app/procedure/stages.h"
#include "ui/stages/approvalpage.h"
#include "ui/stages/archivepage.h"
#include "ui/stages/checkpage.h"
#include "ui/stages/committeepage.h"
#include "ui/stages/decisionpage.h"
#include "ui/stages/eligibilitypage.h"
#include "ui/stages/meetingspage.h"
#include "ui/stages/moderationpage.h"
#include "ui/stages/nominationspage.h"
#include "ui/stages/panelspage.h"
#include "ui/stages/paperspage.h"
#include "ui/stages/rankingpage.h"
#include "ui/stages/scoringpage.h"
#include "ui/stages/setuppage.h"
#include "ui/stages/todaypage.h"
#include "ui/stages/undertakingspage.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

template<class PageClass>
Page *makePage(Workspace &workspace, QWidget *parent)
{
    return new PageClass(workspace, parent);
}

template<class PageClass>
PageEntry stagePage(Stage stage, Icon icon)
{
    return {stageCode(stage), stage, icon, &makePage<PageClass>};
}

} // namespace

const QList<PageEntry> &pageEntries()
{
    static const QList<PageEntry> entries{
        {todayKey(), std::nullopt, Icon::Home, &makePage<TodayPage>, QT_TRANSLATE_NOOP("window", "Today")},
        {meetingsKey(), std::nullopt, Icon::Comment, &makePage<MeetingsPage>, QT_TRANSLATE_NOOP("window", "Meetings")},
        stagePage<SetupPage>(Stage::Setup, Icon::Gear),
        stagePage<CommitteePage>(Stage::Committee, Icon::People),
        stagePage<UndertakingsPage>(Stage::Undertakings, Icon::Pencil),
        stagePage<NominationsPage>(Stage::Nominations, Icon::List),
        stagePage<EligibilityPage>(Stage::Eligibility, Icon::Checklist),
        stagePage<PanelsPage>(Stage::Panels, Icon::Grid),
        stagePage<ScoringPage>(Stage::Scoring, Icon::Document),
        stagePage<ModerationPage>(Stage::Moderation, Icon::Scales),
        stagePage<RankingPage>(Stage::Ranking, Icon::Podium),
        stagePage<DecisionPage>(Stage::Decision, Icon::Star),
        stagePage<ApprovalPage>(Stage::Approval, Icon::Medal),
        stagePage<PapersPage>(Stage::Papers, Icon::Printer),
        stagePage<ArchivePage>(Stage::Archive, Icon::Archive),
    };
    return entries;
}

const PageEntry *pageEntry(const QString &key)
{
    static const PageEntry check{checkKey(), std::nullopt, Icon::Shield, &makePage<CheckPage>,
                                 QT_TRANSLATE_NOOP("window", "Check")};
    if (key == check.key) {
        return &check;
    }
    const QList<PageEntry> &entries = pageEntries();
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [&key](const PageEntry &known) { return known.key == key; });
    return found == entries.cend() ? nullptr : &*found;
}

} // namespace rangvoan::ui

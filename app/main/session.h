// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/command.h"
#include "app/main/systemenvironment.h"
#include "app/services/servicecontext.h"
#include "db/awardfile.h"

namespace rangvoan
{

/// What a command that works on an award file begins with: the file, the cycle and category it means, who asks.
struct Session
{
    std::unique_ptr<SystemClock> clock;
    std::unique_ptr<RandomIds> ids;
    std::unique_ptr<db::AwardFile> file;
    CycleFacts facts;    ///< as the actor may see them
    CategoryId category; ///< null when the command does not need one and several are there
    Actor actor;

    ServiceContext context() const;
};

enum class CategoryNeed { Optional, Required };

/// Opens the file and picks cycle, category and actor as openSession(), with no more in `facts` than
/// db::AwardFile::outline(): nothing is hidden, so nothing of it may be told as it is.
Result<Session> openOutline(const CommandRun &run, const QString &path, db::AwardFile::Access access,
                            CategoryNeed need = CategoryNeed::Optional);

/// Opens the file and picks the cycle (--cycle, else the only or newest open one), the category (--category, else the
/// only one) and the actor (--as, else the secretary). Ambiguous when a choice has to be named.
Result<Session> openSession(const CommandRun &run, const QString &path, db::AwardFile::Access access,
                            CategoryNeed need = CategoryNeed::Optional);

/// Name and version, as files and papers carry it.
QString programName();
/// The same with the libraries that set text: two builds that name the same set a paper alike.
QString programBuild();

} // namespace rangvoan

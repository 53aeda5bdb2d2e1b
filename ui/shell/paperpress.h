// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/facts.h"
#include "app/domain/result.h"
#include "app/report/document.h"
#include "app/report/pages.h"
#include "app/report/papers/context.h"
#include "app/report/papers/paperlanguage.h"

namespace rangvoan::ui
{

/// What papers are made of: a snapshot of what the person at the desk may see.
struct PressOrder
{
    CycleFacts facts;
    report::PaperLanguage language = report::PaperLanguage::Khmer;
    QDateTime created; ///< when the facts were taken, UTC
    bool practice = false;
    Actor reader; ///< who the facts are shown to
};

/// Lays papers out on pages, in the language of the order, from one snapshot of facts. Usable from several threads.
class PaperPress
{
public:
    virtual ~PaperPress() = default;
    /// Errors as report::makePaper.
    virtual Result<report::Paginated> paper(const report::PaperRequest &request,
                                            const report::PaperEntry &entry) const = 0;
    /// Lays out a document of any other kind.
    virtual report::Paginated pages(const report::Document &document) const = 0;
};

} // namespace rangvoan::ui

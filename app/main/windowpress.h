// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/paperroom.h"
#include "ui/shell/paperpress.h"

#include <mutex>
#include <optional>

namespace rangvoan
{

/// The papers of the window; reads place names and words when the first paper is made, in the thread that makes it.
class WindowPress final : public ui::PaperPress
{
public:
    explicit WindowPress(ui::PressOrder order) : m_order(std::move(order)) {}

    Result<report::Paginated> paper(const report::PaperRequest &request,
                                    const report::PaperEntry &entry) const override;
    report::Paginated pages(const report::Document &document) const override;

private:
    const PaperRoom &room() const;

    ui::PressOrder m_order;
    mutable std::once_flag m_opened;
    mutable std::optional<PaperRoom> m_room;
};

} // namespace rangvoan

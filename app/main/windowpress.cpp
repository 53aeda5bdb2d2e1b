// SPDX-License-Identifier: Apache-2.0
#include "app/main/windowpress.h"

namespace rangvoan
{

const PaperRoom &WindowPress::room() const
{
    std::call_once(m_opened, [this] {
        m_room.emplace(m_order.facts, report::mainLanguage(m_order.language), m_order.created, QDate());
        m_room->setSideBySide(m_order.language == report::PaperLanguage::SideBySide);
        m_room->setPractice(m_order.practice);
        m_room->setReader(m_order.reader);
    });
    return *m_room;
}

Result<report::Paginated> WindowPress::paper(const report::PaperRequest &request, const report::PaperEntry &entry) const
{
    return room().paper(request, entry);
}

report::Paginated WindowPress::pages(const report::Document &document) const
{
    return room().pages(document);
}

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#include "app/text/wording.h"

#include <QTranslator>

namespace rangvoan
{

using namespace Qt::StringLiterals;

Wording::Wording(Language language) : m_language(language), m_translator(std::make_unique<QTranslator>())
{
    const QString file = isKhmer() ? u":/i18n/rangvoan_km.qm"_s : u":/i18n/rangvoan_en.qm"_s;
    [[maybe_unused]] const bool loaded = m_translator->load(file);
    Q_ASSERT(loaded);
}

Wording::~Wording() = default;
Wording::Wording(Wording &&) noexcept = default;
Wording &Wording::operator=(Wording &&) noexcept = default;

QString Wording::text(const char *context, const char *source, int count) const
{
    QString found = m_translator->translate(context, source, nullptr, count);
    if (found.isEmpty()) {
        found = QString::fromUtf8(source);
    }
    if (count >= 0) {
        found.replace(u"%n"_s, QString::number(count));
    }
    return found;
}

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/wording.h"

namespace rangvoan::report
{

/// In what a paper is written.
enum class PaperLanguage { Khmer, English, SideBySide };

/// The paper of one language.
inline PaperLanguage paperLanguage(Language language)
{
    return language == Language::English ? PaperLanguage::English : PaperLanguage::Khmer;
}

/// The language of what stands once: numbers of pages, cover lists, stamps.
inline Language mainLanguage(PaperLanguage language)
{
    return language == PaperLanguage::English ? Language::English : Language::Khmer;
}

/// How the register and file names call it.
inline QString languageCode(PaperLanguage language)
{
    switch (language) {
    case PaperLanguage::Khmer:
        return QStringLiteral("km");
    case PaperLanguage::English:
        return QStringLiteral("en");
    case PaperLanguage::SideBySide:
        break;
    }
    return QStringLiteral("km-en");
}

} // namespace rangvoan::report

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/wording.h"

namespace rangvoan::ui
{

/// Puts the words of Qt's own dialogs and context menus into the language; Qt itself ships none for Khmer. The words
/// stand with ours in the translation file. Windows that are open take them over at once.
void setQtLanguage(Language language);

} // namespace rangvoan::ui

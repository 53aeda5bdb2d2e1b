// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/document.h"
#include "app/report/lines.h"

namespace rangvoan::test
{

/// Invented papers that show every block.
report::Document sampleRanking(Language language, int rows);
report::Document sampleMinutes();
report::Document sampleEnglishReport();
report::Document sampleForm();
report::Document sampleCertificate();

/// Breaks between the words of a small list, found longest first: stands in for the segmenter of app/text.
QString sampleBreaks(QStringView text);

} // namespace rangvoan::test

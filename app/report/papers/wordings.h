// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/job.h"

namespace rangvoan::report
{

/// The text of a wording as it is shipped, resources/templates; empty for an unknown one.
QString shippedWording(const QString &key, Language language);

/// The wording (app/procedure/paperwordings.h) in the office's own words, or as shipped, with its fields filled in.
QStringList wordingParagraphs(const PaperJob &job, const QString &key, const QHash<QString, QString> &values);

/// The same as paragraphs of a letter.
void addWording(Document &paper, const PaperJob &job, const QString &key, const QHash<QString, QString> &values = {});

/// Award and year, which every wording may name.
QHash<QString, QString> commonFields(const PaperJob &job);

} // namespace rangvoan::report

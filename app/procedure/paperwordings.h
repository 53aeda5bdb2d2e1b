// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/domain/result.h"

#include <QHash>

namespace rangvoan
{

/// A wording of papers that a person may put into the office's own words: paragraphs of text, a line each, with fields
/// in braces. The shipped texts are resources/templates/KEY.LANGUAGE.txt.
struct WordingRule
{
    QString key;          ///< stable, ASCII: kept in the award file
    QString paper;        ///< code of the kind of paper it stands on
    const char *title;    ///< English source in the context "wording"
    QStringList fields;   ///< that may stand in it
    QStringList required; ///< that must
};

/// All of them, in the order of the papers they stand on.
const QList<WordingRule> &wordingRules();

/// The wording with this key, or null.
const WordingRule *wordingRule(const QString &key);

/// NotFound for an unknown key, InvalidArgument for an unknown language; refused in a sentence: a field that is not one
/// of this wording, a required one that is missing, a brace without its partner. An empty text is always good.
Status checkWording(const PaperWording &wording);

/// The office's own words for it, empty when there are none.
QString ownWording(const CycleFacts &facts, const QString &key, const QString &language);

/// The paragraphs with their fields filled in. One with a field that has nothing to say is left out.
QStringList filledWording(const QString &text, const QHash<QString, QString> &values);

} // namespace rangvoan

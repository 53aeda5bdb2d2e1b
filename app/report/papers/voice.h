// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/candidate.h"
#include "app/domain/committee.h"
#include "app/domain/scale.h"
#include "app/domain/score.h"
#include "app/text/wording.h"

#include <QTime>

namespace rangvoan::report
{

/// Speaks one language on paper: sentences with their places filled, digits, dates, scores and names as that language
/// writes them. All sentences of papers are of the translation context "papers".
class Voice
{
public:
    explicit Voice(const Wording &wording) : m_wording(wording) {}

    bool isKhmer() const { return m_wording.isKhmer(); }
    Language language() const { return m_wording.language(); }
    const Wording &wording() const { return m_wording; }

    /// The sentence with %1 .. %9 replaced at once, so that data that looks like a place stays as it is. Mark sources
    /// with QT_TRANSLATE_NOOP("papers", ...).
    QString operator()(const char *source, const QStringList &arguments = {}) const;

    QString local(const LocalText &text) const { return local(text.km, text.en); }
    /// The text of this language, the other one where it is empty.
    QString local(const QString &km, const QString &en) const;
    /// "A, B and C".
    QString join(const QStringList &items) const;
    /// A. B. C. or ក. ខ. គ., for members who stay unnamed; `index` from 0.
    QString letter(qsizetype index) const;

    QString number(qint64 value) const; ///< grouped
    /// Numbers and codes as typed, in the digits of the language.
    QString digits(const QString &typed) const;
    QString digits(qint64 value) const { return digits(QString::number(value)); }
    QString points(const Score &score, int places) const;
    QString exact(const Score &score) const; ///< "925/12"
    QString date(QDate date) const;          ///< dots for a null date
    QString shortDate(QDate date) const;     ///< empty for a null date
    QString time(QTime time) const;          ///< "08:30", "ម៉ោង ០៨:៣០" is up to the sentence
    QString sex(Sex sex) const;              ///< ប / ស, M / F

    QString name(const PersonName &name) const;
    QString otherName(const PersonName &name) const; ///< in the other script, may be empty
    QString school(const Nomination &nomination) const { return local(nomination.schoolKm, nomination.schoolLatin); }

private:
    const Wording &m_wording;
};

} // namespace rangvoan::report

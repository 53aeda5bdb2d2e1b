// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/figuresections.h"

namespace rangvoan
{

/// Small words and numbers that the sections share. Sentences are of the translation context "figure".
class FigureTeller
{
public:
    FigureTeller(const FigureNames &names, const Wording &words) : m_names(names), m_words(words) {}

    const FigureNames &names() const { return m_names; }
    QString say(const char *source, const QStringList &arguments = {}) const;
    /// With three decimals: coefficients.
    QString coefficient(double value) const;
    /// With two decimals and a sign: points more or less.
    QString signedPoints(double value) const;
    QString decimal(double value, int places) const;
    QString whole(qint64 value) const;
    QString percent(double part) const; ///< one decimal
    QString percent(const Score &part, int places) const;
    QString range(const PlaceRange &places) const;
    QString band(Band band) const;
    /// A dash and the reason.
    QString without(Undefined why) const;
    /// The coefficient, or a dash; the reason goes into `lines`, once.
    QString orDash(const Figure<double> &figure, QStringList &lines) const;

    FigureSection section(FigureKind kind, const QList<FigureKind> &alsoMeans = {}) const;

private:
    const FigureNames &m_names;
    const Wording &m_words;
};

FigureSection placesSection(const FigureTeller &tell, const Firmness &firmness);
FigureSection leftOutSection(const FigureTeller &tell, const Firmness &firmness);
FigureSection strictSection(const FigureTeller &tell, const AwardAdvice &advice);
FigureSection adjustedSection(const FigureTeller &tell, const Firmness &firmness, const AwardAdvice &advice);
QList<FigureSection> agreementSections(const FigureTeller &tell, const AdvisoryFigures &figures);
FigureSection weightSection(const FigureTeller &tell, const Firmness &firmness, const AwardAdvice &advice);
FigureSection weightChangeSection(const FigureTeller &tell, const AwardAdvice &advice);
FigureSection concentrationSection(const FigureTeller &tell, const Concentration &counts);

} // namespace rangvoan

// SPDX-License-Identifier: Apache-2.0
#include "app/main/analysisfigures.h"
#include "app/text/figuretext.h"
#include "app/text/stagetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Sections with heading, meaning and lines.
class AnalysisPage
{
public:
    explicit AnalysisPage(const Wording &words) : m_words(words) {}

    void section(FigureKind kind)
    {
        m_text += u"\n"_s + figureName(kind, m_words) + u'\n' + figureMeaning(kind, m_words) + u'\n';
    }
    void line(const QString &text) { m_text += u"  "_s + text + u'\n'; }
    void missing(Undefined why) { line(undefinedText(why, m_words)); }
    void value(const QString &name, const Figure<double> &figure)
    {
        line(name + u": "_s + (figure ? number(*figure) : undefinedText(figure.why(), m_words)));
    }
    QString filled(const char *source, const QStringList &arguments) const
    {
        return filledIn(m_words.text("command", source), arguments);
    }
    const QString &text() const { return m_text; }

    static QString number(double value) { return QString::number(value, 'f', 3); }

private:
    const Wording &m_words;
    QString m_text;
};

void writeAgreement(AnalysisPage &page, const AnalysisFigures &figures)
{
    constexpr std::array names{"ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)"};
    page.section(FigureKind::Intraclass);
    if (!figures.intraclass) {
        page.missing(figures.intraclass.why());
    }
    for (size_t i = 0; figures.intraclass && i < names.size(); ++i) {
        const Intraclass &form = figures.intraclass->forms.at(i);
        page.value(QString::fromLatin1(names.at(i)), form.value);
        if (form.low && form.high) {
            page.line(u"  %1 – %2"_s.arg(AnalysisPage::number(*form.low), AnalysisPage::number(*form.high)));
        }
    }
    page.section(FigureKind::Concordance);
    if (figures.concordance) {
        page.value(u"W"_s, figures.concordance->w);
        page.value(u"p"_s, figures.concordance->p);
    } else {
        page.missing(figures.concordance.why());
    }
    page.section(FigureKind::Alpha);
    page.value(u"nominal"_s, figures.alpha.nominal);
    page.value(u"ordinal"_s, figures.alpha.ordinal);
    page.value(u"interval"_s, figures.alpha.interval);
    page.value(u"ratio"_s, figures.alpha.ratio);
    page.section(FigureKind::Kappa);
    page.value(u"kappa"_s, figures.kappa ? Figure<double>(figures.kappa->kappa) : Figure<double>(figures.kappa.why()));
    page.section(FigureKind::Consistency);
    page.value(u"alpha"_s, figures.consistency ? Figure<double>(figures.consistency->raw)
                                               : Figure<double>(figures.consistency.why()));
}

void writeSeverity(AnalysisPage &page, const AnalysisInput &input, const AnalysisFigures &figures)
{
    page.section(FigureKind::Severity);
    if (!figures.severity) {
        page.missing(figures.severity.why());
        return;
    }
    const SeverityModel &model = figures.severity->model;
    page.line(page.filled(QT_TRANSLATE_NOOP("command", "Spread between candidates %1, between members %2, chance %3."),
                          {AnalysisPage::number(std::sqrt(model.varCandidate)),
                           AnalysisPage::number(std::sqrt(model.varMember)),
                           AnalysisPage::number(std::sqrt(model.varResidual))}));
    for (size_t m = 0; m < model.members.size(); ++m) {
        page.line(u"%1  %2 ± %3"_s.arg(input.marking.at(qsizetype(m)), AnalysisPage::number(model.members[m].effect),
                                       AnalysisPage::number(model.members[m].standardError)));
    }
}

QString bandWord(const AnalysisPage &page, Band band)
{
    switch (band) {
    case Band::In:
        return page.filled(QT_TRANSLATE_NOOP("command", "in"), {});
    case Band::Discuss:
        return page.filled(QT_TRANSLATE_NOOP("command", "to discuss"), {});
    case Band::Out:
        return page.filled(QT_TRANSLATE_NOOP("command", "out"), {});
    }
    return {};
}

void writeCut(AnalysisPage &page, const AnalysisInput &input, const AnalysisFigures &figures)
{
    constexpr double whole = 100;
    page.section(FigureKind::SeatChance);
    page.section(FigureKind::RankInterval);
    QList<std::pair<int, size_t>> order;
    for (size_t c = 0; c < figures.cut.candidates.size(); ++c) {
        order.append({figures.cut.candidates[c].rank, c});
    }
    std::sort(order.begin(), order.end());
    for (const auto &[rank, c] : std::as_const(order)) {
        const FieldCutRow &row = figures.cut.candidates[c];
        const double chance = whole * row.chance.seated / figures.cut.draws;
        page.line(u"%1  %2  %3  %4 %  %5 – %6  %7"_s.arg(rank, 5)
                      .arg(row.mean.display(4), 10)
                      .arg(input.marked.at(qsizetype(c)))
                      .arg(chance, 0, 'f', 1)
                      .arg(row.chance.likely.best)
                      .arg(row.chance.likely.worst)
                      .arg(bandWord(page, row.band)));
    }
    page.section(FigureKind::LeaveOneOut);
    for (size_t m = 0; m < figures.cut.withoutMember.size(); ++m) {
        QStringList seats;
        for (const int candidate : figures.cut.withoutMember[m]) {
            seats.append(input.marked.at(candidate));
        }
        page.line(page.filled(QT_TRANSLATE_NOOP("command", "without %1: %2"),
                              {input.marking.at(qsizetype(m)), seats.join(u", "_s)}));
    }
}

void writeWeights(AnalysisPage &page, const AnalysisInput &input, const AnalysisFigures &figures)
{
    page.section(FigureKind::WeightChange);
    if (!figures.change) {
        page.missing(figures.change.why());
        return;
    }
    page.line(
        page.filled(QT_TRANSLATE_NOOP("command", "With no weight off by more than %1 % “%2” takes the seat of “%3”."),
                    {(figures.change->part * Score::fromInteger(100)).display(2),
                     input.marked.at(figures.change->entering), input.marked.at(figures.change->leaving)}));
}

} // namespace

QString analysisText(const AnalysisInput &input, const AnalysisFigures &figures, const Wording &words)
{
    AnalysisPage page(words);
    page.line(page.filled(QT_TRANSLATE_NOOP("command", "Candidates: %1, members: %2, marks: %3, missing: %4."),
                          {QString::number(input.candidates.size()), QString::number(input.members.size()),
                           QString::number(input.marks), QString::number(input.missing)}));
    writeAgreement(page, figures);
    writeSeverity(page, input, figures);
    writeCut(page, input, figures);
    writeWeights(page, input, figures);
    return page.text().trimmed();
}

} // namespace rangvoan

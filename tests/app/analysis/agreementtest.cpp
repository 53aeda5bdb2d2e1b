// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/agreement.h"

#include "app/analysis/intraclass.h"
#include "tests/app/analysis/ratings.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

/// Published tables, and what is left where nothing can be told.
class AgreementTest final : public QObject
{
    Q_OBJECT

private slots:
    void intraclassOfShroutAndFleiss_data();
    void intraclassOfShroutAndFleiss();
    void varianceOfShroutAndFleiss();
    void intraclassWithoutResidual();
    void concordance_data();
    void concordance();
    void alphaOfKrippendorff();
    void alphaWithMissingMarksOnly();
    void kappaOfFleiss();
    void undefinedFigures_data();
    void undefinedFigures();

private:
    /// Shrout and Fleiss 1979, table 2: six targets, four judges.
    RatingField m_shrout = fieldOf("9 2 5 8; 6 1 3 2; 8 4 6 8; 7 1 2 6; 10 5 6 9; 6 2 4 7");
};

void AgreementTest::intraclassOfShroutAndFleiss_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<double>("value"); // table 4 of the paper, two decimals
    QTest::addColumn<double>("low");   // as R's psych 2.3 gives the intervals of the paper's formulas
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("f");
    QTest::addColumn<double>("df2");
    QTest::newRow("ICC(1,1)") << 0 << .17 << -.133 << .723 << 1.79 << 18.0;
    QTest::newRow("ICC(2,1)") << 1 << .29 << .019 << .761 << 11.03 << 15.0;
    QTest::newRow("ICC(3,1)") << 2 << .71 << .342 << .946 << 11.03 << 15.0;
    QTest::newRow("ICC(1,4)") << 3 << .44 << -.884 << .912 << 1.79 << 18.0;
    QTest::newRow("ICC(2,4)") << 4 << .62 << .071 << .927 << 11.03 << 15.0;
    QTest::newRow("ICC(3,4)") << 5 << .91 << .676 << .986 << 11.03 << 15.0;
}

void AgreementTest::intraclassOfShroutAndFleiss()
{
    QFETCH(int, form);
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, f);
    const auto table = intraclass(m_shrout);
    QVERIFY(table.has_value());
    const Intraclass &found = table->forms.at(size_t(form));
    QVERIFY2(isNear(*found.value, value, .005), qPrintable(QString::number(*found.value)));
    QVERIFY2(isNear(*found.low, low, .0006), qPrintable(QString::number(*found.low)));
    QVERIFY2(isNear(*found.high, high, .0006), qPrintable(QString::number(*found.high)));
    QVERIFY2(isNear(*found.f, f, .006), qPrintable(QString::number(*found.f)));
    QCOMPARE(found.df1, 5.0);
    QTEST(found.df2, "df2");
}

/// Table 3 of the paper.
void AgreementTest::varianceOfShroutAndFleiss()
{
    const RatingVariance v = intraclass(m_shrout)->variance;
    QVERIFY(isNear(v.betweenCandidates, 11.24, .005));
    QVERIFY(isNear(v.within, 6.26, .005));
    QVERIFY(isNear(v.betweenMembers, 32.49, .005));
    QVERIFY(isNear(v.residual, 1.02, .005));
}

/// Members who differ by a constant: the third form is 1, its interval would divide by nothing.
void AgreementTest::intraclassWithoutResidual()
{
    const auto table = intraclass(fieldOf("1 2; 3 4; 5 6"));
    QCOMPARE(*table->forms[2].value, 1.0);
    QCOMPARE(*table->forms[5].value, 1.0);
    QVERIFY(!table->forms[2].f && !table->forms[2].low && !table->forms[1].high);
    QCOMPARE(table->forms[2].f.why(), Undefined::NoResidual);
    QVERIFY(table->forms[0].f.has_value());
}

void AgreementTest::concordance_data()
{
    QTest::addColumn<QByteArray>("marks");
    QTest::addColumn<double>("w");
    QTest::addColumn<double>("uncorrected");
    QTest::addColumn<double>("p");
    // Siegel, Nonparametric Statistics, 1956, chapter 9: three executives rank six applicants; W = .16, chi2 not
    // significant.
    QTest::newRow("without ties") << QByteArray("1 1 6; 6 5 3; 3 6 2; 2 4 5; 5 2 4; 4 3 1") << .1619 << .1619 << .7872;
    // The same, from Kendall 1948: rank sums 5.5 6.5 9 13.5 12 20 23 23.5 25.5 26.5, squares 591, W = .828 with the
    // correction for ties; 591 / 742.5 without.
    QTest::newRow("with ties") << QByteArray("1 2.5 2; 4.5 1 1; 2 2.5 4.5; 4.5 4.5 4.5; 3 4.5 4.5; 7.5 8 4.5;"
                                             "6 9 8; 9 6.5 8; 7.5 10 8; 10 6.5 10")
                               << .828 << .796 << .0078;
    QTest::newRow("the same order") << QByteArray("1 10; 2 20; 3 70") << 1.0 << 1.0 << .1353;
    QTest::newRow("opposite orders") << QByteArray("1 3; 2 2; 3 1") << 0.0 << 0.0 << 1.0;
    // A member who puts all on one place says nothing: W is that of the half that remains, S = 2, T = 24.
    QTest::newRow("a member without spread") << QByteArray("1 5; 2 5; 3 5") << .5 << .25 << .3679;
}

void AgreementTest::concordance()
{
    QFETCH(QByteArray, marks);
    QFETCH(double, w);
    QFETCH(double, uncorrected);
    QFETCH(double, p);
    const auto found = kendallConcordance(fieldOf(marks.constData()));
    QVERIFY2(isNear(found->w, w, .0005), qPrintable(QString::number(found->w)));
    QVERIFY2(isNear(found->uncorrected, uncorrected, .0005), qPrintable(QString::number(found->uncorrected)));
    QVERIFY2(isNear(found->p, p, .0005), qPrintable(QString::number(found->p)));
}

/// Krippendorff 2011, the reliability data of section D: four observers, twelve units, marks missing.
void AgreementTest::alphaOfKrippendorff()
{
    const Alpha alpha = krippendorffAlpha(fieldOf("1 1 . 1; 2 2 3 2; 3 3 3 3; 3 3 3 3; 2 2 2 2; 1 2 3 4; 4 4 4 4;"
                                                  "1 1 2 1; 2 2 2 2; . 5 5 5; . . 1 1; . . 3 ."));
    QVERIFY2(isNear(*alpha.nominal, .743, .0005), qPrintable(QString::number(*alpha.nominal)));
    QVERIFY2(isNear(*alpha.ordinal, .815, .0005), qPrintable(QString::number(*alpha.ordinal)));
    QVERIFY2(isNear(*alpha.interval, .849, .0005), qPrintable(QString::number(*alpha.interval)));
    QVERIFY2(isNear(*alpha.ratio, .797, .0005), qPrintable(QString::number(*alpha.ratio)));
}

void AgreementTest::alphaWithMissingMarksOnly()
{
    const Alpha single = krippendorffAlpha(fieldOf("1 .; . 2; 3 ."));
    QCOMPARE(single.nominal.why(), Undefined::NoPairs);
    const Alpha negative = krippendorffAlpha(fieldOf("-1 -1; 2 2"));
    QCOMPARE(*negative.interval, 1.0);
    QCOMPARE(negative.ratio.why(), Undefined::NegativeMarks);
}

/// Fleiss 1971, table 1: thirty patients, six psychiatrists, five diagnoses.
void AgreementTest::kappaOfFleiss()
{
    const QList<QList<int>> counts{{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
                                   {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
                                   {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
                                   {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
                                   {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
                                   {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}};
    QList<QStringList> rows;
    for (const QList<int> &patient : counts) {
        QStringList row;
        for (qsizetype category = 0; category < patient.size(); ++category) {
            row += QStringList(patient.at(category), QString::number(category + 1));
        }
        rows.append(row);
    }
    const auto found = fleissKappa(fieldOf(rows));
    QVERIFY2(isNear(found->kappa, .430, .0005), qPrintable(QString::number(found->kappa)));
    // Table 2 of the paper: depression, personality disorder, schizophrenia, neurosis, other.
    const QList<double> expected{.245, .245, .520, .471, .566};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(found->categories.at(i).category, Score::fromInteger(i + 1));
        QVERIFY2(isNear(*found->categories.at(i).kappa, expected.at(i), .001),
                 qPrintable(QString::number(*found->categories.at(i).kappa)));
    }
}

void AgreementTest::undefinedFigures_data()
{
    QTest::addColumn<RatingField>("field");
    QTest::addColumn<Undefined>("intraclass");
    QTest::addColumn<Undefined>("kendall");
    QTest::addColumn<Undefined>("alpha");
    QTest::addColumn<Undefined>("kappa");
    QTest::newRow("one member") << fieldOf("1; 2; 3") << Undefined::OneMember << Undefined::OneMember
                                << Undefined::NoPairs << Undefined::UnequalPanels;
    QTest::newRow("one candidate") << fieldOf("5 5 5") << Undefined::OneCandidate << Undefined::OneCandidate
                                   << Undefined::AllEqual << Undefined::AllEqual;
    QTest::newRow("all equal") << fieldOf("5 5; 5 5; 5 5") << Undefined::AllEqual << Undefined::AllEqual
                               << Undefined::AllEqual << Undefined::AllEqual;
    QTest::newRow("tenths all equal") << fieldOf("0.1 0.1 0.1; 0.1 0.1 0.1") << Undefined::AllEqual
                                      << Undefined::AllEqual << Undefined::AllEqual << Undefined::AllEqual;
    QTest::newRow("all missing") << RatingField{3, 2, {}} << Undefined::NoMarks << Undefined::NoMarks
                                 << Undefined::NoMarks << Undefined::NoMarks;
    QTest::newRow("one missing") << fieldOf("5 5; 5 .; 5 5") << Undefined::Incomplete << Undefined::Incomplete
                                 << Undefined::AllEqual << Undefined::UnequalPanels;
}

void AgreementTest::undefinedFigures()
{
    QFETCH(RatingField, field);
    QFETCH(Undefined, alpha);
    const auto icc = rangvoan::intraclass(field);
    QVERIFY(!icc);
    QTEST(icc.why(), "intraclass");
    QTEST(kendallConcordance(field).why(), "kendall");
    const Alpha found = krippendorffAlpha(field);
    for (const Figure<double> &figure : {found.nominal, found.ordinal, found.interval, found.ratio}) {
        QVERIFY(!figure);
        QCOMPARE(figure.why(), alpha);
    }
    QTEST(fleissKappa(field).why(), "kappa");
}

RANGVOAN_TEST(AgreementTest)

#include "agreementtest.moc"

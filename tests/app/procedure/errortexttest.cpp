// SPDX-License-Identifier: Apache-2.0
#include "app/text/errortext.h"

#include "app/domain/refusal.h"
#include "app/text/stagetext.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace rangvoan;
using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void wordsStandForNumbersAndKeys();
    void refusalIsItsOwnSentence();
    void argumentsAreNotPlaceMarks();
    void stagesRolesAndStatesHaveWords();
};

namespace
{

/// How many arguments the comments of app/domain/error.h name.
struct ErrorRow
{
    ErrorCode code;
    int arguments;
};

const QList<ErrorRow> errorRows{
    {ErrorCode::InvalidArgument, 1},   {ErrorCode::MissingArgument, 1}, {ErrorCode::InvalidJson, 3},
    {ErrorCode::InvalidTable, 4},      {ErrorCode::NotAWorkbook, 1},    {ErrorCode::LegacyWorkbook, 1},
    {ErrorCode::EncryptedWorkbook, 1}, {ErrorCode::EmptyTable, 1},      {ErrorCode::UnknownColumns, 2},
    {ErrorCode::TooLarge, 2},          {ErrorCode::DamagedWorkbook, 2}, {ErrorCode::UnknownEncoding, 1},
    {ErrorCode::LegacyKhmerFont, 3},   {ErrorCode::NotAllowed, 2},      {ErrorCode::NotFound, 1},
    {ErrorCode::Conflict, 0},          {ErrorCode::StageNotOpen, 1},    {ErrorCode::StageClosed, 1},
    {ErrorCode::GateRefused, 2},       {ErrorCode::ScoringOpen, 0},     {ErrorCode::Ambiguous, 1},
    {ErrorCode::CannotRead, 1},        {ErrorCode::CannotWrite, 1},     {ErrorCode::FileExists, 1},
    {ErrorCode::NotAnAwardFile, 1},    {ErrorCode::NewerFile, 1},       {ErrorCode::FileInUse, 1},
    {ErrorCode::ReadOnlyFile, 1},      {ErrorCode::DiskFull, 1},        {ErrorCode::DamagedFile, 2},
    {ErrorCode::Database, 1},          {ErrorCode::InvalidEvent, 1},    {ErrorCode::ClockBehind, 2},
    {ErrorCode::ClockAhead, 2},        {ErrorCode::Cancelled, 0},
};

} // namespace

void ErrorTextTest::everyCodeHasASentence_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < errorRows.size(); ++i) {
        QTest::addRow("code %d", static_cast<int>(errorRows.at(i).code)) << static_cast<int>(i);
    }
}

void ErrorTextTest::everyCodeHasASentence()
{
    QFETCH(int, index);
    Error error{errorRows.at(index).code, {}};
    for (int i = 0; i < errorRows.at(index).arguments; ++i) {
        error.arguments.append(u"<argument %1>"_s.arg(i));
    }
    const QString text = errorText(error, Wording(Language::English));
    QVERIFY(text.endsWith(u'.'));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
    for (const QString &argument : error.arguments) {
        QVERIFY2(text.contains(argument), qPrintable(text));
    }
    // What happened, and what to do: two clauses at least.
    QVERIFY2(text.count(u'.') + text.count(u':') >= 2, qPrintable(text));
}

void ErrorTextTest::wordsStandForNumbersAndKeys()
{
    const Wording english(Language::English);
    QVERIFY(errorText({ErrorCode::StageClosed, {u"8"_s}}, english).contains(u"“Ranking”"_s));
    const QString refused = errorText({ErrorCode::NotAllowed, {u"2"_s, u"enter marks"_s}}, english);
    QVERIFY2(refused.contains(u"member"_s) && refused.contains(u"enter marks"_s), qPrintable(refused));
    QVERIFY(errorText({ErrorCode::StageClosed, {u"99"_s}}, english).contains(u"“99”"_s));
}

void ErrorTextTest::refusalIsItsOwnSentence()
{
    QCOMPARE(errorText(refusal("Row %1 names %2.", {u"7"_s, u"x"_s}), Wording(Language::English)), u"Row 7 names x."_s);
}

void ErrorTextTest::argumentsAreNotPlaceMarks()
{
    QCOMPARE(filledIn(u"%1 and %2 of %3"_s, {u"%2"_s, u"b"_s}), u"%2 and b of %3"_s);
    QCOMPARE(filledIn(u"100 % of %1"_s, {u"a"_s}), u"100 % of a"_s);
}

void ErrorTextTest::stagesRolesAndStatesHaveWords()
{
    const Wording english(Language::English);
    QSet<QString> names;
    for (int i = 0; i < stageCount; ++i) {
        const Stage stage = static_cast<Stage>(i);
        names.insert(stageName(stage, english));
        const QString purpose = stagePurpose(stage, english);
        QCOMPARE(purpose.count(u'.'), 2);
        names.insert(purpose);
    }
    for (int i = 0; i < 5; ++i) {
        names.insert(roleName(static_cast<Role>(i), english));
        names.insert(stateName(static_cast<StageState>(i), english));
    }
    QCOMPARE(names.size(), 2 * stageCount + 10);
    QVERIFY(!names.contains(QString()));
}

RANGVOAN_TEST(ErrorTextTest)
#include "errortexttest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/main/console.h"

#include <QFile>

#include <cstdio>

namespace rangvoan
{

namespace
{

void writeAll(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void StandardConsole::out(const QString &text)
{
    writeAll(stdout, text + u'\n');
}

void StandardConsole::message(const QString &text)
{
    writeAll(stderr, text + u'\n');
}

QByteArray StandardConsole::readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    return input.readAll();
}

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::FileExists:
    case ErrorCode::FileInUse:
    case ErrorCode::ReadOnlyFile:
    case ErrorCode::DiskFull:
    case ErrorCode::Database:
        return ExitCode::CannotAccess;
    case ErrorCode::GateRefused:
    case ErrorCode::ScoringOpen:
    case ErrorCode::DamagedFile:
    case ErrorCode::InvalidEvent:
        return ExitCode::No;
    default:
        return ExitCode::BadInput;
    }
}

} // namespace rangvoan

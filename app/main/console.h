// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/main/exitcode.h"
#include "app/text/wording.h"

#include <QJsonObject>
#include <QString>

namespace rangvoan
{

/// Where a command speaks: human text or exactly one JSON document on standard output, messages on standard error.
/// Tests collect both in memory.
class Console
{
public:
    virtual ~Console() = default;
    virtual void out(const QString &text) = 0;
    virtual void message(const QString &text) = 0;
    virtual QByteArray readInput() = 0;
};

/// The real standard streams, UTF-8.
class StandardConsole final : public Console
{
public:
    void out(const QString &text) override;
    void message(const QString &text) override;
    QByteArray readInput() override;
};

/// The exit status that fits an error.
ExitCode exitCodeOf(const Error &error);

} // namespace rangvoan

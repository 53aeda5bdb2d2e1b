// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace rangvoan::test
{

/// Another program's opinion on a PDF: its standard output; nothing when it is not installed, empty when it failed.
std::optional<QByteArray> askTool(const QString &program, const QStringList &arguments);

/// The bytes of the paper as PDF; empty when it cannot be written.
QByteArray pdfBytes(const report::Paginated &paper);

} // namespace rangvoan::test

/// Ends the test function when the program is not installed.
#define ASK_TOOL(answer, program, ...)                                                                                 \
    const std::optional<QByteArray> answer = rangvoan::test::askTool(program, __VA_ARGS__);                            \
    if (!answer) {                                                                                                     \
        QSKIP("a program that reads PDF is not installed");                                                            \
    }

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>

namespace rangvoan::test
{

/// A copy of this process that runs `work` and ends; it answers through a pipe. POSIX only.
class ChildProcess
{
public:
    using Answer = std::function<void(char)>;

    /// Returns false where there is no fork().
    static bool isPossible();

    explicit ChildProcess(const std::function<void(const Answer &)> &work);
    ~ChildProcess(); ///< kills it

    /// The next byte it answered; -1 when it has ended.
    int next();
    /// SIGKILL, and waits until it is gone.
    void kill();

private:
    int m_pid = -1;
    int m_read = -1;
};

} // namespace rangvoan::test

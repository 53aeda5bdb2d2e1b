// SPDX-License-Identifier: Apache-2.0
#include "tests/db/childprocess.h"

#include <qglobal.h>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#endif

namespace rangvoan::test
{

#ifdef Q_OS_UNIX

bool ChildProcess::isPossible()
{
    return true;
}

ChildProcess::ChildProcess(const std::function<void(const Answer &)> &work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        qFatal("no pipe");
    }
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(ends[0]);
        work([&ends](char answer) {
            if (::write(ends[1], &answer, 1) != 1) {
                ::_exit(1);
            }
        });
        ::_exit(0);
    }
    ::close(ends[1]);
    m_read = ends[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    ::close(m_read);
}

int ChildProcess::next()
{
    char answer = 0;
    return ::read(m_read, &answer, 1) == 1 ? static_cast<unsigned char>(answer) : -1;
}

void ChildProcess::kill()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
}

#else

bool ChildProcess::isPossible()
{
    return false;
}

ChildProcess::ChildProcess(const std::function<void(const Answer &)> &) {}
ChildProcess::~ChildProcess() = default;

int ChildProcess::next()
{
    return m_read;
}

void ChildProcess::kill()
{
    m_pid = -1;
}

#endif

} // namespace rangvoan::test

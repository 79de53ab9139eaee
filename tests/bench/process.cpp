// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process.h"

#include <chrono>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spoor::bench {

std::optional<Cost> run_program(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child < 0)
        return std::nullopt;
    if (child == 0) {
        const int null = ::open("/dev/null", O_RDWR);
        ::dup2(null, 0);
        ::dup2(null, 1);
        ::dup2(null, 2);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage used{};
    if (::wait4(child, &status, 0, &used) != child)
        return std::nullopt;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        return std::nullopt;
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return Cost{wall.count(), seconds(used.ru_utime) + seconds(used.ru_stime), double(used.ru_maxrss) / 1024.0,
                WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

}

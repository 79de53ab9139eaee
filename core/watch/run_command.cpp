// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/run_command.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace spoor {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_said = 4096;

/// Two ends of a connection, closed at the end.
struct Ends {
    int ours = -1, theirs = -1;
    Ends()
    {
        // Sockets and not a pipe: writing to a command that reads nothing is an error here, not a signal (MSG_NOSIGNAL).
        int both[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, both) == 0) {
            ours = both[0];
            theirs = both[1];
        }
    }
    ~Ends()
    {
        close(ours);
        close(theirs);
    }
    Ends(const Ends&) = delete;
    Ends& operator=(const Ends&) = delete;
    static void close(int& fd)
    {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }
};

std::optional<pid_t> start(const std::string& command, int input, int errors, int& problem)
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t how;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawnattr_init(&how);
    ::posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO);
    // A group of its own, to be ended with all that it started; and the signals that a program has at first.
    sigset_t none, all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setpgroup(&how, 0);
    ::posix_spawnattr_setsigmask(&how, &none);
    ::posix_spawnattr_setsigdefault(&how, &all);
    ::posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    std::string shell = "/bin/sh", option = "-c", text = command;
    char* const words[] = {shell.data(), option.data(), text.data(), nullptr};
    pid_t child = -1;
    problem = ::posix_spawn(&child, shell.c_str(), &files, &how, words, environ);
    ::posix_spawnattr_destroy(&how);
    ::posix_spawn_file_actions_destroy(&files);
    return problem == 0 ? std::optional(child) : std::nullopt;
}

/// Gives the input and takes what is said, until the command ends or it has to.
class Talk {
public:
    Talk(pid_t child, Ends& input, Ends& errors, std::string_view text)
        : child_(child), input_(input), errors_(errors), left_(text)
    {
    }

    /// Its status, or nothing where it was made to end.
    std::optional<int> go(Clock::time_point end, const std::stop_token& stop)
    {
        while (true) {
            int status = 0;
            if (::waitpid(child_, &status, WNOHANG) == child_) {
                hear();
                return status;
            }
            if (Clock::now() >= end || stop.stop_requested()) {
                ::kill(-child_, SIGKILL);
                ::waitpid(child_, &status, 0);
                return std::nullopt;
            }
            pollfd both[2] = {{left_.empty() ? -1 : input_.ours, POLLOUT, 0}, {errors_.ours, POLLIN, 0}};
            ::poll(both, 2, 20);
            give();
            hear();
        }
    }
    const std::string& said() const { return said_; }

private:
    void give()
    {
        if (!left_.empty()) {
            const ssize_t sent = ::send(input_.ours, left_.data(), left_.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent > 0)
                left_.remove_prefix(static_cast<std::size_t>(sent));
            else if (sent < 0 && errno != EAGAIN && errno != EINTR)
                left_ = {};  // it does not want to know more, which is its own affair
        }
        if (left_.empty())
            Ends::close(input_.ours);
    }
    void hear()
    {
        char piece[1024];
        for (ssize_t got = 0; (got = ::recv(errors_.ours, piece, sizeof piece, MSG_DONTWAIT)) > 0;)
            if (said_.size() < most_said)
                said_.append(piece, std::min(static_cast<std::size_t>(got), most_said - said_.size()));
        // Its end, or nothing for now: then there is nothing to wait for but the end of the command.
    }

    pid_t child_;
    Ends& input_;
    Ends& errors_;
    std::string_view left_;
    std::string said_;
};

}

Result<void> run_command(const std::string& command, std::string_view input, std::chrono::seconds patience,
                         std::stop_token stop)
{
    Ends in, errors;
    if (in.ours < 0 || errors.ours < 0)
        return failure(ErrorCode::Internal, command, std::generic_category().message(errno));
    int problem = 0;
    const auto child = start(command, in.theirs, errors.theirs, problem);
    if (!child)
        return failure(ErrorCode::Internal, command, std::generic_category().message(problem));
    Ends::close(in.theirs);
    Ends::close(errors.theirs);
    Talk talk(*child, in, errors, input);
    const auto status = talk.go(Clock::now() + patience, stop);
    if (!status)
        return failure(ErrorCode::Cancelled, command,
                       stop.stop_requested() ? "stopped"
                                             : "took longer than " + std::to_string(patience.count()) + " s");
    if (WIFEXITED(*status) && WEXITSTATUS(*status) == 0)
        return {};
    std::string why = talk.said();
    while (!why.empty() && (why.back() == '\n' || why.back() == ' '))
        why.pop_back();
    if (why.empty())
        why = WIFEXITED(*status) ? "exit status " + std::to_string(WEXITSTATUS(*status))
                                 : "ended by signal " + std::to_string(WTERMSIG(*status));
    return failure(ErrorCode::Internal, command, why);
}

}

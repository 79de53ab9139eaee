// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/window_program.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spoor::cli {
namespace {

constexpr const char* program_name = "spoor";

bool can_run(const std::filesystem::path& path)
{
    std::error_code problem;
    return std::filesystem::is_regular_file(path, problem) && ::access(path.c_str(), X_OK) == 0;
}

/// Ours, but for the platform of Qt: there may be no display.
std::vector<std::string> environment_without_display()
{
    std::vector<std::string> list = {"QT_QPA_PLATFORM=offscreen"};
    for (char** entry = ::environ; *entry; ++entry)
        if (!std::string_view(*entry).starts_with("QT_QPA_PLATFORM="))
            list.emplace_back(*entry);
    return list;
}

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> list;
    for (std::string& word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    return list;
}

/// The child reads `input`; 0 or an errno.
int start(std::vector<std::string> words, int input, pid_t& child)
{
    std::vector<std::string> environment = environment_without_display();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // This program ignores SIGPIPE and keeps SIGINT back; the other one should not.
    sigset_t none, pipe;
    sigemptyset(&none);
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &pipe);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const int problem = ::posix_spawn(&child, words.front().c_str(), &actions, &attributes, pointers(words).data(),
                                      pointers(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return problem;
}

void give(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t n = ::write(fd, text.data(), text.size());
        if (n < 0 && errno != EINTR)
            return;  // it has gone; its exit status says why
        if (n > 0)
            text.remove_prefix(static_cast<std::size_t>(n));
    }
}

}

std::optional<std::string> window_program()
{
    std::error_code problem;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", problem);
    if (!problem && can_run(self.parent_path() / program_name))
        return (self.parent_path() / program_name).string();
    const char* path = std::getenv("PATH");
    for (std::string_view rest = path ? path : ""; !rest.empty();) {
        const std::size_t colon = rest.find(':');
        const std::filesystem::path folder(rest.substr(0, colon));
        if (folder.is_absolute() && can_run(folder / program_name))
            return (folder / program_name).string();
        rest.remove_prefix(colon == std::string_view::npos ? rest.size() : colon + 1);
    }
    return std::nullopt;
}

Result<void> write_pdf(const std::string& program, const std::string& document_json, const std::string& path)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failure(ErrorCode::WriteFailed, path, std::strerror(errno));
    pid_t child = -1;
    const int problem = start({program, "--write-pdf", path}, ends[0], child);
    ::close(ends[0]);
    if (problem == 0)
        give(ends[1], document_json);
    ::close(ends[1]);
    if (problem != 0)
        return failure(ErrorCode::WriteFailed, path, program + ": " + std::strerror(problem));
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(status))
        return failure(ErrorCode::WriteFailed, path,
                       program + " was ended by signal " + std::to_string(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0)
        return failure(ErrorCode::WriteFailed, path,
                       program + " gave up with status " + std::to_string(WEXITSTATUS(status)));
    std::error_code gone;
    if (std::filesystem::file_size(path, gone) == 0 || gone)
        return failure(ErrorCode::WriteFailed, path, program + " wrote nothing");
    return {};
}

}

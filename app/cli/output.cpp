// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/exit_status.h"

#include <cerrno>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace spoor::cli {
namespace {

int write_all(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t n = ::write(fd, text.data(), text.size());
        if (n < 0 && errno != EINTR)
            return errno;
        if (n > 0)
            text.remove_prefix(static_cast<std::size_t>(n));
    }
    return 0;
}

}

bool Output::write(std::string_view text)
{
    if (!error_)
        error_ = write_all(STDOUT_FILENO, text);
    return error_ == 0;
}

int Output::status() const
{
    if (error_ == 0 || error_ == EPIPE)
        return exit_done;
    say(std::string("cannot write to standard output: ") + std::strerror(error_));
    return exit_unreadable;
}

bool Output::is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

std::size_t Output::terminal_width()
{
    winsize size{};
    if (!is_terminal() || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

int print(std::string_view text)
{
    Output output;
    output.write(text);
    return output.status();
}

void say(std::string_view message)
{
    std::string line = "spoor-cli: ";
    line += message;
    line += '\n';
    write_all(STDERR_FILENO, line);
}

void say_text(std::string_view text) { write_all(STDERR_FILENO, text); }

}

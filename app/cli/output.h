// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace spoor::cli {

/// Standard output, unbuffered: callers hand over pieces of a useful size. One thread.
class Output {
public:
    /// False once the reader has gone or the disk is full; then nothing more is written.
    bool write(std::string_view text);

    /// exit_done, also where the reader has gone (it had enough); exit_unreadable with a message where writing failed
    /// for another reason.
    int status() const;

    static bool is_terminal();
    /// Characters in a line of the terminal; 0 where it is none.
    static std::size_t terminal_width();

private:
    int error_ = 0;  // errno of the write that failed
};

/// Writes a text to standard output and returns the exit status.
int print(std::string_view text);

/// One message on standard error: `spoor-cli: …`.
void say(std::string_view message);
/// Text on standard error as it is.
void say_text(std::string_view text);

}

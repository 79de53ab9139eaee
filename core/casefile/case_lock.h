// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace spoor {

/// Who has a case open for writing: one at a time, of all programs and, where the file system has locks, of all machines.
///
/// A file beside the case, `NAME.lock`, is locked (flock) and says who it is. Beside and not the case itself, because
/// closing any descriptor of a file takes SQLite's own locks on it away (fcntl(2), record locks of a process). A program
/// that is killed leaves the file, not the lock.
class CaseLock {
public:
    /// CaseInUse where somebody else has it: detail is what the file says of them, or empty. WriteFailed where no lock
    /// can be had (read-only folder, a share without locks). `who` is one line.
    static Result<CaseLock> take(const std::string& case_path, const std::string& who);

    CaseLock(CaseLock&& other) noexcept;
    CaseLock& operator=(CaseLock&&) = delete;
    ~CaseLock();

private:
    CaseLock(std::string path, int fd) : path_(std::move(path)), fd_(fd) {}

    std::string path_;
    int fd_;
};

}

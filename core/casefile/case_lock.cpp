// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_lock.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spoor {
namespace {

constexpr int tries = 20;

std::unexpected<Error> no_lock(const std::string& case_path, int error)
{
    return failure(ErrorCode::WriteFailed, case_path, std::generic_category().message(error));
}

// Somebody may have removed the file between our opening and our locking it; then it locks nobody out.
bool still_there(int fd, const std::string& path)
{
    struct stat ours{}, named{};
    return ::fstat(fd, &ours) == 0 && ::stat(path.c_str(), &named) == 0 && ours.st_dev == named.st_dev &&
           ours.st_ino == named.st_ino;
}

std::string said_by(int fd)
{
    std::array<char, 256> text{};
    const ssize_t size = ::pread(fd, text.data(), text.size(), 0);
    const std::string all(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    return all.substr(0, all.find('\n'));
}

// Whether it is told is of no weight: the lock is what counts.
void say(int fd, const std::string& who)
{
    const std::string line = who + '\n';
    if (::ftruncate(fd, 0) == 0 && ::pwrite(fd, line.data(), line.size(), 0) < 0)
        return;
}

}

Result<CaseLock> CaseLock::take(const std::string& case_path, const std::string& who)
{
    const std::string path = case_path + ".lock";
    for (int i = 0; i < tries; ++i) {
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (fd < 0)
            return no_lock(case_path, errno);
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            std::string holder = error == EWOULDBLOCK ? said_by(fd) : std::string();
            ::close(fd);
            if (error == EINTR)
                continue;
            if (error == EWOULDBLOCK)
                return failure(ErrorCode::CaseInUse, case_path, std::move(holder));
            return no_lock(case_path, error);
        }
        if (still_there(fd, path)) {
            say(fd, who);
            return CaseLock(path, fd);
        }
        ::close(fd);
    }
    return no_lock(case_path, EAGAIN);
}

CaseLock::CaseLock(CaseLock&& other) noexcept : path_(std::move(other.path_)), fd_(std::exchange(other.fd_, -1)) {}

CaseLock::~CaseLock()
{
    if (fd_ < 0)
        return;
    // While it is still locked: nobody can have made it theirs.
    ::unlink(path_.c_str());
    ::close(fd_);
}

}

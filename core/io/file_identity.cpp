// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_identity.h"

#include "core/io/read_error.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spoor {
namespace {

FileIdentity identity_of(const struct stat& s)
{
    return {static_cast<std::uint64_t>(s.st_dev), static_cast<std::uint64_t>(s.st_ino),
            static_cast<std::uint64_t>(s.st_size),
            static_cast<std::int64_t>(s.st_mtim.tv_sec) * 1'000'000'000 + s.st_mtim.tv_nsec};
}

}

Result<OpenFile> OpenFile::open(const std::string& path)
{
    OpenFile file;
    // Without O_NONBLOCK a named pipe put in a log's place would hold us for ever.
    file.fd_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file.fd_ < 0)
        return system_failure(path, errno);
    struct stat s{};
    if (::fstat(file.fd_, &s) != 0)
        return system_failure(path, errno);
    if (!S_ISREG(s.st_mode))
        return failure(ErrorCode::NotReadable, path, "not a regular file");
    file.identity_ = identity_of(s);
    file.path_ = path;
    return file;
}

OpenFile::~OpenFile()
{
    if (fd_ >= 0)
        ::close(fd_);
}

OpenFile& OpenFile::operator=(OpenFile&& o) noexcept
{
    std::swap(fd_, o.fd_);
    std::swap(identity_, o.identity_);
    std::swap(path_, o.path_);
    return *this;
}

Result<std::size_t> OpenFile::read_at(char* out, std::size_t size, std::uint64_t offset) const
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t n = ::pread(fd_, out + done, size - done, static_cast<off_t>(offset + done));
        if (n > 0)
            done += static_cast<std::size_t>(n);
        else if (n == 0)
            break;
        else if (errno != EINTR)
            return system_failure(path_, errno);
    }
    return done;
}

FileIdentity OpenFile::now() const
{
    struct stat s{};
    return ::fstat(fd_, &s) == 0 ? identity_of(s) : FileIdentity{};
}

void OpenFile::advise_sequential() const { ::posix_fadvise(fd_, 0, 0, POSIX_FADV_SEQUENTIAL); }

Result<OpenFile> reopen(const std::string& path, const FileIdentity& known)
{
    auto file = OpenFile::open(path);
    if (!file)
        return failure(ErrorCode::SourceChanged, path, "gone");
    const FileIdentity& now = file->identity();
    if (now.device != known.device || now.inode != known.inode)
        return failure(ErrorCode::SourceChanged, path, "replaced");
    if (now.size < known.size)
        return failure(ErrorCode::SourceChanged, path, "truncated");
    if (now.size == known.size && now.mtime_ns != known.mtime_ns)
        return failure(ErrorCode::SourceChanged, path, "modified");
    return file;
}

}

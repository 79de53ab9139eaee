// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/digesting_file.h"

#include "core/io/read_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace spoor {
namespace {

constexpr std::size_t block_size = 256 * 1024;

ssize_t read_at(int fd, char* out, std::size_t size, std::uint64_t at)
{
    ssize_t n = 0;
    do {
        n = ::pread(fd, out, size, static_cast<off_t>(at));
    } while (n < 0 && errno == EINTR);
    return n;
}

}

Result<std::unique_ptr<DigestingFile>> DigestingFile::open(const std::string& path)
{
    // O_NONBLOCK: a named pipe is opened at once, and then refused by pread.
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return system_failure(path, errno);
    std::unique_ptr<DigestingFile> file(new DigestingFile(path, fd));
    struct stat st{};
    if (::fstat(fd, &st) != 0)
        return system_failure(path, errno);
    file->size_ = static_cast<std::uint64_t>(st.st_size);
    return file;
}

DigestingFile::~DigestingFile() { ::close(fd_); }

Result<std::string> DigestingFile::head(std::size_t size) const
{
    std::string bytes(size, '\0');
    const ssize_t n = read_at(fd_, bytes.data(), size, 0);
    if (n < 0)
        return system_failure(path_, errno);
    bytes.resize(static_cast<std::size_t>(n));
    return bytes;
}

Result<std::string_view> DigestingFile::block()
{
    // Not before it is needed: many a file is opened for its first bytes alone.
    buffer_.resize(block_size);
    const ssize_t n = read_at(fd_, buffer_.data(), buffer_.size(), at_);
    if (n < 0)
        return system_failure(path_, errno);
    const std::string_view bytes(buffer_.data(), static_cast<std::size_t>(n));
    const std::uint64_t end = at_ + bytes.size();
    if (at_ <= digested_ && end > digested_) {
        sha256_.update(bytes.substr(static_cast<std::size_t>(digested_ - at_)));
        digested_ = end;
    }
    at_ = end;
    bytes_read_ = std::min(bytes_read_ + bytes.size(), std::max(size_, end));
    return bytes;
}

Result<std::string> DigestingFile::sha256()
{
    at_ = digested_;
    for (;;) {
        const auto bytes = block();
        if (!bytes)
            return std::unexpected(bytes.error());
        if (bytes->empty())
            return sha256_.hex();
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cache_file.h"

#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spoor {
namespace {

constexpr std::size_t buffer_size = 256 * 1024;

}

CacheWriter::CacheWriter(const std::string& path) : checksum_(XXH3_createState())
{
    XXH3_64bits_reset(checksum_);
    // An index tells as much as the log itself: for nobody else's eyes.
    fd_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd_ < 0)
        error_ = errno;
    buffer_.reserve(buffer_size);
}

CacheWriter::~CacheWriter()
{
    if (fd_ >= 0)
        ::close(fd_);
    XXH3_freeState(checksum_);
}

void CacheWriter::bytes(const void* data, std::size_t size)
{
    if (error_ || size == 0)
        return;
    if (size < buffer_size / 4) {
        buffer_.append(static_cast<const char*>(data), size);
        if (buffer_.size() > buffer_size)
            flush();
        return;
    }
    flush();
    XXH3_64bits_update(checksum_, data, size);
    const char* p = static_cast<const char*>(data);
    while (size > 0 && !error_) {
        const ssize_t n = ::write(fd_, p, size);
        if (n < 0 && errno != EINTR)
            error_ = errno;
        if (n > 0) {
            p += n;
            size -= static_cast<std::size_t>(n);
        }
    }
}

void CacheWriter::flush()
{
    std::string out;
    out.swap(buffer_);
    XXH3_64bits_update(checksum_, out.data(), out.size());
    for (std::size_t done = 0; done < out.size() && !error_;) {
        const ssize_t n = ::write(fd_, out.data() + done, out.size() - done);
        if (n < 0 && errno != EINTR)
            error_ = errno;
        done += n > 0 ? static_cast<std::size_t>(n) : 0;
    }
    out.clear();
    buffer_.swap(out);
}

void CacheWriter::text(std::string_view value)
{
    number<std::uint64_t>(value.size());
    bytes(value.data(), value.size());
}

int CacheWriter::finish()
{
    flush();
    const std::uint64_t sum = XXH3_64bits_digest(checksum_);
    bytes(&sum, sizeof sum);
    flush();
    if (fd_ >= 0 && ::close(fd_) != 0 && !error_)
        error_ = errno;
    fd_ = -1;
    return error_;
}

CacheReader::CacheReader(const std::string& path) : buffer_(std::make_unique_for_overwrite<char[]>(buffer_size))
{
    fd_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat s{};
    if (fd_ < 0 || ::fstat(fd_, &s) != 0 || s.st_size < 8)
        return;
    size_ = left_ = static_cast<std::uint64_t>(s.st_size) - 8;
    good_ = true;
}

CacheReader::~CacheReader()
{
    if (fd_ >= 0)
        ::close(fd_);
}

bool CacheReader::verify()
{
    if (!good_)
        return false;
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_64bits_reset(state.get());
    const auto piece = std::make_unique_for_overwrite<char[]>(buffer_size);
    std::uint64_t sum = 0;
    for (std::uint64_t at = 0; good_ && at < size_ + sizeof sum;) {
        const bool at_sum = at == size_;
        void* const to = at_sum ? static_cast<void*>(&sum) : piece.get();
        const std::size_t wanted = at_sum ? sizeof sum : std::min<std::uint64_t>(buffer_size, size_ - at);
        const ssize_t n = ::pread(fd_, to, wanted, static_cast<off_t>(at));
        if (n < 0 && errno == EINTR)
            continue;
        good_ = n > 0 && (!at_sum || n == ssize_t(sizeof sum));
        if (good_ && !at_sum)
            XXH3_64bits_update(state.get(), to, static_cast<std::size_t>(n));
        at += good_ ? static_cast<std::uint64_t>(n) : 0;
    }
    good_ = good_ && sum == XXH3_64bits_digest(state.get());
    return good_;
}

bool CacheReader::fill(void* out, std::size_t size)
{
    char* p = static_cast<char*>(out);
    while (size > 0) {
        const ssize_t n = ::read(fd_, p, size);
        if (n == 0 || (n < 0 && errno != EINTR))
            return false;
        if (n > 0) {
            p += n;
            size -= static_cast<std::size_t>(n);
        }
    }
    return true;
}

void CacheReader::bytes(void* out, std::size_t size)
{
    // An empty vector has no place to read to.
    if (size == 0)
        return;
    char* p = static_cast<char*>(out);
    if (!good_ || size > left_ + (end_ - at_)) {
        good_ = false;
        std::memset(out, 0, size);
        return;
    }
    const std::size_t ready = std::min(size, end_ - at_);
    std::memcpy(p, buffer_.get() + at_, ready);
    at_ += ready;
    p += ready;
    size -= ready;
    if (size == 0)
        return;
    if (size >= buffer_size / 4) {
        good_ = fill(p, size);
        left_ -= size;
        return;
    }
    end_ = std::min<std::uint64_t>(buffer_size, left_);
    at_ = 0;
    good_ = fill(buffer_.get(), end_);
    left_ -= end_;
    std::memcpy(p, buffer_.get(), size);
    at_ = size;
}

std::size_t CacheReader::count(std::size_t least)
{
    const auto n = number<std::uint64_t>();
    if (n > (left_ + (end_ - at_)) / std::max<std::size_t>(least, 1)) {
        good_ = false;
        return 0;
    }
    return n;
}

std::string CacheReader::text()
{
    std::string out(count(1), '\0');
    bytes(out.data(), out.size());
    return out;
}

}

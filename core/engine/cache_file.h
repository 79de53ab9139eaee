// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

struct XXH3_state_s;

namespace spoor {

/// Numbers, texts and columns written one after the other with a running checksum. Native byte order: the file is for
/// this machine alone. Errors stick; `finish` tells.
class CacheWriter {
public:
    explicit CacheWriter(const std::string& path);
    ~CacheWriter();
    CacheWriter(const CacheWriter&) = delete;
    CacheWriter& operator=(const CacheWriter&) = delete;

    void bytes(const void* data, std::size_t size);
    template <class T>
    void number(T value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes(&value, sizeof value);
    }
    void text(std::string_view value);

    /// Writes the checksum. 0, or the errno of the first failure.
    int finish();

private:
    int fd_ = -1;
    int error_ = 0;
    std::string buffer_;
    XXH3_state_s* checksum_;
    void flush();
};

/// Reads the same back. Any byte of the file may be anything until `verify` was true. After the first thing that does not fit every read gives zeros, and `good` is false.
class CacheReader {
public:
    explicit CacheReader(const std::string& path);
    ~CacheReader();
    CacheReader(const CacheReader&) = delete;
    CacheReader& operator=(const CacheReader&) = delete;

    void bytes(void* out, std::size_t size);
    template <class T>
    T number()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        // A byte that is neither 0 nor 1 must not become a bool.
        if constexpr (std::is_same_v<T, bool>)
            return number<unsigned char>() != 0;
        else {
            T value{};
            bytes(&value, sizeof value);
            return value;
        }
    }
    std::string text();
    /// A number of things that follow, each at least `least` bytes: more than the file could hold is damage.
    std::size_t count(std::size_t least);

    bool good() const { return good_; }
    /// Reads the whole file for its checksum, before anything in it is believed. What is read next is as without this.
    bool verify();
    /// Whether all of it was read and fitted.
    bool finish() const { return good_ && left_ == 0 && at_ == end_; }

private:
    bool fill(void* out, std::size_t size);

    int fd_ = -1;
    bool good_ = false;
    std::uint64_t size_ = 0;  // of what the checksum is over
    std::uint64_t left_ = 0;  // bytes before the checksum that have not been read
    std::unique_ptr<char[]> buffer_;
    std::size_t at_ = 0, end_ = 0;
};

}

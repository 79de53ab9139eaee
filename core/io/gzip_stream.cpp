// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/gzip_stream.h"

#include <utility>

namespace spoor {
namespace {

constexpr std::size_t out_size = 128 * 1024;
constexpr int gzip_window = 15 + 16;  // zlib.h, inflateInit2: the largest window, and gzip's wrapping alone

constexpr unsigned char magic[] = {0x1F, 0x8B, 0x08};
constexpr unsigned length_field = 4;  // RFC 1952, 2.3.1: ISIZE, behind the CRC

// zlib declares its input mutable unless ZLIB_CONST is set, and never writes to it.
Bytef* input(const void* bytes) { return static_cast<Bytef*>(const_cast<void*>(bytes)); }

}

GzipStream::GzipStream(DigestingFile& file) : file_(file), out_(out_size)
{
    if (inflateInit2(&z_, gzip_window) != Z_OK) {
        fail(ErrorCode::Internal, "inflateInit2");
        phase_ = Phase::End;
    }
}

GzipStream::~GzipStream() { inflateEnd(&z_); }

std::string_view GzipStream::more()
{
    z_.next_out = reinterpret_cast<Bytef*>(out_.data());
    z_.avail_out = static_cast<uInt>(out_.size());
    while (z_.avail_out > 0 && phase_ != Phase::End) {
        if (z_.avail_in == 0 && !fill())
            break;
        switch (phase_) {
        case Phase::Between:
            between();
            break;
        case Phase::Member:
            decode();
            break;
        case Phase::Length:
            skip_length();
            break;
        case Phase::End:
            break;
        }
    }
    return {out_.data(), out_.size() - z_.avail_out};
}

/// More of the file; false at its end, which may be too early.
bool GzipStream::fill()
{
    const auto block = file_.block();
    if (block && !block->empty()) {
        z_.next_in = input(block->data());
        z_.avail_in = static_cast<uInt>(block->size());
        return true;
    }
    if (!block) {
        if (!error_)
            error_ = block.error();
    } else if (phase_ != Phase::Between || matched_ > 0) {
        fail(ErrorCode::TruncatedArchive, with_offset("unexpected end of file"));
    }
    phase_ = Phase::End;
    return false;
}

/// Passes over padding, up to the next member. Byte by byte, as the magic may lie across two blocks.
void GzipStream::between()
{
    while (z_.avail_in > 0) {
        const unsigned char byte = *z_.next_in;
        if (byte == magic[matched_]) {
            ++matched_;
        } else if (byte != 0 || matched_ > 0) {
            fail(ErrorCode::DamagedArchive, "bytes after the end of the compressed data");
            phase_ = Phase::End;
            return;
        }
        ++z_.next_in;
        --z_.avail_in;
        if (matched_ < sizeof magic)
            continue;
        matched_ = 0;
        phase_ = Phase::Member;
        inflateReset(&z_);
        Bytef* const next = std::exchange(z_.next_in, input(magic));
        const uInt left = std::exchange(z_.avail_in, static_cast<uInt>(sizeof magic));
        inflate(&z_, Z_NO_FLUSH);
        z_.next_in = next;
        z_.avail_in = left;
        return;
    }
}

void GzipStream::decode()
{
    const uInt room = z_.avail_out;
    const int result = inflate(&z_, Z_NO_FLUSH);
    decoded_ += room - z_.avail_out;
    if (result == Z_OK || result == Z_BUF_ERROR)
        return;  // wants more bytes, or more room
    if (result == Z_STREAM_END) {
        phase_ = Phase::Between;
        return;
    }
    const std::string_view reason = z_.msg ? z_.msg : "damaged";
    fail(ErrorCode::DamagedArchive, with_offset(reason));
    // Where only the sum is wrong, the member's end is known, and what follows need not suffer. zlib tells the two
    // apart by its text alone; where that changes, the file just ends here.
    skipped_ = 0;
    phase_ = reason == "incorrect data check"     ? Phase::Length
             : reason == "incorrect length check" ? Phase::Between
                                                  : Phase::End;
}

void GzipStream::skip_length()
{
    while (z_.avail_in > 0 && skipped_ < length_field) {
        ++z_.next_in;
        --z_.avail_in;
        ++skipped_;
    }
    if (skipped_ == length_field)
        phase_ = Phase::Between;
}

void GzipStream::fail(ErrorCode code, std::string detail)
{
    if (!error_)
        error_ = Error{code, file_.path(), std::move(detail)};
}

std::string GzipStream::with_offset(std::string_view what) const
{
    return std::string(what) + " after " + std::to_string(decoded_) + " bytes";
}

}

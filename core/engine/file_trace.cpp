// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/file_trace.h"

#include <algorithm>

namespace spoor {
namespace {

std::string read_piece(const OpenFile& file, std::uint64_t from, std::size_t size)
{
    std::string piece(size, '\0');
    const auto got = file.read_at(piece.data(), size, from);
    piece.resize(got ? *got : 0);
    return piece;
}

}

Result<FileTrace> FileTrace::of(const OpenFile& file, std::uint64_t size)
{
    FileTrace trace;
    const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(most, size));
    trace.head_ = read_piece(file, 0, part);
    trace.seam_ = read_piece(file, size - part, part);
    if (trace.head_.size() < part || trace.seam_.size() < part)
        return failure(ErrorCode::SourceChanged, {}, "truncated");
    trace.size_ = size;
    return trace;
}

void FileTrace::add(std::string_view bytes)
{
    if (head_.size() < most)
        head_.append(bytes.substr(0, most - head_.size()));
    if (bytes.size() >= most) {
        seam_.assign(bytes.substr(bytes.size() - most));
    } else {
        seam_.append(bytes);
        seam_.erase(0, seam_.size() - std::min(seam_.size(), most));
    }
    size_ += bytes.size();
}

FileTrace::Fit FileTrace::fit(const OpenFile& file) const
{
    // What stands behind the records of a document is shorter than this, and a document longer than that.
    constexpr std::size_t end_of_document = 64, least_document = 1024;
    const std::uint64_t there = file.now().size;
    const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(head_.size(), there));
    const std::string head = read_piece(file, 0, part);
    const bool same_head = head == std::string_view(head_).substr(0, part);
    if (there < size_)
        return same_head ? Fit::SoFar : Fit::No;
    const std::string seam = read_piece(file, size_ - seam_.size(), seam_.size());
    if (same_head && seam == seam_)
        return Fit::Yes;
    const auto but_for_end = [&](std::string_view now, std::string_view then, std::uint64_t from) {
        const auto same =
            static_cast<std::size_t>(std::min<std::uint64_t>(then.size(), size_ - end_of_document - from));
        return now.substr(0, same) == then.substr(0, same);
    };
    if (size_ >= least_document && but_for_end(head, head_, 0) && but_for_end(seam, seam_, size_ - seam_.size()))
        return Fit::Ended;
    return Fit::No;
}

}

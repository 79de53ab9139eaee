// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chunker.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace spoor {

Chunker Chunker::from(std::uint64_t offset)
{
    Chunker chunker(0);
    chunker.offset_ = offset;
    chunker.first_ = offset == 0;
    return chunker;
}

Chunker::Pieces Chunker::next(char* block, std::size_t size, std::size_t headroom, bool last,
                              const SourceParser& parser)
{
    Pieces out = cut(block, size, headroom, last, parser);
    out.end = offset_;
    return out;
}

Chunker::Pieces Chunker::cut(char* block, std::size_t size, std::size_t headroom, bool last, const SourceParser& parser)
{
    Pieces out;
    std::string_view text(block, size);
    text.remove_prefix(std::min(std::exchange(start_, 0), size));
    if (in_long_line_) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos && !last) {
            long_length_ += size;
            long_last_ = size > 0 ? text.back() : long_last_;
            return out;
        }
        const std::size_t taken = end == std::string_view::npos ? size : end + 1;
        long_length_ += end == std::string_view::npos ? size : end;
        const char before = end == 0 || text.empty() ? long_last_ : text[std::min(end, size) - 1];
        const bool crlf = end != std::string_view::npos && before == '\r';
        out.cut_line = std::exchange(long_head_, {});
        Chunk chunk;
        chunk.text = out.cut_line;
        chunk.offset = offset_;
        chunk.first = std::exchange(first_, false);
        chunk.last = last && taken == size;
        chunk.cut_line_length = long_length_ - (crlf ? 1 : 0);
        out.chunks.push_back(chunk);
        offset_ += long_length_ + (end == std::string_view::npos ? 0 : 1);
        in_long_line_ = false;
        text.remove_prefix(taken);
        if (text.empty())
            return out;
    } else if (!tail_.empty()) {
        if (tail_.size() <= headroom) {
            std::memcpy(block - tail_.size(), tail_.data(), tail_.size());  // start_ is 0 once there is a tail
            text = std::string_view(text.data() - tail_.size(), text.size() + tail_.size());
        } else {
            out.joined.reserve(tail_.size() + text.size());
            out.joined.append(tail_).append(text);
            text = out.joined;
        }
        tail_.clear();
    }
    if (text.empty())
        return out;
    const std::size_t end = last ? text.size() : parser.split(text);
    if (end > 0) {
        Chunk chunk;
        chunk.text = text.substr(0, end);
        chunk.offset = offset_;
        chunk.first = std::exchange(first_, false);
        chunk.last = last;
        out.chunks.push_back(chunk);
        offset_ += end;
        text.remove_prefix(end);
    }
    if (end == 0 && text.size() > longest_line) {
        in_long_line_ = true;
        long_head_.assign(text.substr(0, longest_line));
        long_length_ = text.size();
        long_last_ = text.back();
    } else {
        tail_.assign(text);
    }
    return out;
}

}

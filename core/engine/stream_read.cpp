// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stream_read.h"

#include "core/engine/block_pool.h"
#include "core/engine/chunker.h"
#include "core/engine/parse_chunk.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace spoor {
namespace {

class Utf16Stream final : public TextStream {
public:
    Utf16Stream(std::unique_ptr<TextStream> bytes, bool big_endian, std::size_t mark)
        : bytes_(std::move(bytes)), big_endian_(big_endian), mark_(mark)
    {
    }

    Result<std::size_t> read(char* out, std::size_t size) override
    {
        while (ready_.size() == given_) {
            if (ended_)
                return 0;
            fill();
            if (error_ && ready_.size() == given_)
                return std::unexpected(*error_);
        }
        const std::size_t n = std::min(size, ready_.size() - given_);
        std::memcpy(out, ready_.data() + given_, n);
        given_ += n;
        return n;
    }

private:
    void fill()
    {
        std::string raw = std::exchange(rest_, {});
        const std::size_t kept = raw.size();
        raw.resize(kept + 256 * 1024);
        const auto got = bytes_->read(raw.data() + kept, raw.size() - kept);
        ended_ = !got || *got == 0;
        if (!got)
            error_ = got.error();
        raw.resize(kept + (got ? *got : 0));
        if (raw.size() < 2 && !ended_) {
            rest_ = std::move(raw);
            return;
        }
        // Who goes back to a source later does not know whether it had a mark.
        const std::string_view sign = big_endian_ ? "\xFE\xFF" : "\xFF\xFE";
        const std::size_t skip = std::exchange(mark_, 0) > 0 && raw.starts_with(sign) ? sign.size() : 0;
        std::size_t end = skip + ((raw.size() - skip) & ~std::size_t{1});
        // The first half of a surrogate pair waits for the second.
        if (!ended_ && end >= skip + 2) {
            const auto high = static_cast<unsigned char>(raw[big_endian_ ? end - 2 : end - 1]);
            if (high >= 0xD8 && high <= 0xDB)
                end -= 2;
        }
        rest_ = raw.substr(end);
        ready_ = utf16_to_utf8(std::string_view(raw).substr(skip, end - skip), big_endian_);
        given_ = 0;
    }

    std::unique_ptr<TextStream> bytes_;
    bool big_endian_;
    std::size_t mark_;
    std::string rest_, ready_;
    std::size_t given_ = 0;
    bool ended_ = false;
    std::optional<Error> error_;
};

}

std::unique_ptr<TextStream> utf16_stream(std::unique_ptr<TextStream> bytes, bool big_endian, std::size_t mark)
{
    return std::make_unique<Utf16Stream>(std::move(bytes), big_endian, mark);
}

StreamOutcome read_stream(TextStream& stream, SourceBuilder& builder, Fronts& fronts, std::stop_token stop,
                          std::size_t text_start, bool utf16, std::function<void()> tick)
{
    StreamOutcome out;
    Chunker chunker(utf16 ? 0 : text_start);
    Block block{std::make_unique_for_overwrite<char[]>(Block::headroom + Block::size)};
    std::uint64_t raw_base = text_start;
    std::uint64_t units = 0;  // of the blocks before, in UTF-16
    bool ended = false;
    for (std::size_t index = 0; !ended && !stop.stop_requested(); ++index) {
        std::size_t size = 0;
        while (size < Block::size && !ended) {
            const auto got = stream.read(block.data() + size, Block::size - size);
            if (!got)
                out.problem = got.error();
            ended = !got || *got == 0;
            size += got ? *got : 0;
        }
        const std::uint64_t block_start = out.text_bytes;
        const std::string_view text(block.data(), size);
        out.text_bytes += size;
        ParsedBlock parsed;
        Chunker::Pieces pieces = chunker.next(block.data(), size, Block::headroom, ended, builder.parser());
        for (std::size_t i = 0; i < pieces.chunks.size(); ++i) {
            const Chunk& chunk = pieces.chunks[i];
            auto state = builder.parser().scan(chunk);
            parsed.parts.push_back(parse_chunk(chunk, std::move(state), builder.parser(), fronts));
            if (utf16) {
                parsed.parts.back().raw_base = raw_base;
                if (chunk.cut_line_length == 0) {
                    raw_base += 2 * utf16_units(chunk.text);
                } else {
                    // Most of the line is not in the chunk; but it ends in this block, and what is before that is known.
                    const std::uint64_t end = i + 1 < pieces.chunks.size() ? pieces.chunks[i + 1].offset : pieces.end;
                    raw_base = text_start + 2 * (units + utf16_units(text.substr(0, end - block_start)));
                }
            }
        }
        if (utf16)
            units += utf16_units(text);
        builder.commit(index, std::move(parsed));
        tick();
    }
    return out;
}

}

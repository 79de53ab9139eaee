// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/renderer.h"

#include "core/formats/evtx/chunk.h"
#include "core/formats/evtx/parser.h"
#include "core/formats/evtx/xml_writer.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace spoor::evtx {
namespace {

class Renderer final : public RecordRenderer {
public:
    Result<void> append(const RecordPlace& place, const ReadBytes& read, std::string& out) override
    {
        if (auto ready = enter(place.offset, read); !ready)
            return ready;
        const std::string_view chunk = templates_.chunk();
        const auto frame = record_at(chunk, static_cast<std::size_t>(place.offset - entered_));
        if (!frame || frame->size != place.length)
            return failure(ErrorCode::SourceChanged);
        // What means more than 8 MiB of text, or nothing at all, is still a record.
        const std::size_t before = out.size();
        if (!writer_.write(frame->content(), frame->content_end(), out) || out.size() == before)
            out += "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'></Event>";
        return {};
    }

private:
    Result<void> enter(std::uint64_t offset, const ReadBytes& read)
    {
        if (!base_) {
            const auto head = read(0, chunk_magic.size());
            if (!head)
                return std::unexpected(head.error());
            base_ = first_chunk(*head);
        }
        if (offset < *base_)
            return failure(ErrorCode::SourceChanged);
        const std::uint64_t start = offset - (offset - *base_) % chunk_size;
        if (entered_ == start)
            return {};
        auto place = std::ranges::find(kept_, start, &Kept::start);
        if (place == kept_.end()) {
            auto bytes = read(start, chunk_size);
            if (!bytes)
                return std::unexpected(bytes.error());
            place = kept_.begin() + static_cast<std::ptrdiff_t>(next_++ % kept_.size());
            *place = {start, std::move(*bytes)};
        }
        entered_ = start;
        templates_.enter(place->bytes);
        return {};
    }

    static constexpr std::uint64_t nowhere = UINT64_MAX;
    struct Kept {
        std::uint64_t start = nowhere;
        std::string bytes = {};
    };

    std::optional<std::size_t> base_;
    std::array<Kept, 16> kept_;  // events in order of time jump to and fro between chunks
    std::size_t next_ = 0;
    std::uint64_t entered_ = nowhere;
    TemplateCache templates_;
    XmlWriter writer_{templates_};
};

}

std::unique_ptr<RecordRenderer> make_renderer() { return std::make_unique<Renderer>(); }

}

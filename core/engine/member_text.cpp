// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/member_text.h"

#include "core/engine/stream_read.h"
#include "core/io/container.h"

#include <algorithm>
#include <cstring>

namespace spoor {
namespace {

class ContainerStream final : public TextStream {
public:
    explicit ContainerStream(Container& container) : container_(container) {}
    Result<std::size_t> read(char* out, std::size_t size) override { return container_.read(out, size); }

private:
    Container& container_;
};

}

struct MemberText::Stream {
    FileId file;
    std::unique_ptr<Container> container;
    std::unique_ptr<TextStream> text;
    std::uint64_t next_piece = 0;
};

MemberText::MemberText() = default;
MemberText::~MemberText() = default;

Result<void> MemberText::restart(const SourceInfo& source)
{
    stream_.reset();
    auto container = Container::open(source.path);
    if (!container)
        return std::unexpected(container.error());
    for (std::uint32_t i = 0; i <= source.member_index; ++i) {
        const auto member = (*container)->next();
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            return failure(ErrorCode::SourceChanged, source.display_name(), "gone");
    }
    auto next = std::make_unique<Stream>();
    next->file = source.id;
    next->container = std::move(*container);
    next->text = std::make_unique<ContainerStream>(*next->container);
    if (source.encoding == Encoding::Utf16Le || source.encoding == Encoding::Utf16Be)
        next->text = utf16_stream(std::move(next->text), source.encoding == Encoding::Utf16Be, 2);
    stream_ = std::move(next);
    return {};
}

Result<const MemberText::Piece*> MemberText::piece(const SourceInfo& source, std::uint64_t index)
{
    const auto known =
        std::ranges::find_if(pieces_, [&](const Piece& p) { return p.file == source.id && p.index == index; });
    if (known != pieces_.end()) {
        pieces_.splice(pieces_.begin(), pieces_, known);
        return &pieces_.front();
    }
    if (!stream_ || stream_->file != source.id || stream_->next_piece > index) {
        if (auto restarted = restart(source); !restarted)
            return std::unexpected(restarted.error());
    }
    while (stream_->next_piece <= index) {
        std::string text;
        if (pieces_.size() >= most_pieces) {
            text = std::move(pieces_.back().text);
            pieces_.pop_back();
        }
        text.resize(piece_size);
        std::size_t size = 0;
        while (size < piece_size) {
            const auto got = stream_->text->read(text.data() + size, piece_size - size);
            // Damage further on does not matter for what stands before it.
            if (!got && size == 0)
                return std::unexpected(got.error());
            if (!got || *got == 0)
                break;
            size += *got;
        }
        text.resize(size);
        pieces_.push_front({source.id, stream_->next_piece++, std::move(text)});
    }
    return &pieces_.front();
}

Result<void> MemberText::read(const SourceInfo& source, std::uint64_t offset, char* out, std::size_t size)
{
    while (size > 0) {
        const auto p = piece(source, offset / piece_size);
        if (!p)
            return std::unexpected(p.error());
        const std::size_t from = offset % piece_size;
        if (from >= (*p)->text.size())
            return failure(ErrorCode::SourceChanged, source.display_name(), "truncated");
        const std::size_t n = std::min(size, (*p)->text.size() - from);
        std::memcpy(out, (*p)->text.data() + from, n);
        out += n;
        offset += n;
        size -= n;
    }
    return {};
}

}

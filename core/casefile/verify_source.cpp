// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/verify_source.h"

#include "core/engine/open_source.h"
#include "core/engine/stream_read.h"
#include "core/formats/format.h"
#include "core/io/container.h"
#include "core/io/file_identity.h"

#include <algorithm>

namespace spoor {
namespace {

using Tick = std::function<bool(std::uint64_t)>;

/// Bytes from front to back, each digested once.
class Digested : public TextStream {
public:
    using Read = std::function<Result<std::size_t>(char*, std::size_t)>;
    Digested(Read read, std::uint64_t noted) : read_(std::move(read)), noted_(noted) {}

    Result<std::size_t> read(char* out, std::size_t size) override
    {
        // What was read to see the encoding comes first.
        if (given_ < head_.size()) {
            const std::size_t n = head_.copy(out, size, given_);
            given_ += n;
            return n;
        }
        return digested(out, size);
    }
    const std::string& head()
    {
        std::string head(head_size, '\0');
        std::size_t size = 0;
        while (size < head.size()) {
            const auto got = digested(head.data() + size, head.size() - size);
            if (!got || *got == 0)
                break;
            size += *got;
        }
        head.resize(size);
        return head_ = std::move(head);
    }

    std::uint64_t bytes = 0;
    Sha256 whole, prefix;
    std::optional<Error> error;

private:
    Result<std::size_t> digested(char* out, std::size_t size)
    {
        if (error)
            return std::unexpected(*error);
        const auto got = read_(out, size);
        if (!got) {
            error = got.error();
            return got;
        }
        const std::string_view piece(out, *got);
        whole.update(piece);
        if (bytes < noted_)
            prefix.update(piece.substr(0, noted_ - bytes));
        bytes += *got;
        return got;
    }
    Read read_;
    std::uint64_t noted_;
    std::string head_;
    std::size_t given_ = 0;
};

/// Hands on what somebody else keeps.
class Borrowed final : public TextStream {
public:
    explicit Borrowed(TextStream& of) : of_(of) {}
    Result<std::size_t> read(char* out, std::size_t size) override { return of_.read(out, size); }

private:
    TextStream& of_;
};

/// To the end, or to an error: what came before one counts, as it did when it was read first.
void read_text(Digested& bytes, Wanted& wanted, const std::function<bool()>& go_on)
{
    const Format* format = format_by_id(wanted.source->format);
    const Encoding encoding = format && format->binary() ? Encoding::Binary : encoding_of_head(bytes.head());
    std::unique_ptr<TextStream> text = std::make_unique<Borrowed>(bytes);
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        text = utf16_stream(std::move(text), encoding == Encoding::Utf16Be, 2);
    std::string piece(256 * 1024, '\0');
    while (go_on()) {
        const auto got = text->read(piece.data(), piece.size());
        if (!got || *got == 0)
            return;
        wanted.marks.update(std::string_view(piece).substr(0, *got));
    }
}

ReadAgain file_again(const std::string& path, Wanted& wanted, const Tick& tick)
{
    ReadAgain now;
    const auto file = OpenFile::open(path);
    if (!file) {
        now.error = file.error();
        return now;
    }
    now.there = true;
    std::uint64_t at = 0, told = 0;
    Digested bytes(
        [&](char* out, std::size_t size) {
            auto got = file->read_at(out, size, at);
            at += got ? *got : 0;
            return got;
        },
        wanted.source->bytes);
    read_text(bytes, wanted, [&] { return tick(at - std::exchange(told, at)); });
    tick(at - told);
    now.error = bytes.error;
    now.bytes = bytes.bytes;
    if (!now.error)
        now.sha256 = bytes.whole.hex();
    if (now.bytes > wanted.source->bytes)
        now.prefix_sha256 = bytes.prefix.hex();
    now.marks = wanted.marks.finish();
    return now;
}

ReadAgain content_again(Container& container, Wanted& wanted, const std::function<bool()>& go_on)
{
    ReadAgain now;
    now.there = true;
    Digested bytes([&](char* out, std::size_t size) { return container.read(out, size); }, wanted.source->bytes);
    read_text(bytes, wanted, go_on);
    // Also of what is cut or damaged: it was noted with the digest of what could be had.
    now.sha256 = bytes.whole.hex();
    now.bytes = bytes.bytes;
    now.error = bytes.error;
    now.marks = wanted.marks.finish();
    return now;
}

std::vector<ReadAgain> container_again(const std::string& path, std::vector<Wanted>& wanted, const Tick& tick)
{
    std::vector<ReadAgain> all(wanted.size());
    auto container = Container::open(path);
    if (!container) {
        for (ReadAgain& one : all)
            one.error = container.error();
        return all;
    }
    std::uint64_t told = 0;
    const auto go_on = [&] {
        const std::uint64_t at = (*container)->position();
        return tick(at - std::exchange(told, at));
    };
    std::optional<Error> error;
    for (std::uint32_t index = 0; go_on(); ++index) {
        const auto member = (*container)->next();
        if (!member)
            error = member.error();
        if (!member || !*member)
            break;
        const auto one = std::ranges::find_if(wanted, [&](const Wanted& w) {
            return !w.source->member || (w.source->member_index == index && w.source->member == (*member)->name);
        });
        if (one != wanted.end())
            all[static_cast<std::size_t>(one - wanted.begin())] = content_again(**container, *one, go_on);
    }
    const auto file = (*container)->file_sha256();
    const auto on_disk = OpenFile::open(path);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].there && error)
            all[i].error = error;
        if (wanted[i].source->member) {
            all[i].container_sha256 = file.value_or(std::string());
            continue;
        }
        all[i].there = true;
        all[i].sha256 = file.value_or(std::string());
        all[i].bytes = on_disk ? on_disk->identity().size : 0;
    }
    return all;
}

}

std::vector<ReadAgain> read_again(const std::string& path, std::vector<Wanted>& wanted, const Tick& tick)
{
    const auto kind = container_kind(path);
    const bool members = std::ranges::any_of(wanted, [](const Wanted& w) { return w.source->member.has_value(); });
    if (kind && (members || *kind == ContainerKind::Compressed))
        return container_again(path, wanted, tick);
    std::vector<ReadAgain> all;
    for (Wanted& one : wanted)
        all.push_back(file_again(path, one, tick));
    return all;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the loader that reads text which can only be had from front to back: UTF-16, and what is compressed.
#include "core/engine/digested_stream.h"
#include "core/engine/loader.h"
#include "core/engine/open_source.h"
#include "core/engine/stream_read.h"

#include <algorithm>
#include <utility>

namespace spoor {
void Loader::read_utf16(const Slot& slot, OpenFile file, std::shared_ptr<SourceBuilder> builder, std::size_t start,
                        Fronts& fronts)
{
    Sha256 digest;
    const bool big = builder->view().info->encoding == Encoding::Utf16Be;
    auto bytes = std::make_unique<FileStream>(file, digest, bytes_done_);
    const FileStream& place = *bytes;
    auto stream = utf16_stream(std::move(bytes), big, start);
    const std::stop_token token = slot->stop.get_token();
    const auto tick = [&] { builder->update([&](SourceInfo& info) { info.bytes_read = place.position(); }); };
    StreamOutcome outcome = read_stream(*stream, *builder, fronts, token, start, true, tick);
    const bool stopped = token.stop_requested();
    if (!outcome.problem && !stopped && file.now().size < file.identity().size)
        outcome.problem = Error{ErrorCode::SourceChanged, slot->found.path, "truncated", 0, 0};
    std::string hex = stopped ? std::string() : digest.hex();
    builder->update([&](SourceInfo& info) {
        info.sha256 = std::move(hex);
        info.error = outcome.problem;
        info.state = stopped ? LoadState::Cancelled : LoadState::Done;
    });
    builder->close();
    if (!outcome.problem && !stopped)
        store(slot, file.identity());
    done(slot);
}

void Loader::read_container(const Slot& slot, const FileIdentity& identity, bool archive, Fronts& fronts)
{
    const std::string path = slot->found.path;
    auto container = Container::open(path);
    if (!container)
        return fail(slot, container.error());
    const std::stop_token token = slot->stop.get_token();
    std::vector<std::shared_ptr<SourceBuilder>> mine;
    std::optional<Error> problem;
    std::uint64_t counted = 0;
    const auto tick = [&] {
        const std::uint64_t now = (*container)->position();
        bytes_done_ += now - std::exchange(counted, now);
        return now;
    };
    std::uint32_t index = 0;
    while (!token.stop_requested()) {
        auto member = (*container)->next();
        if (!member) {
            problem = member.error();
            break;
        }
        if (!*member)
            break;
        if ((*member)->name && !wanted(slot, *(*member)->name, index)) {
            ++index;
            continue;
        }
        SourceInfo info = new_info(slot, identity, (*member)->name, index++);
        info.compressed = true;
        info.bytes = (*member)->size.value_or(0);
        const std::string format = format_of(*slot, info.member_index, info.member ? path + '/' + *info.member : path);
        std::string head(head_size, '\0');
        std::size_t size = 0;
        bool whole = false;
        // What is wrong with one member alone (encrypted, a wrong check sum) does not end the archive; `next` tells.
        std::optional<Error> cut;
        while (size < head.size() && !cut && !whole) {
            const auto got = (*container)->read(head.data() + size, head.size() - size);
            if (!got)
                cut = got.error();
            whole = got && *got == 0;
            size += got ? *got : 0;
        }
        head.resize(size);
        if (cut && size == 0) {
            problem = cut;
            info.state = LoadState::Failed;
            info.error = std::move(cut);
            info.bytes = 0;
            mine.push_back(add_source(slot, std::move(info), nullptr));
            continue;
        }
        Sha256 digest;
        std::uint64_t bytes = 0;
        MemberStream content(**container, head, digest, bytes);
        auto opened = open_source(info, head, whole, options_, format);
        if (!opened) {
            info.state = LoadState::Failed;
            info.error = opened.error();
            std::string piece(1 << 20, '\0');
            while (!token.stop_requested() && !cut) {
                const auto got = content.read(piece.data(), piece.size());
                if (!got)
                    problem = got.error();
                if (!got || *got == 0)
                    break;
                tick();
            }
            info.bytes = bytes;
            info.sha256 = digest.hex();
            mine.push_back(add_source(slot, std::move(info), nullptr));
            continue;
        }
        const Encoding encoding = info.encoding;
        const bool utf16 = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
        auto builder = add_source(slot, std::move(info), opened->parser);
        mine.push_back(builder);
        std::unique_ptr<TextStream> stream = std::make_unique<MemberStream>(std::move(content));
        if (utf16)
            stream = utf16_stream(std::move(stream), encoding == Encoding::Utf16Be, opened->text_start);
        StreamOutcome outcome = read_stream(*stream, *builder, fronts, token, opened->text_start, utf16, [&] {
            builder->update([now = tick()](SourceInfo& source) { source.bytes_read = now; });
        });
        const std::optional<Error> fault = cut ? cut : outcome.problem;
        if (fault)
            problem = fault;
        const bool stopped = token.stop_requested();
        std::string hex = stopped ? std::string() : digest.hex();
        builder->update([&](SourceInfo& source) {
            source.bytes = bytes;
            source.sha256 = std::move(hex);
            source.error = fault;
            source.state = stopped ? LoadState::Cancelled : LoadState::Done;
        });
        builder->close();
    }
    const bool stopped = token.stop_requested();
    if (!stopped) {
        if (const auto sha = (*container)->file_sha256()) {
            for (const auto& builder : mine) {
                builder->update([&](SourceInfo& info) { (archive ? info.container_sha256 : info.sha256) = *sha; });
            }
        }
    }
    bytes_done_ += identity.size - std::min(counted, identity.size);
    if (mine.empty() && problem) {
        bytes_done_ -= identity.size;
        return fail(slot, std::move(*problem));
    }
    if (mine.empty() && !stopped && index == 0) {
        bytes_done_ -= identity.size;
        return fail(slot, Error{ErrorCode::EmptyFolder, path, "archive without files", 0, 0});
    }
    // A member whose successors could not be read says so itself only where it was cut; the archive says it here.
    if (problem && archive) {
        const std::lock_guard lock(mutex_);
        slot->failed = problem;
    }
    if (!problem && !stopped)
        store(slot, identity);
    done(slot);
}

}

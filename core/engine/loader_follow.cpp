// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the loader that following stands on: reading on, reading again without anything to be seen of it, files
// that move.
#include "core/engine/follower.h"
#include "core/engine/loader.h"

#include <algorithm>
#include <utility>

namespace spoor {

void Loader::follow(bool on)
{
    if (on == following_)
        return;
    if (on) {
        following_ = true;
        follower_ = std::make_unique<Follower>(*this);
        return;
    }
    stop_following();
    Block block{std::make_unique_for_overwrite<char[]>(Block::headroom + Block::size)};
    Fronts fronts(pools_);
    for (const Followed& file : followed()) {
        lost(file.slot, true);
        if (file.live) {
            // What waited for its end has it now.
            file.live->finish(block, fronts);
            file.live->builder()->close();
        }
        if (file.records)
            file.records->builder()->close();
        const std::lock_guard lock(mutex_);
        file.slot->end_live();
    }
}

void Loader::stop_following()
{
    following_ = false;
    follower_.reset();
    const std::lock_guard lock(mutex_);
    look_wanted_ = false;
}

void Loader::add_roots(const std::vector<std::string>& roots)
{
    const std::lock_guard lock(mutex_);
    for (const std::string& root : roots)
        if (std::ranges::find(roots_, root) == roots_.end())
            roots_.push_back(root);
    if (follower_)
        follower_->look_around_soon();
}

std::vector<std::string> Loader::roots() const
{
    const std::lock_guard lock(mutex_);
    return roots_;
}

void Loader::look_now()
{
    if (!follower_)
        return;
    {
        const std::lock_guard lock(mutex_);
        look_wanted_ = true;
    }
    follower_->look_now();
}

void Loader::begin_look(bool wanted)
{
    const std::lock_guard lock(mutex_);
    ++busy_;
    if (wanted)
        look_wanted_ = false;
}

void Loader::end_look(bool news)
{
    bool idle = false;
    {
        const std::lock_guard lock(mutex_);
        --busy_;
        idle = busy_ == 0 && active_.empty() && pending_.empty();
    }
    if (news && on_news)
        on_news();
    if (idle && on_idle)
        on_idle();
}

std::shared_ptr<LiveText> Loader::go_on(PlainRead& read, Fronts& fronts)
{
    const FileIdentity& identity = read.file().identity();
    auto live = std::make_shared<LiveText>(read.builder(), read.take_chunker(), read.take_digest(), read.take_trace(),
                                           read.blocks());
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch());
    const bool old = now - nanoseconds(identity.mtime_ns) >= options_.follow_timing.unfinished;
    if (following_ && !old)
        return live;
    if (following_ && live->shows_last_record()) {
        if (live->has_more_to_show(true))
            live->show_last(true, fronts);
        return live;
    }
    // Nobody is writing its last line.
    if (live->holds_back() || !following_) {
        Block block{std::make_unique_for_overwrite<char[]>(Block::headroom + Block::size)};
        live->finish(block, fronts);
    }
    if (following_)
        return live;
    live->builder()->close();
    return nullptr;
}

std::vector<Loader::Followed> Loader::followed() const
{
    const std::lock_guard lock(mutex_);
    std::vector<Followed> files;
    files.reserve(slots_.size());
    for (const Slot& slot : slots_) {
        // What is kept out is known, so that it does not come as something new.
        const bool out = slot->removed || slot->excluded;
        files.push_back({slot, slot->found.path, slot->found, slot->finished, out, slot->dead,
                         slot->failed ? std::optional(slot->failed->code) : std::nullopt,
                         slot->finished ? slot->live : nullptr, slot->finished ? slot->records : nullptr,
                         slot->whole_head, slot->sources.empty() ? nullptr : slot->sources.front(),
                         slot->finished ? slot->ended - slot->began : std::chrono::steady_clock::duration(),
                         slot->ended});
    }
    return files;
}

Loader::Slot Loader::read_again(const Slot& old, const FoundFile& now)
{
    Slot slot;
    {
        const std::lock_guard lock(mutex_);
        const auto place = std::ranges::find(slots_, old);
        if (place == slots_.end() || old->removed || old->excluded)
            return nullptr;
        slot = std::make_shared<FileSlot>();
        slot->found = now;
        slot->formats = old->formats;
        slot->bypass_cache = true;
        slot->quiet = true;
        slot->size = now.size;
        slot->known = old->known;
        slot->taken_out = std::ranges::any_of(slot->known, &KnownSource::removed);
        slot->sources = old->sources;
        // Nothing was read of it before, so there is nothing to keep.
        if (slot->sources.empty())
            slot->quiet = false;
        *place = slot;
        bytes_total_ += slot->size;
        ++files_total_;
        pending_.push_back(slot);
    }
    work_came_.notify_all();
    return slot;
}

void Loader::swap_in(FileSlot& slot)
{
    const auto removed = [&](FileId id) {
        const auto known = std::ranges::find(slot.known, id, &KnownSource::id);
        return known != slot.known.end() && known->removed;
    };
    std::vector<std::shared_ptr<SourceBuilder>> coming = std::exchange(slot.coming, {});
    std::erase_if(coming, [&](const auto& source) { return removed(source->id()); });
    // In the places that they had; what the file no longer has is gone.
    std::vector<std::shared_ptr<SourceBuilder>> sources;
    for (const auto& before : slot.sources) {
        const auto same = [&](const auto& source) { return source && source->id() == before->id(); };
        if (const auto now = std::ranges::find_if(coming, same); now != coming.end())
            sources.push_back(std::exchange(*now, nullptr));
    }
    for (auto& source : coming)
        if (source)
            sources.push_back(std::move(source));
    slot.sources = std::move(sources);
}

void Loader::moved(const Slot& slot, const FoundFile& now)
{
    const std::lock_guard lock(mutex_);
    const std::string& path = now.path;
    slot->found = now;
    for (const auto& source : slot->sources)
        source->update([&](SourceInfo& info) { info.path = path; });
}

void Loader::lost(const Slot& slot, bool lost)
{
    const std::lock_guard lock(mutex_);
    for (const auto& source : slot->sources)
        source->update([&](SourceInfo& info) { info.followed = !lost; });
}

void Loader::dead(const Slot& slot)
{
    const std::lock_guard lock(mutex_);
    slot->dead = true;
    slot->end_live();
    for (const auto& source : slot->sources) {
        // What grows in the file from now on must never be shown for what was there.
        source->update([](SourceInfo& info) {
            info.followed = false;
            info.identity.device = info.identity.inode = 0;
        });
        source->close();
    }
}

void Loader::forget(const Slot& slot)
{
    const std::lock_guard lock(mutex_);
    std::erase(slots_, slot);
}

void Loader::add_newcomers(std::vector<FoundFile> files) { add(std::move(files), {}); }

void Loader::let_old_go()
{
    if (options_.keep_events == 0)
        return;
    std::vector<std::shared_ptr<SourceBuilder>> live;
    {
        const std::lock_guard lock(mutex_);
        for (const Slot& slot : slots_)
            if (slot->finished && (slot->live || slot->records || slot->quiet))
                std::ranges::copy(slot->sources, std::back_inserter(live));
    }
    std::uint64_t all = 0;
    for (const auto& source : live)
        all += source->events();
    while (all > options_.keep_events) {
        // The oldest first, whichever source has it.
        SourceBuilder* from = nullptr;
        SourceBuilder::Oldest least{};
        for (const auto& source : live) {
            const auto oldest = source->oldest();
            if (oldest && (!from || oldest->last < least.last)) {
                from = source.get();
                least = *oldest;
            }
        }
        if (!from || all - least.rows < options_.keep_events)
            return;
        const std::uint64_t gone = from->let_go(least.rows);
        if (gone == 0)
            return;
        all -= gone;
    }
}

}

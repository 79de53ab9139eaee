// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the loader that does what the user chooses: zone, format, reading again, leaving out.
#include "core/engine/loader.h"
#include "core/engine/open_source.h"

#include <algorithm>
#include <utility>

namespace spoor {

std::optional<Loader::Held> Loader::find(FileId id) const
{
    for (std::size_t i = 0; i < slots_.size(); ++i) {
        for (const auto& source : slots_[i]->sources) {
            if (source->id() == id)
                return Held{i, source};
        }
    }
    return std::nullopt;
}

void Loader::set_zone(FileId id, const Zone& zone)
{
    std::vector<std::shared_ptr<SourceBuilder>> sources;
    {
        const std::lock_guard lock(mutex_);
        const auto held = find(id);
        if (!held)
            return;
        // Noted first: a reading that begins now takes it from here.
        zones_.insert_or_assign(id, zone);
        sources.push_back(held->source);
        for (const auto& coming : slots_[held->slot]->coming)
            if (coming->id() == id)
                sources.push_back(coming);
    }
    for (const auto& source : sources)
        source->set_zone(zone);
}

Zone Loader::zone_of(const SourceInfo& info) const
{
    {
        const std::lock_guard lock(mutex_);
        const auto chosen = zones_.find(info.id);
        if (chosen != zones_.end() && info.format && info.format->clock() != Clock::Carried)
            return chosen->second;
    }
    return zone_for(info, options_);
}

std::string Loader::format_of(const FileSlot& slot, std::uint32_t member_index, const std::string& path) const
{
    if (const auto chosen = slot.formats.find(member_index); chosen != slot.formats.end())
        return chosen->second;
    for (const auto& [glob, id] : options_.formats) {
        if (glob_matches(glob, path))
            return id;
    }
    return {};
}

std::string Loader::format_key(const FileSlot& slot) const
{
    std::string key;
    for (const auto& [index, id] : slot.formats)
        key += std::to_string(index) + '=' + id + ';';
    for (const auto& [glob, id] : options_.formats) {
        if (glob_matches(glob, slot.found.path)) {
            key += id;
            break;
        }
    }
    return key;
}

void Loader::remove(FileId id)
{
    const std::lock_guard lock(mutex_);
    const auto held = find(id);
    if (!held)
        return;
    FileSlot& slot = *slots_[held->slot];
    std::ranges::find(slot.known, id, &KnownSource::id)->removed = true;
    std::erase(slot.sources, held->source);
    std::erase(slot.places, held->source);
    slot.taken_out = true;
    slot.end_live();
    slot.removed = slot.sources.empty() && !slot.failed;
    // Of an archive there may be more to come.
    if (slot.removed && std::ranges::none_of(slot.known, [](const KnownSource& k) { return k.member.has_value(); }))
        slot.stop.request_stop();
}

void Loader::set_format(FileId id, const std::optional<std::string>& format)
{
    {
        const std::lock_guard lock(mutex_);
        const auto held = find(id);
        if (!held)
            return;
        const FileSlot& slot = *slots_[held->slot];
        const auto known = std::ranges::find(slot.known, id, &KnownSource::id);
        auto formats = slot.formats;
        if (format)
            formats.insert_or_assign(known->member_index, *format);
        else
            formats.erase(known->member_index);
        if (formats == slot.formats)
            return;
        again(held->slot, std::move(formats), false);
    }
    work_came_.notify_all();
}

void Loader::reread(FileId id)
{
    {
        const std::lock_guard lock(mutex_);
        if (const auto held = find(id))
            again(held->slot, slots_[held->slot]->formats, true);
    }
    work_came_.notify_all();
}

void Loader::again(std::size_t index, std::map<std::uint32_t, std::string> formats, bool bypass_cache)
{
    const Slot old = slots_[index];
    old->stop.request_stop();
    if (std::erase(pending_, old) > 0) {
        bytes_done_ += old->size;
        ++files_done_;
    }
    auto slot = std::make_shared<FileSlot>();
    slot->found = old->found;
    slot->formats = std::move(formats);
    // The cache may hold what was read before the file changed, until this reading has replaced it.
    slot->bypass_cache = bypass_cache || old->bypass_cache;
    slot->size = old->size;
    slot->known = old->known;
    slot->taken_out = std::ranges::any_of(slot->known, &KnownSource::removed);
    for (const auto& source : old->sources) {
        const auto before = source->view().info;
        SourceInfo info;
        info.id = before->id;
        info.path = before->path;
        info.member = before->member;
        info.member_index = before->member_index;
        info.identity = before->identity;
        info.compressed = before->compressed;
        info.bytes = before->bytes;
        slot->sources.push_back(std::make_shared<SourceBuilder>(std::move(info), nullptr, pools_.facets));
    }
    slot->places = slot->sources;
    slots_[index] = slot;
    bytes_total_ += slot->size;
    ++files_total_;
    pending_.push_back(std::move(slot));
}

const Exclusion* Loader::exclusion_of(const std::string& path) const
{
    const auto fits = [&](const Exclusion& exclusion) { return glob_matches(exclusion.glob, path); };
    const auto found = std::ranges::find_if(exclusions_, fits);
    return found == exclusions_.end() ? nullptr : &*found;
}

bool Loader::wanted(const Slot& slot, const std::string& member, std::uint32_t member_index)
{
    const std::lock_guard lock(mutex_);
    for (const KnownSource& known : slot->known) {
        if (known.removed && known.member == member && known.member_index == member_index)
            return false;
    }
    std::string name = slot->found.path + '/' + member;
    if (!exclusion_of(name))
        return true;
    if (std::ranges::find(slot->excluded_members, name) == slot->excluded_members.end())
        slot->excluded_members.push_back(std::move(name));
    slot->taken_out = true;
    return false;
}

void Loader::exclude(const std::string& glob)
{
    const std::lock_guard lock(mutex_);
    if (std::ranges::find(exclusions_, glob, &Exclusion::glob) != exclusions_.end())
        return;
    exclusions_.push_back({glob, 0});
    for (const Slot& slot : slots_) {
        if (slot->removed || slot->excluded)
            continue;
        if (glob_matches(glob, slot->found.path)) {
            slot->excluded = true;
            slot->stop.request_stop();
            slot->sources.clear();
            slot->places.clear();
            slot->end_live();
            continue;
        }
        for (auto source = slot->sources.begin(); source != slot->sources.end();) {
            const auto info = (*source)->view().info;
            std::string name = info->member ? info->path + '/' + *info->member : std::string();
            if (name.empty() || !glob_matches(glob, name)) {
                ++source;
                continue;
            }
            slot->excluded_members.push_back(std::move(name));
            slot->taken_out = true;
            std::erase(slot->places, *source);
            source = slot->sources.erase(source);
        }
    }
    std::erase_if(pending_, [&](const Slot& slot) {
        if (!slot->excluded)
            return false;
        bytes_done_ += slot->size;
        ++files_done_;
        return true;
    });
}

void Loader::include(const std::string& glob)
{
    {
        const std::lock_guard lock(mutex_);
        if (std::erase_if(exclusions_, [&](const Exclusion& e) { return e.glob == glob; }) == 0)
            return;
        for (std::size_t i = 0; i < slots_.size(); ++i) {
            const FileSlot& slot = *slots_[i];
            const bool member_back = std::ranges::any_of(
                slot.excluded_members, [&](const std::string& name) { return exclusion_of(name) == nullptr; });
            const bool back = slot.excluded ? exclusion_of(slot.found.path) == nullptr : member_back;
            if (back && !(slot.removed && slot.excluded_members.empty()))
                again(i, slot.formats, slot.bypass_cache);
        }
    }
    work_came_.notify_all();
}

Loader::View Loader::view() const
{
    const std::lock_guard lock(mutex_);
    View view;
    view.excluded = exclusions_;
    const auto count = [&](const std::string& path) {
        if (const Exclusion* by = exclusion_of(path))
            ++view.excluded[std::size_t(by - exclusions_.data())].files;
    };
    for (const Slot& slot : slots_) {
        if (slot->excluded) {
            count(slot->found.path);
            continue;
        }
        for (const std::string& name : slot->excluded_members)
            count(name);
        if (slot->removed)
            continue;
        if (slot->failed)
            view.failed.push_back({slot->found.path, *slot->failed});
        std::ranges::copy(slot->sources, std::back_inserter(view.sources));
    }
    return view;
}

}

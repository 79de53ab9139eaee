// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the follower that looks through folders: which file has which name now, and which are new.
#include "core/engine/follower.h"
#include "core/engine/survey.h"
#include "core/io/digest.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace spoor {

bool Follower::look_around(const std::vector<std::string>& roots)
{
    std::set<std::string> further;
    for (const auto& [slot, w] : watched_)
        if (!w.file.dead && !w.file.removed)
            further.insert(folder_of(w.file.path));
    const Survey found = survey(roots, further, thread_.get_stop_token());
    if (thread_.get_stop_token().stop_requested())
        return false;
    bool settled = true;
    const std::set<std::string> before = folders_;
    if (folders_ != found.folders) {
        // What happened before they were watched was not told.
        settled = false;
        folders_ = found.folders;
    }
    watch_.watch(folders_);

    std::map<std::pair<std::uint64_t, std::uint64_t>, std::size_t> by_inode;
    std::vector<bool> claimed(found.files.size());
    for (std::size_t i = 0; i < found.files.size(); ++i)
        by_inode.try_emplace({found.files[i].found.device, found.files[i].found.inode}, i);
    std::set<std::string> taken;  // paths that somebody has, whatever stands there
    for (auto& [slot, w] : watched_) {
        if (w.file.dead)
            continue;
        if (!w.file.finished || w.file.removed || !w.file.source) {
            taken.insert(w.file.path);
            const auto same = by_inode.find({w.file.found.device, w.file.found.inode});
            if (same != by_inode.end() && w.file.found.inode != 0)
                claimed[same->second] = true;
            // It lost its name before anything was read of it, and is known under its new one if it has one.
            const bool gone = w.file.failed == ErrorCode::SourceChanged || w.file.failed == ErrorCode::NotFound;
            if (w.file.finished && !w.file.removed && gone && w.file.found.inode != 0) {
                loader_.forget(slot);
                settled = false;
            }
            continue;
        }
        find_again(w, found, by_inode, claimed);
    }

    std::vector<Newcomers::Known> known;
    std::set<std::string> paths;
    for (const auto& [slot, w] : watched_)
        if (!w.file.removed)
            known.push_back({slot.get(), w.file.path, w.bytes(), w.lost, w.changed, !w.file.finished});
    std::vector<FoundFile> fresh;
    std::set<std::pair<std::uint64_t, std::uint64_t>> inodes;
    for (std::size_t i = 0; i < found.files.size(); ++i) {
        const Survey::File& file = found.files[i];
        if (claimed[by_inode.at({file.found.device, file.found.inode})] || taken.contains(file.found.path))
            continue;
        if (!inodes.emplace(file.found.device, file.found.inode).second)
            continue;
        paths.insert(file.found.path);
        // Beside a file that was added stand others, which nobody asked for. One that comes while it is followed, under
        // a name that rotation gives, was that file in between.
        if (!file.wanted && !before.contains(folder_of(file.found.path)))
            stale_.insert(file.found.path);
        if (!file.wanted && stale_.contains(file.found.path))
            continue;
        const auto was_root = [&](const std::string& root) { return is_rotated_name(file.found.path, root); };
        const Newcomers::Verdict verdict = newcomers_.judge(file.found, known);
        if (verdict.what == Newcomers::Verdict::Packed) {
            for (auto& [slot, w] : watched_)
                if (slot.get() == verdict.of)
                    take_packed(w, file.found);
        } else if (verdict.what == Newcomers::Verdict::New && (file.wanted || std::ranges::any_of(roots, was_root))) {
            fresh.push_back(file.found);
        } else if (verdict.what == Newcomers::Verdict::New) {
            stale_.insert(file.found.path);
        }
    }
    newcomers_.keep(paths);
    std::erase_if(stale_, [&](const std::string& path) { return !paths.contains(path); });
    if (!fresh.empty()) {
        news_ = true;
        loader_.add_newcomers(std::move(fresh));
    }
    return settled;
}

void Follower::find_again(Watched& w, const Survey& survey,
                          const std::map<std::pair<std::uint64_t, std::uint64_t>, std::size_t>& by_inode,
                          std::vector<bool>& claimed)
{
    const auto same = by_inode.find({w.seen.device, w.seen.inode});
    struct stat st{};
    const bool in_place =
        ::stat(w.file.path.c_str(), &st) == 0 && st.st_ino == w.seen.inode && st.st_dev == w.seen.device;
    if (in_place) {
        if (same != by_inode.end())
            claimed[same->second] = true;
        if (std::exchange(w.lost, false))
            loader_.lost(w.file.slot, false);
        // Truncated, or deleted and its number given to the next file: what came may hold what was in it.
        const FileTrace* const bytes = w.bytes();
        w.changed = false;
        if (bytes && static_cast<std::uint64_t>(st.st_size) != w.seen.size)
            if (const auto file = OpenFile::open(w.file.path)) {
                const FileTrace::Fit fit = bytes->fit(*file);
                w.changed = fit == FileTrace::Fit::No || fit == FileTrace::Fit::SoFar;
            }
        return;
    }
    if (same != by_inode.end()) {
        const FoundFile& found = survey.files[same->second].found;
        // The number of a file that was deleted is given to the next one that is made: its bytes tell.
        const auto file = OpenFile::open(found.path);
        if (file && file->identity().inode != w.seen.inode) {
            // Renamed once more since the folder was looked through.
            claimed[same->second] = true;
            around_wanted_ = true;
            return;
        }
        if (file)
            know_again(w, *file);
        const FileTrace* const bytes = w.bytes();
        const bool it = found.size >= w.seen.size &&
                        (!bytes || !file || bytes->fit(*file) == FileTrace::Fit::Yes || bytes->size() == 0);
        if (it && (bytes || w.packed || !w.text)) {
            claimed[same->second] = true;
            loader_.moved(w.file.slot, found);
            w.file.path = found.path;
            if (std::exchange(w.lost, false))
                loader_.lost(w.file.slot, false);
            news_ = true;
            return;
        }
    }
    if (!std::exchange(w.lost, true)) {
        loader_.lost(w.file.slot, true);
        news_ = true;
    }
}

void Follower::know_again(Watched& w, const OpenFile& file)
{
    // Renamed between its reading and the first look at it: only its digest says what was read.
    if (w.bytes() || !w.text || !w.file.source || w.compared == file.identity())
        return;
    w.compared = file.identity();
    const std::string read = w.file.source->view().info->sha256;
    if (!read.empty() && sha256_of(file, w.seen.size, thread_.get_stop_token()) == read)
        if (auto trace = FileTrace::of(file, w.seen.size))
            w.trace = std::move(*trace);
}

void Follower::take_packed(Watched& w, const FoundFile& packed)
{
    w.lost = false;
    hand_over(w, packed);
}

}

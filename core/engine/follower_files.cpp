// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the follower that looks at one file: whether it grew, and what else may have become of it.
#include "core/engine/follower.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace spoor {

void Follower::check(Watched& w)
{
    struct stat st{};
    // It had another name before it was read, and is found by its number; what has its name may be somebody else's.
    if (!w.file.source && (w.file.failed == ErrorCode::SourceChanged || w.file.failed == ErrorCode::NotFound))
        return;
    if (!w.file.source && w.file.failed == ErrorCode::NotReadable && ::access(w.file.path.c_str(), R_OK) == 0)
        w.seen = {};
    if (::stat(w.file.path.c_str(), &st) != 0 || st.st_ino != w.seen.inode || st.st_dev != w.seen.device) {
        // A file that could never be read is known by its name alone.
        if (w.file.source || ::access(w.file.path.c_str(), R_OK) != 0)
            return;
        w.seen = {st.st_dev, st.st_ino, 0, 0};
    }
    const std::int64_t mtime = std::int64_t{st.st_mtim.tv_sec} * 1'000'000'000 + st.st_mtim.tv_nsec;
    if (static_cast<std::uint64_t>(st.st_size) == w.seen.size && mtime == w.seen.mtime_ns)
        return;
    const auto file = OpenFile::open(w.file.path);
    // It may be readable again later, and no event would tell.
    if (!file)
        return come_back(w, timing_.poll);
    const FileIdentity now = file->identity();
    if (now.inode != w.seen.inode || now.device != w.seen.device) {
        around_again_ = true;
        return;
    }
    if (w.packed || !w.text) {
        using namespace std::chrono;
        const auto age = system_clock::now().time_since_epoch() - nanoseconds(now.mtime_ns);
        if (w.packed && age < timing_.quiet)
            return come_back(w, timing_.quiet - duration_cast<Steady::duration>(age));
        if (!w.packed && w.file.source && now.size < w.seen.size)
            return truncated(w, now);
        if (w.file.records)
            return read_in_place(w, *file);
        return read_again(w, now, w.file.path);
    }
    if (const FileTrace* bytes = w.bytes()) {
        const FileTrace::Fit fit = bytes->fit(*file);
        if (fit == FileTrace::Fit::No || fit == FileTrace::Fit::SoFar)
            return truncated(w, now);
        if (fit == FileTrace::Fit::Ended)
            return read_again(w, now, w.file.path);
    }
    if (now.size == w.seen.size || (w.file.live && !w.file.live->over() && !w.file.whole_head))
        return read_on(w, *file);
    read_again(w, now, w.file.path);
}

void Follower::read_on(Watched& w, const OpenFile& file)
{
    const FileIdentity& now = file.identity();
    if (now.size == w.seen.size) {
        // Nothing but the time: whoever goes back to the file must not take it for another one.
        w.seen = now;
        w.file.source->update([&](SourceInfo& info) { info.identity = now; });
        news_ = true;
        return;
    }
    const LiveText::Outcome outcome =
        w.file.live->read_on(file, block_, fronts_, thread_.get_stop_token(), [&] { tick(); });
    w.grown = Steady::now();
    w.seen = now;
    w.seen.size = w.file.live->trace().size();
    news_ = true;
    if (outcome != LiveText::Outcome::Read)
        come_back(w, timing_.apart);
}

void Follower::read_in_place(Watched& w, const OpenFile& file)
{
    switch (w.file.records->read_on(file, block_, fronts_, thread_.get_stop_token())) {
    case LiveRecords::Outcome::Another:
        return truncated(w, file.identity());
    case LiveRecords::Outcome::Failed:
        // As if nothing had been seen of it, so that it is looked at again.
        w.seen.size = w.seen.mtime_ns = 0;
        come_back(w, timing_.apart);
        break;
    case LiveRecords::Outcome::Read:
        w.seen = file.identity();
        break;
    }
    w.grown = Steady::now();
    news_ = true;
}

void Follower::digest_in_place(Watched& w)
{
    LiveRecords* const records = w.file.records.get();
    if (!records || !records->lacks_digest())
        return;
    // All of it has to be read for that: while it is written to, a large one is digested when somebody asks.
    const Steady::duration pause = std::max<Steady::duration>(timing_.settle, 10 * records->digest_took());
    const auto quiet = Steady::now() - w.grown;
    if (!hurry_ && quiet < pause)
        return come_back(w, pause - quiet);
    const auto file = OpenFile::open(w.file.path);
    if (file && file->identity() == w.seen && records->digest(*file, thread_.get_stop_token()))
        news_ = true;
    else if (!w.lost)
        come_back(w, timing_.poll);
}

void Follower::read_again(Watched& w, const FileIdentity& now, const std::string& path)
{
    // A file that takes a second to read and grows all the time is not to keep a thread busy for good.
    // Whoever waits for it is not put off.
    const Steady::duration pause = std::min<Steady::duration>(10 * w.file.took, std::chrono::seconds(10));
    const auto since = Steady::now() - w.file.ended;
    if (!hurry_ && path == w.file.path && since < pause && w.file.source)
        return come_back(w, pause - since);
    hand_over(w, {path, now.size, now.mtime_ns, now.device, now.inode});
}

void Follower::hand_over(Watched& w, const FoundFile& now)
{
    // Should it fail, the source is still what it was, and must be known again.
    if (const Slot slot = loader_.read_again(w.file.slot, now))
        if (const FileTrace* const bytes = w.bytes())
            traces_.insert_or_assign(slot, *bytes);
    w.file.finished = false;
    w.file.path = now.path;
    news_ = true;
}

bool Follower::copies_are_known(Watched& w)
{
    // The copy was made before the log was truncated, but maybe after the folder was looked through.
    if (w.cut == 0)
        w.cut = rounds_;
    if (rounds_ > w.cut)
        return true;
    around_again_ = true;
    next_around_ = {};
    come_back(w, {});
    return false;
}

void Follower::truncated(Watched& w, const FileIdentity& now)
{
    if (!copies_are_known(w))
        return;
    w.cut = 0;
    news_ = true;
    const std::string path = w.file.path;
    FoundFile rest{path, now.size, now.mtime_ns, now.device, now.inode};
    const auto copy = newcomers_.copy_of(w.file.slot.get());
    auto file = copy ? OpenFile::open(copy->path) : failure(ErrorCode::NotFound, path);
    if (!file) {
        // It may have been deleted, and its number given to this one: then a compressed file may still have it.
        if (const FileTrace* const bytes = w.bytes())
            w.trace = FileTrace(*bytes);
        w.file.live.reset();
        w.lost = true;
        loader_.dead(w.file.slot);
        w.file.dead = true;
    } else {
        loader_.moved(w.file.slot, *copy);
        w.file.path = copy->path;
        const FileIdentity& of_copy = file->identity();
        const FileTrace* const bytes = w.bytes();
        const bool whole = bytes && of_copy.size >= bytes->size();
        w.seen = of_copy;
        w.seen.size = bytes ? bytes->size() : of_copy.size;
        if (whole && of_copy.size > w.seen.size) {
            if (w.file.live && !w.file.live->over() && !w.file.whole_head)
                read_on(w, *file);
            else
                read_again(w, of_copy, copy->path);
        } else {
            // What was read behind the end of the copy is in no file any more, but it was there.
            w.seen = of_copy;
            w.file.source->update([&](SourceInfo& info) { info.identity = of_copy; });
        }
    }
    loader_.add_newcomers({std::move(rest)});
}

}

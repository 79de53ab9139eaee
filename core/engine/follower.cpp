// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/follower.h"

#include "core/engine/survey.h"

#include <algorithm>
#include <utility>

#include <sys/resource.h>

namespace spoor {

Follower::Follower(Loader& loader)
    : loader_(loader), timing_(loader.options().follow_timing), watch_(timing_.notices), newcomers_(timing_),
      block_{std::make_unique_for_overwrite<char[]>(Block::headroom + Block::size)}, fronts_(loader.pools()),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

Follower::~Follower()
{
    thread_.request_stop();
    watch_.wake();
    thread_.join();
}

void Follower::look_now()
{
    wanted_ = true;
    watch_.wake();
}

void Follower::look_around_soon()
{
    around_wanted_ = true;
    watch_.wake();
}

void Follower::run(const std::stop_token& stop)
{
    if (loader_.options().background)
        ::setpriority(PRIO_PROCESS, 0, 10);
    Steady::time_point next{}, next_all{};
    while (!stop.stop_requested()) {
        const auto until = std::chrono::ceil<FollowTiming::Ms>(std::min(next, next_all) - Steady::now());
        FileWatch::News news = watch_.wait(wanted_ ? FollowTiming::Ms(0) : until);
        if (stop.stop_requested())
            return;
        const auto begin = Steady::now();
        const bool wanted = wanted_.exchange(false);
        const bool all = wanted || news.lost || begin >= next_all;
        if (around_wanted_.exchange(false))
            around_again_ = true;
        else if (!all && news.touched.empty() && !news.names && begin < next)
            continue;
        loader_.begin_look(wanted);
        news_ = false;
        hurry_ = wanted;
        told_ = begin;
        next = look(news, all);
        loader_.let_old_go();
        loader_.end_look(news_);
        const auto end = Steady::now();
        // Looking at a hundred thousand files is to cost no more than a part of the time.
        if (all)
            next_all =
                end + std::max<Steady::duration>(watch_.sees_all() ? timing_.safety : timing_.poll, 20 * (end - begin));
        const auto rest = std::chrono::ceil<FollowTiming::Ms>(begin + timing_.apart - end);
        // What happens meanwhile is told afterwards, in one.
        if (rest.count() > 0 && !wanted_)
            std::this_thread::sleep_for(rest);
    }
}

void Follower::tick()
{
    // A first look at much text takes long: what there is of it so far can be shown.
    news_ = true;
    if (Steady::now() - told_ < std::chrono::milliseconds(200))
        return;
    told_ = Steady::now();
    loader_.let_old_go();
    if (loader_.on_news)
        loader_.on_news();
}

Follower::Steady::time_point Follower::look(const FileWatch::News& news, bool all)
{
    // In this order: what a walk through these folders has found is among the files that sync takes over. A walk that ended
    // between would have its files taken for something new.
    const std::vector<std::string> roots = loader_.roots();
    const bool walking = loader_.walking && loader_.walking();
    sync();
    around_again_ = around_again_ || news.names || newcomers_.waiting();
    // Where folders are large and names come all the time, looking through them is a fifth of the work at most.
    const auto begin = Steady::now();
    const bool around = all || (around_again_ && begin >= next_around_);
    if (around) {
        around_again_ = walking || !look_around(roots);
        rounds_ += walking ? 0 : 1;
        around_again_ = around_wanted_.exchange(false) || around_again_;
        const auto end = Steady::now();
        next_around_ = end + 5 * (end - begin);
    }
    auto next = Steady::time_point::max();
    for (auto& [slot, w] : watched_) {
        if (!w.file.finished || w.file.removed || w.file.dead)
            continue;
        const bool due = w.again && Steady::now() >= w.due;
        if (all || due || around || news.touched.contains(w.file.path)) {
            w.again = false;
            check(w);
        }
        wait_for_end(w);
        digest_in_place(w);
        if (w.again)
            next = std::min(next, w.due);
    }
    if (around_again_ || newcomers_.waiting())
        next = std::min(next, std::max(next_around_, Steady::now() + 2 * timing_.apart));
    // A file that is being read has to be looked at when that is done.
    const auto reading = [](const auto& w) { return !w.second.file.finished; };
    if (std::ranges::any_of(watched_, reading))
        next = std::min(next, Steady::now() + timing_.apart);
    return next;
}

void Follower::sync()
{
    std::map<Slot, Watched> now;
    for (Loader::Followed& file : loader_.followed()) {
        const Slot slot = file.slot;
        const auto before = watched_.find(slot);
        Watched& w = now[slot];
        if (before != watched_.end())
            w = std::move(before->second);
        w.file = std::move(file);
        if (const auto kept = traces_.find(slot); kept != traces_.end() && !w.known)
            w.trace = kept->second;
        if (w.file.finished && !w.known && !w.file.removed && !w.file.dead)
            know(w);
    }
    std::erase_if(traces_, [&](const auto& t) {
        const auto w = now.find(t.first);
        return w == now.end() || w->second.known;
    });
    watched_ = std::move(now);
}

void Follower::know(Watched& w)
{
    using namespace std::chrono;
    w.known = true;
    w.again = true;
    w.due = Steady::now();
    FileIdentity& seen = w.seen;
    seen = {w.file.found.device, w.file.found.inode, w.file.found.size, w.file.found.mtime_ns};
    if (w.file.source) {
        const auto info = w.file.source->view().info;
        seen = info->identity;
        w.packed = info->compressed;
        // The records of a binary log change where they stand.
        w.text = !w.packed && info->format && !info->format->binary();
        if (!info->member && !info->followed)
            loader_.lost(w.file.slot, false);
        // It was truncated while it was read: what stands there now was not read.
        if (info->error && info->error->code == ErrorCode::SourceChanged && !w.packed)
            seen.size = 0, seen.mtime_ns = 0;
    }
    if (w.trace && (w.file.live || !w.text || w.trace->size() != seen.size))
        w.trace.reset();
    if (w.text && !w.file.live) {
        if (const auto file = OpenFile::open(w.file.path)) {
            const FileIdentity& now = file->identity();
            if (now.device == seen.device && now.inode == seen.inode)
                if (auto trace = FileTrace::of(*file, seen.size))
                    w.trace = std::move(*trace);
        }
    }
    const auto age = system_clock::now().time_since_epoch() - nanoseconds(seen.mtime_ns);
    w.grown = Steady::now() - duration_cast<Steady::duration>(age);
}

void Follower::come_back(Watched& w, Steady::duration in)
{
    const auto due = Steady::now() + in;
    w.due = w.again ? std::min(w.due, due) : due;
    w.again = true;
}

void Follower::wait_for_end(Watched& w)
{
    LiveText* const live = w.file.live.get();
    if (!live || live->over() || !live->holds_back())
        return;
    const auto quiet = Steady::now() - w.grown;
    const bool unfinished = quiet >= timing_.unfinished;
    if (live->shows_last_record()) {
        if (quiet >= timing_.settle && live->has_more_to_show(unfinished)) {
            live->show_last(unfinished, fronts_);
            news_ = true;
        } else if (quiet < timing_.settle) {
            come_back(w, timing_.settle - quiet);
        }
    } else if (unfinished) {
        live->finish(block_, fronts_);
        news_ = true;
        return;
    }
    if (!unfinished)
        come_back(w, timing_.unfinished - quiet);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/investigation.h"

#include "core/engine/loader.h"
#include "core/engine/walker.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

#include <sys/resource.h>

namespace spoor {

using Clock_ = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// One thread of its own coordinates: it makes snapshots and tells the listener; the walker's thread looks through
/// folders, the loader's threads read. Requests are put into a queue, so no caller waits.
struct Investigation::State {
    explicit State(LoadOptions o)
        : background(o.background), follows(o.follow), pools(std::make_shared<Pools>()), loader(std::move(o), *pools),
          walker(
              background, [this](WalkResult part, std::stop_token asked) { take(std::move(part), asked); },
              [this] { wake(); })
    {
        loader.on_idle = [this] { wake(); };
        loader.on_news = [this] {
            {
                const std::lock_guard lock(mutex);
                ++news;
                settled = false;
                nudged = true;
            }
            woken.notify_all();
        };
        loader.walking = [this] { return !walker.idle(); };
        auto empty = std::make_shared<Snapshot>();
        empty->pools = pools;
        empty->complete = true;
        empty->finish();
        latest = std::move(empty);
        if (follows)
            loader.follow(true);
        coordinator = std::jthread([this](std::stop_token token) { run(token); });
    }
    ~State()
    {
        walker.cancel();
        loader.cancel();
        coordinator.request_stop();
        wake();
        coordinator.join();
        loader.stop_following();  // it asks the walker, which goes before the loader
    }

    void ask(std::function<void()> request)
    {
        {
            const std::lock_guard lock(mutex);
            requests.push_back(std::move(request));
            settled = false;
        }
        woken.notify_all();
    }
    void ask_to_walk(std::vector<std::string> paths)
    {
        {
            const std::lock_guard lock(mutex);
            ++walks;
            nudged = true;
            settled = false;
            walker.ask(paths);
            // Behind that: whoever knows of these folders knows that they are being walked.
            loader.add_roots(paths);
        }
        woken.notify_all();
    }
    void take(WalkResult part, const std::stop_token& asked);
    void wake()
    {
        {
            const std::lock_guard lock(mutex);
            nudged = true;
        }
        woken.notify_all();
    }

    void run(std::stop_token token);
    void publish(bool complete);
    void tell();
    std::shared_ptr<const Snapshot> newest() const
    {
        const std::lock_guard lock(mutex);
        return latest;
    }

    const bool background;
    std::atomic<bool> follows;  ///< as it was asked for last
    const std::shared_ptr<Pools> pools;

    mutable std::mutex mutex;  // guards all that follows up to `coordinator`
    std::condition_variable woken;
    std::condition_variable done;
    std::deque<std::function<void()>> requests;
    std::function<void()> listener;
    std::shared_ptr<const Snapshot> latest;
    std::vector<Skipped> skipped;
    std::uint64_t generation = 0;
    Clock_::time_point began = Clock_::now();
    std::uint64_t walks = 0;  ///< asked for so far
    std::uint64_t news = 0;   ///< of files that are followed
    bool nudged = false;
    bool settled = true;  ///< nothing is asked for or being read, and the last snapshot says so

    Loader loader;  // behind what its threads wake us by, so that they have ended before that goes
    Walker walker;  // behind the loader, to which it hands what it finds
    std::jthread coordinator;
};

void Investigation::State::run(std::stop_token token)
{
    if (background)
        ::setpriority(PRIO_PROCESS, 0, 10);
    milliseconds pause(60);
    milliseconds follow_pause(0);
    auto last_publish = Clock_::now();
    while (!token.stop_requested()) {
        std::function<void()> request;
        bool changed = false;
        {
            std::unique_lock lock(mutex);
            if (requests.empty()) {
                const auto ready = [&] { return nudged || !requests.empty() || token.stop_requested(); };
                if (settled)
                    woken.wait(lock, ready);
                else
                    woken.wait_for(lock, pause, ready);
            }
            nudged = false;
            if (!requests.empty()) {
                request = std::move(requests.front());
                requests.pop_front();
            }
        }
        if (token.stop_requested())
            return;
        if (request) {
            request();
            continue;
        }
        bool listening = false;
        std::uint64_t walks_before = 0, news_before = 0;
        {
            const std::lock_guard lock(mutex);
            listening = static_cast<bool>(listener);
            changed = !settled;
            walks_before = walks;
            news_before = news;
        }
        // In this order: what the walker has handed over, the loader has.
        const bool idle = walker.idle() && loader.idle();
        if (!changed)
            continue;
        const auto since = Clock_::now() - last_publish;
        if (idle && loader.following() && since < follow_pause) {
            // What grows all the time is shown at the distance that anything is.
            pause = std::chrono::ceil<milliseconds>(follow_pause - since);
            continue;
        }
        if (idle) {
            const auto begin = Clock_::now();
            publish(true);
            last_publish = Clock_::now();
            const auto cost = std::chrono::duration_cast<milliseconds>(last_publish - begin);
            follow_pause = std::min(cost * 10, milliseconds(1000));
            const std::lock_guard lock(mutex);
            settled = requests.empty() && walks == walks_before && news == news_before;
            pause = milliseconds(60);
            if (settled)
                done.notify_all();
        } else if (const bool first = newest()->complete; listening && (first || since >= pause)) {
            // That there is more to come is said at once: who is told must not take the last view for the whole. The
            // first view comes soon, later ones at a distance that keeps their cost at a tenth of the work.
            const auto begin = Clock_::now();
            publish(false);
            last_publish = Clock_::now();
            const auto cost = std::chrono::duration_cast<milliseconds>(last_publish - begin);
            pause = std::clamp(cost * 10, milliseconds(first ? 60 : 100), milliseconds(1000));
        }
        tell();
    }
}

void Investigation::State::publish(bool complete)
{
    auto next = std::make_shared<Snapshot>();
    next->pools = pools;
    next->complete = complete;
    {
        const std::lock_guard lock(mutex);
        next->generation = ++generation;
        next->skipped = skipped;
    }
    Loader::View view = loader.view();
    std::ranges::move(view.failed, std::back_inserter(next->skipped));
    next->excluded = std::move(view.excluded);
    for (const auto& source : view.sources) {
        SourceBuilder::View now = source->view();
        next->sources.push_back(std::move(now.info));
        std::ranges::move(now.segments, std::back_inserter(next->segments));
    }
    next->finish();
    const std::lock_guard lock(mutex);
    latest = std::move(next);
}

void Investigation::State::tell()
{
    std::function<void()> call;
    {
        const std::lock_guard lock(mutex);
        call = listener;
    }
    if (call)
        call();
}

Investigation::Investigation(LoadOptions options) : state_(std::make_unique<State>(std::move(options))) {}

Investigation::~Investigation() = default;

void Investigation::State::take(WalkResult part, const std::stop_token& asked)
{
    {
        const std::lock_guard lock(mutex);
        if (loader.idle())
            began = Clock_::now();
        for (NotWalked& not_walked : part.skipped)
            skipped.push_back({std::move(not_walked.path), std::move(not_walked.reason)});
    }
    loader.add(std::move(part.files), asked);
}

void Investigation::add(std::vector<std::string> paths) { state_->ask_to_walk(std::move(paths)); }

void Investigation::remove(FileId id)
{
    State& s = *state_;
    s.ask([&s, id] { s.loader.remove(id); });
}

void Investigation::set_zone(FileId id, const Zone& zone)
{
    State& s = *state_;
    s.ask([&s, id, zone] { s.loader.set_zone(id, zone); });
}

void Investigation::set_format(FileId id, std::optional<std::string> format_id)
{
    State& s = *state_;
    s.ask([&s, id, format_id = std::move(format_id)] { s.loader.set_format(id, format_id); });
}

void Investigation::reread(FileId id)
{
    State& s = *state_;
    s.ask([&s, id] { s.loader.reread(id); });
}

void Investigation::exclude(std::string glob)
{
    State& s = *state_;
    s.ask([&s, glob = std::move(glob)] { s.loader.exclude(glob); });
}

void Investigation::include(std::string glob)
{
    State& s = *state_;
    s.ask([&s, glob = std::move(glob)] { s.loader.include(glob); });
}

void Investigation::follow(bool on)
{
    State& s = *state_;
    s.follows = on;
    s.ask([&s, on] { s.loader.follow(on); });
}

bool Investigation::following() const { return state_->follows; }

std::shared_ptr<const Snapshot> Investigation::snapshot() const { return state_->newest(); }

Progress Investigation::progress() const
{
    State& s = *state_;
    Progress p;
    p.bytes_done = s.loader.bytes_done();
    p.bytes_total = s.loader.bytes_total();
    p.files_done = s.loader.files_done();
    p.files_total = s.loader.files_total();
    p.current = s.loader.current();
    const auto walk = s.walker.where();
    if (walk) {
        p.stage = LoadStage::Walking;
        p.current = walk->folder;
        p.files_found = walk->files;
    } else if (s.loader.storing()) {
        p.stage = LoadStage::Storing;
    }
    const std::lock_guard lock(s.mutex);
    p.events = s.latest->event_count();
    const auto spent = std::chrono::duration_cast<milliseconds>(Clock_::now() - s.began);
    // Half a second's worth is enough to judge by; before that any number would be noise. While folders are looked
    // through nobody knows how much there is.
    if (!walk && !s.settled && spent > milliseconds(500) && p.bytes_done > 0 && p.bytes_total >= p.bytes_done) {
        const double rest = double(p.bytes_total - p.bytes_done) / double(p.bytes_done);
        p.left = milliseconds(static_cast<std::int64_t>(double(spent.count()) * rest));
    }
    return p;
}

void Investigation::on_change(std::function<void()> listener)
{
    const std::lock_guard lock(state_->mutex);
    state_->listener = std::move(listener);
}

void Investigation::cancel()
{
    // In this order: what the walker finds from now on the loader is told not to read.
    state_->walker.cancel();
    state_->loader.cancel();
    state_->wake();
}

std::shared_ptr<const Snapshot> Investigation::wait(const TaskContext& context)
{
    State& s = *state_;
    const std::stop_callback stop(context.stop, [&] { cancel(); });
    if (s.follows)
        s.ask([&s] { s.loader.look_now(); });
    std::unique_lock lock(s.mutex);
    while (!s.done.wait_for(lock, milliseconds(100), [&] { return s.settled; })) {
        if (!context.progress)
            continue;
        lock.unlock();
        context.progress(progress());
        lock.lock();
    }
    return s.latest;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace spoor {

/// What work off the GUI thread is given.
class JobContext {
public:
    using Post = std::function<void(std::function<void()>)>;

    JobContext(std::stop_token token, Post post) : stop(std::move(token)), post_(std::move(post)) {}

    /// Runs `step` on the GUI thread, later, unless the job has been superseded or cancelled by then. For results on
    /// the way. The caller keeps them rare: each is one event of the GUI's loop.
    void post(std::function<void()> step) const { post_(std::move(step)); }

    std::stop_token stop;

private:
    Post post_;
};

/// One thing that is computed off the GUI thread, of which only the newest request matters.
///
/// `start` asks the work that is running to stop and drops its result; results and posts reach the thread that made
/// the job, always by its event loop, never from within `start`. Works of one job never run at the same time, so that
/// a work may keep state between calls. The destructor asks for a stop and waits for the work to notice (core
/// operations do within 100 ms).
///
/// Threads: all members from the thread that made it.
template <class T>
class Job {
public:
    using Work = std::function<T(const JobContext&)>;
    using Done = std::function<void(T)>;

    Job() { pool_.setMaxThreadCount(1); }
    ~Job()
    {
        cancel();
        pool_.waitForDone();
    }
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    void start(Work work, Done done)
    {
        cancel();
        stop_ = std::stop_source();
        running_ = true;
        const std::uint64_t ticket = ticket_;
        auto post = [this, ticket](std::function<void()> step) {
            QMetaObject::invokeMethod(
                &home_,
                [this, ticket, step = std::move(step)] {
                    if (ticket == ticket_)
                        step();
                },
                Qt::QueuedConnection);
        };
        pool_.start([this, ticket, token = stop_.get_token(), post, work = std::move(work), done = std::move(done)] {
            if (token.stop_requested())
                return;
            // Shared, because the queued call must be copyable and a result need not be.
            auto result = std::make_shared<T>(work(JobContext(token, post)));
            QMetaObject::invokeMethod(
                &home_,
                [this, ticket, result, done] {
                    if (ticket != ticket_)
                        return;
                    running_ = false;
                    done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

    /// No result of what was started so far will arrive.
    void cancel()
    {
        ++ticket_;
        stop_.request_stop();
        pool_.clear();
        running_ = false;
    }

    bool running() const { return running_; }

private:
    QObject home_;  // queued calls die with it
    std::stop_source stop_;
    std::uint64_t ticket_ = 0;  // GUI thread
    bool running_ = false;  // GUI thread
    QThreadPool pool_;
};

}

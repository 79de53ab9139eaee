// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

namespace spoor::query {

inline unsigned thread_count(unsigned jobs)
{
    return jobs > 0 ? jobs : std::max(1u, std::thread::hardware_concurrency());
}

/// Calls work(worker, piece) for the pieces 0 … pieces-1, begun in order, on up to `jobs` threads, of which the
/// calling one is worker 0. Returns when all is done, or, once stop is asked for, what was begun.
template <class Work>
void in_parallel(unsigned jobs, std::size_t pieces, const std::stop_token& stop, Work&& work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&](unsigned worker) {
        while (!stop.stop_requested()) {
            const std::size_t piece = next.fetch_add(1, std::memory_order_relaxed);
            if (piece >= pieces)
                return;
            work(worker, piece);
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned worker = 1; worker < std::min<std::size_t>(jobs, pieces); ++worker)
        threads.emplace_back([&run, worker] { run(worker); });
    run(0);
}

}

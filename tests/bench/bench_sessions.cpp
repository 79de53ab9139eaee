// SPDX-License-Identifier: GPL-3.0-or-later
// What the sessions of a folder cost, beside reading it: spoor-bench-sessions PATH… [--jobs N] [--kind K] [--members]
// Prints, a kind a line: sessions, their events, time (the best of five), time of all processors, its share of that of
// reading, and the memory of the table that stays. Then the greatest resident set before and after.
// --members adds a line for each session, `session verdict file:line file:line …`, to compare with a generator's truth.
#include "core/engine/investigation.h"
#include "core/query/parallel.h"
#include "core/sessions/session_kinds.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int runs = 5;

double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

double peak_mebibytes()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return double(use.ru_maxrss) / 1024.0;
}

/// Of all threads, in seconds: what others do on the machine does not lengthen it.
double processor_time()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

struct Taken {
    double best = 1e9;
    double processor = 1e9;
    std::shared_ptr<const spoor::SessionTable> table;
};

Taken take(const spoor::SessionFinder& finder, const std::shared_ptr<const spoor::Snapshot>& snapshot, unsigned jobs)
{
    Taken taken;
    for (int i = 0; i < runs; ++i) {
        taken.table.reset();
        auto table = std::make_shared<spoor::SessionTable>();
        table->kind = finder.kind();
        table->snapshot = snapshot;
        const auto begin = Clock::now();
        const double processor = processor_time();
        finder.find(*table, {}, jobs);
        taken.best = std::min(taken.best, seconds_since(begin));
        taken.processor = std::min(taken.processor, processor_time() - processor);
        taken.table = std::move(table);
    }
    return taken;
}

void print_members(const spoor::SessionTable& table)
{
    for (const spoor::Session& session : table.rows) {
        std::printf("session %s", std::string(spoor::name(session.verdict)).c_str());
        for (const std::uint32_t value : table.events_of(session)) {
            const spoor::EventId event{value};
            const std::string& path = table.snapshot->source(event).path;
            std::printf(" %s:%llu", path.substr(path.rfind('/') + 1).c_str(),
                        static_cast<unsigned long long>(table.snapshot->line(event)));
        }
        std::printf("\n");
    }
}

}

int main(int argc, char** argv)
{
    std::vector<std::string> paths;
    unsigned jobs = 0;
    std::optional<spoor::SessionKind> only;
    bool members = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--jobs" && i + 1 < argc)
            jobs = static_cast<unsigned>(std::atoi(argv[++i]));
        else if (argument == "--kind" && i + 1 < argc)
            only = spoor::session_kind_from_name(argv[++i]);
        else if (argument == "--members")
            members = true;
        else
            paths.emplace_back(argument);
    }
    if (paths.empty()) {
        std::fprintf(stderr, "usage: spoor-bench-sessions PATH... [--jobs N] [--kind K] [--members]\n");
        return 2;
    }
    spoor::LoadOptions options;
    options.use_cache = false;
    options.jobs = jobs;
    spoor::Investigation investigation(options);
    const double processor_before = processor_time();
    const auto begin = Clock::now();
    investigation.add(paths);
    const std::shared_ptr<const spoor::Snapshot> all = investigation.wait();
    const double reading = seconds_since(begin);
    const double reading_processor = processor_time() - processor_before;
    const auto memory = all->memory();
    std::printf("%-13s %10u events   %24s %8.4f s %8.4f s cpu %16.1f MB columns and order\n", "reading",
                all->event_count(), "", reading, reading_processor, double(memory.columns + memory.order) / 1e6);

    const double peak_before = peak_mebibytes();
    for (const spoor::SessionFinder* finder : spoor::session_kinds()) {
        if (only && finder->kind() != *only)
            continue;
        const Taken taken = take(*finder, all, spoor::query::thread_count(jobs));
        const auto& table = *taken.table;
        const std::string kind(spoor::name(finder->kind()));
        std::printf(
            "%-13s %10zu sessions with %10zu events %8.4f s %8.4f s cpu  %5.1f %%  %8.1f MB\n", kind.c_str(),
            table.rows.size(), table.events.size(), taken.best, taken.processor,
            100.0 * taken.processor / reading_processor,
            double(table.rows.capacity() * sizeof(spoor::Session) + table.events.capacity() * sizeof(std::uint32_t)) /
                1e6);
        if (members)
            print_members(table);
    }
    const auto whole = Clock::now();
    const double whole_processor = processor_time();
    if (const auto set = spoor::find_sessions(all, {}, jobs); !set)
        return 1;
    const double all_kinds = seconds_since(whole);
    const double all_kinds_processor = processor_time() - whole_processor;
    std::printf("%-13s %46s %8.4f s %8.4f s cpu  %5.1f %%\n", "find_sessions", "", all_kinds, all_kinds_processor,
                100.0 * all_kinds_processor / reading_processor);
    std::printf("peak resident: %.0f MiB after reading, %.0f MiB at the end\n", peak_before, peak_mebibytes());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the findings of a folder cost, beside reading it: spoor-bench-findings PATH… [--jobs N]
// Prints time and time of all processors (the best of three; reading is done once, without cache) of reading, of
// sessions, of gathering evidence, of each rule alone and of all together, and their share of reading; then how many
// findings there are of each severity, and the greatest resident set. The last line is the one that counts: evidence
// and rules, without the sessions that other parts of the program need as well.
#include "core/engine/investigation.h"
#include "core/findings/find.h"
#include "core/findings/rule.h"
#include "core/query/parallel.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int runs = 3;

double seconds_of(const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; }

/// Of all threads, in seconds: what others do on the machine does not lengthen it.
double processor_time()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return seconds_of(use.ru_utime) + seconds_of(use.ru_stime);
}

double peak_mebibytes()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return double(use.ru_maxrss) / 1024.0;
}

struct Taken {
    double wall = 1e9, processor = 1e9;
};

template <class Work>
Taken best_of(int times, Work&& work)
{
    Taken best;
    for (int i = 0; i < times; ++i) {
        const auto begin = Clock::now();
        const double processor = processor_time();
        work();
        best.wall = std::min(best.wall, std::chrono::duration<double>(Clock::now() - begin).count());
        best.processor = std::min(best.processor, processor_time() - processor);
    }
    return best;
}

void print(const char* what, const Taken& taken, const Taken& reading, std::size_t count, const char* unit)
{
    std::printf("%-34s %8.4f s %8.4f s cpu %6.1f %% %6.1f %% cpu %10zu %s\n", what, taken.wall, taken.processor,
                100.0 * taken.wall / reading.wall, 100.0 * taken.processor / reading.processor, count, unit);
}

}

int main(int argc, char** argv)
{
    std::vector<std::string> paths;
    unsigned jobs = 0;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--jobs" && i + 1 < argc)
            jobs = static_cast<unsigned>(std::atoi(argv[++i]));
        else
            paths.emplace_back(argv[i]);
    }
    if (paths.empty()) {
        std::fprintf(stderr, "usage: spoor-bench-findings PATH... [--jobs N]\n");
        return 2;
    }
    spoor::LoadOptions options;
    options.use_cache = false;
    options.jobs = jobs;
    spoor::Investigation investigation(options);
    std::shared_ptr<const spoor::Snapshot> all;
    const Taken reading = best_of(1, [&] {
        investigation.add(paths);
        all = investigation.wait();
    });
    print("reading", reading, reading, all->event_count(), "events");

    spoor::SessionSet sessions;
    const Taken session_time = best_of(runs, [&] {
        sessions = {};
        sessions = spoor::find_sessions(all, {}, jobs).value_or(spoor::SessionSet{});
    });
    std::size_t session_count = 0;
    for (const auto& table : sessions.tables)
        session_count += table ? table->rows.size() : 0;
    print("sessions", session_time, reading, session_count, "sessions");

    std::shared_ptr<const spoor::Evidence> evidence;
    const Taken gathering = best_of(runs, [&] {
        evidence.reset();
        evidence = spoor::gather_evidence(all, sessions, {}, jobs).value_or(nullptr);
    });
    if (!evidence)
        return 1;
    print("evidence", gathering, reading, evidence->attempts.rows.size(), "attempts");

    for (const spoor::Rule* rule : spoor::rules()) {
        std::size_t found = 0;
        const Taken taken = best_of(runs, [&] { found = rule->find(*evidence, spoor::RuleSettings{}, {}).size(); });
        print(("  " + std::string(rule->id())).c_str(), taken, reading, found, "findings");
    }
    spoor::FindingSet set;
    const Taken finding = best_of(runs, [&] {
        set = {};
        set = spoor::find_findings(*evidence, {}, {}, jobs).value_or(spoor::FindingSet{});
    });
    print("all rules", finding, reading, set.rows.size(), "findings");
    std::array<std::size_t, spoor::severity_count> counts{};
    for (const spoor::Finding& f : set.rows)
        ++counts[static_cast<std::size_t>(f.severity)];
    std::printf("by severity:");
    for (int i = spoor::severity_count; i-- > 0;)
        std::printf(" %zu %s", counts[static_cast<std::size_t>(i)],
                    std::string(spoor::name(static_cast<spoor::Severity>(i))).c_str());
    std::printf("; %zu events in them; peak resident %.0f MiB\n", set.events.size(), peak_mebibytes());
    const Taken sum{gathering.wall + finding.wall, gathering.processor + finding.processor};
    print("evidence and rules", sum, reading, set.rows.size(), "findings");
    return 0;
}

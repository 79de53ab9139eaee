// SPDX-License-Identifier: GPL-3.0-or-later
// What Spoor takes for a folder of logs beside the tools that people use for it now. Arguments: [FOLDER] and those of
// Google Benchmark. Without a folder 1 GiB of logs is made in the user's cache folder. Every figure is the best of
// three runs with a warm page cache, because what disturbs a run only ever makes it longer.
#include "core/engine/investigation.h"
#include "core/query/filter.h"
#include "tests/bench/make_log.h"
#include "tests/bench/process.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>

namespace {

using spoor::bench::Cost;

constexpr int runs = 3;

std::string cache_base()
{
    if (const char* base = std::getenv("XDG_CACHE_HOME"); base && *base)
        return base;
    const char* home = std::getenv("HOME");
    return std::string(home ? home : ".") + "/.cache";
}

std::vector<std::string> files_of(const std::string& folder)
{
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".log")
            out.push_back(entry.path().string());
    }
    return out;
}

void add_program(const std::string& name, std::vector<std::string> command, std::uint64_t bytes, int times = runs)
{
    benchmark::RegisterBenchmark(name,
                                 [=](benchmark::State& state) {
                                     for (auto _ : state) {
                                         Cost best;
                                         for (int i = 0; i < times; ++i) {
                                             const auto cost = spoor::bench::run_program(command);
                                             if (!cost)
                                                 return state.SkipWithError("not installed");
                                             if (i == 0 || cost->wall < best.wall)
                                                 best = *cost;
                                         }
                                         state.SetIterationTime(best.wall);
                                         state.counters["cpu_s"] = best.cpu;
                                         state.counters["peak_MiB"] = best.peak_mebibytes;
                                         state.counters["peak/logs"] = best.peak_mebibytes * 1048576.0 / double(bytes);
                                         state.counters["exit"] = best.status;
                                     }
                                 })
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

/// The folder in one engine: loaded when it is first asked for, because a program started by a process inherits its
/// greatest resident set, and would show ours as its own.
class Loaded {
public:
    explicit Loaded(std::string folder) : folder_(std::move(folder)) {}

    const std::shared_ptr<const spoor::Snapshot>& snapshot()
    {
        if (!investigation_) {
            spoor::LoadOptions options;
            options.use_cache = false;
            investigation_.emplace(options);
            investigation_->add({folder_});
            all_ = investigation_->wait();
            const auto memory = all_->memory();
            std::fprintf(stderr, "%u events; %.1f bytes an event in columns and order, %.1f MB of strings\n",
                         all_->event_count(), double(memory.columns + memory.order) / std::max(1u, all_->event_count()),
                         double(memory.strings) / 1e6);
        }
        return all_;
    }

private:
    std::string folder_;
    std::optional<spoor::Investigation> investigation_;
    std::shared_ptr<const spoor::Snapshot> all_;
};

void add_filter(const std::string& name, const std::string& text, Loaded& loaded)
{
    benchmark::RegisterBenchmark(
        name,
        [text, &loaded](benchmark::State& state) {
            const auto& all = loaded.snapshot();
            for (auto _ : state) {
                double best = 1e9;
                std::uint32_t rows = 0;
                for (int i = 0; i < runs * 2; ++i) {
                    const auto begin = std::chrono::steady_clock::now();
                    const auto filter = spoor::Filter::compile(text);
                    if (!filter)
                        return state.SkipWithError("bad filter");
                    const auto found = spoor::run(*filter, all);
                    if (!found || found->raw_error)
                        return state.SkipWithError("failed");
                    rows = found->rows.size();
                    best =
                        std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
                }
                state.SetIterationTime(best);
                state.counters["rows"] = rows;
            }
        })
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

}

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    std::string folder = argc > 1 ? argv[1] : cache_base() + "/spoor/bench/1g";
    if (argc <= 1)
        spoor::bench::make_logs(folder, 1ull << 30);
    const std::vector<std::string> files = files_of(folder);
    std::uint64_t bytes = 0;
    for (const std::string& file : files)
        bytes += std::filesystem::file_size(file);
    std::fprintf(stderr, "%s: %zu files, %.2f GB\n", folder.c_str(), files.size(), double(bytes) / 1e9);

    const std::string bin = std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path().string();
    const std::string cache = cache_base() + "/spoor/bench/index";
    std::filesystem::remove_all(cache);
    const auto with = [&](std::vector<std::string> command) {
        command.insert(command.end(), files.begin(), files.end());
        return command;
    };
    add_program("a wc -l", with({"wc", "-l"}), bytes);
    add_program("b ripgrep literal", with({"rg", "-c", "cmd.exe", "-F"}), bytes);
    add_program("b ripgrep regex", with({"rg", "-c", "GET .*cmd\\.exe"}), bytes);
    if (std::getenv("SPOOR_BENCH_OTHERS")) {
        add_program("c lnav", with({"lnav", "-n", "-c", ";select sc_status,count(*) from w3c_log group by 1"}), bytes,
                    1);
        add_program("d GoAccess",
                    with({"goaccess", "--no-global-config", "--no-progress",
                          "--log-format=%d %t %^ %v %m %U %q %^ %e %h %u %s %^ %^ %L", "--date-format=%Y-%m-%d",
                          "--time-format=%H:%M:%S", "-o", "/tmp/goaccess.json"}),
                    bytes, 1);
    }
    add_program("e spoor-cli summary --no-cache", {bin + "/spoor-cli", "summary", "--json", "--no-cache", folder},
                bytes);
    ::setenv("XDG_CACHE_HOME", (cache_base() + "/spoor/bench/xdg").c_str(), 1);
    std::filesystem::remove_all(cache_base() + "/spoor/index");
    // The first of these writes the cache; the best of three is one that read it.
    add_program("f spoor-cli summary from cache", {bin + "/spoor-cli", "summary", "--json", folder}, bytes);

    Loaded all(folder);
    add_filter("g field filter status:401", "status:401", all);
    add_filter("g field filter on text", "status:401 and not user:\"-\" and path:*.aspx", all);
    add_filter("g field filter on addresses", "ip:10.0.0.0/8 and status>=400", all);
    add_filter("h search literal", "\"cmd.exe\"", all);
    add_filter("h search regex", "/GET .*cmd\\.exe/", all);
    add_filter("h search regex without case", "/get .*CMD\\.exe/i", all);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

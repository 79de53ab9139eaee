// SPDX-License-Identifier: GPL-3.0-or-later
// Following a log that grows: whether it keeps up, how late events come, and what memory a day of it takes.
//
//   spoor-bench-follow [--rate LINES_PER_SECOND] [--seconds S]     default 50000, 20
//   spoor-bench-follow --order [--lines N] [--files N]     what a snapshot of files that grow side by side costs
//   spoor-bench-follow --day [--lines N] [--files N] [--keep EVENTS]   default 8600000 in 24 files, one after the other
#include "core/engine/investigation.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using namespace spoor;
using Steady = std::chrono::steady_clock;
namespace fs = std::filesystem;

namespace {

constexpr const char* header = "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n"
                               "#Date: 2004-11-16 00:00:00\n"
                               "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip "
                               "cs(User-Agent) sc-status sc-substatus sc-win32-status\n";

/// Line number `i` of a day that has `all` of them.
int write_line(char* out, std::size_t room, std::uint64_t i, std::uint64_t all)
{
    const auto second = static_cast<unsigned>(i * 86'400 / all % 86'400);
    const auto mix = static_cast<unsigned>(i * 2654435761u);
    return std::snprintf(out, room,
                         "2004-11-16 %02u:%02u:%02u 192.0.2.1 %s /shop/item%u.asp id=%u 80 %s 10.%u.%u.%u "
                         "Mozilla/4.0+(compatible;+MSIE+6.0;+Windows+NT+5.%u) %u 0 0\n",
                         second / 3600, second / 60 % 60, second % 60, mix % 10 ? "GET" : "POST", mix % 500, mix % 1000,
                         mix % 50 ? "-" : "alice", mix >> 24, mix >> 16 & 255, mix >> 8 & 15, mix % 3,
                         mix % 40 ? 200 : 404);
}

std::uint64_t resident()
{
    std::ifstream statm("/proc/self/statm");
    std::uint64_t size = 0, pages = 0;
    statm >> size >> pages;
    return pages * 4096;
}

struct Options {
    bool day = false, order = false;
    std::uint64_t rate = 50'000, seconds = 20, lines = 8'600'000, files = 24, keep = 0;
};

/// A folder that goes when the program ends.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("spoor-follow-" + std::to_string(::time(nullptr)));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

void print_memory(const char* what, const Snapshot& s)
{
    const Snapshot::Memory m = s.memory();
    std::printf("%s: %u events, %zu segments, RSS %.0f MiB, index %.0f MiB (columns %.0f, order %.0f, strings %.0f)\n",
                what, s.event_count(), s.segments.size(), double(resident()) / 1048576,
                double(m.columns + m.order + m.strings) / 1048576, double(m.columns) / 1048576,
                double(m.order) / 1048576, double(m.strings) / 1048576);
    std::fflush(stdout);
}

void sustained(const Options& o)
{
    const Folder folder;
    const std::string path = (folder.path / "ex041116.log").string();
    std::FILE* file = std::fopen(path.c_str(), "ab");
    std::fputs(header, file);
    std::fflush(file);

    LoadOptions load;
    load.follow = true;
    load.use_cache = false;
    load.keep_events = o.keep;
    Investigation investigation(load);
    // When which number of lines had been written, and when a snapshot had them first.
    struct Mark {
        std::uint64_t lines;
        Steady::time_point at;
    };
    std::vector<Mark> written;
    std::mutex mutex;
    std::vector<double> latency;
    std::atomic<std::uint64_t> behind_most{0}, snapshots{0};
    std::size_t next = 0;
    investigation.on_change([&] {
        const auto s = investigation.snapshot();
        const auto now = Steady::now();
        const std::lock_guard lock(mutex);
        if (s->sources.empty())
            return;
        ++snapshots;
        const std::uint64_t have = s->sources[0]->lines.event;
        for (; next < written.size() && written[next].lines <= have; ++next)
            latency.push_back(std::chrono::duration<double, std::milli>(now - written[next].at).count());
        if (!written.empty())
            behind_most =
                std::max<std::uint64_t>(behind_most, written.back().lines - std::min(have, written.back().lines));
    });
    investigation.add({path});
    const auto begin = Steady::now();
    const std::uint64_t all = o.rate * o.seconds;
    std::string piece;
    char line[400];
    auto report = begin;
    for (std::uint64_t i = 0; i < all;) {
        const double passed = std::chrono::duration<double>(Steady::now() - begin).count();
        const auto due = std::min(all, static_cast<std::uint64_t>(passed * double(o.rate)));
        piece.clear();
        for (; i < due; ++i)
            piece.append(line, static_cast<std::size_t>(write_line(line, sizeof line, i, all)));
        std::fwrite(piece.data(), 1, piece.size(), file);
        std::fflush(file);
        {
            const std::lock_guard lock(mutex);
            if (!piece.empty())
                written.push_back({i, Steady::now()});
        }
        if (Steady::now() - report > std::chrono::seconds(5)) {
            report = Steady::now();
            const auto s = investigation.snapshot();
            std::printf("%5.1f s: %lu lines behind; ", passed,
                        i - (s->sources.empty() ? 0 : s->sources[0]->lines.event));
            print_memory("snapshot", *s);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    const auto end = Steady::now();
    std::fclose(file);
    const auto s = investigation.wait();
    const auto caught_up = Steady::now();
    const double seconds = std::chrono::duration<double>(end - begin).count();
    std::printf("wrote %lu lines in %.1f s (%.0f a second); all of them in a snapshot %.0f ms after the last\n", all,
                seconds, double(all) / seconds, std::chrono::duration<double, std::milli>(caught_up - end).count());
    print_memory("at the end", *s);
    const std::lock_guard lock(mutex);
    std::ranges::sort(latency);
    const auto at = [&](double part) {
        return latency.empty() ? 0 : latency[std::size_t(double(latency.size() - 1) * part)];
    };
    std::printf("append to snapshot: p50 %.0f ms, p99 %.0f ms, max %.0f ms over %zu appends; %lu snapshots; most lines "
                "behind: %lu; missing: %ld\n",
                at(0.5), at(0.99), at(1.0), latency.size(), snapshots.load(), behind_most.load(),
                long(all) - long(s->sources[0]->lines.event));
}

void order(const Options& o)
{
    const Folder folder;
    std::vector<std::FILE*> files;
    for (std::uint64_t n = 0; n < o.files; ++n) {
        files.push_back(std::fopen((folder.path / (std::to_string(n) + ".log")).c_str(), "wb"));
        std::fputs(header, files.back());
    }
    char line[400];
    for (std::uint64_t i = 0; i < o.lines; ++i)
        std::fwrite(line, 1, static_cast<std::size_t>(write_line(line, sizeof line, i, o.lines)), files[i % o.files]);
    for (std::FILE* file : files)
        std::fclose(file);
    LoadOptions load;
    load.use_cache = false;
    Investigation investigation(load);
    investigation.add({folder.path.string()});
    const auto s = investigation.wait();
    for (int round = 0; round < 3; ++round) {
        Snapshot copy = *s;
        const auto begin = Steady::now();
        copy.finish();
        std::printf("%u events of %zu sources in %zu segments: %.0f ms\n", copy.event_count(), copy.sources.size(),
                    copy.segments.size(), std::chrono::duration<double, std::milli>(Steady::now() - begin).count());
    }
}

void day(const Options& o)
{
    const Folder folder;
    LoadOptions load;
    load.follow = true;
    load.use_cache = false;
    load.keep_events = o.keep;
    Investigation investigation(load);
    investigation.add({folder.path.string()});
    investigation.wait();
    print_memory("before", *investigation.snapshot());
    const std::string path = (folder.path / "u_ex.log").string();
    const std::uint64_t hour = std::max<std::uint64_t>(1, o.lines / o.files);
    char line[400];
    std::string piece;
    const auto begin = Steady::now();
    std::uint64_t i = 0;
    for (std::uint64_t n = 0; n < o.files; ++n) {
        std::FILE* file = std::fopen(path.c_str(), "ab");
        std::fputs(header, file);
        const std::uint64_t end = n + 1 == o.files ? o.lines : i + hour;
        while (i < end) {
            piece.clear();
            for (const std::uint64_t stop = std::min(end, i + 2000); i < stop; ++i)
                piece.append(line, static_cast<std::size_t>(write_line(line, sizeof line, i, o.lines)));
            std::fwrite(piece.data(), 1, piece.size(), file);
            std::fflush(file);
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        std::fclose(file);
        fs::rename(path, path + '.' + std::to_string(n));
        if (n % 3 == 2 || n + 1 == o.files) {
            char what[40];
            std::snprintf(what, sizeof what, "file %2lu, %4.0f s", n + 1,
                          std::chrono::duration<double>(Steady::now() - begin).count());
            print_memory(what, *investigation.snapshot());
        }
    }
    const auto s = investigation.wait();
    print_memory("at the end", *s);
    std::uint64_t lines = 0, gone = 0;
    for (const auto& source : s->sources) {
        lines += source->lines.event;
        gone += source->let_go;
    }
    std::printf("%zu sources; %lu event lines of %lu; %lu let go; kept and gone: %lu\n", s->sources.size(), lines,
                o.lines, gone, s->event_count() + gone);
}

}

int main(int argc, char** argv)
{
    Options o;
    for (int i = 1; i < argc; ++i) {
        const auto number = [&](const char* name, std::uint64_t& to) {
            if (std::strcmp(argv[i], name) == 0 && i + 1 < argc)
                to = std::strtoull(argv[++i], nullptr, 10);
        };
        o.day = o.day || std::strcmp(argv[i], "--day") == 0;
        o.order = o.order || std::strcmp(argv[i], "--order") == 0;
        number("--rate", o.rate);
        number("--seconds", o.seconds);
        number("--lines", o.lines);
        number("--files", o.files);
        number("--keep", o.keep);
    }
    if (o.order)
        order(o);
    else
        o.day ? day(o) : sustained(o);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/following.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace spoor::test {

LoadOptions following_options()
{
    LoadOptions options = plain_options();
    options.follow = true;
    options.follow_timing.apart = FollowTiming::Ms(10);
    options.follow_timing.settle = FollowTiming::Ms(100);
    options.follow_timing.quiet = FollowTiming::Ms(300);
    return options;
}

std::string numbered(int first, int end, const char* line_end)
{
    std::string text;
    char line[160];
    for (int i = first; i < end; ++i) {
        const int size = std::snprintf(line, sizeof line,
                                       "10.0.%d.%d - - [16/Nov/2004:%02d:%02d:%02d +0000] \"GET /%d HTTP/1.1\" 200 5%s",
                                       i / 250 % 250, i % 250, i / 3600 % 24, i / 60 % 60, i % 60, i, line_end);
        text.append(line, static_cast<std::size_t>(size));
    }
    return text;
}

namespace {

std::string runs(const std::vector<int>& numbers)
{
    std::string text;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        if (!text.empty())
            text += ' ';
        text += std::to_string(numbers[i]);
        if (end > i + 1)
            text += '-' + std::to_string(numbers[end - 1]);
        i = end;
    }
    return text;
}

}

std::string numbers_of(const Snapshot& snapshot)
{
    std::vector<int> numbers;
    for (std::uint32_t i = 0; i < snapshot.event_count(); ++i) {
        const std::string_view path = snapshot.path(EventId{i});
        int number = -1;
        if (path.size() > 1)
            std::from_chars(path.data() + 1, path.data() + path.size(), number);
        numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    std::vector<int> once, more;
    for (const int n : numbers)
        (once.empty() || once.back() != n ? once : more).push_back(n);
    return runs(once) + (more.empty() ? std::string() : "; more than once: " + runs(more));
}

std::string run_of(int first, int end)
{
    if (end <= first)
        return {};
    return std::to_string(first) + (end > first + 1 ? '-' + std::to_string(end - 1) : std::string());
}

std::string difference(const std::string& expected, const std::string& actual)
{
    if (expected == actual)
        return {};
    const auto both = std::ranges::mismatch(expected, actual);
    const auto line = [](const std::string& text, auto at) {
        const std::size_t from = at == text.begin() ? 0 : text.rfind('\n', std::size_t(at - text.begin()) - 1) + 1;
        return text.substr(from, text.find('\n', std::size_t(at - text.begin())) - from);
    };
    return "expected: " + line(expected, both.in1) + "\n  actual: " + line(actual, both.in2);
}

FileId id_of(const Snapshot& snapshot, const std::string& path)
{
    for (const auto& source : snapshot.sources)
        if (source->path == path)
            return source->id;
    qFatal("no source of %s", path.c_str());
}

void append(const std::string& path, std::string_view text)
{
    std::FILE* file = std::fopen(path.c_str(), "ab");
    if (!file || std::fwrite(text.data(), 1, text.size(), file) != text.size())
        qFatal("cannot append to %s", path.c_str());
    std::fclose(file);
}

}

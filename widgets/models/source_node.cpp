// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/source_node.h"

#include <algorithm>
#include <string_view>

namespace spoor {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

std::string_view take_number(std::string_view text, std::size_t& at)
{
    while (at + 1 < text.size() && text[at] == '0' && is_digit(text[at + 1]))
        ++at;
    const std::size_t start = at;
    while (at < text.size() && is_digit(text[at]))
        ++at;
    return text.substr(start, at - start);
}

void include(SourceSum& sum, const std::optional<Micros>& first, const std::optional<Micros>& last)
{
    if (first && (!sum.first || *first < *sum.first))
        sum.first = first;
    if (last && (!sum.last || *last > *sum.last))
        sum.last = last;
}

std::string_view folder_of(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

}

SourceSum sum_of(const SourceInfo& source)
{
    SourceSum sum;
    sum.files = 1;
    sum.reading = source.state == LoadState::Loading || source.state == LoadState::Waiting;
    sum.failed = source.error.has_value();
    sum.events = source.events;
    sum.lines = source.lines;
    sum.size = source.compressed && !source.member ? source.identity.size : source.bytes;
    sum.bytes_read = source.state == LoadState::Waiting ? 0 : double(sum.size) * source.part_read().value_or(1);
    include(sum, source.first, source.last);
    return sum;
}

SourceSum sum_of(const SourceNode& node)
{
    SourceSum sum;
    std::uint64_t on_disk = 0, read = 0;
    for (const auto& child : node.children) {
        const SourceSum& part = child->sum;
        sum.files += part.files;
        sum.reading += part.reading;
        sum.failed += part.failed;
        sum.events += part.events;
        sum.lines += part.lines;
        sum.size += part.size;
        sum.bytes_read += part.bytes_read;
        include(sum, part.first, part.last);
        if (child->source) {
            on_disk = std::max(on_disk, child->source->identity.size);
            read = std::max(read, child->source->bytes_read);
        }
    }
    // What an archive takes on disk and how far it is read, not what its members are unpacked.
    if (node.kind == SourceNode::Kind::Archive) {
        sum.size = on_disk;
        sum.bytes_read = sum.reading ? double(std::min(read, on_disk)) : double(on_disk);
    }
    return sum;
}

bool name_less(const std::string& a, const std::string& b)
{
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (is_digit(a[i]) && is_digit(b[j])) {
            const std::string_view x = take_number(a, i), y = take_number(b, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
            continue;
        }
        const char x = lower(a[i]), y = lower(b[j]);
        if (x != y)
            return static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
        ++i;
        ++j;
    }
    const std::size_t left_of_a = a.size() - i, left_of_b = b.size() - j;
    return left_of_a != left_of_b ? left_of_a < left_of_b : a < b;
}

std::string common_folder(const std::vector<std::shared_ptr<const SourceInfo>>& sources)
{
    if (sources.empty())
        return {};
    std::string_view common = folder_of(sources.front()->path);
    for (const auto& source : sources) {
        const std::string& path = source->path;
        while (!common.empty() &&
               !(path.size() > common.size() && path.starts_with(common) && path[common.size()] == '/'))
            common = folder_of(common);
        if (common.empty())
            break;
    }
    return std::string(common);
}

}

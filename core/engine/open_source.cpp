// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/open_source.h"

#include <fnmatch.h>

namespace spoor {

bool glob_matches(const std::string& glob, const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return ::fnmatch(glob.c_str(), path.c_str(), 0) == 0 ||
           (slash != std::string::npos && ::fnmatch(glob.c_str(), path.c_str() + slash + 1, 0) == 0);
}

Zone zone_for(const SourceInfo& info, const LoadOptions& options)
{
    // Lines that say their offset need no zone, and showing one that does nothing would mislead.
    if (!info.format || info.format->clock() == Clock::Carried)
        return {};
    const std::string path = info.member ? info.path + '/' + *info.member : info.path;
    for (const auto& [glob, zone] : options.zones) {
        if (glob_matches(glob, path))
            return zone;
    }
    return info.format->clock() == Clock::Local ? options.default_zone : Zone{};
}

namespace {

/// Whether the source is a binary log, or is to be read as one.
bool take_binary(SourceInfo& info, std::string_view head, bool head_is_whole, const std::string& format)
{
    if (const Format* chosen = format_by_id(format)) {
        if (chosen->binary()) {
            info.format = chosen;
            info.match = {100, "chosen by the user"};
        }
        return chosen->binary();
    }
    for (const Format* known : formats()) {
        if (!known->binary())
            continue;
        if (Match match = known->sniff({head, head_is_whole}); match.confidence > 0) {
            info.format = known;
            info.match = std::move(match);
            return true;
        }
    }
    return false;
}

}

Result<Opened> open_source(SourceInfo& info, std::string_view head, bool head_is_whole, const LoadOptions& options,
                           const std::string& format)
{
    Opened out;
    if (take_binary(info, head, head_is_whole, format)) {
        info.encoding = Encoding::Binary;
        info.zone = zone_for(info, options);
        out.parser = info.format->open({head, head_is_whole});
        return out;
    }
    info.encoding = encoding_of_head(head);
    if (info.encoding == Encoding::Binary)
        return failure(ErrorCode::NotALog, info.display_name(), "binary");

    std::string decoded;
    switch (info.encoding) {
    case Encoding::Utf8Bom:
        out.text_start = 3;
        break;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: {
        const bool big = info.encoding == Encoding::Utf16Be;
        const bool mark = head.size() >= 2 && head.substr(0, 2) == (big ? "\xFE\xFF" : "\xFF\xFE");
        out.text_start = mark ? 2 : 0;
        const std::size_t even = (head.size() - out.text_start) & ~std::size_t{1};
        decoded = utf16_to_utf8(head.substr(out.text_start, even), big);
        head = decoded;
        break;
    }
    default:
        break;
    }
    const bool wide = info.encoding == Encoding::Utf16Le || info.encoding == Encoding::Utf16Be;
    Sample sample{wide ? head : head.substr(out.text_start), head_is_whole};
    if (info.identity.mtime_ns > 0)
        sample.modified = Micros{info.identity.mtime_ns / 1000};
    if (!head_is_whole) {
        // Documents of XML have one short line and then all else in one: most of the head, cut, says more than that.
        const std::size_t end = sample.text.rfind('\n');
        if (end != std::string_view::npos && end > sample.text.size() / 2)
            sample.text = sample.text.substr(0, end + 1);
    }

    if (!format.empty()) {
        info.format = format_by_id(format);
        if (!info.format)
            return failure(ErrorCode::BadFormat, format, info.display_name());
        info.match = {100, "chosen by the user"};
    }
    if (!info.format) {
        Detection detection = detect(sample);
        info.format = detection.format;
        info.match = std::move(detection.match);
    }
    info.zone = zone_for(info, options);
    out.parser = info.format->open(sample);
    return out;
}

}

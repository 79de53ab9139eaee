// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_output.h"

#include "app/cli/text_table.h"
#include "app/cli/wording.h"
#include "core/report/csv_cell.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <array>

namespace spoor::cli {
namespace {

std::string tags_text(const Bookmark& bookmark)
{
    std::string text;
    for (const std::string& tag : bookmark.tags)
        text += (text.empty() ? "" : ",") + tag;
    return text;
}

std::string place_text(const CaseContent& content, const Bookmark& bookmark)
{
    return source_name(content.sources, bookmark.source) + ':' + std::to_string(bookmark.line);
}

/// Text from a log in Markdown: shown and never taken for marks (CommonMark 0.31, 2.4 Backslash escapes) or HTML.
std::string plain_markdown(std::string_view text)
{
    std::string out;
    for (const char c : visible(text)) {
        if (std::string_view("\\`*_{}[]()<>#+-.!|&~\"'=:@").contains(c))
            out += '\\';
        out += c;
    }
    return out;
}

/// A note is Markdown by right, but not HTML: it may quote a log.
std::string quoted_note(std::string_view note)
{
    std::string out = "> ";
    for (const char c : visible(note, LineEnds::Keep)) {
        if (c == '<')
            out += "&lt;";
        else
            out += c;
        if (c == '\n')
            out += "> ";
    }
    return out + '\n';
}

}

std::string_view name(BookmarkOn on)
{
    static constexpr std::array names = {"event", "session", "finding"};
    return names[static_cast<std::size_t>(on)];
}

std::string source_name(const std::vector<CaseSource>& sources, std::int64_t id)
{
    const auto source = std::ranges::find(sources, id, &CaseSource::id);
    if (source == sources.end())
        return {};
    return source->path + (source->member ? " › " + *source->member : std::string());
}

Json bookmark_json(const Bookmark& b)
{
    return {{"id", b.id},
            {"on", name(b.on)},
            {"key", b.key},
            {"title", b.title},
            {"time", json_time(b.time == no_time ? std::nullopt : std::optional(b.time))},
            {"colour", b.colour},
            {"tags", b.tags},
            {"note", b.note},
            {"author", b.author},
            {"created", json_time(b.created)},
            {"changed", json_time(b.changed)},
            {"source", b.source},
            {"line", b.line},
            {"offset", b.offset},
            {"length", b.length},
            {"record_sha256", b.record_sha256}};
}

Json source_json(const CaseSource& s)
{
    return {{"id", s.id},
            {"path", s.path},
            {"relative", s.relative},
            {"member", s.member ? Json(*s.member) : Json(nullptr)},
            {"bytes", s.bytes},
            {"sha256", s.sha256},
            {"container_sha256", s.container_sha256},
            {"zone", s.zone},
            {"format", s.format},
            {"added", json_time(s.added)}};
}

std::string case_text(const CaseContent& content)
{
    TextTable table({{"id", TextTable::Align::Right},
                     {"on"},
                     {"time (UTC)"},
                     {"colour", TextTable::Align::Right},
                     {"tags"},
                     {"place"},
                     {"title"}});
    for (const Bookmark& b : content.bookmarks)
        table.add({std::to_string(b.id), std::string(name(b.on)),
                   time_text(b.time == no_time ? std::nullopt : std::optional(b.time)),
                   b.colour == 0 ? "" : std::to_string(b.colour), tags_text(b), place_text(content, b), b.title});
    return table.empty() ? "no bookmarks\n" : table.text();
}

std::string case_json(const CaseContent& content)
{
    Json json = {{"case", content.id}, {"sources", Json::array()}, {"bookmarks", Json::array()}};
    for (const CaseSource& source : content.sources)
        json["sources"].push_back(source_json(source));
    for (const Bookmark& bookmark : content.bookmarks)
        json["bookmarks"].push_back(bookmark_json(bookmark));
    return json_text(json);
}

std::string case_csv(const CaseContent& content)
{
    std::string out = "id,on,time,colour,tags,title,note,author,created,file,line,offset,length,record_sha256\r\n";
    for (const Bookmark& b : content.bookmarks) {
        const std::string cells[] = {std::to_string(b.id),
                                     std::string(name(b.on)),
                                     iso_utc(b.time),
                                     std::to_string(b.colour),
                                     tags_text(b),
                                     b.title,
                                     b.note,
                                     b.author,
                                     iso_utc(b.created),
                                     source_name(content.sources, b.source),
                                     std::to_string(b.line),
                                     std::to_string(b.offset),
                                     std::to_string(b.length),
                                     b.record_sha256};
        bool first = true;
        for (const std::string& cell : cells) {
            if (!std::exchange(first, false))
                out += ',';
            append_csv_cell(out, cell);
        }
        out += "\r\n";
    }
    return out;
}

std::string case_markdown(const CaseContent& content)
{
    std::string out = "# Bookmarks\n";
    for (const Bookmark& b : content.bookmarks) {
        out += "\n## " + std::to_string(b.id) + ". " + plain_markdown(b.title) + "\n\n";
        out += "- " + std::string(name(b.on)) + ", " + plain_markdown(place_text(content, b)) + ", byte " +
               std::to_string(b.offset) + ", SHA-256 " + b.record_sha256 + '\n';
        if (b.colour != 0)
            out += "- colour " + std::to_string(b.colour) + '\n';
        if (!b.tags.empty())
            out += "- tags: " + plain_markdown(tags_text(b)) + '\n';
        out += "- by " + plain_markdown(b.author) + ", " + iso_utc(b.created) + '\n';
        if (!b.note.empty())
            out += '\n' + quoted_note(b.note);
    }
    out += "\n# Sources\n\n";
    for (const CaseSource& source : content.sources)
        out += "- " + plain_markdown(source_name(content.sources, source.id)) + ", " + std::to_string(source.bytes) +
               " bytes, SHA-256 " + source.sha256 + '\n';
    return out;
}

}

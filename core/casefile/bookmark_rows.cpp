// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/bookmark_rows.h"

#include <algorithm>

namespace spoor {
namespace {

constexpr std::size_t most_told = 1000;

std::vector<std::string> parted_tags(const std::string& text)
{
    std::vector<std::string> tags;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            tags.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return tags;
}

constexpr std::string_view words[] = {"event", "session", "finding"};

/// A file from somebody may hold any number.
BookmarkOn on_of(std::int64_t kind)
{
    return kind == 1 ? BookmarkOn::Session : kind == 2 ? BookmarkOn::Finding : BookmarkOn::Event;
}

Json json_of(const Bookmark& b)
{
    Json json = {{"id", b.id},         {"on", words[static_cast<std::size_t>(b.on)]},
                 {"source", b.source}, {"offset", b.offset},
                 {"line", b.line},     {"title", b.title}};
    if (!b.key.empty())
        json["key"] = b.key;
    if (b.colour != 0)
        json["colour"] = b.colour;
    if (!b.tags.empty())
        json["tags"] = b.tags;
    if (!b.note.empty())
        json["note"] = b.note;
    return json;
}

}

std::vector<std::string> plain_tags(std::span<const std::string> tags)
{
    std::vector<std::string> plain;
    for (const std::string& tag : tags)
        if (std::string one = tag_of(tag); !one.empty())
            plain.push_back(std::move(one));
    std::ranges::sort(plain);
    plain.erase(std::ranges::unique(plain).begin(), plain.end());
    return plain;
}

std::string joined_tags(std::span<const std::string> tags)
{
    std::string text;
    for (const std::string& tag : tags)
        text += (text.empty() ? "" : " ") + tag;
    return text;
}

Result<std::vector<Bookmark>> read_bookmarks(const Database& database)
{
    return database.rows("SELECT id, kind, source, byte_offset, byte_length, line, record_sha256, key, title,"
                         " time, colour, tags, note, author, created, changed FROM bookmarks ORDER BY id",
                         [](const Statement& row) {
                             Bookmark b;
                             b.id = row.number(0);
                             b.on = on_of(row.number(1));
                             b.source = row.number(2);
                             b.offset = static_cast<std::uint64_t>(row.number(3));
                             b.length = static_cast<std::uint64_t>(row.number(4));
                             b.line = static_cast<std::uint64_t>(row.number(5));
                             b.record_sha256 = row.text(6);
                             b.key = row.text(7);
                             b.title = row.text(8);
                             b.time = Micros{row.number(9)};
                             b.colour = static_cast<std::uint8_t>(std::clamp<std::int64_t>(row.number(10), 0, 9));
                             b.tags = parted_tags(row.text(11));
                             b.note = row.text(12);
                             b.author = row.text(13);
                             b.created = Micros{row.number(14)};
                             b.changed = Micros{row.number(15)};
                             return b;
                         });
}

Result<BookmarkInsert> BookmarkInsert::prepare(Database& database)
{
    auto find =
        database.prepare("SELECT id FROM bookmarks WHERE kind = ? AND source = ? AND byte_offset = ? AND key = ?");
    auto taken = database.prepare("SELECT 1 FROM bookmarks WHERE id = ?");
    auto insert = database.prepare(
        "INSERT INTO bookmarks (kind, source, byte_offset, byte_length, line, record_sha256, key, title, time, colour,"
        " tags, note, author, created, changed, id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const auto* statement : {&find, &taken, &insert})
        if (!*statement)
            return std::unexpected(statement->error());
    return BookmarkInsert(database, std::move(*find), std::move(*taken), std::move(*insert));
}

Result<std::optional<std::int64_t>> BookmarkInsert::with_place_of(const Bookmark& b)
{
    find_.bind(1, static_cast<std::int64_t>(b.on))
        .bind(2, b.source)
        .bind(3, static_cast<std::int64_t>(b.offset))
        .bind(4, b.key);
    const auto row = find_.step();
    if (!row)
        return std::unexpected(row.error());
    const std::optional<std::int64_t> id = *row ? std::optional(find_.number(0)) : std::nullopt;
    if (const auto done = find_.run(); !done)
        return std::unexpected(done.error());
    return id;
}

Result<std::int64_t> BookmarkInsert::run(const Bookmark& b)
{
    bool own_id = b.id > 0;
    if (own_id) {
        const auto row = taken_.bind(1, b.id).step();
        if (!row)
            return std::unexpected(row.error());
        own_id = !*row;
        if (const auto done = taken_.run(); !done)
            return std::unexpected(done.error());
    }
    insert_.bind(1, static_cast<std::int64_t>(b.on))
        .bind(2, b.source)
        .bind(3, static_cast<std::int64_t>(b.offset))
        .bind(4, static_cast<std::int64_t>(b.length))
        .bind(5, static_cast<std::int64_t>(b.line))
        .bind(6, b.record_sha256)
        .bind(7, b.key)
        .bind(8, b.title)
        .bind(9, b.time.value)
        .bind(10, static_cast<std::int64_t>(b.colour))
        .bind(11, joined_tags(b.tags))
        .bind(12, b.note)
        .bind(13, b.author)
        .bind(14, b.created.value)
        .bind(15, b.changed.value);
    if (own_id)
        insert_.bind(16, b.id);
    if (const auto done = insert_.run(); !done)
        return std::unexpected(done.error());
    return own_id ? b.id : database_->number("SELECT last_insert_rowid()");
}

Json bookmarks_json(std::span<const Bookmark> bookmarks)
{
    Json list = Json::array();
    const bool all = bookmarks.size() <= most_told;
    for (const Bookmark& b : bookmarks)
        list.push_back(all ? json_of(b) : Json(b.id));
    return {{all ? "bookmarks" : "ids", std::move(list)}};
}

Json change_json(Json ids, const BookmarkChange& change)
{
    Json json = {{"ids", std::move(ids)}};
    if (change.colour)
        json["colour"] = *change.colour;
    if (change.tags)
        json["tags"] = plain_tags(*change.tags);
    if (change.note)
        json["note"] = *change.note;
    if (!change.add_tags.empty())
        json["add_tags"] = plain_tags(change.add_tags);
    if (!change.remove_tags.empty())
        json["remove_tags"] = plain_tags(change.remove_tags);
    return json;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/schema.h"

#include "core/io/read_error.h"

#include <array>
#include <cerrno>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace spoor::schema {
namespace {

constexpr std::array all_steps = {
    // `at`: microseconds of UTC. `rule_settings` has one row at most. Keys of dismissals: see dismissed_finding.h.
    "CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE dismissals (key TEXT PRIMARY KEY NOT NULL, rule TEXT NOT NULL, subject TEXT NOT NULL,"
    " reason TEXT NOT NULL, author TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE rule_settings (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL) STRICT;"
    "CREATE TABLE audit (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL,"
    " detail TEXT NOT NULL, digest TEXT NOT NULL) STRICT;",

    // `tags`: parted by one blank, ascending. `kind`: BookmarkOn. `texts`: what others keep here by name.
    "CREATE TABLE sources (id INTEGER PRIMARY KEY, path TEXT NOT NULL, relative TEXT NOT NULL, member TEXT,"
    " member_index INTEGER NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, container_sha256 TEXT NOT NULL,"
    " zone TEXT NOT NULL, format TEXT NOT NULL, at INTEGER NOT NULL) STRICT;"
    "CREATE TABLE bookmarks (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, source INTEGER NOT NULL "
    "REFERENCES sources (id),"
    " byte_offset INTEGER NOT NULL, byte_length INTEGER NOT NULL, line INTEGER NOT NULL, record_sha256 TEXT NOT NULL,"
    " key TEXT NOT NULL, title TEXT NOT NULL, time INTEGER NOT NULL, colour INTEGER NOT NULL, tags TEXT NOT NULL,"
    " note TEXT NOT NULL, author TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL,"
    " UNIQUE (kind, source, byte_offset, key)) STRICT;"
    "CREATE TABLE views (name TEXT PRIMARY KEY NOT NULL, filter TEXT NOT NULL, view TEXT NOT NULL) STRICT, WITHOUT "
    "ROWID;"
    "CREATE TABLE texts (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;",
};

constexpr std::string_view magic("SQLite format 3\0", 16);

std::int64_t big_endian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char c : bytes.substr(0, 4))
        value = value << 8 | static_cast<unsigned char>(c);
    return static_cast<std::int32_t>(value);
}

}

std::span<const char* const> steps() { return all_steps; }

Result<std::optional<Header>> read_header(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return system_failure(path, errno);
    }
    std::array<char, 100> bytes{};
    const ssize_t size = ::pread(fd, bytes.data(), bytes.size(), 0);
    const int error = errno;
    ::close(fd);
    if (size < 0)
        return system_failure(path, error);
    if (size == 0)
        return std::nullopt;
    const std::string_view head(bytes.data(), static_cast<std::size_t>(size));
    if (head.size() < bytes.size() || !head.starts_with(magic))
        return failure(ErrorCode::NotACase, path);
    return Header{big_endian(head.substr(68)), big_endian(head.substr(60))};
}

Result<std::int64_t> version_of(const Database& database, const std::string& path, std::span<const char* const> known)
{
    const auto version = database.number("PRAGMA user_version");
    const auto application = database.number("PRAGMA application_id");
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    for (const auto& number : {version, application, tables})
        if (!number)
            return std::unexpected(number.error());
    if (*application == 0 && *version == 0 && *tables == 0)
        return 0;
    if (*application != application_id || *version <= 0)
        return failure(ErrorCode::NotACase, path, "another program's database");
    if (*version > static_cast<std::int64_t>(known.size()))
        return failure(ErrorCode::CaseTooNew, path,
                       "version " + std::to_string(*version) + " of the file, of which this one knows " +
                           std::to_string(known.size()));
    const auto check = database.text("PRAGMA quick_check(1)");
    if (!check)
        return std::unexpected(check.error());
    if (*check != "ok")
        return failure(ErrorCode::DamagedCase, path, *check);
    return *version;
}

Result<void> bring_up(Database& database, std::int64_t version, std::span<const char* const> known)
{
    for (std::size_t i = static_cast<std::size_t>(version); i < known.size(); ++i)
        if (const auto done = database.run(known[i]); !done)
            return done;
    const std::string stamp = "PRAGMA application_id = " + std::to_string(application_id) +
                              "; PRAGMA user_version = " + std::to_string(known.size());
    return database.run(stamp.c_str());
}

}

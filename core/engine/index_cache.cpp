// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/index_cache.h"

#include "core/engine/cache_file.h"
#include "core/engine/zone_shift.h"

#include <xxhash.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

namespace spoor {
namespace {

// Raise with every change of the layout here, of a column, or of what a parser makes of a line.
constexpr std::uint64_t version = 4;
constexpr std::uint64_t magic = 0x3130584952505355;

/// The strings of one pool that a file's sources use, numbered anew from 1 in the order of the pool.
class Selection {
public:
    explicit Selection(const StringPool& pool) : pool_(pool), local_(pool.size()) {}

    void mark(const Column<StringPool::Id>& column)
    {
        for (const StringPool::Id id : column.span())
            local_[id] = 1;
    }
    void mark(StringPool::Id id) { local_[id] = 1; }

    void write(CacheWriter& out)
    {
        std::uint32_t next = 0;
        local_[0] = 0;
        for (StringPool::Id id = 1; id < local_.size(); ++id) {
            if (local_[id])
                local_[id] = ++next;
        }
        out.number<std::uint64_t>(next);
        for (StringPool::Id id = 1; id < local_.size(); ++id) {
            if (local_[id])
                out.text(pool_.view(id));
        }
    }
    std::uint32_t operator[](StringPool::Id id) const { return local_[id]; }

private:
    const StringPool& pool_;
    std::vector<std::uint32_t> local_;
};

std::vector<StringPool::Id> read_strings(CacheReader& in, StringPool& pool)
{
    const std::size_t n = in.count(8);
    std::vector<StringPool::Id> ids{StringPool::absent};
    ids.reserve(n + 1);
    for (std::size_t i = 0; i < n && in.good(); ++i)
        ids.push_back(pool.intern(in.text()));
    return ids;
}

constexpr std::array columns = {&Segment::client, &Segment::user, &Segment::path, &Segment::agent, &Segment::session};
constexpr std::array<StringPool Pools::*, 5> pools_of = {&Pools::client, &Pools::user, &Pools::path, &Pools::agent,
                                                         &Pools::session};

template <class Map>
void write_mapped(CacheWriter& out, const Column<std::uint32_t>& column, const Map& map)
{
    out.number<std::uint64_t>(column.size());
    std::vector<std::uint32_t> local(column.size());
    for (std::size_t i = 0; i < column.size(); ++i)
        local[i] = map[column[i]];
    out.bytes(local.data(), local.size() * sizeof(std::uint32_t));
}

template <class T>
void write_column(CacheWriter& out, const Column<T>& column)
{
    out.number<std::uint64_t>(column.size());
    out.bytes(column.data(), column.size() * sizeof(T));
}

/// A column has a value for each row, or is empty where it may be.
template <class T>
bool read_column(CacheReader& in, Column<T>& column, std::size_t rows, bool may_be_empty)
{
    const std::size_t n = in.count(sizeof(T));
    if (n != rows && !(may_be_empty && n == 0))
        return false;
    if (n == 0)
        return in.good();
    column = Column<T>(n);
    in.bytes(column.data(), n * sizeof(T));
    return in.good();
}

bool to_pool(Column<std::uint32_t>& column, const std::vector<std::uint32_t>& ids)
{
    // The ids of the first file of an investigation are its own: nothing to change then.
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] >= ids.size())
            return false;
        column[i] = ids[column[i]];
    }
    return true;
}

template <class T>
void write_vector(CacheWriter& out, const std::vector<T>& values)
{
    static_assert(std::is_trivially_copyable_v<T>);
    out.number<std::uint64_t>(values.size());
    out.bytes(values.data(), values.size() * sizeof(T));
}

template <class T>
std::vector<T> read_vector(CacheReader& in)
{
    std::vector<T> values(in.count(sizeof(T)));
    in.bytes(values.data(), values.size() * sizeof(T));
    return values;
}

void write_time(CacheWriter& out, const std::optional<Micros>& t)
{
    out.number<std::int64_t>(t.value_or(no_time).value);
}

std::optional<Micros> read_time(CacheReader& in)
{
    const Micros t{in.number<std::int64_t>()};
    return t == no_time ? std::nullopt : std::optional(t);
}

void write_info(CacheWriter& out, const SourceInfo& info)
{
    out.number<bool>(info.member.has_value());
    out.text(info.member.value_or(""));
    out.number(info.member_index);
    out.number(info.compressed);
    out.number(info.state);
    out.text(info.format ? info.format->id() : "");
    out.number(info.match.confidence);
    out.text(info.match.reason);
    out.number(info.encoding);
    out.number(info.bytes);
    out.number(info.text_bytes);
    out.text(info.sha256);
    out.text(info.container_sha256);
    out.text(info.zone.name());
    out.number(info.lines);
    out.number(info.events);
    out.number(info.recovered);
    write_time(out, info.first);
    write_time(out, info.last);
    out.number<bool>(info.error.has_value());
    const Error error = info.error.value_or(Error{});
    out.number(error.code);
    out.text(error.subject);
    out.text(error.detail);
    out.number<std::uint64_t>(info.layouts ? info.layouts->size() : 0);
    for (const Layout& layout : info.layouts ? *info.layouts : std::vector<Layout>{}) {
        out.number(layout.inferred);
        out.text(layout.note);
        out.number<std::uint64_t>(layout.names.size());
        for (const std::string& name : layout.names)
            out.text(name);
    }
    write_vector(out, info.rejected ? *info.rejected : std::vector<RejectedLine>{});
}

bool read_info(CacheReader& in, SourceInfo& info)
{
    const bool member = in.number<bool>();
    std::string member_name = in.text();
    if (member)
        info.member = std::move(member_name);
    info.member_index = in.number<std::uint32_t>();
    info.compressed = in.number<bool>();
    info.state = in.number<LoadState>();
    const std::string format = in.text();
    info.format = format_by_id(format);
    if (!info.format && !format.empty())
        return false;
    info.match.confidence = in.number<int>();
    info.match.reason = in.text();
    info.encoding = in.number<Encoding>();
    info.bytes = in.number<std::uint64_t>();
    info.text_bytes = in.number<std::uint64_t>();
    info.sha256 = in.text();
    info.container_sha256 = in.text();
    const auto zone = Zone::parse(in.text());
    if (!zone)
        return false;
    info.zone = *zone;
    info.lines = in.number<LineCounts>();
    info.events = in.number<std::uint64_t>();
    info.recovered = in.number<std::uint64_t>();
    info.first = read_time(in);
    info.last = read_time(in);
    const bool failed = in.number<bool>();
    Error error;
    error.code = in.number<ErrorCode>();
    error.subject = in.text();
    error.detail = in.text();
    if (failed)
        info.error = std::move(error);
    auto layouts = std::make_shared<std::vector<Layout>>(in.count(17));
    for (Layout& layout : *layouts) {
        layout.inferred = in.number<bool>();
        layout.note = in.text();
        layout.names.resize(in.count(8));
        for (std::string& name : layout.names)
            name = in.text();
    }
    info.layouts = std::move(layouts);
    info.rejected = std::make_shared<const std::vector<RejectedLine>>(read_vector<RejectedLine>(in));
    return in.good();
}

}

std::string default_index_folder()
{
    if (const char* base = std::getenv("XDG_CACHE_HOME"); base && *base == '/')
        return std::string(base) + "/spoor/index";
    const char* home = std::getenv("HOME");
    return home && *home ? std::string(home) + "/.cache/spoor/index" : std::string();
}

IndexCache::IndexCache(std::string folder, bool enabled)
    : folder_(folder.empty() ? default_index_folder() : std::move(folder)), enabled_(enabled && !folder_.empty())
{
}

Result<IndexCache::Key> IndexCache::key_of(const std::string& path, const OpenFile& file, std::string format_override)
{
    constexpr std::size_t piece = 64 * 1024;
    Key key{path, file.identity(), 0, std::move(format_override)};
    std::string bytes(2 * piece, '\0');
    const auto head = file.read_at(bytes.data(), piece, 0);
    if (!head)
        return std::unexpected(head.error());
    const std::uint64_t size = key.identity.size;
    const auto tail = file.read_at(bytes.data() + *head, piece, size > piece ? size - piece : 0);
    if (!tail)
        return std::unexpected(tail.error());
    key.head_and_tail = XXH3_64bits(bytes.data(), *head + *tail);
    return key;
}

std::string IndexCache::file_of(const Key& key) const
{
    std::error_code ignored;
    const std::string whole = std::filesystem::absolute(key.path, ignored).lexically_normal().string();
    const XXH128_hash_t h = XXH3_128bits(whole.data(), whole.size());
    char name[48];
    std::snprintf(name, sizeof name, "/%016llx%016llx.idx", static_cast<unsigned long long>(h.high64),
                  static_cast<unsigned long long>(h.low64));
    return folder_ + name;
}

namespace {

void write_key(CacheWriter& out, const IndexCache::Key& key)
{
    out.number(magic);
    out.number(version);
    out.text(SPOOR_VERSION);
    out.text(key.path);
    out.number(key.identity);
    out.number(key.head_and_tail);
    out.text(key.format_override);
}

bool same_key(CacheReader& in, const IndexCache::Key& key)
{
    if (in.number<std::uint64_t>() != magic || in.number<std::uint64_t>() != version || in.text() != SPOOR_VERSION)
        return false;
    in.text();  // the path as it was given then; the file's name already stands for the absolute one
    // Not device and inode: both change with the mount and the copy, and say nothing about the content.
    const auto then = in.number<FileIdentity>();
    return then.size == key.identity.size && then.mtime_ns == key.identity.mtime_ns &&
           in.number<std::uint64_t>() == key.head_and_tail && in.text() == key.format_override && in.good();
}

}

Result<void> IndexCache::store(const Key& key, const std::vector<SourceBuilder::View>& sources,
                               const Pools& pools) const
{
    if (!enabled_)
        return {};
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    const std::string target = file_of(key);
    // Of this thread alone: another investigation may be keeping the same file.
    const std::string part = target + "." + std::to_string(::gettid()) + ".part";
    CacheWriter out(part);
    write_key(out, key);

    std::vector<Selection> selections;
    for (const auto pool : pools_of)
        selections.emplace_back(pools.*pool);
    std::vector<std::uint32_t> facet_local(pools.facets.size(), 0);
    for (const auto& source : sources) {
        for (const SegmentRef& ref : source.segments) {
            for (std::size_t c = 0; c < columns.size(); ++c)
                selections[c].mark((*ref.data).*columns[c]);
            for (const FacetId id : ref.data->facet.span())
                facet_local[id] = 1;
        }
    }
    Selection names(pools.name);
    for (FacetId id = 0; id < facet_local.size(); ++id) {
        if (!facet_local[id])
            continue;
        const Facet& f = pools.facets[id];
        for (const StringPool::Id name : {f.method, f.host, f.server, f.site, f.detail})
            names.mark(name);
    }
    for (Selection& selection : selections)
        selection.write(out);
    names.write(out);
    std::vector<Facet> facets;
    for (FacetId id = 0; id < facet_local.size(); ++id) {
        if (!facet_local[id])
            continue;
        facet_local[id] = static_cast<std::uint32_t>(facets.size());
        Facet f = pools.facets[id];
        f.method = names[f.method];
        f.host = names[f.host];
        f.server = names[f.server];
        f.site = names[f.site];
        f.detail = names[f.detail];
        facets.push_back(f);
    }
    write_vector(out, facets);

    out.number<std::uint64_t>(sources.size());
    for (const auto& source : sources) {
        write_info(out, *source.info);
        out.number<std::uint64_t>(source.segments.size());
        for (const SegmentRef& ref : source.segments) {
            const Segment& s = *ref.data;
            out.number(s.base);
            out.number(s.raw_base);
            out.number(s.bytes);
            out.number(s.first_line);
            out.number(s.rows);
            write_column(out, s.offset);
            write_column(out, s.length);
            for (std::size_t c = 0; c < columns.size(); ++c)
                write_mapped(out, s.*columns[c], selections[c]);
            write_mapped(out, s.facet, facet_local);
            write_column(out, s.pid);
            write_column(out, s.parent);
            write_column(out, s.bytes_moved);
            write_column(out, s.record);
            write_vector(out, s.lengths);
            write_vector(out, s.layouts);
            write_vector(out, s.gaps);
            write_vector(out, s.restarts);
            write_column(out, ref.times->utc);
            write_vector(out, ref.times->runs);
        }
    }
    const int error = out.finish();
    if (error == 0 && std::rename(part.c_str(), target.c_str()) == 0)
        return {};
    ::unlink(part.c_str());
    return failure(ErrorCode::WriteFailed, target, std::generic_category().message(error));
}

std::optional<std::vector<IndexCache::Entry>> IndexCache::load(const Key& key, Pools& pools) const
{
    if (!enabled_)
        return std::nullopt;
    const std::string path = file_of(key);
    CacheReader in(path);
    const auto damaged = [&]() -> std::optional<std::vector<Entry>> {
        ::unlink(path.c_str());
        return std::nullopt;
    };
    // Strings and facets go into the pools as they are read, so all of it is checked first.
    if (!same_key(in, key) || !in.verify())
        return damaged();
    std::array<std::vector<StringPool::Id>, 5> ids;
    for (std::size_t c = 0; c < columns.size(); ++c)
        ids[c] = read_strings(in, pools.*pools_of[c]);
    const std::vector<StringPool::Id> names = read_strings(in, pools.name);
    std::vector<FacetId> facets;
    for (Facet f : read_vector<Facet>(in)) {
        for (StringPool::Id Facet::* name :
             {&Facet::method, &Facet::host, &Facet::server, &Facet::site, &Facet::detail}) {
            if (f.*name >= names.size())
                return damaged();
            f.*name = names[f.*name];
        }
        facets.push_back(pools.facets.intern(f));
    }
    std::vector<Entry> entries(in.count(64));
    for (Entry& entry : entries) {
        entry.info.path = key.path;
        entry.info.identity = key.identity;
        if (!read_info(in, entry.info))
            return damaged();
        entry.info.from_cache = true;
        const std::size_t segments = in.count(64);
        for (std::size_t i = 0; i < segments; ++i) {
            auto s = std::make_shared<Segment>();
            auto times = std::make_shared<Times>();
            s->base = in.number<std::uint64_t>();
            s->raw_base = in.number<std::uint64_t>();
            s->bytes = in.number<std::uint32_t>();
            s->first_line = in.number<std::uint64_t>();
            s->rows = in.number<std::uint32_t>();
            bool fits = read_column(in, s->offset, s->rows, false) && read_column(in, s->length, s->rows, false);
            for (std::size_t c = 0; fits && c < columns.size(); ++c)
                fits = read_column(in, (*s).*columns[c], s->rows, true) && to_pool((*s).*columns[c], ids[c]);
            fits = fits && read_column(in, s->facet, s->rows, false) && to_pool(s->facet, facets) &&
                   read_column(in, s->pid, s->rows, true) && read_column(in, s->parent, s->rows, true) &&
                   read_column(in, s->bytes_moved, s->rows, true) && read_column(in, s->record, s->rows, true);
            s->lengths = read_vector<Segment::LongLength>(in);
            s->layouts = read_vector<Segment::LayoutRun>(in);
            s->gaps = read_vector<Segment::Gap>(in);
            s->restarts = read_vector<std::uint32_t>(in);
            fits = fits && read_column(in, times->utc, s->rows, false);
            times->runs = read_vector<Times::Run>(in);
            if (!fits || !in.good())
                return damaged();
            survey_times(*times);
            entry.segments.push_back({std::move(s), std::move(times), 0});
        }
    }
    if (!in.finish())
        return damaged();
    return entries;
}

}

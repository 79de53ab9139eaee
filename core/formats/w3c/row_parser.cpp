// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/row_parser.h"

#include "core/formats/w3c/directive.h"
#include "core/formats/w3c/infer.h"
#include "core/formats/w3c/tokens.h"
#include "core/io/encoding.h"
#include "core/io/separators.h"

#include <algorithm>
#include <cstring>

namespace spoor::w3c {
namespace {

// Positions of one window stay in the processor's second cache beside the text they are of.
constexpr std::size_t window_size = 128 * 1024;

bool starts_like_row(std::string_view line)
{
    return line.size() >= 8 &&
           ((line[2] == ':' && read_clock(line.substr(0, 8))) || (line[4] == '-' && read_date(line)));
}

std::string join_names(const std::vector<std::string>& names)
{
    std::string out;
    for (const std::string& name : names)
        (out += name) += ' ';
    return out;
}

/// The values of a row that lie between known separators.
struct UsualRow {
    const char* text;
    const std::uint32_t* ends;
    std::uint32_t start;
    int last;
    std::uint32_t line_end;

    std::string_view operator[](std::size_t i) const
    {
        const std::uint32_t from = i == 0 ? start : ends[i - 1] + 1;
        const std::uint32_t to = static_cast<int>(i) == last ? line_end : ends[i];
        return {text + from, to - from};
    }
};

Separators& separators_of_thread()
{
    // One scratch for a thread, of bounded size: it would else be made and zeroed for every chunk.
    thread_local Separators scratch;
    return scratch;
}

}

template <class Values>
Micros RowParser::time_of(const Columns& c, const Values& values, TimeQuality& quality)
{
    if (c.time < 0) {
        quality = TimeQuality::Absent;
        return no_time;
    }
    const std::string_view clock_raw = values[static_cast<std::size_t>(c.time)];
    std::int64_t clock = 0;
    if (clock_raw.size() == 8 && std::memcmp(clock_raw.data(), clock_text_.data(), 8) == 0) {
        clock = clock_value_;
    } else {
        const auto read = read_clock(unquote(clock_raw));
        if (!read) {
            quality = TimeQuality::Absent;
            return no_time;
        }
        clock = read->value;
        if (clock_raw.size() == 8) {
            std::memcpy(clock_text_.data(), clock_raw.data(), 8);
            clock_value_ = clock;
        }
    }
    if (c.date >= 0) {
        const std::string_view date_raw = values[static_cast<std::size_t>(c.date)];
        if (date_raw.size() != 10 || !day_known_ || std::memcmp(date_raw.data(), day_text_.data(), 10) != 0) {
            const auto day = read_date(unquote(date_raw));
            if (!day) {
                quality = TimeQuality::Absent;
                return no_time;
            }
            day_ = day->value;
            day_known_ = date_raw.size() == 10;
            if (day_known_)
                std::memcpy(day_text_.data(), date_raw.data(), 10);
        }
        quality = c.local_time ? TimeQuality::Inferred : TimeQuality::Exact;
        return Micros{day_ + clock} - east_;
    }
    // A clock alone: the day is that of the last #Date, and a clock that jumps back has passed midnight.
    const Micros now{clock};
    if (!clock_.first && !clock_.dated)
        clock_.first = now;
    clock_.last = now;
    clock_.any = true;
    if (row_clock_ && passed_midnight(*row_clock_, now))
        ++days_passed_;
    row_clock_ = now;
    if (!date_) {
        quality = TimeQuality::Absent;
        return no_time;
    }
    quality = TimeQuality::Inferred;
    const std::int64_t header_day = date_->value - ((date_->value % one_day.value) + one_day.value) % one_day.value;
    return Micros{header_day + days_passed_ * one_day.value + clock} - east_;
}

template <class Values>
FacetId RowParser::facet_of_row(const Columns& c, const Values& values, const RecordTraits& traits)
{
    // The bytes of all columns that make the facet, with what they mean in front.
    key_.clear();
    const auto append = [&](const char* from, const char* to) { key_.insert(key_.end(), from, to); };
    append(reinterpret_cast<const char*>(&columns_key_), reinterpret_cast<const char*>(&columns_key_ + 1));
    key_.push_back(static_cast<char>('w' ^ (traits.ftp << 4) ^ (static_cast<int>(traits.time) << 5) ^
                                     (traits.rejoined << 7) ^ (traits.own_zone << 3)));
    for (const Columns::Run& run : c.facet_runs) {
        // Values of a row on one line lie in one piece of text, so a run is one copy. A rejoined row's do not.
        if (!traits.rejoined) {
            const char* from = values[static_cast<std::size_t>(run.first)].data();
            const std::string_view last = values[static_cast<std::size_t>(run.last)];
            if (traits.ftp && c.method >= run.first && c.method <= run.last) {
                const std::string_view method = values[static_cast<std::size_t>(c.method)];
                append(from, method.data());
                from = split_verb(method).verb.data();
            }
            append(from, last.data() + last.size());
        } else {
            for (int i = run.first; i <= run.last; ++i) {
                std::string_view v = values[static_cast<std::size_t>(i)];
                if (traits.ftp && i == c.method)
                    v = split_verb(v).verb;
                append(v.data(), v.data() + v.size());
                key_.push_back(' ');
            }
        }
        key_.push_back('\x01');
    }
    const std::string_view key(key_.data(), key_.size());
    const std::uint64_t hash = KeyCache::hash(key);
    if (const std::uint32_t* id = fronts_.facets.find(key, hash))
        return *id;
    std::vector<std::string_view> all;
    for (int i = 0; i < c.count; ++i)
        all.push_back(values[static_cast<std::size_t>(i)]);
    const FacetId id = fronts_.pools->facets.intern(facet_of(c, all, traits, fronts_.name));
    fronts_.facets.insert(key, hash, id);
    return id;
}

template <class Values>
bool RowParser::row(const Columns& c, const Values& values, std::uint32_t from, std::uint32_t to, bool rejoined,
                    bool checked)
{
    const auto value = [&](int column) -> std::string_view {
        return column < 0 ? std::string_view() : values[static_cast<std::size_t>(column)];
    };
    const std::string_view client = value(c.client);
    const std::string_view user = value(c.user);
    const std::string_view path = value(c.path);
    const std::string_view agent = value(c.agent);
    const auto quoted = [](std::string_view v) { return !v.empty() && v.front() == '"'; };
    if (!checked) {
        // Values in quotes, and the empty ones between two blanks, go the careful way.
        const auto odd = [&](std::string_view v) { return v.empty() || v.front() == '"'; };
        if ((c.client >= 0 && odd(client)) || (c.user >= 0 && odd(user)) || (c.path >= 0 && odd(path)) ||
            (c.agent >= 0 && odd(agent)) || (c.time >= 0 && odd(value(c.time))))
            return false;
    }
    RecordTraits traits{ftp_, TimeQuality::Exact, rejoined, east_.value != 0};
    const std::string_view status = value(c.status);
    if (checked && c.status >= 0 && !is_absent(status) && number(unquote(status)) < 0 && !quoted(status))
        return false;

    // The clock of a row that is not taken must not be remembered, so what can fail comes first.
    const std::string_view clock = value(c.time);
    const bool same_second = clock.size() == 8 && std::memcmp(clock.data(), clock_text_.data(), 8) == 0;
    if (c.time >= 0 && !same_second && !read_clock(unquote(clock)))
        return false;

    SegmentBuilder::Row r;
    r.time = time_of(c, values, traits.time);
    if (c.date >= 0 && c.time >= 0 && traits.time == TimeQuality::Absent)
        return false;
    r.offset = from;
    r.length = to - from;
    const auto text = [](std::string_view v) -> std::string { return to_utf8(unquote(v)); };
    if (!is_absent(client))
        r.client = fronts_.client.intern(client, text);
    if (!is_absent(user))
        r.user = fronts_.user.intern(user, text);
    if (!is_absent(path)) {
        std::string_view stem = path;
        if (c.path_has_query)
            stem = stem.substr(0, stem.find('?'));
        r.path = fronts_.path.intern(stem, text);
    }
    if (!is_absent(agent)) {
        r.agent = fronts_.agent.intern(
            agent, [&](std::string_view v) { return quoted(v) ? to_utf8(unquote(v)) : restore_blanks(v); });
    }
    if (c.session >= 0 && !is_absent(value(c.session)))
        r.session = fronts_.session.intern(value(c.session), text);
    if (ftp_) {
        const Verb verb = split_verb(value(c.method));
        if (c.session < 0 && !verb.id.empty())
            r.session = fronts_.session.intern(verb.id, text);
        // The name that is tried stands in the argument; FTP 7 leaves the user column empty until it was accepted.
        if (r.user == StringPool::absent && verb.verb == "USER" && !is_absent(path))
            r.user = fronts_.user.intern(path, text);
        if (c.has_bytes())
            r.bytes = bytes_of(value(c.bytes_sent), value(c.bytes_received));
    }
    r.facet = facet_of_row(c, values, traits);
    restart_ = false;
    out_.event(r, rejoined ? 1 : 0);
    return true;
}

RowParser::RowParser(const Chunk& chunk, const State& state, Fronts& fronts, Layouts& layouts, bool ftp,
                     SegmentBuilder& builder)
    : chunk_(chunk), text_(chunk.text.data()), fronts_(fronts), layouts_(layouts), ftp_(ftp), out_(builder),
      clock_(state.clock), date_(state.date), east_(state.east)
{
    if (state.columns)
        use(state.columns);
}

void RowParser::use(std::shared_ptr<const Columns> columns)
{
    columns_ = std::move(columns);
    // What a facet's bytes mean depends on the columns, so their names are part of its key.
    columns_key_ = fronts_.pools->name.intern(to_utf8(join_names(columns_->layout.names)));
    out_.layout(columns_->index);
}

void RowParser::run()
{
    const std::string_view text = chunk_.text;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = std::min(from + window_size, text.size());
        if (to < text.size()) {
            const std::size_t end = text.rfind('\n', to - 1);
            if (end != std::string_view::npos && end >= from) {
                to = end + 1;
            } else {
                const std::size_t next = text.find('\n', to);
                to = next == std::string_view::npos ? text.size() : next + 1;
            }
        }
        window(from, to);
        from = to;
    }
    flush_pending();
    clock_.days = days_passed_;
    if (!clock_.dated)
        clock_.leading = static_cast<std::uint32_t>(out_.rows());
}

void RowParser::window(std::size_t from, std::size_t to)
{
    Separators& found = separators_of_thread();
    found.find(std::string_view(text_ + from, to - from));
    const std::uint32_t* at = found.all.data();
    const std::uint32_t* const at_end = at + found.count;
    const auto base = static_cast<std::uint32_t>(from);
    std::uint32_t start = 0;
    for (std::size_t n = 0; n <= found.line_count; ++n) {
        const bool ended = n < found.line_count;
        const auto end = ended ? found.lines[n] : static_cast<std::uint32_t>(to - from);
        if (!ended && start == end)
            break;
        const std::uint32_t* const first = at;
        const int count = columns_ ? columns_->count : 0;
        // The usual row: as many separators as columns, the last of them the line end.
        if (count > 0 && ended && !pending_ && at_end - at >= count && at[count - 1] == end &&
            text_[base + start] != '#') {
            at += count;
            const std::uint32_t line_end = end - (end > start && text_[base + end - 1] == '\r');
            const UsualRow values{text_ + base, first, start, count - 1, line_end};
            const bool whole = count < 2 || line_end > first[count - 2] + 1;  // the last value is not empty
            if (whole && row(*columns_, values, base + start, base + line_end, false, false)) {
                start = end + 1;
                continue;
            }
        } else {
            while (at < at_end && *at < end)
                ++at;
            at += at < at_end && ended;
        }
        line(base + start, base + end);
        start = end + 1;
    }
}

void RowParser::line(std::uint32_t from, std::uint32_t to)
{
    while (to > from && (text_[to - 1] == '\r' || text_[to - 1] == '\0'))
        --to;
    const std::string_view text(text_ + from, to - from);
    const std::string_view inner = trim(text);
    if (inner.empty()) {
        flush_pending();
        out_.blank();
        return;
    }
    if (is_directive(inner)) {
        flush_pending();
        directive(inner);
        return;
    }
    unusual(from, to);
}

void RowParser::directive(std::string_view text)
{
    const Directives d = read_directives(text);
    if (d.software || d.fields) {
        // One header block is one start of the service, however many lines it has.
        if (!restart_)
            out_.restart();
        restart_ = true;
    }
    if (d.date) {
        date_ = d.date;
        if (!clock_.dated) {
            clock_.dated = true;
            clock_.leading = static_cast<std::uint32_t>(out_.rows());
        }
        row_clock_.reset();
        // Nor is a clock before it anything for the rows of the next chunk to be compared with.
        clock_.last.reset();
        clock_.any = false;
        days_passed_ = 0;
    }
    if (d.gmt_offset)
        east_ = *d.gmt_offset;
    if (d.fields && !d.fields->empty())
        use(layouts_.add(Layout{*d.fields, false, {}}));
    out_.directive();
}

void RowParser::unusual(std::uint32_t from, std::uint32_t to)
{
    // A crash leaves a run of NULs in front of what is written after it.
    std::uint32_t begin = from;
    while (begin < to && (text_[begin] == '\0' || text_[begin] == ' ' || text_[begin] == '\t'))
        ++begin;
    const std::string_view text(text_ + begin, to - begin);
    if (pending_) {
        if (rejoin(pending_->from, pending_->to, to))
            return;
        flush_pending();
    }
    if (columns_) {
        const auto wanted = static_cast<std::size_t>(columns_->count);
        // What a crash tore off stands in front of its NULs; the row behind them is whole. The event keeps the line.
        for (const std::string_view part : {text, behind_nuls(text)}) {
            for (auto* split : {&split_plain, &split_quoted}) {
                const std::vector<std::string_view> values = split(part);
                if (values.size() == wanted && row(*columns_, values, begin, to, false, true))
                    return;
            }
        }
        if (split_quoted(text).size() < wanted && starts_like_row(text) && chunk_.cut_line_length == 0) {
            pending_ = Pending{begin, to};
            return;
        }
    }
    if (!recover(text, begin, to))
        out_.reject(from, to - from);
}

void RowParser::flush_pending()
{
    if (!pending_)
        return;
    const Pending p = *pending_;
    pending_.reset();
    if (!recover(std::string_view(text_ + p.from, p.to - p.from), p.from, p.to))
        out_.reject(p.from, p.to - p.from);
}

bool RowParser::rejoin(std::uint32_t from, std::uint32_t to, std::uint32_t next_to)
{
    const std::string_view first(text_ + from, to - from);
    const std::string_view both(text_ + from, next_to - from);
    const std::string_view second = trim(both.substr(first.size()));
    if (starts_like_row(second))
        return false;
    std::vector<std::string_view> values = split_plain(first);
    const std::vector<std::string_view> rest = split_plain(second);
    values.insert(values.end(), rest.begin(), rest.end());
    if (values.size() != static_cast<std::size_t>(columns_->count))
        return false;
    if (!row(*columns_, values, from, next_to, true, true))
        return false;
    pending_.reset();
    return true;
}

bool RowParser::recover(std::string_view text, std::uint32_t from, std::uint32_t to)
{
    const std::vector<std::string_view> values = split_plain(text);
    if (!recovered_ || recovered_->count != static_cast<int>(values.size())) {
        if (!starts_like_row(text))
            return false;
        const auto inferred = infer_layout(std::span(&values, 1));
        // Under a header that says otherwise only a row that carries its own date is believed.
        if (!inferred || (columns_ && !columns_->layout.inferred && inferred->names.front() != "date"))
            return false;
        recovered_ = layouts_.add(Layout{inferred->names, true, "row"});
    }
    const auto declared = columns_;
    use(recovered_);
    const bool taken = row(*recovered_, values, from, to, false, true);
    if (declared)
        use(declared);
    if (!taken)
        recovered_.reset();
    return taken;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_maker.h"
#include "core/report/words.h"

#include <algorithm>

namespace spoor::report {
namespace {

constexpr std::size_t most_quotes = 5000;

std::string on_words(BookmarkOn on)
{
    switch (on) {
    case BookmarkOn::Event:
        return "event";
    case BookmarkOn::Session:
        return "session";
    case BookmarkOn::Finding:
        break;
    }
    return "finding";
}

std::vector<std::string> utf8_texts(const std::vector<std::string>& texts)
{
    std::vector<std::string> out;
    for (const std::string& text : texts)
        out.push_back(utf8_text(text));
    return out;
}

class TimelineSection final : public SectionMaker {
public:
    Result<void> gather(Workshop& w) override
    {
        const PlacedBookmarks& bookmarks = w.input.bookmarks;
        for (std::size_t i = 0; i < bookmarks.all().size(); ++i) {
            const Bookmark& bookmark = bookmarks.all()[i];
            const auto key = bookmarks.event(i);
            const auto event = key ? w.snapshot.find(*key) : std::nullopt;
            if (bookmark.on != BookmarkOn::Event || !event)
                others_.push_back({w.time_of(i), i});
            else
                events_.push_back({w.snapshot.time(*event), *event, i});
        }
        std::ranges::sort(events_);
        std::ranges::sort(others_);
        for (std::size_t i = 0; i < std::min(events_.size(), most_quotes); ++i)
            w.events.want(events_[i].event);
        return {};
    }

    Result<void> fill(const Workshop& w, Section& section) override
    {
        if (events_.empty() && others_.empty()) {
            if (w.has_case())
                section.blocks.push_back(Paragraph{"Nothing was bookmarked."});
            return {};
        }
        if (!events_.empty())
            section.blocks.push_back(quotes(w));
        if (!others_.empty())
            section.blocks.push_back(others(w));
        return {};
    }

private:
    struct Marked {
        Micros time;
        EventId event;
        std::size_t bookmark;

        auto operator<=>(const Marked&) const = default;
    };
    struct Other {
        Micros time;
        std::size_t bookmark;

        auto operator<=>(const Other&) const = default;
    };

    Quotes quotes(const Workshop& w) const
    {
        Quotes quotes;
        for (const Marked& marked : events_) {
            if (quotes.rows.size() == most_quotes)
                break;
            const Bookmark& bookmark = w.input.bookmarks.all()[marked.bookmark];
            Quote quote = w.events.quote(marked.event);
            quote.note = utf8_text(bookmark.note);
            quote.tags = utf8_texts(bookmark.tags);
            quote.colour = bookmark.colour;
            quotes.rows.push_back(std::move(quote));
        }
        quotes.left_out = events_.size() - quotes.rows.size();
        return quotes;
    }

    /// Findings and sessions have parts of their own; an event whose log is not open has its place in words alone.
    static std::string told_in(const Workshop& w, std::size_t index)
    {
        const Bookmark& bookmark = w.input.bookmarks.all()[index];
        if (!w.input.bookmarks.event(index))
            return "its log is not among the sources";
        if (const std::string part = w.part_of(index); !part.empty())
            return "see part " + part;
        return bookmark.on == BookmarkOn::Event ? "no event begins at its place" : "not told in this report";
    }

    Table others(const Workshop& w) const
    {
        Table table;
        table.caption = events_.empty() ? "What was bookmarked." : "What else was bookmarked.";
        add_time_columns(table, w.plan.zone);
        for (const char* title : {"What", "Title", "Tags", "Note", "Told in"})
            table.columns.push_back({title});
        for (const Other& other : others_) {
            if (table.rows.size() == most_quotes)
                break;
            const Bookmark& bookmark = w.input.bookmarks.all()[other.bookmark];
            std::vector<std::string> row;
            add_time_cells(row, other.time, w.plan.zone);
            row.push_back(on_words(bookmark.on));
            row.push_back(utf8_text(bookmark.title));
            row.push_back(listed(utf8_texts(bookmark.tags)));
            row.push_back(utf8_text(bookmark.note));
            row.push_back(told_in(w, other.bookmark));
            table.rows.push_back(std::move(row));
        }
        table.left_out = others_.size() - table.rows.size();
        return table;
    }

    std::vector<Marked> events_;
    std::vector<Other> others_;
};

}

std::unique_ptr<SectionMaker> timeline_section() { return std::make_unique<TimelineSection>(); }

}

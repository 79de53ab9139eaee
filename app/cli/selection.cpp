// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selection.h"

#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"

#include <utility>
#include <vector>

namespace spoor::cli {
namespace {

// The first row that is not before `time`, of rows in time order.
std::uint32_t lower_bound(const RowSet& rows, Micros time)
{
    std::uint32_t low = 0, high = rows.size();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (rows.snapshot()->time(rows[middle]) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

RowSet within(const RowSet& rows, const CommonOptions& options)
{
    const std::uint32_t begin = options.from ? lower_bound(rows, *options.from) : 0;
    const std::uint32_t end = lower_bound(rows, options.to ? *options.to + Micros{1} : no_time);
    std::vector<std::uint32_t> ids;
    for (std::uint32_t i = begin; i < end; ++i)
        ids.push_back(rows[i].value);
    return RowSet(rows.snapshot(), std::move(ids));
}

}

std::optional<Filter> filter_of(const CommonOptions& options)
{
    auto filter = Filter::compile(options.filter);
    if (filter)
        return std::move(*filter);
    say(word_filter_error(options.filter, filter.error()));
    return std::nullopt;
}

std::expected<Selection, int> select(const CommonOptions& options, const Filter& filter, const Loaded& loaded,
                                     const Interrupt& interrupt)
{
    Selection selection;
    std::shared_ptr<const Snapshot> snapshot = loaded.snapshot;
    const std::uint32_t all = snapshot->event_count();
    if (filter.matches_everything()) {
        selection.rows = RowSet::all(std::move(snapshot));
    } else {
        const TaskContext context{interrupt.token(), {}};
        auto result = run(filter, std::move(snapshot), context, {}, options.load.jobs, *loaded.bookmarks.notes());
        if (!result) {
            if (result.error().code == ErrorCode::Cancelled) {
                say("interrupted");
                return std::unexpected(int{exit_interrupted});
            }
            say(word(result.error()));
            return std::unexpected(
                static_cast<int>(result.error().code == ErrorCode::BadFilter ? exit_wrong_use : exit_unreadable));
        }
        if (result->raw_error) {
            say(word(*result->raw_error));
            selection.status = exit_unreadable;
        }
        selection.rows = std::move(result->rows);
    }
    if (options.from || options.to)
        selection.rows = within(selection.rows, options);
    selection.everything = selection.rows.size() == all;
    return selection;
}

std::expected<LoadedSelection, int> load_selection(const CommonOptions& options)
{
    const auto filter = filter_of(options);
    if (!filter)
        return std::unexpected(int{exit_wrong_use});
    const Interrupt interrupt;
    auto loaded = load(options, interrupt);
    if (!loaded)
        return std::unexpected(int{exit_interrupted});
    auto selection = select(options, *filter, *loaded, interrupt);
    if (!selection)
        return std::unexpected(selection.error());
    return LoadedSelection{std::move(*loaded), std::move(*selection)};
}

}

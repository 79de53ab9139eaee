// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/base/zone.h"
#include "core/query/row_set.h"
#include "core/sessions/session_table.h"
#include "core/stats/histogram_bins.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// The charts there are. The names are those of cases and reports: never changed.
enum class ChartId : std::uint8_t {
    FailureRate,  ///< `failure-rate`: share of failures over time, raw and adjusted; one line a value of ChartSpec::by
    Hours,  ///< `hours`: attempts by hour of the day (of the zone's clock) and outcome
    Week,  ///< `week`: attempts and failures, weekday × hour
    TopClients,  ///< `top-clients`: with their outcomes and failure rates; likewise all that begin with Top
    TopUsers,
    TopPaths,
    TopStatuses,
    TopEventIds,
    Handshakes,  ///< `handshakes`: HTTP authentication handshakes over time, by verdict
    FtpLogins,  ///< `ftp-logins`: over time, by outcome
    Firewall,  ///< `firewall`: net.* and ftp.bounce, ftp.malicious-reply over time, by kind
    /// `bytes`: moved over time, sent and received together, as far as the logs say (Segment::bytes_moved); events that do
    /// not say it add nothing
    Bytes,
};
constexpr int chart_count = 12;

std::string_view name(ChartId);
std::optional<ChartId> chart_from_name(std::string_view);

/// What the lines of a failure rate are of.
enum class ChartBy : std::uint8_t { All, Protocol, Site, Client, User };
std::string_view name(ChartBy);
std::optional<ChartBy> chart_by_from_name(std::string_view);

/// What is to be drawn.
struct ChartSpec {
    ChartId id = ChartId::FailureRate;
    ChartBy by = ChartBy::All;  ///< of FailureRate alone; the greatest `lines` values, by attempts
    Zone zone;  ///< whose clock bins, hours and weekdays keep to
    std::optional<HistogramRange> range;  ///< nothing: from the first to the last event of the rows
    int max_bins = 60;  ///< over time: see bin_width_for
    int top = 15;  ///< of the Top charts
    int lines = 5;
};

/// What was counted for one place of a chart. An attempt is an event that has a status, or else an outcome; it fails
/// with a status of 400 and above, or with the outcome failure where it has none. Legs are 401s that are but a leg of a
/// handshake which went on to succeed.
struct ChartCell {
    std::uint64_t value = 0;  ///< what is drawn, where that is a number of things: events, handshakes, bytes
    std::uint64_t attempts = 0;
    std::uint64_t failing = 0;
    std::uint64_t legs = 0;  ///< of `failing`

    std::optional<double> rate() const;  ///< failing ÷ attempts; nothing where nothing was attempted
    std::optional<double> adjusted_rate() const;  ///< the same without the legs, on both sides

    bool operator==(const ChartCell&) const = default;
};

/// A line of a chart of lines, a part of stacked bars, the bars of a bar chart, a row of a map.
struct ChartSeries {
    /// What it is: a word of the program (`success`, `failure`, `unknown`, `ntlm`, `net.spoofed`, `sent`, `monday`) or,
    /// where `from_log` is set, a value from the log, which is hostile.
    std::string name;
    bool from_log = false;
    std::vector<ChartCell> cells;  ///< one a column

    bool operator==(const ChartSeries&) const = default;
};

enum class ChartShape : std::uint8_t {
    Rates,  ///< lines of rates from 0 to 1 over time
    Stacks,  ///< stacked bars over columns
    Bars,  ///< horizontal stacked bars, one a column, greatest first
    Map,  ///< cells by series (rows) and column
};
enum class ChartColumns : std::uint8_t { Times, Hours, Values };
enum class ChartUnit : std::uint8_t { Events, Handshakes, Bytes };

/// Everything that drawing one takes, and nothing of how: for the window, for SVG, for tables. Immutable: any thread.
struct Chart {
    ChartSpec spec;
    ChartShape shape = ChartShape::Stacks;
    ChartColumns columns_are = ChartColumns::Times;
    ChartUnit unit = ChartUnit::Events;
    BinWidth width;  ///< Times
    std::optional<HistogramRange> span;  ///< what was counted: the range asked for, else that of the rows
    std::vector<Micros> bounds;  ///< Times: columns + 1, ascending, UTC
    std::vector<std::string> values;  ///< Values: one a column, from the log: hostile
    std::vector<ChartSeries> series;
    std::uint64_t events = 0;  ///< rows that were looked at
    std::uint64_t left_out = 0;  ///< of these, outside of the range or without a time, where columns are times
    std::uint64_t more_values = 0;  ///< values beyond the top, where columns or series are values

    std::size_t columns() const;
    /// Nothing to draw: no cell has a value or an attempt.
    bool empty() const;
};

/// Counts a chart over `rows`, which are of the sessions' snapshot. `is_leg`: handshake_legs() of that snapshot; empty:
/// none is. Blocking; parallel within where it pays; reads columns alone but for Bytes and TopEventIds where a format
/// keeps these in the record. Cancelled.
Result<Chart> make_chart(const ChartSpec& spec, const RowSet& rows, const SessionSet& sessions,
                         const std::vector<bool>& is_leg, const TaskContext& context = {});

/// A filter for what stands behind a place: of a column, of a series, of a cell where both are given. Empty where nothing
/// says it; compiles always. It selects
///   FailureRate, Week: the attempts; Hours: those of an outcome, where a series is given;
///   Top…: the events with the value, in any case of letters, and with the outcome;
///   FtpLogins, Firewall: the events of that kind and outcome;
///   Handshakes, Bytes: more than was counted, as no filter can say less: the requests, or events, of that time.
/// Records that were found in slack are in no chart (as in Summary), but filters find them. Hours and Week have no filter
/// beyond 400 days.
std::string filter_of(const Chart& chart, std::optional<std::size_t> series, std::optional<std::size_t> column);

/// Between which the true share lies with a probability of 95 %, if `failing` of `attempts` were seen: Wilson's score
/// interval (E. B. Wilson, JASA 22, 1927, p. 209). attempts > 0.
struct ShareInterval {
    double low = 0, high = 1;
};
ShareInterval share_interval(std::uint64_t failing, std::uint64_t attempts);

}

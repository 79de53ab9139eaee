// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_set.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <optional>
#include <string>
#include <variant>

namespace spoor {

/// Where to go in what is shown.
struct GoToGoal {
    struct ToRow {
        std::uint64_t number;  ///< from 1
    };
    struct ToLine {
        std::string file;  ///< the end of a path or member name, in any case; empty: the chosen event's file
        std::uint64_t number;
    };
    struct ToTime {
        Micros utc;
    };
    std::variant<ToRow, ToLine, ToTime> what;
};

/// Where that leads.
struct GoToPlace {
    enum class State {
        There,
        NotShown,    ///< the event of the line is hidden; `key` and `row` are the nearest that is shown
        Beyond,  ///< there are fewer rows or lines, or no later event; `key` and `row` are the last, `number` how many
        NoFile,  ///< no source's name ends so, or no event is chosen whose file could be meant
        NoEvents,  ///< nothing is shown, or the file has no events
    };
    State state = State::NoEvents;
    EventKey key;  ///< with There, NotShown, Beyond
    std::uint32_t row = 0;  ///< its row, from 0
    Micros time = no_time;  ///< its time
    std::uint64_t number = 0;
    std::string file;  ///< with a line: the source's path, and member
    std::uint64_t line = 0;  ///< of `key`
};

/// Finds out where a goal leads. Blocking in an order other than that of time, because then it looks at all rows.
GoToPlace place_of(const RowSet& shown, bool time_ordered, std::optional<EventKey> chosen, const GoToGoal& goal,
                   const std::stop_token& stop = {});

/// The same off the GUI thread; the newest request wins.
///
/// Threads: GUI thread, and so are the signals.
class GoToJob : public QObject {
    Q_OBJECT
public:
    explicit GoToJob(QObject* parent = nullptr);

    void find(const RowSet& shown, bool time_ordered, std::optional<EventKey> chosen, const GoToGoal& goal);
    void cancel() { job_.cancel(); }
    bool running() const { return job_.running(); }

signals:
    void found(const spoor::GoToPlace& place);

private:
    Job<GoToPlace> job_;
};

}

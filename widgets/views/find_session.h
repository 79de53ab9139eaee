// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/find_job.h"
#include "widgets/models/found_events.h"
#include "widgets/models/match_marks.h"

#include <QObject>
#include <QStringList>

namespace spoor {

class FindBar;

/// Searching in what is shown, with its bar: asks the job, counts, walks, and says where to go and what to mark. Knows
/// no table: whoever has one tells it what is shown and where the user stands.
class FindSession : public QObject {
    Q_OBJECT
public:
    explicit FindSession(FindBar* bar, QObject* parent = nullptr);

    /// See FindJob::set_rows.
    void set_rows(const RowSet& shown, bool time_ordered);
    /// Where the user stands: the chosen event and its row in what is shown.
    void set_current(std::optional<EventKey> key, std::optional<std::uint32_t> row);
    /// The filter in force: its bare words are marked too.
    void set_filter(const QString& filter);

    /// Shows the bar; with `text` (a value the user selected) or what was searched for last.
    void open(const QString& text = {});
    bool is_open() const;

    const MatchMarks& marks() const { return marks_; }

public slots:
    /// F3 and n; without a needle the bar opens.
    void next() { go(true); }
    void previous() { go(false); }

signals:
    /// Choose this event. `row` is where it was when it was found: look there first.
    void go_asked(const spoor::EventKey& key, std::uint32_t row);
    void marks_changed(const spoor::MatchMarks& marks);
    /// The rows that were found so far, of what is shown; null: nothing is searched for,
    /// or the bar was closed.
    void matches_changed(const std::shared_ptr<const std::vector<std::uint32_t>>& rows);
    /// The bar was closed: the keyboard is for the table.
    void left();

private:
    void set_needle(const Needle& needle);
    void take(const FoundRows& found);
    void forget_found();
    void tell_matches();
    void go(bool forward);
    void step(FoundEvents::Way way, std::optional<EventKey> from, std::optional<std::uint32_t> row);
    void show_count();
    void mark();

    struct Stand {
        std::optional<EventKey> key;
        std::optional<std::uint32_t> row;
    };

    FindBar* bar_;
    FindJob job_;
    FoundEvents found_;
    Stand current_;
    Stand origin_;           // from where one looks while one types
    bool arrive_ = false;    // the first match is still to be gone to
    std::optional<bool> asked_;  // a step that was asked for before there was anything to step to; forward?
    bool stepping_ = false;
    bool marking_ = false;  // from when one searches to when the bar is closed
    QStringList filter_words_;
    MatchMarks marks_;
};

}

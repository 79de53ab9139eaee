// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/jobs/value_counts_job.h"
#include "widgets/models/filter_history.h"
#include "widgets/models/filter_recent.h"
#include "widgets/models/saved_filters.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QSettings;

namespace spoor {

class FilterChipRow;
class FilterCompleter;
class FilterEdit;
class FilterMenu;

/// The filter: what is typed, with completion and its error in place, and the conditions beside it as chips. Applies on
/// Return and when typing pauses, chips at once. A text that does not compile is not applied: the text before it stays
/// in force. Esc clears the text; Up and Down walk through what was typed before.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int pause_ms = 300;

    explicit FilterBar(QWidget* parent = nullptr);
    ~FilterBar() override;

    QString text() const { return state().text; }
    const FilterState& state() const { return history_.current(); }
    // All of these apply at once, and can be undone.
    void set_text(const QString& text);
    void set_state(const FilterState& state);
    void add_only(const FieldValue& value);
    void add_not(const FieldValue& value);
    void set_time_range(const std::optional<TimeRange>& range);
    /// Clears to what is pinned, for another search.
    void new_search();

    void undo();
    void redo();
    bool can_undo() const { return history_.can_undo(); }
    bool can_redo() const { return history_.can_redo(); }

    /// What completion offers values of; null where nothing is open. Cheap, for every new snapshot.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);

    /// What `bookmarked` and `tag` can be completed to; null: nothing is marked.
    void set_notes(std::shared_ptr<const EventNotes> notes) { values_.set_notes(std::move(notes)); }

    /// Of recent and saved filters.
    FilterMenu* menu() const { return menu_; }
    const SavedFilters& saved() const { return saved_; }
    void set_saved(const SavedFilters& saved);
    /// Saves what is in force; takes the place of one of that name. False for a blank name.
    bool save_as(const QString& name);
    void use_saved(const QString& name);
    /// Recent and saved filters; not the state.
    void load_settings(QSettings& settings);
    void save_settings(QSettings& settings) const;

    /// Marks the error, if `filter` is still what was applied last.
    void show_error(const QString& filter, const Error& error);
    /// Says something that is no fault of the filter's text.
    void show_note(const QString& text);
    void clear_error();
    void set_busy(bool busy);

    void focus();
    /// For a name to save what is in force under.
    void ask_for_name();

signals:
    /// FilterState::effective(), to be run.
    void applied(const QString& filter);
    /// The range in force is another, or none is; also where set_time_range did it.
    void time_range_changed(const std::optional<spoor::TimeRange>& range);
    void undo_available(bool available);
    void redo_available(bool available);
    /// Recent or saved filters: time to save them.
    void settings_changed();
    void manage_saved_asked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void build_chips();
    void change(const FilterState& state, FilterHistory::Change how);
    void show_state(const FilterState& before, const FilterState& now);
    void apply();
    void commit();
    void clear_text();
    void step(int direction);
    void remember();
    void colour();

    FilterHistory history_;
    RecentFilters recent_;
    SavedFilters saved_;
    ValueCountsJob values_;
    QElapsedTimer clock_;
    QString good_text_;  // the last that compiled
    QString applied_;
    int step_ = -1;  // into recent_ while walking; -1: at what was typed
    QString draft_;  // what was typed before walking
    bool showing_ = false;  // the edit follows the state, not the other way round

    FilterEdit* edit_;
    FilterCompleter* completer_;
    FilterMenu* menu_;
    FilterChipRow* chips_;
    QLabel* message_;
    QLabel* busy_;
    QTimer pause_;
    QTimer busy_delay_;
};

}

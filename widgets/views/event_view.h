// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "widgets/views/row_view.h"

#include <optional>
#include <vector>

namespace spoor {

class EventTableModel;

/// The event table: a RowView that knows events. New rows keep what the user stands on, what is selected and what is
/// at the top, as long as these events are among them; who is at the very top stays there, and sees what comes first.
class EventView : public RowView {
    Q_OBJECT
public:
    explicit EventView(QWidget* parent = nullptr);

    void set_model(EventTableModel* model);

    /// The event that the user chose last. It stays chosen while a filter hides it.
    std::optional<EventKey> chosen() const { return chosen_; }
    /// Forgets it, for another investigation.
    void forget();

    /// Back to the order of time, as the header shows it.
    void clear_sort();

signals:
    void event_chosen(const spoor::EventKey& key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void remember();
    void restore();
    void restore_selection();

    /// Up to this many selected rows are found again one by one; of more, the ends of each range.
    static constexpr int follow_limit = 1024;

    EventTableModel* model_ = nullptr;
    std::optional<EventKey> chosen_;
    bool restoring_ = false;

    // From just before a reset to just after it.
    std::uint64_t generation_ = 0;
    std::optional<EventKey> top_;
    bool at_top_ = true;
    std::optional<int> chosen_line_;  // where on the screen the chosen row was, in rows from the top
    struct Range {
        EventKey first, last;
    };
    std::vector<Range> selected_;
};

}

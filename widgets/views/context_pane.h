// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "widgets/models/event_table_model.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;

namespace spoor {

class EventView;

/// The neighbours of an event whatever the filter hides: all events in time order, or those of the event's file in the
/// order of its lines, with that event in the middle. Follows the event that is chosen in the table, unless told not
/// to. Hidden at first; Escape hides it.
class ContextPane : public QWidget {
    Q_OBJECT
public:
    /// `table` has its model, and must live longer.
    explicit ContextPane(EventView* table, QWidget* parent = nullptr);
    ~ContextPane() override;

    /// Comes into sight with this event in the middle.
    void show_around(const EventKey& key);
    void set_this_file_only(bool only);

    EventView* view() const { return view_; }

signals:
    /// The user chose a neighbour.
    void event_chosen(const spoor::EventKey& key);
    /// Return or a double click: to be shown in the table.
    void event_activated(const spoor::EventKey& key);
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void make_title();
    void follow(const EventKey& key);
    void centre();
    void update_rows();
    void update_title();
    void close_pane();

    EventView* table_;
    EventTableModel* model_;
    EventView* view_;
    QLabel* title_;
    QCheckBox* this_file_;
    QCheckBox* follows_;
    std::optional<EventKey> key_;
    bool moving_ = false;  // the program chooses, not the user
    bool centred_ = false;  // the event is in the middle, and stays there when the pane's height changes
};

}

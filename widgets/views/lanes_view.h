// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "widgets/views/row_view.h"

#include <memory>
#include <optional>

namespace spoor {

struct Lanes;
class LanesModel;

/// Events of several logs side by side. Arrows go from event to event: Up and Down in time, Left and Right to the next
/// lane that has one in this row. Return or a double click asks for the event in the timeline.
class LanesView : public RowView {
    Q_OBJECT
public:
    /// The model must live longer.
    explicit LanesView(LanesModel* model, QWidget* parent = nullptr);

    /// Keeps the chosen event, where it is among them.
    void show_lanes(const std::shared_ptr<const Lanes>& lanes);
    /// The event that the user stands on.
    std::optional<EventKey> chosen() const { return chosen_; }
    void forget() { chosen_.reset(); }
    /// False where it is not shown (yet): it is chosen when it comes.
    bool go_to(const EventKey& key);
    /// Stand in the menu. They live as long.
    void set_menu_actions(const QList<QAction*>& actions) { menu_actions_ = actions; }
    void add_menu_action(QAction* action) { menu_actions_ << action; }

signals:
    void event_chosen(const spoor::EventKey& key);
    void event_asked(const spoor::EventKey& key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void show_event();
    void step_aside(int step);
    void fit_lanes();

    LanesModel* model_;
    std::optional<EventKey> chosen_;
    bool showing_ = false;
    QList<QAction*> menu_actions_;
};

}

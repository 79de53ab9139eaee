// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace spoor {

/// What Esc does: one step back, the nearest first. Menus, completions and dialogs are windows of their own and close
/// before this is asked, and so does what the widget with the focus makes of Esc itself.
class BackOut {
public:
    /// In this order.
    enum class Stage {
        Popup,      ///< what lies over the window and is no window
        Bars,       ///< find bar, go-to bar
        Panes,      ///< context pane
        Selection,  ///< a range that was chosen in the histogram or among rows
        Filter,     ///< the filter's text; can be undone
    };
    /// Backs out and says true; false where there was nothing to back out of.
    using Step = std::function<bool()>;

    /// Steps of one stage are asked in the order in which they were added.
    void add(Stage stage, Step step);

    /// Takes the first step that there is; false where there is none.
    bool back() const;

private:
    struct Entry {
        Stage stage;
        Step step;
    };
    std::vector<Entry> steps_;
};

}

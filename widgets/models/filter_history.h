// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/filter_state.h"

#include <vector>

namespace spoor {

/// The states that the filter was in, to go back to. Typing without a pause is one step. A new change after going back
/// forgets what was ahead. Bounded: the oldest are forgotten.
class FilterHistory {
public:
    static constexpr std::size_t limit = 200;
    static constexpr qint64 pause_ms = 1500;

    enum class Change { Typed, Other };

    const FilterState& current() const { return states_[at_]; }
    /// `now_ms`: of any clock that goes forward.
    void push(const FilterState& state, Change change, qint64 now_ms);

    bool can_undo() const { return at_ > 0; }
    bool can_redo() const { return at_ + 1 < states_.size(); }
    /// The state that is current then.
    const FilterState& undo();
    const FilterState& redo();

private:
    std::vector<FilterState> states_{FilterState()};
    std::size_t at_ = 0;
    bool typing_ = false;  // the current state is still being typed
    qint64 typed_ms_ = 0;
};

}

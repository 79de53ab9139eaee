// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/filter_history.h"

namespace spoor {

void FilterHistory::push(const FilterState& state, Change change, qint64 now_ms)
{
    if (state == current())
        return;
    const bool goes_on =
        change == Change::Typed && typing_ && now_ms - typed_ms_ < pause_ms && state.chips == current().chips;
    typing_ = change == Change::Typed;
    typed_ms_ = now_ms;
    states_.resize(at_ + 1);
    if (goes_on) {
        states_[at_] = state;
        // Typed and taken back again: nothing has changed.
        if (at_ > 0 && states_[at_ - 1] == state) {
            states_.pop_back();
            --at_;
            typing_ = false;
        }
        return;
    }
    states_.push_back(state);
    if (states_.size() > limit)
        states_.erase(states_.begin());
    at_ = states_.size() - 1;
}

const FilterState& FilterHistory::undo()
{
    at_ -= can_undo();
    typing_ = false;
    return current();
}

const FilterState& FilterHistory::redo()
{
    at_ += can_redo();
    typing_ = false;
    return current();
}

}

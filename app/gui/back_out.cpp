// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/back_out.h"

#include <algorithm>

namespace spoor {

void BackOut::add(Stage stage, Step step)
{
    const auto after = std::ranges::upper_bound(steps_, stage, {}, &Entry::stage);
    steps_.insert(after, {stage, std::move(step)});
}

bool BackOut::back() const
{
    return std::ranges::any_of(steps_, [](const Entry& entry) { return entry.step(); });
}

}

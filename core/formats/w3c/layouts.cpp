// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/layouts.h"

#include <algorithm>
#include <utility>

namespace spoor::w3c {

std::shared_ptr<const Columns> Layouts::add(Layout layout)
{
    const std::lock_guard lock(mutex_);
    const auto found = std::ranges::find_if(known_, [&](const auto& known) {
        return known->layout.names == layout.names && known->layout.inferred == layout.inferred;
    });
    if (found != known_.end())
        return *found;
    auto columns = std::make_shared<Columns>(Columns::of(std::move(layout)));
    columns->index = static_cast<std::uint32_t>(known_.size());
    known_.push_back(columns);
    return columns;
}

std::vector<Layout> Layouts::all() const
{
    const std::lock_guard lock(mutex_);
    std::vector<Layout> out;
    for (const auto& columns : known_)
        out.push_back(columns->layout);
    return out;
}

}

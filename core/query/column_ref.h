// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/field.h"

#include <string>

namespace spoor {

/// A column of the events: a field of the contract, or one by its source's own name.
struct ColumnRef {
    Field field = Field::Time;
    std::string own;  ///< with Field::Other: the source's own name; case does not matter

    bool operator==(const ColumnRef&) const = default;
};

}

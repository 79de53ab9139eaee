// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/w3c/columns.h"

#include <memory>
#include <mutex>
#include <vector>

namespace spoor::w3c {

/// The layouts of one source, each once, numbered as they are met. Threads: any.
class Layouts {
public:
    /// Equal names (and equally inferred or not) give the same number.
    std::shared_ptr<const Columns> add(Layout layout);
    std::vector<Layout> all() const;

private:
    mutable std::mutex mutex_;  // guards known_
    std::vector<std::shared_ptr<const Columns>> known_;
};

}

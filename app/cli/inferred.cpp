// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inferred.h"

#include <algorithm>

namespace spoor::cli {

const Layout* inferred_layout(const SourceInfo& source)
{
    if (!source.layouts)
        return nullptr;
    const auto found = std::ranges::find_if(*source.layouts, &Layout::inferred);
    return found == source.layouts->end() ? nullptr : &*found;
}

std::string joined_names(const Layout& layout)
{
    std::string text;
    for (const std::string& name : layout.names)
        text += text.empty() ? name : ' ' + name;
    return text;
}

}

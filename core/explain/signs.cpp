// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/signs.h"

#include "core/explain/table.h"

#include <string>

namespace spoor::explain {

std::vector<const Explanation*> signs_in(const Decoded& decoded, bool agent)
{
    const Table& t = table(agent ? "sign-agent" : "sign-path");
    std::vector<const Explanation*> signs;
    if (decoded.layers > 1)
        if (const Explanation* row = t.find("encoding:double"))
            signs.push_back(row);
    if (decoded.overlong)
        if (const Explanation* row = t.find("encoding:overlong"))
            signs.push_back(row);
    const std::string text = flattened(decoded.text);
    for (const Explanation& sign : t.rows())
        if (text.find(sign.code) != std::string::npos)
            signs.push_back(&sign);
    return signs;
}

}

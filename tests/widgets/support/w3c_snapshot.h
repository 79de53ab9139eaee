// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loaded.h"
#include "tests/support/scratch.h"

#include <memory>
#include <string>

namespace spoor::test {

/// A snapshot over a W3C log of `rows` requests a second apart, with fields that are in no column (`sc-bytes`,
/// `cs(Referer)`, `cs-uri-query`). The file stands in the scratch folder. Row i has path `/i`, `sc-bytes` 7 × i modulo
/// rows, query `q=i`, referer `http://r/i|x`; every fourth has no query, every fifth failed with 404.
inline std::shared_ptr<const Snapshot> w3c_snapshot(Scratch& scratch, int rows,
                                                    const LoadOptions& options = plain_options())
{
    std::string text = "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n"
                       "#Date: 2004-11-16 10:00:00\n"
                       "#Fields: date time c-ip cs-username cs-method cs-uri-stem cs-uri-query sc-status sc-bytes "
                       "cs(Referer)\n";
    for (int i = 0; i < rows; ++i) {
        const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        text += "2004-11-16 " + two(10 + i / 3600) + ':' + two(i / 60 % 60) + ':' + two(i % 60) + " 10.0.0." +
                std::to_string(i % 3) + " CORP\\anna GET /" + std::to_string(i) + ' ' +
                (i % 4 == 3 ? std::string("-") : "q=" + std::to_string(i)) + (i % 5 == 4 ? " 404 " : " 200 ") +
                std::to_string(7 * i % rows) + " http://r/" + std::to_string(i) + "|x\n";
    }
    return loaded({scratch.write("logs/ex041116.log", text)}, options);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace spoor {

/// The parts of a line of the common log format, as they stand there. Empty where the line does not have them.
///   [vhost:port ]host ident user [time] "request" status bytes[ "referer" "agent"[ more…]]
struct ClfLine {
    std::string_view vhost, client, ident, user, time, request, status, bytes, referer, agent, more;
};

/// Where a request ends that may itself hold quotes.
enum class RequestEnd {
    FirstThatFits,  ///< at the first quote with a status after it: more quoted strings may follow
    LastThatFits,  ///< at the last quote with a status and a size after it, which end the line: nothing else follows
};

/// Nothing where the line is not of this shape. Does not look at the time or the request.
std::optional<ClfLine> read_clf(std::string_view line, RequestEnd end = RequestEnd::FirstThatFits);

}

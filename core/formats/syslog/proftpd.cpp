// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/proftpd/message.h"

#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

namespace spoor::syslog {

MessageReading read_proftpd(std::string_view message)
{
    // `server (name[10.0.0.1]) - ` or `server (name[10.0.0.1]): ` stands before the messages of a session.
    std::string_view text = message;
    std::string_view client;
    const std::size_t open = until_any(text, " ").size();
    if (text.substr(open).starts_with(" (")) {
        std::string_view rest = text.substr(open + 2);
        const auto inside = take_until(rest, ")");
        const std::size_t bracket = inside ? inside->rfind('[') : std::string_view::npos;
        if (bracket != std::string_view::npos && inside->ends_with(']') &&
            (take_prefix(rest, " - ") || take_prefix(rest, ": "))) {
            client = plain_address(inside->substr(bracket + 1, inside->size() - bracket - 2));
            text = rest;
        }
    }
    MessageReading r = proftpd::read_message(text);
    if (!client.empty())
        r.client = client;
    return r;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/kerio/endpoint.h"

#include "core/formats/message_parts.h"

namespace spoor::kerio {
namespace {

/// `www.example.com`, `pc,user:anna`, `pc, anna`.
void read_bracket(std::string_view text, Endpoint& end)
{
    const std::size_t comma = text.find(',');
    end.name = trimmed(text.substr(0, comma));
    if (comma != std::string_view::npos)
        end.user = trimmed(text.substr(comma + 1));
    take_prefix(end.user, "user:");
    end.user = trimmed(end.user);
    if (take_prefix(end.name, "user:")) {
        end.user = trimmed(end.name);
        end.name = {};
    }
}

}

Endpoint take_endpoint(std::string_view& text)
{
    Endpoint end;
    std::string_view rest = text;
    if (take_prefix(rest, "[")) {
        end.address = until_any(rest, "] ,");
        rest.remove_prefix(end.address.size());
        if (!take_prefix(rest, "]"))
            return {};
        if (take_prefix(rest, ":")) {
            end.port = rest.substr(0, std::min(rest.find_first_not_of("0123456789"), rest.size()));
            rest.remove_prefix(end.port.size());
        }
    } else {
        std::string_view word = until_any(rest, " ,()");
        rest.remove_prefix(word.size());
        // A colon that ends the word parts it from what follows.
        if (word.ends_with(':')) {
            word.remove_suffix(1);
            rest = text.substr(word.size());
        }
        // In `10.0.0.1:80` the port follows; without brackets the last group of an IPv6 address with eight others does.
        const std::size_t colon = word.rfind(':');
        const bool dotted = word.find('.') != std::string_view::npos;
        const bool nine = std::ranges::count(word, ':') == 8 && word.find("::") == std::string_view::npos;
        if (colon != std::string_view::npos && (dotted || nine) && is_number(word.substr(colon + 1)) &&
            word.find('.', colon) == std::string_view::npos) {
            end.port = word.substr(colon + 1);
            word = word.substr(0, colon);
        }
        end.address = word;
    }
    if (!looks_like_address(end.address))
        return {};
    if (rest.starts_with('(')) {
        const std::size_t close = rest.find(')');
        if (close != std::string_view::npos) {
            read_bracket(rest.substr(1, close - 1), end);
            rest.remove_prefix(close + 1);
        }
    }
    text = rest;
    return end;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/self_digest.h"

#include "core/io/digest.h"

namespace spoor::report {

const std::string_view html_head = "<!DOCTYPE html>\n"
                                   "<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n"
                                   "<head>\n"
                                   "<meta charset=\"utf-8\"/>\n"
                                   "<meta name=\"spoor-digest\" content=\"";
const std::string_view json_head = "{\n\"spoor_report\": 1,\n\"digest\": \"";
const std::string_view no_digest = "0000000000000000000000000000000000000000000000000000000000000000";

namespace {

std::string digest_without(std::string_view text, std::size_t at)
{
    Sha256 digest;
    digest.update(text.substr(0, at));
    digest.update(no_digest);
    digest.update(text.substr(at + no_digest.size()));
    return digest.hex();
}

}

void seal(std::string& text, std::size_t at) { text.replace(at, no_digest.size(), digest_without(text, at)); }

std::optional<bool> seal_holds(std::string_view text)
{
    for (const std::string_view head : {html_head, json_head})
        if (text.starts_with(head) && text.size() >= head.size() + no_digest.size())
            return text.substr(head.size(), no_digest.size()) == digest_without(text, head.size());
    return std::nullopt;
}

}

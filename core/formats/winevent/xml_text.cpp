// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/xml_text.h"

namespace spoor::winevent {

void append_escaped(std::string_view utf8, bool quotes, std::string& out)
{
    std::size_t done = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c > '>' || (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '\''))
            continue;
        if ((c == '\'' || c == '\t') && !quotes)
            continue;
        out += utf8.substr(done, i - done);
        done = i + 1;
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\'':
            out += "&apos;";
            break;
        default:
            // A record is one line. No form of XML knows NUL.
            if (c == 0) {
                out += "\xEF\xBF\xBD";
            } else {
                out += "&#";
                out += std::to_string(c);
                out += ';';
            }
            break;
        }
    }
    out += utf8.substr(done);
}

}

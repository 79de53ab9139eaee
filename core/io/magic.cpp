// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/magic.h"

namespace spoor {

using namespace std::string_view_literals;

Magic magic_of(std::string_view head)
{
    if (head.starts_with("\x1F\x8B\x08"sv))
        return Magic::Gzip;
    if (head.starts_with("\xFD"
                         "7zXZ\0"sv) ||
        head.starts_with("\x28\xB5\x2F\xFD"sv))
        return Magic::Filter;
    // Three letters and a digit may begin a text; the number of the first block may not.
    if (head.starts_with("BZh"sv) && head.size() >= 10 &&
        (head.substr(4, 6) == "1AY&SY"sv || head.substr(4, 6) == "\x17\x72\x45\x38\x50\x90"sv))
        return Magic::Filter;
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv) || head.starts_with("PK\x07\x08"sv))
        return Magic::Zip;
    if (head.starts_with("7z\xBC\xAF\x27\x1C"sv))
        return Magic::SevenZip;
    if (head.size() >= 262 && head.substr(257, 5) == "ustar"sv)
        return Magic::Tar;
    return Magic::None;
}

}

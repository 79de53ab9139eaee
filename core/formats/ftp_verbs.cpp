// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ftp_verbs.h"

#include <algorithm>
#include <array>

namespace spoor {
namespace {

bool is_verb(std::string_view text, std::string_view upper)
{
    return text.size() == upper.size() &&
           std::ranges::equal(text, upper, [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 32 : a) == b; });
}

constexpr std::array<std::string_view, 7> transfers = {"SENT", "CREATED", "APPENDED", "RETR", "STOR", "STOU", "APPE"};

}

Kind ftp_kind(std::string_view verb, int status)
{
    if (is_verb(verb, "PASS"))
        return status == 230 || status == 530 ? Kind::FtpLogin : Kind::FtpCommand;
    const auto same = [&](std::string_view transfer) { return is_verb(verb, transfer); };
    return std::ranges::any_of(transfers, same) ? Kind::FtpTransfer : Kind::FtpCommand;
}

Outcome ftp_outcome(int status)
{
    if (status >= 400)
        return Outcome::Failure;
    return status >= 200 && status < 300 ? Outcome::Success : Outcome::Unknown;
}

}

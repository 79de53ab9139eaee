// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace spoor::winevent {

/// Whose values stand below a heading of a message.
enum class Section : std::uint8_t { None, Subject, Target, Process, Other };

struct Label {
    std::string_view text;   ///< as in the message, without the colon; empty where there is none
    std::string_view name;   ///< of the value; empty for headings, and for values that nothing is taken from
    Section section = Section::None;  ///< of headings: what begins here
    bool account = false;    ///< `name` stands for who is the section's: User, Domain or Logon
};

/// The label that ends where `before` ends (the text up to a colon) and begins a word; the longest one.
Label label_before(std::string_view before);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace spoor::evtx {

/// Tokens of binary XML (MS-EVEN6 2.2.12). Those of an element, an attribute, a text, a CDATA section, a character or an
/// entity may carry `token_more`: more of the kind follows, or an element has attributes.
enum Token : std::uint8_t {
    token_end = 0x00,
    token_open_element = 0x01,
    token_close_start = 0x02,  ///< `>`
    token_close_empty = 0x03,  ///< `/>`
    token_close_element = 0x04,
    token_text = 0x05,
    token_attribute = 0x06,
    token_cdata = 0x07,
    token_character = 0x08,
    token_entity = 0x09,
    token_pi_target = 0x0A,
    token_pi_data = 0x0B,
    token_instance = 0x0C,
    token_value = 0x0D,
    token_optional_value = 0x0E,
    token_fragment_header = 0x0F,
    token_more = 0x40,  ///< a flag
};

}

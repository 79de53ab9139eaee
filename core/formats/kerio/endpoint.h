// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace spoor::kerio {

/// One end of a connection, as Kerio writes it: `10.0.0.1:80(www.example.com)`, `10.0.0.1:80(pc,user:anna)`,
/// `[2001:db8::1]:80`, `10.0.0.1`. Empty where it does not have a part.
struct Endpoint {
    std::string_view address, port, name, user;
};

/// Takes one from the beginning of the text; no address where none stands there, and then nothing is taken.
Endpoint take_endpoint(std::string_view& text);

}

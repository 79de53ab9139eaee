// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace spoor {

/// The name by which the system knows the user (`anna`), else their number (`1000`). Never empty. Blocking: it may ask a
/// directory server.
std::string user_name();
/// The machine's own name; empty where it has none.
std::string host_name();

}

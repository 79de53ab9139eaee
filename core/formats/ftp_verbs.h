// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/kind.h"

#include <string_view>

namespace spoor {

/// What an FTP command is, by its verb (without regard to case, without a connection id in brackets) and the server's
/// reply (RFC 959; `Facet::none` where there is none). A PASS that was answered by 230 or 530 is a login; IIS writes
/// `sent`, `created` and `appended` for finished transfers.
Kind ftp_kind(std::string_view verb, int status);

/// 2xx is success, 4xx and 5xx are failure; 1xx, 3xx and the replies IIS leaves at 0 say nothing about the end.
Outcome ftp_outcome(int status);

}

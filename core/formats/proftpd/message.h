// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/message_reading.h"

namespace spoor::proftpd {

/// What a message of ProFTPD says. Names that clients type stand in these messages as they are, so the name is what is
/// left between what the server wrote: told from the end of the message, where nobody but the server writes. Messages
/// that are not known are Kind::Other.
///
/// Source: messages of ProFTPD 1.3.8 as observed in its SystemLog and in the logs of mod_ban and mod_wrap2; those of
/// 1.2 and 1.3 in the samples of ossec-hids' rules for proftpd.
MessageReading read_message(std::string_view message);

}

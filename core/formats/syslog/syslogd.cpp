// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

namespace spoor::syslog {

MessageReading read_syslogd(std::string_view message)
{
    MessageReading r;
    if (message == "restart." || message == "restart" || message.ends_with("] start") ||
        message.starts_with("syslog-ng starting up"))
        r.kind = Kind::ServiceStart;
    else if (message.starts_with("exiting on signal ") || message.find("] exiting on signal ") != message.npos ||
             message.starts_with("syslog-ng shutting down"))
        r.kind = Kind::ServiceStop;
    return r;
}

}

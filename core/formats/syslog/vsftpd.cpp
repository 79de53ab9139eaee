// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/vsftpd/record.h"

#include "core/formats/syslog/programs.h"

namespace spoor::syslog {

MessageReading read_vsftpd(std::string_view message)
{
    const auto record = vsftpd::read_record(message, false);
    return record ? record->reading : MessageReading();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/told_log.h"

#include <string>

namespace spoor::test {

inline Alert an_alert(const std::string& subject, Severity severity = Severity::High)
{
    Alert alert;
    alert.watch_rule = "Findings";
    alert.finding_rule = "ftp.bounce";
    alert.key = "ftp.bounce|" + subject;
    alert.severity = severity;
    alert.subject = subject;
    alert.why = "Something is to be said of " + subject + '.';
    alert.count = 3;
    return alert;
}

inline Message a_message(const std::string& subject, const std::string& rule = "Findings",
                         Severity severity = Severity::High)
{
    Message message;
    message.watch_rule = rule;
    message.severity = severity;
    message.alerts = {an_alert(subject, severity)};
    message.count = 1;
    message.told = seconds(1'100'000'000);
    return message;
}

}

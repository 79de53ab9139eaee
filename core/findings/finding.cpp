// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"

#include "core/findings/rule.h"

namespace spoor {

std::string FindingSet::key_of(const Finding& f) const
{
    std::string key = std::string(rules()[f.rule]->id()) + ' ' + f.subject + ' ';
    if (f.start != no_time)
        return key + iso_utc(f.start);
    const EventId first{events[f.first_event]};
    return key + snapshot->source(first).display_name() + ':' + std::to_string(snapshot->line(first));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/syslog/header.h"

#include <optional>
#include <string>

namespace spoor::syslog {

// RFC 3164 leaves the year out, but time goes on from line to line. A month that is three or more before that of the line
// before is one of the next year; less is a line that came late, or logs put together in the wrong order. A jump from the
// month in which the year changed to the one before is one back into the old year: a late line, or a machine whose clock
// had been lost at boot. What is misread by this is a silence of more than nine months.

/// Counts years from line to line.
struct YearWalk {
    int year = 0;  ///< from that of the first line
    int month = 0;  ///< of the line before; 0: none yet
    int turned = 0;  ///< the month before the year went up; 0: it did not, or not since another month began

    void step(int next)
    {
        const int by = month == 0 ? 0 : next - month;
        if (by <= -3) {
            ++year;
            turned = month;
        } else if (by != 0) {
            if (by >= 3 && turned != 0 && next >= turned - 1 && next <= turned + 1)
                --year;
            turned = 0;
        }
        month = next;
    }
};

/// The year of a source's first line without one, and how it is known.
struct FirstYear {
    std::optional<int> year;  ///< nothing: nothing says it, and times without a year stay absent
    std::string reason;
};

/// Looks, in this order, for
/// - a line of the head in which a program wrote the whole date itself, at a place where no visitor's text can stand,
///   and on the day that the line says: `connection from … at Fri Jun 17 07:07:00 2005` (ftpd), `setting system clock
///   to 2024-12-31 22:58:01 UTC` (the kernel's rtc);
/// - the time at which the file was last written: the greatest year in which the latest line of the head is not later
///   than that, by more than a day. A file that was copied without its time is dated too late by this.
FirstYear first_year(const Sample& head);

/// The whole date that a program wrote into its message (see first_year). Wall clock.
std::optional<Micros> dated_message(const Header& header);

}

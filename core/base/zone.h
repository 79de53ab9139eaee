// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <string>
#include <string_view>

namespace std::chrono {
class time_zone;
}

namespace spoor {

/// A time zone: UTC, a fixed offset, or one of the IANA database. A small value, free to copy; any thread.
class Zone {
public:
    /// UTC.
    Zone() = default;

    /// `UTC`, `Z`, `+02:00`, `-0330`, `+2`, or an IANA name such as `Europe/Berlin` (case as in the database).
    /// BadZone where it is none of these.
    static Result<Zone> parse(std::string_view text);
    static Zone fixed(Micros east_of_utc);

    /// As `parse` reads it back.
    const std::string& name() const { return name_; }
    bool is_utc() const { return !zone_ && offset_.value == 0; }

    /// What is to be subtracted from this wall clock time to get UTC, and how long that holds: for all wall times in
    /// [since, until). In the hour that exists twice the first pass is taken; a time that the clock skipped is read
    /// with the offset before the gap.
    struct Offset {
        Micros east;
        Micros since;
        Micros until;
    };
    Offset offset_at_wall(Micros wall) const;

    Micros to_utc(Micros wall) const { return wall - offset_at_wall(wall).east; }
    Micros to_wall(Micros utc) const;

    friend bool operator==(const Zone& a, const Zone& b) { return a.name_ == b.name_; }

private:
    std::string name_ = "UTC";
    Micros offset_;
    const std::chrono::time_zone* zone_ = nullptr;
};

}

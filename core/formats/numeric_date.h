// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/timestamp.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace spoor {

/// A date of three numbers in the order of somebody's locale: `03/20/01`, `20.3.2001`, `2001-03-20`.
struct NumericDate {
    std::array<int, 3> part{};
    char between = '/';
    bool year_leads = false;  ///< the first number has four digits

    /// Nothing where the text is not three numbers of 1 to 4 digits with the same of `/ . -` between them.
    static std::optional<NumericDate> read(std::string_view text);
};

/// Learns from many dates of one log which part is which.
class DateOrderVote {
public:
    void add(const NumericDate& date);

    /// Proven where a number of four digits stands first, or a number is too great for a month or a day. Else what the
    /// separator suggests: day first for a point, month first for the rest (the United States' order).
    DateOrder order() const;
    bool proven() const { return year_first_ || day_first_ || month_first_; }
    /// "month/day/year, as 03/20/01 shows", for the user.
    std::string reason() const;

private:
    bool year_first_ = false, day_first_ = false, month_first_ = false;
    NumericDate example_;
    bool point_ = false;
};

/// Year, month and day of the date in this order; no check of their ranges.
struct CivilDate {
    int year, month, day;
};
CivilDate civil_date(const NumericDate& date, DateOrder order);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/numeric_date.h"

namespace spoor {

std::optional<NumericDate> NumericDate::read(std::string_view text)
{
    NumericDate date;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        std::size_t digits = 0;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++digits) {
            if (digits == 4)
                return std::nullopt;
            date.part[i] = date.part[i] * 10 + (text[at] - '0');
        }
        if (digits == 0 || (digits > 2 && (digits != 4 || i == 1)))
            return std::nullopt;
        if (i == 0) {
            date.year_leads = digits == 4;
            if (at == text.size() || (text[at] != '/' && text[at] != '.' && text[at] != '-'))
                return std::nullopt;
            date.between = text[at];
        }
        if (i < 2 && (at == text.size() || text[at++] != date.between))
            return std::nullopt;
    }
    if (at != text.size())
        return std::nullopt;
    return date;
}

void DateOrderVote::add(const NumericDate& date)
{
    const bool was_proven = proven();
    point_ = point_ || date.between == '.';
    if (date.year_leads || date.part[0] > 31)
        year_first_ = true;
    else if (date.part[0] > 12)
        day_first_ = true;
    else if (date.part[1] > 12)
        month_first_ = true;
    if (!was_proven)
        example_ = date;
}

DateOrder DateOrderVote::order() const
{
    if (year_first_)
        return DateOrder::YearMonthDay;
    if (day_first_ != month_first_)
        return day_first_ ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return point_ ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

std::string DateOrderVote::reason() const
{
    std::string text;
    switch (order()) {
    case DateOrder::YearMonthDay:
        text = "year, month, day";
        break;
    case DateOrder::DayMonthYear:
        text = "day, month, year";
        break;
    case DateOrder::MonthDayYear:
        text = "month, day, year";
        break;
    }
    if (!proven())
        return text + " (assumed: no date shows it)";
    text += ", as ";
    for (std::size_t i = 0; i < 3; ++i) {
        const int part = example_.part[i];
        if (i > 0)
            text += example_.between;
        text += (part < 10 ? "0" : "") + std::to_string(part);
    }
    return text + " shows";
}

CivilDate civil_date(const NumericDate& date, DateOrder order)
{
    const auto& p = date.part;
    const auto year = [](int n) { return n < 100 ? full_year(n) : n; };
    switch (order) {
    case DateOrder::YearMonthDay:
        return {year(p[0]), p[1], p[2]};
    case DateOrder::DayMonthYear:
        return {year(p[2]), p[1], p[0]};
    case DateOrder::MonthDayYear:
        break;
    }
    return {year(p[2]), p[0], p[1]};
}

}

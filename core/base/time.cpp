// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <cstdio>

namespace spoor {
namespace {

constexpr unsigned month_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

bool leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

struct Parts {
    int year;
    unsigned month, day, hour, minute, second, micros;
};

Parts parts_of(Micros t)
{
    std::int64_t day = t.value / one_day.value;
    std::int64_t rest = t.value % one_day.value;
    if (rest < 0) {
        rest += one_day.value;
        --day;
    }
    // The inverse of days_from_civil, in eras of 400 years that begin on 1 March.
    const std::int64_t z = day + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const unsigned doe = static_cast<unsigned>(z - era * 146097);
    const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const unsigned mp = (5 * doy + 2) / 153;
    const unsigned month = mp < 10 ? mp + 3 : mp - 9;
    const auto second = static_cast<unsigned>(rest / 1'000'000);
    return {static_cast<int>(static_cast<std::int64_t>(yoe) + era * 400) + (month <= 2),
            month,
            doy - (153 * mp + 2) / 5 + 1,
            second / 3600,
            second / 60 % 60,
            second % 60,
            static_cast<unsigned>(rest % 1'000'000)};
}

/// Reads the forms that parse_time names, from left to right, and keeps where it stands for the error.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    Result<TimeSpan> read()
    {
        skip_blanks();
        int year = 0, month = 0, day = 0;
        if (!digits(4, year) || !take('-') || !digits(2, month) || !take('-') || !digits(2, day))
            return bad("year-month-day");
        int hour = 0, minute = 0, second = 0, micros = 0;
        Micros step = one_day;
        std::size_t clock = at_;
        if (take('T') || take('t') || blanks_before_digit()) {
            clock = at_;
            if (!digits(2, hour))
                return bad("hour");
            step = seconds(3600);
            if (take(':')) {
                if (!digits(2, minute))
                    return bad("minute");
                step = seconds(60);
                if (take(':')) {
                    if (!digits(2, second))
                        return bad("second");
                    step = seconds(1);
                    if ((take('.') || take(',')) && !fraction(micros, step))
                        return bad("fraction");
                }
            }
        }
        const auto wall = civil_time(year, month, day, hour, minute, second, micros);
        if (!wall) {
            at_ = civil_time(year, month, day, 0, 0, 0) ? clock : 0;
            return bad(at_ ? "time of day" : "day of the calendar");
        }
        skip_blanks();
        Micros east;
        if (!offset(east))
            return bad("offset");
        skip_blanks();
        if (at_ != text_.size())
            return bad("end");
        const Micros first = *wall - east;
        return TimeSpan{first, first + step - Micros{1}};
    }

private:
    bool digit() const { return at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; }
    void skip_blanks()
    {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }
    bool take(char c)
    {
        if (at_ == text_.size() || text_[at_] != c)
            return false;
        ++at_;
        return true;
    }
    bool blanks_before_digit()
    {
        const std::size_t before = at_;
        skip_blanks();
        if (at_ > before && digit())
            return true;
        at_ = before;
        return false;
    }
    bool digits(int count, int& value)
    {
        const std::size_t before = at_;
        value = 0;
        for (int i = 0; i < count; ++i, ++at_) {
            if (!digit()) {
                at_ = before;
                return false;
            }
            value = value * 10 + (text_[at_] - '0');
        }
        return true;
    }
    bool fraction(int& micros, Micros& step)
    {
        int count = 0;
        std::int64_t unit = 1'000'000;
        for (; digit() && count < 9; ++count, ++at_) {
            if (count < 6) {
                unit /= 10;
                micros += static_cast<int>(unit) * (text_[at_] - '0');
            }
        }
        step = Micros{unit};
        return count > 0 && !digit();
    }
    bool offset(Micros& east)
    {
        if (at_ == text_.size() || take('Z') || take('z'))
            return true;
        const bool west = text_[at_] == '-';
        int hour = 0, minute = 0;
        if (!take('+') && !take('-'))
            return false;
        if (!digits(2, hour))
            return false;
        if (take(':') ? !digits(2, minute) : (digit() && !digits(2, minute)))
            return false;
        if (hour > 23 || minute > 59)
            return false;
        east = seconds((west ? -1 : 1) * (hour * 3600 + minute * 60));
        return true;
    }
    std::unexpected<Error> bad(const char* expected) const
    {
        return std::unexpected(Error{ErrorCode::BadTime, std::string(text_), expected, at_, text_.size() - at_});
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}

std::optional<Micros> civil_time(int year, int month, int day, int hour, int minute, int second, int micros)
{
    if (year < 1601 || year > 9999 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    if (day > static_cast<int>(month_days[month - 1]) + (month == 2 && leap(year) ? 1 : 0))
        return std::nullopt;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    if (micros < 0 || micros > 999'999)
        return std::nullopt;
    const std::int64_t days = days_from_civil(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return seconds(days * 86'400 + hour * 3600 + minute * 60 + second) + Micros{micros};
}

std::string iso_utc(Micros t)
{
    if (t == no_time)
        return {};
    const Parts p = parts_of(t);
    char buffer[64];
    const int n = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02u:%02u:%02u.%06uZ", p.year, p.month, p.day,
                                p.hour, p.minute, p.second, p.micros);
    return {buffer, static_cast<std::size_t>(n)};
}

std::string plain_time(Micros wall)
{
    if (wall == no_time)
        return {};
    const Parts p = parts_of(wall);
    char buffer[64];
    int n = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u %02u:%02u:%02u", p.year, p.month, p.day, p.hour,
                          p.minute, p.second);
    if (p.micros) {
        n += std::snprintf(buffer + n, sizeof buffer - static_cast<std::size_t>(n), ".%06u", p.micros);
        while (buffer[n - 1] == '0')
            --n;
    }
    return {buffer, static_cast<std::size_t>(n)};
}

Result<TimeSpan> parse_time_span(std::string_view text) { return Reader(text).read(); }

Result<Micros> parse_time(std::string_view text)
{
    return parse_time_span(text).transform([](const TimeSpan& span) { return span.first; });
}

}

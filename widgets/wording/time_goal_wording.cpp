// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/time_goal_wording.h"

#include "core/base/time_goal.h"
#include "widgets/models/display_text.h"
#include "widgets/wording/error_wording.h"

#include <QCoreApplication>

namespace spoor {
namespace {

struct TimeGoalWording {
    Q_DECLARE_TR_FUNCTIONS(spoor::TimeGoalWording)
};

}

QString time_goal_words(const Error& error)
{
    const QString found = display_text(error.subject, 60);
    if (error.detail == expected_time::form)
        return TimeGoalWording::tr("Write +5m, 10:54, 2004-11-16 10:54:13, or paste a time from a log.");
    if (error.detail == expected_time::unit)
        return TimeGoalWording::tr("A unit was expected here: d, h, m, s or ms, as in +1h30m.");
    if (error.detail == expected_time::reference)
        return TimeGoalWording::tr(
            "There is no event to count from. Choose one that has a time, or write the whole date.");
    if (error.detail == expected_time::day)
        return TimeGoalWording::tr("“%1”: the calendar has no such day.").arg(found);
    if (error.detail == expected_time::clock)
        return TimeGoalWording::tr("“%1”: the clock has no such time; 00:00:00 to 23:59:59 was expected.").arg(found);
    if (error.detail == expected_time::zone)
        return TimeGoalWording::tr(
                   "“%1” is not a time zone: +01:00, UTC or Europe/Berlin was expected. Letters such as EST "
                   "name several zones.")
            .arg(found);
    if (error.detail == expected_time::order)
        return TimeGoalWording::tr("“%1”: day or month first? Write the year first, as in 2004-11-16.").arg(found);
    if (error.detail == expected_time::range)
        return TimeGoalWording::tr("That is outside of the years 1601 to 9999.");
    return one_line(words_for(error));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/follow_state.h"

#include "core/base/time.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <climits>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::FollowState)
};

int number(std::uint64_t count) { return int(std::min<std::uint64_t>(count, INT_MAX)); }

}

std::uint64_t events_so_far(const Snapshot& snapshot)
{
    std::uint64_t events = 0;
    for (const auto& source : snapshot.sources)
        events += source->events + source->let_go;
    return events;
}

bool is_loading(const Snapshot& snapshot)
{
    return !snapshot.complete && std::ranges::any_of(snapshot.sources, [](const auto& source) {
        return !source->followed && (source->state == LoadState::Waiting || source->state == LoadState::Loading);
    });
}

QString fresh_text(const FollowState& state)
{
    if (state.fresh() == 0)
        return {};
    if (state.matching == 0)
        return Words::tr("%Ln new event(s), hidden by the filter", nullptr, number(state.hidden));
    const QString shown = Words::tr("%Ln new event(s)", nullptr, number(state.matching));
    //: How many new events there are, and how many more that the filter hides
    return state.hidden == 0 ? shown
                             : Words::tr("%1, %Ln more hidden by the filter", nullptr, number(state.hidden)).arg(shown);
}

QString following_text(const Snapshot& snapshot, Micros now)
{
    const bool some = std::ranges::any_of(snapshot.sources, [](const auto& source) { return source->followed; });
    int files = 0;
    std::optional<Micros> last;
    for (const auto& source : snapshot.sources) {
        files += source->followed || !some;
        if (source->last && (!last || *source->last > *last))
            last = source->last;
    }
    const QString text = Words::tr("following, %Ln file(s)", nullptr, files);
    if (!last)
        return text;
    const QString time = QString::fromStdString(plain_time(*last)).left(19);
    const bool today = QString::fromStdString(plain_time(now)).left(10) == time.left(10);
    //: What is followed, and when its last event was, in UTC
    return Words::tr("%1, last event %2 UTC").arg(text, today ? time.mid(11) : time);
}

}

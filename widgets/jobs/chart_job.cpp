// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/chart_job.h"

#include "core/sessions/http_auth.h"
#include "widgets/jobs/free_elsewhere.h"

#include <utility>

namespace spoor {

ChartJob::ChartJob(QObject* parent) : QObject(parent) {}

void ChartJob::set_rows(const EventRows& rows)
{
    const bool by_user = std::exchange(chosen_, false) || rows.rows.snapshot() == rows_.snapshot();
    if (following_ && rows.rows.snapshot() && sessions_ && !by_user) {
        free_elsewhere(std::exchange(newest_, rows.rows));
        return;
    }
    free_elsewhere(std::exchange(newest_, {}));
    free_elsewhere(std::exchange(rows_, rows.rows));
    if (!rows_.snapshot()) {
        const bool was_running = job_.running();
        job_.cancel();
        legs_.cancel();
        free_elsewhere(std::exchange(sessions_, nullptr));
        free_elsewhere(std::exchange(pinned_, {}));
        stale_ = false;
        done_ = {};
        emit cleared();
        if (was_running)
            emit busy(false);
        return;
    }
    if (job_.running() && !by_user)
        stale_ = true;
    else
        start_anew();
}

void ChartJob::set_following(bool on)
{
    following_ = on;
    if (on || !newest_.snapshot())
        return;
    free_elsewhere(std::exchange(pinned_, {}));
    free_elsewhere(std::exchange(rows_, std::exchange(newest_, {})));
    start_anew();
}

void ChartJob::pin(const std::shared_ptr<const Snapshot>& snapshot)
{
    if (!following_)
        return;
    const RowSet& now = newest_.snapshot() ? newest_ : rows_;
    free_elsewhere(std::exchange(pinned_, now.snapshot() == snapshot ? now : RowSet()));
}

void ChartJob::expect_choice()
{
    chosen_ = true;
    free_elsewhere(std::exchange(pinned_, {}));
}

void ChartJob::set_sessions(std::shared_ptr<const Snapshot> snapshot, const SessionSet& sessions)
{
    auto work = [snapshot = std::move(snapshot), sessions](const JobContext&) -> Known {
        const SessionTable* handshakes = sessions[SessionKind::HttpAuth];
        return std::make_shared<const Sessions>(
            Sessions{snapshot, sessions, handshakes ? handshake_legs(*handshakes).is_leg : std::vector<bool>()});
    };
    legs_.start(std::move(work), [this](Known found) {
        free_elsewhere(std::exchange(sessions_, std::move(found)));
        if (pinned_.snapshot() && pinned_.snapshot() == sessions_->snapshot)
            free_elsewhere(std::exchange(rows_, std::exchange(pinned_, {})));
        else if (newest_.snapshot())
            // The filter is slower than the sessions: better new rows than legs told apart.
            free_elsewhere(std::exchange(rows_, std::exchange(newest_, {})));
        else if (!known())
            return;
        if (following_ && job_.running())
            stale_ = true;
        else
            start_anew();
    });
}

void ChartJob::set_range(const std::optional<HistogramRange>& range)
{
    if (range == spec_.range)
        return;
    spec_.range = range;
    start_anew();
}

void ChartJob::set_zone(const Zone& zone)
{
    if (zone == spec_.zone)
        return;
    spec_.zone = zone;
    start_anew();
}

void ChartJob::choose(ChartId id, ChartBy by)
{
    if (by != spec_.by)
        done_[std::size_t(ChartId::FailureRate)] = false;
    spec_.id = id;
    spec_.by = by;
    if (!done_[std::size_t(id)])
        run();
}

void ChartJob::set_wanted(bool wanted)
{
    if (wanted == wanted_)
        return;
    wanted_ = wanted;
    if (wanted)
        return run();
    const bool was_running = job_.running();
    job_.cancel();
    if (std::exchange(stale_, false))
        done_ = {};
    if (was_running)
        emit busy(false);
}

ChartJob::Known ChartJob::known() const
{
    return sessions_ && sessions_->snapshot == rows_.snapshot() ? sessions_ : nullptr;
}

std::vector<ChartSpec> ChartJob::missing() const
{
    std::vector<ChartSpec> all;
    const auto add = [&](ChartId id) {
        if (done_[std::size_t(id)])
            return;
        ChartSpec spec = spec_;
        spec.id = id;
        all.push_back(spec);
    };
    add(spec_.id);
    if (!known())
        return all;
    for (int i = 0; i < chart_count; ++i)
        if (ChartId(i) != spec_.id)
            add(ChartId(i));
    return all;
}

void ChartJob::start_anew()
{
    done_ = {};
    stale_ = false;
    run();
}

void ChartJob::run()
{
    if (!wanted_ || !rows_.snapshot())
        return;
    const std::vector<ChartSpec> wanted = missing();
    if (wanted.empty())
        return;
    const bool was_running = job_.running();
    auto work = [this, rows = rows_, wanted, sessions = known()](const JobContext& context) {
        static const Sessions none;
        const Sessions& with = sessions ? *sessions : none;
        for (const ChartSpec& spec : wanted) {
            auto counted = make_chart(spec, rows, with.set, with.is_leg, {context.stop, {}});
            if (context.stop.stop_requested())
                return false;
            auto chart = counted ? std::make_shared<const Chart>(std::move(*counted)) : nullptr;
            context.post(
                [this, id = spec.id, chart, known = sessions != nullptr, error = counted ? Error{} : counted.error()] {
                    done_[std::size_t(id)] = true;
                    if (chart)
                        emit ready(chart, known);
                    else
                        emit failed(id, error);
                });
        }
        return true;
    };
    job_.start(std::move(work), [this](bool) { finish(); });
    if (!was_running)
        emit busy(true);
}

void ChartJob::finish()
{
    if (stale_) {
        start_anew();
        return;
    }
    emit busy(false);
}

}

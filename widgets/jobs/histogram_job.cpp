// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/histogram_job.h"

#include "widgets/jobs/free_elsewhere.h"

namespace spoor {

HistogramJob::HistogramJob(QObject* parent) : QObject(parent) {}

void HistogramJob::set_rows(const EventRows& rows)
{
    const bool by_user = rows.rows.snapshot() == rows_.snapshot() && !rows.partial;
    free_elsewhere(std::exchange(rows_, rows.rows));
    if (!rows_.snapshot()) {
        const bool was_running = job_.running();
        job_.cancel();
        stale_ = false;
        emit ready(nullptr);
        if (was_running)
            emit busy(false);
        return;
    }
    if (job_.running() && !by_user)
        stale_ = true;
    else
        run();
}

void HistogramJob::set_range(std::optional<std::pair<Micros, Micros>> range)
{
    std::optional<HistogramRange> wanted;
    if (range)
        wanted = HistogramRange{range->first, range->second};
    if (wanted == request_.range)
        return;
    request_.range = wanted;
    run();
}

void HistogramJob::set_zone(const Zone& zone)
{
    if (zone == request_.zone)
        return;
    request_.zone = zone;
    run();
}

void HistogramJob::set_max_bins(int max_bins)
{
    if (max_bins == request_.max_bins)
        return;
    request_.max_bins = max_bins;
    run();
}

void HistogramJob::run()
{
    if (!rows_.snapshot())
        return;
    const bool was_running = job_.running();
    stale_ = false;
    auto work = [rows = rows_, request = request_](const JobContext& context) -> std::shared_ptr<const Histogram> {
        auto counted = histogram(*rows.snapshot(), &rows, request, {context.stop, {}});
        return counted ? std::make_shared<const Histogram>(std::move(*counted)) : nullptr;
    };
    job_.start(std::move(work), [this](std::shared_ptr<const Histogram> counted) { finish(std::move(counted)); });
    if (!was_running)
        emit busy(true);
}

void HistogramJob::finish(std::shared_ptr<const Histogram> counted)
{
    if (counted)
        emit ready(counted);
    if (stale_)
        run();
    else
        emit busy(false);
}

}

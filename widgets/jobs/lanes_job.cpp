// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/lanes_job.h"

#include "core/query/sort.h"
#include "widgets/jobs/free_elsewhere.h"

#include <utility>

namespace spoor {

LanesJob::LanesJob(QObject* parent) : QObject(parent)
{
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &LanesJob::again);
}

void LanesJob::set_rows(const RowSet& rows)
{
    free_elsewhere(std::exchange(rows_, rows));
    stale_ = true;
    if (!rows_.snapshot()) {
        job_.cancel();
        again_.stop();
        stale_ = false;
        emit ready(std::make_shared<const Lanes>());
    } else {
        again();
    }
}

void LanesJob::set_wanted(bool wanted)
{
    wanted_ = wanted;
    again();
}

void LanesJob::again()
{
    if (!wanted_ || !stale_ || job_.running() || again_.isActive())
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(pace_.wait(Pace::Clock::now()));
    if (following_ && wait.count() > 0)
        again_.start(wait);
    else
        run();
}

void LanesJob::run()
{
    stale_ = false;
    began_ = Pace::Clock::now();
    emit busy(true);
    auto work = [rows = rows_](const JobContext& context) -> std::shared_ptr<const Lanes> {
        // The table may show them in another order.
        auto in_time = sorted(rows, ColumnRef{Field::Time, {}}, false, {context.stop, {}});
        return std::make_shared<const Lanes>(lanes_of(in_time ? *in_time : rows, context.stop));
    };
    job_.start(std::move(work), [this](const std::shared_ptr<const Lanes>& lanes) {
        emit ready(lanes);
        pace_.spent(Pace::Clock::now() - began_, began_);
        again();
        if (!job_.running())
            emit busy(false);
    });
}

}

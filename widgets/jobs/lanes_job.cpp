// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/lanes_job.h"

#include "core/query/sort.h"
#include "widgets/jobs/free_elsewhere.h"

#include <utility>

namespace spoor {

void LanesJob::set_rows(const RowSet& rows)
{
    free_elsewhere(std::exchange(rows_, rows));
    stale_ = true;
    if (!rows_.snapshot()) {
        job_.cancel();
        stale_ = false;
        emit ready(std::make_shared<const Lanes>());
    } else if (wanted_ && !job_.running()) {
        run();
    }
}

void LanesJob::set_wanted(bool wanted)
{
    wanted_ = wanted;
    if (wanted_ && stale_ && !job_.running())
        run();
}

void LanesJob::run()
{
    stale_ = false;
    emit busy(true);
    auto work = [rows = rows_](const JobContext& context) -> std::shared_ptr<const Lanes> {
        // The table may show them in another order.
        auto in_time = sorted(rows, ColumnRef{Field::Time, {}}, false, {context.stop, {}});
        return std::make_shared<const Lanes>(lanes_of(in_time ? *in_time : rows, context.stop));
    };
    job_.start(std::move(work), [this](const std::shared_ptr<const Lanes>& lanes) {
        emit ready(lanes);
        if (stale_ && wanted_)
            run();
        else
            emit busy(false);
    });
}

}

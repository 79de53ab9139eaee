// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/stall_meter.h"

#include <algorithm>

#include <time.h>

namespace spoor {
namespace {

using namespace std::chrono_literals;
constexpr auto step = 100us;
constexpr std::size_t steps = 50'000;

std::chrono::nanoseconds processor_time()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return std::chrono::seconds(t.tv_sec) + std::chrono::nanoseconds(t.tv_nsec);
}

}

StallMeter::StallMeter(QObject* parent) : QObject(parent), tenths_(steps)
{
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(1);
    connect(&timer_, &QTimer::timeout, this, &StallMeter::turn);
}

void StallMeter::start()
{
    std::ranges::fill(tenths_, 0);
    longest_ = {};
    longest_busy_ = {};
    busy_ = processor_time();
    turns_ = 0;
    last_ = Clock::now();
    timer_.start();
}

void StallMeter::stop()
{
    if (!timer_.isActive())
        return;
    turn();
    timer_.stop();
}

void StallMeter::turn()
{
    const auto now = Clock::now();
    const auto late = std::max(now - last_ - Clock::duration(1ms), Clock::duration::zero());
    last_ = now;
    longest_ = std::max(longest_, late);
    const auto busy = processor_time();
    longest_busy_ = std::max(longest_busy_, busy - busy_);
    busy_ = busy;
    ++tenths_[std::min<std::size_t>(std::size_t(late / step), steps - 1)];
    ++turns_;
}

std::chrono::microseconds StallMeter::longest() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(longest_);
}

std::chrono::microseconds StallMeter::longest_busy() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(longest_busy_);
}

std::chrono::microseconds StallMeter::quantile(double share) const
{
    const double wanted = share * double(turns_);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < steps; ++i) {
        seen += tenths_[i];
        if (double(seen) >= wanted)
            return std::chrono::duration_cast<std::chrono::microseconds>(step * (i + 1));
    }
    return longest();
}

}

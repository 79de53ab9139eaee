// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace spoor {

/// Watches a thread's event loop: how long it is between two of its turns beyond the one millisecond that the timer
/// asks for. A turn that is late is time in which a key press would have waited. For benchmarks.
///
/// Lives on the thread that it watches.
class StallMeter : public QObject {
    Q_OBJECT
public:
    explicit StallMeter(QObject* parent = nullptr);

    void start();
    void stop();

    std::chrono::microseconds longest() const;
    /// The most processor time that the thread itself took in one turn. What `longest` has beyond this, it waited for
    /// a processor.
    std::chrono::microseconds longest_busy() const;
    /// The delay that `share` (0 to 1) of the watched time's turns did not pass, to a tenth of a millisecond.
    std::chrono::microseconds quantile(double share) const;
    std::uint64_t turns() const { return turns_; }

private:
    void turn();

    using Clock = std::chrono::steady_clock;
    QTimer timer_;
    Clock::time_point last_;
    Clock::duration longest_{};
    std::chrono::nanoseconds busy_{};  // processor time of the thread at the last turn
    std::chrono::nanoseconds longest_busy_{};
    std::vector<std::uint32_t> tenths_;  // turns by delay in tenths of a millisecond; the last takes what is longer
    std::uint64_t turns_ = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace spoor::cli {

/// Turns the first SIGINT (Ctrl-C) into a stop request; a second one ends the process at once with 130. To be made
/// before any other thread, so that they inherit the blocked signal. Where SIGINT is ignored from the start (`nohup`,
/// a script's background job) it stays so.
class Interrupt {
public:
    /// With `terminate` SIGTERM is a stop request as well, for commands that are ended by one, as a service is.
    explicit Interrupt(bool terminate = false);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return source_.get_token(); }
    bool happened() const { return source_.stop_requested(); }
    /// It was SIGTERM.
    bool terminated() const { return terminated_; }

private:
    void watch();

    std::stop_source source_;
    std::atomic<bool> terminated_ = false;
    int signals_ = -1;  // signalfd: no handler, so nothing global
    int wake_ = -1;     // eventfd that ends the thread
    std::thread thread_;
};

}

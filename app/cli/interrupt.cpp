// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/exit_status.h"

#include <csignal>
#include <cstdint>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace spoor::cli {

Interrupt::Interrupt(bool terminate)
{
    struct sigaction present{};
    const bool ignored = ::sigaction(SIGINT, nullptr, &present) == 0 && present.sa_handler == SIG_IGN;
    if (ignored && !terminate)
        return;
    sigset_t set;
    sigemptyset(&set);
    if (!ignored)
        sigaddset(&set, SIGINT);
    if (terminate)
        sigaddset(&set, SIGTERM);
    signals_ = ::signalfd(-1, &set, SFD_CLOEXEC);
    wake_ = ::eventfd(0, EFD_CLOEXEC);
    if (signals_ < 0 || wake_ < 0)
        return;
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    thread_ = std::thread([this] { watch(); });
}

Interrupt::~Interrupt()
{
    if (thread_.joinable()) {
        ::eventfd_write(wake_, 1);
        thread_.join();
    }
    if (signals_ >= 0)
        ::close(signals_);
    if (wake_ >= 0)
        ::close(wake_);
}

void Interrupt::watch()
{
    while (true) {
        pollfd ready[2] = {{signals_, POLLIN, 0}, {wake_, POLLIN, 0}};
        if (::poll(ready, 2, -1) < 0)
            continue;
        if (ready[1].revents)
            return;
        signalfd_siginfo info;
        if (::read(signals_, &info, sizeof info) != sizeof info)
            continue;
        terminated_ = info.ssi_signo == SIGTERM;
        if (source_.stop_requested())
            ::_exit(exit_interrupted);
        source_.request_stop();
    }
}

}

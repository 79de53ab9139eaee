// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <sys/types.h>

namespace spoor::test {

/// Runs `work` in a process of its own, which ends by _exit when it returns: nothing is cleaned up, as after a kill.
pid_t start_child(const std::function<int()>& work);
/// What `work` returned; -1 where the child was killed.
int wait_for(pid_t child);
int in_child(const std::function<int()>& work);

}

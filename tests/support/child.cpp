// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child.h"

#include <sys/wait.h>
#include <unistd.h>

namespace spoor::test {

pid_t start_child(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    return child;
}

int wait_for(pid_t child)
{
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int in_child(const std::function<int()>& work) { return wait_for(start_child(work)); }

}

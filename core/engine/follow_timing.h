// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace spoor {

/// How long following waits for what. The defaults are what Investigation::follow promises; tests are in more of a hurry.
struct FollowTiming {
    using Ms = std::chrono::milliseconds;

    bool notices = true;  ///< by inotify; else files are looked at each `poll` alone
    Ms apart{50};  ///< between two looks while a lot happens
    Ms poll{1000};  ///< between looks at every file where the system does not tell of all changes
    Ms safety{5000};  ///< the same where it does
    Ms settle{300};  ///< before a last record is shown that more lines might belong to
    Ms unfinished{60'000};  ///< for the end of a last line
    Ms hold{30'000};  ///< for what becomes of a file that begins as a source does
    Ms quiet{1000};  ///< without a change, before a compressed file is read
};

}

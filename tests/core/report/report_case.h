// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/make_document.h"
#include "tests/support/scratch.h"

#include <string>

namespace spoor::test {

/// A small mixed case on disk: FTP logins that were guessed until one was let in, web requests of which some failed,
/// and a firewall's log. Nothing of it depends on the folder.
struct ReportCaseLogs {
    ReportCaseLogs();

    /// What a report of these logs is made from, read with so many threads; without a case.
    report::ReportInput input(unsigned jobs = 2) const;
    std::string folder() const { return scratch.path("logs"); }

    Scratch scratch;
};

}

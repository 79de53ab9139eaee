// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "app/cli/output.h"
#include "app/cli/wording.h"

#include <algorithm>
#include <string>

#include <unistd.h>

namespace spoor::cli {
namespace {

std::string time_left(std::chrono::milliseconds left)
{
    const long long seconds = (left.count() + 999) / 1000;
    if (seconds < 60)
        return std::to_string(seconds) + " s left";
    return std::to_string((seconds + 59) / 60) + " min left";
}

}

ProgressLine::ProgressLine() : shown_(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (written_)
        say_text("\r\x1b[K");
}

void ProgressLine::update(const Progress& progress)
{
    if (!shown_)
        return;
    std::string line = "\r\x1b[K";
    if (progress.bytes_total)
        line += std::to_string(std::min<std::uint64_t>(100, progress.bytes_done * 100 / progress.bytes_total)) + " %, ";
    line += size_text(progress.bytes_done) + ", " + counted(progress.events, "event", "events") + ", " +
            grouped(progress.files_done) + " of " + counted(progress.files_total, "file", "files");
    if (progress.left)
        line += ", " + time_left(*progress.left);
    say_text(line);
    written_ = true;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are known to be right, learned from a quiet time.
#include "app/gui/finding_links.h"
#include "app/gui/watch_links.h"
#include "core/watch/learn_programs.h"
#include "widgets/dialogs/learn_programs_dialog.h"
#include "widgets/wording/error_wording.h"

#include <utility>

namespace spoor {
namespace {

/// From the first event that has a time to the last.
std::pair<Micros, Micros> span_of(const Snapshot& snapshot)
{
    const std::uint32_t count = snapshot.event_count();
    if (count == 0)
        return {no_time, no_time};
    // Those without a time come last.
    std::uint32_t from = 0, to = count;
    while (from < to) {
        const std::uint32_t middle = from + (to - from) / 2;
        if (snapshot.time(snapshot.in_time_order(middle)) == no_time)
            to = middle;
        else
            from = middle + 1;
    }
    if (from == 0)
        return {no_time, no_time};
    return {snapshot.time(snapshot.in_time_order(0)), snapshot.time(snapshot.in_time_order(from - 1))};
}

}

void WatchLinks::learn_programs(QWidget* window)
{
    const auto& findings = parts_.findings.job()->findings();
    if (!findings) {
        emit said(tr("The logs are still being searched; programs can be learned from them after that"));
        return;
    }
    if (!dialog_) {
        const auto [first, last] = span_of(*findings->snapshot);
        dialog_ = new LearnProgramsDialog(first, last, window);
        dialog_->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog_, &LearnProgramsDialog::period_asked, this, &WatchLinks::look_for_programs);
        connect(dialog_, &LearnProgramsDialog::chosen, this, &WatchLinks::programs_known);
        dialog_->look();
    }
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void WatchLinks::look_for_programs(std::optional<Micros> from, std::optional<Micros> to)
{
    const auto& findings = parts_.findings.job()->findings();
    if (!findings)
        return;
    auto work = [findings, settings = parts_.findings.job()->settings(), from,
                 to](const JobContext& context) -> Result<std::vector<LearnedProgram>> {
        const TaskContext task{context.stop, {}};
        const auto evidence = gather_evidence(findings->snapshot, findings->session_set, task);
        if (!evidence)
            return std::unexpected(evidence.error());
        return spoor::learn_programs(**evidence, settings, from, to, task);
    };
    learning_.start(std::move(work), [this](Result<std::vector<LearnedProgram>> found) {
        if (!dialog_)
            return;
        if (found)
            dialog_->show_programs(std::move(*found));
        else
            dialog_->show_problem(one_line(words_for(found.error())));
    });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying the case that is open, on its own thread: nobody else may look at its file meanwhile.
#include "app/gui/case_links.h"
#include "core/casefile/verify_case.h"
#include "widgets/dialogs/verify_dialog.h"
#include "widgets/wording/error_wording.h"

#include <QPointer>

#include <memory>
#include <optional>
#include <stop_token>

namespace spoor {
namespace {

struct Verifying {
    std::optional<CaseVerdict> verdict;
};

}

void CaseLinks::verify(QWidget* window)
{
    auto* dialog = new VerifyDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto state = std::make_shared<Verifying>();
    // Of two at once the later goes on.
    verifying_.request_stop();
    verifying_ = std::stop_source();
    connect(dialog, &QObject::destroyed, this, [stop = verifying_]() mutable { stop.request_stop(); });
    const QPointer<VerifyDialog> shown(dialog);
    TaskContext context;
    context.stop = verifying_.get_token();
    context.progress = [this, shown](const Progress& progress) {
        QMetaObject::invokeMethod(
            this,
            [shown, progress] {
                if (shown)
                    shown->show_progress(progress);
            },
            Qt::QueuedConnection);
    };
    job_.run(
        [state, context](CaseFile* file) -> Result<void> {
            if (!file)
                return {};
            auto verdict = verify_case(*file, context);
            if (!verdict)
                return std::unexpected(verdict.error());
            state->verdict = std::move(*verdict);
            return {};
        },
        CaseJob::Make::No,
        [state, shown](const Result<void>& done) {
            if (!shown)
                return;
            if (!done)
                shown->show_failure(one_line(words_for(done.error())));
            else if (state->verdict)
                shown->show_verdict(*state->verdict);
            else
                shown->show_failure(tr("There is no case yet: it is made with the first bookmark."));
        });
    dialog->show();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/report_job.h"

#include "core/report/redaction.h"

namespace spoor {

Result<report::Document> make_report(const ReportRequest& request, const TaskContext& context)
{
    if (!request.input.snapshot)
        return failure(ErrorCode::Internal, "report", "no logs are open");
    if (request.plan.redacted && request.redaction_key.empty())
        return failure(ErrorCode::Internal, "report", "the case has no key for pseudonyms");
    auto made = report::make_document(request.input, request.plan, context);
    if (!made || !request.plan.redacted)
        return made;
    return report::redact(std::move(*made), report::Redaction(request.redaction_key, *request.input.snapshot));
}

void ReportJob::start(ReportRequest request)
{
    emit busy(true);
    job_.start(
        [request = std::move(request)](const JobContext& context) -> Result<std::shared_ptr<const report::Document>> {
            auto made = make_report(request, TaskContext{context.stop, {}});
            if (!made)
                return std::unexpected(made.error());
            return std::make_shared<const report::Document>(std::move(*made));
        },
        [this](const Result<std::shared_ptr<const report::Document>>& document) {
            emit busy(false);
            if (document)
                emit made(*document);
            else if (document.error().code != ErrorCode::Cancelled)
                emit failed(document.error());
        });
}

void ReportJob::cancel()
{
    if (!job_.running())
        return;
    job_.cancel();
    emit busy(false);
}

}

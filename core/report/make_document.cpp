// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_document.h"

namespace spoor::report {

Result<ReportInput> input_of(const CaseFile&, std::shared_ptr<const Snapshot>) { return failure(ErrorCode::Internal); }

Result<Document> make_document(const ReportInput& input, const ReportPlan& plan, const TaskContext&)
{
    Document document;
    document.title = plan.title.empty() ? "Report of an investigation" : plan.title;
    document.data = plan.data;
    document.date = input.date;
    document.case_id = input.case_id;
    return document;
}

}

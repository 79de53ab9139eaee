// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/make_document.h"
#include "core/report/report_plan.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <memory>
#include <string>

namespace spoor {

/// What a report is made from: the key of the case is needed where the plan wants it redacted.
struct ReportRequest {
    report::ReportInput input;
    report::ReportPlan plan;
    std::string redaction_key;
};

/// The report that was planned, redacted where that was planned: where the key is missing then, Internal, and never the
/// report in clear. Blocking. Errors as make_document.
Result<report::Document> make_report(const ReportRequest& request, const TaskContext& context);

/// Makes the document of a report off the GUI thread. The newest request wins.
///
/// Threads: GUI thread, and so are the signals. What is large is let go of elsewhere.
class ReportJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void start(ReportRequest request);
    void cancel();
    bool running() const { return job_.running(); }

signals:
    void made(const std::shared_ptr<const spoor::report::Document>& document);
    void failed(const spoor::Error& error);
    void busy(bool running);

private:
    Job<Result<std::shared_ptr<const report::Document>>> job_;
};

}

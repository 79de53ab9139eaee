// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report_links.h"

#include "app/gui/case_links.h"
#include "app/gui/finding_links.h"
#include "app/gui/session_links.h"
#include "app/gui/workspace.h"
#include "widgets/jobs/free_elsewhere.h"
#include "widgets/pages/report_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/filter_bar.h"
#include "widgets/wording/error_wording.h"

#include <chrono>
#include <utility>

namespace spoor {

using namespace std::chrono_literals;

ReportLinks::ReportLinks(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts)
{
    later_.setSingleShot(true);
    later_.setInterval(300ms);
    connect(&later_, &QTimer::timeout, this, &ReportLinks::refresh);
    keep_.setSingleShot(true);
    keep_.setInterval(1s);
    connect(&keep_, &QTimer::timeout, this, &ReportLinks::keep_plan);
    const auto soon = [this] { later_.start(); };
    connect(&parts_.sessions, &SessionLinks::all_found, this,
            [this, soon](const std::shared_ptr<const Snapshot>& snapshot, const SessionSet& set) {
                snapshot_ = snapshot;
                sessions_ = set;
                soon();
            });
    connect(parts_.findings.job(), &FindingsJob::found, this, soon);
    connect(parts_.cases.dismissals(), &DismissalStore::changed, this, soon);
    connect(parts_.cases.bookmarks(), &BookmarkStore::changed, this, soon);
    connect(parts_.cases.job(), &CaseJob::state_changed, this, &ReportLinks::take_case);
    connect(&preview_, &ReportJob::made, &parts_.page, &ReportPage::show_document);
    connect(&preview_, &ReportJob::busy, &parts_.page, &ReportPage::set_busy);
    connect(&preview_, &ReportJob::failed, &parts_.page,
            [this](const Error& error) { parts_.page.show_problem(one_line(words_for(error))); });
    link_page();
    show_waiting();
}

void ReportLinks::link_page()
{
    connect(&parts_.page, &ReportPage::plan_changed, this, [this] {
        later_.start();
        keep_.start();
    });
    connect(&parts_.page, &ReportPage::record_asked, this, &ReportLinks::show_record);
    connect(&parts_.page, &ReportPage::add_table_asked, this, &ReportLinks::add_table);
    connect(&parts_.page, &ReportPage::zone_asked, this, [this](const QString& name) {
        zone_.start(
            [name = name.toStdString()](const JobContext&) -> std::optional<Zone> {
                const auto zone = Zone::parse(name);
                return zone ? std::optional(*zone) : std::nullopt;
            },
            [this, name](const std::optional<Zone>& zone) {
                if (zone)
                    parts_.page.set_zone(*zone);
                else
                    emit said(tr("%1 is no time zone; expected a name such as Europe/Berlin, or +02:00").arg(name));
            });
    });
}

void ReportLinks::set_shown(bool shown)
{
    shown_ = shown;
    if (!shown_)
        return keep();
    // Not at once: where logs are being opened, the case does not know of them yet.
    QMetaObject::invokeMethod(this, &ReportLinks::load_plan, Qt::QueuedConnection);
    later_.start();
}

void ReportLinks::load_plan()
{
    if (!parts_.workspace.is_open() || plan_ != Plan::Unknown)
        return;
    plan_ = Plan::Asked;
    read_plan();
}

void ReportLinks::take_case(const CaseState& state)
{
    if (std::exchange(case_path_, state.path) != state.path && plan_ == Plan::Here && !state.path.isEmpty())
        read_plan();
    later_.start();
}

void ReportLinks::read_plan()
{
    auto text = std::make_shared<Result<std::string>>();
    parts_.cases.job()->run(
        [text](CaseFile* file) -> Result<void> {
            if (file)
                *text = file->text("report");
            return {};
        },
        CaseJob::Make::No,
        [this, text, opening = opening_](const Result<void>&) {
            if (opening == opening_)
                take_plan(*text);
        });
}

void ReportLinks::take_plan(const Result<std::string>& text)
{
    const bool first = std::exchange(plan_, Plan::Here) == Plan::Asked;
    const std::string now = report::plan_json(parts_.page.plan());
    if (!text) {
        emit said(one_line(words_for(text.error())));
    } else if (!first && (text->empty() || now != kept_)) {
        // The case is another by now, and has no plan yet, or an older one: that of the page goes on.
        if (now != report::plan_json(report::ReportPlan::fresh()))
            keep_.start();
    } else if (first || *text != now) {
        auto plan = report::plan_from_json(text->empty() ? std::string("{}") : *text);
        if (!plan)
            emit said(one_line(words_for(plan.error())));
        parts_.page.set_plan(plan.value_or(report::ReportPlan::fresh()));
        kept_ = report::plan_json(parts_.page.plan());
    }
    for (const report::ChartPick& pick : std::exchange(waiting_, {}))
        parts_.page.add_chart(pick);
    if (const QString path = std::exchange(write_next_, {}); !path.isEmpty())
        write(path);
    later_.start();
}

void ReportLinks::keep()
{
    // Whether or not the page has told of the last change yet.
    if (plan_ == Plan::Here && report::plan_json(parts_.page.plan()) != kept_)
        keep_plan();
}

void ReportLinks::keep_plan()
{
    keep_.stop();
    if (plan_ != Plan::Here)
        return;
    kept_ = report::plan_json(parts_.page.plan());
    parts_.cases.job()->run(
        [json = kept_](CaseFile* file) -> Result<void> {
            if (!file || file->text("report") == json)
                return {};
            return file->set_text("report", json, "report.planned");
        },
        CaseJob::Make::Yes,
        [this](const Result<void>& done) {
            if (!done)
                emit said(one_line(words_for(done.error())));
        });
}

void ReportLinks::add_chart(const report::ChartPick& pick)
{
    if (plan_ == Plan::Here)
        parts_.page.add_chart(pick);
    else
        waiting_.push_back(pick);
    load_plan();
    emit said(tr("The chart was added to the report"));
}

void ReportLinks::add_table()
{
    report::TablePick pick;
    pick.filter = parts_.timeline.filter()->state().effective().toStdString();
    parts_.page.add_table(pick);
}

bool ReportLinks::ready() const
{
    const auto& findings = parts_.findings.job()->findings();
    return snapshot_ && snapshot_->complete && findings && findings->snapshot == snapshot_;
}

void ReportLinks::show_waiting()
{
    parts_.page.show_text(parts_.workspace.is_open()
                              ? tr("The report is shown here once the logs have been read and searched for findings.")
                              : tr("Open logs to put a report together."));
}

void ReportLinks::gather(std::function<void(Result<ReportRequest>)> done)
{
    auto input = std::make_shared<Result<report::ReportInput>>(report::ReportInput{});
    auto key = std::make_shared<std::string>();
    const report::ReportPlan plan = parts_.page.plan();
    const auto make = plan.redacted ? CaseJob::Make::Yes : CaseJob::Make::No;
    parts_.cases.job()->run(
        [input, key, snapshot = snapshot_, redacted = plan.redacted](CaseFile* file) -> Result<void> {
            if (!file)
                return {};
            *input = report::input_of(*file, snapshot);
            if (!redacted)
                return {};
            auto made = file->redaction_key();
            if (!made)
                return std::unexpected(made.error());
            *key = std::move(*made);
            return {};
        },
        make,
        [this, input, key, plan, done = std::move(done), opening = opening_](const Result<void>& gone) {
            if (opening != opening_)
                return;
            if (!ready())
                return done(failure(ErrorCode::Cancelled));
            if (!gone)
                return done(std::unexpected(gone.error()));
            if (!*input)
                return done(std::unexpected(input->error()));
            ReportRequest request{std::move(**input), plan, *key};
            request.input.snapshot = snapshot_;
            request.input.sessions = sessions_;
            request.input.findings = *parts_.findings.job()->findings();
            done(std::move(request));
        });
}

void ReportLinks::refresh()
{
    if (!shown_ || plan_ != Plan::Here || !ready())
        return;
    gather([this](Result<ReportRequest> request) {
        if (request)
            preview_.start(std::move(*request));
        else if (request.error().code != ErrorCode::Cancelled)
            parts_.page.show_problem(one_line(words_for(request.error())));
    });
}

void ReportLinks::show_record(const report::Cite& cite)
{
    if (!snapshot_)
        return;
    for (const auto& source : snapshot_->sources)
        if (const EventKey key{source->id, ByteOffset{cite.offset}};
            source->sha256 == cite.sha256 && snapshot_->find(key)) {
            emit timeline_asked(key);
            return;
        }
    emit said(tr("This record is no longer among the events that are open"));
}

void ReportLinks::forget()
{
    ++opening_;
    later_.stop();
    keep();
    shown_ = false;
    plan_ = Plan::Unknown;
    kept_.clear();
    waiting_.clear();
    write_next_.clear();
    preview_.cancel();
    stop_writing();
    free_elsewhere(std::exchange(snapshot_, nullptr));
    free_elsewhere(std::exchange(sessions_, {}));
    parts_.page.set_plan(report::ReportPlan::fresh());
    show_waiting();
}

}

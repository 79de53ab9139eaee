// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/capture_job.h"

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

Result<Capturing> real_capture(const CaptureOptions& options)
{
    auto made = Capture::make(options);
    if (!made)
        return std::unexpected(made.error());
    auto capture = std::make_shared<Capture>(std::move(*made));
    return Capturing{
        [capture](const auto& snapshot, auto events, const FindingSet* findings, const TaskContext& context) {
            return capture->take(snapshot, events, findings, context);
        },
        [capture] { return capture->state(); }};
}

bool asks_for_findings(const CaptureOptions& options)
{
    return std::ranges::any_of(options.criteria, [](const std::string& c) { return c.starts_with("finding:"); });
}

}

/// Of one choice of options. Used on the job's thread, one run after the other.
struct CaptureJob::Kept {
    std::optional<Capturing> capturing;
    NewEvents fresh;
    bool first = true;
};

CaptureJob::CaptureJob(CaptureMaker maker, QObject* parent)
    : QObject(parent), maker_(maker ? std::move(maker) : CaptureMaker(real_capture))
{
}

CaptureJob::~CaptureJob() = default;

void CaptureJob::set_options(const CaptureOptions& options)
{
    options_ = options;
    kept_ = std::make_shared<Kept>();
    job_.cancel();
    waiting_ = false;
    start();
}

void CaptureJob::look_in(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const FindingSet> findings,
                         bool following)
{
    const bool closed = !snapshot;
    snapshot_ = std::move(snapshot);
    findings_ = std::move(findings);
    following_ = following;
    if (closed) {
        stop();
        kept_ = std::make_shared<Kept>();
        return;
    }
    // What runs is let finish: what grows all the time would never be through.
    if (job_.running())
        waiting_ = true;
    else
        start();
}

void CaptureJob::stop()
{
    waiting_ = false;
    if (!job_.running())
        return;
    job_.cancel();
    // What it had taken so far is not known.
    kept_ = std::make_shared<Kept>();
    emit busy(false);
}

void CaptureJob::start()
{
    if (!options_.engine || !snapshot_ || !kept_ || (asks_for_findings(options_) && !findings_)) {
        emit busy(false);
        return;
    }
    emit busy(true);
    job_.start(
        [kept = kept_, maker = maker_, options = options_, snapshot = snapshot_, findings = findings_,
         append = following_ && !kept_->first](const JobContext& job) {
            CaptureNews news;
            news.anew = std::exchange(kept->first, false);
            if (!kept->capturing) {
                auto made = maker(options);
                if (!made) {
                    news.error = made.error();
                    return news;
                }
                kept->capturing = std::move(*made);
            }
            const auto events = kept->fresh.in(*snapshot);
            auto blocks = kept->capturing->take(snapshot, events, findings.get(), TaskContext{job.stop, {}});
            if (!blocks) {
                news.error = blocks.error();
                return news;
            }
            news.blocks = std::move(*blocks);
            news.state = kept->capturing->state();
            if (append && !options.file.empty() && !news.blocks.empty()) {
                if (const auto done = append_blocks(options.file, news.blocks); !done)
                    news.error = done.error();
                else
                    news.written = std::uint32_t(news.blocks.size());
            }
            return news;
        },
        [this](CaptureNews news) { take(std::move(news)); });
}

void CaptureJob::take(CaptureNews news)
{
    emit busy(false);
    emit captured(news);
    if (std::exchange(waiting_, false))
        start();
}

void CaptureJob::write(std::vector<CapturedBlock> blocks)
{
    const auto count = std::uint32_t(blocks.size());
    writing_.start(
        [file = options_.file, blocks = std::move(blocks)](const JobContext&) { return append_blocks(file, blocks); },
        [this, count](const Result<void>& done) {
            if (done)
                emit wrote(count, std::nullopt);
            else
                emit wrote(0, done.error());
        });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture.h"
#include "core/engine/new_events.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace spoor {

/// What a run of the job gave.
struct CaptureNews {
    std::vector<CapturedBlock> blocks;  ///< in the order in which their criteria were met
    CaptureState state;
    bool anew = false;             ///< these are all the blocks, and not more of them
    std::uint32_t written = 0;     ///< how many of them were appended to ForensicLogFile
    std::optional<Error> error;    ///< what went wrong, with the options or with a file
};

/// Goes on with these events; Capture::take outside of tests. Called on the job's thread, one call after the other.
using CaptureTake = std::function<Result<std::vector<CapturedBlock>>(
    const std::shared_ptr<const Snapshot>&, std::span<const EventId>, const FindingSet*, const TaskContext&)>;
struct Capturing {
    CaptureTake take;
    std::function<CaptureState()> state;
};
/// Makes what captures; Capture::make outside of tests.
using CaptureMaker = std::function<Result<Capturing>(const CaptureOptions&)>;

/// Captures off the GUI thread: everything that is open when the options change, and what is new when there is more. Blocks
/// that come while the logs are followed are appended to ForensicLogFile, where there is one, and no block twice.
///
/// Threads: GUI thread, and so are the signals.
class CaptureJob : public QObject {
    Q_OBJECT
public:
    explicit CaptureJob(CaptureMaker maker = {}, QObject* parent = nullptr);
    ~CaptureJob() override;

    /// Begins anew, where the engine is on.
    void set_options(const CaptureOptions& options);
    const CaptureOptions& options() const { return options_; }
    /// What is open now. `findings` are of this snapshot, or null where they are not known yet; then criteria that ask for
    /// them wait. Null: nothing is open.
    void look_in(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const FindingSet> findings, bool following);
    void stop();
    bool running() const { return job_.running(); }

    /// Appends blocks to ForensicLogFile; `wrote` tells.
    void write(std::vector<CapturedBlock> blocks);

signals:
    void captured(const spoor::CaptureNews& news);
    void wrote(std::uint32_t blocks, const std::optional<spoor::Error>& error);
    void busy(bool running);

private:
    struct Kept;
    void start();
    void take(CaptureNews news);

    CaptureMaker maker_;
    CaptureOptions options_;
    std::shared_ptr<const Snapshot> snapshot_;
    std::shared_ptr<const FindingSet> findings_;
    bool following_ = false;
    bool waiting_ = false;  // something newer came while a run was on
    std::shared_ptr<Kept> kept_;
    Job<CaptureNews> job_;
    Job<Result<void>> writing_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture.h"

namespace spoor {

struct Capture::State {
    CaptureOptions options;
};

Result<void> check(const CaptureOptions&) { return {}; }
Result<CaptureOptions> capture_options_from(std::string_view) { return CaptureOptions{}; }

Result<Capture> Capture::make(CaptureOptions options) { return Capture(std::make_unique<State>(std::move(options))); }
Capture::Capture(std::unique_ptr<State> state) : state_(std::move(state)) {}
Capture::Capture(Capture&&) noexcept = default;
Capture& Capture::operator=(Capture&&) noexcept = default;
Capture::~Capture() = default;

Result<std::vector<CapturedBlock>> Capture::take(const std::shared_ptr<const Snapshot>&, std::span<const EventId>,
                                                 const FindingSet*, const TaskContext&)
{
    return std::vector<CapturedBlock>{};
}
CaptureState Capture::state() const { return {}; }
const CaptureOptions& Capture::options() const { return state_->options; }
Result<void> append_blocks(const std::string&, std::span<const CapturedBlock>) { return {}; }

}

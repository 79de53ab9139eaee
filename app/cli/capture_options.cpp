// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capture_options.h"

#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "app/cli/whole_file.h"
#include "app/cli/wording.h"
#include "core/report/visible_text.h"

namespace spoor::cli {
namespace {

constexpr std::size_t most_config = 16 << 20;

/// A word as it must stand in a configuration file to be read as one.
std::string quoted(const std::string& word)
{
    std::string out = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out + "\"";
}

}

CaptureParser::CaptureParser(CLI::App& app)
{
    app.add_option("--ForensicLogEngine", engine_, "on or off; off unless told")->type_name("on|off");
    app.add_option("--ForensicLogFile", file_, "Absolute path of the file that blocks are appended to; - prints them")
        ->type_name("FILE");
    app.add_option("--ForensicLogBufferSize", size_,
                   "How many of the last lines of each connection are kept; 1024 unless told")
        ->type_name("N");
    app.add_option("--ForensicLogCapture", capture_,
                   "Which lines are kept, all unless told: Unspec, TransferLog, syslog, SystemLog, ExtendedLog, "
                   "TraceLog, ids of formats, patterns of paths (write it behind the paths)")
        ->type_name("TYPE…");
    app.add_option("--ForensicLogCriteria", criteria_,
                   "When a block is written: FailedLogin, UntimelyDeath (these two unless told), ModuleConfig, "
                   "finding:GLOB, filter:EXPR (write it behind the paths)")
        ->type_name("CRITERION…");
    app.add_option("--config", config_, "Take these directives from a proftpd.conf; options go before it")
        ->type_name("FILE");
    app.add_option("--idle", idle_, "Let a connection go after so many seconds of silence, 3600 unless told")
        ->type_name("SECONDS")
        ->check(CLI::PositiveNumber);
    app.add_flag("--follow", follow, "Go on with what is appended, until interrupted");
    app.add_flag("--json", json, "Print one object a line for each block");
}

std::expected<CaptureRequest, int> CaptureParser::request(const CLI::App& app) const
{
    CaptureRequest request;
    if (!config_.empty()) {
        const auto text = read_whole_file(config_, most_config);
        if (!text) {
            say(word(text.error()));
            return std::unexpected(exit_unreadable);
        }
        auto options = capture_options_from(*text);
        if (!options)
            return std::unexpected(wrong_use(app, visible(config_) + ", line " +
                                                      std::to_string(options.error().position) + ": " +
                                                      word(options.error())));
        request.options = std::move(*options);
    }
    if (!engine_.empty() || !size_.empty()) {
        // Read by the reader of the directives, so that both ways take the same words.
        const std::string lines = (engine_.empty() ? "" : "ForensicLogEngine " + quoted(engine_) + "\n") +
                                  (size_.empty() ? "" : "ForensicLogBufferSize " + quoted(size_) + "\n");
        const auto options = capture_options_from(lines);
        if (!options)
            return std::unexpected(wrong_use(app, "--" + word(options.error())));
        if (!engine_.empty())
            request.options.engine = options->engine;
        if (!size_.empty())
            request.options.buffer_size = options->buffer_size;
    }
    if (!capture_.empty())
        request.options.capture = capture_;
    if (!criteria_.empty())
        request.options.criteria = criteria_;
    if (idle_ > 0)
        request.options.idle = std::chrono::seconds(idle_);
    request.to_stdout = file_ == "-";
    if (!file_.empty())
        request.options.file = request.to_stdout ? std::string() : file_;
    const auto checked = check(request.options);
    if (!checked) {
        for (const std::string& text : criteria_)
            if (checked.error().code == ErrorCode::BadFilter && text.starts_with("filter:")) {
                say("--ForensicLogCriteria " + visible(text) + ": " + word(checked.error()));
                return std::unexpected(exit_wrong_use);
            }
        return std::unexpected(wrong_use(app, "--" + word(checked.error())));
    }
    return request;
}

}

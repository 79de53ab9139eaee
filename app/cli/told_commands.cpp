// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/told_commands.h"

#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "core/report/visible_text.h"
#include "core/watch/run_command.h"
#include "core/watch/told_log.h"

namespace spoor::cli {

ToldCommands::ToldCommands(std::string log)
    : log_(std::move(log)), thread_([this](const std::stop_token& stop) { run(stop); })
{
}

ToldCommands::~ToldCommands() { finish(); }

bool ToldCommands::finish()
{
    if (thread_.joinable()) {
        thread_.request_stop();
        thread_.join();
    }
    return worked_;
}

std::size_t ToldCommands::waiting() const
{
    const std::lock_guard lock(mutex_);
    return jobs_.size();
}

void ToldCommands::tell(const WatchRule& rule, Message message)
{
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back({rule, std::move(message)});
    }
    came_.notify_one();
}

void ToldCommands::run(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    while (came_.wait(lock, stop, [&] { return !jobs_.empty(); })) {
        const Job job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        work(job);
        lock.lock();
    }
}

void ToldCommands::work(const Job& job)
{
    ToldEntry entry{job.message, {"output"}, {}};
    if (!job.rule.command.empty()) {
        const auto done = run_command(job.rule.command,
                                      job.rule.command_gets_json ? json_of(job.message) + '\n' : text_of(job.message));
        if (done) {
            entry.ways.push_back("command");
        } else {
            worked_ = false;
            entry.failed.push_back("command: " + done.error().detail);
            say("the command of the watch rule '" + visible(job.rule.name) +
                "' failed: " + visible(done.error().detail));
        }
    }
    if (log_.empty())
        return;
    if (const auto noted = append_told(log_, entry); !noted) {
        worked_ = false;
        say(word(noted.error()));
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/sessions/session_kinds.h"
#include "widgets/jobs/job.h"
#include "widgets/jobs/process_family.h"

#include <QObject>

#include <functional>
#include <memory>

namespace spoor {

/// One session with all that is told of it.
struct ToldSession {
    std::shared_ptr<const SessionTable> table;
    std::uint32_t index = 0;
    SessionStory story;
    ProcessFamily processes;  ///< of a process alone

    const Session& session() const { return table->rows[index]; }
};

/// Tells the story of the chosen session off the GUI thread: it goes back to the records. The newest request wins.
///
/// Threads: GUI thread, and so are the signals.
class StoryJob : public QObject {
    Q_OBJECT
public:
    /// Called on the job's thread.
    using Tell = std::function<SessionStory(const SessionTable&, std::size_t index, LineReader&)>;
    using Family = std::function<ProcessFamily(const SessionTable&, std::size_t index, LineReader&)>;

    /// Without `tell` the kind's own finder does, without `family` spoor::process_family.
    explicit StoryJob(Tell tell = {}, Family family = {}, QObject* parent = nullptr);

    void ask(std::shared_ptr<const SessionTable> table, std::uint32_t index);
    void cancel();
    bool running() const { return job_.running(); }

signals:
    void told(const std::shared_ptr<const spoor::ToldSession>& session);

private:
    Tell tell_;
    Family family_;
    std::shared_ptr<LineReader> reader_;  // used by the job alone
    Job<std::shared_ptr<const ToldSession>> job_;
};

}

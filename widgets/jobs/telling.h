// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/told_log.h"
#include "core/watch/watch_plan.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace spoor {

/// The ways out of the program. What is not given here is the real thing.
struct TellingWays {
    /// Shows a message on the desktop, and says at some time what went wrong, or nothing (empty). GUI thread; never blocks.
    using Done = std::function<void(const QString& problem)>;
    std::function<void(const Message&, bool sound, Done)> notify;
    /// Blocks; a thread of its own. spoor::run_command.
    std::function<Result<void>(const std::string& command, const std::string& input, std::stop_token)> run;
};

/// Tells messages by the ways that their rule names, and keeps the log of it. Nothing here blocks: commands have a thread
/// of their own, as the log has one.
///
/// Threads: GUI thread, and so are the signals. The destructor stops commands that run.
class Telling : public QObject {
    Q_OBJECT
public:
    /// Commands that may wait for the one that runs; more fail, and say so.
    static constexpr int most_waiting = 20;
    using Done = std::function<void(const ToldEntry&)>;

    /// `file`: the log; its folder is made.
    Telling(TellingWays ways, QString file, QObject* parent = nullptr);
    ~Telling() override;

    const QString& file() const { return file_; }
    /// `done` and `told` once all ways have worked or failed.
    void tell(const Message& message, const WatchRule& rule, Done done = {});
    /// What the log has, by `read`. Entries that were told since are not in it.
    void read_log();
    /// Empties the log: the file is removed, with the one before it.
    void clear_log();

signals:
    void told(const spoor::ToldEntry& entry);
    void read(const std::vector<spoor::ToldEntry>& entries);
    /// The log cannot be read or written.
    void log_failed(const spoor::Error& error);

private:
    struct Open;
    void close(const std::shared_ptr<Open>& open, const char* way, const QString& problem);
    void on_log(std::function<Result<void>()> work);

    TellingWays ways_;
    QString file_;
    int waiting_ = 0;
    std::stop_source stop_;
    QThreadPool commands_, log_;  // one thread each
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/seek.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <optional>

namespace spoor {

/// Goes to the next or previous failure, or event of the same session, off the GUI thread. The newest request wins.
///
/// Threads: GUI thread, and so are the signals.
class SeekJob : public QObject {
    Q_OBJECT
public:
    explicit SeekJob(QObject* parent = nullptr);

    /// `from`: see spoor::seek.
    void seek(const RowSet& shown, std::optional<std::uint32_t> from, const Seek& what);
    /// Nothing will arrive.
    void cancel() { job_.cancel(); }
    bool running() const { return job_.running(); }

signals:
    /// The event, and its row in what was shown when it was asked for.
    void arrived(const spoor::EventKey& key, std::uint32_t row, bool wrapped, const spoor::Seek& what);
    void not_there(const spoor::Seek& what);

private:
    Job<std::optional<Sought>> job_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/query/column_ref.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// The values of some columns of an event, decoded from its record, in the order in which the columns were asked for.
struct DecodedCells {
    EventKey key;
    std::vector<std::optional<std::string>> values;  ///< UTF-8; nothing: absent, or the record can no longer be read
};

/// Decodes the cells of a table that are in no column of the engine: those on screen, a screenful at a time.
///
/// Threads: GUI thread, and so are the signals.
class CellJob : public QObject {
    Q_OBJECT
public:
    /// Longer values are cut, so that what is kept for a screen of them is bounded.
    static constexpr std::size_t value_limit = 16 << 10;

    explicit CellJob(QObject* parent = nullptr);

    /// Supersedes what was asked for before.
    void ask(std::shared_ptr<const Snapshot> snapshot, std::vector<EventId> events, std::vector<ColumnRef> columns);
    void cancel();
    bool running() const { return job_.running(); }

signals:
    /// A part of what was asked for; several times where records are slow to come.
    void decoded(const std::vector<spoor::DecodedCells>& cells);
    /// All has come.
    void finished();

private:
    std::shared_ptr<LineReader> reader_;  // used by the job alone
    Job<std::vector<DecodedCells>> job_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/column_ref.h"
#include "core/query/row_set.h"
#include "widgets/jobs/job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace spoor {

/// What rows are copied as.
enum class CopyFormat {
    Text,          ///< cells parted by tabs, with headings, times as shown
    Csv,           ///< RFC 4180, no cell can be taken for a formula
    Json,          ///< one array
    JsonLines,
    Markdown,      ///< a table, times as shown
    RowFilter,     ///< a filter that gives these rows again
    ValueFilter,   ///< a filter for the values that one column has in these rows
};

/// Rows of a table, and how they are to be written.
struct CopyRequest {
    struct Range {
        std::uint32_t first, last;
    };
    struct Column {
        ColumnRef ref;
        std::string title;
    };
    RowSet rows;
    std::vector<Range> ranges;      ///< of `rows`; apart from each other
    CopyFormat format = CopyFormat::Text;
    std::vector<Column> columns;    ///< as shown, from left to right; for ValueFilter the one
    /// A time as shown, for Text and Markdown. Called off the GUI thread.
    std::function<std::string(const Snapshot&, EventId)> time;
};

struct Copied {
    QString text;
    std::uint32_t rows = 0;      ///< how many went into it
    std::uint64_t selected = 0;  ///< of how many
    bool raw_error = false;      ///< some record could no longer be read
};

/// Writes rows of a table as text, decoding their records where a column asks for it. Bounded, so that a selection of
/// everything neither fills the memory nor stops whoever pastes it.
///
/// Threads: GUI thread, and so are the signals.
class CopyJob : public QObject {
    Q_OBJECT
public:
    static constexpr std::uint32_t row_limit = 1'000'000;
    static constexpr std::size_t byte_limit = std::size_t{256} << 20;
    /// Of filters: beyond this nobody reads them.
    static constexpr std::uint32_t filter_limit = 10'000;

    using QObject::QObject;

    /// Supersedes the one that is running.
    void start(CopyRequest request);
    void cancel();
    bool running() const { return job_.running(); }

signals:
    void finished(const spoor::Copied& copied);
    /// It is running, or no longer is.
    void busy(bool running);

private:
    Job<Copied> job_;
};

}

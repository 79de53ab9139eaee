// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"
#include "widgets/jobs/job.h"
#include "widgets/models/error_words.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace spoor {

/// The rejected lines of a source: number, text, and what may be wrong with each. Texts are read off the GUI thread, the
/// first `most` of them; how many there are besides, `left_out` says.
class RejectedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Reason, Text, column_count };
    static constexpr std::size_t most = 5000;  ///< lines
    static constexpr std::size_t most_text = 4096;  ///< bytes of each that are read to be shown

    explicit RejectedModel(QObject* parent = nullptr);

    void set_source(std::shared_ptr<const SourceInfo> source);
    const std::shared_ptr<const SourceInfo>& source() const { return source_; }
    std::uint64_t left_out() const;
    /// Texts are being read.
    bool reading() const { return job_.running(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// All texts are there, or the source could not be read any more.
    void finished(const std::optional<spoor::Error>& error);

private:
    struct Row {
        RejectedLine line;
        QString text, reason;
    };
    std::shared_ptr<const SourceInfo> source_;
    std::vector<Row> rows_;
    Job<std::optional<Error>> job_;
};

/// What may be wrong with a line that was rejected, as far as the line itself shows it. `text`: the beginning of it.
QString rejected_reason(const SourceInfo& source, const RejectedLine& line, std::string_view text);

/// All rejected lines of a source as CSV (line, offset, text). Blocks; not on the GUI thread.
Result<QByteArray> rejected_document(const SourceInfo& source, const std::stop_token& stop);

}

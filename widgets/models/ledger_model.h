// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <memory>
#include <vector>

namespace spoor {

/// What became of the lines of each source, a row each, and last a row that sums up. Every line is one of five kinds;
/// the last column says whether they add up to the number of lines.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Source, Total, Event, Continuation, Directive, Blank, Rejected, Check, column_count };
    enum Role {
        SortRole = Qt::UserRole,  ///< what its column sorts by
        SumRole,                  ///< bool: the row that sums up
        WrongRole,                ///< bool: the row does not add up
        RejectedRole,             ///< bool: the row has rejected lines
    };
    using Sources = std::vector<std::shared_ptr<const SourceInfo>>;

    explicit LedgerModel(QObject* parent = nullptr);

    void set_sources(Sources sources);
    const Sources& sources() const { return sources_; }
    /// Null for the row that sums up.
    std::shared_ptr<const SourceInfo> source(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const LineCounts& lines(int row) const;
    QString name_of(int row) const;
    QString source_tip(int row) const;  ///< markup

    Sources sources_;
    LineCounts sum_;
};

/// Lines that none of the five kinds accounts for; 0 where the ledger adds up, negative where it has too many.
qint64 unaccounted(const LineCounts& lines);

enum class LedgerForm { Csv, Json, Markdown };

/// The ledger as a document, in English, with its sum as the last row. CSV as append_csv_cell has it, so that no name
/// of a file becomes a formula. Any thread.
QByteArray ledger_document(const LedgerModel::Sources& sources, LedgerForm form);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/inspect.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace spoor {

/// The fields of one event as a tree of two branches: what the record says, and where it stands (the evidence).
/// Three columns: name, value, meaning. All text is plain text.
class FieldModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Value, Meaning, column_count };
    enum Branch { Record, Evidence, branch_count };
    enum Role {
        AbsentRole = Qt::UserRole,  ///< bool: the record has no value here
        SignRole,                   ///< bool: the value looks like an attack; Meaning says which
    };

    explicit FieldModel(QObject* parent = nullptr);

    /// Null: nothing is shown.
    void set_event(std::shared_ptr<const InspectedEvent> event);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name, value, meaning, whole, hint;
        bool absent = false;
        bool sign = false;
    };
    static Row row_of(const RawField& field, const FieldMeaning* meaning);
    void add_evidence(const InspectedEvent& event);

    std::vector<Row> rows_[branch_count];
};

}

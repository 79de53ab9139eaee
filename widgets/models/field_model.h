// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/inspect.h"
#include "widgets/models/field_value.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace spoor {

/// The fields of one event as a tree: two branches, what the record says and where it stands (the evidence); below
/// them the fields; below a field what is to be said of its value: what it means, how it reads decoded, what it hides.
/// All text is plain text.
class FieldModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Value,
        Meaning,  ///< all that stands below the field, on one line
        column_count
    };
    enum Branch { Record, Evidence, branch_count };
    enum Role {
        AbsentRole = Qt::UserRole,  ///< bool: the record has no value here
        SignRole,                   ///< bool: the value looks like an attack or hides something; Meaning says why
        OwnNameRole,                ///< QString: the source's own name of the field, where it is another one
        NoteRole,                   ///< bool: the row says something of the value above
        VerbatimRole,               ///< bool: Value is text of the log or a number, not a sentence
        CopyRole,                   ///< QString: the value as it is, not as it was made readable
    };

    explicit FieldModel(QObject* parent = nullptr);

    /// Null: nothing is shown.
    void set_event(std::shared_ptr<const InspectedEvent> event);

    /// What the value of a row can be filtered by; nothing for rows that no filter knows.
    std::optional<FieldValue> field_value(const QModelIndex& index) const;
    /// Where the value of a row (or of the row above a note) stands in the raw line.
    std::optional<FieldPlace> place(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What is said of a value.
    struct Note {
        QString name, text;
        QString hint = {};       ///< more, for a tooltip
        bool sign = false;
        bool verbatim = false;
    };
    struct Row {
        QString name, own, value;
        QString whole = {};  ///< the value in full
        QString hint = {};   ///< of the column, for a tooltip
        std::optional<FieldValue> filter = {};
        std::optional<FieldPlace> place = {};
        bool absent = false;
        bool verbatim = true;
        std::vector<Note> notes = {};
    };

private:
    const Row* row(const QModelIndex& index) const;
    const Note* note(const QModelIndex& index) const;
    QVariant note_data(const Note& note, int column, int role) const;

    std::vector<Row> rows_[branch_count];
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_model.h"

#include "widgets/models/field_rows.h"

#include <QStringList>

#include <algorithm>

namespace spoor {
namespace {

// An index of a branch has id 0, one of a field in branch b has id b + 1, and one of a note below field r of that
// branch has (r + 1) * stride more.
constexpr quintptr top = 0;
constexpr quintptr stride = 4;

int branch_of(const QModelIndex& index) { return int(index.internalId() % stride) - 1; }
int field_of(const QModelIndex& index) { return int(index.internalId() / stride) - 1; }
bool is_note(const QModelIndex& index) { return index.internalId() >= stride; }

// Never markup: tooltips take a text that looks like HTML for HTML.
QVariant tip(const QString& text)
{
    return text.isEmpty()
               ? QVariant()
               : QVariant(QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped()));
}

QString all_notes(const FieldModel::Row& row)
{
    QStringList texts;
    for (const FieldModel::Note& note : row.notes)
        texts << QStringLiteral("%1: %2").arg(note.name, note.text);
    return texts.join(QStringLiteral(" · "));
}

bool has_sign(const FieldModel::Row& row) { return std::ranges::any_of(row.notes, &FieldModel::Note::sign); }

}

FieldModel::FieldModel(QObject* parent) : QAbstractItemModel(parent) {}

void FieldModel::set_event(std::shared_ptr<const InspectedEvent> event)
{
    beginResetModel();
    rows_[Record] = event ? record_rows(*event) : std::vector<Row>();
    rows_[Evidence] = event ? evidence_rows(*event) : std::vector<Row>();
    endResetModel();
}

const FieldModel::Row* FieldModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != this || index.internalId() == top)
        return nullptr;
    const int at = is_note(index) ? field_of(index) : index.row();
    return &rows_[branch_of(index)][std::size_t(at)];
}

const FieldModel::Note* FieldModel::note(const QModelIndex& index) const
{
    const Row* of = row(index);
    return of && is_note(index) ? &of->notes[std::size_t(index.row())] : nullptr;
}

std::optional<FieldValue> FieldModel::field_value(const QModelIndex& index) const
{
    const Row* found = row(index);
    return found && !is_note(index) ? found->filter : std::nullopt;
}

std::optional<FieldPlace> FieldModel::place(const QModelIndex& index) const
{
    const Row* found = row(index);
    return found ? found->place : std::nullopt;
}

QModelIndex FieldModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, top);
    if (parent.internalId() == top)
        return createIndex(row, column, quintptr(parent.row()) + 1);
    return createIndex(row, column, (quintptr(parent.row()) + 1) * stride + parent.internalId());
}

QModelIndex FieldModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == top)
        return {};
    if (is_note(index))
        return createIndex(field_of(index), 0, quintptr(branch_of(index)) + 1);
    return createIndex(branch_of(index), 0, top);
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return rows_[Evidence].empty() && rows_[Record].empty() ? 0 : int(branch_count);
    if (parent.column() != 0 || is_note(parent))
        return 0;
    return parent.internalId() == top ? int(rows_[parent.row()].size()) : int(row(parent)->notes.size());
}

int FieldModel::columnCount(const QModelIndex&) const { return column_count; }

QVariant FieldModel::note_data(const Note& note, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? note.name : column == Value ? note.text : QString();
    case Qt::ToolTipRole:
        return tip(note.hint.isEmpty() ? note.text : note.text + QStringLiteral("\n\n") + note.hint);
    case CopyRole:
        return note.text;
    case SignRole:
        return note.sign;
    case VerbatimRole:
        return note.verbatim;
    case NoteRole:
        return true;
    default:
        return {};
    }
}

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == top) {
        if (role != Qt::DisplayRole || index.column() != Name)
            return {};
        return index.row() == Record ? tr("Record") : tr("Evidence");
    }
    if (const Note* found = note(index))
        return note_data(*found, index.column(), role);
    const Row& found = *row(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? found.name : index.column() == Value ? found.value : all_notes(found);
    case Qt::AccessibleTextRole:
        if (index.column() == Name && !found.own.isEmpty())
            return QStringLiteral("%1 (%2)").arg(found.name, found.own);
        return {};
    case Qt::ToolTipRole:
        return tip(index.column() == Name ? found.hint : index.column() == Value ? found.whole : all_notes(found));
    case AbsentRole:
        return found.absent;
    case SignRole:
        return has_sign(found);
    case OwnNameRole:
        return found.own;
    case NoteRole:
        return false;
    case VerbatimRole:
        return found.verbatim;
    case CopyRole:
        return found.absent ? QString() : found.filter ? found.filter->value : found.whole;
    default:
        return {};
    }
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

}

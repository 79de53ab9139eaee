// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/neighbour_model.h"

#include "widgets/models/display_text.h"
#include "widgets/models/event_words.h"

#include <QLocale>

namespace spoor {

NeighbourModel::NeighbourModel(QObject* parent) : QAbstractTableModel(parent) {}

void NeighbourModel::set_event(std::shared_ptr<const InspectedEvent> event)
{
    beginResetModel();
    event_ = event && event->neighbours ? std::move(event) : nullptr;
    endResetModel();
}

int NeighbourModel::current_row() const { return rowCount() > 0 ? int(event_->neighbours->current) : -1; }

std::optional<EventKey> NeighbourModel::event(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return event_->neighbours->lines[std::size_t(row)].event;
}

int NeighbourModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !event_ ? 0 : int(event_->neighbours->lines.size());
}

int NeighbourModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(column_count); }

QVariant NeighbourModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NeighbourLine& line = event_->neighbours->lines[std::size_t(index.row())];
    const bool current = line.event == event_->key;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line) {
            const QString number = QLocale().toString(qulonglong(line.line));
            return current ? QStringLiteral("▸ ") + number : number;
        }
        if (index.column() == Kind)
            return line_kind_text(line.kind);
        return (line.begins_before ? QStringLiteral("[…] ") : QString()) +
               display_text(line.text, Neighbours::line_limit) + (line.cut ? QStringLiteral(" […]") : QString());
    case Qt::ToolTipRole: {
        const QString text = display_text(line.text);
        // Never markup: tooltips take a text that looks like HTML for HTML.
        return index.column() != Text || text.isEmpty()
                   ? QVariant()
                   : QVariant(QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped()));
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CurrentRole:
        return current;
    case KindRole:
        return int(line.kind);
    default:
        return {};
    }
}

QVariant NeighbourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Kind:
        return tr("What it is");
    case Text:
        return tr("Text");
    default:
        return {};
    }
}

}

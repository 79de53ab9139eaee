// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/source_model.h"

#include "widgets/models/display_text.h"

#include <QLocale>

#include <algorithm>

namespace spoor {
namespace {

QString in_words(LoadState state)
{
    switch (state) {
    case LoadState::Waiting:
        return SourceModel::tr("waiting");
    case LoadState::Loading:
        return SourceModel::tr("loading");
    case LoadState::Done:
        return SourceModel::tr("done");
    case LoadState::Failed:
        return SourceModel::tr("failed");
    case LoadState::Cancelled:
        return SourceModel::tr("cancelled");
    }
    return {};
}

bool numeric(int column)
{
    return column == SourceModel::Events || column == SourceModel::Rejected || column == SourceModel::Size;
}

qulonglong count(const SourceInfo& source, int column)
{
    switch (column) {
    case SourceModel::Events:
        return source.events;
    case SourceModel::Rejected:
        return source.lines.rejected;
    default:
        return source.bytes;
    }
}

}

SourceModel::SourceModel(QObject* parent) : QAbstractTableModel(parent) {}

void SourceModel::set_sources(Sources sources)
{
    const bool grows = sources.size() >= sources_.size() &&
                       std::ranges::equal(sources_, std::span(sources).first(sources_.size()),
                                          [](const auto& a, const auto& b) { return a->id == b->id; });
    if (!grows) {
        beginResetModel();
        sources_ = std::move(sources);
        endResetModel();
        return;
    }
    const int before = int(sources_.size());
    const int after = int(sources.size());
    // Sources are immutable: another object is what says that something changed.
    const auto [changed, unused] = std::ranges::mismatch(sources_, sources);
    const int first_changed = int(changed - sources_.begin());
    std::copy_n(sources.begin(), before, sources_.begin());
    if (first_changed < before)
        emit dataChanged(index(first_changed, 0), index(before - 1, column_count - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        sources_ = std::move(sources);
        endInsertRows();
    }
}

int SourceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(sources_.size()); }

int SourceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QString SourceModel::text(const SourceInfo& source, int column) const
{
    const QLocale locale;
    switch (column) {
    case Path:
        return display_text(source.display_name());
    case Format:
        return source.format ? QString::fromUtf8(source.format->id().data(), qsizetype(source.format->id().size()))
                             : QString();
    case State:
        return source.error && source.state == LoadState::Done ? tr("done in part") : in_words(source.state);
    case Events:
    case Rejected:
        return locale.toString(count(source, column));
    case Zone:
        return QString::fromStdString(source.zone.name());
    case Encoding: {
        const std::string_view encoding = name(source.encoding);
        return QString::fromUtf8(encoding.data(), qsizetype(encoding.size()));
    }
    case Size:
        return locale.formattedDataSize(qint64(source.bytes), 1);
    default:
        return {};
    }
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceInfo& of_row = source(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(of_row, index.column());
    case Qt::TextAlignmentRole:
        return int((numeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole:
        return int(of_row.state);
    case ErrorRole:
        return of_row.error.has_value();
    case ValueRole:
        return numeric(index.column()) ? QVariant(count(of_row, index.column())) : QVariant();
    default:
        return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((numeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path:
        return tr("Source");
    case Format:
        return tr("Format");
    case State:
        return tr("State");
    case Events:
        return tr("Events");
    case Rejected:
        return tr("Rejected lines");
    case Zone:
        return tr("Zone");
    case Encoding:
        return tr("Encoding");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

}

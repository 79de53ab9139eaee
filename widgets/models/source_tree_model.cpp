// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/source_tree_model.h"

#include "widgets/models/display_text.h"
#include "widgets/models/source_cells.h"

#include <QFile>

#include <utility>

namespace spoor {
namespace {

bool numeric(int column)
{
    return column == SourceTreeModel::Events || column == SourceTreeModel::Rejected || column == SourceTreeModel::Size;
}

int alignment(int column) { return int((numeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

}

SourceTreeModel::SourceTreeModel(ErrorWording wording, QObject* parent)
    : QAbstractItemModel(parent), wording_(std::move(wording))
{
}

SourceTreeModel::~SourceTreeModel() = default;

QString SourceTreeModel::common_path() const { return QFile::decodeName(QByteArray::fromStdString(common_)); }

const SourceNode& SourceTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const SourceNode*>(index.constInternalPointer()) : root_;
}

std::shared_ptr<const SourceInfo> SourceTreeModel::source(const QModelIndex& index) const { return node(index).source; }

SourceTreeModel::Sources SourceTreeModel::sources_below(const QModelIndex& index) const
{
    Sources all;
    std::vector<const SourceNode*> left{&node(index)};
    while (!left.empty()) {
        const SourceNode* next = left.back();
        left.pop_back();
        if (next->source)
            all.push_back(next->source);
        for (auto child = next->children.rbegin(); child != next->children.rend(); ++child)
            left.push_back(child->get());
    }
    return all;
}

QModelIndex SourceTreeModel::index_of(FileId id, int column) const
{
    const SourceNode* node = known(id);
    return node ? index_of(*node, column) : QModelIndex();
}

QModelIndex SourceTreeModel::index_of(const SourceNode& node, int column) const
{
    return &node == &root_ ? QModelIndex() : createIndex(node.row, column, &node);
}

QModelIndex SourceTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const SourceNode& above = node(parent);
    if (parent.column() > 0 || row < 0 || column < 0 || column >= column_count || row >= int(above.children.size()))
        return {};
    return createIndex(row, column, above.children[std::size_t(row)].get());
}

QModelIndex SourceTreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? index_of(*node(index).parent, 0) : QModelIndex();
}

int SourceTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int SourceTreeModel::columnCount(const QModelIndex&) const { return column_count; }

QVariant SourceTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SourceNode& row = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return source_text(row, index.column());
    case Qt::ToolTipRole: {
        const QString tip = source_tip(row, index.column(), wording_);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case KindRole:
        return int(row.kind);
    case StateRole:
        return int(state_of(row));
    case ErrorRole:
        return row.sum.failed > 0;
    case PartRole: {
        const auto part = part_of(row);
        return part ? QVariant(*part) : QVariant();
    }
    case SortRole:
        return source_order(row, index.column());
    case FindRole:
        return display_text(row.source ? row.source->display_name() : row.path, 4096);
    case PathRole:
        return QFile::decodeName(QByteArray::fromStdString(row.path));
    default:
        return {};
    }
}

QVariant SourceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
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
    case First:
        return tr("First (UTC)");
    case Last:
        return tr("Last (UTC)");
    case Size:
        return tr("Size");
    case Digest:
        return tr("SHA-256");
    default:
        return {};
    }
}

}

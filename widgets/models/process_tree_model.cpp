// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/process_tree_model.h"

#include "core/query/identity.h"
#include "widgets/models/display_text.h"

namespace spoor {
namespace {

QString program_name(const std::string& path)
{
    return display_text(std::string_view(path).substr(path.find_last_of("\\/") + 1), 200);
}

bool same_account(const std::string& a, const std::string& b)
{
    return a.empty() || b.empty() || identity_of_user(a) == identity_of_user(b);
}

}

ProcessTreeModel::ProcessTreeModel(QObject* parent) : QAbstractItemModel(parent), children_(1) {}

void ProcessTreeModel::set_processes(ProcessFamily processes)
{
    beginResetModel();
    processes_ = std::move(processes);
    const int count = int(processes_.nodes.size());
    children_.assign(std::size_t(count) + 1, {});
    row_.assign(std::size_t(count), 0);
    for (int i = 0; i < count; ++i) {
        int& parent = processes_.nodes[std::size_t(i)].parent;
        if (parent >= i)
            parent = -1;
        auto& siblings = children_[std::size_t(parent < 0 ? count : parent)];
        row_[std::size_t(i)] = int(siblings.size());
        siblings.push_back(i);
    }
    endResetModel();
}

void ProcessTreeModel::set_time_display(const TimeDisplay& display)
{
    beginResetModel();
    time_ = display;
    endResetModel();
}

const ShownProcess* ProcessTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? &processes_.nodes[std::size_t(index.internalId())] : nullptr;
}

QModelIndex ProcessTreeModel::chosen() const
{
    return processes_.chosen >= 0 && processes_.chosen < int(processes_.nodes.size()) ? index_of(processes_.chosen, 0)
                                                                                      : QModelIndex();
}

const std::vector<int>& ProcessTreeModel::children(const QModelIndex& parent) const
{
    return parent.isValid() ? children_[std::size_t(parent.internalId())] : children_.back();
}

QModelIndex ProcessTreeModel::index_of(int node, int column) const
{
    return createIndex(row_[std::size_t(node)], column, quintptr(node));
}

QModelIndex ProcessTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(children(parent)[std::size_t(row)]));
}

QModelIndex ProcessTreeModel::parent(const QModelIndex& index) const
{
    const ShownProcess* of = node(index);
    return of && of->parent >= 0 ? index_of(of->parent, 0) : QModelIndex();
}

int ProcessTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(children(parent).size());
}

int ProcessTreeModel::columnCount(const QModelIndex&) const { return column_count; }

QString ProcessTreeModel::time_text(Micros time) const
{
    if (time == no_time)
        return {};
    const Micros wall = time_.clock == TimeDisplay::Clock::Local ? time_.local.to_wall(time) : time;
    return QString::fromStdString(plain_time(wall));
}

QString ProcessTreeModel::text(const ShownProcess& node, int column) const
{
    switch (column) {
    case Program:
        return node.program.empty() ? tr("(unknown program)") : program_name(node.program);
    case Pid:
        return node.pid == no_pid ? QString() : QString::number(node.pid);
    case CreatedBy:
        return display_text(node.created_by);
    case TokenUser:
        return display_text(node.token_user);
    case ExitedAs:
        return display_text(node.exited_as);
    case Start:
        return node.start_missing ? tr("not in the log") : time_text(node.start);
    case End:
        return node.never_ended ? tr("never ended") : time_text(node.end);
    default:
        return {};
    }
}

bool ProcessTreeModel::notable(const ShownProcess& node, int column) const
{
    switch (column) {
    case TokenUser:
        return !same_account(node.created_by, node.token_user);
    case ExitedAs:
        return !same_account(node.token_user.empty() ? node.created_by : node.token_user, node.exited_as);
    case Start:
        return node.start_missing;
    case End:
        return node.never_ended;
    default:
        return false;
    }
}

QVariant ProcessTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownProcess& of = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        // A sign as well as a tone: colour is never all that tells.
        return notable(of, index.column()) ? QStringLiteral("⚠ ") + text(of, index.column()) : text(of, index.column());
    case Qt::ToolTipRole:
        return index.column() == Program && !of.program.empty()
                   ? QStringLiteral("<span>%1</span>").arg(display_text(of.program).toHtmlEscaped())
                   : QVariant();
    case ChosenRole:
        return int(index.internalId()) == processes_.chosen;
    case NotableRole:
        return notable(of, index.column());
    default:
        return {};
    }
}

QVariant ProcessTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Program");
    case Pid:
        return tr("PID");
    case CreatedBy:
        return tr("Created by");
    case TokenUser:
        return tr("Token of");
    case ExitedAs:
        return tr("Ended as");
    case Start:
        return tr("Start");
    case End:
        return tr("End");
    default:
        return {};
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/message_model.h"

#include "widgets/models/display_text.h"

#include <algorithm>

namespace spoor {

MessageModel::MessageModel(ErrorWording wording, QObject* parent)
    : QAbstractTableModel(parent), wording_(std::move(wording))
{
}

void MessageModel::set_snapshot(const Snapshot& snapshot)
{
    of_snapshot_.clear();
    for (const Skipped& skipped : snapshot.skipped)
        of_snapshot_.push_back({display_text(skipped.path), skipped.reason});
    for (const auto& source : snapshot.sources)
        if (source->error)
            of_snapshot_.push_back({display_text(source->display_name()), *source->error});
    show();
}

void MessageModel::add(const QString& source, const Error& error)
{
    Message message{visible_text(source), error};
    if (std::ranges::find(added_, message) != added_.end())
        return;
    added_.push_back(std::move(message));
    show();
}

void MessageModel::clear()
{
    of_snapshot_.clear();
    added_.clear();
    show();
}

void MessageModel::show()
{
    std::vector<Message> all = of_snapshot_;
    all.insert(all.end(), added_.begin(), added_.end());
    // Messages mostly come one after the other: what the user has selected stays, unless something before it changed.
    const bool grows = all.size() >= shown_.size() && std::equal(shown_.begin(), shown_.end(), all.begin());
    if (grows && all.size() == shown_.size())
        return;
    if (grows) {
        beginInsertRows({}, int(shown_.size()), int(all.size()) - 1);
        shown_ = std::move(all);
        endInsertRows();
    } else {
        beginResetModel();
        shown_ = std::move(all);
        endResetModel();
    }
}

int MessageModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(shown_.size()); }

int MessageModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant MessageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message& message = shown_[std::size_t(index.row())];
    if (role == CodeRole)
        return int(message.error.code);
    if (role == IsErrorRole)
        return message.error.code != ErrorCode::DamagedCache;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Source:
        return message.source;
    case What:
        return wording_(message.error).what;
    case Why:
        return wording_(message.error).why;
    case Remedy:
        return wording_(message.error).remedy;
    default:
        return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("Source");
    case What:
        return tr("What happened");
    case Why:
        return tr("Why");
    case Remedy:
        return tr("What to do");
    default:
        return {};
    }
}

}

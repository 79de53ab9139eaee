// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/bookmark_signs.h"
#include "widgets/models/finding_list.h"
#include "widgets/models/time_display.h"

#include <QAbstractItemModel>

#include <optional>

namespace spoor {

/// Findings below the rule that found them. What is listed, and in which order, is the FindingList's; no file is opened.
class FindingModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Gravity, What, When, Count, column_count };
    enum Role {
        SeverityRole = Qt::UserRole,  ///< int of spoor::Severity, for every column; of a rule that of its gravest
        RuleRole,  ///< bool, for every column: a rule and no finding
        FreshRole,  ///< bool, for every column: new while logs are followed; of a rule, that it has one
        DismissedRole,  ///< bool, for every column
        ColumnRole,  ///< int of Column
        BookmarkRole,  ///< int: the colour of the bookmark on the finding itself, 0 for none; invalid: no bookmark
    };

    explicit FindingModel(QObject* parent = nullptr);

    /// Gives back what was shown, for the caller to let go of where time does not matter.
    FindingList set_list(FindingList list);
    const FindingList& list() const { return list_; }
    void set_time_display(const TimeDisplay& display);
    void set_bookmarks(std::shared_ptr<const PlacedBookmarks> bookmarks);
    const TimeDisplay& time_display() const { return time_; }

    /// The row of the set; nothing for a rule.
    std::optional<std::uint32_t> row_of(const QModelIndex& index) const;
    const FindingGroup& group_of(const QModelIndex& index) const;  ///< of a rule or a finding
    QModelIndex index_of(std::uint32_t row) const;  ///< invalid where it is not listed

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString group_text(const FindingGroup& group, int column) const;
    QString text(std::uint32_t row, int column) const;
    QString tip(std::uint32_t row) const;
    bool is_fresh(const QModelIndex& index) const;
    const Bookmark* bookmark(std::optional<std::uint32_t> row) const;

    FindingList list_;
    BookmarkSigns signs_;
    TimeDisplay time_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"
#include "widgets/models/field_value.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace spoor {

class SourceOrder;
class SourceTreeModel;

/// The sources of an investigation: the tree, a field to find one, what all of them add up to, the patterns that keep
/// files out, and what can be done with the chosen ones, by menu and keys. Asks by signals; changes nothing itself.
class SourceView : public QWidget {
    Q_OBJECT
public:
    explicit SourceView(QWidget* parent = nullptr);
    ~SourceView() override;

    /// Once; outlives this.
    void set_model(SourceTreeModel* model);
    /// Of the newest snapshot. Costs nothing where they are what they were.
    void set_excluded(const std::vector<Exclusion>& excluded);

    /// The sources that are chosen, those below chosen folders included, each once.
    std::vector<std::shared_ptr<const SourceInfo>> chosen() const;
    void choose(FileId id);

    QTreeView* tree() const { return tree_; }
    /// The menu for what is chosen; the caller owns it. Whoever shows it may add entries.
    QMenu* make_menu(QWidget* parent);

signals:
    void rejected_asked(spoor::FileId id);
    /// An id of `formats()`, or empty: as it was opened. Once for each chosen source.
    void format_asked(spoor::FileId id, const QString& format_id);
    void zone_dialog_asked(const QList<spoor::FileId>& ids);
    void reread_asked(spoor::FileId id);
    void remove_asked(spoor::FileId id);
    /// A pattern to begin with, such as *.bak.
    void exclude_dialog_asked(const QString& suggestion);
    void include_asked(const QString& glob);
    void only_asked(const spoor::FieldValue& value);
    void folder_asked(const QString& path);
    void ledger_asked();

private:
    void show_menu(const QPoint& place);
    void show_sum();
    void expand_new();
    void activate(const QModelIndex& index);
    void add_format_menu(QMenu* menu, const std::vector<std::shared_ptr<const SourceInfo>>& sources);
    void each(void (SourceView::*signal)(FileId));
    QString suggestion() const;
    void copy(bool digests) const;

    SourceTreeModel* model_ = nullptr;
    SourceOrder* order_;
    QLineEdit* find_;
    QLabel* sum_;
    QToolButton* excluded_button_;
    QTreeView* tree_;
    std::vector<Exclusion> excluded_;
    QSet<QString> collapsed_;  ///< paths of folders that the user closed
    bool expanding_ = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "widgets/models/field_value.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QModelIndex;
class QPoint;
class QToolBar;

namespace spoor {

struct InspectedEvent;
class FieldModel;
class FieldTree;
class NeighbourModel;
class NeighbourView;
class RawLineView;

/// All of one event: what it is in one line and in a sentence, its raw line, its fields with what they mean, where it stands, and the
/// lines around it in its file. Opens nothing and filters nothing itself: it tells what was asked for.
///
/// Actions, all with icon and text, for menus and shortcuts: `toggle_wrap`, `copy_raw_line`, `copy_path`,
/// `copy_evidence`, `open_containing_folder` (findChild<QAction*>).
class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);

    void show_event(const std::shared_ptr<const InspectedEvent>& event);
    void show_nothing();

    /// Names of the fields that are columns of the table already: no column is offered for them.
    void set_shown_columns(const QStringList& fields) { shown_columns_ = fields; }

    FieldModel* fields() const { return model_; }
    NeighbourModel* neighbours() const { return neighbours_; }
    RawLineView* raw() const { return raw_; }

signals:
    void only_asked(const spoor::FieldValue& value);
    void not_asked(const spoor::FieldValue& value);
    void column_asked(const QString& field);
    /// Another event of the same file, by the lines around this one.
    void event_asked(const spoor::EventKey& key);
    /// The folder that holds the file (or the archive).
    void open_folder_asked(const QString& folder);
    /// Something went to the clipboard: a sentence that says what, for a status bar.
    void copied(const QString& what);

private:
    void make_actions();
    QWidget* make_raw_part();
    QWidget* make_tabs();
    QAction* add_action(const char* icon, const QString& text, const char* name, void (Inspector::*run)());
    void show_menu(const QModelIndex& index, const QPoint& global);
    void show_neighbours();
    void enable_actions();

    void copy_raw_line();
    void copy_path();
    void copy_evidence();
    void open_folder();

    std::shared_ptr<const InspectedEvent> event_;
    QStringList shown_columns_;
    QLabel* gist_;
    QLabel* sentence_;
    QToolBar* bar_;
    RawLineView* raw_;
    QLabel* raw_note_;
    QLabel* problem_;
    QLabel* lines_problem_;
    FieldModel* model_;
    FieldTree* tree_;
    NeighbourModel* neighbours_;
    NeighbourView* lines_;
    QList<QAction*> actions_;  // those that need an event
};

}

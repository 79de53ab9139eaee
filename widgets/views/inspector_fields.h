// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QTreeView>

namespace spoor {

class FieldModel;

/// The tree of an event's fields: two columns, rows as high as their text needs. Which branches are closed, how far it
/// is scrolled and which field is the current one stay from event to event.
class FieldTree : public QTreeView {
    Q_OBJECT
public:
    /// `model` lives as long as the view.
    explicit FieldTree(FieldModel* model, QWidget* parent = nullptr);

public slots:
    /// The text of the current row as it is in the log.
    void copy();

signals:
    /// A menu was asked for: right click, menu key, Enter or double click.
    void menu_asked(const QModelIndex& index, const QPoint& global);
    /// Another row, or none, is the current one.
    void chosen(const QModelIndex& index);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void ask_for_menu();
    void remember();
    void restore();

    FieldModel* model_;
    QTimer relayout_;
    bool sized_by_user_ = false;
    bool sizing_ = false;
    bool closed_[2] = {false, false};
    int scrolled_ = 0;
    int branch_ = -1;
    QString field_;
};

}

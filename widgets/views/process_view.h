// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QTreeView>

#include <optional>

namespace spoor {

class ProcessTreeModel;

/// The family of a process as a tree. Return or a double click asks for the event of the cell's process in the timeline:
/// its end in the column of ends, else its start.
class ProcessView : public QTreeView {
    Q_OBJECT
public:
    /// The model must live longer.
    explicit ProcessView(ProcessTreeModel* model, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override {}

signals:
    void event_asked(const spoor::EventKey& key);
    void process_chosen(const spoor::EventKey& key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    std::optional<EventKey> event_of(const QModelIndex& index) const;
    void show_event();
    void begin_anew();

    ProcessTreeModel* model_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QTreeView>

namespace spoor {

class NeighbourModel;

/// The list of lines around an event. Several can be selected; Ctrl+C copies their text. Enter or a double click on a
/// line of another event asks for that event.
class NeighbourView : public QTreeView {
    Q_OBJECT
public:
    /// `model` lives as long as the view.
    explicit NeighbourView(NeighbourModel* model, QWidget* parent = nullptr);

    /// Makes the event's own line the current one, in the middle.
    void show_current();

public slots:
    void copy();

signals:
    void event_asked(const spoor::EventKey& key);
    /// How many lines went to the clipboard.
    void copied(int lines);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    NeighbourModel* model_;
};

}

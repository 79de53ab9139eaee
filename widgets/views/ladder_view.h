// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QListView>

namespace spoor {

class LadderDelegate;
class LadderModel;

/// The steps of a session between client and server, whose names stand above their lines. Arrows choose a step, Return
/// or a double click asks for its event in the timeline; Ctrl+C copies the chosen steps as text, or all of them where
/// one alone is chosen. Only what is in sight is painted.
class LadderView : public QListView {
    Q_OBJECT
public:
    /// The model must live longer.
    explicit LadderView(LadderModel* model, QWidget* parent = nullptr);

    LadderModel* ladder() const { return model_; }
    /// Stands on the step of an event; false where there is none.
    bool go_to(const EventKey& key);
    /// All steps as text.
    QString text() const;
    /// After more steps have come: the row is the current one, and the view where it was scrolled to.
    void keep_place(int row, int scrolled);
    /// Does nothing: letters are keys of the window.
    void keyboardSearch(const QString&) override {}

public slots:
    void copy();

signals:
    /// The user stands on a step that the log holds.
    void step_chosen(const spoor::EventKey& key);
    void event_asked(const spoor::EventKey& key);
    /// A step that the log does not hold was asked for.
    void nothing_to_show();
    void copied(int steps);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;

private:
    void begin_anew();
    void show_event();
    void place_names();

    LadderModel* model_;
    LadderDelegate* steps_;
    QWidget* names_;
};

}

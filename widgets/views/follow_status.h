// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/follow_state.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace spoor {

/// For the status bar: a switch that says whether logs are followed, or that this is paused, and what came since the
/// newest event was in sight. A click on that goes there.
class FollowStatus : public QWidget {
    Q_OBJECT
public:
    /// The action is what the switch does; it lives longer.
    explicit FollowStatus(QAction* follow, QWidget* parent = nullptr);

    void show_state(const FollowState& state);

signals:
    void newest_asked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show_words();

    QAction* follow_;
    FollowState state_;
    QToolButton* fresh_;
    QToolButton* switch_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spoor {

/// Watch rules, ways of telling, and the log of what was told. Does nothing itself: it tells what is
/// asked for, and shows what it is given.
class WatchPage : public QWidget {
    Q_OBJECT
public:
    explicit WatchPage(QWidget* parent = nullptr);
};

}

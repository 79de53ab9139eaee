// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spoor {

/// Options of forensic capture, and the blocks that were captured. Does nothing itself: it tells what is
/// asked for, and shows what it is given.
class CapturePage : public QWidget {
    Q_OBJECT
public:
    explicit CapturePage(QWidget* parent = nullptr);
};

}

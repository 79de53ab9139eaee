// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/share_status.h"

namespace spoor {

/// For the status bar: that a report or an export is being written.
class WriteStatus : public ShareStatus {
    Q_OBJECT
public:
    explicit WriteStatus(QWidget* parent = nullptr);
};

}

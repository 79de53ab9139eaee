// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/share_status.h"

namespace spoor {

/// For the status bar: that rows are being sorted.
class SortStatus : public ShareStatus {
    Q_OBJECT
public:
    explicit SortStatus(QWidget* parent = nullptr);

    void set_sorting(bool sorting) { set_running(sorting); }
};

}

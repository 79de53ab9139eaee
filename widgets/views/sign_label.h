// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/signs.h"

#include <QWidget>

namespace spoor {

/// A sign as large as a line of text. Whatever stands beside it says the same in words.
class SignLabel : public QWidget {
    Q_OBJECT
public:
    explicit SignLabel(QWidget* parent = nullptr);

    void set_sign(Sign sign);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign sign_ = Sign::None;
};

}

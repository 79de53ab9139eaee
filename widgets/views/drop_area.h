// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spoor {

/// A framed ground for what can be dropped; stands out while something is held over it. Takes no drop itself.
class DropArea : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void set_over(bool over);
    bool is_over() const { return over_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool over_ = false;
};

}

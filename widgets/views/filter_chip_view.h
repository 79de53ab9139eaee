// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/filter_state.h"

#include <QAbstractButton>

namespace spoor {

/// A condition as a control: its tick says whether it is on (what is off is struck out as well), “not” that it is
/// inverted, a pin that it stays. A click on the tick switches it, a double click edits. Keys: Space switches it, `!` or `-` inverts, P pins, F2 or Return edits, Delete takes
/// it away, Left and Right go to its neighbours. The same stands in its menu.
class FilterChipView : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterChipView(const FilterChip& chip, QWidget* parent = nullptr);

    const FilterChip& chip() const { return chip_; }
    void set_chip(const FilterChip& chip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed(const spoor::FilterChip& chip);
    void edit_asked();
    void remove_asked();
    void step_asked(int direction);

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void change(bool FilterChip::* what);
    QFont label_font() const;
    int indicator() const;
    int padding() const { return fontMetrics().horizontalAdvance(u'n') * 2 / 3; }

    FilterChip chip_;
};

}

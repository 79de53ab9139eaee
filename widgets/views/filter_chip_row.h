// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/filter_state.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace spoor {

class FilterChipView;
class FilterEdit;
class FlowLayout;

/// The chips of a filter, in as many lines as they need; nothing where there are none. One of them may be edited in
/// its place: Return takes what compiles, Esc what was there.
class FilterChipRow : public QWidget {
    Q_OBJECT
public:
    explicit FilterChipRow(QWidget* parent = nullptr);

    void set_chips(const QList<FilterChip>& chips);
    /// Tab comes to the chips from this control.
    void follow(QWidget* before) { before_ = before; }
    /// An edit of a chip, where one is open: for completion.
    FilterEdit* editor() const { return edit_; }
    void edit(int index);

signals:
    void changed(int index, const spoor::FilterChip& chip);
    void remove_asked(int index);
    void clear_asked();
    void editor_opened(spoor::FilterEdit* edit);
    void left();  ///< the keyboard goes back to where it came from

private:
    FilterChipView* add_view(const FilterChip& chip);
    int index_of(const FilterChipView* view) const;
    void focus_chip(int index);
    void finish_edit();
    void end_edit();
    void check(bool finished);

    QList<FilterChip> chips_;
    FlowLayout* flow_;
    QList<FilterChipView*> views_;
    QToolButton* clear_;
    QWidget* before_ = nullptr;
    QWidget* editor_ = nullptr;
    FilterEdit* edit_ = nullptr;
    QLabel* fault_ = nullptr;
    int edited_ = -1;
};

}

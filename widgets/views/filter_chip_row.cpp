// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/filter_chip_row.h"

#include "core/query/filter.h"
#include "widgets/theme/look.h"
#include "widgets/views/filter_chip_view.h"
#include "widgets/views/filter_edit.h"
#include "widgets/views/flow_layout.h"
#include "widgets/wording/error_wording.h"

#include <QLabel>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {

FilterChipRow::FilterChipRow(QWidget* parent)
    : QWidget(parent), flow_(new FlowLayout(this)), clear_(new QToolButton(this))
{
    flow_->setContentsMargins(0, 0, 0, 0);
    flow_->setSpacing(fontMetrics().height() / 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    clear_->setText(tr("Clear Filters"));
    clear_->setToolTip(tr("Removes the text and every condition that is not pinned"));
    clear_->setObjectName(QStringLiteral("filter-clear"));
    clear_->setAutoRaise(true);
    clear_->setFocusPolicy(Qt::StrongFocus);
    clear_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    flow_->addWidget(clear_);
    connect(clear_, &QToolButton::clicked, this, &FilterChipRow::clear_asked);
    setAccessibleName(tr("Conditions"));
    hide();
}

void FilterChipRow::set_chips(const QList<FilterChip>& chips)
{
    const bool had_focus = isAncestorOf(focusWidget());
    const auto focused = std::ranges::find_if(views_, &QWidget::hasFocus);
    const int at = focused == views_.end() ? -1 : int(focused - views_.begin());
    end_edit();
    chips_ = chips;
    while (views_.size() > chips.size()) {
        FilterChipView* view = views_.takeLast();
        delete flow_->takeAt(flow_->indexOf(view));
        view->hide();
        view->deleteLater();  // a signal of its own may have led here
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (i < views_.size())
            views_[i]->set_chip(chips[i]);
        else
            views_.push_back(add_view(chips[i]));
    }
    // New controls would come last in the window: Tab goes along the row and then to the button.
    QWidget* last = before_;
    for (FilterChipView* view : views_) {
        if (last)
            setTabOrder(last, view);
        last = view;
    }
    if (last)
        setTabOrder(last, clear_);
    setVisible(!chips.isEmpty());
    updateGeometry();
    if (at >= 0 && !views_.isEmpty())
        focus_chip(std::min(at, int(views_.size()) - 1));
    else if (had_focus && views_.isEmpty())
        emit left();
}

FilterChipView* FilterChipRow::add_view(const FilterChip& chip)
{
    auto* view = new FilterChipView(chip, this);
    flow_->insert_widget(flow_->count() - 1, view);
    view->show();
    connect(view, &FilterChipView::changed, this,
            [this, view](const FilterChip& wanted) { emit changed(index_of(view), wanted); });
    connect(view, &FilterChipView::remove_asked, this, [this, view] { emit remove_asked(index_of(view)); });
    connect(view, &FilterChipView::edit_asked, this, [this, view] { edit(index_of(view)); });
    connect(view, &FilterChipView::step_asked, this,
            [this, view](int direction) { focus_chip(index_of(view) + direction); });
    return view;
}

int FilterChipRow::index_of(const FilterChipView* view) const
{
    return int(std::ranges::find(views_, view) - views_.begin());
}

void FilterChipRow::focus_chip(int index)
{
    if (index >= 0 && index < views_.size())
        views_[index]->setFocus(Qt::OtherFocusReason);
}

void FilterChipRow::edit(int index)
{
    end_edit();
    if (index < 0 || index >= chips_.size())
        return;
    edited_ = index;
    editor_ = new QWidget(this);
    edit_ = new FilterEdit(editor_);
    edit_->setUndoRedoEnabled(true);
    edit_->setAccessibleName(tr("Condition"));
    edit_->setObjectName(QStringLiteral("filter-chip-edit"));
    edit_->setMinimumWidth(edit_->fontMetrics().averageCharWidth() * 40);
    fault_ = new QLabel(editor_);
    fault_->setTextFormat(Qt::PlainText);
    fault_->setObjectName(QStringLiteral("filter-chip-fault"));
    fault_->setWordWrap(true);
    QPalette palette = fault_->palette();
    palette.setColor(QPalette::WindowText, tone(Tone::Failure, this->palette()));
    fault_->setPalette(palette);
    fault_->hide();
    auto* all = new QVBoxLayout(editor_);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addWidget(edit_);
    all->addWidget(fault_);
    views_[index]->hide();
    flow_->insert_widget(flow_->indexOf(views_[index]), editor_);
    editor_->show();
    emit editor_opened(edit_);
    edit_->set_text(chips_[index].text);
    edit_->document()->clearUndoRedoStacks();
    edit_->selectAll();
    edit_->setFocus(Qt::OtherFocusReason);
    connect(edit_, &FilterEdit::text_changed, this, [this] { check(false); });
    connect(edit_, &FilterEdit::return_pressed, this, &FilterChipRow::finish_edit);
    connect(edit_, &FilterEdit::escape_pressed, this, [this] {
        const int back = edited_;
        end_edit();
        focus_chip(back);
    });
    updateGeometry();
}

void FilterChipRow::check(bool finished)
{
    edit_->clear_error();
    fault_->hide();
    const QString text = edit_->text();
    const auto filter = Filter::compile(text.toStdString());
    // While one types, half a word is no fault yet.
    if (filter || !finished)
        return;
    const FilterPlace place = place_in(text, filter.error());
    edit_->mark_error(place.start, place.length);
    fault_->setText(one_line(filter_words(text, filter.error())));
    fault_->show();
    updateGeometry();
}

void FilterChipRow::finish_edit()
{
    const QString text = edit_->text();
    const int index = edited_;
    if (text.trimmed().isEmpty()) {
        end_edit();
        emit remove_asked(index);
        return;
    }
    check(true);
    if (edit_->has_error() || fault_->isVisibleTo(this))
        return;
    FilterChip chip = chips_[index];
    if (chip.text != text) {
        chip.text = text;
        chip.label.clear();
        chip.time.reset();
    }
    end_edit();
    emit changed(index, chip);
    focus_chip(index);
}

void FilterChipRow::end_edit()
{
    if (!editor_)
        return;
    QWidget* old = std::exchange(editor_, nullptr);
    edit_->disconnect(this);
    edit_ = nullptr;
    fault_ = nullptr;
    delete flow_->takeAt(flow_->indexOf(old));
    old->hide();
    old->deleteLater();
    if (edited_ < views_.size())
        views_[edited_]->show();
    edited_ = -1;
    updateGeometry();
}

}

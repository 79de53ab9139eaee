// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/lanes_view.h"

#include "widgets/delegates/session_delegate.h"
#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/lanes_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace spoor {

LanesView::LanesView(LanesModel* model, QWidget* parent) : RowView(parent), model_(model)
{
    setObjectName(QStringLiteral("lanes"));
    setAccessibleName(tr("Events side by side"));
    setAccessibleDescription(tr("One row for each second in which something happened, one column for each source"));
    setModel(model);
    setItemDelegate(new LaneDelegate(this));
    // Lanes are in the order of time; there is no other.
    header()->setSectionsClickable(false);
    header()->setSortIndicatorShown(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &LanesView::show_event);
}

void LanesView::fit_lanes()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    header()->resizeSection(0, digit * 21);
    const int lanes = model_->columnCount() - 1;
    if (lanes < 1)
        return;
    const int share = (viewport()->width() - digit * 21) / lanes;
    for (int lane = 1; lane <= lanes; ++lane)
        header()->resizeSection(lane, std::max(share, digit * 28));
}

void LanesView::show_lanes(const std::shared_ptr<const Lanes>& lanes)
{
    showing_ = true;
    const int columns = model_->columnCount();
    const int top = first_row();
    free_elsewhere(model_->set_lanes(lanes));
    if (model_->columnCount() != columns)
        fit_lanes();
    if (const QModelIndex index = chosen_ ? model_->index_of(*chosen_) : QModelIndex(); index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index, PositionAtCenter);
    } else {
        scroll_to_row(std::min(top, std::max(0, model_->rowCount() - 1)));
    }
    showing_ = false;
}

bool LanesView::go_to(const EventKey& key)
{
    const QModelIndex index = model_->index_of(key);
    chosen_ = key;
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtCenter);
    return true;
}

void LanesView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowView::currentChanged(current, previous);
    if (showing_ || !current.isValid())
        return;
    // Of an empty cell the row's first event is meant.
    auto key = model_->event(current);
    if (!key)
        key = model_->event(current.siblingAtColumn(0));
    if (!key || key == chosen_)
        return;
    chosen_ = key;
    emit event_chosen(*key);
}

void LanesView::step_aside(int step)
{
    for (int column = currentIndex().column() + step; column > 0 && column < model_->columnCount(); column += step) {
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        if (!model_->event(cell))
            continue;
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        viewport()->update();
        return;
    }
}

void LanesView::show_event()
{
    if (currentIndex().isValid() && chosen_)
        emit event_asked(*chosen_);
}

void LanesView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        show_event();
    else if (plain && event->key() == Qt::Key_Left && currentIndex().isValid())
        step_aside(-1);
    else if (plain && event->key() == Qt::Key_Right && currentIndex().isValid())
        step_aside(1);
    else
        return RowView::keyPressEvent(event);
    event->accept();
}

void LanesView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(QStringLiteral("go-jump")), tr("&Show in Timeline"), this, &LanesView::show_event);
    menu->addActions(menu_actions_);
    menu->addAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy Rows"), this, &RowView::copy);
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(by_key ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
    event->accept();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ladder_view.h"

#include "widgets/delegates/ladder_delegate.h"
#include "widgets/models/ladder_model.h"
#include "widgets/models/ladder_text.h"
#include "widgets/views/ladder_names.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace spoor {

LadderView::LadderView(LadderModel* model, QWidget* parent)
    : QListView(parent), model_(model), steps_(new LadderDelegate(this)), names_(new LadderNames(model, this))
{
    setModel(model);
    setItemDelegate(steps_);
    setObjectName(QStringLiteral("ladder"));
    setAccessibleName(tr("Steps of the session"));
    setAccessibleDescription(tr("One row for each step; Return shows its event in the timeline"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Rows are laid out by the width that is left, which a bar that comes and goes would change back and forth.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(model, &QAbstractItemModel::modelReset, this, &LadderView::begin_anew);
    place_names();
}

void LadderView::begin_anew()
{
    steps_->set_one_sided(model_->one_sided());
    scrollToTop();
    if (model_->rowCount() > 0)
        selectionModel()->setCurrentIndex(model_->index(0), QItemSelectionModel::NoUpdate);
}

bool LadderView::go_to(const EventKey& key)
{
    const int row = model_->row_of(key);
    if (row < 0)
        return false;
    selectionModel()->setCurrentIndex(model_->index(row), QItemSelectionModel::ClearAndSelect);
    scrollTo(model_->index(row), PositionAtCenter);
    return true;
}

void LadderView::keep_place(int row, int scrolled)
{
    if (row >= 0 && row < model_->rowCount())
        selectionModel()->setCurrentIndex(model_->index(row), QItemSelectionModel::ClearAndSelect);
    // Rows are laid out later.
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

QString LadderView::text() const { return ladder_text(*model_); }

void LadderView::copy()
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows << index.row();
    std::ranges::sort(rows);
    // One row is where the cursor stands, not a choice.
    if (rows.size() < 2)
        rows.clear();
    if (model_->rowCount() == 0)
        return;
    QGuiApplication::clipboard()->setText(ladder_text(*model_, rows));
    emit copied(rows.isEmpty() ? model_->rowCount() : int(rows.size()));
}

void LadderView::show_event()
{
    if (const auto key = model_->event(currentIndex().row()))
        emit event_asked(*key);
    else if (currentIndex().isValid())
        emit nothing_to_show();
}

void LadderView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (const auto key = model_->event(current.row()); key && hasFocus())
        emit step_chosen(*key);
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier) {
        show_event();
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void LadderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        show_event();
}

void LadderView::contextMenuEvent(QContextMenuEvent* event)
{
    if (model_->rowCount() == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* show = menu->addAction(QIcon::fromTheme(QStringLiteral("go-jump")), tr("&Show in Timeline"), this,
                                    &LadderView::show_event);
    show->setEnabled(model_->event(currentIndex().row()).has_value());
    menu->addAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy Steps as Text"), this, &LadderView::copy);
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(by_key ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
    event->accept();
}

void LadderView::place_names()
{
    const int height = names_->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    names_->setGeometry(area.left(), area.top() - height, area.width(), height);
}

void LadderView::updateGeometries()
{
    QListView::updateGeometries();
    place_names();
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    place_names();
}

void LadderView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

}

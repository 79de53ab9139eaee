// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/inspector_lines.h"

#include "widgets/models/neighbour_model.h"
#include "widgets/views/inspector_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace spoor {

NeighbourView::NeighbourView(NeighbourModel* model, QWidget* parent) : QTreeView(parent), model_(model)
{
    setModel(model);
    setItemDelegate(new NeighbourDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Lines around the event in its file"));
    setObjectName(QStringLiteral("lines"));
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const auto key = model_->event(index.row());
        if (key && key != model_->event(model_->current_row()))
            emit event_asked(*key);
    });
}

void NeighbourView::show_current()
{
    const int current = model_->current_row();
    if (current < 0)
        return;
    resizeColumnToContents(NeighbourModel::Line);
    resizeColumnToContents(NeighbourModel::Kind);
    const QModelIndex index = model_->index(current, NeighbourModel::Line);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void NeighbourView::copy()
{
    QModelIndexList rows = selectionModel()->selectedRows(NeighbourModel::Text);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList texts;
    for (const QModelIndex& row : std::as_const(rows))
        texts << row.data().toString();
    if (texts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
    emit copied(int(texts.size()));
}

void NeighbourView::keyPressEvent(QKeyEvent* event)
{
    // The base class would copy one cell.
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

}

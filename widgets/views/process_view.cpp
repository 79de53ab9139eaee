// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/process_view.h"

#include "widgets/delegates/session_delegate.h"
#include "widgets/models/process_tree_model.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace spoor {

ProcessView::ProcessView(ProcessTreeModel* model, QWidget* parent) : QTreeView(parent), model_(model)
{
    setModel(model);
    setItemDelegate(new NotableDelegate(ProcessTreeModel::NotableRole, ProcessTreeModel::ChosenRole, this));
    setObjectName(QStringLiteral("processes"));
    setAccessibleName(tr("Process tree"));
    setAccessibleDescription(tr("Processes below the process that made them; Return shows an event in the timeline"));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    connect(model, &QAbstractItemModel::modelReset, this, &ProcessView::begin_anew);
}

void ProcessView::begin_anew()
{
    expandAll();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < ProcessTreeModel::column_count; ++column)
        resizeColumnToContents(column);
    setColumnWidth(ProcessTreeModel::Program, std::min(columnWidth(0), digit * 40));
    if (const QModelIndex chosen = model_->chosen(); chosen.isValid()) {
        selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::NoUpdate);
        scrollTo(chosen, PositionAtCenter);
    }
}

std::optional<EventKey> ProcessView::event_of(const QModelIndex& index) const
{
    const ShownProcess* process = model_->node(index);
    if (!process)
        return std::nullopt;
    const bool of_end = index.column() == ProcessTreeModel::End || index.column() == ProcessTreeModel::ExitedAs;
    const auto& wanted = of_end ? process->end_event : process->start_event;
    return wanted ? wanted : of_end ? process->start_event : process->end_event;
}

void ProcessView::show_event()
{
    if (const auto key = event_of(currentIndex()))
        emit event_asked(*key);
}

void ProcessView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (const auto key = event_of(current); key && hasFocus())
        emit process_chosen(*key);
}

void ProcessView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        show_event();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ProcessView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        show_event();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/inspector_fields.h"

#include "widgets/models/field_model.h"
#include "widgets/views/inspector_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace spoor {

FieldTree::FieldTree(FieldModel* model, QWidget* parent) : QTreeView(parent), model_(model)
{
    setModel(model);
    setItemDelegate(new FieldDelegate(this));
    setUniformRowHeights(false);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Fields of the event"));
    setObjectName(QStringLiteral("fields"));
    setColumnHidden(FieldModel::Meaning, true);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);

    // Rows are as high as their text in columns of this width.
    relayout_.setSingleShot(true);
    relayout_.setInterval(0);
    connect(&relayout_, &QTimer::timeout, this, [this] { doItemsLayout(); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        sized_by_user_ = sized_by_user_ || (section == FieldModel::Name && !sizing_);
        relayout_.start();
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &FieldTree::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &FieldTree::restore);
}

void FieldTree::copy()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    if (const QString text = current.siblingAtColumn(FieldModel::Value).data(FieldModel::CopyRole).toString();
        !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void FieldTree::remember()
{
    if (model_->rowCount() == 0)
        return;
    for (int branch = 0; branch < FieldModel::branch_count; ++branch)
        closed_[branch] = !isExpanded(model_->index(branch, 0));
    scrolled_ = verticalScrollBar()->value();
    QModelIndex current = currentIndex();
    if (current.data(FieldModel::NoteRole).toBool())
        current = current.parent();
    branch_ = current.parent().isValid() ? current.parent().row() : -1;
    field_ = current.siblingAtColumn(FieldModel::Name).data().toString();
}

void FieldTree::restore()
{
    for (int branch = 0; branch < model_->rowCount(); ++branch) {
        const QModelIndex top = model_->index(branch, 0);
        setFirstColumnSpanned(branch, {}, true);
        if (closed_[branch])
            continue;
        expandRecursively(top);
        for (int row = 0; branch == branch_ && row < model_->rowCount(top); ++row)
            if (model_->index(row, FieldModel::Name, top).data().toString() == field_) {
                selectionModel()->setCurrentIndex(model_->index(row, FieldModel::Value, top),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                break;
            }
    }
    if (model_->rowCount() > 0) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(scrolled_);
    }
}

void FieldTree::ask_for_menu()
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        emit menu_asked(current, viewport()->mapToGlobal(visualRect(current).bottomLeft()));
}

void FieldTree::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const QModelIndex under = indexAt(event->pos()); under.isValid())
            emit menu_asked(under, event->globalPos());
    } else {
        ask_for_menu();
    }
    event->accept();
}

void FieldTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        ask_for_menu();
        event->accept();
        return;
    }
    // The base class would copy the text that is shown, not that of the log.
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FieldTree::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    if (under.parent().isValid())
        emit menu_asked(under, event->globalPosition().toPoint());
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void FieldTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (!sized_by_user_) {
        const int character = fontMetrics().averageCharWidth();
        sizing_ = true;
        header()->resizeSection(FieldModel::Name,
                                std::clamp(viewport()->width() * 36 / 100, 16 * character, 32 * character));
        sizing_ = false;
    }
    relayout_.start();
}

void FieldTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit chosen(current);
}

}

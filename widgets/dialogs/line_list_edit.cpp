// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/line_list_edit.h"

#include <QAbstractItemDelegate>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {

LineListEdit::LineListEdit(const QString& what, QWidget* parent)
    : QWidget(parent), list_(new QListWidget(this)),
      add_(new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), tr("A&dd"), this)),
      remove_(new QPushButton(QIcon::fromTheme(QStringLiteral("list-remove")), tr("Re&move"), this))
{
    list_->setAccessibleName(what);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    list_->setTabKeyNavigation(false);
    add_->setToolTip(tr("Begin a new line (Insert)"));
    remove_->setToolTip(tr("Take the selected lines away (Delete)"));
    for (QPushButton* button : {add_, remove_})
        button->setAutoDefault(false);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(list_, 1);
    all->addLayout(buttons);

    connect(add_, &QPushButton::clicked, this, &LineListEdit::begin_line);
    connect(remove_, &QPushButton::clicked, this, &LineListEdit::remove_selected);
    const auto on_key = [this](const QKeySequence& key, auto does) {
        // Of the list alone: the line that is being typed has its own Delete and Paste.
        connect(new QShortcut(key, list_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, does);
    };
    on_key(Qt::Key_Insert, &LineListEdit::begin_line);
    on_key(Qt::Key_Delete, &LineListEdit::remove_selected);
    on_key(QKeySequence::Paste, [this] { add_lines(QGuiApplication::clipboard()->text()); });
    connect(list_, &QListWidget::itemChanged, this, [this] { emit changed(lines()); });
    connect(list_->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &LineListEdit::settle,
            Qt::QueuedConnection);
    connect(list_, &QListWidget::itemSelectionChanged, this,
            [this] { remove_->setEnabled(!list_->selectedItems().isEmpty()); });
    remove_->setEnabled(false);
}

QStringList LineListEdit::lines() const
{
    QStringList all;
    for (int i = 0; i < list_->count(); ++i)
        if (const QString line = list_->item(i)->text().trimmed(); !line.isEmpty())
            all << line;
    return all;
}

void LineListEdit::add_item(const QString& text)
{
    auto* item = new QListWidgetItem(text, list_);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void LineListEdit::set_lines(const QStringList& lines)
{
    if (lines == this->lines())
        return;
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const QString& line : lines)
        add_item(line);
    remove_->setEnabled(false);
    const int shown = std::clamp(int(lines.size()) + 1, 4, 12);
    list_->setFixedHeight(list_->fontMetrics().lineSpacing() * shown * 5 / 4);
}

void LineListEdit::add_lines(const QString& text)
{
    const QStringList before = lines();
    {
        const QSignalBlocker quiet(list_);
        for (const QString& line : text.split(u'\n'))
            if (const QString trimmed = line.trimmed(); !trimmed.isEmpty() && !before.contains(trimmed))
                add_item(trimmed);
    }
    if (lines() == before)
        return;
    list_->scrollToBottom();
    emit changed(lines());
}

void LineListEdit::begin_line()
{
    const QSignalBlocker quiet(list_);
    add_item({});
    list_->clearSelection();
    list_->setCurrentRow(list_->count() - 1);
    list_->editItem(list_->currentItem());
}

void LineListEdit::remove_selected()
{
    if (list_->selectedItems().isEmpty())
        return;
    const int row = list_->currentRow();
    {
        const QSignalBlocker quiet(list_);
        qDeleteAll(list_->selectedItems());
        list_->setCurrentRow(std::min(row, list_->count() - 1));
    }
    remove_->setEnabled(!list_->selectedItems().isEmpty());
    emit changed(lines());
}

void LineListEdit::settle()
{
    const QSignalBlocker quiet(list_);
    for (int i = list_->count(); i-- > 0;)
        if (list_->item(i)->text().trimmed().isEmpty())
            delete list_->takeItem(i);
}

}

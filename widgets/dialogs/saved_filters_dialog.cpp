// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/saved_filters_dialog.h"

#include "widgets/models/display_text.h"
#include "widgets/theme/look.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace spoor {

SavedFiltersDialog::SavedFiltersDialog(const SavedFilters& saved, QWidget* parent)
    : QDialog(parent), saved_(saved), list_(new QListWidget(this)), what_(new QLabel(this)),
      use_(new QPushButton(tr("&Use"), this)), rename_(new QPushButton(tr("&Rename"), this)),
      remove_(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Saved Filters"));
    list_->setAccessibleName(tr("Saved filters"));
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    what_->setTextFormat(Qt::PlainText);
    what_->setWordWrap(true);
    what_->setFont(fixed_font());
    what_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    what_->setObjectName(QStringLiteral("saved-filter"));
    what_->setMinimumHeight(what_->fontMetrics().lineSpacing() * 3);
    what_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {use_, rename_, remove_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* middle = new QHBoxLayout;
    middle->addWidget(list_, 1);
    middle->addLayout(buttons);
    auto* all = new QVBoxLayout(this);
    all->addLayout(middle, 1);
    all->addWidget(what_);
    all->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);

    const auto use = [this] {
        if (const QListWidgetItem* item = list_->currentItem())
            emit use_asked(item->data(Qt::UserRole).toString());
        accept();
    };
    connect(use_, &QPushButton::clicked, this, use);
    connect(list_, &QListWidget::itemDoubleClicked, this, use);
    connect(rename_, &QPushButton::clicked, this, [this] { list_->editItem(list_->currentItem()); });
    connect(remove_, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
    connect(list_, &QListWidget::currentItemChanged, this, &SavedFiltersDialog::show_chosen);
    connect(list_, &QListWidget::itemChanged, this, &SavedFiltersDialog::rename);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(saved_.names().value(0));
}

void SavedFiltersDialog::fill(const QString& chosen)
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const QString& name : saved_.names()) {
        auto* item = new QListWidgetItem(name, list_);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, name);
        if (name == chosen)
            list_->setCurrentItem(item);
    }
    show_chosen();
}

void SavedFiltersDialog::rename(QListWidgetItem* item)
{
    const QString old = item->data(Qt::UserRole).toString();
    const QString wanted = item->text().trimmed();
    const bool done = wanted == old || saved_.rename(old, wanted);
    const bool changed_now = done && wanted != old;
    // Not from within the list's own signal, which goes on using the item.
    QMetaObject::invokeMethod(this, [this, chosen = done ? wanted : old] { fill(chosen); }, Qt::QueuedConnection);
    if (changed_now)
        emit changed(saved_);
}

void SavedFiltersDialog::remove()
{
    const QListWidgetItem* item = list_->currentItem();
    if (!item)
        return;
    const int row = list_->currentRow();
    saved_.remove(item->data(Qt::UserRole).toString());
    const QStringList names = saved_.names();
    fill(names.value(std::min(row, int(names.size()) - 1)));
    emit changed(saved_);
}

void SavedFiltersDialog::show_chosen()
{
    const QListWidgetItem* item = list_->currentItem();
    for (QPushButton* button : {use_, rename_, remove_})
        button->setEnabled(item != nullptr);
    what_->setText(item ? visible_text(saved_.value(item->data(Qt::UserRole).toString()).effective(), 500) : QString());
}

}

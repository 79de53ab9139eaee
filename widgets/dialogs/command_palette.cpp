// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/command_palette.h"

#include "widgets/dialogs/palette_delegate.h"
#include "widgets/dialogs/palette_model.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {

CommandPalette::CommandPalette(QList<ActionEntry> entries, QStringList recent, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      model_(new PaletteModel(std::move(entries), std::move(recent), this)), edit_(new QLineEdit(this)),
      list_(new QListView(this)), nothing_(new QLabel(tr("No command fits."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command Palette"));
    setAccessibleName(tr("Command Palette"));
    edit_->setPlaceholderText(tr("Type a command"));
    edit_->setAccessibleName(tr("Command"));
    edit_->setAccessibleDescription(tr("Arrow keys choose, Enter does it, Esc closes"));
    edit_->installEventFilter(this);
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setAccessibleName(tr("Commands"));
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The edit keeps the focus, and the row that Enter takes must look chosen nevertheless.
    list_->setFocusPolicy(Qt::NoFocus);
    QPalette colours = list_->palette();
    colours.setColor(QPalette::Inactive, QPalette::Highlight, colours.color(QPalette::Active, QPalette::Highlight));
    list_->setPalette(colours);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->hide();

    auto* all = new QVBoxLayout(this);
    all->addWidget(edit_);
    all->addWidget(list_, 1);
    all->addWidget(nothing_, 1);
    connect(edit_, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(edit_, &QLineEdit::returnPressed, this, [this] { accept_row(list_->currentIndex()); });
    connect(list_, &QListView::clicked, this, &CommandPalette::accept_row);
    // The focus stays in the edit, so that a screen reader would not hear of the row that is chosen.
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid() || !QAccessible::isActive())
            return;
        QAccessibleAnnouncementEvent event(edit_, current.data(Qt::AccessibleTextRole).toString());
        QAccessible::updateAccessibility(&event);
    });
    list_->setCurrentIndex(model_->index(0));
}

void CommandPalette::search(const QString& text)
{
    model_->search(text);
    const bool any = model_->rowCount() > 0;
    list_->setVisible(any);
    nothing_->setVisible(!any);
    list_->setCurrentIndex(model_->index(0));
    list_->scrollToTop();
}

void CommandPalette::accept_row(const QModelIndex& index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const QString id = index.data(PaletteModel::IdRole).toString();
    close();
    emit chosen(id);
}

void CommandPalette::move(int by)
{
    const int last = model_->rowCount() - 1;
    if (last >= 0)
        list_->setCurrentIndex(model_->index(std::clamp(list_->currentIndex().row() + by, 0, last)));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == edit_ && event->type() == QEvent::KeyPress) {
        const int page = std::max(1, list_->viewport()->height() / std::max(1, list_->sizeHintForRow(0)));
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(page);
            return true;
        case Qt::Key_PageUp:
            move(-page);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const QWidget* window = parentWidget() ? parentWidget()->window() : nullptr;
    const int line = fontMetrics().lineSpacing();
    QSize wanted(line * 36, line * 24);
    if (window) {
        wanted = wanted.boundedTo(window->size() * 9 / 10);
        resize(wanted);
        const QPoint middle =
            window->mapToGlobal(QPoint((window->width() - wanted.width()) / 2, window->height() / 10));
        QWidget::move(middle);
    } else {
        resize(wanted);
    }
    edit_->setFocus(Qt::PopupFocusReason);
}

}

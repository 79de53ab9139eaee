// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/reference_sheet.h"

#include "widgets/theme/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {

ReferenceSheet::ReferenceSheet(const QString& title, const QString& key_heading, const QString& text_heading,
                               QWidget* parent)
    : QDialog(parent), search_(new QLineEdit(this)), tree_(new QTreeView(this)), model_(new QStandardItemModel(this))
{
    setWindowTitle(title);
    model_->setHorizontalHeaderLabels({key_heading, text_heading});
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search"));
    search_->setClearButtonEnabled(true);
    tree_->setModel(model_);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setUniformRowHeights(true);
    tree_->setAccessibleName(title);
    tree_->setTabKeyNavigation(false);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter in the search would close the sheet.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto* all = new QVBoxLayout(this);
    all->addWidget(search_);
    all->addWidget(tree_, 1);
    all->addWidget(buttons);
    connect(search_, &QLineEdit::textChanged, this, &ReferenceSheet::search);
    const int line = fontMetrics().lineSpacing();
    resize(line * 40, line * 34);
    search_->setFocus();
}

void ReferenceSheet::set_areas(const QList<SheetArea>& areas)
{
    model_->removeRows(0, model_->rowCount());
    for (const SheetArea& area : areas) {
        auto* heading = new QStandardItem(area.title);
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const SheetRow& row : area.rows) {
            auto* key = new QStandardItem(row.key);
            key->setFont(fixed_font());
            heading->appendRow({key, new QStandardItem(row.text)});
        }
        model_->appendRow(heading);
    }
    for (int area = 0; area < model_->rowCount(); ++area)
        tree_->setFirstColumnSpanned(area, {}, true);
    tree_->expandAll();
    search(search_->text());
    fit();
}

void ReferenceSheet::fit()
{
    tree_->resizeColumnToContents(0);
    tree_->header()->resizeSection(0, tree_->columnWidth(0) + fontMetrics().averageCharWidth() * 3);
    tree_->resizeColumnToContents(1);
    const int beside = layout()->contentsMargins().left() + layout()->contentsMargins().right() +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * tree_->frameWidth();
    const QSize most = screen()->availableSize() * 9 / 10;
    const int wanted = tree_->columnWidth(0) + tree_->columnWidth(1) + beside;
    resize(QSize(std::max(width(), wanted), height()).boundedTo(most));
}

void ReferenceSheet::search(const QString& text)
{
    for (int area = 0; area < model_->rowCount(); ++area) {
        const QStandardItem* heading = model_->item(area);
        const bool whole = heading->text().contains(text, Qt::CaseInsensitive);
        bool any = false;
        for (int row = 0; row < heading->rowCount(); ++row) {
            const bool fits = whole || heading->child(row, 0)->text().contains(text, Qt::CaseInsensitive) ||
                              heading->child(row, 1)->text().contains(text, Qt::CaseInsensitive);
            tree_->setRowHidden(row, heading->index(), !fits);
            any |= fits;
        }
        tree_->setRowHidden(area, {}, !any);
    }
}

int ReferenceSheet::shown_rows() const
{
    int shown = 0;
    for (int area = 0; area < model_->rowCount(); ++area)
        for (int row = 0; row < model_->item(area)->rowCount(); ++row)
            shown += !tree_->isRowHidden(row, model_->index(area, 0)) && !tree_->isRowHidden(area, {});
    return shown;
}

void ReferenceSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !search_->text().isEmpty()) {
        search_->clear();
        return;
    }
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown) && search_->hasFocus()) {
        tree_->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

}

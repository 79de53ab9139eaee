// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/column_chooser.h"

#include "widgets/models/display_text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

namespace spoor {
namespace {

constexpr int spec_role = Qt::UserRole;

ColumnSpec spec_of(const QVariant& data) { return data.value<ColumnSpec>(); }

}

ColumnChooser::ColumnChooser(const ColumnOffer& offer, const QList<ColumnSpec>& shown, QWidget* parent)
    : QDialog(parent), offer_(offer), search_(new QLineEdit(this)), add_(new QPushButton(tr("&Add Field"), this)),
      fields_(new QTreeWidget(this)), shown_(new QListWidget(this)), up_(new QPushButton(tr("Move &Up"), this)),
      down_(new QPushButton(tr("Move &Down"), this)), remove_(new QPushButton(tr("Re&move"), this))
{
    setWindowTitle(tr("Columns"));
    make_lists();
    set_columns(shown);
    search({});
    search_->setFocus();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

void ColumnChooser::make_lists()
{
    search_->setPlaceholderText(tr("Search, or name any field"));
    search_->setClearButtonEnabled(true);
    search_->setAccessibleName(tr("Search fields"));
    add_->setAutoDefault(false);
    add_->setToolTip(tr("Shows what was typed as a field by the logs' own name"));
    fields_->setColumnCount(2);
    fields_->setHeaderLabels({tr("Field"), tr("In filters")});
    fields_->setAccessibleName(tr("Fields"));
    fields_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fields_->setUniformRowHeights(true);
    shown_->setAccessibleName(tr("Shown columns, from left to right"));
    shown_->setDragDropMode(QAbstractItemView::InternalMove);
    shown_->setToolTip(tr("Drag, or press Alt+Up and Alt+Down, to change the order"));
    shown_->installEventFilter(this);
    add_group(tr("In these logs"), offer_.present);
    QList<ColumnSpec> own;
    for (const QString& name : offer_.own)
        own << ColumnSpec{Field::Other, name};
    add_group(tr("By the logs' own names"), own);
    add_group(tr("Not in these logs"), offer_.absent);
    fields_->expandAll();

    connect(search_, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(search_, &QLineEdit::returnPressed, this, &ColumnChooser::add_typed);
    connect(add_, &QPushButton::clicked, this, &ColumnChooser::add_typed);
    connect(fields_, &QTreeWidget::itemChanged, this, &ColumnChooser::tick);
    connect(shown_->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::tell);
    connect(shown_, &QListWidget::currentRowChanged, this, &ColumnChooser::update_ticks);
    connect(up_, &QPushButton::clicked, this, [this] { move_column(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move_column(1); });
    connect(remove_, &QPushButton::clicked, this, &ColumnChooser::remove_column);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* reset = buttons->addButton(tr("&Reset Columns"), QDialogButtonBox::ResetRole);
    QPushButton* close = buttons->addButton(QDialogButtonBox::Close);
    close->setAutoDefault(false);
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, &ColumnChooser::reset_asked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* searching = new QHBoxLayout;
    searching->addWidget(search_, 1);
    searching->addWidget(add_);
    auto* moving = new QHBoxLayout;
    for (QPushButton* button : {up_, down_, remove_}) {
        button->setAutoDefault(false);
        moving->addWidget(button);
    }
    auto* title = new QLabel(tr("&Shown, from left to right"), this);
    title->setBuddy(shown_);
    auto* all = new QGridLayout(this);
    all->addLayout(searching, 0, 0);
    all->addWidget(title, 0, 1);
    all->addWidget(fields_, 1, 0, 2, 1);
    all->addWidget(shown_, 1, 1);
    all->addLayout(moving, 2, 1);
    all->addWidget(buttons, 3, 0, 1, 2);
    all->setColumnStretch(0, 3);
    all->setColumnStretch(1, 2);
}

void ColumnChooser::add_group(const QString& title, const QList<ColumnSpec>& columns)
{
    if (columns.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(fields_, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    for (const ColumnSpec& column : columns) {
        const QString name = column.field == Field::Other ? visible_text(column.own, 80) : column.title();
        auto* item = new QTreeWidgetItem(group, {name, visible_text(column.name(), 80)});
        item->setData(0, spec_role, QVariant::fromValue(column));
        item->setCheckState(0, Qt::Unchecked);
        item->setToolTip(0, column.description().toHtmlEscaped());
    }
}

QTreeWidgetItem* ColumnChooser::item_of(const ColumnSpec& column) const
{
    for (int g = 0; g < fields_->topLevelItemCount(); ++g)
        for (int i = 0; i < fields_->topLevelItem(g)->childCount(); ++i)
            if (QTreeWidgetItem* item = fields_->topLevelItem(g)->child(i); spec_of(item->data(0, spec_role)) == column)
                return item;
    return nullptr;
}

void ColumnChooser::show_column(const ColumnSpec& column)
{
    auto* item = new QListWidgetItem(column.title(), shown_);
    item->setData(spec_role, QVariant::fromValue(column));
}

void ColumnChooser::set_columns(const QList<ColumnSpec>& shown)
{
    if (shown == columns())
        return;
    filling_ = true;
    const int row = shown_->currentRow();
    shown_->clear();
    for (const ColumnSpec& column : shown)
        show_column(column);
    shown_->setCurrentRow(std::clamp(row, 0, int(shown.size()) - 1));
    filling_ = false;
    update_ticks();
}

QList<ColumnSpec> ColumnChooser::columns() const
{
    QList<ColumnSpec> columns;
    for (int i = 0; i < shown_->count(); ++i)
        columns << spec_of(shown_->item(i)->data(spec_role));
    return columns;
}

void ColumnChooser::update_ticks()
{
    filling_ = true;
    const QList<ColumnSpec> now = columns();
    for (int g = 0; g < fields_->topLevelItemCount(); ++g)
        for (int i = 0; i < fields_->topLevelItem(g)->childCount(); ++i) {
            QTreeWidgetItem* item = fields_->topLevelItem(g)->child(i);
            item->setCheckState(0, now.contains(spec_of(item->data(0, spec_role))) ? Qt::Checked : Qt::Unchecked);
        }
    filling_ = false;
    up_->setEnabled(shown_->currentRow() > 0);
    down_->setEnabled(shown_->currentRow() >= 0 && shown_->currentRow() + 1 < shown_->count());
    // A table without a column has nothing to click at.
    remove_->setEnabled(shown_->currentRow() >= 0 && shown_->count() > 1);
}

void ColumnChooser::search(const QString& text)
{
    const QString wanted = text.trimmed();
    for (int g = 0; g < fields_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = fields_->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
    add_->setEnabled(!wanted.isEmpty() && !columns().contains(ColumnSpec::named(wanted)));
}

void ColumnChooser::tick(QTreeWidgetItem* item)
{
    if (filling_ || !item->data(0, spec_role).isValid())
        return;
    const ColumnSpec column = spec_of(item->data(0, spec_role));
    const qsizetype place = columns().indexOf(column);
    if (item->checkState(0) == Qt::Checked && place < 0) {
        show_column(column);
        shown_->setCurrentRow(shown_->count() - 1);
    } else if (item->checkState(0) == Qt::Unchecked && place >= 0 && shown_->count() > 1) {
        delete shown_->takeItem(int(place));
    }
    tell();
}

void ColumnChooser::add_typed()
{
    const QString name = search_->text().trimmed();
    const ColumnSpec column = ColumnSpec::named(name);
    if (name.isEmpty() || columns().contains(column))
        return;
    show_column(column);
    shown_->setCurrentRow(shown_->count() - 1);
    search_->clear();
    tell();
}

void ColumnChooser::move_column(int step)
{
    const int from = shown_->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= shown_->count())
        return;
    shown_->insertItem(to, shown_->takeItem(from));
    shown_->setCurrentRow(to);
    tell();
}

void ColumnChooser::remove_column()
{
    if (shown_->currentRow() < 0 || shown_->count() < 2)
        return;
    delete shown_->takeItem(shown_->currentRow());
    tell();
}

void ColumnChooser::tell()
{
    update_ticks();
    search(search_->text());
    emit chosen(columns());
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == shown_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up, down = key->key() == Qt::Key_Down;
        if (key->modifiers() == Qt::AltModifier && (up || down)) {
            move_column(up ? -1 : 1);
            return true;
        }
        if (key->matches(QKeySequence::Delete)) {
            remove_column();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}

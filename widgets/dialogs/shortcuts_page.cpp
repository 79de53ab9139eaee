// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/shortcuts_page.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace spoor {

ShortcutsPage::ShortcutsPage(QList<ActionEntry> entries, QWidget* parent)
    : QWidget(parent), model_(new ShortcutModel(std::move(entries), this)), shown_(new QSortFilterProxyModel(this)),
      search_(new QLineEdit(this)), list_(new QTreeView(this))
{
    search_->setPlaceholderText(tr("Search for an action or a key"));
    search_->setAccessibleName(tr("Search for an action or a key"));
    search_->setClearButtonEnabled(true);
    shown_->setSourceModel(model_);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown_->setFilterKeyColumn(-1);
    shown_->setAutoAcceptChildRows(false);
    list_->setModel(shown_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    list_->setAccessibleName(tr("Actions and their keys"));
    list_->setObjectName(QStringLiteral("shortcuts"));
    list_->setTabKeyNavigation(false);
    const int character = fontMetrics().averageCharWidth();
    list_->header()->resizeSection(ShortcutModel::Action, 38 * character);
    list_->header()->resizeSection(ShortcutModel::Keys, 26 * character);
    make_editor();

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(search_);
    all->addWidget(list_, 1);
    all->addWidget(editor_);

    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        shown_->setFilterFixedString(text);
        if (!list_->currentIndex().isValid() && shown_->rowCount() > 0)
            list_->setCurrentIndex(shown_->index(0, 0));
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsPage::show_row);
    connect(model_, &QAbstractItemModel::dataChanged, this, &ShortcutsPage::show_row);
    list_->setCurrentIndex(shown_->index(0, 0));
}

void ShortcutsPage::make_editor()
{
    editor_ = new QWidget(this);
    title_ = new QLabel(editor_);
    title_->setTextFormat(Qt::PlainText);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    keys_ = new QHBoxLayout;
    key_ = new QKeySequenceEdit(editor_);
    key_->setMaximumSequenceLength(1);
    key_->setClearButtonEnabled(true);
    key_->setObjectName(QStringLiteral("new-key"));
    key_->setAccessibleName(tr("New key: press it"));
    // The edit within is what gets the focus and is read out.
    if (auto* edit = key_->findChild<QLineEdit*>()) {
        edit->setPlaceholderText(tr("Press a key"));
        edit->setAccessibleName(tr("New key: press it"));
    }
    add_ = new QPushButton(tr("&Add"), editor_);
    add_->setObjectName(QStringLiteral("add-key"));
    add_->setAutoDefault(false);
    reset_ = new QPushButton(tr("&Reset"), editor_);
    reset_->setToolTip(tr("Give this action its default keys"));
    reset_->setAutoDefault(false);
    reset_all_ = new QPushButton(tr("Reset A&ll"), editor_);
    reset_all_->setToolTip(tr("Give all actions their default keys"));
    reset_all_->setAutoDefault(false);
    verdict_ = new QLabel(editor_);
    verdict_->setObjectName(QStringLiteral("key-verdict"));
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setWordWrap(true);
    verdict_->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    verdict_->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* label = new QLabel(tr("&New key:"), editor_);
    label->setBuddy(key_);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(key_, 1);
    line->addWidget(add_);
    line->addSpacing(fontMetrics().height());
    line->addWidget(reset_);
    line->addWidget(reset_all_);
    auto* above = new QHBoxLayout;
    above->addWidget(title_);
    above->addLayout(keys_);
    above->addStretch(1);
    auto* column = new QVBoxLayout(editor_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(above);
    column->addLayout(line);
    column->addWidget(verdict_);

    connect(key_, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::judge);
    connect(add_, &QPushButton::clicked, this, &ShortcutsPage::add);
    connect(reset_, &QPushButton::clicked, this, [this] {
        if (row() >= 0)
            model_->reset(row());
    });
    connect(reset_all_, &QPushButton::clicked, model_, &ShortcutModel::reset_all);
}

int ShortcutsPage::row() const
{
    const QModelIndex current = shown_->mapToSource(list_->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void ShortcutsPage::choose(const QString& id)
{
    search_->clear();
    const int wanted = model_->row_of(id);
    if (wanted >= 0)
        list_->setCurrentIndex(shown_->mapFromSource(model_->index(wanted, 0)));
}

void ShortcutsPage::show_row()
{
    while (QLayoutItem* item = keys_->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const int at = row();
    editor_->setEnabled(at >= 0);
    key_->clear();
    if (at < 0) {
        title_->clear();
        judge();
        return;
    }
    const ActionEntry& entry = model_->entry(at);
    title_->setText(entry.keys.isEmpty() ? tr("%1: no key").arg(entry.text) : tr("%1:").arg(entry.text));
    for (const QKeySequence& key : entry.keys) {
        const QString text = key.toString(QKeySequence::NativeText);
        auto* remove = new QPushButton(QIcon::fromTheme(QStringLiteral("edit-delete-remove")),
                                       QString(text).replace(u'&', QStringLiteral("&&")), editor_);
        remove->setAccessibleName(tr("Remove %1").arg(text));
        remove->setToolTip(tr("Remove this key"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this, at, key] { model_->remove_key(at, key); });
        keys_->addWidget(remove);
    }
    reset_->setEnabled(entry.keys != entry.defaults);
    judge();
}

void ShortcutsPage::judge()
{
    const QKeySequence key = key_->keySequence();
    const int at = row();
    const int holder = key.isEmpty() ? -1 : model_->holder(key);
    const bool fixed = ShortcutModel::is_fixed(key);
    add_->setText(holder >= 0 && holder != at ? tr("Re&assign") : tr("&Add"));
    add_->setEnabled(at >= 0 && !key.isEmpty() && !fixed && holder != at);
    const QString text = key.toString(QKeySequence::NativeText);
    if (key.isEmpty())
        verdict_->clear();
    else if (fixed)
        verdict_->setText(tr("%1 moves about or backs out everywhere, and cannot be given to an action.").arg(text));
    else if (holder == at)
        verdict_->setText(tr("%1 is a key of this action already.").arg(text));
    else if (holder >= 0)
        verdict_->setText(
            tr("%1 is a key of “%2”. Reassigning takes it from there.").arg(text, model_->entry(holder).text));
    else if (is_plain(key))
        verdict_->setText(
            tr("%1 is free. It acts in the timeline, and types a character where text is edited.").arg(text));
    else
        verdict_->setText(tr("%1 is free.").arg(text));
}

void ShortcutsPage::add()
{
    const QKeySequence key = key_->keySequence();
    const int at = row();
    if (at < 0 || key.isEmpty() || ShortcutModel::is_fixed(key))
        return;
    model_->reassign(at, key);
    list_->setFocus();
}

}

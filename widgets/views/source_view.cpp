// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/source_view.h"

#include "widgets/delegates/source_delegate.h"
#include "widgets/models/display_text.h"
#include "widgets/models/source_order.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {
namespace {

/// A folder of more than this stays closed until it is opened: nobody reads so many rows, and what is below is lost.
constexpr int most_shown = 200;

}

SourceView::SourceView(QWidget* parent)
    : QWidget(parent), order_(new SourceOrder(this)), find_(new QLineEdit(this)), sum_(new QLabel(this)),
      excluded_button_(new QToolButton(this)), tree_(new QTreeView(this))
{
    find_->setObjectName(QStringLiteral("find-source"));
    find_->setPlaceholderText(tr("Find a source"));
    find_->setAccessibleName(tr("Find a source"));
    find_->setClearButtonEnabled(true);
    find_->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    connect(find_, &QLineEdit::textChanged, this, [this](const QString& text) {
        order_->setFilterFixedString(text);
        if (!text.isEmpty())
            tree_->expandAll();
    });
    sum_->setObjectName(QStringLiteral("source-sum"));
    sum_->setTextFormat(Qt::PlainText);
    excluded_button_->setPopupMode(QToolButton::InstantPopup);
    excluded_button_->setMenu(new QMenu(excluded_button_));
    excluded_button_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    excluded_button_->setFocusPolicy(Qt::TabFocus);
    excluded_button_->setAccessibleName(tr("Files left out"));
    excluded_button_->setToolTip(tr("Patterns that keep files out; choose one to take it back"));
    excluded_button_->hide();
    auto* ledger = new QToolButton(this);
    ledger->setText(tr("Parse Ledger…"));
    ledger->setToolTip(tr("What became of each line"));
    ledger->setFocusPolicy(Qt::TabFocus);
    connect(ledger, &QToolButton::clicked, this, &SourceView::ledger_asked);

    tree_->setAccessibleName(tr("Sources"));
    tree_->setUniformRowHeights(true);
    tree_->setAlternatingRowColors(true);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree_->setItemDelegate(new SourceDelegate(this));
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setModel(order_);
    tree_->header()->setSortIndicatorClearable(true);
    tree_->header()->setSortIndicator(-1, Qt::AscendingOrder);
    tree_->setSortingEnabled(true);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionsMovable(true);
    connect(tree_, &QWidget::customContextMenuRequested, this, &SourceView::show_menu);
    connect(tree_, &QAbstractItemView::doubleClicked, this, &SourceView::activate);
    connect(tree_, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { collapsed_.insert(index.data(SourceTreeModel::PathRole).toString()); });
    connect(tree_, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!expanding_)
            collapsed_.remove(index.data(SourceTreeModel::PathRole).toString());
    });
    const auto key = [this](const QKeySequence& keys, auto what) {
        auto* action = new QAction(tree_);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, what);
        tree_->addAction(action);
    };
    key(QKeySequence::Delete, [this] { each(&SourceView::remove_asked); });
    key(QKeySequence::Refresh, [this] { each(&SourceView::reread_asked); });
    key(QKeySequence::Copy, [this] { copy(false); });
    key(Qt::Key_Return, [this] { activate(tree_->currentIndex()); });

    auto* line = new QHBoxLayout;
    const int gap = fontMetrics().height() / 3;
    line->setContentsMargins(gap, gap, gap, gap);
    line->addWidget(find_, 1);
    line->addWidget(sum_, 1);
    line->addWidget(excluded_button_);
    line->addWidget(ledger);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(line);
    all->addWidget(tree_, 1);
    setTabOrder({find_, excluded_button_, ledger, tree_});
}

SourceView::~SourceView() = default;

void SourceView::set_model(SourceTreeModel* model)
{
    model_ = model;
    order_->setSourceModel(model);
    const int widths[SourceTreeModel::column_count] = {36, 18, 15, 11, 14, 15, 13, 19, 19, 11, 19};
    for (int column = 0; column < SourceTreeModel::column_count; ++column)
        tree_->setColumnWidth(column, widths[column] * fontMetrics().horizontalAdvance(u'0') + fontMetrics().height());
    connect(order_, &QAbstractItemModel::modelReset, this, &SourceView::expand_new);
    connect(order_, &QAbstractItemModel::rowsInserted, this, &SourceView::expand_new);
    connect(model, &SourceTreeModel::sum_changed, this, &SourceView::show_sum);
    expand_new();
    show_sum();
}

void SourceView::expand_new()
{
    expanding_ = true;
    // Folders alone, and none that hides the others: one level after the other, so that an update costs what is open.
    std::vector<QModelIndex> left{QModelIndex()};
    while (!left.empty()) {
        const QModelIndex parent = left.back();
        left.pop_back();
        const int rows = order_->rowCount(parent);
        for (int row = 0; row < std::min(rows, most_shown); ++row) {
            const QModelIndex index = order_->index(row, 0, parent);
            const int below = order_->rowCount(index);
            if (below == 0)
                continue;
            if (!tree_->isExpanded(index) && below <= most_shown &&
                !collapsed_.contains(index.data(SourceTreeModel::PathRole).toString()))
                tree_->expand(index);
            if (tree_->isExpanded(index))
                left.push_back(index);
        }
    }
    expanding_ = false;
}

void SourceView::show_sum()
{
    const SourceSum sum = model_->sum();
    if (sum.files == 0) {
        sum_->clear();
        return;
    }
    QStringList parts;
    parts << tr("%Ln source(s)", nullptr, int(sum.files));
    parts << tr("%Ln event(s)", nullptr, int(sum.events));
    if (sum.lines.rejected)
        parts << tr("%Ln line(s) rejected", nullptr, int(sum.lines.rejected));
    if (sum.failed)
        parts << tr("%Ln with errors", nullptr, int(sum.failed));
    sum_->setText(parts.join(QStringLiteral(", ")));
    tree_->header()->setToolTip(
        QStringLiteral("<span>%1</span>")
            .arg(tr("Names are told from %1").arg(visible_text(model_->common_path())).toHtmlEscaped()));
}

void SourceView::set_excluded(const std::vector<Exclusion>& excluded)
{
    if (excluded == excluded_)
        return;
    excluded_ = excluded;
    excluded_button_->setVisible(!excluded.empty());
    excluded_button_->menu()->clear();
    std::uint64_t files = 0;
    for (const Exclusion& exclusion : excluded) {
        files += exclusion.files;
        const QString glob = QString::fromStdString(exclusion.glob);
        QString text =
            tr("Take Back %1 (%Ln file(s))", nullptr, int(exclusion.files)).arg(display_text(exclusion.glob, 60));
        text.replace(u'&', QStringLiteral("&&"));
        excluded_button_->menu()->addAction(text, this, [this, glob] { emit include_asked(glob); });
    }
    excluded_button_->setText(tr("%Ln left out", nullptr, int(files)));
}

std::vector<std::shared_ptr<const SourceInfo>> SourceView::chosen() const
{
    std::vector<std::shared_ptr<const SourceInfo>> all;
    QSet<quint32> seen;
    QModelIndexList rows = tree_->selectionModel()->selectedRows();
    std::ranges::sort(rows);
    for (const QModelIndex& row : rows)
        for (const auto& source : model_->sources_below(order_->mapToSource(row)))
            if (const quint32 id = source->id.value; !seen.contains(id)) {
                seen.insert(id);
                all.push_back(source);
            }
    return all;
}

void SourceView::choose(FileId id)
{
    const QModelIndex index = order_->mapFromSource(model_->index_of(id));
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index);
}

void SourceView::activate(const QModelIndex& index)
{
    const auto source = model_->source(order_->mapToSource(index));
    if (!source)
        tree_->setExpanded(index.siblingAtColumn(0), !tree_->isExpanded(index.siblingAtColumn(0)));
    else if (source->lines.rejected)
        emit rejected_asked(source->id);
}

void SourceView::each(void (SourceView::*signal)(FileId))
{
    // Taken first: who hears of one may change what is chosen.
    for (const auto& source : chosen())
        emit(this->*signal)(source->id);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/inspector.h"

#include "widgets/jobs/inspect.h"
#include "widgets/models/field_model.h"
#include "widgets/theme/look.h"
#include "widgets/views/raw_line_view.h"
#include "widgets/wording/error_wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace spoor {
namespace {

/// Values in the fixed-width font, signs of an attack in the colour of failures, headings of the branches in bold.
class FieldDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.parent().isValid())
            option->font.setBold(true);
        else if (index.column() == FieldModel::Value)
            option->font = fixed_font();
        if (index.column() != FieldModel::Name && index.data(FieldModel::SignRole).toBool())
            option->palette.setColor(QPalette::Text, tone(Tone::Failure, option->palette));
        else if (index.data(FieldModel::AbsentRole).toBool())
            option->palette.setColor(QPalette::Text, tone(Tone::Faint, option->palette));
    }
};

void copy_value(const QTreeView* tree)
{
    const QModelIndex current = tree->currentIndex();
    if (!current.isValid())
        return;
    const int column = current.column() == FieldModel::Name ? int(FieldModel::Value) : current.column();
    QGuiApplication::clipboard()->setText(current.siblingAtColumn(column).data().toString());
}

}

Inspector::Inspector(QWidget* parent)
    : QWidget(parent), raw_(new RawLineView(this)), problem_(new QLabel(this)), tree_(new QTreeView(this)),
      model_(new FieldModel(this))
{
    tree_->setModel(model_);
    tree_->setItemDelegate(new FieldDelegate(tree_));
    tree_->setUniformRowHeights(true);
    tree_->setAlternatingRowColors(true);
    tree_->setAllColumnsShowFocus(false);
    tree_->setSelectionBehavior(QAbstractItemView::SelectItems);
    tree_->setIndentation(fontMetrics().averageCharWidth() * 2);
    tree_->setAccessibleName(tr("Fields of the event"));
    tree_->setObjectName(QStringLiteral("fields"));
    const int character = fontMetrics().averageCharWidth();
    tree_->header()->resizeSection(FieldModel::Name, 24 * character);
    tree_->header()->resizeSection(FieldModel::Value, 46 * character);
    auto* copy = new QShortcut(QKeySequence::Copy, tree_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, tree_, [this] { copy_value(tree_); });

    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    problem_->hide();

    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(problem_);
    column->addWidget(tree_, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(raw_);
    split->addWidget(below);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({fontMetrics().height() * 4, fontMetrics().height() * 12});
    raw_->setMinimumHeight(fontMetrics().height() * 2 + 8);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
}

void Inspector::show_event(const std::shared_ptr<const InspectedEvent>& event)
{
    raw_->show_event(*event);
    model_->set_event(event);
    tree_->expandAll();
    problem_->setVisible(!event->fields);
    if (!event->fields)
        problem_->setText(one_line(words_for(event->fields.error())));
    for (int branch = 0; branch < model_->rowCount(); ++branch)
        tree_->setFirstColumnSpanned(branch, {}, true);
}

void Inspector::show_nothing()
{
    raw_->show_nothing();
    problem_->hide();
    model_->set_event(nullptr);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/finding_list_view.h"

#include "widgets/delegates/finding_delegate.h"
#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/finding_model.h"
#include "widgets/theme/look.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace spoor {
namespace {

/// The findings as listed from top to bottom, with what they are known by.
QStringList keys_in_order(const FindingList& list)
{
    QStringList keys;
    for (const FindingGroup& group : list.groups)
        for (const std::uint32_t row : group.rows)
            keys << finding_key(*list.set, list.finding(row));
    return keys;
}

std::vector<std::uint32_t> rows_in_order(const FindingList& list)
{
    std::vector<std::uint32_t> rows;
    for (const FindingGroup& group : list.groups)
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    return rows;
}

}

FindingListView::FindingListView(FindingModel* model, QWidget* parent) : QTreeView(parent), model_(model)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    setAccessibleDescription(tr("Findings below the rule that found them; the chosen one is told of beside the list"));
    setModel(model);
    setItemDelegate(new FindingDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    setIndentation(fontMetrics().height());
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    fit_columns();
    const auto note = [this](const QModelIndex& index) {
        if (arranging_)
            return;
        const int rule = model_->group_of(index).rule;
        if (!toggled_.remove(rule))
            toggled_.insert(rule);
    };
    connect(this, &QTreeView::expanded, this, note);
    connect(this, &QTreeView::collapsed, this, note);
}

void FindingListView::fit_columns()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    header()->resizeSection(FindingModel::Gravity, digit * 10 + indentation() * 2);
    header()->resizeSection(FindingModel::When, digit * 20);
    header()->resizeSection(FindingModel::Count, digit * 7);
    stretch();
}

void FindingListView::stretch()
{
    const int others = header()->sectionSize(FindingModel::Gravity) + header()->sectionSize(FindingModel::When) +
                       header()->sectionSize(FindingModel::Count);
    // What it is about comes before what else is in sight: with less room one scrolls.
    const int least = fontMetrics().horizontalAdvance(QLatin1Char('0')) * 16;
    header()->resizeSection(FindingModel::What, std::max(least, viewport()->width() - others));
}

void FindingListView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        stretch();
}

std::optional<FindingListView::Anchor> FindingListView::anchor() const
{
    // The chosen one where it is in sight, else the topmost.
    const QModelIndex top = indexAt(QPoint(0, 0));
    QModelIndex index = top;
    int line = 0;
    for (int i = 0; index.isValid() && i < viewport()->height(); ++i) {
        if (index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0) &&
            visualRect(index).bottom() <= viewport()->height()) {
            line = i;
            break;
        }
        index = visualRect(index).top() < viewport()->height() ? indexBelow(index) : QModelIndex();
    }
    if (!index.isValid())
        index = top;
    if (!index.isValid())
        return std::nullopt;
    const auto row = model_->row_of(index);
    return Anchor{row ? finding_key(*model_->list().set, model_->list().finding(*row)) : QString(),
                  int(model_->group_of(index).rule), line};
}

void FindingListView::keep_place(const Anchor& anchor)
{
    for (int group = 0; group < model_->rowCount(); ++group) {
        const QModelIndex rule = model_->index(group, 0);
        if (int(model_->group_of(rule).rule) != anchor.rule)
            continue;
        QModelIndex found = anchor.finding.isEmpty() ? rule : QModelIndex();
        for (int child = 0; child < model_->rowCount(rule) && !found.isValid(); ++child) {
            const QModelIndex index = model_->index(child, 0, rule);
            if (finding_key(*model_->list().set, model_->list().finding(*model_->row_of(index))) == anchor.finding)
                found = index;
        }
        if (!found.isValid())
            return;
        scrollTo(found, PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - anchor.line);
        return;
    }
}

void FindingListView::show_list(FindingList list)
{
    const auto place = anchor();
    const auto before = chosen();
    const bool rule = !before && currentIndex().isValid();
    const int of_rule = rule ? model_->group_of(currentIndex()).rule : -1;
    QStringList keys;
    qsizetype at = -1;
    if (before) {
        keys = keys_in_order(model_->list());
        at = keys.indexOf(finding_key(*model_->list().set, model_->list().finding(*before)));
    }
    arranging_ = true;
    free_elsewhere(model_->set_list(std::move(list)));
    open_rules();
    const QStringList now = keys_in_order(model_->list());
    const auto rows = rows_in_order(model_->list());
    // Itself, else the next of those after it, else the nearest before it.
    qsizetype found = -1;
    for (qsizetype i = at; i >= 0 && i < keys.size() && found < 0; ++i)
        found = now.indexOf(keys[i]);
    for (qsizetype i = at - 1; i >= 0 && found < 0; --i)
        found = now.indexOf(keys[i]);
    QModelIndex current = found >= 0 ? model_->index_of(rows[std::size_t(found)]) : QModelIndex();
    if (!current.isValid() && rule)
        for (int group = 0; group < model_->rowCount(); ++group)
            if (model_->group_of(model_->index(group, 0)).rule == of_rule)
                current = model_->index(group, 0);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        // What took the place of one that is gone is brought in sight.
        if (found >= 0 && now[found] != keys[at])
            scrollTo(current);
        else if (place)
            keep_place(*place);
    }
    arranging_ = false;
    if (!current.isValid() && !rows.empty())
        choose_first();
    else
        emit chosen_changed();
}

void FindingListView::open_rules()
{
    for (int group = 0; group < model_->rowCount(); ++group) {
        const QModelIndex index = model_->index(group, 0);
        const FindingGroup& of = model_->group_of(index);
        setExpanded(index, (of.gravest > Severity::Info) != toggled_.contains(int(of.rule)));
    }
}

std::optional<std::uint32_t> FindingListView::chosen() const { return model_->row_of(currentIndex()); }

bool FindingListView::choose(std::uint32_t row)
{
    const QModelIndex index = model_->index_of(row);
    if (!index.isValid())
        return false;
    expand(index.parent());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

bool FindingListView::choose_first()
{
    for (int group = 0; group < model_->rowCount(); ++group)
        if (const QModelIndex rule = model_->index(group, 0); isExpanded(rule))
            return choose(*model_->row_of(model_->index(0, 0, rule)));
    if (model_->rowCount() == 0)
        return false;
    selectionModel()->setCurrentIndex(model_->index(0, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void FindingListView::set_empty_text(const QString& text)
{
    empty_text_ = text;
    viewport()->update();
}

void FindingListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!arranging_)
        emit chosen_changed();
}

void FindingListView::activate()
{
    if (chosen())
        emit evidence_asked();
    else if (const QModelIndex rule = currentIndex().siblingAtColumn(0); rule.isValid())
        setExpanded(rule, !isExpanded(rule));
}

void FindingListView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        activate();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FindingListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        activate();
}

void FindingListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = by_key ? currentIndex() : indexAt(event->pos());
    if (!model_->row_of(at))
        return;
    emit menu_asked(by_key ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos());
    event->accept();
}

void FindingListView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (model_->rowCount() > 0 || empty_text_.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(tone(Tone::Faint, palette()));
    const int gap = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap,
                     empty_text_);
}

void FindingListView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setIndentation(fontMetrics().height());
        fit_columns();
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with rows and cells of an EventView: menus, copies, marks.
#include "core/report/difference_text.h"
#include "widgets/models/event_marks.h"
#include "widgets/models/event_table_model.h"
#include "widgets/theme/look.h"
#include "widgets/views/event_view.h"
#include "widgets/views/value_menu.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <climits>

namespace spoor {
namespace {

QString in_menu(QString title) { return title.replace(u'&', QStringLiteral("&&")); }

QString apart(const TimeExtent& extent)
{
    return QString::fromStdString(difference_text(*extent.last - *extent.first));
}

}

QString EventView::marks_text() const
{
    const auto& snapshot = model_->rows().snapshot();
    const std::size_t marked = model_->marks()->keys().size();
    if (!snapshot || marked == 0)
        return {};
    const TimeExtent extent = model_->marks()->extent(*snapshot);
    if (marked < 2 || !extent.first)
        return tr("%n row(s) marked", nullptr, int(marked));
    return tr("%n row(s) marked, %1 apart", nullptr, int(marked)).arg(apart(extent));
}

QString EventView::selection_text() const
{
    const QList<RowRange> ranges = selected_ranges();
    qint64 rows = 0;
    for (const RowRange& range : ranges)
        rows += qint64(range.last) - range.first + 1;
    if (rows < 2 || ranges.back().last >= model_->rowCount())
        return {};
    // The outermost alone: a selection may hold everything.
    TimeExtent extent;
    extent.add(model_->time(ranges.front().first));
    extent.add(model_->time(ranges.back().last));
    if (!extent.first)
        return tr("%n row(s) selected", nullptr, int(rows));
    return tr("%n row(s) selected, first and last %1 apart", nullptr, int(rows)).arg(apart(extent));
}

void EventView::toggle_marks()
{
    QList<EventKey> keys;
    bool all_marked = true;
    for (const RowRange& range : selected_ranges())
        for (int row = range.first; row <= range.last && keys.size() < qsizetype(EventMarks::limit); ++row) {
            keys << *model_->key(row);
            all_marked = all_marked && model_->marks()->contains(keys.back());
        }
    if (keys.isEmpty() && currentIndex().isValid()) {
        keys << *model_->key(currentIndex().row());
        all_marked = true;
    }
    for (const EventKey& key : std::as_const(keys))
        if (keys.size() == 1 || model_->marks()->contains(key) == all_marked)
            model_->marks()->toggle(key);
}

void EventView::paint_over(QPainter& painter, int row, const QRect& rect)
{
    const QModelIndex index = model_->index(row, 0);
    if (!index.data(EventTableModel::MarkedRole).toBool())
        return;
    const bool selected = selectionModel()->isSelected(index);
    const QColor colour = selected ? palette().color(QPalette::HighlightedText) : tone(Tone::Warning, palette());
    // As far as text keeps away from the edge.
    const qreal size = std::min(5.0, rect.height() / 3.0);
    // A bar that points into the row: to be told from the ground by its shape.
    const QPolygonF sign{QPointF(rect.left(), rect.top() + 1), QPointF(rect.left() + 2, rect.top() + 1),
                         QPointF(rect.left() + size, rect.center().y() + 0.5), QPointF(rect.left() + 2, rect.bottom()),
                         QPointF(rect.left(), rect.bottom())};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(sign);
    painter.restore();
}

void EventView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = by_key ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    QMenu* menu = make_menu(cell);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(by_key ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
    event->accept();
}

QMenu* EventView::make_menu(const QModelIndex& cell)
{
    QMenu* menu = nullptr;
    if (const auto value = model_->field_value(cell)) {
        auto* values = new ValueMenu(*value, true, this);
        connect(values, &ValueMenu::only_asked, this, &EventView::only_asked);
        connect(values, &ValueMenu::not_asked, this, &EventView::not_asked);
        connect(values, &ValueMenu::column_asked, this,
                [this](const QString& field) { add_column(ColumnSpec::named(field)); });
        menu = values;
        menu->addSeparator();
    } else {
        menu = new QMenu(this);
    }
    add_copy_menu(menu, cell);
    menu->addSeparator();
    const EventKey key = *model_->key(cell.row());
    menu->addAction(tr("&Show in Context"), this, [this, key] { emit context_asked(key); });
    const bool marked = model_->marks()->contains(key);
    menu->addAction(marked ? tr("Take &Mark Off") : tr("&Mark Row"), this,
                    [this, key] { model_->marks()->toggle(key); });
    if (!model_->marks()->keys().empty())
        menu->addAction(tr("Take &All Marks Off"), model_->marks(), &EventMarks::clear);
    if (const Micros time = model_->time(cell.row()); time != no_time)
        menu->addAction(tr("&Times Relative to This Row"), this, [this, time] { show_times_since(time); });
    if (model_->time_display().relative)
        menu->addAction(tr("A&bsolute Times"), this, &EventView::show_absolute_times);
    if (!menu_actions_.isEmpty()) {
        menu->addSeparator();
        menu->addActions(menu_actions_);
    }
    return menu;
}

void EventView::add_copy_menu(QMenu* menu, const QModelIndex& cell)
{
    QMenu* copies = menu->addMenu(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("Copy Rows &As"));
    copies->addAction(tr("&Text"), this, &EventView::copy);
    copies->addAction(tr("&CSV"), this, [this] { copy_as(CopyFormat::Csv); });
    copies->addAction(tr("&JSON"), this, [this] { copy_as(CopyFormat::Json); });
    copies->addAction(tr("JSON &Lines"), this, [this] { copy_as(CopyFormat::JsonLines); });
    copies->addAction(tr("&Markdown Table"), this, [this] { copy_as(CopyFormat::Markdown); });
    copies->addSeparator();
    copies->addAction(tr("&Filter for These Rows"), this, [this] { copy_as(CopyFormat::RowFilter); });
    const ColumnSpec spec = model_->spec(cell.column());
    if (!spec.is_difference())
        copies->addAction(tr("Filter for These &Values of %1").arg(in_menu(spec.title())), this,
                          [this, spec] { copy_cells(CopyFormat::ValueFilter, {model_->column(spec)}); });
}

QMenu* EventView::make_header_menu(int column)
{
    auto* menu = new QMenu(this);
    if (column >= 0) {
        const ColumnSpec spec = model_->spec(column);
        const auto sort = [this, spec](Qt::SortOrder order) {
            header()->setSortIndicator(model_->column(spec), order);
        };
        if (!spec.is_difference() && !mirrored_) {
            menu->addAction(tr("Sort &Ascending"), this, [sort] { sort(Qt::AscendingOrder); });
            menu->addAction(tr("Sort &Descending"), this, [sort] { sort(Qt::DescendingOrder); });
        }
        if (!mirrored_) {
            menu->addAction(tr("Order by &Time"), this, &EventView::clear_sort)->setEnabled(sort_.has_value());
            menu->addSeparator();
        }
        if (spec.field == Field::Time)
            add_time_menu(menu);
        menu->addAction(tr("&Fit to Contents"), this, [this, spec] { fit_column(model_->column(spec)); });
    }
    menu->addAction(tr("Fit A&ll Columns"), this, [this] {
        for (const int each : columns_in_order())
            fit_column(each, viewport()->width() / 3);
    });
    // The columns are those of the other view.
    if (mirrored_)
        return menu;
    menu->addSeparator();
    if (column >= 0) {
        const ColumnSpec spec = model_->spec(column);
        menu->addAction(tr("&Hide Column %1").arg(in_menu(spec.title())), this,
                        [this, spec] {
                            QList<ColumnSpec> columns = shown_columns();
                            columns.removeOne(spec);
                            set_columns(columns);
                        })
            ->setEnabled(model_->columnCount() > 1);
    }
    const ColumnSpec difference = ColumnSpec::difference();
    if (model_->column(difference) < 0)
        menu->addAction(tr("Show Difference to Row A&bove (%1)").arg(difference.title()), this, [this, difference] {
            QList<ColumnSpec> columns = shown_columns();
            columns.insert(columns.indexOf(ColumnSpec::of(Field::Time)) + 1, difference);
            set_columns(columns);
        });
    menu->addAction(tr("&Choose Columns…"), this, &EventView::chooser_asked);
    menu->addAction(tr("&Reset Columns"), this, &EventView::reset_columns);
    return menu;
}

void EventView::add_time_menu(QMenu* menu)
{
    QMenu* times = menu->addMenu(tr("Times &In"));
    auto* group = new QActionGroup(times);
    const TimeDisplay now = model_->time_display();
    const auto add = [&](const QString& text, TimeDisplay display) {
        QAction* action = times->addAction(text, this, [this, display] { set_time_display(display); });
        action->setCheckable(true);
        action->setChecked(display == now);
        group->addAction(action);
    };
    const auto clock = [&](TimeDisplay::Clock which) {
        TimeDisplay display = now;
        display.clock = which;
        display.relative = false;
        return display;
    };
    add(tr("&UTC"), clock(TimeDisplay::Clock::Utc));
    if (!now.local.is_utc())
        add(tr("&Local Time (%1)").arg(QString::fromStdString(now.local.name())), clock(TimeDisplay::Clock::Local));
    add(tr("The &Source's Zone"), clock(TimeDisplay::Clock::Source));
    TimeDisplay first = now;
    first.relative = true;
    first.origin.reset();
    add(tr("&Relative to the First Row"), first);
    menu->addSeparator();
}

void EventView::copy()
{
    bool records = false;
    for (const ColumnSpec& column : model_->columns())
        records = records || column.needs_record();
    if (!records && selected_count() <= copy_limit)
        RowView::copy();
    else
        copy_as(CopyFormat::Text);
}

void EventView::copy_as(CopyFormat format) { copy_cells(format, columns_in_order()); }

void EventView::copy_cells(CopyFormat format, const QList<int>& columns)
{
    CopyRequest request;
    for (const RowRange& range : selected_ranges())
        request.ranges.push_back({std::uint32_t(range.first), std::uint32_t(range.last)});
    if (request.ranges.empty() || !model_->rows().snapshot())
        return;
    request.rows = model_->rows();
    request.format = format;
    for (const int column : columns)
        request.columns.push_back(
            {model_->spec(column).ref(),
             model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString()});
    TimeDisplay display = model_->time_display();
    if (display.relative && !display.origin)
        display.origin = model_->time(0);
    request.time = [display](const Snapshot& snapshot, EventId event) {
        if (!display.relative)
            return shown_time(snapshot, event, display);
        const Micros time = snapshot.time(event);
        return time == no_time || *display.origin == no_time ? std::string() : difference_text(time - *display.origin);
    };
    copy_job_.start(std::move(request));
}

void EventView::copied_elsewhere(const Copied& done)
{
    if (done.text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(done.text);
    emit copied(int(done.rows), int(std::min<std::uint64_t>(done.selected, INT_MAX)));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns an EventView shows, how wide, and where that is kept.
#include "widgets/models/column_offer.h"
#include "widgets/models/event_table_model.h"
#include "widgets/theme/bookmark_look.h"
#include "widgets/views/event_view.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace spoor {
namespace {

QString settings_group(const QString& formats) { return QStringLiteral("columns/") + formats; }

}

QList<ColumnSpec> EventView::shown_columns() const
{
    QList<ColumnSpec> columns;
    for (const int column : columns_in_order())
        columns << model_->spec(column);
    return columns;
}

void EventView::keep_widths()
{
    for (int column = 0; column < std::min<int>(header()->count(), model_->columnCount()); ++column)
        if (const int width = header()->sectionSize(column); width > 0)
            widths_.insert(model_->spec(column).name(), width);
}

void EventView::show_columns(const QList<ColumnSpec>& columns)
{
    arranging_ = true;
    model_->set_columns(columns);
    for (int column = 0; column < header()->count(); ++column)
        header()->moveSection(header()->visualIndex(column), column);
    // By the digit, since digits are what must not be cut.
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < header()->count(); ++column) {
        const int first = (model_->width_hint(column) + 1) * digit + (column == 0 ? bookmark_room(fontMetrics()) : 0);
        header()->resizeSection(column, widths_.value(model_->spec(column).name(), first));
    }
    if (sort_ && model_->column(sort_->column) < 0)
        clear_sort();
    else if (sort_)
        show_sort(model_->column(sort_->column), sort_->order);
    arranging_ = false;
    updateGeometries();
    viewport()->update();
    emit columns_changed();
}

void EventView::set_columns(const QList<ColumnSpec>& columns)
{
    keep_widths();
    show_columns(columns);
    columns_touched();
}

void EventView::add_column(const ColumnSpec& column)
{
    if (model_->column(column) < 0)
        set_columns(shown_columns() << column);
    const int place = model_->column(column);
    const int right = header()->sectionPosition(place) + header()->sectionSize(place);
    horizontalScrollBar()->setValue(std::max(0, right - viewport()->width()));
}

void EventView::reset_columns()
{
    widths_.clear();
    columns_chosen_ = false;
    save_timer_.stop();
    if (settings_ && !formats_.isEmpty())
        settings_->remove(settings_group(formats_));
    show_columns(default_columns(model_->rows().snapshot().get()));
}

void EventView::columns_touched()
{
    if (arranging_)
        return;
    columns_chosen_ = true;
    save_timer_.start();
    emit columns_changed();
}

void EventView::set_settings(QSettings* settings)
{
    settings_ = settings;
    if (model_ && load_columns())
        columns_chosen_ = true;
}

void EventView::save_columns()
{
    save_timer_.stop();
    if (!settings_ || formats_.isEmpty())
        return;
    QStringList names;
    QStringList widths;
    for (const int column : columns_in_order()) {
        names << model_->spec(column).name();
        widths << QString::number(header()->sectionSize(column));
    }
    settings_->beginGroup(settings_group(formats_));
    // Names alone where the user chose them; those for the formats may be others in a later version.
    if (columns_chosen_)
        settings_->setValue(QStringLiteral("names"), names);
    settings_->setValue(QStringLiteral("widths_of"), names);
    settings_->setValue(QStringLiteral("widths"), widths);
    settings_->endGroup();
}

bool EventView::load_columns()
{
    if (!settings_ || formats_.isEmpty())
        return false;
    settings_->beginGroup(settings_group(formats_));
    const QStringList names = settings_->value(QStringLiteral("names")).toStringList();
    const QStringList widths_of = settings_->value(QStringLiteral("widths_of")).toStringList();
    const QStringList widths = settings_->value(QStringLiteral("widths")).toStringList();
    settings_->endGroup();
    constexpr int widest = 10'000;
    for (qsizetype i = 0; i < std::min(widths_of.size(), widths.size()); ++i)
        if (const int width = widths[i].toInt(); width >= header()->minimumSectionSize() && width <= widest)
            widths_.insert(ColumnSpec::named(widths_of[i]).name(), width);
    QList<ColumnSpec> columns;
    for (const QString& name : names)
        columns << ColumnSpec::named(name);
    if (!columns.isEmpty())
        show_columns(columns);
    return !columns.isEmpty();
}

void EventView::mirror(EventView* other)
{
    mirrored_ = other;
    header()->setSectionsClickable(false);
    header()->setSortIndicatorShown(false);
    model_->share_marks(other->model_->marks());
    const auto copy_bookmarks = [this, other] { model_->set_bookmarks(other->model_->bookmarks()); };
    connect(other->model_, &EventTableModel::bookmarks_changed, this, copy_bookmarks);
    copy_bookmarks();
    const auto copy_columns = [this, other] {
        other->keep_widths();
        widths_ = other->widths_;
        show_columns(other->shown_columns());
    };
    connect(other, &EventView::columns_changed, this, copy_columns);
    connect(other, &EventView::time_display_changed, this, &EventView::set_time_display);
    connect(other, &RowView::density_changed, this, &RowView::set_density);
    copy_columns();
    set_density(other->density());
    set_time_display(other->model_->time_display());
}

void EventView::follow_formats()
{
    const Snapshot* snapshot = model_->rows().snapshot().get();
    const QString formats = snapshot ? format_set(*snapshot) : QString();
    if (formats.isEmpty())
        return;
    const bool other = formats != formats_;
    // Which columns hold something is known for sure at the end.
    const bool more = snapshot->complete && !complete_;
    complete_ = snapshot->complete;
    if (!other && !more)
        return;
    if (other) {
        if (save_timer_.isActive())
            save_columns();
        formats_ = formats;
        if (load_columns()) {
            columns_chosen_ = true;
            return;
        }
    }
    if (!columns_chosen_)
        show_columns(default_columns(snapshot));
}

void EventView::show_times_since(std::optional<Micros> origin)
{
    TimeDisplay display = model_->time_display();
    display.relative = true;
    display.origin = origin;
    set_time_display(display);
}

void EventView::show_absolute_times()
{
    TimeDisplay display = model_->time_display();
    display.relative = false;
    display.origin.reset();
    set_time_display(display);
}

void EventView::set_time_display(const TimeDisplay& display)
{
    if (display == model_->time_display())
        return;
    const int column = model_->column(Field::Time);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int room = position_of(column) == QStyleOptionViewItem::Beginning ? bookmark_room(fontMetrics()) : 0;
    const auto first_width = [&] { return (model_->width_hint(column) + 1) * digit + room; };
    const bool untouched = column >= 0 && header()->sectionSize(column) == first_width();
    model_->set_time_display(display);
    if (column >= 0 && (untouched || header()->sectionSize(column) < first_width())) {
        arranging_ = true;
        header()->resizeSection(column, first_width());
        arranging_ = false;
    }
    emit time_display_changed(display);
}

}

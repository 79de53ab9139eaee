// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/overview_strip.h"

#include "widgets/models/bookmark_cells.h"
#include "widgets/models/event_marks.h"
#include "widgets/models/event_table_model.h"
#include "widgets/theme/look.h"
#include "widgets/views/event_view.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace spoor {
namespace {

constexpr int bucket_height = 2;

/// How many of these rows lie in [first, end).
qint64 count_within(const std::vector<std::uint32_t>& rows, qint64 first, qint64 end)
{
    return std::ranges::lower_bound(rows, end) - std::ranges::lower_bound(rows, first);
}

}

OverviewStrip::OverviewStrip(EventView* view, QWidget* parent) : QWidget(parent), view_(view)
{
    setAccessibleName(tr("Overview of all rows"));
    setAccessibleDescription(tr("Failures, matches of the search, marked and bookmarked rows over the whole table"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    timer_.setSingleShot(true);
    timer_.setInterval(50);
    connect(&timer_, &QTimer::timeout, this, &OverviewStrip::ask);
    connect(&job_, &OverviewJob::finished, this, [this](const Overview& overview) {
        overview_ = overview;
        update();
        if (std::exchange(stale_, false))
            later();
        emit updated();
    });
    EventTableModel* model = view->event_model();
    connect(model, &QAbstractItemModel::modelReset, this, &OverviewStrip::later);
    connect(model->marks(), &EventMarks::changed, this, &OverviewStrip::later);
    connect(model, &EventTableModel::bookmarks_changed, this, &OverviewStrip::later);
    connect(view->verticalScrollBar(), &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
    connect(view->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, qOverload<>(&QWidget::update));
    later();
}

QSize OverviewStrip::sizeHint() const { return {lane() * 3 + 2, 100}; }

int OverviewStrip::lane() const { return std::max(6, fontMetrics().height() / 2); }

int OverviewStrip::row_count() const { return view_->event_model()->rowCount(); }

qreal OverviewStrip::y_of(qreal row) const { return row_count() ? row / row_count() * height() : 0; }

int OverviewStrip::row_at(int y) const
{
    const qint64 row = height() ? qint64(row_count()) * y / height() : 0;
    return int(std::clamp<qint64>(row, 0, std::max(0, row_count() - 1)));
}

void OverviewStrip::set_matches(RowList rows)
{
    matches_ = std::move(rows);
    later();
}

void OverviewStrip::ask()
{
    stale_ = job_.running();
    if (stale_)
        return;
    const EventTableModel* model = view_->event_model();
    job_.start(model->rows(), view_->in_time_order(), matches_, model->marks()->keys(),
               std::uint32_t(std::max(1, height() / bucket_height)), bookmarked_events(*model->bookmarks()));
}

void OverviewStrip::resizeEvent(QResizeEvent*) { later(); }

// Neither put off nor cut short by the next change, or nothing would be shown while logs are loading.
void OverviewStrip::later()
{
    if (!timer_.isActive())
        timer_.start();
}

void OverviewStrip::paint_lanes(QPainter& painter) const
{
    const qreal buckets = qreal(std::max<std::size_t>(1, overview_.failures.size()));
    const auto bucket = [&](std::size_t i, qreal left, qreal width) {
        const qreal top = qreal(i) / buckets * height();
        return QRectF(left, top, width, std::max(1.0, qreal(i + 1) / buckets * height() - top));
    };
    for (std::size_t i = 0; i < overview_.failures.size(); ++i)
        if (overview_.failures[i] > 0)
            painter.fillRect(bucket(i, 1, std::max(1.5, std::sqrt(qreal(overview_.failures[i])) * lane())),
                             tone(Tone::Failure, palette()));
    for (std::size_t i = 0; i < overview_.matches.size(); ++i)
        if (overview_.matches[i] > 0)
            painter.fillRect(bucket(i, 1 + lane() + 1, lane() - 2), palette().color(QPalette::Link));
}

void OverviewStrip::paint_places(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(Tone::Warning, palette()));
    const qreal left = 1 + 2 * lane();
    for (const std::uint32_t row : overview_.marks) {
        const qreal y = y_of(row + 0.5);
        painter.drawPolygon(
            QPolygonF{QPointF(left, y), QPointF(width(), y - lane() / 2.0), QPointF(width(), y + lane() / 2.0)});
    }
    painter.setBrush(palette().color(QPalette::Text));
    // One dot a pixel row at most, however many there are.
    qreal last = -1;
    const auto& ticks = overview_.bookmarks;
    for (auto at = ticks.begin(); at != ticks.end() && int(*at) < row_count();) {
        const qreal y = y_of(*at + 0.5);
        if (y >= last + 1) {
            painter.drawEllipse(QPointF(width() - lane() / 2.0, y), lane() / 3.0, lane() / 3.0);
            last = y;
        }
        at = std::ranges::upper_bound(at, ticks.end(), std::uint32_t(row_at(int(y) + 1)));
    }
}

void OverviewStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, 1, height(), palette().color(QPalette::Mid));
    const int rows = row_count();
    if (rows == 0)
        return;
    // What is on screen lies below the lanes and has an edge, so that neither hides the other.
    const qreal top = y_of(view_->first_row());
    const qreal end = y_of(std::min(rows, view_->first_row() + view_->page_rows()));
    const QRectF shown(1.5, top, width() - 2, std::max<qreal>(3, end - top));
    QColor ground = palette().color(QPalette::Text);
    ground.setAlphaF(0.12f);
    painter.fillRect(shown, ground);
    paint_lanes(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawRect(shown);
    if (const QModelIndex current = view_->currentIndex(); current.isValid())
        painter.fillRect(QRectF(1, y_of(current.row() + 0.5) - 1, width() - 1, 2),
                         palette().color(QPalette::Highlight));
    paint_places(painter);
}

void OverviewStrip::jump(int y) { view_->scroll_to_row(row_at(y) - view_->page_rows() / 2); }

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        jump(int(event->position().y()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        jump(int(event->position().y()));
}

void OverviewStrip::wheelEvent(QWheelEvent* event) { QCoreApplication::sendEvent(view_->verticalScrollBar(), event); }

QString OverviewStrip::words_at(int y) const
{
    const int rows = row_count();
    const std::size_t buckets = overview_.failures.size();
    if (rows == 0 || buckets == 0 || height() == 0)
        return {};
    const QLocale locale;
    const std::size_t bucket = std::min(buckets - 1, std::size_t(std::max(0, y)) * buckets / std::size_t(height()));
    const qint64 first = qint64(rows) * qint64(bucket) / qint64(buckets);
    const qint64 end = std::max(first + 1, qint64(rows) * qint64(bucket + 1) / qint64(buckets));
    QStringList lines{tr("Rows %1 to %2").arg(locale.toString(first + 1), locale.toString(end)),
                      tr("Failures: %1 %").arg(locale.toString(double(overview_.failures[bucket]) * 100, 'f', 1))};
    if (matches_)
        lines << tr("%n match(es)", nullptr, int(overview_.matches[bucket]));
    // A sign is higher than its row's bucket.
    const qint64 reach = qint64(rows) * lane() / 2 / height();
    if (const qint64 marks = count_within(overview_.marks, std::max<qint64>(0, first - reach), end + reach))
        lines << tr("%n marked row(s) nearby", nullptr, int(marks));
    if (const qint64 some = count_within(overview_.bookmarks, std::max<qint64>(0, first - reach), end + reach))
        lines << tr("%n bookmarked row(s) nearby", nullptr, int(some));
    return lines.join(QLatin1Char('\n'));
}

bool OverviewStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(),
                           words_at(help->pos().y()).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/charts_page.h"

#include "widgets/charts/chart_list.h"
#include "widgets/charts/chart_numbers.h"
#include "widgets/charts/chart_view.h"
#include "widgets/charts/chart_words.h"
#include "widgets/models/display_text.h"
#include "widgets/theme/look.h"
#include "widgets/wording/error_wording.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace spoor {
namespace {

using namespace std::chrono_literals;

QLabel* plain_label(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

}

ChartsPage::ChartsPage(QWidget* parent)
    : QWidget(parent), list_(new ChartList(this)), view_(new ChartView(this)), numbers_(new ChartNumbers(this)),
      table_(new QTableView(this)), parts_(new QSplitter(Qt::Horizontal, this)),
      beside_(new QSplitter(Qt::Horizontal, this)), filter_(plain_label("chart-filter", this)),
      zone_(plain_label("chart-zone", this)), title_(plain_label("chart-title", this)),
      counted_(plain_label("chart-counted", this))
{
    view_->setObjectName(QStringLiteral("chart"));
    table_->setObjectName(QStringLiteral("chart-numbers"));
    table_->setAccessibleName(tr("Numbers of the chart"));
    table_->setModel(numbers_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->setTextElideMode(Qt::ElideMiddle);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    // In its corner stands a button of Qt's that has no name.
    if (auto* corner = table_->findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Select all numbers"));
    table_->hide();
    QFont large = title_->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    title_->setFont(large);
    counted_->setWordWrap(true);
    counted_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    counted_->setContentsMargins(8, 2, 8, 6);

    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(8, 4, 0, 0);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    heading->addWidget(title_, 1);
    heading->addWidget(make_bar());
    column->addLayout(heading);
    beside_->addWidget(view_);
    beside_->addWidget(table_);
    beside_->setStretchFactor(0, 3);
    beside_->setStretchFactor(1, 2);
    column->addWidget(beside_, 1);
    column->addWidget(counted_);
    parts_->addWidget(list_);
    parts_->addWidget(right);
    parts_->setStretchFactor(0, 0);
    parts_->setStretchFactor(1, 1);
    const int line = fontMetrics().lineSpacing();
    list_->setMinimumWidth(line * 8);
    parts_->setSizes({line * 15, line * 60});
    beside_->setSizes({line * 36, line * 30});
    for (QSplitter* splitter : {parts_, beside_})
        splitter->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(make_filter_line());
    all->addWidget(parts_, 1);
    setFocusProxy(view_);

    connect(list_, &ChartList::chosen_changed, this, [this](ChartId id) {
        show_chosen();
        emit chosen_changed(id, by());
    });
    connect(view_, &ChartView::place_activated, this, [this](const ChartPlace& place) {
        if (const auto shown = chart())
            emit events_asked(shown, place);
    });
    connect(view_, &ChartView::menu_asked, this, &ChartsPage::show_menu);
    connect(view_, &ChartView::cursor_moved, this, [this](const std::optional<ChartPlace>& place) {
        if (place && table_->isVisible() && !table_->hasFocus())
            table_->selectRow(numbers_->row_of(*place));
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && table_->hasFocus())
            view_->set_cursor_place(numbers_->place(row.row()));
    });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& row) {
        if (const auto shown = chart(); shown && row.isValid())
            emit events_asked(shown, numbers_->place(row.row()));
    });
    // Of the chart alone: elsewhere on the page it copies what is selected there.
    auto* copy = new QShortcut(QKeySequence::Copy, view_, this, &ChartsPage::copy_data);
    copy->setContext(Qt::WidgetShortcut);
    show_busy_.setSingleShot(true);
    show_busy_.setInterval(300ms);
    connect(&show_busy_, &QTimer::timeout, this, &ChartsPage::show_words);
    show_filter({});
    set_zone({});
    show_chosen();
}

ChartId ChartsPage::chosen() const { return list_->chosen(); }

ChartBy ChartsPage::by() const { return ChartBy(by_->currentIndex()); }

void ChartsPage::choose(ChartId id) { list_->choose(id); }

std::shared_ptr<const Chart> ChartsPage::chart() const
{
    const auto& shown = list_->chart(chosen());
    return shown && !shown->empty() ? shown : nullptr;
}

void ChartsPage::set_options(const ChartOptions& options)
{
    if (options == options_)
        return;
    options_ = options;
    show_chosen();
}

void ChartsPage::show_chart(const std::shared_ptr<const Chart>& chart, bool legs_known)
{
    const ChartId id = chart->spec.id;
    options_.legs_known = legs_known;
    errors_[std::size_t(id)].clear();
    list_->set_chart(id, chart, options_);
    if (id == chosen())
        show_chosen();
}

void ChartsPage::show_error(ChartId id, const Error& error)
{
    errors_[std::size_t(id)] = one_line(words_for(error));
    list_->set_chart(id, nullptr, options_);
    if (id == chosen())
        show_chosen();
}

void ChartsPage::show_chosen()
{
    const ChartId id = chosen();
    const auto& shown = list_->chart(id);
    title_->setText(chart_text(id));
    view_->setAccessibleName(chart_text(id));
    rates_shown_->setVisible(id == ChartId::FailureRate);
    by_shown_->setVisible(id == ChartId::FailureRate);
    map_shown_->setVisible(id == ChartId::Week);
    view_->set_chart(shown, options_);
    numbers_->set_chart(chart(), options_);
    if (table_->isVisible())
        table_->resizeColumnsToContents();
    for (QAction* action : std::as_const(deeds_))
        action->setEnabled(chart() != nullptr);
    show_words();
}

void ChartsPage::show_words()
{
    const auto& shown = list_->chart(chosen());
    const QString& error = errors_[std::size_t(chosen())];
    view_->set_empty_text(!error.isEmpty() ? error : shown ? chart_empty_text(chosen(), filtered_) : tr("Counting…"));
    const bool some = chart() != nullptr;
    QString words = some ? counted_text(*shown, options_) : QString();
    if (some && filtered_)
        words = tr("Of what the filter lets through: %1").arg(words);
    counted_->setText(some && busy_ && !show_busy_.isActive() ? tr("Counting anew… %1").arg(words) : words);
    counted_->setVisible(some);
}

void ChartsPage::show_filter(const QString& filter)
{
    filtered_ = !filter.trimmed().isEmpty();
    filter_->setText(filtered_ ? tr("Filter: %1").arg(visible_text(filter.simplified()))
                               : tr("No filter: all events are counted"));
    filter_->setToolTip(filtered_ ? QStringLiteral("<span>%1</span>").arg(visible_text(filter).toHtmlEscaped())
                                  : QString());
    clear_->setVisible(filtered_);
    show_words();
}

void ChartsPage::set_zone(const Zone& zone)
{
    zone_->setText(tr("Times: %1").arg(QString::fromStdString(zone.name())));
}

void ChartsPage::set_busy(bool busy)
{
    if (busy == busy_)
        return;
    busy_ = busy;
    // What takes a moment only does not flicker.
    if (busy)
        return show_busy_.start();
    show_busy_.stop();
    show_words();
}

void ChartsPage::forget()
{
    for (int i = 0; i < chart_count; ++i) {
        errors_[std::size_t(i)].clear();
        list_->set_chart(ChartId(i), nullptr, options_);
    }
    busy_ = false;
    show_chosen();
}

}

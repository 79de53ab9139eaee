// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above a chart: the filter, the chart's choices, and what can be done with it.
#include "widgets/charts/chart_words.h"
#include "widgets/pages/charts_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

namespace spoor {

QWidget* ChartsPage::make_filter_line()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(8, 3, 8, 3);
    filter_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    clear_ = new QToolButton(this);
    clear_->setObjectName(QStringLiteral("chart-clear"));
    clear_->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear")));
    clear_->setText(tr("Clear Filter"));
    clear_->setToolTip(tr("Take the filter away; undo brings it back"));
    clear_->setAutoRaise(true);
    clear_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(clear_, &QToolButton::clicked, this, &ChartsPage::filter_clear_asked);
    row->addWidget(filter_, 1);
    row->addWidget(clear_);
    row->addWidget(zone_);
    return line;
}

QToolBar* ChartsPage::make_bar()
{
    auto* bar = new QToolBar(this);
    bar->setIconSize({16, 16});
    const auto choice = [&](const QString& name, QComboBox*& box, QAction*& shown,
                            std::initializer_list<QString> entries) {
        box = new QComboBox(bar);
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->addItems(QStringList(entries));
        shown = bar->addWidget(box);
    };
    choice(tr("Which rates are drawn"), rates_, rates_shown_,
           {tr("Raw and adjusted"), tr("Adjusted rate"), tr("Raw rate")});
    rates_->setObjectName(QStringLiteral("chart-rates"));
    choice(tr("What the lines are of"), by_, by_shown_,
           {chart_by_text(ChartBy::All), chart_by_text(ChartBy::Protocol), chart_by_text(ChartBy::Site),
            chart_by_text(ChartBy::Client), chart_by_text(ChartBy::User)});
    by_->setObjectName(QStringLiteral("chart-by"));
    choice(tr("What the colour says"), map_, map_shown_, {tr("Attempts"), tr("Failure rate")});
    map_->setObjectName(QStringLiteral("chart-map"));
    connect(rates_, &QComboBox::currentIndexChanged, this, [this](int index) {
        ChartOptions options = options_;
        options.rates = index == 0 ? RateKind::Both : index == 1 ? RateKind::Adjusted : RateKind::Raw;
        set_options(options);
    });
    connect(by_, &QComboBox::currentIndexChanged, this, [this] { emit chosen_changed(chosen(), by()); });
    connect(map_, &QComboBox::currentIndexChanged, this, [this](int index) {
        ChartOptions options = options_;
        options.map = index == 0 ? MapOf::Attempts : MapOf::Rate;
        set_options(options);
    });

    const auto deed = [&](const char* icon, const QString& text, auto slot) {
        QAction* action = bar->addAction(QIcon::fromTheme(QLatin1String(icon)), text);
        connect(action, &QAction::triggered, this, slot);
        deeds_ << action;
        return action;
    };
    deed("insert-image", tr("Copy &Image"), &ChartsPage::copy_image)->setObjectName(QStringLiteral("chart-copy-image"));
    deed("edit-copy", tr("Copy &Data"), &ChartsPage::copy_data)->setObjectName(QStringLiteral("chart-copy-data"));
    deed("document-save-as", tr("&Save As…"), &ChartsPage::save_as)->setObjectName(QStringLiteral("chart-save"));
    QAction* add = deed("list-add", tr("&Add to Report"), [this] {
        if (const auto shown = chart())
            emit add_asked(shown);
    });
    add->setObjectName(QStringLiteral("chart-add"));
    if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(add)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    show_numbers_ = bar->addAction(QIcon::fromTheme(QStringLiteral("table")), tr("Show &Numbers"));
    show_numbers_->setObjectName(QStringLiteral("chart-show-numbers"));
    show_numbers_->setCheckable(true);
    connect(show_numbers_, &QAction::toggled, this, [this](bool on) {
        table_->setVisible(on);
        if (on)
            table_->resizeColumnsToContents();
    });
    // Of a bar that is too long for the page. Qt gives it no name.
    if (auto* more = bar->findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More of the chart's tools"));
    // Qt's tool bars are for the mouse alone.
    for (QAction* action : bar->actions())
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    return bar;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/charts/chart_place.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QTableView;
class QToolBar;
class QToolButton;

namespace spoor {

class ChartList;
class ChartNumbers;
class ChartView;

/// Charts over the events that the filter lets through: a list of them with their shapes, and the chosen one with what was
/// counted. Counts nothing itself: it tells what is asked for, and shows what it is given.
class ChartsPage : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPage(QWidget* parent = nullptr);

    ChartList* list() const { return list_; }
    ChartView* view() const { return view_; }
    ChartNumbers* numbers() const { return numbers_; }
    /// List beside chart; chart beside its numbers.
    QSplitter* parts() const { return parts_; }
    QSplitter* beside() const { return beside_; }

    ChartId chosen() const;
    ChartBy by() const;
    const ChartOptions& options() const { return options_; }
    void choose(ChartId id);

    void show_chart(const std::shared_ptr<const Chart>& chart, bool legs_known);
    void show_error(ChartId id, const Error& error);
    /// What the timeline is filtered by; empty: by nothing.
    void show_filter(const QString& filter);
    void set_zone(const Zone& zone);
    void set_busy(bool busy);
    /// For another investigation.
    void forget();

    // The chosen chart, where there is one.
    void copy_image();
    void copy_data();
    /// Asks where to, and tells by `save_asked`.
    void save_as();
    /// The file's content by its suffix: svg, png, csv. Empty for any other.
    QByteArray content(const QString& suffix) const;

signals:
    void chosen_changed(spoor::ChartId id, spoor::ChartBy by);
    /// The events behind a place of the chosen chart are to be shown.
    void events_asked(const std::shared_ptr<const spoor::Chart>& chart, const spoor::ChartPlace& place);
    void filter_clear_asked();
    void save_asked(const QString& path, const QByteArray& content);
    void add_asked(const std::shared_ptr<const spoor::Chart>& chart);
    void said(const QString& text);

private:
    QToolBar* make_bar();
    QWidget* make_filter_line();
    void show_chosen();
    void show_words();
    void show_menu(const QPoint& global);
    void set_options(const ChartOptions& options);
    std::shared_ptr<const Chart> chart() const;

    ChartList* list_;
    ChartView* view_;
    ChartNumbers* numbers_;
    QTableView* table_;
    QSplitter* parts_;
    QSplitter* beside_;
    QLabel* filter_;
    QLabel* zone_;
    QToolButton* clear_ = nullptr;
    QLabel* title_;
    QLabel* counted_;
    QComboBox* rates_ = nullptr;
    QComboBox* by_ = nullptr;
    QComboBox* map_ = nullptr;
    QAction* rates_shown_ = nullptr;  // of the combo boxes in the bar
    QAction* by_shown_ = nullptr;
    QAction* map_shown_ = nullptr;
    QList<QAction*> deeds_;  // what is done with a chart that is there
    QAction* show_numbers_ = nullptr;
    ChartOptions options_;
    std::array<QString, chart_count> errors_;
    bool filtered_ = false;
    bool busy_ = false;
    QTimer show_busy_;
};

}

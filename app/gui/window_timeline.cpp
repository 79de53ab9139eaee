// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the timeline: what each of them asks of whom.
#include "app/gui/main_window.h"
#include "app/gui/timeline_links.h"
#include "widgets/charts/histogram_view.h"
#include "widgets/dialogs/saved_filters_dialog.h"
#include "widgets/models/event_table_model.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/find_bar.h"
#include "widgets/views/find_session.h"
#include "widgets/views/finding_filter_bar.h"
#include "widgets/views/inspector.h"
#include "widgets/views/lanes_view.h"
#include "widgets/views/raw_line_view.h"
#include "widgets/views/session_filter_bar.h"
#include "widgets/views/session_list_view.h"

#include <QSettings>

namespace spoor {

using namespace Qt::StringLiterals;

void MainWindow::connect_filter_actions()
{
    FilterBar* filter = timeline_->filter();
    actions_.on("filter.focus"_L1, this, &MainWindow::focus_filter);
    actions_.on("filter.clear"_L1, filter, [this, filter] {
        if (page_ == Page::Findings)
            findings_->filter()->clear();
        else if (page_ == Page::Sessions)
            sessions_->filter()->clear();
        else
            filter->new_search();
    });
    actions_.on("filter.save"_L1, filter, [filter] { filter->ask_for_name(); });
    actions_.on("filter.only-this"_L1, links_, [this] { links_->filter_by_cell(true); });
    actions_.on("filter.not-this"_L1, links_, [this] { links_->filter_by_cell(false); });
    actions_.on("edit.undo-filter"_L1, filter, [filter] { filter->undo(); });
    actions_.on("edit.redo-filter"_L1, filter, [filter] { filter->redo(); });
    const auto tell_undo = [this](bool can) {
        actions_.set_blocked("edit.undo-filter"_L1, can ? QString() : tr("the filter has not been changed"));
    };
    const auto tell_redo = [this](bool can) {
        actions_.set_blocked("edit.redo-filter"_L1, can ? QString() : tr("no change of the filter was undone"));
    };
    connect(filter, &FilterBar::undo_available, this, tell_undo);
    connect(filter, &FilterBar::redo_available, this, tell_redo);
    tell_undo(filter->can_undo());
    tell_redo(filter->can_redo());

    filter->load_settings(settings_);
    connect(filter, &FilterBar::settings_changed, this, [this, filter] { filter->save_settings(settings_); });
    connect(filter, &FilterBar::manage_saved_asked, this, [this, filter] {
        auto* dialog = new SavedFiltersDialog(filter->saved(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SavedFiltersDialog::changed, filter, &FilterBar::set_saved);
        connect(dialog, &SavedFiltersDialog::use_asked, filter, &FilterBar::use_saved);
        dialog->show();
    });
    back_out_.add(BackOut::Stage::Filter, [filter] {
        if (filter->text().isEmpty())
            return false;
        filter->set_text({});
        return true;
    });
    back_out_.add(BackOut::Stage::Bars, [this, filter] {
        if (!filter->isAncestorOf(focusWidget()))
            return false;
        timeline_->events()->setFocus();
        return true;
    });
}

void MainWindow::connect_go_actions()
{
    FindSession* find = links_->find();
    timeline_->find()->set_history(settings_.value(u"find/history"_s).toStringList());
    connect(timeline_->find(), &FindBar::closed, this,
            [this] { settings_.setValue(u"find/history"_s, timeline_->find()->history()); });
    actions_.on("find.open"_L1, find, [this, find] {
        if (page_ == Page::Sessions || page_ == Page::Findings)
            return focus_filter();
        show_page(Page::Timeline);
        find->open();
    });
    actions_.on("find.next"_L1, find, [find] { find->next(); });
    actions_.on("find.previous"_L1, find, [find] { find->previous(); });
    actions_.on("go.line"_L1, links_, [this] { links_->go_to_line(); });
    actions_.on("go.time"_L1, links_, [this] { links_->go_to_time(); });
    const auto seek = [this](QLatin1StringView id, Seek::What what, bool forward) {
        actions_.on(id, links_, [this, what, forward] { links_->seek(what, forward); });
    };
    seek("go.next-failure"_L1, Seek::What::Failure, true);
    seek("go.previous-failure"_L1, Seek::What::Failure, false);
    seek("go.next-in-session"_L1, Seek::What::SameSession, true);
    seek("go.previous-in-session"_L1, Seek::What::SameSession, false);
    actions_.on("view.context"_L1, links_, [this] { links_->toggle_context(); });
    actions_.on("view.mark"_L1, timeline_->events(), &EventView::toggle_marks);
    back_out_.add(BackOut::Stage::Bars, [this] { return links_->close_bar(); });
    back_out_.add(BackOut::Stage::Panes, [this] { return links_->close_context(); });
    back_out_.add(BackOut::Stage::Selection, [this] { return links_->clear_range(); });
}

void MainWindow::connect_copy_actions()
{
    EventView* events = timeline_->events();
    actions_.on("edit.copy"_L1, events, [events] { events->copy(); });
    actions_.on("edit.select-all"_L1, events, &QAbstractItemView::selectAll);
    const auto copy = [&](QLatin1StringView id, CopyFormat format) {
        actions_.on(id, events, [events, format] { events->copy_as(format); });
    };
    copy("copy.csv"_L1, CopyFormat::Csv);
    copy("copy.json"_L1, CopyFormat::JsonLines);
    copy("copy.markdown"_L1, CopyFormat::Markdown);
    copy("copy.filter"_L1, CopyFormat::RowFilter);
}

void MainWindow::connect_view_actions()
{
    EventView* events = timeline_->events();
    HistogramView* chart = timeline_->histogram();
    actions_.on("view.columns"_L1, links_, [this] { links_->choose_columns(); });
    actions_.on("view.order-by-time"_L1, events, [events] { events->clear_sort(); });
    actions_.on("histogram.reset"_L1, chart, [chart] { chart->reset_view(); });
    actions_.on("view.histogram"_L1, chart, [this, chart](bool on) {
        chart->setVisible(on);
        settings_.setValue(u"timeline/histogram"_s, on);
    });
    const bool charted = settings_.value(u"timeline/histogram"_s, true).toBool();
    chart->setVisible(charted);
    actions_.action("view.histogram"_L1)->setChecked(charted);

    QAction* wrap = inspector_->raw()->wrap_action();
    QAction* wrap_too = actions_.on("view.wrap-raw"_L1, wrap, [wrap](bool on) { wrap->setChecked(on); });
    wrap->setChecked(settings_.value(u"inspector/wrap"_s, wrap->isChecked()).toBool());
    connect(wrap, &QAction::toggled, wrap_too, &QAction::setChecked);
    connect(wrap, &QAction::toggled, this, [this](bool on) { settings_.setValue(u"inspector/wrap"_s, on); });
    wrap_too->setChecked(wrap->isChecked());

    const auto clock = [&](QLatin1StringView id, TimeDisplay::Clock which) {
        actions_.on(id, events, [events, which] {
            TimeDisplay display = events->event_model()->time_display();
            display.clock = which;
            events->set_time_display(display);
        });
    };
    clock("view.zone-utc"_L1, TimeDisplay::Clock::Utc);
    clock("view.zone-local"_L1, TimeDisplay::Clock::Local);
    clock("view.zone-source"_L1, TimeDisplay::Clock::Source);
    actions_.on("view.time-absolute"_L1, events, [events] { events->show_absolute_times(); });
    actions_.on("view.time-relative"_L1, events, [events] {
        // From the chosen event, where there is one; else from the first that is shown.
        const QModelIndex current = events->currentIndex();
        const Micros time = current.isValid() ? events->event_model()->time(current.row()) : no_time;
        events->show_times_since(time == no_time ? std::nullopt : std::optional(time));
    });
    const auto set_density = [this, events](bool compact) {
        for (RowView* table :
             std::initializer_list<RowView*>{events, findings_->evidence(), sessions_->list(), lanes_->view()})
            table->set_density(compact ? RowView::Density::Compact : RowView::Density::Roomy);
        settings_.setValue(u"table/compact"_s, compact);
    };
    const auto density = [&](QLatin1StringView id, bool compact) {
        actions_.on(id, events, [set_density, compact] { set_density(compact); });
    };
    density("view.compact"_L1, true);
    density("view.roomy"_L1, false);
    const bool compact = settings_.value(u"table/compact"_s, true).toBool();
    set_density(compact);
    actions_.action(compact ? "view.compact"_L1 : "view.roomy"_L1)->setChecked(true);
    TimeDisplay display = events->event_model()->time_display();
    const int kept = settings_.value(u"table/clock"_s).toInt();
    if (kept == int(TimeDisplay::Clock::Local) || kept == int(TimeDisplay::Clock::Source))
        display.clock = TimeDisplay::Clock(kept);
    events->set_time_display(display);
    show_time_choices(display);
    connect(events, &EventView::time_display_changed, this, [this](const TimeDisplay& now) {
        show_time_choices(now);
        settings_.setValue(u"table/clock"_s, int(now.clock));
    });
}

void MainWindow::show_time_choices(const TimeDisplay& display)
{
    using Clock = TimeDisplay::Clock;
    actions_.action("view.zone-utc"_L1)->setChecked(display.clock == Clock::Utc);
    actions_.action("view.zone-local"_L1)->setChecked(display.clock == Clock::Local);
    actions_.action("view.zone-source"_L1)->setChecked(display.clock == Clock::Source);
    actions_.action("view.time-absolute"_L1)->setChecked(!display.relative);
    actions_.action("view.time-relative"_L1)->setChecked(display.relative);
}

}

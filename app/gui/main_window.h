// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/workspace.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace spoor {

class Inspector;
class LoadStatus;
class RowView;
class StartPage;
class TimelinePage;

/// The window: menus, docks, pages, and which signal goes to which slot. What it shows is made elsewhere.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(LoadOptions options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace* workspace() { return &workspace_; }
    TimelinePage* timeline() const { return timeline_; }
    Inspector* inspector() const { return inspector_; }

    void open(const QStringList& paths) { workspace_.open(paths); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void make_pages();
    void make_docks();
    void make_menus();
    void make_status_bar();
    void connect_workspace();

    void ask_for_folder();
    void ask_for_files();
    void open_sample();
    void show_counts(const EventRows& rows);
    void show_about();

    Workspace workspace_;
    QStackedWidget* pages_ = nullptr;
    StartPage* start_ = nullptr;
    TimelinePage* timeline_ = nullptr;
    Inspector* inspector_ = nullptr;
    RowView* message_view_ = nullptr;
    RowView* source_view_ = nullptr;
    QDockWidget* inspector_dock_ = nullptr;
    QDockWidget* message_dock_ = nullptr;
    QDockWidget* source_dock_ = nullptr;
    QAction* close_action_ = nullptr;
    QAction* filter_action_ = nullptr;
    LoadStatus* load_ = nullptr;
    QLabel* counts_ = nullptr;
};

}

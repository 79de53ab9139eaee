// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QPushButton;

namespace spoor {

class DropArea;
class RecentModel;
class UnnamedCaseRows;

/// What the window shows with nothing open: where to drop logs, buttons to open them, what was open before, and the
/// sample case. Drops themselves are taken by the window, wherever they fall; this page only shows that they will be.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Without a sample case on this machine it is not offered.
    void set_sample_available(bool available);
    /// Something that can be dropped is held over the window.
    void set_drop_hint(bool over);
    /// What was open before; outlives this. Whether its paths are there is asked each time the page is shown.
    void set_recent(RecentModel* recent);

    /// Cases that nobody gave a name.
    UnnamedCaseRows* unnamed() const { return unnamed_; }

    /// The menu for the recent entry that is chosen; the caller owns it. Null where none is.
    QMenu* make_recent_menu(QWidget* parent);

signals:
    void open_folder_asked();
    void open_files_asked();
    void open_sample_asked();
    void open_recent_asked(const QStringList& paths);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* make_recent();
    QWidget* make_sample();
    void show_recent();
    void open_recent();

    RecentModel* model_ = nullptr;
    DropArea* drop_;
    QListView* recent_;
    QLabel* no_recent_;
    QWidget* sample_ = nullptr;
    UnnamedCaseRows* unnamed_;
};

/// `IIS native; NCSA common and combined (…); …`: what the registry has, the last resorts left out.
QString formats_text();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace spoor {

/// What the window shows with nothing open: where to drop logs, and buttons to open them. Drops themselves are taken
/// by the window, wherever they fall; this page only shows that they will be.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Without a sample case on this machine its button is not shown.
    void set_sample_available(bool available);
    /// Something that can be dropped is held over the window.
    void set_drop_hint(bool over);

signals:
    void open_folder_asked();
    void open_files_asked();
    void open_sample_asked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* sample_;
    bool over_ = false;
};

}

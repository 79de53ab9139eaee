// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/bookmark_list.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace spoor {

/// Which bookmarks are to be listed: words, tags, colours. Each tag and colour says how many it would leave.
class BookmarkFilterBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int pause_ms = 150;

    explicit BookmarkFilterBar(QWidget* parent = nullptr);

    const BookmarkChoice& choice() const { return choice_; }
    /// As at first. False where it is so already.
    bool clear();
    void show_counts(const BookmarkCounts& counts);

    QLineEdit* edit() const { return edit_; }
    QMenu* tags() const { return tag_menu_; }
    QMenu* colours() const { return colour_menu_; }

signals:
    void changed(const spoor::BookmarkChoice& choice);
    /// Return or Down in the edit: to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill_tags();
    void fill_colours();
    void show_choice();
    void tell();

    QLineEdit* edit_;
    QToolButton* tag_button_;
    QToolButton* colour_button_;
    QMenu* tag_menu_;
    QMenu* colour_menu_;
    QLabel* sum_;
    QTimer pause_;
    BookmarkChoice choice_;
    BookmarkCounts counts_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace spoor {

/// Short texts, one a line, to change in place. Insert or Add begins a new one, Delete takes the selected ones away, and
/// what is pasted becomes a text a line. Blank ones do not stay.
class LineListEdit : public QWidget {
    Q_OBJECT
public:
    /// `what`: by what the list is known to screen readers.
    explicit LineListEdit(const QString& what, QWidget* parent = nullptr);

    QStringList lines() const;
    /// Tells nothing.
    void set_lines(const QStringList& lines);
    void add_lines(const QString& text);
    void begin_line();
    void remove_selected();

signals:
    void changed(const QStringList& lines);

private:
    void add_item(const QString& text);
    void settle();

    QListWidget* list_;
    QPushButton* add_;
    QPushButton* remove_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/find.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace spoor {

/// What to search for in what is shown: appears on Ctrl+F. Tells of a new needle when typing pauses; Enter and
/// Shift+Enter go to the next and the previous match, Up and Down through what was searched for before, Esc closes.
class FindBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int pause_ms = 150;
    static constexpr int history_limit = 50;

    explicit FindBar(QWidget* parent = nullptr);

    Needle needle() const;
    /// Shows the bar and puts the keyboard into it, with `text` where there is one.
    void open(const QString& text = {});

    /// Which of how many matches is the chosen event, from 1; 0 where it is none. Not complete: more may come.
    void show_count(std::uint32_t number, std::uint32_t count, bool complete);
    /// The next match lay beyond the end (`forward`) or the top; said for some seconds, or until the next
    /// step.
    void show_wrapped(bool forward);
    /// Marks the fault in the expression and words it.
    void show_error(const Error& error);
    /// Says something that is no fault of what was typed; empty: nothing.
    void show_note(const QString& text);
    /// Forgets count, note and error.
    void clear_result();

    QStringList history() const;
    void set_history(const QStringList& newest_first);

public slots:
    void close_bar();

signals:
    void needle_changed(const spoor::Needle& needle);
    void next_asked();
    void previous_asked();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* option(const QString& text, const QString& name, const QString& tip);
    void apply();
    void ask(bool forward);
    void remember();
    void mark(int start, int length);
    void colour();
    void set_status(const QString& text, bool none = false);

    QComboBox* edit_;
    QToolButton* regex_;
    QToolButton* case_;
    QToolButton* word_;
    QLabel* wrap_;
    QLabel* status_;
    QLabel* note_;
    QTimer pause_;
    QTimer quiet_;  // after a wrap, until its note is taken away
    bool wrong_ = false;   // the note is an error
    bool none_ = false;    // nothing was found
    bool marked_ = false;
};

}

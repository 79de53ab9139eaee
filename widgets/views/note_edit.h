// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace spoor {

/// The note of one thing, written as Markdown and shown rendered on demand: no HTML of it is taken, no link followed, no
/// picture loaded. What was typed is handed on after a pause, and when the focus or the thing goes; undo is the editor's.
class NoteEdit : public QWidget {
    Q_OBJECT
public:
    static constexpr int pause_ms = 1000;

    explicit NoteEdit(QWidget* parent = nullptr);

    /// What the note is of, in words. The note of the same thing as before leaves alone what is just being typed.
    void show_note(std::int64_t id, const QString& title, const QString& note);
    /// Nothing to write a note to; why, as plain text.
    void show_nothing(const QString& why);
    void set_read_only(bool read_only);
    std::optional<std::int64_t> id() const { return id_; }
    /// Hands on what was typed since.
    void flush();
    void focus_editor();

    QPlainTextEdit* editor() const { return editor_; }
    QTextBrowser* preview() const { return preview_; }
    QToolButton* preview_button() const { return preview_button_; }

signals:
    void edited(std::int64_t id, const QString& note);
    /// Esc.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show_preview(bool on);
    void fill(const QString& note);

    QLabel* title_;
    QToolButton* preview_button_;
    QStackedWidget* pages_;
    QPlainTextEdit* editor_;
    QTextBrowser* preview_;
    QTimer pause_;
    std::optional<std::int64_t> id_;
    QString kept_;  // as it was handed on, or given
    bool filling_ = false;
};

}

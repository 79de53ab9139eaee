// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QToolButton;

namespace spoor {

class FilterSyntax;

/// A filter in one line, coloured, with its error underlined. Holds no line end: pasted ones become blanks. Undo is
/// left to whoever owns it, who knows more states than the text (setUndoRedoEnabled gives it back).
class FilterEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int max_length = 16 << 10;

    explicit FilterEdit(QWidget* parent = nullptr);
    ~FilterEdit() override;

    QString text() const;
    /// The cursor goes to the end.
    void set_text(const QString& text);
    int cursor() const { return textCursor().position(); }
    /// Puts `with` in the place of some characters; the cursor stands behind it.
    void replace(int start, int length, const QString& with);

    void mark_error(int start, int length);
    void clear_error();
    bool has_error() const { return !extraSelections().isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user or by set_text, where it is another text.
    void text_changed(const QString& text);
    void return_pressed();
    void escape_pressed();
    /// Up (-1) or Down (1), which have nowhere to go in one line.
    void step_asked(int direction);
    void undo_asked();
    void redo_asked();
    void left();  ///< the focus went elsewhere

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void check_change();
    void fit();
    void colour();

    FilterSyntax* syntax_;
    QToolButton* clear_;
    QString last_;
};

}

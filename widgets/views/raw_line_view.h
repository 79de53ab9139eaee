// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/inspect.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

#include <memory>
#include <optional>
#include <string>

class QAction;

namespace spoor {

class RawSyntax;
class ReadableSyntax;

/// The raw line of an event, coloured by our own syntax definitions, in the colours that suit the palette. Read-only
/// and plain text, control characters made visible; what is longer than `shown_limit` is cut in display and says so.
class RawLineView : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype shown_limit = 64 << 10;
    /// Longer lines stay uncoloured: colouring takes time on the GUI thread.
    static constexpr qsizetype coloured_limit = 8 << 10;
    /// No more places than this are marked in one line.
    static constexpr int most_marks = 500;

    explicit RawLineView(QWidget* parent = nullptr);
    ~RawLineView() override;

    void show_event(const InspectedEvent& event);
    void show_nothing();

    /// Marks what matches, in this line and in those to come. An empty or invalid expression marks nothing.
    void set_marks(const QRegularExpression& expression);
    /// Highlights the place of a field and scrolls to it; nothing takes the highlight away.
    void show_place(std::optional<FieldPlace> place);

    /// Checkable: whether long lines are wrapped. Named `toggle_wrap`.
    QAction* wrap_action() const { return wrap_; }
    /// What is to be said beside the line: that it is not coloured because of its length. Mostly empty.
    const QString& note() const { return note_; }

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void colour();
    void mark();

    std::unique_ptr<RawSyntax> syntax_;
    ReadableSyntax* highlighter_;
    QAction* wrap_;
    QRegularExpression marks_;
    std::optional<FieldPlace> place_;
    std::string raw_;             // as far as it is shown
    qsizetype raw_characters_ = 0;  // of the text shown, without what we add
    QString note_;
};

}

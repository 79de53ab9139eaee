// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace spoor {

struct InspectedEvent;
class RawSyntax;

/// The raw line of an event, coloured by our own syntax definitions, in the colours that suit the palette. Read-only
/// and plain text; what is longer than `shown_limit` is cut in display and says so.
class RawLineView : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype shown_limit = 64 << 10;
    /// Longer lines stay uncoloured: colouring takes time on the GUI thread.
    static constexpr qsizetype coloured_limit = 8 << 10;

    explicit RawLineView(QWidget* parent = nullptr);
    ~RawLineView() override;

    void show_event(const InspectedEvent& event);
    void show_nothing();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    std::unique_ptr<RawSyntax> syntax_;
    KSyntaxHighlighting::SyntaxHighlighter* highlighter_;
};

}

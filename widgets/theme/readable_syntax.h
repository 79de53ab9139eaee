// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPalette>

namespace spoor {

/// Colours text by a definition and a theme, and keeps it readable: colours of the theme whose contrast with the
/// palette's Base is below 4.5:1 are moved towards the palette's text. GUI thread.
class ReadableSyntax : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT
public:
    using SyntaxHighlighter::SyntaxHighlighter;

    void set_look(const KSyntaxHighlighting::Theme& theme, const QPalette& palette);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    QPalette palette_;
};

}

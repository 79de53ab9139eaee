// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/readable_syntax.h"

#include <KSyntaxHighlighting/Repository>

namespace spoor {

/// Colours a filter of one line by our definition (resources/syntax/spoor-filter.xml), in the colours of the system's
/// editor theme for light or dark ground. Making one takes some milliseconds. GUI thread.
class FilterSyntax : public ReadableSyntax {
    Q_OBJECT
public:
    /// Longer texts are not coloured: with each key the line is coloured and laid out anew, some 10 ms at this length.
    static constexpr int longest = 1024;

    explicit FilterSyntax(QTextDocument* document);

    void set_palette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    KSyntaxHighlighting::Repository repository_;
};

}

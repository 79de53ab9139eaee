// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>

#include <string_view>

namespace spoor {

/// The syntax definitions of raw lines (resources/syntax) and the colours for them. Making one takes some
/// milliseconds; one serves the whole window. GUI thread.
class RawSyntax {
public:
    RawSyntax();

    /// By format id; never invalid while the resources are there.
    KSyntaxHighlighting::Definition definition(std::string_view format_id) const;
    KSyntaxHighlighting::Theme theme(const QPalette& palette) const;

private:
    KSyntaxHighlighting::Repository repository_;
};

}

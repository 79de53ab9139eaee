// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCharFormat>
#include <QTextDocument>

#include <memory>
#include <string_view>

namespace spoor {

/// GitHub Flavored Markdown without HTML, in the letters that are given. Links go to http, https and mailto alone, and
/// say on paper where they go; any other is its text. Pictures are never loaded: they become their description. Characters
/// that hide or turn text are made visible first. Never null.
std::unique_ptr<QTextDocument> paper_markdown(std::string_view markdown, const QTextCharFormat& plain,
                                              const QTextCharFormat& mono);

}

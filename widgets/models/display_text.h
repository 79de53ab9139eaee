// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <string_view>

namespace spoor {

/// Text from a log, made fit for one line of a label or a table: control characters are shown as their Unicode control
/// pictures, characters that reorder or hide text (bidirectional controls, zero-width ones) as U+FFFD, and what is
/// longer than `limit` characters ends in an ellipsis. The result is still plain text: whoever shows it must not take
/// it for markup.
QString display_text(std::string_view utf8, std::size_t limit = 1024);

/// The same for text that may keep its line ends and tabs (a raw record of several lines).
QString display_block(std::string_view utf8);

/// The same for what is a QString already.
QString visible_text(QString text, std::size_t limit = 1024);

}

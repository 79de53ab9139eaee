// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string>

namespace spoor::test {

/// What an XML parser makes of a text.
struct MarkupSkeleton {
    QString error;  ///< empty: well-formed
    QStringList elements;  ///< `td class data-line`: names with those of their attributes, in order
    QStringList values;  ///< of attributes
    QStringList ids, links;  ///< values of id and href
    QString text;  ///< all that is no markup
    QStringList texts;  ///< the same, by stretch between tags
};

/// Reads XML, or HTML that is well-formed as XML.
MarkupSkeleton skeleton_of(const std::string& markup);

/// `paragraph`, `link http://…`, `heading 1`, …: blocks and spans that GitHub Flavored Markdown has in a text, HTML too.
QStringList markdown_skeleton(const std::string& markdown);

}

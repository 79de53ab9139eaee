// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markup.h"
#include "core/report/note_tree.h"

#include <algorithm>

namespace spoor::report {
namespace {

using Kind = NoteNode::Kind;

class NoteHtml {
public:
    explicit NoteHtml(int heading) : heading_(heading) {}

    std::string of(const NoteNode& root)
    {
        children(root);
        return std::move(out_);
    }

private:
    void children(const NoteNode& node)
    {
        for (const NoteNode& child : node.children)
            add(child);
    }

    void element(const NoteNode& node, const std::string& name, const std::string& attributes = {})
    {
        out_ += '<' + name + attributes + '>';
        children(node);
        out_ += "</" + name + '>';
        if (!node.is_inline())
            out_ += '\n';
    }

    // Columns of a note's table have headings or are not a table: its first row is always one.
    void table(const NoteNode& node)
    {
        out_ += "<div class=\"scroll\">";
        element(node, "table");
        out_ += "</div>\n";
    }

    void add(const NoteNode& node)
    {
        switch (node.kind) {
        case Kind::Root:
            return children(node);
        case Kind::Paragraph:
            return element(node, "p");
        case Kind::Heading:
            return element(node, 'h' + std::to_string(std::min(6, heading_ - 1 + static_cast<int>(node.number))));
        case Kind::Quote:
            return element(node, "blockquote");
        case Kind::List:
            return element(node, "ul");
        case Kind::Numbered:
            return element(node, "ol", " start=\"" + std::to_string(node.number) + '"');
        case Kind::Item:
            return element(node, "li");
        case Kind::Code:
            kept_lines_ = true;
            element(node, "pre");
            kept_lines_ = false;
            return;
        case Kind::Rule:
            out_ += "<hr/>\n";
            return;
        case Kind::Table:
            return table(node);
        case Kind::Row:
            return element(node, "tr");
        case Kind::HeadCell:
            return element(node, "th", " scope=\"col\"");
        case Kind::Cell:
            return element(node, "td");
        case Kind::Text:
            return append_markup(out_, node.text, kept_lines_ ? LineEnds::Keep : LineEnds::Show);
        case Kind::Emphasis:
            return element(node, "em");
        case Kind::Strong:
            return element(node, "strong");
        case Kind::Strike:
            return element(node, "del");
        case Kind::Link:
            return element(node, "a", " href=\"" + markup(node.text) + "\" rel=\"noreferrer\"");
        case Kind::CodeSpan:
            return element(node, "code");
        case Kind::Break:
            out_ += "<br/>";
            return;
        }
    }

    int heading_;
    bool kept_lines_ = false;
    std::string out_;
};

}

std::string note_html(std::string_view markdown, int heading) { return NoteHtml(heading).of(read_note(markdown)); }

}

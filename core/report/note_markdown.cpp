// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown_text.h"
#include "core/report/note_tree.h"

#include <algorithm>

namespace spoor::report {
namespace {

using Kind = NoteNode::Kind;

std::string inline_text(const NoteNode& node);

std::string inline_children(const NoteNode& node)
{
    std::string out;
    for (const NoteNode& child : node.children)
        out += inline_text(child);
    return out;
}

// The text of everything below, for where Markdown has no room for more.
std::string plain(const NoteNode& node)
{
    std::string out = node.kind == Kind::Text ? node.text : std::string();
    for (const NoteNode& child : node.children)
        out += plain(child);
    return out;
}

std::string inline_text(const NoteNode& node)
{
    switch (node.kind) {
    case Kind::Text:
        // Within a line a blank is what it is.
        return node.text.starts_with(' ') ? ' ' + markdown_text(std::string_view(node.text).substr(1))
                                          : markdown_text(node.text);
    case Kind::Emphasis:
        return '*' + inline_children(node) + '*';
    case Kind::Strong:
        return "**" + inline_children(node) + "**";
    case Kind::Strike:
        return "~~" + inline_children(node) + "~~";
    case Kind::Link:
        return '[' + inline_children(node) + "](<" + node.text + ">)";
    case Kind::CodeSpan:
        return markdown_code(plain(node));
    case Kind::Break:
        return "\\\n";
    default:
        return inline_children(node);
    }
}

std::string indented(std::string_view text, const std::string& first, const std::string& others)
{
    std::string out;
    bool at_first = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const std::string& indent = at_first ? first : others;
        out += line.empty() && indent.find_first_not_of(' ') == std::string::npos ? std::string() : indent;
        out += line;
        out += '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
        at_first = false;
    }
    return out.empty() ? first + '\n' : out;
}

class NoteMarkdown {
public:
    explicit NoteMarkdown(int heading) : heading_(heading) {}

    // Runs of inline pieces (items of tight lists have them) are paragraphs.
    std::string blocks(const NoteNode& node) const
    {
        std::string out, line;
        const auto end_line = [&] {
            if (!line.empty())
                out += (out.empty() ? "" : "\n") + line + '\n';
            line.clear();
        };
        for (const NoteNode& child : node.children) {
            if (child.is_inline()) {
                line += inline_text(child);
                continue;
            }
            end_line();
            out += (out.empty() ? "" : "\n") + block(child);
        }
        end_line();
        return out;
    }

private:
    std::string block(const NoteNode& node) const
    {
        switch (node.kind) {
        case Kind::Heading:
            return std::string(std::min<std::size_t>(6, static_cast<std::size_t>(heading_) - 1 + node.number), '#') +
                   ' ' + inline_children(node) + '\n';
        case Kind::Quote:
            return indented(blocks(node), "> ", "> ");
        case Kind::List:
        case Kind::Numbered:
            return items(node);
        case Kind::Code:
            return markdown_block(plain(node));
        case Kind::Rule:
            return "***\n";
        case Kind::Table:
            return table(node);
        default:
            return blocks(node);
        }
    }

    std::string items(const NoteNode& list) const
    {
        std::string out;
        unsigned number = list.number;
        for (const NoteNode& item : list.children) {
            const std::string mark = list.kind == Kind::List ? "- " : std::to_string(number++ % 1'000'000'000) + ". ";
            out += indented(blocks(item), mark, std::string(mark.size(), ' '));
        }
        return out;
    }

    std::string table(const NoteNode& node) const
    {
        std::string out;
        for (const NoteNode& row : node.children) {
            std::string marks = "|";
            out += '|';
            for (const NoteNode& cell : row.children) {
                std::string text;
                append_markdown_text(text, plain(cell));
                out += ' ' + text + " |";
                marks += " --- |";
            }
            out += '\n';
            if (&row == &node.children.front())
                out += marks + '\n';
        }
        return out;
    }

    int heading_;
};

}

std::string note_markdown(std::string_view markdown, int heading)
{
    return NoteMarkdown(heading).blocks(read_note(markdown));
}

}

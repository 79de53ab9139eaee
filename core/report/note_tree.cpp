// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/note_tree.h"

#include "core/io/encoding.h"
#include "core/report/utf8.h"

#include <charconv>
#include <optional>

#include <md4c.h>

namespace spoor::report {
namespace {

using Kind = NoteNode::Kind;

constexpr std::size_t deepest = 16;

std::string as_utf8(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const CodePoint code = first_code_point(text);
        append_utf8(out, code.value == 0 ? 0xFFFD : code.value);
        text.remove_prefix(code.bytes);
    }
    return out;
}

// Names of entities are two thousand, and an investigator writes five; the others stay as they were typed.
std::string decoded_entity(std::string_view entity)
{
    std::string_view inner = entity.substr(1, entity.size() - 2);
    if (inner.starts_with('#')) {
        inner.remove_prefix(1);
        const bool hex = inner.starts_with('x') || inner.starts_with('X');
        if (hex)
            inner.remove_prefix(1);
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(inner.data(), inner.data() + inner.size(), value, hex ? 16 : 10);
        if (error != std::errc{} || value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
            return "\xEF\xBF\xBD";
        std::string out;
        append_utf8(out, value);
        return out;
    }
    if (inner == "amp")
        return "&";
    if (inner == "lt")
        return "<";
    if (inner == "gt")
        return ">";
    if (inner == "quot")
        return "\"";
    if (inner == "nbsp")
        return "\xC2\xA0";
    return std::string(entity);
}

std::string text_of(const MD_ATTRIBUTE& attribute)
{
    std::string out;
    for (std::size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const std::string_view piece(attribute.text + attribute.substr_offsets[i],
                                     attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        out += attribute.substr_types[i] == MD_TEXT_ENTITY ? decoded_entity(piece) : std::string(piece);
    }
    return out;
}

std::optional<std::string> safe_link(std::string_view target)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : target) {
        if (c > ' ' && c <= '~' && !std::string_view("\"'<>\\^`{|}()[]*_").contains(c)) {
            out += c;
            continue;
        }
        out += '%';
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
    std::string scheme = out.substr(0, out.find(':'));
    for (char& c : scheme)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const std::string_view rest = std::string_view(out).substr(std::min(out.size(), scheme.size()));
    const bool web = (scheme == "http" || scheme == "https") && rest.starts_with("://");
    if (!web && !(scheme == "mailto" && rest.size() > 1))
        return std::nullopt;
    return out;
}

// What has no node of its own (HTML, pictures, parts of tables, what is nested too deep) leaves its content to the node
// that it stands in.
class Reader {
public:
    Reader() { open_.push_back(&root_); }

    void enter(std::optional<Kind> kind, std::string text = {}, unsigned number = 0)
    {
        const bool kept = kind && open_.size() < deepest;
        entered_.push_back(kept);
        if (!kept)
            return;
        NoteNode& parent = *open_.back();
        parent.children.push_back({*kind, std::move(text), number, {}});
        open_.push_back(&parent.children.back());
    }

    // A node's address holds while it is open: its parent gets no other child before it is left.
    void leave()
    {
        if (entered_.back())
            open_.pop_back();
        entered_.pop_back();
    }

    void text(std::string text)
    {
        auto& siblings = open_.back()->children;
        if (!siblings.empty() && siblings.back().kind == Kind::Text)
            siblings.back().text += text;
        else
            siblings.push_back({Kind::Text, std::move(text), 0, {}});
    }

    void line_break() { open_.back()->children.push_back({Kind::Break, {}, 0, {}}); }

    NoteNode take() { return std::move(root_); }

private:
    NoteNode root_;
    std::vector<NoteNode*> open_;
    std::vector<bool> entered_;
};

Reader& reader(void* user) { return *static_cast<Reader*>(user); }

int enter_block(MD_BLOCKTYPE type, void* detail, void* user)
{
    Reader& r = reader(user);
    switch (type) {
    case MD_BLOCK_QUOTE:
        r.enter(Kind::Quote);
        break;
    case MD_BLOCK_UL:
        r.enter(Kind::List);
        break;
    case MD_BLOCK_OL:
        r.enter(Kind::Numbered, {}, static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
        break;
    case MD_BLOCK_LI:
        r.enter(Kind::Item);
        break;
    case MD_BLOCK_HR:
        r.enter(Kind::Rule);
        break;
    case MD_BLOCK_H:
        r.enter(Kind::Heading, {}, static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        r.enter(Kind::Code);
        break;
    case MD_BLOCK_P:
        r.enter(Kind::Paragraph);
        break;
    case MD_BLOCK_TABLE:
        r.enter(Kind::Table);
        break;
    case MD_BLOCK_TR:
        r.enter(Kind::Row);
        break;
    case MD_BLOCK_TH:
        r.enter(Kind::HeadCell);
        break;
    case MD_BLOCK_TD:
        r.enter(Kind::Cell);
        break;
    default:
        r.enter(std::nullopt);
    }
    return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* user)
{
    Reader& r = reader(user);
    switch (type) {
    case MD_SPAN_EM:
        r.enter(Kind::Emphasis);
        break;
    case MD_SPAN_STRONG:
        r.enter(Kind::Strong);
        break;
    case MD_SPAN_DEL:
        r.enter(Kind::Strike);
        break;
    case MD_SPAN_CODE:
        r.enter(Kind::CodeSpan);
        break;
    case MD_SPAN_A: {
        auto target = safe_link(text_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
        r.enter(target ? std::optional(Kind::Link) : std::nullopt, target.value_or(""));
        break;
    }
    default:
        r.enter(std::nullopt);
    }
    return 0;
}

int leave_block(MD_BLOCKTYPE, void*, void* user) { return reader(user).leave(), 0; }
int leave_span(MD_SPANTYPE, void*, void* user) { return reader(user).leave(), 0; }

int take_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user)
{
    Reader& r = reader(user);
    switch (type) {
    case MD_TEXT_NULLCHAR:
        r.text("\xEF\xBF\xBD");
        break;
    case MD_TEXT_BR:
        r.line_break();
        break;
    case MD_TEXT_SOFTBR:
        r.text(" ");
        break;
    case MD_TEXT_ENTITY:
        r.text(decoded_entity({text, size}));
        break;
    default:
        r.text({text, size});
    }
    return 0;
}

}

NoteNode read_note(std::string_view markdown)
{
    const std::string text = as_utf8(markdown);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = take_text;
    Reader reader;
    if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &reader) == 0)
        return reader.take();
    // It could not get the memory for it: better plain than lost.
    NoteNode plain;
    plain.children.push_back({Kind::Paragraph, {}, 0, {}});
    plain.children.back().children.push_back({Kind::Text, text, 0, {}});
    return plain;
}

}

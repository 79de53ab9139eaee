// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/text_block.h"

#include "core/formats/line_walk.h"
#include "core/formats/winevent/audit_word.h"
#include "core/formats/winevent/facts.h"
#include "core/formats/winevent/local_time.h"
#include "core/formats/winevent/message.h"

namespace spoor::winevent {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longest_label = 60;

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; };
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    return text;
}

/// Takes a line off the front, without its end.
std::string_view take_line(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == npos ? text.size() : end + 1);
    return line_text(line);
}

bool event_number(std::string_view text)
{
    return !text.empty() && text.size() <= 5 && text.find_first_not_of("0123456789") == npos;
}

/// An account; what stands for none is a word of the language (`N/A`, `暂缺`, `Nicht zutreffend`).
std::string_view account_or_none(std::string_view text)
{
    const bool account = text.find('\\') != npos || text.starts_with("S-1-") || text == "SYSTEM" ||
                         text == "LOCAL SERVICE" || text == "NETWORK SERVICE";
    return account ? text : std::string_view();
}

}

std::optional<LabelLine> label_line(std::string_view line)
{
    if (line.empty() || line.front() == ' ' || line.front() == '\t')
        return std::nullopt;
    std::size_t colon = line.find(':'), size = 1;
    if (const std::size_t wide = line.find("\xEF\xBC\x9A"); wide < colon) {
        colon = wide;
        size = 3;
    }
    if (colon == npos || colon == 0 || colon > longest_label)
        return std::nullopt;
    return LabelLine{trimmed(line.substr(0, colon)), trimmed(line.substr(colon + size))};
}

std::optional<BlockLabels> block_at(std::string_view text)
{
    BlockLabels labels;
    for (std::size_t i = 0; i < labels.text.size(); ++i) {
        const auto line = label_line(take_line(text));
        if (!line || line->value.empty() || (i == 2 && !read_local_time(line->value)) ||
            (i == 3 && !event_number(line->value)))
            return std::nullopt;
        labels.text[i] = line->label;
    }
    return labels;
}

bool begins_block(std::string_view text, const BlockLabels& labels)
{
    // Most lines differ in their first letters.
    const std::string_view line = line_text(text.substr(0, text.find('\n')));
    if (!line.starts_with(labels.text[0]))
        return false;
    const auto found = block_at(text);
    return found && *found == labels;
}

bool TextBlock::read(std::string_view block, DateOrder order)
{
    std::array<std::string_view, 10> value{};
    std::string_view rest = block;
    for (std::size_t i = 0; i < value.size() && !rest.empty(); ++i) {
        const std::string_view before = rest;
        const auto line = label_line(take_line(rest));
        if (!line) {
            rest = before;
            break;
        }
        value[i] = line->value;
    }
    const auto id = number_of(value[3]);
    const auto time = read_local_time(value[2]);
    if (!id || *id > 0xFFFFFFFF || !time)
        return false;
    record_ = {};
    data_.clear();
    category_ = value[4];
    level_ = value[5];
    if (const std::size_t xml = rest.find("<Event "); xml != npos && xml_.read(rest.substr(xml))) {
        record_ = xml_.record();  // more exact in all, the time's zone included
        // The line before it says that XML follows.
        const std::string_view text = trimmed(rest.substr(0, xml));
        record_.message = trimmed(text.substr(0, text.rfind('\n')));
        return true;
    }
    record_.own_zone = false;
    record_.time = wall_time(*time, order).value_or(no_time);
    record_.id = static_cast<std::uint32_t>(*id);
    record_.channel = value[0];
    record_.provider = value[1];
    record_.keywords = audit_keywords(value[6]);
    record_.user_sid = account_or_none(value[7]);
    record_.computer = value[8];
    record_.message = trimmed(rest).empty() ? value[9] : trimmed(rest);
    read_message(record_.id, rest, data_);
    record_.data = data_;
    return true;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/path_signs.h"

#include "core/explain/signs.h"
#include "core/explain/table.h"
#include "core/query/parallel.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace spoor {
namespace {

constexpr std::size_t window = 4;

std::uint32_t fold(std::uint32_t four) { return four | 0x20202020u; }
std::uint32_t slot(std::uint32_t folded) { return folded * 2654435761u >> 16; }

std::uint32_t four_at(const char* text)
{
    std::uint32_t four = 0;
    std::memcpy(&four, text, window);
    return four;
}

bool is_word(char c)
{
    const char l = static_cast<char>(c | 0x20);
    return (c >= '0' && c <= '9') || (l >= 'a' && l <= 'z');
}

int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char l = static_cast<char>(c | 0x20);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

bool is_climb(std::string_view code) { return code == "../" || code == "..\\"; }

/// The longest part of a sign that no escape or comment can part, as flattening makes blanks of them.
std::string_view longest_word(std::string_view code)
{
    std::string_view longest;
    while (!code.empty()) {
        const std::size_t end = std::min(code.find(' '), code.size());
        if (end > longest.size())
            longest = code.substr(0, end);
        code.remove_prefix(std::min(end + 1, code.size()));
    }
    return longest;
}

/// Somewhere in the text, and not as the end of a longer word.
bool stands_in(std::string_view text, std::string_view code)
{
    for (std::size_t at = text.find(code); at != std::string_view::npos; at = text.find(code, at + 1))
        if (at == 0 || !is_word(code.front()) || !is_word(text[at - 1]))
            return true;
    return false;
}

}

PathSigns::PathSigns(const RuleSettings& settings)
{
    static constexpr std::pair<PathSign, std::string_view> lists[] = {
        {PathSign::Program, "http.attack-path.programs"},
        {PathSign::File, "http.attack-path.files"},
        {PathSign::Climb, "http.attack-path.climbs"},
        {PathSign::Probe, "http.attack-path.probes"},
    };
    for (const auto& [sign, name] : lists) {
        for (const std::string& code : settings.list(name)) {
            if (!signs_.emplace(explain::lower(code), Sign{sign, signs_.size()}).second || is_climb(code))
                continue;
            const std::string word = explain::lower(longest_word(code));
            if (word.size() < window) {
                everything_ = true;
                continue;
            }
            words_.push_back({fold(four_at(word.data())), word});
            starts_.set(slot(words_.back().start));
        }
    }
}

bool PathSigns::holds_word(std::string_view text) const
{
    for (std::size_t i = 0; i + window <= text.size(); ++i) {
        const std::uint32_t four = fold(four_at(text.data() + i));
        if (!starts_[slot(four)])
            continue;
        for (const Word& word : words_)
            if (word.start == four && explain::lower(text.substr(i, word.text.size())) == word.text)
                return true;
    }
    return false;
}

bool PathSigns::might_hold(std::string_view path) const
{
    if (everything_ || holds_word(path))
        return true;
    for (std::size_t i = path.find('&'); i != std::string_view::npos; i = path.find('&', i + 1))
        if (i + 1 < path.size() && std::string_view("#lgqa%").contains(path[i + 1]))
            return true;
    std::string unescaped;
    std::size_t done = 0;
    for (std::size_t i = path.find('%'); i != std::string_view::npos; i = path.find('%', i + 1)) {
        if (i + 2 >= path.size())
            break;
        const int high = hex_digit(path[i + 1]), low = hex_digit(path[i + 2]);
        if (high < 0 || low < 0) {
            // The rest of the escape may come of another one: `%%35c` is `%5c`.
            if ((path[i + 1] | 0x20) == 'u' || path[i + 1] == '%' || path[i + 2] == '%')
                return true;
            continue;
        }
        const auto byte = static_cast<unsigned char>(high * 16 + low);
        // Bytes that begin overlong forms begin letters too, where the next one is greater (RFC 3629 §4).
        const char next = i + 4 < path.size() && path[i + 3] == '%' ? path[i + 4] : '\0';
        const bool overlong = byte == 0xC0 || byte == 0xC1 || (byte == 0xE0 && (next == '8' || next == '9')) ||
                              (byte == 0xF0 && next == '8');
        if (overlong || std::string_view("%&./\\\0", 6).contains(static_cast<char>(byte)))
            return true;
        if (byte < 0x80 && byte != ' ') {
            unescaped.append(path, done, i - done) += static_cast<char>(byte);
            done = i + 3;
        }
    }
    return done > 0 && holds_word(unescaped.append(path, done));
}

std::optional<PathSigns::Judgement> PathSigns::judge(std::string_view path) const
{
    const explain::Decoded decoded = explain::decode_escapes(path, false);
    const std::string text = explain::flattened(decoded.text);
    const bool hidden_climb = std::ranges::contains(decoded.hidden, explain::Hiding::Traversal);
    std::vector<std::pair<std::size_t, const std::string*>> found;
    Judgement judgement;
    for (const Explanation* sign : explain::signs_in(decoded, false)) {
        const auto known = signs_.find(sign->code);
        if (known == signs_.end() || (is_climb(sign->code) ? !hidden_climb : !stands_in(text, sign->code)))
            continue;
        found.emplace_back(known->second.rank, &known->first);
        judgement.sign = std::max(judgement.sign, known->second.sign);
    }
    if (found.empty())
        return std::nullopt;
    std::ranges::sort(found);
    for (const auto& [rank, code] : found)
        judgement.codes.push_back(*code);
    return judgement;
}

JudgedPaths judge_paths(const StringPool& paths, const PathSigns& signs, const TaskContext& context)
{
    constexpr std::uint32_t piece = 16384;
    JudgedPaths all;
    all.flags.resize(paths.size());
    const std::size_t pieces = (all.flags.size() + piece - 1) / piece;
    std::vector<std::vector<std::pair<StringPool::Id, PathSigns::Judgement>>> found(pieces);
    query::in_parallel(query::thread_count(0), pieces, context.stop, [&](unsigned, std::size_t p) {
        const std::size_t end = std::min(all.flags.size(), (p + 1) * piece);
        for (std::size_t id = std::max<std::size_t>(p * piece, 1); id < end; ++id) {
            const std::string_view path = paths.view(static_cast<StringPool::Id>(id));
            if (!signs.might_hold(path))
                continue;
            if (auto judgement = signs.judge(path)) {
                all.flags[id] = 1;
                found[p].emplace_back(static_cast<StringPool::Id>(id), std::move(*judgement));
            }
        }
    });
    for (auto& part : found)
        for (auto& [id, judgement] : part)
            all.judgements.emplace_hint(all.judgements.end(), id, std::move(judgement));
    return all;
}

}

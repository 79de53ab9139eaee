// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/audit_word.h"

#include "core/formats/winevent/record.h"

#include <charconv>
#include <string>
#include <utility>

namespace spoor::winevent {
namespace {

// Pieces of what Event Viewer shows in English, German, French, Spanish, Portuguese, Italian, Russian, Chinese and
// Japanese. Failures first: some contain the word for success.
constexpr std::pair<std::string_view, std::uint64_t> words[] = {
    {"fail", audit_failure},    {"gescheitert", audit_failure}, {"fehler", audit_failure},
    {"chec", audit_failure},    {"error de a", audit_failure},  {"con error", audit_failure},
    {"falha", audit_failure},   {"non riuscit", audit_failure}, {"отказ", audit_failure},
    {"сбой", audit_failure},    {"失败", audit_failure},        {"失敗", audit_failure},
    {"success", audit_success}, {"erfolg", audit_success},      {"succ\xC3\xA8s", audit_success},
    {"correct", audit_success}, {"xito", audit_success},        {"riuscit", audit_success},
    {"успех", audit_success},   {"成功", audit_success},
};

std::uint64_t audit_bits(std::uint64_t keywords) { return keywords & (audit_failure | audit_success); }

}

std::uint64_t audit_keywords(std::string_view text)
{
    if (text.size() > 100)
        return 0;
    if (text.starts_with("0x")) {
        std::uint64_t value = 0;
        std::from_chars(text.data() + 2, text.data() + text.size(), value, 16);
        return audit_bits(value);
    }
    std::int64_t number = 0;
    if (const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        error == std::errc() && end == text.data() + text.size() && !text.empty())
        return audit_bits(static_cast<std::uint64_t>(number));
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    // `Error` is a level of other logs; an audit is named.
    for (const auto& [word, bits] : words)
        if (lower.find(word) != std::string::npos)
            return bits;
    return 0;
}

}

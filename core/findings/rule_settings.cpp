// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule_settings.h"

#include "core/base/name_pattern.h"
#include "core/explain/table.h"
#include "core/findings/rule.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace spoor {
namespace {

struct TypeRow {
    std::string_view word;
    RuleSetting::Type type;
};
constexpr std::array types = {
    TypeRow{"number", RuleSetting::Type::Number},   TypeRow{"seconds", RuleSetting::Type::Seconds},
    TypeRow{"percent", RuleSetting::Type::Percent}, TypeRow{"hour", RuleSetting::Type::Hour},
    TypeRow{"list", RuleSetting::Type::List},
};

std::int64_t read_number(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<std::string> read_list(std::string_view text)
{
    std::vector<std::string> list;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('|'), text.size());
        list.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return list;
}

// `number 2..1000`, `list`.
RuleSetting read_row(const Explanation& row)
{
    RuleSetting setting;
    setting.name = row.code;
    setting.what = row.meaning;
    setting.reason = row.source;
    const std::string_view form = row.name;
    const std::size_t blank = form.find(' ');
    const auto type = std::ranges::find(types, form.substr(0, blank), &TypeRow::word);
    if (type != types.end())
        setting.type = type->type;
    if (setting.type == RuleSetting::Type::List) {
        setting.list = read_list(row.assessment);
        return setting;
    }
    if (blank != std::string_view::npos) {
        const std::string_view range = form.substr(blank + 1);
        const std::size_t dots = range.find("..");
        setting.least = read_number(range.substr(0, dots));
        if (dots != std::string_view::npos)
            setting.most = read_number(range.substr(dots + 2));
    }
    setting.number = read_number(row.assessment);
    return setting;
}

std::vector<RuleSetting> read_table()
{
    std::vector<RuleSetting> all;
    for (const Explanation& row : explain::table("finding-setting").rows())
        all.push_back(read_row(row));
    std::ranges::sort(all, {}, &RuleSetting::name);
    return all;
}

const std::vector<RuleSetting>& table()
{
    static const std::vector<RuleSetting> all = read_table();
    return all;
}

}

std::span<const RuleSetting> rule_settings() { return table(); }

const RuleSetting* rule_setting(std::string_view name)
{
    const auto found = std::ranges::lower_bound(table(), name, {}, &RuleSetting::name);
    return found != table().end() && found->name == name ? &*found : nullptr;
}

std::int64_t RuleSettings::number(std::string_view name) const
{
    if (const auto own = numbers_.find(name); own != numbers_.end())
        return own->second;
    const RuleSetting* setting = rule_setting(name);
    return setting ? setting->number : 0;
}

const std::vector<std::string>& RuleSettings::list(std::string_view name) const
{
    static const std::vector<std::string> none;
    if (const auto own = lists_.find(name); own != lists_.end())
        return own->second;
    const RuleSetting* setting = rule_setting(name);
    return setting ? setting->list : none;
}

bool RuleSettings::listed(std::string_view name, std::string_view text) const
{
    return std::ranges::any_of(list(name), [&](const std::string& pattern) { return name_fits(pattern, text); });
}

Result<void> RuleSettings::set_number(std::string_view name, std::int64_t value)
{
    const RuleSetting* setting = rule_setting(name);
    if (!setting)
        return failure(ErrorCode::BadOption, std::string(name), "no such setting");
    if (setting->type == RuleSetting::Type::List)
        return failure(ErrorCode::BadOption, std::string(name), "expected a list of texts");
    if (value < setting->least || value > setting->most)
        return failure(ErrorCode::BadOption, std::string(name),
                       "expected a number from " + std::to_string(setting->least) + " to " +
                           std::to_string(setting->most));
    numbers_.erase(setting->name);
    if (value != setting->number)
        numbers_.emplace(setting->name, value);
    return {};
}

Result<void> RuleSettings::set_list(std::string_view name, std::vector<std::string> values)
{
    const RuleSetting* setting = rule_setting(name);
    if (!setting)
        return failure(ErrorCode::BadOption, std::string(name), "no such setting");
    if (setting->type != RuleSetting::Type::List)
        return failure(ErrorCode::BadOption, std::string(name), "expected a number");
    std::erase(values, std::string());
    lists_.erase(setting->name);
    if (values != setting->list)
        lists_.emplace(setting->name, std::move(values));
    return {};
}

Result<void> RuleSettings::set_enabled(std::string_view rule, bool enabled)
{
    if (!rule_from_id(rule))
        return failure(ErrorCode::BadOption, std::string(rule), "no such rule");
    if (enabled)
        off_.erase(std::string(rule));
    else
        off_.emplace(rule);
    return {};
}

void RuleSettings::reset(std::string_view name)
{
    if (const auto own = numbers_.find(name); own != numbers_.end())
        numbers_.erase(own);
    if (const auto own = lists_.find(name); own != lists_.end())
        lists_.erase(own);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule_settings.h"

#include <nlohmann/json.hpp>

namespace spoor {
namespace {

using Json = nlohmann::json;

Result<std::vector<std::string>> texts(const std::string& name, const Json& value)
{
    if (!value.is_array())
        return failure(ErrorCode::BadOption, name, "expected a list of texts");
    std::vector<std::string> list;
    for (const Json& item : value) {
        if (!item.is_string())
            return failure(ErrorCode::BadOption, name, "expected a list of texts");
        list.push_back(item.get<std::string>());
    }
    return list;
}

Result<void> take(RuleSettings& settings, const std::string& name, const Json& value)
{
    if (name != "off") {
        if (value.is_number_integer())
            return settings.set_number(name, value.get<std::int64_t>());
        auto list = texts(name, value);
        if (!list) {
            const RuleSetting* known = rule_setting(name);
            if (known && known->type != RuleSetting::Type::List)
                list.error().detail = "expected a whole number";
            return std::unexpected(list.error());
        }
        return settings.set_list(name, std::move(*list));
    }
    const auto list = texts(name, value);
    if (!list)
        return std::unexpected(list.error());
    for (const std::string& rule : *list)
        if (const auto done = settings.set_enabled(rule, false); !done)
            return done;
    return {};
}

}

std::string RuleSettings::json() const
{
    Json json = Json::object();
    for (const auto& [name, value] : numbers_)
        json[name] = value;
    for (const auto& [name, values] : lists_)
        json[name] = values;
    if (!off_.empty())
        json["off"] = off_;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<RuleSettings> RuleSettings::from_json(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false, true);
    if (!json.is_object())
        return failure(ErrorCode::BadOption, "settings of rules", "expected a JSON object of names and values");
    RuleSettings settings;
    for (const auto& [name, value] : json.items())
        if (const auto taken = take(settings, name, value); !taken)
            return std::unexpected(taken.error());
    return settings;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// A threshold or list that rules go by, with its default and the reason for it: a row of
/// resources/explain/finding-setting.tsv.
struct RuleSetting {
    enum class Type : std::uint8_t {
        Number,
        Seconds,
        Percent,
        Hour,  ///< of the day, 0 to 24, in UTC
        List,  ///< texts; where they are names, `*` and `?` stand for anything, and case does not matter
    };
    std::string name;  ///< `auth.brute-force.failures`: rule (or area) and what. An interface: never changed
    Type type = Type::Number;
    std::int64_t least = 0, most = 0;  ///< of numbers, both allowed
    std::string what;    ///< a sentence
    std::int64_t number = 0;  ///< the default
    std::vector<std::string> list;
    std::string reason;  ///< why the default is what it is

    bool operator==(const RuleSetting&) const = default;
};

/// All settings in order of name. Any thread.
std::span<const RuleSetting> rule_settings();
const RuleSetting* rule_setting(std::string_view name);  ///< null where there is none

/// What the rules are to go by: the defaults and what somebody made of them. A value; immutable use: any thread.
class RuleSettings {
public:
    /// Of a setting that exists (a rule asks for its own): the number in force; 0 for any other name.
    std::int64_t number(std::string_view name) const;
    Micros duration(std::string_view name) const { return seconds(number(name)); }
    /// The list in force; empty for any other name.
    const std::vector<std::string>& list(std::string_view name) const;
    /// Whether a text is in the list: `*` and `?` stand for anything, case of ASCII letters does not matter.
    bool listed(std::string_view name, std::string_view text) const;
    bool enabled(std::string_view rule) const { return !off_.contains(rule); }

    /// BadOption where there is no such setting, or the value is outside of its bounds (detail says what is expected).
    Result<void> set_number(std::string_view name, std::int64_t value);
    Result<void> set_list(std::string_view name, std::vector<std::string> values);
    /// BadOption where there is no such rule.
    Result<void> set_enabled(std::string_view rule, bool enabled);
    /// Back to the default.
    void reset(std::string_view name);
    /// Nothing differs from the defaults.
    bool is_default() const { return numbers_.empty() && lists_.empty() && off_.empty(); }

    /// What differs from the defaults, as JSON that people can edit: `{"auth.brute-force.failures": 20,
    /// "process.allowed-programs": ["perl.exe"], "off": ["log.silence"]}`. Comments (`//`, `/* */`) are read over.
    std::string json() const;
    /// BadOption names the setting and what was expected; nothing of a faulty text is taken.
    static Result<RuleSettings> from_json(std::string_view text);

    bool operator==(const RuleSettings&) const = default;

private:
    // Only what differs from the defaults.
    std::map<std::string, std::int64_t, std::less<>> numbers_;
    std::map<std::string, std::vector<std::string>, std::less<>> lists_;
    std::set<std::string, std::less<>> off_;
};

}

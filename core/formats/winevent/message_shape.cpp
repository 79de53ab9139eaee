// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/message_shape.h"

#include "core/formats/winevent/facts.h"
#include "core/formats/winevent/trimmed.h"

#include <algorithm>
#include <optional>

namespace spoor::winevent {
namespace {

constexpr auto npos = std::string_view::npos;

/// The value of a line `Label: value`. Nothing for prose and for headings. The colon may be the full-width one, and a
/// tab follows it, or the line begins with one: prose has neither.
std::optional<std::string_view> value_of(std::string_view line)
{
    std::size_t colon = line.find(':'), size = 1;
    if (const std::size_t wide = line.find("\xEF\xBC\x9A"); wide < colon) {
        colon = wide;
        size = 3;
    }
    if (colon == npos || colon > 120)
        return std::nullopt;
    const std::string_view after = line.substr(colon + size);
    if (!line.starts_with('\t') && !after.starts_with('\t'))
        return std::nullopt;
    std::string_view value = trimmed(after);
    while (value.starts_with(':'))  // twice in some translations
        value = trimmed(value.substr(1));
    return value.empty() ? std::nullopt : std::optional(value);
}

bool hexadecimal(std::string_view text) { return text.starts_with("0x") && number_of(text); }

bool small_number(std::string_view text)
{
    const auto n = number_of(text);
    return text.size() <= 2 && n && *n <= 13;
}

bool is_path(std::string_view text)
{
    return (text.size() > 3 && text[1] == ':' && text[2] == '\\') || text.starts_with('\\') || text == "-";
}

bool is_address(std::string_view text)
{
    if (text.find(':') != npos)
        return text.size() >= 3 && text.find_first_not_of("0123456789abcdefABCDEF:.%") == npos;
    return std::ranges::count(text, '.') == 3 && text.find_first_not_of("0123456789.") == npos;
}

using Group = std::vector<std::string_view>;

/// Groups of lines with values: a line without one parts them.
std::vector<Group> groups_of(std::string_view message)
{
    std::vector<Group> groups(1);
    while (!message.empty()) {
        const std::size_t end = message.find('\n');
        const std::string_view line = message.substr(0, end);
        message.remove_prefix(end == npos ? message.size() : end + 1);
        if (const auto value = value_of(line))
            groups.back().push_back(*value);
        else if (!groups.back().empty())
            groups.emplace_back();
    }
    return groups;
}

class Shapes {
public:
    Shapes(std::uint32_t id, std::vector<Value>& out) : id_(id), out_(out) {}

    void read(const Group& group)
    {
        const std::size_t n = group.size();
        if (id_ == 4776 && n == 4 && hexadecimal(group[3])) {
            put("TargetUserName", group[1]);
            put("Workstation", group[2]);
            return put("Status", group[3]);
        }
        if (n >= 4 && hexadecimal(group[3]) && !hexadecimal(group[0]))
            return account(group, ++accounts_ == 1);
        // The account of a failed logon has no id.
        if (n == 3 && id_ == 4625 && accounts_ == 1 && !hexadecimal(group[1]) && !hexadecimal(group[2])) {
            ++accounts_;
            return account(group, false);
        }
        if (n >= 2 && hexadecimal(group[0]) && is_path(group[1]))
            return process(group);
        if (n >= 1 && small_number(group[0]) && (id_ == 4624 || id_ == 4625 || id_ == 4634))
            put("LogonType", group[0]);
        for (std::size_t i = 0; i < n; ++i) {
            if (is_address(group[i]) && !addressed_) {
                addressed_ = true;
                if (i > 0)
                    put("WorkstationName", group[i - 1]);
                put("IpAddress", group[i]);
                if (i + 1 < n && number_of(group[i + 1]))
                    put("IpPort", group[i + 1]);
            }
            // An NTSTATUS of severity error ([MS-ERREF] 2.3); of a failed logon the sub-status comes after it.
            if (group[i].size() == 10 && (group[i].starts_with("0xC0") || group[i].starts_with("0xc0"))) {
                put("Status", group[i]);
                if (i + 1 < n && hexadecimal(group[i + 1]))
                    put("SubStatus", group[++i]);
            }
        }
    }

private:
    void put(std::string_view name, std::string_view value) { out_.push_back({name, value}); }

    void account(const Group& group, bool subject)
    {
        put(subject ? "SubjectUserName" : "TargetUserName", group[1]);
        put(subject ? "SubjectDomainName" : "TargetDomainName", group[2]);
        if (group.size() >= 4)
            put(subject ? "SubjectLogonId" : "TargetLogonId", group[3]);
        // 4634 and 4672 go on in the group with the type of the logon.
        if (group.size() >= 5 && small_number(group[4]))
            put("LogonType", group[4]);
    }

    void process(const Group& group)
    {
        put(id_ == 4688 ? "NewProcessId" : "ProcessId", group[0]);
        put(id_ == 4688 ? "NewProcessName" : "ProcessName", group[1]);
        if (id_ != 4688)
            return;
        const auto creator = std::find_if(group.begin() + 2, group.end(), hexadecimal);
        if (creator != group.end())
            put("ProcessId", *creator);
    }

    std::uint32_t id_;
    std::vector<Value>& out_;
    int accounts_ = 0;
    bool addressed_ = false;
};

}

std::size_t count_shapes(std::string_view message)
{
    std::size_t n = 0;
    for (const Group& group : groups_of(message))
        n += group.size();
    return n;
}

void read_shapes(std::uint32_t id, std::string_view message, std::vector<Value>& out)
{
    Shapes shapes(id, out);
    for (const Group& group : groups_of(message))
        if (!group.empty())
            shapes.read(group);
}

}

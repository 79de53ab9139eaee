// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/facts.h"

#include "core/formats/winevent/events.h"
#include "core/formats/winevent/slots.h"
#include "core/formats/winevent/trimmed.h"

#include <charconv>
#include <limits>
#include <span>

namespace spoor::winevent {
namespace {

std::optional<std::uint64_t> unsigned_number(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

class Reader {
public:
    explicit Reader(const Slots& slots) : slots_(slots) {}

    std::string_view text(Slot slot) const { return slots_[static_cast<std::size_t>(slot)]; }
    std::string_view first(std::span<const Slot> slots) const
    {
        for (const Slot slot : slots)
            if (const std::string_view value = trimmed(text(slot)); !value.empty() && value != "-")
                return value;
        return {};
    }
    std::optional<std::uint64_t> number(Slot slot) const { return number_of(trimmed(text(slot))); }
    std::optional<std::uint32_t> process(Slot slot) const
    {
        const auto value = number(slot);
        // 0 is the idle process: it stands where an event has no process to name.
        if (!value || *value == 0 || *value >= std::numeric_limits<std::uint32_t>::max())
            return std::nullopt;
        return static_cast<std::uint32_t>(*value);
    }

private:
    const Slots& slots_;
};

Outcome by_keywords(std::uint64_t keywords)
{
    if (keywords & audit_failure)
        return Outcome::Failure;
    return keywords & audit_success ? Outcome::Success : Outcome::Unknown;
}

Outcome outcome_of(Told told, std::optional<std::uint64_t> status, std::uint64_t keywords)
{
    switch (told) {
    case Told::Success:
        return Outcome::Success;
    case Told::Failure:
        return Outcome::Failure;
    case Told::Keywords:
        return by_keywords(keywords);
    case Told::Status:
        if (status)
            return *status == 0 ? Outcome::Success : Outcome::Failure;
        // 672 to 674 of Windows 2000 have no code and are written for successes alone.
        return keywords & audit_failure ? Outcome::Failure : Outcome::Success;
    case Told::Unknown:
        break;
    }
    return Outcome::Unknown;
}

void take_account(Facts& facts, const Event& event, const Reader& read)
{
    for (const Who& who : event.who) {
        const std::string_view user = trimmed(read.text(who.user));
        if (user.empty() || user == "-")
            continue;
        facts.user = user;
        // 4769 has user@REALM with the realm again beside it.
        if (user.find_first_of("\\@") == std::string_view::npos)
            facts.domain = trimmed(read.text(who.domain));
        if (facts.domain == "-")
            facts.domain = {};
        break;
    }
    // The logon of explicit credentials (4648) is the subject's: the target has none yet.
    for (const Who& who : event.who)
        if (const auto id = read.number(who.logon); id && *id != 0 && !facts.logon)
            facts.logon = id;
}

}

std::optional<std::uint64_t> number_of(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        return unsigned_number(text.substr(2), 16);
    if (text.starts_with('(') && text.ends_with(')')) {
        const std::size_t comma = text.find(',');
        if (comma == std::string_view::npos)
            return std::nullopt;
        const auto high = number_of(trimmed(text.substr(1, comma - 1)));
        const auto low = number_of(trimmed(text.substr(comma + 1, text.size() - comma - 2)));
        if (!high || !low || *high > 0xFFFFFFFF || *low > 0xFFFFFFFF)
            return std::nullopt;
        return *high << 32 | *low;
    }
    if (text.starts_with('-')) {
        const auto value = unsigned_number(text.substr(1), 10);
        if (!value || *value > 0x80000000)
            return std::nullopt;
        return static_cast<std::uint32_t>(-static_cast<std::int64_t>(*value));
    }
    return unsigned_number(text, 10);
}

Facts facts_of(const Record& record)
{
    const Provider provider = provider_of(record.provider, record.channel);
    const Event& event = event_of(provider, record.id);
    Facts facts;
    facts.kind = event.kind;
    if (provider == Provider::Other) {
        facts.user = record.user_sid == "-" ? std::string_view() : record.user_sid;
        return facts;
    }
    const Slots slots = slots_of(record);
    const Reader read(slots);
    std::optional<std::uint64_t> status;
    for (const Slot slot : event.status)
        if (const auto code = slot == Slot::None ? std::nullopt : read.number(slot); code && (!status || *status == 0))
            status = code;
    facts.outcome = outcome_of(event.told, status, record.keywords);
    if (facts.kind == Kind::AuthSuccess && facts.outcome == Outcome::Failure)
        facts.kind = Kind::AuthFailure;
    if (facts.outcome == Outcome::Failure && status && *status != 0 && *status <= 0xFFFFFFFF)
        facts.win32 = static_cast<std::int64_t>(*status);
    take_account(facts, event, read);
    if (facts.user.empty() && record.data.empty() && record.user_sid != "-")
        facts.user = record.user_sid;  // a text that leaves out what stands in the event
    facts.client = read.first(event.client);
    facts.port = trimmed(read.text(Slot::Port));
    if (facts.port == "0")
        facts.port = {};  // no connection over the network
    facts.server = trimmed(read.text(Slot::DestIp));
    facts.path = read.first(event.path);
    if (event.pid != Slot::None)
        facts.pid = read.process(event.pid);
    if (event.parent != Slot::None)
        facts.parent = read.process(event.parent);
    if (const auto type = read.number(Slot::LogonType); type && *type <= 99)
        facts.logon_type = static_cast<std::int32_t>(*type);
    if (const auto port = read.number(Slot::DestPort); port && *port <= 0xFFFF)
        facts.server_port = static_cast<std::int32_t>(*port);
    return facts;
}

std::string full_user(const Facts& facts)
{
    if (facts.user.empty() || facts.domain.empty())
        return std::string(facts.user);
    std::string text;
    text.reserve(facts.domain.size() + 1 + facts.user.size());
    return text.append(facts.domain).append(1, '\\').append(facts.user);
}

std::string session_name(const Facts& facts)
{
    if (!facts.logon)
        return {};
    char text[18] = {'0', 'x'};
    return {text, std::to_chars(text + 2, text + sizeof text, *facts.logon, 16).ptr};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/json_event.h"

#include "core/formats/timestamp.h"
#include "core/formats/winevent/audit_word.h"
#include "core/formats/winevent/facts.h"

#include <simdjson.h>

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace spoor::winevent {
namespace {

constexpr int deepest = 12;  // evtx_dump has six levels

/// A value with the names that lead to it, parted by points.
struct Leaf {
    std::string path;
    std::string_view value;
};

enum class Goes { Nowhere, Id, Provider, Channel, Computer, Number, Time, LocalTime, Audit, Level, User, Message };

// The first that is there counts, so the order is that of trust.
constexpr std::pair<std::string_view, Goes> paths[] = {
    {"Event.System.EventID", Goes::Id},
    {"Event.System.EventID.#text", Goes::Id},
    {"winlog.event_id", Goes::Id},
    {"event_id", Goes::Id},
    {"EventID", Goes::Id},
    {"EventId", Goes::Id},
    {"Id", Goes::Id},
    {"event.code", Goes::Id},
    {"Event.System.Provider.#attributes.Name", Goes::Provider},
    {"Event.System.Provider_attributes.Name", Goes::Provider},
    {"winlog.provider_name", Goes::Provider},
    {"event.provider", Goes::Provider},
    {"source_name", Goes::Provider},
    {"SourceName", Goes::Provider},
    {"ProviderName", Goes::Provider},
    {"Event.System.Channel", Goes::Channel},
    {"winlog.channel", Goes::Channel},
    {"log_name", Goes::Channel},
    {"Channel", Goes::Channel},
    {"LogName", Goes::Channel},
    {"Event.System.Computer", Goes::Computer},
    {"winlog.computer_name", Goes::Computer},
    {"computer_name", Goes::Computer},
    {"Hostname", Goes::Computer},
    {"Computer", Goes::Computer},
    {"MachineName", Goes::Computer},
    {"Event.System.EventRecordID", Goes::Number},
    {"winlog.record_id", Goes::Number},
    {"record_number", Goes::Number},
    {"RecordNumber", Goes::Number},
    {"RecordId", Goes::Number},
    {"Event.System.TimeCreated.#attributes.SystemTime", Goes::Time},
    {"Event.System.TimeCreated_attributes.SystemTime", Goes::Time},
    {"@timestamp", Goes::Time},
    {"TimeCreated", Goes::Time},
    {"EventTime", Goes::LocalTime},
    {"Event.System.Keywords", Goes::Audit},
    {"winlog.keywords", Goes::Audit},
    {"keywords", Goes::Audit},
    {"Keywords", Goes::Audit},
    {"EventType", Goes::Audit},
    {"event.outcome", Goes::Audit},
    {"Event.System.Level", Goes::Level},
    {"Event.System.Security.#attributes.UserID", Goes::User},
    {"Event.System.Security_attributes.UserID", Goes::User},
    {"winlog.user.identifier", Goes::User},
    {"UserID", Goes::User},
    {"message", Goes::Message},
    {"Message", Goes::Message},
};

}

struct JsonEvent::State {
    simdjson::dom::parser parser;
    std::deque<std::string> numbers;  // texts of numbers; a deque, so that views stay good
    std::vector<Leaf> leaves;
    std::size_t used = 0;
    std::string path;
    std::vector<Value> data;
    Record record;

    void add(std::string_view value)
    {
        if (used == leaves.size())
            leaves.emplace_back();
        leaves[used].path = path;
        leaves[used].value = value;
        ++used;
    }

    void walk(simdjson::dom::element element, int depth)
    {
        using simdjson::dom::element_type;
        switch (element.type()) {
        case element_type::OBJECT: {
            if (depth >= deepest)
                return;
            const simdjson::dom::object object = element.get_object().value_unsafe();
            for (const auto& [key, value] : object) {
                const std::size_t before = path.size();
                if (!path.empty())
                    path += '.';
                path += key;
                if (path == "_source")
                    path.clear();
                walk(value, depth + 1);
                path.resize(std::min(before, path.size()));
            }
            return;
        }
        case element_type::ARRAY: {
            if (depth >= deepest)
                return;
            const simdjson::dom::array array = element.get_array().value_unsafe();
            for (const simdjson::dom::element each : array)
                walk(each, depth + 1);
            return;
        }
        case element_type::STRING:
            return add(element.get_string().value_unsafe());
        case element_type::INT64:
            return add(numbers.emplace_back(std::to_string(element.get_int64().value_unsafe())));
        case element_type::UINT64:
            return add(numbers.emplace_back(std::to_string(element.get_uint64().value_unsafe())));
        case element_type::DOUBLE:
            return add(numbers.emplace_back(std::to_string(element.get_double().value_unsafe())));
        case element_type::BOOL:
            return add(element.get_bool().value_unsafe() ? "true" : "false");
        default:
            return;
        }
    }

    std::string_view first(Goes where) const
    {
        for (const auto& [known, goes] : paths) {
            if (goes != where)
                continue;
            for (std::size_t i = 0; i < used; ++i)
                if (leaves[i].path == known)
                    return leaves[i].value;
        }
        return {};
    }

    /// Data below one of the places where they stand; of a flat object all that is not about the record.
    void take_data(bool flat)
    {
        for (std::size_t i = 0; i < used; ++i) {
            std::string_view name = leaves[i].path;
            if (name.find("#attributes") != std::string_view::npos ||
                name.find("_attributes.") != std::string_view::npos)
                continue;
            bool found = false;
            for (const std::string_view place : {"Event.EventData.", "Event.UserData.", "winlog.event_data.",
                                                 "winlog.user_data.", "event_data.", "user_data."})
                if (name.starts_with(place)) {
                    name.remove_prefix(place.size());
                    found = true;
                    break;
                }
            if (!found && (!flat || name.find('.') != std::string_view::npos))
                continue;
            if (name.ends_with(".#text"))
                name.remove_suffix(6);
            if (const std::size_t point = name.rfind('.'); point != std::string_view::npos)
                name.remove_prefix(point + 1);
            data.push_back({name == "Data" ? std::string_view() : name, leaves[i].value});
        }
    }

    void take_time()
    {
        const std::string_view utc = first(Goes::Time), local = first(Goes::LocalTime);
        for (const auto& [text, zoned] : {std::pair{utc, true}, {local, false}}) {
            const auto time = text.empty() ? std::nullopt : time_at(text, 0, DateOrder::YearMonthDay);
            if (!time || time->time == no_time)
                continue;
            record.time = time->time;
            record.own_zone = zoned || time->is_utc;
            return;
        }
    }
};

JsonEvent::JsonEvent() : state_(std::make_unique<State>()) {}
JsonEvent::~JsonEvent() = default;

const Record& JsonEvent::record() const { return state_->record; }

bool JsonEvent::read(std::string_view json)
{
    State& s = *state_;
    s.used = 0;
    s.path.clear();
    s.data.clear();
    s.numbers.clear();
    s.record = {};
    simdjson::dom::element root;
    if (s.parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS ||
        root.type() != simdjson::dom::element_type::OBJECT)
        return false;
    s.walk(root, 0);

    Record& r = s.record;
    const auto id = number_of(s.first(Goes::Id));
    r.provider = s.first(Goes::Provider);
    r.channel = s.first(Goes::Channel);
    if (!id || *id > 0xFFFFFFFF || (r.provider.empty() && r.channel.empty()))
        return false;
    r.id = static_cast<std::uint32_t>(*id);
    r.computer = s.first(Goes::Computer);
    r.number = number_of(s.first(Goes::Number)).value_or(0);
    r.user_sid = s.first(Goes::User);
    r.message = s.first(Goes::Message);
    if (const auto level = number_of(s.first(Goes::Level)); level && *level < 256)
        r.level = static_cast<int>(*level);
    for (const auto& [known, goes] : paths)
        if (goes == Goes::Audit)
            for (std::size_t i = 0; i < s.used; ++i)
                if (s.leaves[i].path == known)
                    r.keywords |= audit_keywords(s.leaves[i].value);
    s.take_time();
    bool flat = true;
    for (std::size_t i = 0; i < s.used; ++i)
        flat = flat && !s.leaves[i].path.starts_with("Event.") && !s.leaves[i].path.starts_with("winlog.") &&
               !s.leaves[i].path.starts_with("event_data.");
    s.take_data(flat);
    r.data = s.data;
    return true;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_reader.h"

namespace spoor::report {
namespace {

constexpr int most_levels = 64;

bool too_deep(std::string_view text)
{
    int level = 0;
    bool in_text = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_text) {
            i += c == '\\';
            in_text = c != '"';
        } else if (c == '"') {
            in_text = true;
        } else if (c == '[' || c == '{') {
            if (++level > most_levels)
                return true;
        } else if (c == ']' || c == '}') {
            --level;
        }
    }
    return false;
}

}

Result<Json> parsed_json(std::string_view text, std::size_t most_bytes, const std::string& subject)
{
    if (text.size() > most_bytes)
        return failure(ErrorCode::BadOption, subject, "expected at most " + std::to_string(most_bytes) + " bytes");
    if (too_deep(text))
        return failure(ErrorCode::BadOption, subject,
                       "expected at most " + std::to_string(most_levels) + " levels of JSON");
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return failure(ErrorCode::BadOption, subject, "expected a JSON object");
    return json;
}

std::string printed_json(const Json& json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

JsonReader::JsonReader(const Json& value, std::string path, std::optional<Error>& error)
    : value_(&value), path_(std::move(path)), error_(&error)
{
}

const Json* JsonReader::member(const char* name) const
{
    if (*error_)
        return nullptr;
    const auto found = value_->find(name);
    return found == value_->end() || found->is_null() ? nullptr : &*found;
}

void JsonReader::fail(const std::string& name, std::string expected) const
{
    if (!*error_)
        *error_ = Error{ErrorCode::BadOption, way(name), "expected " + std::move(expected), 0, 0};
}

std::string JsonReader::text(const char* name, std::string fallback, std::size_t most) const
{
    const Json* value = member(name);
    if (!value)
        return fallback;
    const auto* text = value->get_ptr<const std::string*>();
    if (!text || text->size() > most) {
        fail(name, text ? "a text of at most " + std::to_string(most) + " bytes" : "a text");
        return fallback;
    }
    return *text;
}

bool JsonReader::flag(const char* name, bool fallback) const
{
    const Json* value = member(name);
    if (!value)
        return fallback;
    if (!value->is_boolean())
        fail(name, "true or false");
    return value->is_boolean() ? value->get<bool>() : fallback;
}

std::uint64_t JsonReader::number(const char* name, std::uint64_t fallback, std::uint64_t most) const
{
    const Json* value = member(name);
    if (!value)
        return fallback;
    if (value->is_number_unsigned() && value->get<std::uint64_t>() <= most)
        return value->get<std::uint64_t>();
    fail(name, "a whole number from 0 to " + std::to_string(most));
    return fallback;
}

std::int64_t JsonReader::whole(const char* name, std::int64_t fallback) const
{
    const Json* value = member(name);
    if (!value)
        return fallback;
    if (!value->is_number_integer()) {
        fail(name, "a whole number");
        return fallback;
    }
    return value->get<std::int64_t>();
}

Zone JsonReader::zone(const char* name) const
{
    const std::string text = this->text(name, "UTC");
    const auto zone = Zone::parse(text);
    if (!zone)
        fail(name, "a time zone such as UTC, +02:00 or Europe/Berlin");
    return zone.value_or(Zone{});
}

std::optional<Micros> JsonReader::time(const char* name) const
{
    const std::string text = this->text(name);
    if (text.empty())
        return std::nullopt;
    const auto time = parse_time(text);
    if (!time)
        fail(name, "a time such as 2004-11-16T10:54:13Z");
    return time ? std::optional(*time) : std::nullopt;
}

std::vector<std::string> JsonReader::texts(const char* name, std::size_t most) const
{
    std::vector<std::string> list;
    const Json* value = member(name);
    if (!value)
        return list;
    if (!value->is_array() || value->size() > most) {
        fail(name, "a list of at most " + std::to_string(most) + " texts");
        return list;
    }
    for (const Json& item : *value) {
        const auto* text = item.get_ptr<const std::string*>();
        if (!text)
            fail(std::string(name) + '[' + std::to_string(list.size()) + ']', "a text");
        if (!text)
            return list;
        list.push_back(*text);
    }
    return list;
}

void JsonReader::each(const char* name, std::size_t most, const Each& take) const
{
    const Json* value = member(name);
    if (!value)
        return;
    if (!value->is_array() || value->size() > most)
        return fail(name, "a list of at most " + std::to_string(most) + " objects");
    std::size_t i = 0;
    for (const Json& item : *value) {
        const std::string here = std::string(name) + '[' + std::to_string(i++) + ']';
        if (!item.is_object())
            return fail(here, "an object");
        take(JsonReader(item, way(here), *error_));
    }
}

void JsonReader::object(const char* name, const Each& take) const
{
    const Json* value = member(name);
    if (!value)
        return;
    if (!value->is_object())
        return fail(name, "an object");
    take(JsonReader(*value, way(name), *error_));
}

}

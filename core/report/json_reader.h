// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/zone.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace spoor::report {

using Json = nlohmann::ordered_json;

/// The JSON in a text that somebody may have written to do harm: at most `most_bytes` long and 64 levels deep. BadOption
/// with this subject.
Result<Json> parsed_json(std::string_view text, std::size_t most_bytes, const std::string& subject);
/// Printed without line breaks; text that is no UTF-8 gets U+FFFD.
std::string printed_json(const Json& json, int indent = -1);

/// Reads members of a JSON object. What is not there has its default; of what is there and is not what was expected, the
/// first is kept as a BadOption (subject: the member's way from the top, as `charts[2].filter`; detail: what was
/// expected) and everything after it reads as if it were not there.
class JsonReader {
public:
    using Each = std::function<void(const JsonReader&)>;

    JsonReader(const Json& value, std::string path, std::optional<Error>& error);

    const std::string& path() const { return path_; }
    bool has(const char* name) const { return member(name) != nullptr; }

    std::string text(const char* name, std::string fallback = {}, std::size_t most = most_text) const;
    bool flag(const char* name, bool fallback) const;
    std::uint64_t number(const char* name, std::uint64_t fallback,
                         std::uint64_t most = std::numeric_limits<std::uint64_t>::max()) const;
    std::int64_t whole(const char* name, std::int64_t fallback) const;
    Zone zone(const char* name) const;
    /// As iso_utc writes it; nothing where it is not there.
    std::optional<Micros> time(const char* name) const;
    std::vector<std::string> texts(const char* name, std::size_t most) const;
    /// The items of a list of objects.
    void each(const char* name, std::size_t most, const Each& take) const;
    /// An object, where it is there.
    void object(const char* name, const Each& take) const;

    void fail(const std::string& name, std::string expected) const;

    static constexpr std::size_t most_text = 1 << 20;

private:
    const Json* member(const char* name) const;
    std::string way(const std::string& name) const { return path_.empty() ? name : path_ + '.' + name; }

    const Json* value_;
    std::string path_;
    std::optional<Error>* error_;
};

}

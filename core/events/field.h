// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace spoor {

/// The fields of the contract.
enum class Field : std::uint8_t {
    Time,
    Kind,
    Outcome,
    Ip,
    Port,
    Server,
    ServerPort,
    User,
    Domain,
    Method,
    Path,
    Query,
    Agent,
    Status,
    Sub,
    Win32,
    EventId,
    Host,
    Site,
    Process,
    Pid,
    Session,
    File,
    Line,
    Message,
    Tag,
    Note,
    Bookmarked,
    Other,  ///< not of the contract: a field by its source's own name
};
constexpr int field_count = static_cast<int>(Field::Other);

enum class FieldType : std::uint8_t { Text, Number, Address, Time };

/// Where a field's values are found, which says what a condition on it costs.
enum class Storage : std::uint8_t {
    Times,   ///< the time column
    Column,  ///< a dictionary column: ip, user, path, agent, session (domain and process are parts of one)
    Facet,   ///< the facet table
    Source,  ///< the source: file
    Place,   ///< where the event stands: line
    Raw,     ///< decoded again from the raw line
    Case,    ///< what the investigator added
};

struct FieldInfo {
    Field field;
    std::string_view name;  ///< the short name, for fingers
    std::string_view ecs;   ///< Elastic Common Schema, or our own where ECS has none
    FieldType type;
    Storage storage;
};

/// In the order of the enumeration.
std::span<const FieldInfo> fields();
const FieldInfo& info(Field);

/// By short or ECS name, without regard to case. Nothing for names that are not of the contract.
std::optional<Field> field_from_name(std::string_view name);

}

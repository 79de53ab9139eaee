// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evtx/chunk.h"
#include "core/formats/evtx/template_cache.h"
#include "core/formats/evtx/xml_writer.h"
#include "core/formats/winevent/record.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::evtx {

/// Takes from a record what an index needs: the System fields, and of its data those that the meaning of an event is taken
/// from (winevent::slot_of); nothing else is decoded. One thread.
class EventReader {
public:
    void enter(std::string_view chunk) { templates_.enter(chunk); }

    /// Null where the record's binary XML is not sound, and for recovered records without a time. Good until the next call.
    const winevent::Record* read(const RecordFrame& frame, bool recovered);

private:
    struct Stretch {
        std::size_t from = 0, to = 0;
    };
    struct Datum {
        std::string_view name;  // of a template, or empty where `own_name` says it
        Stretch own_name, value;
    };
    using Items = std::span<const Item>;
    static constexpr std::size_t deepest = 6;
    static constexpr std::size_t most_data = 1024;
    static constexpr std::size_t most_fragments = 64;

    void system(const Template& made, Items items);
    Stretch text(const Template& made, Items items, Steps steps);
    std::optional<std::uint64_t> number(const Template& made, Items items, SystemField field);
    Micros time(const Template& made, Items items);
    void embedded(const Template& made, Items items, std::size_t depth);
    void data(const Template& made, Items items);
    void take_data();

    TemplateCache templates_;
    XmlWriter writer_{templates_};
    std::array<std::vector<Item>, deepest> items_;
    std::string text_;
    std::vector<Datum> found_;
    std::vector<winevent::Value> values_;
    std::array<Stretch, system_fields> fields_;
    winevent::Record record_;
    std::size_t fragments_left_ = 0;  // a value may stand in many places of its template, and theirs in many of others
};

}

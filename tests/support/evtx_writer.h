// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace spoor::test {

// Writes .evtx files from a description, for tests: what a test says is what stands in the file, be it sound or not.
// After the format notes of the libevtx project and MS-EVEN6 2.2.12.

struct EvtxInstance;

/// A value of a template instance: its type and bytes; or an instance, or bare elements, as binary XML (0x21).
struct EvtxValue {
    std::uint8_t type = 0;
    std::string bytes = {};
    std::shared_ptr<const EvtxInstance> nested = {};
};
EvtxValue evtx_text(std::string_view utf8);
EvtxValue evtx_number(std::uint8_t type, std::uint64_t value, std::size_t width);
EvtxValue evtx_time(std::int64_t unix_micros);  ///< a FILETIME
EvtxValue evtx_nested(EvtxInstance instance);

struct EvtxElement;

/// Something within an element or an attribute.
struct EvtxPart {
    enum class Kind { Text, CData, Character, Entity, Instruction, Value, Optional, Child, Instance } kind = Kind::Text;
    std::string text = {};  // Text, CData; name of an Entity; target and data of an Instruction, parted by a blank
    std::uint16_t index = 0;  // Value, Optional; the code unit of a Character
    std::uint8_t type = 1;  // Value, Optional
    std::shared_ptr<const EvtxElement> child = {};
    std::shared_ptr<const EvtxInstance> instance = {};
};
EvtxPart text_part(std::string text);
EvtxPart value_part(std::uint16_t index, std::uint8_t type = 1);
EvtxPart optional_part(std::uint16_t index, std::uint8_t type = 1);
EvtxPart child_part(EvtxElement element);

struct EvtxElement {
    std::string name = {};
    std::vector<std::pair<std::string, std::vector<EvtxPart>>> attributes = {};
    std::vector<EvtxPart> content = {};
    bool empty = false;  ///< `<a/>` instead of `<a></a>`
};

/// A template with values. Templates of one id are defined once in a chunk.
struct EvtxInstance {
    std::uint32_t id = 0;  ///< 0: no template, the element itself
    EvtxElement element = {};
    std::vector<EvtxValue> values = {};
};

/// A chunk of 64 KiB.
class EvtxChunk {
public:
    EvtxChunk();

    /// Appends a record; gives its offset in the chunk. `written` is its header's FILETIME.
    std::size_t record(std::uint64_t number, const EvtxInstance& event, std::uint64_t written = 0);
    /// Appends a record of any content.
    std::size_t raw_record(std::uint64_t number, std::string_view content, std::uint64_t written = 0);

    std::size_t used() const { return at_; }
    /// The records so far are what the header will tell of; those that follow stand in slack.
    void close();
    /// Header and checksums filled in. What stands in `bytes` may be changed before.
    std::string finish();
    /// The same as it stands, with checksums that fit.
    static void sign(std::string& chunk);

    std::string bytes;

private:
    template <class Number>
    void put(Number value);
    void put_units(std::string_view utf8);
    void put_name(const std::string& name);
    void put_element(const EvtxElement& element, bool dependency);
    void put_parts(const std::vector<EvtxPart>& parts, bool dependency);
    void put_instance(const EvtxInstance& instance);
    void put_definition(const EvtxInstance& instance);
    void put_fragment(const EvtxInstance& instance);
    template <class Number>
    void patch(std::size_t at, Number value);
    std::size_t open_record(std::uint64_t number, std::uint64_t written);
    std::size_t close_record(std::size_t start);

    std::size_t at_ = 512;
    std::size_t closed_ = 0, last_ = 0;
    std::uint64_t first_number_ = 0, last_number_ = 0;
    std::vector<std::pair<std::string, std::uint32_t>> names_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> definitions_;
};

/// A whole file: header block and chunks.
std::string evtx_file(const std::vector<std::string>& chunks);

/// An event as Windows writes most: System fields as values of an outer template, the named data in an inner one.
struct EvtxEvent {
    std::string provider = "Microsoft-Windows-Security-Auditing";
    std::string channel = "Security";
    std::string computer = "PC1.example.org";
    std::uint32_t id = 4624;
    std::uint64_t number = 1;
    std::int64_t time = 0;  ///< microseconds since 1970
    std::uint64_t keywords = 0x8020000000000000;
    std::vector<std::pair<std::string, EvtxValue>> data = {};
};
EvtxInstance evtx_event(const EvtxEvent& event);

}

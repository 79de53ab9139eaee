// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evtx_writer.h"

#include "tests/support/packed.h"

#include <algorithm>
#include <cstring>

#include <zlib.h>

namespace spoor::test {
namespace {

constexpr std::size_t chunk_size = 65536;

std::uint32_t crc(std::string_view bytes, std::uint32_t before = 0)
{
    return static_cast<std::uint32_t>(
        ::crc32(before, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

template <class Number>
void write(std::string& bytes, std::size_t at, Number value)
{
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

}

EvtxValue evtx_text(std::string_view utf8) { return {0x01, as_utf16(std::string(utf8), false, false), nullptr}; }

EvtxValue evtx_number(std::uint8_t type, std::uint64_t value, std::size_t width)
{
    std::string bytes(8, '\0');
    write(bytes, 0, value);
    bytes.resize(width);
    return {type, bytes, nullptr};
}

EvtxValue evtx_time(std::int64_t unix_micros)
{
    return evtx_number(0x11, static_cast<std::uint64_t>(unix_micros * 10 + 116'444'736'000'000'000), 8);
}

EvtxValue evtx_nested(EvtxInstance instance)
{
    return {0x21, {}, std::make_shared<const EvtxInstance>(std::move(instance))};
}

EvtxPart text_part(std::string text) { return {.text = std::move(text)}; }
EvtxPart value_part(std::uint16_t index, std::uint8_t type)
{
    return {.kind = EvtxPart::Kind::Value, .index = index, .type = type};
}
EvtxPart optional_part(std::uint16_t index, std::uint8_t type)
{
    return {.kind = EvtxPart::Kind::Optional, .index = index, .type = type};
}
EvtxPart child_part(EvtxElement element)
{
    return {.kind = EvtxPart::Kind::Child, .child = std::make_shared<const EvtxElement>(std::move(element))};
}

EvtxChunk::EvtxChunk() : bytes(chunk_size, '\0') {}

template <class Number>
void EvtxChunk::put(Number value)
{
    if (bytes.size() < at_ + sizeof value)
        bytes.resize(at_ + sizeof value);  // a test that writes too much sees it in the size
    write(bytes, at_, value);
    at_ += sizeof value;
}

template <class Number>
void EvtxChunk::patch(std::size_t at, Number value)
{
    write(bytes, at, value);
}

void EvtxChunk::put_units(std::string_view utf8)
{
    const std::string units = as_utf16(std::string(utf8), false, false);
    put(static_cast<std::uint16_t>(units.size() / 2));
    for (const char c : units)
        put(c);
}

void EvtxChunk::put_name(const std::string& name)
{
    const auto known = std::ranges::find(names_, name, &std::pair<std::string, std::uint32_t>::first);
    if (known != names_.end())
        return put(known->second);
    const auto offset = static_cast<std::uint32_t>(at_ + 4);
    put(offset);
    names_.emplace_back(name, offset);
    const std::string units = as_utf16(name, false, false);
    std::uint32_t hash = 0;
    for (std::size_t i = 0; i + 1 < units.size(); i += 2)
        hash = hash * 65599 + (static_cast<unsigned char>(units[i]) | static_cast<unsigned char>(units[i + 1]) << 8);
    const std::size_t bucket = 128 + 4 * ((hash & 0xFFFF) % 64);
    std::uint32_t next;
    std::memcpy(&next, bytes.data() + bucket, 4);
    patch(bucket, offset);
    put(next);
    put(static_cast<std::uint16_t>(hash));
    put_units(name);
    put(std::uint16_t{0});
}

void EvtxChunk::put_parts(const std::vector<EvtxPart>& parts, bool dependency)
{
    for (const EvtxPart& part : parts) {
        switch (part.kind) {
        case EvtxPart::Kind::Text:
            put(std::uint16_t{0x0105});
            put_units(part.text);
            break;
        case EvtxPart::Kind::CData:
            put(std::uint8_t{0x07});
            put_units(part.text);
            break;
        case EvtxPart::Kind::Character:
            put(std::uint8_t{0x08});
            put(part.index);
            break;
        case EvtxPart::Kind::Entity:
            put(std::uint8_t{0x09});
            put_name(part.text);
            break;
        case EvtxPart::Kind::Instruction:
            put(std::uint8_t{0x0A});
            put_name(part.text.substr(0, part.text.find(' ')));
            put(std::uint8_t{0x0B});
            put_units(part.text.substr(part.text.find(' ') + 1));
            break;
        case EvtxPart::Kind::Value:
        case EvtxPart::Kind::Optional:
            put(static_cast<std::uint8_t>(part.kind == EvtxPart::Kind::Value ? 0x0D : 0x0E));
            put(part.index);
            put(part.type);
            break;
        case EvtxPart::Kind::Child:
            put_element(*part.child, dependency);
            break;
        case EvtxPart::Kind::Instance:
            put_instance(*part.instance);
            break;
        }
    }
}

void EvtxChunk::put_element(const EvtxElement& element, bool dependency)
{
    put(static_cast<std::uint8_t>(element.attributes.empty() ? 0x01 : 0x41));
    if (dependency)
        put(std::uint16_t{0xFFFF});
    const std::size_t length = at_;
    put(std::uint32_t{0});
    put_name(element.name);
    if (!element.attributes.empty()) {
        const std::size_t list = at_;
        put(std::uint32_t{0});
        for (std::size_t i = 0; i < element.attributes.size(); ++i) {
            put(static_cast<std::uint8_t>(i + 1 < element.attributes.size() ? 0x46 : 0x06));
            put_name(element.attributes[i].first);
            put_parts(element.attributes[i].second, dependency);
        }
        patch(list, static_cast<std::uint32_t>(at_ - list - 4));
    }
    if (element.empty) {
        put(std::uint8_t{0x03});
    } else {
        put(std::uint8_t{0x02});
        put_parts(element.content, dependency);
        put(std::uint8_t{0x04});
    }
    patch(length, static_cast<std::uint32_t>(at_ - length - 4));
}

void EvtxChunk::put_definition(const EvtxInstance& instance)
{
    const auto offset = static_cast<std::uint32_t>(at_);
    definitions_.emplace_back(instance.id, offset);
    const std::size_t bucket = 384 + 4 * (instance.id % 32);
    std::uint32_t next;
    std::memcpy(&next, bytes.data() + bucket, 4);
    patch(bucket, offset);
    put(next);
    put(instance.id);
    put(std::uint64_t{0x1122334455667788});  // what is left of the GUID
    put(std::uint32_t{0x99AABBCC});
    const std::size_t size = at_;
    put(std::uint32_t{0});
    put(std::uint32_t{0x0001010F});
    put_element(instance.element, true);
    put(std::uint8_t{0});
    patch(size, static_cast<std::uint32_t>(at_ - size - 4));
}

void EvtxChunk::put_instance(const EvtxInstance& instance)
{
    put(std::uint16_t{0x010C});
    put(instance.id);
    const auto known = std::ranges::find(definitions_, instance.id, &std::pair<std::uint32_t, std::uint32_t>::first);
    if (known != definitions_.end()) {
        put(known->second);
    } else {
        put(static_cast<std::uint32_t>(at_ + 4));
        put_definition(instance);
    }
    put(static_cast<std::uint32_t>(instance.values.size()));
    const std::size_t descriptors = at_;
    for (const EvtxValue& value : instance.values) {
        put(static_cast<std::uint16_t>(value.bytes.size()));
        put(static_cast<std::uint16_t>(value.type));
    }
    for (std::size_t i = 0; i < instance.values.size(); ++i) {
        const std::size_t start = at_;
        if (instance.values[i].nested)
            put_fragment(*instance.values[i].nested);
        for (const char c : instance.values[i].bytes)
            put(c);
        patch(descriptors + 4 * i, static_cast<std::uint16_t>(at_ - start));
    }
}

void EvtxChunk::put_fragment(const EvtxInstance& instance)
{
    put(std::uint32_t{0x0001010F});
    if (instance.id)
        put_instance(instance);
    else
        put_element(instance.element, false);
    put(std::uint8_t{0});
}

std::size_t EvtxChunk::open_record(std::uint64_t number, std::uint64_t written)
{
    const std::size_t start = at_;
    put(std::uint32_t{0x2A2A});
    put(std::uint32_t{0});
    put(number);
    put(written);
    if (!closed_) {
        first_number_ = first_number_ ? first_number_ : number;
        last_number_ = number;
        last_ = start;
    }
    return start;
}

std::size_t EvtxChunk::close_record(std::size_t start)
{
    while (at_ % 8 != 4)
        put(std::uint8_t{0});
    const auto size = static_cast<std::uint32_t>(at_ + 4 - start);
    put(size);
    patch(start + 4, size);
    return start;
}

std::size_t EvtxChunk::record(std::uint64_t number, const EvtxInstance& event, std::uint64_t written)
{
    const std::size_t start = open_record(number, written);
    put_fragment(event);
    return close_record(start);
}

std::size_t EvtxChunk::raw_record(std::uint64_t number, std::string_view content, std::uint64_t written)
{
    const std::size_t start = open_record(number, written);
    for (const char c : content)
        put(c);
    return close_record(start);
}

void EvtxChunk::close() { closed_ = at_; }

std::string EvtxChunk::finish()
{
    bytes.replace(0, 8, std::string("ElfChnk\0", 8));
    for (const std::size_t at : {8, 24}) {
        patch(at, first_number_);
        patch(at + 8, last_number_);
    }
    patch(40, std::uint32_t{128});
    patch(44, static_cast<std::uint32_t>(last_));
    patch(48, static_cast<std::uint32_t>(closed_ ? closed_ : at_));
    sign(bytes);
    return bytes;
}

void EvtxChunk::sign(std::string& chunk)
{
    std::uint32_t free;
    std::memcpy(&free, chunk.data() + 48, 4);
    free = std::clamp<std::uint32_t>(free, 512, chunk_size);  // tests write nonsense there
    const std::string_view view(chunk);
    write(chunk, 52, crc(view.substr(512, free - 512)));
    write(chunk, 124, crc(view.substr(128, 384), crc(view.substr(0, 120))));
}

std::string evtx_file(const std::vector<std::string>& chunks)
{
    std::string file(4096, '\0');
    file.replace(0, 8, std::string("ElfFile\0", 8));
    write(file, 16, std::uint64_t{chunks.empty() ? 0 : chunks.size() - 1});
    write(file, 32, std::uint32_t{128});
    write(file, 36, std::uint32_t{0x00030001});
    write(file, 40, static_cast<std::uint32_t>(chunks.size() << 16 | 4096));
    write(file, 124, crc(std::string_view(file).substr(0, 120)));
    for (const std::string& chunk : chunks)
        file += chunk;
    return file;
}

EvtxInstance evtx_event(const EvtxEvent& event)
{
    const auto field = [](std::string name, std::uint16_t index, std::uint8_t type) {
        return child_part({.name = std::move(name), .attributes = {}, .content = {optional_part(index, type)}});
    };
    const auto empty = [](std::string name, std::string attribute, std::uint16_t index, std::uint8_t type) {
        return child_part({std::move(name), {{std::move(attribute), {optional_part(index, type)}}}, {}, true});
    };
    EvtxElement system{"System", {}, {}};
    system.content = {child_part({"Provider", {{"Name", {text_part(event.provider)}}}, {}, true}),
                      field("EventID", 0, 0x06),
                      field("Level", 1, 0x04),
                      field("Keywords", 2, 0x15),
                      empty("TimeCreated", "SystemTime", 3, 0x11),
                      field("EventRecordID", 4, 0x0A),
                      field("Channel", 5, 0x01),
                      field("Computer", 6, 0x01),
                      empty("Security", "UserID", 7, 0x13)};
    EvtxElement data{"EventData", {}, {}};
    EvtxInstance inner{.id = 0x5000 + event.id, .element = {}, .values = {}};
    for (const auto& [name, value] : event.data) {
        EvtxElement one{"Data", {}, {value_part(static_cast<std::uint16_t>(inner.values.size()), value.type)}};
        if (!name.empty())
            one.attributes = {{"Name", {text_part(name)}}};
        data.content.push_back(child_part(std::move(one)));
        inner.values.push_back(value);
    }
    inner.element = std::move(data);
    EvtxElement root{"Event",
                     {{"xmlns", {text_part("http://schemas.microsoft.com/win/2004/08/events/event")}}},
                     {child_part(std::move(system)), optional_part(8, 0x21)}};
    // Each provider has its own template, since its name stands in it.
    const auto id = static_cast<std::uint32_t>(0x1000 + std::hash<std::string>{}(event.provider) % 0x1000);
    return {id,
            std::move(root),
            {evtx_number(0x06, event.id, 2),
             evtx_number(0x04, 4, 1),
             evtx_number(0x15, event.keywords, 8),
             evtx_time(event.time),
             evtx_number(0x0A, event.number, 8),
             evtx_text(event.channel),
             evtx_text(event.computer),
             {},
             evtx_nested(std::move(inner))}};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evt/renderer.h"

#include "core/formats/evt/layout.h"
#include "core/formats/evt/record.h"
#include "core/formats/winevent/xml_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace spoor::evt {
namespace {

void append_number(std::uint64_t value, int base, std::string& out)
{
    std::array<char, 24> text;
    out.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), value, base).ptr);
}

void append_time(std::string_view element, Micros time, std::string& out)
{
    if (time != no_time)
        out.append("<").append(element).append(" SystemTime='").append(iso_utc(time)).append("'/>");
}

void append_element(std::string_view element, std::string_view text, std::string& out)
{
    out.append("<").append(element).append(">");
    winevent::append_escaped(text, true, out);
    out.append("</").append(element).append(">");
}

class Renderer final : public RecordRenderer {
public:
    Result<void> append(const RecordPlace& place, const ReadBytes& read, std::string& out) override
    {
        auto bytes = read(place.offset, std::min<std::size_t>(place.length, longest_record));
        if (!bytes)
            return std::unexpected(bytes.error());
        const std::size_t length = claimed_length(*bytes, 0);
        if (length > bytes->size()) {
            // It goes on behind the header.
            auto rest = read(header_size, length - bytes->size());
            if (!rest)
                return std::unexpected(rest.error());
            *bytes += *rest;
        }
        if (length == 0 || framed_record(*bytes, 0) != length ||
            !record_.read(std::string_view(*bytes).substr(0, length)))
            return failure(ErrorCode::SourceChanged);
        append_xml(record_, out);
        return {};
    }

private:
    Record record_;
};

}

std::unique_ptr<RecordRenderer> make_renderer() { return std::make_unique<Renderer>(); }

void append_xml(const Record& record, std::string& out)
{
    out += "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='";
    winevent::append_escaped(record.source(), true, out);
    out += "'/><EventID Qualifiers='";
    append_number(record.qualifiers(), 10, out);
    out += "'>";
    append_number(record.id(), 10, out);
    out += "</EventID><Level>";
    append_number(static_cast<std::uint64_t>(record.level()), 10, out);
    out += "</Level><Task>";
    append_number(record.category(), 10, out);
    out += "</Task><Keywords>0x";
    append_number(record.keywords(), 16, out);
    out += "</Keywords>";
    append_time("TimeCreated", record.generated() != no_time ? record.generated() : record.written(), out);
    if (record.written() != record.generated())
        append_time("TimeWritten", record.written(), out);
    out += "<EventRecordID>";
    append_number(record.number(), 10, out);
    out += "</EventRecordID>";
    if (!record.channel().empty())
        append_element("Channel", record.channel(), out);
    append_element("Computer", record.computer(), out);
    out += "<Security";
    if (!record.sid().empty())
        out.append(" UserID='").append(record.sid()).append("'");
    out += "/></System><EventData>";
    for (std::size_t i = 0; i < record.string_count(); ++i)
        append_element("Data", record.string(i), out);
    if (!record.data().empty()) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        out += "<Binary>";
        for (const char c : record.data()) {
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 15];
        }
        out += "</Binary>";
    }
    out += "</EventData></Event>";
}

}

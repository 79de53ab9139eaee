// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evt_writer.h"

#include <QString>

#include <algorithm>

namespace spoor::test {
namespace {

constexpr std::uint32_t header_size = 0x30;
constexpr std::uint32_t mark_size = 0x28;
constexpr std::uint32_t fixed_size = 0x38;

void add32(std::string& out, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i)
        out += static_cast<char>(value >> (8 * i));
}

void add16(std::string& out, std::uint16_t value)
{
    out += static_cast<char>(value);
    out += static_cast<char>(value >> 8);
}

void add_text(std::string& out, const std::string& text)
{
    for (const QChar c : QString::fromStdString(text))
        add16(out, c.unicode());
    add16(out, 0);
}

}

std::string evt_sid(const std::vector<std::uint32_t>& parts)
{
    std::string out = {1, static_cast<char>(parts.size()), 0, 0, 0, 0, 0, 5};
    for (const std::uint32_t part : parts)
        add32(out, part);
    return out;
}

std::string evt_record(const EvtRecord& r, std::uint32_t number)
{
    std::string body;
    add_text(body, r.source);
    add_text(body, r.computer);
    while ((fixed_size + body.size()) % 4)
        body += '\0';
    const auto sid_at = static_cast<std::uint32_t>(fixed_size + body.size());
    body += r.sid;
    const auto strings_at = static_cast<std::uint32_t>(fixed_size + body.size());
    for (const std::string& s : r.strings)
        add_text(body, s);
    const auto data_at = static_cast<std::uint32_t>(fixed_size + body.size());
    body += r.data;
    while ((fixed_size + body.size()) % 4)
        body += '\0';
    const auto length = static_cast<std::uint32_t>(fixed_size + body.size() + 4);

    std::string out;
    add32(out, length);
    out += "LfLe";
    add32(out, number);
    add32(out, r.time);
    add32(out, r.written ? r.written : r.time);
    add32(out, r.id);
    add16(out, r.type);
    add16(out, static_cast<std::uint16_t>(r.strings.size()));
    add16(out, r.category);
    add16(out, 0);
    add32(out, 0);
    add32(out, strings_at);
    add32(out, static_cast<std::uint32_t>(r.sid.size()));
    add32(out, sid_at);
    add32(out, static_cast<std::uint32_t>(r.data.size()));
    add32(out, data_at);
    out += body;
    add32(out, length);
    return out;
}

EvtRing::EvtRing(std::size_t size) : bytes_(size, '\0')
{
    const std::string head("\x30\0\0\0LfLe\1\0\0\0\1\0\0\0", 16);
    bytes_.replace(0, head.size(), head);
    number_at(0x10, header_size);
    number_at(0x14, header_size);
    number_at(0x18, 1);
    number_at(0x20, static_cast<std::uint32_t>(size));
    number_at(0x24, 1);
    number_at(0x2C, header_size);
}

void EvtRing::number_at(std::uint32_t at, std::uint32_t value)
{
    std::string piece;
    add32(piece, value);
    bytes_.replace(at, 4, piece);
}

void EvtRing::put(std::uint32_t at, const std::string& piece)
{
    const std::size_t here = std::min<std::size_t>(piece.size(), bytes_.size() - at);
    bytes_.replace(at, here, piece, 0, here);
    if (here < piece.size())
        bytes_.replace(header_size, piece.size() - here, piece, here);
}

std::uint32_t EvtRing::free_space() const
{
    const auto size = static_cast<std::uint32_t>(bytes_.size());
    if (held_.empty())
        return size - header_size;
    const std::uint32_t oldest = held_.front().at;
    return oldest >= end_ ? oldest - end_ : size - end_ + oldest - header_size;
}

void EvtRing::add(const EvtRecord& record)
{
    const std::string bytes = evt_record(record, next_);
    const auto size = static_cast<std::uint32_t>(bytes_.size());
    const auto length = static_cast<std::uint32_t>(bytes.size());
    const std::uint32_t left = size - end_;
    const std::uint32_t fill = left < fixed_size ? left : 0;
    while (!held_.empty() && free_space() <= fill + length + mark_size)
        held_.erase(held_.begin());
    if (fill > 0) {
        std::string words;
        while (words.size() < fill)
            add32(words, 0x27);
        bytes_.replace(end_, fill, words);
        end_ = header_size;
        wrapped_ = true;
    }
    put(end_, bytes);
    held_.push_back({next_, end_, length});
    end_ += length;
    if (end_ >= size) {
        end_ = end_ - size + header_size;
        wrapped_ = true;
    }
    ++next_;
    first_ = held_.front().number;
    split_ = std::ranges::any_of(held_, [&](const Held& h) { return h.at + h.length > size; });

    std::string mark;
    for (const std::uint32_t word :
         {0x28u, 0x11111111u, 0x22222222u, 0x33333333u, 0x44444444u, held_.front().at, end_, next_, first_, 0x28u})
        add32(mark, word);
    put(end_, mark);
}

void EvtRing::close()
{
    number_at(0x10, held_.empty() ? header_size : held_.front().at);
    number_at(0x14, end_);
    number_at(0x18, next_);
    number_at(0x1C, held_.empty() ? 0 : first_);
    number_at(0x24, wrapped_ ? 2 : 0);
}

std::string evt_file(const std::vector<EvtRecord>& records)
{
    std::size_t size = header_size + 2 * mark_size;
    for (const EvtRecord& r : records)
        size += evt_record(r, 1).size();
    EvtRing ring((size + 0xFFF) & ~std::size_t{0xFFF});
    for (const EvtRecord& r : records)
        ring.add(r);
    ring.close();
    return ring.bytes();
}

}

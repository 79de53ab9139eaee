// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/formats/winevent/record.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::evt {

/// Length of the record at `at`, if what stands there is framed as one: signature, a length that can be, and the same
/// length once more where it ends. 0 where not.
std::size_t framed_record(std::string_view bytes, std::size_t at);

/// Length that the beginning of a record at `at` claims; 0 where none begins there or no record can be that long.
std::size_t claimed_length(std::string_view bytes, std::size_t at);

/// EVENTLOGRECORD, read. Texts are UTF-8. Reused from record to record; one thread.
class Record {
public:
    /// `bytes` is one framed record. False where its inner places lead out of it: it is damaged then.
    bool read(std::string_view bytes);

    std::uint32_t number() const { return number_; }
    Micros generated() const { return generated_; }  ///< no_time where the record has 0 there
    Micros written() const { return written_; }
    std::uint32_t id() const { return event_id_ & 0xFFFF; }
    std::uint32_t qualifiers() const { return event_id_ >> 16; }  ///< severity, customer bit, facility
    std::uint16_t type() const { return type_; }
    std::uint16_t category() const { return category_; }
    std::string_view source() const { return view(source_); }
    std::string_view computer() const { return view(computer_); }
    std::string_view sid() const { return view(sid_); }  ///< `S-1-5-18`; empty where there is none
    std::size_t string_count() const { return strings_.size(); }
    std::string_view string(std::size_t i) const { return view(strings_[i]); }
    std::string_view data() const { return data_; }  ///< bytes; a view into what was read

    /// What the events of all formats are made of. Good until the next `read`.
    winevent::Record meaning();

    /// As the Event Log of Windows Vista and later numbers them: 1 critical to 4 information, 0 for audits and what has
    /// no severity. Source: winmeta.xml; classic types as Event Viewer shows them.
    int level() const;
    std::uint64_t keywords() const;
    /// The log, where the source tells it: the Security log has one source of this name, and no other log has it.
    std::string_view channel() const { return source() == "Security" ? source() : std::string_view(); }

private:
    struct Piece {
        std::size_t at = 0, size = 0;
    };
    std::string_view view(Piece p) const { return std::string_view(text_).substr(p.at, p.size); }
    /// The UTF-16 text from `at` to its NUL or to `end`; moves `at` behind it.
    Piece take_text(std::string_view bytes, std::size_t& at, std::size_t end);
    Piece take_sid(std::string_view sid);

    std::string text_;
    Piece source_, computer_, sid_;
    std::vector<Piece> strings_;
    std::vector<winevent::Value> values_;
    std::string_view data_;
    Micros generated_ = no_time, written_ = no_time;
    std::uint32_t number_ = 0, event_id_ = 0;
    std::uint16_t type_ = 0, category_ = 0;
};

}

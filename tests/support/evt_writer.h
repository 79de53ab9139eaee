// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace spoor::test {

/// A record of an event log of Windows NT to Server 2003, as a test writes it. Texts are UTF-8.
struct EvtRecord {
    std::uint32_t time = 1'000'000'000;  ///< seconds since 1970
    std::uint32_t id = 0;
    std::uint16_t type = 8;
    std::vector<std::string> strings = {};
    std::string source = "Security";
    std::string computer = "SRV";
    std::string sid = {};  ///< bytes
    std::string data = {};
    std::uint16_t category = 0;
    std::uint32_t written = 0;  ///< 0: as `time`
};

/// The bytes of a record. Length at both ends.
std::string evt_record(const EvtRecord& record, std::uint32_t number);

/// S-1-5-21-1-2-3-500 and its like: authority 5.
std::string evt_sid(const std::vector<std::uint32_t>& parts);

/// The event log service with a file of a fixed size: writes behind the newest record, over the oldest ones where there
/// is no room, begins again at the start, and sets the mark behind the newest.
class EvtRing {
public:
    explicit EvtRing(std::size_t size);

    void add(const EvtRecord& record);
    /// The header as it is now. Without it the header is that of an empty log and marked dirty.
    void close();

    const std::string& bytes() const { return bytes_; }
    /// Numbers of the first and the last record that the log holds; what is older is overwritten or slack.
    std::uint32_t first() const { return first_; }
    std::uint32_t last() const { return next_ - 1; }
    std::uint32_t end() const { return end_; }  ///< where the mark stands
    bool last_is_split() const { return split_; }  ///< whether some record that is held goes over the end

private:
    struct Held {
        std::uint32_t number, at, length;
    };
    std::uint32_t free_space() const;
    void put(std::uint32_t at, const std::string& piece);
    void number_at(std::uint32_t at, std::uint32_t value);

    std::string bytes_;
    std::vector<Held> held_;
    std::uint32_t end_ = 0x30, next_ = 1, first_ = 1;
    bool wrapped_ = false, split_ = false;
};

/// A log that was closed and has room for all.
std::string evt_file(const std::vector<EvtRecord>& records);

}

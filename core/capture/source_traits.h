// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/log_type.h"
#include "core/engine/snapshot.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>

namespace spoor::capture {

/// How the lines of a log say which connection they are of.
enum class Family : std::uint8_t {
    Other,     ///< by whatever they name: session, process, client
    Forensic,  ///< blocks, which are made again as they are
    Proftpd,   ///< server processes, one a connection; logs in one folder are one server's
    Vsftpd,    ///< likewise, but more than one process a connection
    Syslog,    ///< processes of machines
    Windows,   ///< logon ids, else accounts with their workstations
};

/// What Spoor's capture needs to know of a source. Numbers are the same for as long as the Traits live.
struct SourceTraits {
    Family family = Family::Other;
    std::uint32_t folder = 0;  ///< number of the folder (or archive and folder) it lies in
    /// Number of the log that it is a file of: its name without digits and endings of compressed files, so that
    /// `system.log` and `system.log.1.gz`, `ex041116.log` and `ex041117.log` are one log.
    std::uint32_t log = 0;
    bool whole = false;  ///< all its lines are captured
    /// An ExtendedLog beside a SystemLog, which tells of refused logins to the millisecond and with names: this one's word
    /// for them is not asked within these times.
    Micros told_from = no_time, told_to = no_time;
};

/// SourceTraits by FileId. One thread.
class Traits {
public:
    explicit Traits(const Captured& captured) : captured_(captured) {}

    /// Takes what is new or renamed in the snapshot.
    void update(const Snapshot& snapshot);
    const SourceTraits& of(FileId file) const;

private:
    std::uint32_t number(const std::string& text);

    const Captured& captured_;
    std::map<std::string, std::uint32_t, std::less<>> numbers_;
    std::unordered_map<std::uint32_t, SourceTraits> by_file_;
};

}

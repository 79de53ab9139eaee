// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <optional>
#include <string>
#include <string_view>

namespace spoor::proftpd {

/// A line of an ExtendedLog. Views into the line; empty where the layout does not have it.
struct ExtendedRow {
    Micros time = no_time;
    bool carried = false;  ///< the time says its offset
    std::uint32_t pid = no_pid;
    std::string_view server, client, ident, user, verb, argument, status, bytes;
};

/// How a server's LogFormat lays its lines out. A small value.
///
/// An ExtendedLog has any layout that its administrator likes, and no header. Known are:
///   Default  `%h %l %u %t "%r" %s %b`, the server's own default
///   Auth     `%v [%P] %h %t "%r" %s`, which the documentation of ExtendedLog proposes (a size may follow)
///   Words    time, process and address in any order, then the user, then command, reply and perhaps a size; no quotes
/// Source: documentation of LogFormat and ExtendedLog (proftpd.org); ProFTPD 1.3.8 as observed.
class ExtendedLayout {
public:
    /// From the beginning of a log: the layout that most of its lines have, and how many of how many. Nothing where
    /// that is no ExtendedLog.
    struct Looked;
    static Looked look(const Sample& sample);
    /// That which `describe` gave; the default for any other.
    static ExtendedLayout of(const Layout* layout);

    std::optional<ExtendedRow> read(std::string_view line) const;
    Layout describe() const;

private:
    enum class Form : std::uint8_t { Default, Auth, Words };

    std::optional<ExtendedRow> read_words(std::string_view line) const;
    static std::optional<std::string> leading_words(std::string_view line);

    Form form_ = Form::Default;
    std::string lead_;  // Words: T, N and A in the order in which time, process and address stand
};

struct ExtendedLayout::Looked {
    std::optional<ExtendedLayout> layout;
    std::size_t lines = 0, fitting = 0, ftp = 0;
};

/// A verb of RFC 959 and its successors, in any case.
bool is_ftp_verb(std::string_view word);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/decode.h"
#include "core/formats/format.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// What a code means, and what to think of it. The texts are those of the tables in resources/explain (English, in our
/// own words); nothing in them comes from a log.
///
/// All functions here: any thread, pure, no exception whatever the input.
struct Explanation {
    std::string code;        ///< as the table writes it: `401.2`, `530`, `2148074254`, `USER`
    std::string name;        ///< short: `Unauthorized`, `SEC_E_NO_CREDENTIALS`
    std::string meaning;     ///< a sentence or two; never empty
    std::string assessment;  ///< what an investigator should think of it; may be empty
    std::string source;      ///< where this is said: an RFC, a KB article, winerror.h, an observation
    std::string domain;      ///< the table's name: `http-status`, `ftp-reply`, `win32`, …

    bool operator==(const Explanation&) const = default;
};

/// HTTP status, by RFC 9110 and the IANA registry; with a sub-status that IIS has for it, that one (KB 943891 for IIS 7
/// and later, KB 318380 for IIS 6 and before), else the status alone. Unknown codes fall back on their class (4xx).
std::optional<Explanation> explain_http_status(int status, std::optional<int> sub = {});

/// FTP reply, by RFC 959 and its successors. Unknown codes fall back on their class, as RFC 959 §4.2 has it.
std::optional<Explanation> explain_ftp_reply(int reply);

/// Sub-status of an FTP reply in IIS 7 and later (KB 969061).
std::optional<Explanation> explain_ftp_sub_status(int sub);

/// sc-win32-status: a Win32, Winsock or SSPI code, by winerror.h.
std::optional<Explanation> explain_win32(std::uint32_t code);

/// HTTP method, or FTP verb as servers write it (`[135]USER`, `sent`, `ControlChannelOpened`), without regard to case.
std::optional<Explanation> explain_method(std::string_view method, bool ftp);

/// All that the tables know of what somebody typed: `401`, `401.2`, `530`, `2148074254`, `0x8009030E`, `-2146893042`,
/// `SEC_E_NO_CREDENTIALS`, `USER`, `PROPFIND`, `4625`, `EventLog 6008`, `0xC000006A`, `logon type 10`,
/// `KDC_ERR_PREAUTH_FAILED`, `Timer_HeaderWait`.
/// One row a table that knows it; empty where none does.
std::vector<Explanation> explain_code(std::string_view text);

/// The unsigned 32-bit code that `text` writes in one of its three notations (decimal, hexadecimal with 0x, negative as
/// a signed HRESULT). Nothing for anything else, blanks included.
std::optional<std::uint32_t> win32_from_text(std::string_view text);

/// What is to be said of one field of a record.
struct FieldMeaning {
    std::string column;  ///< what this column holds; empty for columns that are not known
    std::optional<Explanation> value;  ///< what this value means beside the record's other fields
    /// Path, query, agent, referrer and cookie with their escapes resolved (decode.h). Empty: nothing is escaped.
    std::string decoded;
    unsigned layers = 0;  ///< how many times over it was escaped; 0 with `decoded`: `+` for a blank, or references
    bool deeper = false;  ///< there are more layers than `explain::max_layers`
    std::vector<explain::Hiding> hidden;  ///< why the way it is written hides what it says
    std::vector<Explanation> signs;  ///< path, query, agent: what an attack would look like that is found in it

    bool empty() const { return column.empty() && !value && decoded.empty() && hidden.empty() && signs.empty(); }
};

/// Whether the verbs and replies of this format are those of FTP.
bool speaks_ftp(const Format& format);

/// One FieldMeaning for each field, in their order. Fields are looked at together: 401.2 with 2148074254 is told as the
/// first leg of a handshake, a PASS with 530 as a refused login.
std::vector<FieldMeaning> explain_fields(std::span<const RawField> fields, bool ftp);

}

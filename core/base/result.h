// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <utility>

namespace spoor {

/// What went wrong, as a value. The front end words it (app/cli/wording, widgets/wording); the engine only says which.
enum class ErrorCode {
    NotFound,          ///< no such file or folder
    NotReadable,       ///< the system refused; detail is the system's reason
    NotALog,           ///< binary data of no known format
    EmptyFolder,       ///< a folder without a single file that could be read
    SourceChanged,     ///< the file is no longer the one that was indexed (truncated or replaced)
    TruncatedArchive,  ///< compressed data end too early; what came before is kept
    DamagedArchive,    ///< compressed data are not what they claim; what came before is kept
    ArchiveTooLarge,   ///< a bound against bombs was met; detail names the bound
    DamagedCache,      ///< an index cache file that cannot be trusted; it is made again
    BadFilter,         ///< position is the column in the filter, detail what was expected
    BadTime,
    BadZone,
    BadFormat,         ///< no such format id
    BadOption,
    WriteFailed,
    NotACase,     ///< a file that is no case file
    DamagedCase,  ///< a case file that cannot be trusted; detail is the database's reason
    CaseTooNew,   ///< a case file of a later version of Spoor
    CaseInUse,    ///< somebody else has the case open for writing; detail says who, where that is known
    Cancelled,
    Internal,
};

/// `subject` names the thing (a path, a field, a word of the filter), `detail` the cause in the system's or the
/// format's own terms. `position` counts bytes from 0 where the subject is a text, else it is 0.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string subject;
    std::string detail;
    std::size_t position = 0;
    std::size_t length = 0;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, std::string subject = {}, std::string detail = {})
{
    return std::unexpected(Error{code, std::move(subject), std::move(detail), 0, 0});
}

}

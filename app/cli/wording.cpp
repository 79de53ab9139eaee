// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wording.h"

#include "core/query/filter_expectation.h"
#include "core/report/utf8.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <array>

namespace spoor::cli {
namespace {

std::string because(const Error& error) { return error.detail.empty() ? "" : ": " + visible(error.detail); }

// What was expected, by the key that the compiler of filters gives.
std::string expectation(std::string_view key)
{
    struct Words {
        std::string_view key, words;
    };
    static constexpr std::array table = {
        Words{expected::expression, "a condition, such as status:401 or a word to search for"},
        Words{expected::value, "a value after the operator, such as status:401"},
        Words{expected::field, "the name of a field, such as status or user.name"},
        Words{expected::op, "an operator that this field knows (text has no order, a regular expression only matches "
                            "with :)"},
        Words{expected::closing_parenthesis, "a closing ) for this ("},
        Words{expected::closing_quote, "a closing \" for this \""},
        Words{expected::closing_slash, "a closing / for this / (put a path in quotes: path:\"/a/b\")"},
        Words{expected::end, "an operator or the end; this ) closes nothing"},
        Words{expected::number, "a number, such as 401, 4xx or 400..499"},
        Words{expected::address, "an address, such as 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32"},
        Words{expected::time, "a date or a time, such as 2004-11-16 or \"2004-11-16 10:00\""},
        Words{expected::range, "a range that begins with its smaller end"},
        Words{expected::regex_flag, "i or nothing after the closing / (put a path in quotes: path:\"/a/b\")"},
        Words{expected::nesting, "fewer parentheses within parentheses"},
    };
    const auto found = std::ranges::find(table, key, &Words::key);
    if (found != table.end())
        return std::string(found->words);
    if (key.starts_with(expected::regex)) {
        const std::string_view why = key.substr(std::min(key.size(), expected::regex.size() + 1));
        return "a regular expression that can be read" + (why.empty() ? "" : " (" + visible(why) + ")");
    }
    return visible(key);
}

}

std::string reason(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return "there is no such file or folder; check the path";
    case ErrorCode::NotReadable:
        return "it cannot be read" + because(error);
    case ErrorCode::NotALog:
        return "it holds binary data of no known format; nothing was read from it";
    case ErrorCode::EmptyFolder:
        return "the folder holds no file that could be read; name another one, or its files";
    case ErrorCode::SourceChanged:
        return "the file is no longer the one that was read (truncated or replaced)" + because(error) +
               "; run the command again";
    case ErrorCode::TruncatedArchive:
        return "its compressed data end too early" + because(error) +
               "; what came before was read; fetch the file again if you can";
    case ErrorCode::DamagedArchive:
        return "its compressed data are damaged" + because(error) + "; what came before was read";
    case ErrorCode::ArchiveTooLarge:
        return "it grows beyond the bounds against decompression bombs" + because(error) +
               "; what came before was read; unpack it yourself if you trust it";
    case ErrorCode::DamagedCache:
        return "its index cache is damaged and is made again" + because(error);
    case ErrorCode::BadFilter:
        return "the filter cannot be read" + because(error);
    case ErrorCode::BadTime:
        return "this is no time" + because(error) + "; write 2004-11-16, \"2004-11-16 10:54\" or 2004-11-16T10:54:13Z";
    case ErrorCode::BadZone:
        return "there is no such time zone; write UTC, +02:00 or a name such as Europe/Berlin";
    case ErrorCode::BadFormat:
        return "there is no such format; `spoor-cli formats` lists them";
    case ErrorCode::BadOption:
        return error.detail.empty() ? "it cannot be used so" : visible(error.detail);
    case ErrorCode::WriteFailed:
        return "it cannot be written" + because(error);
    case ErrorCode::NotACase:
        return "it is no case file of Spoor" + because(error) + "; it was left as it is";
    case ErrorCode::DamagedCase:
        return "the case file is damaged" + because(error) + "; it was left as it is; go back to a copy of it";
    case ErrorCode::CaseTooNew:
        return "the case file was written by a later version of Spoor" + because(error) + "; use that version";
    case ErrorCode::CaseInUse:
        return "somebody else has the case open for writing" + because(error) + "; it can be read until they close it";
    case ErrorCode::Cancelled:
        return "reading was interrupted";
    case ErrorCode::Internal:
        break;
    }
    return "an error within Spoor" + because(error) + "; please report it";
}

std::string word(const Error& error)
{
    if (error.code == ErrorCode::BadFilter && error.detail == expected::regex_limit)
        return "the regular expression " + visible(error.subject) +
               " was given up on some lines, because it takes too many steps there; those lines did not match";
    if (error.subject.empty())
        return reason(error);
    return visible(error.subject) + ": " + reason(error);
}

std::string word_filter_error(std::string_view filter, const Error& error)
{
    const std::size_t position = std::min(error.position, filter.size());
    const std::string before = visible(filter.substr(0, position));
    const std::string faulty = visible(filter.substr(position, error.length));
    const std::size_t column = code_points(filter.substr(0, position)) + 1;
    std::string message = "--filter: column " + std::to_string(column) + ": expected " + expectation(error.detail);
    message += error.subject.empty() ? ", found the end" : ", found '" + visible(error.subject) + "'";
    message += "\n  " + visible(filter) + "\n  " + std::string(code_points(before), ' ') +
               std::string(std::max<std::size_t>(code_points(faulty), 1), '^');
    return message;
}

}

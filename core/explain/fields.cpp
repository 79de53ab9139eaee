// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/decode.h"
#include "core/explain/explain.h"
#include "core/explain/signs.h"
#include "core/explain/table.h"
#include "core/explain/windows.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace spoor {
namespace {

using explain::lower;
using explain::table;

/// A record's fields as the tables' keys need them. Empty where the record does not have them.
struct Context {
    std::string status, sub, win32, verb, argument, user;
    bool argument_absent = true;
    bool typed_user = false;  ///< xferlog: the user is what an anonymous visitor typed

    Context(std::span<const RawField> fields, bool ftp)
    {
        for (const RawField& f : fields) {
            if (f.field == Field::Path && ftp) {
                argument = lower(f.value);
                argument_absent = f.absent;
            }
            if (f.absent)
                continue;
            if (f.field == Field::Status)
                status = f.value;
            else if (f.field == Field::Sub)
                sub = f.value;
            else if (f.field == Field::Win32)
                win32 = f.value;
            else if (f.field == Field::User)
                user = lower(f.value);
            else if (f.name == "access-mode")
                typed_user = f.value == "a";
            else if (f.field == Field::Method && ftp)
                if (const auto known = explain_method(f.value, true))
                    verb = known->code;
        }
        // Some exporters write win32 codes as they are in the headers; the tables' keys are decimal.
        if (const auto code = win32_from_text(win32))
            win32 = std::to_string(*code);
    }

    bool anonymous() const
    {
        const auto is = [](std::string_view name) { return name == "anonymous" || name == "ftp"; };
        return is(user) || (verb == "USER" && is(argument));
    }
};

std::optional<int> small_number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.size() > 5 || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Explanation> first_of(const explain::Table& t, std::initializer_list<std::string> keys)
{
    for (const std::string& key : keys)
        if (const Explanation* row = t.find(key))
            return *row;
    return std::nullopt;
}

std::optional<Explanation> explain_status(const Context& c, bool ftp)
{
    const auto status = small_number(c.status);
    if (!status)
        return std::nullopt;
    if (!ftp) {
        const std::string sub = c.sub.empty() ? c.status : c.status + "." + c.sub;
        if (auto row = first_of(table("http-context"), {sub + " " + c.win32, c.status + " " + c.win32}))
            return row;
        return explain_http_status(*status, small_number(c.sub));
    }
    const std::string key = c.verb + " " + c.status;
    // A logged argument of PASS is what an anonymous visitor typed: servers keep those of named users back.
    const bool anonymous =
        c.anonymous() || (c.verb == "PASS" && !c.argument_absent && !c.argument.empty() && c.argument != "***");
    std::optional<Explanation> row;
    if (!c.sub.empty())
        row = first_of(table("ftp-context"), {key + "." + c.sub});
    if (!row && anonymous)
        row = first_of(table("ftp-context"), {key + " anonymous"});
    if (!row)
        row = first_of(table("ftp-context"), {key + " " + c.win32, key});
    return row ? row : explain_ftp_reply(*status);
}

std::optional<Explanation> explain_password(const Context& c)
{
    const explain::Table& t = table("ftp-password");
    if (c.argument_absent || c.argument.empty())
        return first_of(t, {"-"});
    if (auto row = first_of(t, {c.argument}))
        return row;
    // `Xgpuser@home.com`: the first letter differs from copy to copy of the scanner.
    if (c.argument.ends_with("gpuser@home.com"))
        return first_of(t, {"?gpuser@home.com"});
    return first_of(t, {c.argument.find('@') != std::string::npos ? "*@*" : "*"});
}

std::optional<Explanation> explain_account(std::string_view name, bool absent)
{
    const explain::Table& t = table("account");
    if (absent || name.empty())
        return first_of(t, {"-"});
    std::string account = lower(name);
    if (const std::size_t slash = account.rfind('\\'); slash != std::string::npos)
        account.erase(0, slash + 1);
    if (auto row = first_of(t, {account}))
        return row;
    for (const std::string_view prefix : {"iusr_", "iwam_"})
        if (account.starts_with(prefix))
            return first_of(t, {std::string(prefix) + "*"});
    if (account.ends_with('$'))
        return first_of(t, {"*$"});
    if (account.find('@') != std::string::npos)
        return first_of(t, {"*@*"});
    return std::nullopt;
}

enum class Writing { None, Path, Query, Agent, Referrer };

Writing writing_of(const RawField& f)
{
    switch (f.field) {
    case Field::Path:
        return Writing::Path;
    case Field::Query:
        return Writing::Query;
    case Field::Agent:
        return Writing::Agent;
    case Field::Other:
        break;
    default:
        return Writing::None;
    }
    const std::string name = lower(f.name);
    if (name == "cs(referer)" || name == "referer" || name == "referrer")
        return Writing::Referrer;
    // IIS writes blanks in cookies as `+`, as they are in queries.
    return name == "cs(cookie)" || name == "cookie" ? Writing::Query : Writing::None;
}

explain::Decoded decoded_referrer(std::string_view url)
{
    const std::size_t mark = url.find('?');
    explain::Decoded all = explain::decode_escapes(url.substr(0, mark), false);
    if (mark == std::string_view::npos)
        return all;
    const explain::Decoded query = explain::decode_escapes(url.substr(mark), true);
    all.text += query.text;
    all.layers = std::max(all.layers, query.layers);
    all.deeper |= query.deeper;
    all.overlong |= query.overlong;
    std::vector<explain::Hiding> hidden;
    std::ranges::set_union(all.hidden, query.hidden, std::back_inserter(hidden));
    all.hidden = std::move(hidden);
    return all;
}

void add_decoded(FieldMeaning& meaning, const RawField& f)
{
    const Writing writing = writing_of(f);
    if (writing == Writing::None)
        return;
    const explain::Decoded decoded = writing == Writing::Referrer
                                         ? decoded_referrer(f.value)
                                         : explain::decode_escapes(f.value, writing == Writing::Query);
    if (decoded.text != f.value)
        meaning.decoded = decoded.text;
    meaning.layers = decoded.layers;
    meaning.deeper = decoded.deeper;
    meaning.hidden = decoded.hidden;
    if (f.field != Field::Other)
        for (const Explanation* sign : explain::signs_in(decoded, writing == Writing::Agent))
            meaning.signs.push_back(*sign);
}

/// Fields of one format alone have a table of their name, points as hyphens: `ftp.target` in ftp-target.
std::optional<Explanation> explain_own(const RawField& f)
{
    std::string name = f.name;
    std::ranges::replace(name, '.', '-');
    if (auto row = first_of(table(name), {f.value}))
        return row;
    // Kerio names the user behind the reason.
    return first_of(table(name), {f.value.substr(0, f.value.find(" for user"))});
}

std::optional<Explanation> explain_value(const RawField& f, const Context& c, bool ftp)
{
    if (f.field == Field::User && c.typed_user)
        return first_of(table("log-value"), {"access-mode a"});
    if (f.field == Field::User)
        return explain_account(f.value, f.absent);
    if (f.field == Field::Path && ftp && c.verb == "PASS")
        return explain_password(c);
    if (f.absent)
        return std::nullopt;
    switch (f.field) {
    case Field::Status:
        return explain_status(c, ftp || f.name == "ftp.reply");
    case Field::Method:
        if (f.name == "marker")
            return explain_own(f);
        // Formats that have both HTTP and FTP, or words of their own, say so by the name of the column.
        return explain_method(f.value, ftp || f.name == "verb");
    case Field::Win32: {
        const auto code = win32_from_text(f.value);
        return code ? explain_win32(*code) : std::nullopt;
    }
    case Field::Sub: {
        const auto status = small_number(c.status);
        const auto sub = small_number(f.value);
        if (!status || !sub)
            return std::nullopt;
        if (ftp)
            return explain_ftp_sub_status(*sub);
        return first_of(table("http-status"), {c.status + "." + f.value});
    }
    case Field::Path:
        return ftp && c.verb == "USER" ? explain_account(f.value, false) : std::nullopt;
    case Field::Other: {
        const std::string name = lower(f.name);
        if (name == "criterion" || name == "log-type")
            return first_of(table("forensic"), {f.value});
        if (f.value.size() <= 3)
            if (auto value = first_of(table("log-value"), {name + " " + f.value}))
                return value;
        return explain_own(f);
    }
    default:
        return std::nullopt;
    }
}

}

std::vector<FieldMeaning> explain_fields(std::span<const RawField> fields, bool ftp)
{
    const Context context(fields, ftp);
    const auto windows = explain::windows_record(fields);
    // The native format of IIS has names that others use for other things, and its own time.
    const bool native = std::ranges::contains(fields, std::string_view("bytes-received"), &RawField::name);
    std::vector<FieldMeaning> all;
    all.reserve(fields.size());
    for (const RawField& f : fields) {
        FieldMeaning meaning;
        const char* const columns = windows  ? "column-windows"
                                    : native ? "column-iis-native"
                                    : ftp    ? "column-ftp"
                                             : "column";
        if (const Explanation* column = table(columns).find(f.name))
            meaning.column = column->meaning;
        else if (const Explanation* shared = table("column").find(f.name))
            meaning.column = shared->meaning;
        // A program's path is no URL, and a logon type no sub-status of IIS.
        if (windows && f.field != Field::User) {
            if (const Explanation* row = explain::windows_value(f, *windows))
                meaning.value = *row;
            all.push_back(std::move(meaning));
            continue;
        }
        meaning.value = explain_value(f, context, ftp);
        const bool secret = ftp && context.verb == "PASS";
        if (!f.absent && !secret)
            add_decoded(meaning, f);
        all.push_back(std::move(meaning));
    }
    return all;
}

}

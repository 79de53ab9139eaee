// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/decode.h"
#include "core/explain/explain.h"
#include "core/explain/table.h"

#include <algorithm>
#include <charconv>

namespace spoor {
namespace {

using explain::lower;
using explain::table;

/// A record's fields as the tables' keys need them. Empty where the record does not have them.
struct Context {
    std::string status, sub, win32, verb, argument, user;
    bool argument_absent = true;

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

void add_signs(FieldMeaning& meaning, const RawField& f)
{
    const bool agent = f.field == Field::Agent;
    const explain::Decoded decoded =
        agent ? explain::Decoded{.text = f.value} : explain::decode_escapes(f.value, f.field == Field::Query);
    if (!agent && decoded.text != f.value)
        meaning.decoded = decoded.text;
    const explain::Table& t = table(agent ? "sign-agent" : "sign-path");
    if (decoded.layers > 1)
        if (const Explanation* row = t.find("encoding:double"))
            meaning.signs.push_back(*row);
    if (decoded.overlong)
        if (const Explanation* row = t.find("encoding:overlong"))
            meaning.signs.push_back(*row);
    const std::string text = explain::flattened(decoded.text);
    for (const Explanation& sign : t.rows())
        if (text.find(sign.code) != std::string::npos)
            meaning.signs.push_back(sign);
}

std::optional<Explanation> explain_value(const RawField& f, const Context& c, bool ftp)
{
    if (f.field == Field::User)
        return explain_account(f.value, f.absent);
    if (f.field == Field::Path && ftp && c.verb == "PASS")
        return explain_password(c);
    if (f.absent)
        return std::nullopt;
    switch (f.field) {
    case Field::Status:
        return explain_status(c, ftp);
    case Field::Method:
        return explain_method(f.value, ftp);
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
    default:
        return std::nullopt;
    }
}

}

std::vector<FieldMeaning> explain_fields(std::span<const RawField> fields, bool ftp)
{
    const Context context(fields, ftp);
    std::vector<FieldMeaning> all;
    all.reserve(fields.size());
    for (const RawField& f : fields) {
        FieldMeaning meaning;
        if (const Explanation* column = table(ftp ? "column-ftp" : "column").find(f.name))
            meaning.column = column->meaning;
        else if (const Explanation* shared = table("column").find(f.name))
            meaning.column = shared->meaning;
        meaning.value = explain_value(f, context, ftp);
        const bool secret = ftp && context.verb == "PASS";
        if (!f.absent && !secret && (f.field == Field::Path || f.field == Field::Query || f.field == Field::Agent))
            add_signs(meaning, f);
        all.push_back(std::move(meaning));
    }
    return all;
}

}

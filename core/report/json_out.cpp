// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_out.h"

#include "core/report/json_text.h"

#include <format>

namespace spoor::report {

void JsonOut::continue_object(std::string_view head)
{
    out_ += head;
    open_.push_back({'}', false});
}

void JsonOut::line()
{
    out_ += '\n';
    out_.append(open_.size() - 1, ' ');
}

// Before each value: a comma and a new line, unless its key stands there already.
void JsonOut::next()
{
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (open_.empty())
        return;
    if (!open_.back().empty)
        out_ += ',';
    open_.back().empty = false;
    line();
}

JsonOut& JsonOut::key(std::string_view name)
{
    next();
    append_json_string(out_, name);
    out_ += ": ";
    after_key_ = true;
    return *this;
}

void JsonOut::object()
{
    next();
    out_ += '{';
    open_.push_back({'}', true});
}

void JsonOut::array()
{
    next();
    out_ += '[';
    open_.push_back({']', true});
}

void JsonOut::end()
{
    const Open open = open_.back();
    open_.pop_back();
    if (!open.empty) {
        out_ += '\n';
        out_.append(open_.empty() ? 0 : open_.size() - 1, ' ');
    }
    out_ += open.end;
}

void JsonOut::text(std::string_view value)
{
    next();
    append_json_string(out_, value);
}

void JsonOut::number(std::uint64_t value)
{
    next();
    out_ += std::to_string(value);
}

void JsonOut::truth(bool value)
{
    next();
    out_ += value ? "true" : "false";
}

void JsonOut::null()
{
    next();
    out_ += "null";
}

void JsonOut::share(std::optional<double> value)
{
    next();
    out_ += value ? std::format("{}", *value) : "null";
}

}

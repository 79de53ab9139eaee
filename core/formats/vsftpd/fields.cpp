// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/line_walk.h"
#include "core/formats/vsftpd/record.h"

namespace spoor::vsftpd {

void add_fields(const Record& record, std::vector<RawField>& fields)
{
    const MessageReading& r = record.reading;
    const auto add = [&](Field field, std::string_view name, std::string_view value) {
        if (!value.empty())
            fields.push_back(raw_field(field, name, value));
    };
    fields.push_back(raw_field(Field::Ip, "ip", r.client));
    fields.push_back(raw_field(Field::User, "user", r.user));
    // Told apart from HTTP's methods by its name: CONNECT is one of those as well.
    fields.push_back(raw_field(Field::Method, "verb", r.verb));
    add(Field::Path, "path", r.path);
    if (r.status >= 0)
        add(Field::Status, "status", std::to_string(r.status));
    if (r.bytes != MessageReading::no_size)
        add(Field::Other, "bytes", std::to_string(r.bytes));
    add(Field::Other, "rate", record.rate);
    add(Field::Other, "anon-password", record.anon_password);
    if (record.ambiguous)
        add(Field::Other, "note", "ambiguous-record");
}

}

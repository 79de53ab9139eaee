// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_writer.h"
#include "core/report/json_text.h"
#include "core/report/timesketch_time.h"

namespace spoor {
namespace {

class TimesketchJsonlWriter final : public EventWriter {
public:
    explicit TimesketchJsonlWriter(std::vector<ExportField> fields) : EventWriter(fields, true)
    {
        for (ExportField& field : fields) {
            Member member;
            member.key = ',';
            append_json_string(member.key, field.name);
            member.key += ':';
            member.field = std::move(field);
            members_.push_back(std::move(member));
        }
    }

    void event(const EventRow& row, std::string& out) override
    {
        const TimesketchTime time(row);
        out += R"({"message":)";
        append_json_string(out, row.raw);
        out += R"(,"timestamp":)" + std::to_string(time.timestamp) + R"(,"datetime":)";
        append_json_string(out, time.datetime);
        out += R"(,"timestamp_desc":)";
        append_json_string(out, time.description);
        for (const Member& member : members_)
            if (const std::string_view value = row.text(member.field, scratch_); !value.empty()) {
                out += member.key;
                append_json_string(out, value);
            }
        out += "}\n";
    }

private:
    struct Member {
        ExportField field;
        std::string key;  // escaped, with its comma and colon
    };

    std::vector<Member> members_;
    std::string scratch_;
};

}

std::unique_ptr<EventWriter> timesketch_jsonl_writer(std::vector<ExportField> fields)
{
    return std::make_unique<TimesketchJsonlWriter>(std::move(fields));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_writer.h"
#include "core/report/json_text.h"

#include <algorithm>

namespace spoor {
namespace {

bool is_plain_number(std::string_view text)
{
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    // A leading zero is no JSON number, and beyond 15 digits readers lose some.
    return digits && !text.empty() && text.size() <= 15 && (text.size() == 1 || text[0] != '0');
}

class JsonlWriter final : public EventWriter {
public:
    explicit JsonlWriter(std::vector<ExportField> fields) : EventWriter(fields)
    {
        for (ExportField& field : fields) {
            const bool own = field.field == Field::Other;
            const bool shared = !own && info(field.field).storage == Storage::Facet;
            Member member;
            append_json_string(member.key, own ? field.name : info(field.field).ecs);
            member.key += ':';
            member.number = !own && info(field.field).type == FieldType::Number;
            member.field = std::move(field);
            (shared ? shared_ : own_).push_back(std::move(member));
        }
    }

    void event(const EventRow& row, std::string& out) override
    {
        out += '{';
        const std::size_t start = out.size();
        for (const Member& member : own_)
            append(out, row, member, start);
        const std::string& common = of_facet(row);
        if (!common.empty() && out.size() > start)
            out += ',';
        out += common;
        out += "}\n";
    }

private:
    struct Member {
        ExportField field;
        std::string key;  // escaped, with its colon
        bool number = false;
    };

    // What the facet says is the same text for thousands of events.
    const std::string& of_facet(const EventRow& row)
    {
        if (row.facet_id >= facets_.size())
            facets_.resize(row.facet_id + 1);
        std::string& text = facets_[row.facet_id];
        if (!text.empty() || (shared_.empty() && row.facet->time == TimeQuality::Exact))
            return text;
        for (const Member& member : shared_)
            append(text, row, member, 0);
        if (row.facet->time != TimeQuality::Exact) {
            if (!text.empty())
                text += ',';
            text += R"("spoor.time_quality":)";
            text += row.facet->time == TimeQuality::Absent ? R"("absent")" : R"("inferred")";
        }
        return text;
    }

    void append(std::string& out, const EventRow& row, const Member& member, std::size_t start)
    {
        const std::string_view text = row.text(member.field, scratch_);
        if (text.empty())
            return;
        if (out.size() > start)
            out += ',';
        out += member.key;
        if (member.number && is_plain_number(text))
            out += text;
        else
            append_json_string(out, text);
    }

    std::vector<Member> own_, shared_;
    std::vector<std::string> facets_;  // by FacetId
    std::string scratch_;
};

}

std::unique_ptr<EventWriter> jsonl_writer(std::vector<ExportField> fields)
{
    return std::make_unique<JsonlWriter>(std::move(fields));
}

}

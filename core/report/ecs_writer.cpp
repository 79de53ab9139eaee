// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/address.h"
#include "core/report/event_writer.h"
#include "core/report/json_text.h"

namespace spoor {
namespace {

/// event.category and event.type: "ECS Categorization Fields" of ECS 8.11, which says what goes with what.
struct Categories {
    std::string_view category, type;
};

Categories categories_of(Kind kind)
{
    switch (kind) {
    case Kind::HttpRequest:
        return {R"(["web"])", R"(["access"])"};
    case Kind::FtpCommand:
        return {R"(["network"])", R"(["protocol"])"};
    case Kind::FtpTransfer:
        return {R"(["file"])", R"(["access"])"};
    case Kind::FtpLogin:
    case Kind::AuthFailure:
    case Kind::AuthSuccess:
    case Kind::Logon:
        return {R"(["authentication"])", R"(["start"])"};
    case Kind::Logoff:
        return {R"(["authentication"])", R"(["end"])"};
    case Kind::ProcessStart:
        return {R"(["process"])", R"(["start"])"};
    case Kind::ProcessEnd:
        return {R"(["process"])", R"(["end"])"};
    case Kind::ProcessToken:
        return {R"(["process"])", R"(["change"])"};
    case Kind::NetSpoofed:
    case Kind::NetIps:
    case Kind::FtpBounce:
    case Kind::FtpMaliciousReply:
        return {R"(["network","intrusion_detection"])", R"(["info"])"};
    case Kind::ServiceStart:
        return {R"(["host"])", R"(["start"])"};
    case Kind::ServiceStop:
        return {R"(["host"])", R"(["end"])"};
    case Kind::Other:
    case Kind::ForensicLine:
        break;
    }
    return {};
}

bool is_ftp(Kind kind)
{
    return kind == Kind::FtpCommand || kind == Kind::FtpTransfer || kind == Kind::FtpLogin || kind == Kind::FtpBounce ||
           kind == Kind::FtpMaliciousReply;
}

bool is_process(Kind kind)
{
    return kind == Kind::ProcessStart || kind == Kind::ProcessEnd || kind == Kind::ProcessToken;
}

/// One JSON object, of which objects that come to hold nothing are left out.
class Objects {
public:
    explicit Objects(std::string& out) : out_(out) { out_ += '{'; }

    void open(std::string_view key)
    {
        starts_.push_back(out_.size());
        begin(key);
        out_ += '{';
    }
    void close()
    {
        if (out_.back() == '{')
            out_.resize(starts_.back());
        else
            out_ += '}';
        starts_.pop_back();
    }
    void text(std::string_view key, std::string_view value)
    {
        if (value.empty())
            return;
        begin(key);
        append_json_string(out_, value);
    }
    void number(std::string_view key, std::int64_t value)
    {
        if (value != Facet::none)
            raw(key, std::to_string(value));
    }
    void raw(std::string_view key, std::string_view json)
    {
        if (json.empty())
            return;
        begin(key);
        out_ += json;
    }

private:
    void begin(std::string_view key)
    {
        if (out_.back() != '{')
            out_ += ',';
        out_ += '"';
        out_ += key;
        out_ += "\":";
    }

    std::string& out_;
    std::vector<std::size_t> starts_;
};

class EcsWriter final : public EventWriter {
public:
    EcsWriter() : EventWriter({}, true) {}

    void event(const EventRow& row, std::string& out) override
    {
        const Facet& facet = *row.facet;
        Objects json(out);
        if (row.time != no_time)
            json.raw("@timestamp", '"' + iso_utc(row.time) + '"');
        json.text("message", row.raw);
        json.raw("ecs", R"({"version":"8.11.0"})");
        add_event(json, facet);
        add_log(json, row);
        endpoint(json, "source", text(row, Field::Ip), Facet::none);
        endpoint(json, "destination", text(row, Field::Server), facet.server_port);
        json.open("user");
        json.text("name", text(row, Field::User));
        json.text("domain", text(row, Field::Domain));
        json.close();
        json.open("host");
        json.text("name", text(row, Field::Host));
        json.close();
        json.open("user_agent");
        json.text("original", text(row, Field::Agent));
        json.close();
        json.open("iis");
        json.text("site", text(row, Field::Site));
        json.number("sub_status", facet.sub);
        json.number("win32_status", facet.win32);
        json.close();
        add_request(json, row);
        out += "}\n";
    }

private:
    std::string_view text(const EventRow& row, Field field) { return row.text(ExportField{field, {}}, scratch_); }

    static void add_event(Objects& json, const Facet& facet)
    {
        const Categories of = categories_of(facet.kind);
        json.open("event");
        json.text("kind", "event");
        json.raw("category", of.category);
        json.raw("type", of.type);
        json.text("action", name(facet.kind));
        json.text("outcome", name(facet.outcome));
        if (facet.event_id != Facet::none)
            json.text("code", std::to_string(facet.event_id));
        json.close();
    }

    static void add_log(Objects& json, const EventRow& row)
    {
        json.open("log");
        json.open("file");
        json.text("path", row.file);
        json.raw("line", std::to_string(row.segment->line(row.row)));
        json.close();
        // Of UTF-16 the columns know places in the converted text alone.
        const bool wide =
            row.source && (row.source->encoding == Encoding::Utf16Le || row.source->encoding == Encoding::Utf16Be);
        if (!wide)
            json.raw("offset", std::to_string(row.segment->base + row.segment->offset[row.row]));
        json.close();
    }

    /// `ip` holds addresses alone, or an index refuses the event; `address` takes a name as well.
    static void endpoint(Objects& json, std::string_view key, std::string_view address, std::int64_t port)
    {
        json.open(key);
        json.text("address", address);
        std::string_view zone;
        if (query::parse_address(address, zone) && zone.empty() && !address.starts_with('['))
            json.text("ip", address);
        json.number("port", port);
        json.close();
    }

    void add_request(Objects& json, const EventRow& row)
    {
        const Facet& facet = *row.facet;
        const bool http = facet.kind == Kind::HttpRequest;
        if (http) {
            json.open("http");
            json.open("request");
            json.text("method", text(row, Field::Method));
            json.close();
            json.open("response");
            json.number("status_code", facet.status);
            json.close();
            json.close();
        }
        if (http || is_process(facet.kind)) {
            json.open(http ? "url" : "process");
            json.text(http ? "path" : "executable", text(row, Field::Path));
            json.close();
        }
        json.open("spoor");
        if (!http) {
            json.text(is_ftp(facet.kind) ? "ftp_command" : "method", text(row, Field::Method));
            json.number(is_ftp(facet.kind) ? "ftp_reply" : "status", facet.status);
            if (!is_process(facet.kind))
                json.text(is_ftp(facet.kind) ? "ftp_argument" : "path", text(row, Field::Path));
        }
        json.text("session", text(row, Field::Session));
        if (facet.time != TimeQuality::Exact)
            json.text("time_quality", facet.time == TimeQuality::Absent ? "absent" : "inferred");
        json.close();
    }

    std::string scratch_;
};

}

std::unique_ptr<EventWriter> ecs_writer() { return std::make_unique<EcsWriter>(); }

}

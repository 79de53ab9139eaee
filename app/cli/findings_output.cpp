// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findings_output.h"

#include "app/cli/text_table.h"
#include "app/cli/wording.h"
#include "core/findings/rule.h"
#include "core/report/finding_json.h"
#include "core/report/visible_text.h"

#include <algorithm>

namespace spoor::cli {
namespace {

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(std::string(text)); }

std::optional<Micros> known(Micros time) { return time == no_time ? std::nullopt : std::optional(time); }

std::string span_text(const Finding& f)
{
    if (f.start == no_time)
        return "no time";
    return time_text(f.start) + (f.end > f.start ? " to " + time_text(f.end) : std::string()) + " UTC";
}

std::string paragraph(const FindingSet& set, const Finding& f, std::size_t evidence, const DismissedFinding* dismissed)
{
    const Rule& rule = *rules()[f.rule];
    const Explanation* words = words_of(rule);
    std::string text = std::string(name(f.severity)) + "  " + std::string(rule.id()) + "  " + visible(f.subject) +
                       "  (" + span_text(f) + ")\n  " + visible(f.why) + '\n';
    if (words && !words->assessment.empty())
        text += "  Harmless if: " + words->assessment + '\n';
    if (words)
        text += "  Source: " + words->source + '\n';
    if (dismissed)
        text += "  Dismissed: " + visible(dismissed->reason) + " (" + visible(dismissed->author) + ", " +
                time_text(dismissed->when) + " UTC)\n";
    std::size_t shown = 0;
    for (const std::uint32_t event : set.events_of(f)) {
        if (shown == evidence) {
            text += "    … and " + counted(f.event_count - shown, "more event", "more events") + '\n';
            break;
        }
        const EventId id{event};
        text += "    " + time_text(known(set.snapshot->time(id))) + "  " +
                visible(set.snapshot->source(id).display_name()) + ':' + std::to_string(set.snapshot->line(id)) + '\n';
        ++shown;
    }
    return text;
}

}

Json findings_json(const FindingSet& set, std::span<const std::uint32_t> chosen, std::size_t evidence,
                   const DismissedFindings& dismissed)
{
    LineReader reader;
    Json list = Json::array();
    for (const std::uint32_t i : chosen)
        list.push_back(report::finding_json(set, set.rows[i], evidence, dismissed.of(set, set.rows[i]), reader));
    return {{"findings", std::move(list)}};
}

std::string findings_text(const FindingSet& set, std::span<const std::uint32_t> chosen, std::size_t evidence,
                          const DismissedFindings& dismissed)
{
    if (chosen.empty())
        return "no findings\n";
    std::string text;
    for (const std::uint32_t i : chosen)
        text += (text.empty() ? "" : "\n") + paragraph(set, set.rows[i], evidence, dismissed.of(set, set.rows[i]));
    return text;
}

Json rules_json()
{
    Json list = Json::array();
    for (const Rule* rule : rules()) {
        Json json;
        json["rule"] = std::string(rule->id());
        if (const Explanation* words = words_of(*rule)) {
            json["title"] = words->name;
            json["meaning"] = words->meaning;
            json["harmless"] = text_or_null(words->assessment);
            json["source"] = words->source;
        }
        list.push_back(std::move(json));
    }
    Json settings = Json::array();
    for (const RuleSetting& setting : rule_settings()) {
        const bool is_list = setting.type == RuleSetting::Type::List;
        settings.push_back({{"name", setting.name},
                            {"what", setting.what},
                            {"default", is_list ? Json(setting.list) : Json(setting.number)},
                            {"reason", setting.reason}});
        if (!is_list) {
            settings.back()["least"] = setting.least;
            settings.back()["most"] = setting.most;
        }
    }
    return {{"rules", std::move(list)}, {"settings", std::move(settings)}};
}

std::string rules_text()
{
    TextTable table({{"rule"}, {"title"}, {"source"}});
    for (const Rule* rule : rules())
        if (const Explanation* words = words_of(*rule))
            table.add({std::string(rule->id()), words->name, words->source});
    TextTable settings({{"setting"}, {"default"}, {"what"}});
    for (const RuleSetting& setting : rule_settings()) {
        std::string value = std::to_string(setting.number);
        if (setting.type == RuleSetting::Type::List) {
            value.clear();
            for (const std::string& item : setting.list)
                value += (value.empty() ? "" : ", ") + item;
        }
        settings.add({setting.name, value, setting.what});
    }
    return table.text() + '\n' + settings.text();
}

}

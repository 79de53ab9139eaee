// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_document.h"

#include "core/report/section_maker.h"
#include "core/report/words.h"

#include <filesystem>

namespace spoor::report {
namespace {

struct Made {
    Section section;
    std::unique_ptr<SectionMaker> maker;
};

std::vector<Source> sources_of(const ReportInput& input)
{
    std::vector<Source> list;
    for (const auto& info : input.snapshot->sources) {
        const CaseSource noted = case_source(*info, input.case_path);
        Source source;
        source.file = file_name(*info, input.case_path);
        // As it was given it may be of a folder that nobody knows of any more.
        std::error_code problem;
        const auto absolute = std::filesystem::absolute(info->path, problem);
        source.path = utf8_text(problem ? info->path : absolute.lexically_normal().string());
        if (!input.case_path.empty())
            source.relative = utf8_text(noted.relative);
        if (info->member)
            source.member = utf8_text(*info->member);
        source.bytes = info->bytes;
        source.sha256 = info->sha256;
        source.container_sha256 = info->container_sha256;
        source.format = info->format ? info->format->id() : std::string_view();
        source.zone = info->zone.name();
        list.push_back(std::move(source));
    }
    return list;
}

/// Nothing of the investigator and nothing of the program: a heading alone helps nobody.
bool says_nothing(const Section& section)
{
    return section.annotation.empty() && section.blocks.empty() && section.parts.empty();
}

}

Result<Document> make_document(const ReportInput& input, const ReportPlan& plan, const TaskContext& context)
{
    Document document;
    document.title = plan.title.empty() ? "Report of an investigation" : plan.title;
    document.data = plan.data;
    document.date = input.date;
    document.case_id = input.case_id;
    document.zone = plan.zone;
    document.sources = sources_of(input);

    Workshop workshop(input, plan, context);
    std::vector<Made> made;
    for (const PlannedSection& planned : plan.sections) {
        if (!planned.shown)
            continue;
        Made one;
        one.section.id = name(planned.kind);
        one.section.title = planned.title.empty() ? std::string(title_of(planned.kind)) : planned.title;
        one.section.annotation = planned.annotation;
        one.maker = section_maker(planned.kind);
        made.push_back(std::move(one));
    }
    for (Made& one : made)
        if (const auto gathered = one.maker->gather(workshop); !gathered)
            return std::unexpected(gathered.error());
    if (const auto read = workshop.events.read(context); !read)
        return std::unexpected(read.error());
    for (Made& one : made) {
        if (context.cancelled())
            return failure(ErrorCode::Cancelled);
        if (const auto filled = one.maker->fill(workshop, one.section); !filled)
            return std::unexpected(filled.error());
        if (!says_nothing(one.section))
            document.sections.push_back(std::move(one.section));
    }
    return document;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/story_job.h"

namespace spoor {

StoryJob::StoryJob(Tell tell, Family family, QObject* parent)
    : QObject(parent), tell_(std::move(tell)), family_(std::move(family)), reader_(std::make_shared<LineReader>())
{
    if (!tell_)
        tell_ = [](const SessionTable& table, std::size_t index, LineReader& reader) {
            return finder_of(table.kind).story(table, index, reader);
        };
    if (!family_)
        family_ = [](const SessionTable& table, std::size_t index, LineReader&) {
            return shown_family(table, static_cast<std::uint32_t>(index));
        };
}

void StoryJob::ask(std::shared_ptr<const SessionTable> table, std::uint32_t index)
{
    if (!table || index >= table->rows.size()) {
        cancel();
        return;
    }
    auto work = [table = std::move(table), index, tell = tell_, family = family_, reader = reader_](const JobContext&) {
        auto session = std::make_shared<ToldSession>();
        session->table = table;
        session->index = index;
        session->story = tell(*table, index, *reader);
        if (table->kind == SessionKind::Process)
            session->processes = family(*table, index, *reader);
        return std::shared_ptr<const ToldSession>(std::move(session));
    };
    job_.start(std::move(work), [this](const std::shared_ptr<const ToldSession>& session) { emit told(session); });
}

void StoryJob::cancel() { job_.cancel(); }

}

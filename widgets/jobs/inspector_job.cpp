// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/inspector_job.h"

namespace spoor {

InspectorJob::InspectorJob(QObject* parent) : QObject(parent), reader_(std::make_shared<LineReader>()) {}

void InspectorJob::show(std::shared_ptr<const Snapshot> snapshot, EventKey key)
{
    Shown wanted{key, {}, LoadState::Waiting};
    if (const SourceInfo* source = snapshot->source(key.file)) {
        wanted.zone = source->zone.name();
        wanted.state = source->state;
    }
    if (shown_ == wanted)
        return;
    shown_ = std::move(wanted);
    job_.start(
        [reader = reader_, snapshot = std::move(snapshot), key](const JobContext&) {
            std::shared_ptr<const InspectedEvent> result;
            if (const auto event = snapshot->find(key))
                result = std::make_shared<const InspectedEvent>(inspect(*reader, *snapshot, *event));
            return result;
        },
        [this](std::shared_ptr<const InspectedEvent> event) {
            if (event)
                emit inspected(event);
            else
                clear();
        });
}

void InspectorJob::clear()
{
    shown_.reset();
    job_.cancel();
    emit cleared();
}

}

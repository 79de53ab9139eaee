// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/inspector_job.h"

namespace spoor {

InspectorJob::InspectorJob(QObject* parent) : QObject(parent), reader_(std::make_shared<LineReader>()) {}

void InspectorJob::show(std::shared_ptr<const Snapshot> snapshot, EventKey key)
{
    if (key_ == key)
        return;
    key_ = key;
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
    key_.reset();
    job_.cancel();
    emit cleared();
}

}

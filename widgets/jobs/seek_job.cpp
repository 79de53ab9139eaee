// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/seek_job.h"

namespace spoor {

SeekJob::SeekJob(QObject* parent) : QObject(parent) {}

void SeekJob::seek(const RowSet& shown, std::optional<std::uint32_t> from, const Seek& what)
{
    job_.start([shown, from, what](const JobContext& context) { return spoor::seek(shown, from, what, context.stop); },
               [this, shown, what](const std::optional<Sought>& found) {
                   if (found)
                       emit arrived(shown.snapshot()->key(shown[found->row]), found->row, found->wrapped, what);
                   else
                       emit not_there(what);
               });
}

}

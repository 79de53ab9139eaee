// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/case_filters.h"

#include <memory>

namespace spoor {

CaseFilters::CaseFilters(CaseJob& job, QObject* parent) : QObject(parent), job_(job)
{
    connect(&job, &CaseJob::state_changed, this, &CaseFilters::read);
}

void CaseFilters::read()
{
    change([](CaseFile&) { return Result<void>(); }, CaseJob::Make::No);
}

void CaseFilters::save(const QString& name, const QString& filter)
{
    const QString plain = name.trimmed();
    if (plain.isEmpty())
        return;
    const SavedView view{plain.toStdString(), filter.toStdString(), {}};
    change([view](CaseFile& file) { return file.save_view(view); }, CaseJob::Make::Yes);
}

void CaseFilters::remove(const QString& name)
{
    change([plain = name.toStdString()](CaseFile& file) { return file.remove_view(plain); }, CaseJob::Make::No);
}

void CaseFilters::change(Change change, CaseJob::Make make)
{
    auto views = std::make_shared<std::vector<SavedView>>();
    job_.run(
        [change = std::move(change), views](CaseFile* file) -> Result<void> {
            if (!file)
                return {};
            const auto done = change(*file);
            auto read = file->views();
            if (read)
                *views = std::move(*read);
            return !done ? done : read ? Result<void>() : std::unexpected(read.error());
        },
        make,
        [this, views](const Result<void>& done) {
            if (!done)
                emit failed(done.error());
            if (*views == all_)
                return;
            all_ = std::move(*views);
            emit changed();
        });
}

}

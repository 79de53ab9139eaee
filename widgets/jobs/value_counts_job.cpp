// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/value_counts_job.h"

#include "core/query/fold.h"
#include "widgets/jobs/free_elsewhere.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace spoor {
namespace {

QStringList own_names(const Snapshot& snapshot, const std::stop_token& stop)
{
    std::set<std::string_view> names;
    const std::vector<Layout>* last = nullptr;
    for (const auto& source : snapshot.sources) {
        if (stop.stop_requested())
            return {};
        if (!source->layouts || source->layouts.get() == last)
            continue;
        last = source->layouts.get();
        for (const Layout& layout : *last)
            for (const std::string& name : layout.names)
                if (!name.empty() && !field_from_name(name))
                    names.insert(name);
    }
    QStringList list;
    for (const std::string_view name : names)
        list << QString::fromUtf8(name.data(), qsizetype(name.size()));
    return list;
}

/// Those that begin with what is typed first, then by how often they occur, as ValueCounts::top has them.
std::vector<ValueCount> noted_values(const EventNotes& notes, std::uint32_t events, Field field,
                                     const std::string& typed)
{
    std::map<std::string, std::uint32_t> counts;
    for (const EventNotes::Note& note : notes.all()) {
        if (field == Field::Bookmarked)
            ++counts["true"];
        else if (field == Field::Tag)
            for (const std::string& tag : note.tags)
                ++counts[tag];
    }
    if (field == Field::Bookmarked) {
        const std::uint32_t marked = counts["true"];
        counts["false"] = events - std::min(events, marked);
    }
    const std::string start = query::folded(typed);
    std::vector<ValueCount> found;
    for (const auto& [value, count] : counts)
        if (query::folded(value).contains(start))
            found.push_back({value, count});
    const auto rank = [&](const ValueCount& value) {
        return std::pair(!query::folded(value.value).starts_with(start), ~std::uint64_t(value.events));
    };
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

}

ValueCountsJob::ValueCountsJob(QObject* parent) : QObject(parent) {}

void ValueCountsJob::set_snapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (snapshot == snapshot_)
        return;
    const bool closed = !snapshot;
    names_known_ = false;
    std::swap(snapshot_, snapshot);
    free_elsewhere(std::move(snapshot));
    if (!closed)
        return;
    cancel();
    free_elsewhere(std::exchange(kept_, {}));
    emit forgotten();
}

void ValueCountsJob::ask_values(Field field, const QString& typed)
{
    values_job_.cancel();
    if (snapshot_ && notes_ && info(field).storage == Storage::Case)
        emit values_found(field, typed, noted_values(*notes_, snapshot_->event_count(), field, typed.toStdString()));
    if (!snapshot_ || !ValueCounts::can_count(field))
        return;
    const Kept known = kept_.contains(field) ? kept_[field] : Kept();
    auto work = [snapshot = snapshot_, known, field, text = typed.toStdString()](const JobContext& context) {
        Answer answer{known, {}};
        if (!known.counts || known.generation != snapshot->generation) {
            auto counted = ValueCounts::of(*snapshot, field, {context.stop, {}});
            if (!counted)
                return Answer();
            answer.kept = {snapshot->generation, std::make_shared<const ValueCounts>(std::move(*counted))};
        }
        answer.values = answer.kept.counts->top(limit, text, context.stop);
        return answer;
    };
    values_job_.start(std::move(work), [this, field, typed](const Answer& answer) {
        if (!answer.kept.counts)
            return;
        kept_[field] = answer.kept;
        emit values_found(field, typed, answer.values);
    });
}

void ValueCountsJob::ask_names()
{
    if (names_known_ || !snapshot_) {
        emit names_found(snapshot_ ? names_ : QStringList());
        return;
    }
    if (names_job_.running())
        return;
    names_job_.start([snapshot = snapshot_](const JobContext& context) { return own_names(*snapshot, context.stop); },
                     [this, generation = snapshot_->generation](const QStringList& names) {
                         names_ = names;
                         names_known_ = snapshot_ && snapshot_->generation == generation;
                         emit names_found(names_);
                     });
}

void ValueCountsJob::cancel()
{
    values_job_.cancel();
    names_job_.cancel();
}

}

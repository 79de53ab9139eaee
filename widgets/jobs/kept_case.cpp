// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/kept_case.h"

#include "core/casefile/case_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace spoor {
namespace {

bool holds_all(const QStringList& all, const QStringList& part)
{
    return std::ranges::includes(all, part) && !part.isEmpty();
}

std::string opened_detail(const QStringList& paths)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("paths"), QJsonArray::fromStringList(paths)}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

std::string native(const QString& path) { return QFile::encodeName(path).toStdString(); }

/// What goes along from the case of some logs into that of more.
struct Carried {
    std::vector<DismissedFinding> dismissals;
    std::vector<CaseSource> sources;
    std::vector<Bookmark> bookmarks;
    std::string report;  // the plan

    bool empty() const { return dismissals.empty() && bookmarks.empty() && report.empty(); }
};

Carried carried_from(const CaseFile& file)
{
    Carried all;
    all.dismissals = file.dismissals().value_or(std::vector<DismissedFinding>{});
    all.bookmarks = file.bookmarks().value_or(std::vector<Bookmark>{});
    all.report = file.text("report").value_or(std::string());
    if (!all.bookmarks.empty())
        all.sources = file.sources().value_or(std::vector<CaseSource>{});
    return all;
}

/// That of the case that is there already stays.
Result<void> carry_report(CaseFile& file, const std::string& report)
{
    if (report.empty() || !file.text("report").value_or(report).empty())
        return {};
    return file.set_text("report", report, "report.planned");
}

Result<void> carry_bookmarks(CaseFile& file, Carried carried)
{
    if (carried.bookmarks.empty())
        return {};
    const auto ids = file.note_sources(carried.sources);
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<Bookmark> bookmarks;
    for (Bookmark& mark : carried.bookmarks) {
        const auto found = std::ranges::find(carried.sources, mark.source, &CaseSource::id);
        if (found == carried.sources.end())
            continue;
        mark.source = (*ids)[std::size_t(found - carried.sources.begin())];
        mark.id = 0;
        bookmarks.push_back(std::move(mark));
    }
    const auto added = file.add_bookmarks(bookmarks);
    return added ? Result<void>() : std::unexpected(added.error());
}

}

CaseState KeptCase::state() const
{
    CaseState state;
    if (paths_.isEmpty())
        return state;
    state.path = path_;
    state.named = named_;
    state.there = file_.has_value();
    if (file_) {
        state.id = QString::fromStdString(file_->id().value_or(std::string()));
        state.read_only = file_->read_only();
    }
    return state;
}

Result<void> KeptCase::note_opening() { return file_->record("sources.opened", opened_detail(paths_)); }

Result<void> KeptCase::open()
{
    auto opened = CaseFile::open(native(path_));
    if (!opened)
        return std::unexpected(opened.error());
    file_.emplace(std::move(*opened));
    if (file_->read_only())
        return std::unexpected(*file_->read_only());
    return note_opening();
}

Result<void> KeptCase::make()
{
    if (!QDir().mkpath(QFileInfo(path_).path()))
        return failure(ErrorCode::WriteFailed, native(QFileInfo(path_).path()));
    return open();
}

Result<void> KeptCase::make_ready()
{
    if (file_ && (!file_->read_only() || file_->read_only()->code != ErrorCode::CaseInUse))
        return {};
    if (path_.isEmpty())
        return failure(ErrorCode::NotFound);
    // A case with a name that is gone is not made again empty: that would look as if nothing had been in it.
    if (named_ && !QFile::exists(path_))
        return failure(ErrorCode::NotFound, native(path_));
    file_.reset();
    return make();
}

Result<void> KeptCase::take_paths(QStringList now, QString case_path)
{
    Carried before;
    if (file_ && !named_ && holds_all(now, paths_))
        before = carried_from(*file_);
    file_.reset();
    named_ = false;
    paths_ = std::move(now);
    path_ = std::move(case_path);
    if (paths_.isEmpty())
        return {};
    Result<void> done;
    if (QFile::exists(path_))
        done = open();
    else if (!before.empty())
        done = make();
    if (!done || before.empty())
        return done;
    if (const auto adopted = file_->adopt(before.dismissals); !adopted)
        return adopted;
    if (const auto planned = carry_report(*file_, before.report); !planned)
        return planned;
    return carry_bookmarks(*file_, std::move(before));
}

Result<void> KeptCase::stay_with(QStringList now)
{
    paths_ = std::move(now);
    return file_ && !file_->read_only() ? note_opening() : Result<void>();
}

Result<void> KeptCase::take_case(const QString& path, QStringList now)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::NotFound, native(path));
    KeptCase taken;
    taken.paths_ = std::move(now);
    taken.path_ = path;
    taken.named_ = true;
    const auto done = taken.open();
    if (taken.file_)
        *this = std::move(taken);
    return done;
}

Result<void> KeptCase::save_as(const QString& path)
{
    if (file_ && path == path_)
        return {};
    // What is not there yet is made where it is to be.
    if (const auto ready = file_ ? Result<void>() : make_ready(); !ready)
        return ready;
    namespace fs = std::filesystem;
    const std::string target = native(path);
    const std::string fresh = target + ".new";
    std::error_code error;
    fs::remove(fresh, error);
    if (const auto copied = file_->copy_to(fresh); !copied)
        return copied;
    const QString before = path_;
    const bool move = !named_ && !file_->read_only();
    {
        // Not from under somebody who has the case there open.
        const auto lock = CaseLock::take(target, "spoor");
        if (lock)
            fs::rename(fresh, target, error);
        if (!lock || error) {
            std::error_code ignored;
            fs::remove(fresh, ignored);
            return lock ? failure(ErrorCode::WriteFailed, target, error.message()) : std::unexpected(lock.error());
        }
    }
    if (const auto taken = take_case(path, paths_); !taken)
        return taken;
    // Else it would be offered again, beside the one that is worked on.
    if (move)
        fs::remove(native(before), error);
    return {};
}

}

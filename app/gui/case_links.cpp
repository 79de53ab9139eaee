// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/case_links.h"

#include "widgets/models/display_text.h"
#include "widgets/wording/error_wording.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace spoor {
namespace {

QString default_folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/cases");
}

}

CaseLinks::CaseLinks(const QString& folder, QObject* parent)
    : QObject(parent), folder_(folder.isEmpty() ? default_folder() : folder), job_(folder_), dismissals_(job_),
      bookmarks_(job_)
{
    rest_.setSingleShot(true);
    rest_.setInterval(filter_rest_ms);
    retry_.setInterval(retry_ms);
    connect(&rest_, &QTimer::timeout, this, &CaseLinks::record_filter);
    connect(&retry_, &QTimer::timeout, &job_, &CaseJob::try_again);
    connect(&job_, &CaseJob::failed, this, [this](const Error& error) { emit said(one_line(words_for(error))); });
    connect(&job_, &CaseJob::state_changed, this, [this](const CaseState& state) {
        if (state.read_only && state.read_only->code == ErrorCode::CaseInUse)
            retry_.start();
        else
            retry_.stop();
        if (state.path.isEmpty())
            recorded_.clear();
        emit state_changed(state);
    });
}

// The case's thread is waited for, and comparing gigabytes takes a while.
CaseLinks::~CaseLinks() { verifying_.request_stop(); }

void CaseLinks::save_as(const QString& path) { job_.save_as(with_case_ending(path)); }

void CaseLinks::find_unnamed()
{
    job_.after([this] {
        // Of a case that is open nothing is to be looked at.
        if (!state().path.isEmpty())
            return;
        unnamed_.start([folder = folder_](const JobContext& context) { return unnamed_cases(folder, context.stop); },
                       [this](const std::vector<UnnamedCase>& cases) { emit unnamed_found(cases); });
    });
}

void CaseLinks::discard(const QString& file)
{
    discard_.start([file](const JobContext&) { return discard_case(file); },
                   [this](const Result<void>& done) {
                       if (!done)
                           emit said(one_line(words_for(done.error())));
                       find_unnamed();
                   });
}

void CaseLinks::note_filter(const QString& filter)
{
    filter_ = filter;
    rest_.start();
}

void CaseLinks::record_filter()
{
    if (filter_ == recorded_ || !state().there)
        return;
    recorded_ = filter_;
    const auto detail =
        QJsonDocument(QJsonObject{{QStringLiteral("filter"), filter_}}).toJson(QJsonDocument::Compact).toStdString();
    job_.run(
        [detail](CaseFile* file) {
            return file && !file->read_only() ? file->record("filter.applied", detail) : Result<void>();
        },
        CaseJob::Make::No);
}

QString window_title(const CaseState& state)
{
    const QString program = CaseLinks::tr("Spoor");
    //: Title of the window: the file name of the case, and the program
    return state.named ? CaseLinks::tr("%1 – %2").arg(visible_text(QFileInfo(state.path).fileName(), 200), program)
                       : program;
}

QString read_only_text(const CaseState& state)
{
    return state.read_only ? one_line(words_for(*state.read_only)) : QString();
}

QString with_case_ending(const QString& path)
{
    const QString ending = QStringLiteral(".spoor");
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

}

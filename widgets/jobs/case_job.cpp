// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/case_job.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

QStringList in_order(const QStringList& paths)
{
    QStringList all;
    for (const QString& path : paths)
        all << QDir::cleanPath(QDir::current().absoluteFilePath(path));
    all.sort();
    all.removeDuplicates();
    return all;
}

bool holds_all(const QStringList& all, const QStringList& part)
{
    return std::ranges::includes(all, part) && !part.isEmpty();
}

std::vector<std::string> texts(const QStringList& keys)
{
    std::vector<std::string> all;
    for (const QString& key : keys)
        all.push_back(key.toStdString());
    return all;
}

std::string opened_detail(const QStringList& paths)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("paths"), QJsonArray::fromStringList(paths)}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

}

QString unnamed_case(const QString& folder, const QStringList& paths)
{
    const QByteArray name =
        QCryptographicHash::hash(in_order(paths).join(QChar(0)).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(QString::fromLatin1(name.first(32)) + QStringLiteral(".spoor"));
}

/// What the pool's thread alone looks at.
struct CaseJob::Kept {
    QStringList paths;  // in order; none: nothing is open
    QString path;
    std::optional<CaseFile> file;  // nothing where the case was not made yet

    Result<void> open()
    {
        auto opened = CaseFile::open(QFile::encodeName(path).toStdString());
        if (!opened)
            return std::unexpected(opened.error());
        file.emplace(std::move(*opened));
        if (file->read_only())
            return std::unexpected(*file->read_only());
        return file->record("sources.opened", opened_detail(paths));
    }
    Result<void> make()
    {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return failure(ErrorCode::WriteFailed, QFileInfo(path).path().toStdString());
        return open();
    }
    /// Before a change: who had it open may have closed it by now.
    Result<void> make_ready()
    {
        if (file && (!file->read_only() || file->read_only()->code != ErrorCode::CaseInUse))
            return {};
        file.reset();
        return make();
    }
    Result<void> take_paths(QStringList now, QString case_path)
    {
        std::vector<DismissedFinding> before;
        if (file && holds_all(now, paths))
            before = file->dismissals().value_or(std::vector<DismissedFinding>{});
        file.reset();
        paths = std::move(now);
        path = std::move(case_path);
        if (paths.isEmpty())
            return {};
        Result<void> done;
        if (QFile::exists(path))
            done = open();
        else if (!before.empty())
            done = make();
        if (!done || before.empty())
            return done;
        return file->adopt(before);
    }
};

CaseJob::CaseJob(QString folder, QObject* parent)
    : QObject(parent), folder_(std::move(folder)), kept_(std::make_shared<Kept>())
{
    pool_.setMaxThreadCount(1);
}

CaseJob::~CaseJob() { pool_.waitForDone(); }

void CaseJob::ask(Work work)
{
    pool_.start([this, kept = kept_, opening = opening_, work = std::move(work)] {
        Result<void> done = work(*kept);
        std::vector<DismissedFinding> all;
        if (kept->file) {
            auto read = kept->file->dismissals();
            if (read)
                all = std::move(*read);
            else if (done)
                done = std::unexpected(read.error());
        }
        // The destructor waits for this thread, so there is somebody to call.
        QMetaObject::invokeMethod(
            this,
            [this, opening, done = std::move(done), all = std::move(all)]() mutable {
                take(opening, done, std::move(all));
            },
            Qt::QueuedConnection);
    });
}

void CaseJob::take(std::uint64_t opening, const Result<void>& done, std::vector<DismissedFinding> dismissals)
{
    if (opening == opening_)
        emit dismissals_changed(dismissals);
    if (!done)
        emit failed(done.error());
}

void CaseJob::set_paths(const QStringList& paths)
{
    QStringList sorted = in_order(paths);
    if (sorted == paths_)
        return;
    paths_ = sorted;
    ++opening_;
    if (sorted.isEmpty())
        emit dismissals_changed({});
    ask([sorted, path = unnamed_case(folder_, sorted)](Kept& kept) { return kept.take_paths(sorted, path); });
}

void CaseJob::dismiss(const QStringList& keys, const QString& reason)
{
    if (paths_.isEmpty() || keys.isEmpty() || reason.trimmed().isEmpty())
        return;
    ask([keys = texts(keys), reason = reason.trimmed().toStdString()](Kept& kept) -> Result<void> {
        const auto ready = kept.make_ready();
        return ready ? kept.file->dismiss(keys, reason) : ready;
    });
}

void CaseJob::run(CaseWork work, Make make, std::function<void(const Result<void>&)> done)
{
    if (paths_.isEmpty())
        return;
    pool_.start([this, kept = kept_, work = std::move(work), make, done = std::move(done)]() mutable {
        Result<void> result;
        if (make == Make::Yes)
            result = kept->make_ready();
        if (result)
            result = work(kept->file ? &*kept->file : nullptr);
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done), result = std::move(result)] {
                if (done)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

void CaseJob::restore(const QStringList& keys)
{
    if (paths_.isEmpty() || keys.isEmpty())
        return;
    ask([keys = texts(keys)](Kept& kept) -> Result<void> {
        if (!kept.file)
            return {};
        const auto ready = kept.make_ready();
        return ready ? kept.file->restore(keys) : ready;
    });
}

}

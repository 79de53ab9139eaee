// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/case_job.h"

#include "widgets/jobs/kept_case.h"

#include <QCryptographicHash>
#include <QDir>

#include <tuple>
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

std::vector<std::string> texts(const QStringList& keys)
{
    std::vector<std::string> all;
    for (const QString& key : keys)
        all.push_back(key.toStdString());
    return all;
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
    KeptCase all;
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
        if (const CaseFile* file = kept->all.file()) {
            auto read = file->dismissals();
            if (read)
                all = std::move(*read);
            else if (done)
                done = std::unexpected(read.error());
        }
        // The destructor waits for this thread, so there is somebody to call.
        QMetaObject::invokeMethod(
            this,
            [this, opening, state = kept->all.state(), done = std::move(done), all = std::move(all)]() mutable {
                take_state(opening, state);
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

void CaseJob::take_state(std::uint64_t opening, const CaseState& state)
{
    if (opening != opening_ || state == state_)
        return;
    state_ = state;
    emit state_changed(state_);
}

void CaseJob::set_paths(const QStringList& paths)
{
    QStringList sorted = in_order(paths);
    if (sorted == paths_)
        return;
    paths_ = sorted;
    ++opening_;
    if (sorted.isEmpty()) {
        emit dismissals_changed({});
        take_state(opening_, {});
    }
    ask([sorted, path = unnamed_case(folder_, sorted)](Kept& kept) {
        return kept.all.named() && !sorted.isEmpty() ? kept.all.stay_with(sorted) : kept.all.take_paths(sorted, path);
    });
}

void CaseJob::set_case(const QString& path, const QStringList& paths)
{
    paths_ = in_order(paths);
    ++opening_;
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    ask([absolute, sorted = paths_](Kept& kept) { return kept.all.take_case(absolute, sorted); });
}

void CaseJob::save_as(const QString& path)
{
    if (paths_.isEmpty() || path.isEmpty())
        return;
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    ask([absolute](Kept& kept) { return kept.all.save_as(absolute); });
}

void CaseJob::try_again()
{
    if (paths_.isEmpty())
        return;
    ask([](Kept& kept) -> Result<void> {
        // Still not: nothing new to be told.
        if (kept.all.file())
            std::ignore = kept.all.make_ready();
        return {};
    });
}

void CaseJob::dismiss(const QStringList& keys, const QString& reason)
{
    if (paths_.isEmpty() || keys.isEmpty() || reason.trimmed().isEmpty())
        return;
    ask([keys = texts(keys), reason = reason.trimmed().toStdString()](Kept& kept) -> Result<void> {
        const auto ready = kept.all.make_ready();
        return ready ? kept.all.file()->dismiss(keys, reason) : ready;
    });
}

void CaseJob::run(CaseWork work, Make make, std::function<void(const Result<void>&)> done)
{
    if (paths_.isEmpty())
        return;
    pool_.start(
        [this, kept = kept_, opening = opening_, work = std::move(work), make, done = std::move(done)]() mutable {
            Result<void> result;
            if (make == Make::Yes)
                result = kept->all.make_ready();
            if (result)
                result = work(kept->all.file());
            QMetaObject::invokeMethod(
                this,
                [this, opening, state = kept->all.state(), done = std::move(done), result = std::move(result)] {
                    take_state(opening, state);
                    if (done)
                        done(result);
                },
                Qt::QueuedConnection);
        });
}

void CaseJob::after(std::function<void()> then)
{
    pool_.start([this, then = std::move(then)] { QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); });
}

void CaseJob::restore(const QStringList& keys)
{
    if (paths_.isEmpty() || keys.isEmpty())
        return;
    ask([keys = texts(keys)](Kept& kept) -> Result<void> {
        if (!kept.all.file())
            return {};
        const auto ready = kept.all.make_ready();
        return ready ? kept.all.file()->restore(keys) : ready;
    });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/telling.h"

#include "core/watch/run_command.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace spoor {
namespace {

TellingWays whole(TellingWays ways)
{
    if (!ways.run)
        ways.run = [](const std::string& command, const std::string& input, std::stop_token stop) {
            return run_command(command, input, std::chrono::seconds(30), std::move(stop));
        };
    if (!ways.notify)
        ways.notify = [](const Message&, bool, const TellingWays::Done& done) {
            done(Telling::tr("there are no desktop notifications here"));
        };
    return ways;
}

QString words(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return Telling::tr("it took too long and was stopped");
    return QString::fromStdString(error.detail.empty() ? error.subject : error.detail);
}

}

/// A message some of whose ways are still being gone.
struct Telling::Open {
    ToldEntry entry;
    int left = 0;
    Done done;
};

Telling::Telling(TellingWays ways, QString file, QObject* parent)
    : QObject(parent), ways_(whole(std::move(ways))), file_(std::move(file))
{
    commands_.setMaxThreadCount(1);
    log_.setMaxThreadCount(1);
}

Telling::~Telling()
{
    stop_.request_stop();
    commands_.clear();
    commands_.waitForDone();
    log_.waitForDone();
}

void Telling::tell(const Message& message, const WatchRule& rule, Done done)
{
    auto open = std::make_shared<Open>(ToldEntry{message, {}, {}}, 1, std::move(done));
    if (rule.notify) {
        ++open->left;
        ways_.notify(message, rule.sound, [self = QPointer<Telling>(this), open](const QString& problem) {
            if (self)
                self->close(open, "notification", problem);
        });
    }
    if (!rule.command.empty() && waiting_ >= most_waiting) {
        ++open->left;
        close(open, "command", tr("too many commands wait for one that runs"));
    } else if (!rule.command.empty()) {
        ++open->left;
        ++waiting_;
        commands_.start([this, open, run = ways_.run, command = rule.command, token = stop_.get_token(),
                         input = rule.command_gets_json ? json_of(message) + '\n' : text_of(message)] {
            const auto ran = run(command, input, token);
            const QString problem = ran ? QString() : words(ran.error());
            QMetaObject::invokeMethod(
                this,
                [this, open, problem] {
                    --waiting_;
                    close(open, "command", problem);
                },
                Qt::QueuedConnection);
        });
    }
    close(open, nullptr, {});
}

void Telling::close(const std::shared_ptr<Open>& open, const char* way, const QString& problem)
{
    if (way && problem.isEmpty())
        open->entry.ways.emplace_back(way);
    else if (way)
        open->entry.failed.push_back(way + (": " + problem.toStdString()));
    if (--open->left > 0)
        return;
    on_log([file = file_, entry = open->entry]() -> Result<void> {
        const QString folder = QFileInfo(file).absolutePath();
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::WriteFailed, folder.toStdString(), "the folder cannot be made");
        return append_told(QFile::encodeName(file).toStdString(), entry);
    });
    emit told(open->entry);
    if (open->done)
        open->done(open->entry);
}

void Telling::read_log()
{
    on_log([this]() -> Result<void> {
        auto entries = read_told(QFile::encodeName(file_).toStdString());
        if (!entries)
            return std::unexpected(entries.error());
        QMetaObject::invokeMethod(
            this, [this, entries = std::move(*entries)] { emit read(entries); }, Qt::QueuedConnection);
        return {};
    });
}

void Telling::clear_log()
{
    on_log([file = file_]() -> Result<void> {
        for (const QString& path : {file, file + QStringLiteral(".1")})
            if (QFile::exists(path) && !QFile::remove(path))
                return failure(ErrorCode::WriteFailed, path.toStdString(), "it cannot be removed");
        return {};
    });
}

void Telling::on_log(std::function<Result<void>()> work)
{
    log_.start([this, work = std::move(work)] {
        if (const auto done = work(); !done)
            QMetaObject::invokeMethod(
                this, [this, error = done.error()] { emit log_failed(error); }, Qt::QueuedConnection);
    });
}

}

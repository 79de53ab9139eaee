// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/unnamed_cases.h"

#include "core/casefile/case_file.h"
#include "core/casefile/case_lock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <ranges>

namespace spoor {
namespace {

QStringList last_opened(const std::vector<AuditEntry>& audit)
{
    for (const AuditEntry& entry : audit | std::views::reverse) {
        if (entry.action != "sources.opened")
            continue;
        QStringList paths;
        const auto detail = QJsonDocument::fromJson(QByteArray::fromStdString(entry.detail)).object();
        for (const QJsonValue& path : detail.value(QLatin1String("paths")).toArray())
            paths << path.toString();
        return paths;
    }
    return {};
}

std::optional<UnnamedCase> read(const QString& path)
{
    CaseOptions options;
    options.access = CaseOptions::Access::Read;
    const auto file = CaseFile::open(QFile::encodeName(path).toStdString(), options);
    if (!file)
        return std::nullopt;
    const auto bookmarks = file->bookmarks();
    const auto dismissals = file->dismissals();
    const auto sources = file->sources();
    const auto audit = file->audit();
    const auto changed = file->changed();
    if (!bookmarks || !dismissals || !sources || !audit || !changed)
        return std::nullopt;
    UnnamedCase found{
        path, last_opened(*audit), int(sources->size()), int(bookmarks->size()), int(dismissals->size()), *changed};
    if (found.paths.isEmpty() || found.bookmarks + found.dismissals == 0)
        return std::nullopt;
    return found;
}

}

std::vector<UnnamedCase> unnamed_cases(const QString& folder, const std::stop_token& stop)
{
    std::vector<UnnamedCase> all;
    const QDir in(folder);
    for (const QString& name : in.entryList({QStringLiteral("*.spoor")}, QDir::Files)) {
        if (stop.stop_requested())
            return {};
        if (auto found = read(in.filePath(name)))
            all.push_back(std::move(*found));
    }
    std::ranges::sort(all, std::ranges::greater{}, &UnnamedCase::changed);
    return all;
}

Result<void> discard_case(const QString& file)
{
    const std::string path = QFile::encodeName(file).toStdString();
    const auto lock = CaseLock::take(path, "spoor");
    if (!lock)
        return std::unexpected(lock.error());
    QFile gone(file);
    return gone.remove() ? Result<void>() : failure(ErrorCode::WriteFailed, path, gone.errorString().toStdString());
}

}

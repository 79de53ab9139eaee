// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/rule_settings_file.h"

#include "widgets/jobs/save_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace spoor {
namespace {

// Somebody chose a log by mistake: no settings are as long.
constexpr qint64 longest = 1 << 20;

}

Result<RuleSettings> read_rule_settings(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::NotReadable : ErrorCode::NotFound, path.toStdString(),
                       file.errorString().toStdString());
    const QByteArray content = file.read(longest + 1);
    if (content.size() > longest)
        return failure(ErrorCode::NotReadable, path.toStdString(), "it is too long for settings");
    auto settings = RuleSettings::from_json({content.data(), std::size_t(content.size())});
    if (!settings)
        settings.error().subject = path.toStdString() + ": " + settings.error().subject;
    return settings;
}

Result<void> write_rule_settings(const QString& path, const RuleSettings& settings)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::WriteFailed, path.toStdString());
    return save_file(path, QByteArray::fromStdString(settings.json()));
}

}

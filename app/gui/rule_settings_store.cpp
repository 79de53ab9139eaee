// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/rule_settings_store.h"

#include "widgets/jobs/rule_settings_file.h"

#include <QFileInfo>

#include <utility>

namespace spoor {

QString rule_settings_path(const QString& settings_file)
{
    return QFileInfo(settings_file).absolutePath() + QStringLiteral("/findings.json");
}

RuleSettingsStore::RuleSettingsStore(QString path, QObject* parent) : QObject(parent), path_(std::move(path))
{
    pool_.setMaxThreadCount(1);
    auto read = read_rule_settings(path_);
    if (read)
        settings_ = std::move(*read);
    else if (read.error().code != ErrorCode::NotFound)
        fault_ = std::move(read.error());
}

RuleSettingsStore::~RuleSettingsStore() { pool_.waitForDone(); }

void RuleSettingsStore::keep(const RuleSettings& settings)
{
    if (settings == settings_)
        return;
    settings_ = settings;
    fault_.reset();
    pool_.start([this, settings] {
        const auto done = write_rule_settings(path_, settings);
        if (!done)
            QMetaObject::invokeMethod(this, [this, error = done.error()] { emit failed(error); }, Qt::QueuedConnection);
    });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule_settings.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace spoor {

/// What the user has rules go by, in a JSON file that the command line takes too (`findings --settings`). Read once, at
/// the start, as the preferences are; written off the GUI thread. A file with a fault is left as it is until something
/// else is to be kept; the defaults are in force then.
///
/// Threads: GUI thread. The destructor waits for what is being written.
class RuleSettingsStore : public QObject {
    Q_OBJECT
public:
    explicit RuleSettingsStore(QString path, QObject* parent = nullptr);
    ~RuleSettingsStore() override;

    const QString& path() const { return path_; }
    const RuleSettings& settings() const { return settings_; }
    /// Why the file could not be taken when it was read.
    const std::optional<Error>& fault() const { return fault_; }
    void keep(const RuleSettings& settings);

signals:
    void failed(const spoor::Error& error);

private:
    const QString path_;
    RuleSettings settings_;
    std::optional<Error> fault_;
    QThreadPool pool_;  // one thread: the last to be kept is the last to be written
};

/// `findings.json` beside the file of settings.
QString rule_settings_path(const QString& settings_file);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/identity.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <memory>

namespace spoor {

/// Finds the spellings of a user or client off the GUI thread. The newest request wins.
///
/// Threads: GUI thread, and so are the signals.
class IdentityJob : public QObject {
    Q_OBJECT
public:
    enum class What { User, Client };

    using QObject::QObject;

    void ask(What what, std::shared_ptr<const Snapshot> snapshot, const std::string& logged);
    void cancel() { job_.cancel(); }

signals:
    void found(spoor::IdentityJob::What what, const spoor::Spellings& spellings);

private:
    Job<Spellings> job_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/case_job.h"

#include <QObject>
#include <QString>

#include <vector>

namespace spoor {

/// The filters that the case keeps under names, for whoever works on it; those of the user are SavedFilters. What is asked
/// for is seen by `changed` once it has been kept; what could not be kept never is, and `failed` says why. GUI thread.
class CaseFilters : public QObject {
    Q_OBJECT
public:
    /// The job lives longer.
    explicit CaseFilters(CaseJob& job, QObject* parent = nullptr);

    /// By name.
    const std::vector<SavedView>& all() const { return all_; }
    /// Takes the place of one of this name. Nothing happens for a blank name.
    void save(const QString& name, const QString& filter);
    void remove(const QString& name);

signals:
    void changed();
    void failed(const spoor::Error& error);

private:
    using Change = std::function<Result<void>(CaseFile&)>;
    void read();
    void change(Change change, CaseJob::Make make);

    CaseJob& job_;
    std::vector<SavedView> all_;
};

}

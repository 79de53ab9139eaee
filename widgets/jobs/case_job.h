// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casefile/case_file.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace spoor {

/// The case that belongs to the logs that are open, without anybody having to name or save it: a file in `folder`, named
/// by a digest of their paths. It is made when there is something to keep. Opened, changed and closed off the GUI
/// thread, one after the other in the order that was asked for.
///
/// Where logs are opened beside others, what was dismissed among those goes along into the case of all of them.
///
/// Threads: GUI thread, and so are the signals. The destructor waits for changes that were asked for.
class CaseJob : public QObject {
    Q_OBJECT
public:
    explicit CaseJob(QString folder, QObject* parent = nullptr);
    ~CaseJob() override;

    /// All that is open now, in any order. None: nothing is open; nothing of what was open before will come.
    void set_paths(const QStringList& paths);
    void dismiss(const QStringList& keys, const QString& reason);
    void restore(const QStringList& keys);

    /// Runs `work` on the case, after all that was asked for before; then `done` here. Null where there is no case yet,
    /// unless it is to be made for this. Nothing is called where nothing is open.
    using CaseWork = std::function<Result<void>(CaseFile*)>;
    enum class Make : bool { No, Yes };
    void run(CaseWork work, Make make, std::function<void(const Result<void>&)> done = {});

signals:
    /// All dismissals there are now: after opening, after each change, and none when all was closed.
    void dismissals_changed(const std::vector<spoor::DismissedFinding>& dismissals);
    /// The case that was opened cannot be changed (CaseInUse, WriteFailed), or what was asked for was not done.
    void failed(const spoor::Error& error);

private:
    struct Kept;
    using Work = std::function<Result<void>(Kept&)>;
    void ask(Work work);
    void take(std::uint64_t opening, const Result<void>& done, std::vector<DismissedFinding> dismissals);

    const QString folder_;
    QStringList paths_;
    std::uint64_t opening_ = 0;  // results of an earlier opening are dropped
    std::shared_ptr<Kept> kept_;
    QThreadPool pool_;  // one thread
};

/// Where the case of these logs is: the same for the same paths in any order. Looks at no file.
QString unnamed_case(const QString& folder, const QStringList& paths);

}

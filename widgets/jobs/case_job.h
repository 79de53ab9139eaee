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

/// The case of what is open, as far as is known on the GUI thread.
struct CaseState {
    QString
        path;  ///< absolute; of a case without a name that was not made yet, where it would be; empty: nothing is open
    QString id;  ///< CaseFile::id; empty where there is no file yet
    bool named = false;  ///< the user chose its path
    bool there = false;  ///< it is a file, and not one that would be made with the first change
    std::optional<Error> read_only;  ///< why nothing of it can be changed

    bool operator==(const CaseState&) const = default;
};

/// The case that belongs to the logs that are open, without anybody having to name or save it: a file in `folder`, named
/// by a digest of their paths. It is made when there is something to keep. Opened, changed and closed off the GUI
/// thread, one after the other in the order that was asked for.
///
/// Where logs are opened beside others, what was kept of those goes along into the case of all of them. A case with a
/// name stays, whatever is opened beside it, until all is closed.
///
/// Threads: GUI thread, and so are the signals. The destructor waits for changes that were asked for.
class CaseJob : public QObject {
    Q_OBJECT
public:
    explicit CaseJob(QString folder, QObject* parent = nullptr);
    ~CaseJob() override;

    /// All that is open now, in any order. None: nothing is open; nothing of what was open before will come.
    void set_paths(const QStringList& paths);
    /// This case, which must be there, takes the place of the one before; the paths are what is open with it.
    void set_case(const QString& path, const QStringList& paths);
    /// Copies the case to another path, over what may be there, and goes on with that one. A case without a name is
    /// moved. `failed` says where that was not done: then all is as it was.
    void save_as(const QString& path);
    /// Whether a case that somebody else had open can be written by now. Quietly.
    void try_again();
    const CaseState& state() const { return state_; }

    void dismiss(const QStringList& keys, const QString& reason);
    void restore(const QStringList& keys);

    /// Runs `work` on the case, after all that was asked for before; then `done` here. Null where there is no case yet,
    /// unless it is to be made for this. Nothing is called where nothing is open.
    using CaseWork = std::function<Result<void>(CaseFile*)>;
    enum class Make : bool { No, Yes };
    void run(CaseWork work, Make make, std::function<void(const Result<void>&)> done = {});

    /// Calls `then` here, after all that was asked for before; also where nothing is open.
    void after(std::function<void()> then);

signals:
    /// All dismissals there are now: after opening, after each change, and none when all was closed.
    void dismissals_changed(const std::vector<spoor::DismissedFinding>& dismissals);
    /// The case that was opened cannot be changed (CaseInUse, WriteFailed), or what was asked for was not done.
    void failed(const spoor::Error& error);
    void state_changed(const spoor::CaseState& state);

private:
    struct Kept;
    using Work = std::function<Result<void>(Kept&)>;
    void ask(Work work);
    void take(std::uint64_t opening, const Result<void>& done, std::vector<DismissedFinding> dismissals);
    void take_state(std::uint64_t opening, const CaseState& state);

    const QString folder_;
    QStringList paths_;
    CaseState state_;
    std::uint64_t opening_ = 0;  // results of an earlier opening are dropped
    std::shared_ptr<Kept> kept_;
    QThreadPool pool_;  // one thread
};

/// Where the case of these logs is: the same for the same paths in any order. Looks at no file.
QString unnamed_case(const QString& folder, const QStringList& paths);

}

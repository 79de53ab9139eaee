// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/loader.h"
#include "core/engine/newcomers.h"
#include "core/engine/survey.h"
#include "core/io/file_watch.h"

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace spoor {

/// The thread that follows files: it hears of changes, reads on, notices rotation. All of it happens here, one file after
/// the other, so no state of a file needs a lock; what others see of it goes through the loader.
class Follower {
public:
    explicit Follower(Loader& loader);
    ~Follower();

    /// Looks at every file soon. Any thread.
    void look_now();
    /// There are other folders to look through. Any thread.
    void look_around_soon();

private:
    using Steady = std::chrono::steady_clock;
    using Slot = Loader::Slot;

    /// A file that is followed.
    struct Watched {
        Loader::Followed file;
        bool known = false;  ///< the next five are set
        FileIdentity seen;  ///< as it was read
        FileIdentity compared;  ///< what it was last compared with by its digest
        std::optional<FileTrace> trace;  ///< of text that cannot be read on; LiveText has its own
        bool packed = false;  ///< compressed, or an archive
        bool text = false;  ///< written at its end alone
        Steady::time_point grown;  ///< when it was last written to
        bool lost = false;  ///< nowhere to be seen
        bool changed = false;  ///< at its name is a file with its number and other bytes
        std::uint64_t cut =
            0;  ///< its bytes were found gone when folders had been looked through so often; 0: they are there
        bool again = false;  ///< something is left to be done at `due`
        Steady::time_point due;

        const FileTrace* bytes() const { return file.live ? &file.live->trace() : trace ? &*trace : nullptr; }
    };

    void run(const std::stop_token& stop);
    Steady::time_point look(const FileWatch::News& news, bool all);
    void sync();
    void know(Watched& w);
    bool look_around(const std::vector<std::string>& roots);
    void know_again(Watched& w, const OpenFile& file);
    void find_again(Watched& w, const Survey& survey,
                    const std::map<std::pair<std::uint64_t, std::uint64_t>, std::size_t>& by_inode,
                    std::vector<bool>& claimed);
    void take_packed(Watched& w, const FoundFile& packed);
    void check(Watched& w);
    void read_on(Watched& w, const OpenFile& file);
    void read_in_place(Watched& w, const OpenFile& file);
    void digest_in_place(Watched& w);
    void read_again(Watched& w, const FileIdentity& now, const std::string& path);
    void hand_over(Watched& w, const FoundFile& now);
    void truncated(Watched& w, const FileIdentity& now);
    bool copies_are_known(Watched& w);
    void wait_for_end(Watched& w);
    void come_back(Watched& w, Steady::duration in);
    void tick();

    Loader& loader_;
    const FollowTiming timing_;
    FileWatch watch_;
    std::map<Slot, Watched> watched_;
    std::map<Slot, FileTrace> traces_;  ///< of files that are being read again
    Newcomers newcomers_;
    std::set<std::string> folders_;
    std::set<std::string> stale_;  ///< paths beside files that were added, which are none of ours
    std::uint64_t rounds_ = 1;  ///< how often folders were looked through
    bool around_again_ = true;  ///< names may have changed since folders were looked through
    Steady::time_point next_around_;  ///< not before
    bool news_ = false;
    bool hurry_ = false;  ///< somebody waits for this look
    Steady::time_point told_;
    Block block_;
    Fronts fronts_;
    std::atomic<bool> wanted_{false}, around_wanted_{false};
    std::jthread thread_;
};

}

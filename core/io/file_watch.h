// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <set>
#include <string>

namespace spoor {

/// Waits until something happens to the files of some folders, by inotify(7). One thread, but for `wake`.
class FileWatch {
public:
    /// `system` false: nothing is ever told, as on a system without inotify.
    explicit FileWatch(bool system = true);
    ~FileWatch();
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    /// These folders and no others, not what is below them. Their names are given back as they are here. Empty: the
    /// working folder.
    void watch(const std::set<std::string>& folders);

    /// Everything that happens in the folders is told. False where the system's bound for watches is reached, where a
    /// folder cannot be opened, and on network file systems, which tell nothing of what other machines write.
    bool sees_all() const { return sees_all_; }

    struct News {
        std::set<std::string> touched;  ///< paths of files: written to, or other rights
        bool names = false;  ///< a name came or went
        bool lost = false;  ///< more happened than the system keeps: look at everything
    };
    /// What has happened since the last call; waits for it, but no longer than this.
    News wait(std::chrono::milliseconds most);

    /// Ends a wait that is under way, or the next. Any thread.
    void wake();

private:
    void read(News& news);

    int notify_ = -1;
    int wakeup_ = -1;
    std::map<std::string, int> watches_;  // folder → descriptor, -1 where it cannot be watched
    std::map<int, std::string> folders_;
    bool sees_all_ = false;
};

/// Whether a folder is on a file system that another machine may write to (NFS, SMB, FUSE, 9P, AFS, Ceph), by the numbers
/// of statfs(2). Where that cannot be told: true.
bool is_network_folder(const std::string& folder);

}

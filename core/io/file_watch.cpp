// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_watch.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace spoor {
namespace {

constexpr std::uint32_t written = IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB;
constexpr std::uint32_t names = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF;

const char* name_for_system(const std::string& folder) { return folder.empty() ? "." : folder.c_str(); }

}

// The numbers are those of statfs(2) and of Linux' uapi/linux/magic.h.
bool is_network_folder(const std::string& folder)
{
    struct statfs fs{};
    if (::statfs(name_for_system(folder), &fs) != 0)
        return true;
    constexpr std::array<std::uint32_t, 10> shared = {
        0x6969,      // NFS
        0x517B,      // SMB
        0xFF534D42,  // CIFS
        0xFE534D42,  // SMB2
        0x65735546,  // FUSE: sshfs and the like
        0x01021997,  // 9P: folders of the host in a virtual machine
        0x5346414F,  // AFS
        0x00C36400,  // Ceph
        0x73757245,  // Coda
        0x786F4256,  // shared folders of VirtualBox
    };
    return std::ranges::contains(shared, static_cast<std::uint32_t>(fs.f_type));
}

FileWatch::FileWatch(bool system) : wakeup_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (system)
        notify_ = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
}

FileWatch::~FileWatch()
{
    if (notify_ >= 0)
        ::close(notify_);
    if (wakeup_ >= 0)
        ::close(wakeup_);
}

void FileWatch::watch(const std::set<std::string>& folders)
{
    sees_all_ = notify_ >= 0;
    for (auto known = watches_.begin(); known != watches_.end();) {
        if (folders.contains(known->first)) {
            ++known;
            continue;
        }
        if (known->second >= 0 && folders_.erase(known->second) > 0)
            ::inotify_rm_watch(notify_, known->second);
        known = watches_.erase(known);
    }
    for (const std::string& folder : folders) {
        int& watch = watches_.try_emplace(folder, -1).first->second;
        // A folder that was not there may be by now.
        if (watch < 0 && notify_ >= 0) {
            watch = ::inotify_add_watch(notify_, name_for_system(folder), written | names | IN_ONLYDIR);
            if (watch >= 0)
                folders_[watch] = folder;
        }
        sees_all_ = sees_all_ && watch >= 0 && !is_network_folder(folder);
    }
}

FileWatch::News FileWatch::wait(std::chrono::milliseconds most)
{
    News news;
    std::array<pollfd, 2> both = {{{wakeup_, POLLIN, 0}, {notify_, POLLIN, 0}}};
    const auto wait = static_cast<int>(std::clamp<std::int64_t>(most.count(), 0, 60'000));
    if (::poll(both.data(), notify_ >= 0 ? 2 : 1, wait) <= 0)
        return news;
    std::uint64_t count = 0;
    if ((both[0].revents & POLLIN) && ::read(wakeup_, &count, sizeof count) < 0)
        return news;
    if (both[1].revents & POLLIN)
        read(news);
    return news;
}

void FileWatch::read(News& news)
{
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    while (true) {
        const ssize_t size = ::read(notify_, buffer.data(), buffer.size());
        if (size <= 0)
            return;
        for (std::size_t at = 0; at + sizeof(inotify_event) <= static_cast<std::size_t>(size);) {
            inotify_event event;
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char* const name = buffer.data() + at + sizeof event;
            at += sizeof event + event.len;
            news.lost |= (event.mask & IN_Q_OVERFLOW) != 0;
            news.names |= (event.mask & (names | IN_IGNORED)) != 0;
            const auto folder = folders_.find(event.wd);
            if (folder == folders_.end())
                continue;
            if ((event.mask & written) && event.len > 0) {
                const std::string& in = folder->second;
                news.touched.insert(in.empty() ? name : in.ends_with('/') ? in + name : in + '/' + name);
            }
            // The folder went, or was moved and has another name now: whoever lists folders will find it there.
            if (event.mask & (IN_IGNORED | IN_MOVE_SELF | IN_DELETE_SELF)) {
                if (!(event.mask & IN_IGNORED))
                    ::inotify_rm_watch(notify_, event.wd);
                watches_.erase(folder->second);
                folders_.erase(folder);
            }
        }
    }
}

void FileWatch::wake()
{
    const std::uint64_t one = 1;
    // Full is awake as well.
    [[maybe_unused]] const ssize_t written_ = ::write(wakeup_, &one, sizeof one);
}

}

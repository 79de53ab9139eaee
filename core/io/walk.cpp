// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/walk.h"

#include "core/io/read_error.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>

namespace spoor {
namespace {

std::optional<std::string> canonical(const std::string& path)
{
    const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::optional<std::string>(real.get()) : std::nullopt;
}

std::string join(const std::string& folder, const std::string& name)
{
    return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

bool inside(const std::string& path, const std::string& folder)
{
    if (folder == "/" || path == folder)
        return true;
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

const char* what_it_is(mode_t mode)
{
    if (S_ISSOCK(mode))
        return "socket";
    if (S_ISFIFO(mode))
        return "pipe";
    return S_ISCHR(mode) || S_ISBLK(mode) ? "device" : "not a regular file";
}

FoundFile found_file(const std::string& path, const struct stat& st)
{
    return {path, static_cast<std::uint64_t>(st.st_size),
            std::int64_t{st.st_mtim.tv_sec} * 1'000'000'000 + st.st_mtim.tv_nsec, st.st_dev, st.st_ino};
}

/// Links below a root are never descended. One that stays inside leads to something that the walk meets under its own
/// path, so following it could only give a file twice or a cycle; one that leaves is reported.
class Walk {
public:
    Walk(WalkResult& result, const WalkWatch& watch) : result_(result), watch_(watch) {}

    void root(std::string path)
    {
        while (path.size() > 1 && path.ends_with('/'))
            path.pop_back();
        if (stopped())
            return skip(path, Error{ErrorCode::Cancelled, path, {}});
        struct stat st{};
        if (::stat(path.c_str(), &st) != 0)
            return skip(path, system_failure(path, errno).error());
        const auto real = canonical(path);
        if (!real)
            return skip(path, system_failure(path, errno).error());
        root_real_ = *real;
        if (!S_ISDIR(st.st_mode))
            return entry(path, *real, st);
        files_in_root_ = 0;
        folder(path, *real);
        if (left_out_)
            skip(path, Error{ErrorCode::Cancelled, path, {}});
        else if (files_in_root_ == 0)
            skip(path, Error{ErrorCode::EmptyFolder, path, {}});
    }

private:
    // Depth is bounded by what the system allows a path to be (PATH_MAX), and each level by one list of names.
    void folder(const std::string& path, const std::string& real)
    {
        if (leave())
            return;
        tell(path, 0);
        std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(path.c_str()), &::closedir);
        if (!open)
            return skip(path, system_failure(path, errno).error());
        std::vector<std::string> names;
        errno = 0;
        while (const dirent* e = leave() ? nullptr : ::readdir(open.get())) {
            const std::string_view name = e->d_name;
            if (name != "." && name != "..")
                names.emplace_back(name);
            errno = 0;
        }
        if (errno != 0)
            skip(path, system_failure(path, errno).error());
        std::ranges::sort(names);

        std::vector<std::pair<std::string, struct stat>> found;
        found.reserve(names.size());
        for (std::string& name : names) {
            if (leave())
                return;
            if (found.size() % 64 == 63)
                tell(path, found.size());
            struct stat st{};
            if (::fstatat(::dirfd(open.get()), name.c_str(), &st, AT_SYMLINK_NOFOLLOW) != 0)
                skip(join(path, name), system_failure(join(path, name), errno).error());
            else
                found.emplace_back(std::move(name), st);
        }
        // Closed before going deeper: a deep tree must not use up the file descriptors.
        open.reset();
        for (const auto& [name, st] : found) {
            if (leave())
                return;
            const std::string below = join(path, name);
            if (S_ISLNK(st.st_mode))
                link(below);
            else if (S_ISDIR(st.st_mode))
                folder(below, join(real, name));
            else
                entry(below, join(real, name), st);
        }
    }

    void link(const std::string& path)
    {
        const auto target = canonical(path);
        if (!target) {
            Error error = system_failure(path, errno).error();
            error.detail = errno == ELOOP ? "link that leads to itself" : "link to nothing that can be reached";
            skip(path, std::move(error));
        } else if (!inside(*target, root_real_)) {
            skip(path, Error{ErrorCode::NotReadable, path, "link that leaves the folder"});
        }
    }

    void entry(const std::string& path, const std::string& real, const struct stat& st)
    {
        if (!S_ISREG(st.st_mode))
            return skip(path, Error{ErrorCode::NotReadable, path, what_it_is(st.st_mode)});
        ++files_in_root_;
        if (!seen_.insert(real).second)
            return;
        // Only where the file says that it has several names: inode numbers of network file systems are not unique.
        if (st.st_nlink > 1) {
            const auto [first, is_new] = hard_links_.try_emplace({st.st_dev, st.st_ino}, path);
            if (!is_new)
                return skip(path, Error{ErrorCode::NotReadable, path, "the same file as " + first->second});
        }
        result_.files.push_back(found_file(path, st));
        ++files_;
        if (watch_.found && (result_.files.size() >= most_kept || (files_ % 16 == 0 && Steady::now() >= due_))) {
            watch_.found(std::exchange(result_, {}));
            due_ = Steady::now() + std::chrono::milliseconds(50);
        }
    }

    void skip(const std::string& path, Error reason) { result_.skipped.push_back({path, std::move(reason)}); }

    bool stopped() const { return watch_.stop.stop_requested(); }
    /// Notes that something is left, where it is.
    bool leave() { return left_out_ = left_out_ || stopped(); }
    void tell(const std::string& folder, std::uint64_t names) const
    {
        if (watch_.at)
            watch_.at(folder, files_ + names);
    }

    using Steady = std::chrono::steady_clock;
    static constexpr std::size_t most_kept = 1024;

    WalkResult& result_;
    const WalkWatch& watch_;
    std::uint64_t files_ = 0;
    bool left_out_ = false;  ///< of the present root or a root before it
    Steady::time_point due_ = Steady::now() + std::chrono::milliseconds(50);
    std::string root_real_;
    std::size_t files_in_root_ = 0;
    std::unordered_set<std::string> seen_;  // real paths
    std::map<std::pair<dev_t, ino_t>, std::string> hard_links_;
};

}

WalkResult walk(const std::vector<std::string>& roots, const WalkWatch& watch)
{
    WalkResult result;
    Walk walk(result, watch);
    for (const std::string& root : roots)
        walk.root(root);
    return result;
}

std::vector<FoundFile> files_in(const std::string& folder)
{
    std::vector<FoundFile> files;
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.empty() ? "." : folder.c_str()), &::closedir);
    while (const dirent* e = open ? ::readdir(open.get()) : nullptr) {
        struct stat st{};
        const int flags = AT_SYMLINK_NOFOLLOW;
        if (::fstatat(::dirfd(open.get()), e->d_name, &st, flags) == 0 && S_ISREG(st.st_mode))
            files.push_back(found_file(folder.empty() ? e->d_name : join(folder, e->d_name), st));
    }
    std::ranges::sort(files, {}, &FoundFile::path);
    return files;
}

}

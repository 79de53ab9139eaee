// SPDX-License-Identifier: GPL-3.0-or-later
// A case under another name.
#include "core/casefile/case_state.h"
#include "core/casefile/detail.h"
#include "core/casefile/same_source.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace spoor {
namespace {

std::string reason(int error) { return std::generic_category().message(error); }

/// The ways from the case to its sources are others from another folder.
Result<void> turn_ways(Database& copy, std::span<const CaseSource> sources, const std::string& from,
                       const std::string& to)
{
    auto update = copy.prepare("UPDATE sources SET relative = ? WHERE id = ?");
    if (!update)
        return std::unexpected(update.error());
    for (const CaseSource& source : sources) {
        std::error_code error;
        const std::string seen = path_seen_from_case(source.relative, from);
        const bool moved_along = !seen.empty() && std::filesystem::exists(seen, error);
        const std::string way = path_from_case(moved_along ? seen : source.path, to);
        if (const auto done = update->bind(1, way).bind(2, source.id).run(); !done)
            return done;
    }
    return {};
}

Result<void> synced(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return failure(ErrorCode::WriteFailed, path, reason(errno));
    const int error = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    // Some file systems cannot sync a folder and say so by EINVAL.
    return error == 0 || error == EINVAL ? Result<void>() : failure(ErrorCode::WriteFailed, path, reason(error));
}

/// A file that is gone again where it was not kept.
struct Part {
    std::string path;
    ~Part() { ::unlink(path.c_str()); }
};

}

Result<void> CaseFile::copy_to(const std::string& path) const
{
    const std::string to = plain_path(path);
    std::error_code error;
    if (std::filesystem::exists(to, error))
        return failure(ErrorCode::WriteFailed, to, reason(EEXIST));
    const auto sources = this->sources();
    if (!sources)
        return std::unexpected(sources.error());
    // Made whole under another name, so that nobody sees half of a case, and a kill leaves no such thing.
    const Part part{to + ".part"};
    ::unlink(part.path.c_str());
    auto vacuum = state_->database.prepare("VACUUM INTO ?");
    if (!vacuum)
        return std::unexpected(vacuum.error());
    if (auto done = vacuum->bind(1, part.path).run(); !done)
        return failure(done.error().code == ErrorCode::DamagedCase ? ErrorCode::DamagedCase : ErrorCode::WriteFailed,
                       to, std::move(done.error().detail));
    {
        auto copy = Database::open(part.path, Database::Access::Write);
        if (!copy)
            return std::unexpected(copy.error());
        State state{to, state_->author, state_->now, {}, {}, std::move(*copy)};
        const auto turned = state.tell("case.copied", [&]() -> Result<std::optional<std::string>> {
            if (const auto done = turn_ways(state.database, *sources, state_->path, to); !done)
                return std::unexpected(done.error());
            return detail_text({{"from", state_->path}, {"to", to}});
        });
        if (!turned)
            return turned;
    }
    if (const auto done = synced(part.path); !done)
        return done;
    // link(2) takes the place of nothing; where the file system has no second names, rename does.
    if (::link(part.path.c_str(), to.c_str()) != 0) {
        const int why = errno;
        if (why == EEXIST || std::filesystem::exists(to, error))
            return failure(ErrorCode::WriteFailed, to, reason(EEXIST));
        if (::rename(part.path.c_str(), to.c_str()) != 0)
            return failure(ErrorCode::WriteFailed, to, reason(errno));
    }
    return synced(std::filesystem::path(to).parent_path().string());
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/ftp_servers.h"

#include <algorithm>
#include <array>

namespace spoor {
namespace {

constexpr std::array<std::string_view, 4> by_folder = {"vsftpd", "proftpd-system", "proftpd-extended", "xferlog"};

/// Folder and name of a path, or of a member of an archive within it.
std::pair<std::string, std::string> parts_of(const SourceInfo& info)
{
    const std::string path = info.member ? info.path + '/' + *info.member : info.path;
    const std::size_t slash = path.find_last_of("/\\");
    if (slash == std::string::npos)
        return {"", path};
    return {path.substr(0, slash), path.substr(slash + 1)};
}

}

std::uint32_t FtpServers::named(FacetId id)
{
    const Facet& facet = snapshot_.pools->facets[id];
    const StringPool::Id machine = facet.host != StringPool::absent ? facet.host : facet.server;
    if (machine == StringPool::absent && facet.site == StringPool::absent)
        return unnamed;
    const auto [place, is_new] = by_name_.try_emplace({machine, facet.site}, static_cast<std::uint32_t>(names_.size()));
    if (is_new) {
        std::string name(snapshot_.pools->name.view(machine));
        const std::string_view site = snapshot_.pools->name.view(facet.site);
        names_.push_back(name + (name.empty() || site.empty() ? "" : " ") + std::string(site));
    }
    return place->second;
}

void FtpServers::enter(FileId file)
{
    file_ = file;
    const auto [known, is_new] = files_.try_emplace(file);
    of_file_ = &known->second;
    const SourceInfo* info = is_new ? snapshot_.source(file) : nullptr;
    if (info && info->format)
        of_file_->by_name = !std::ranges::contains(by_folder, info->format->id());
}

std::uint32_t FtpServers::folder()
{
    if (of_file_->folder != none)
        return of_file_->folder;
    const SourceInfo* info = snapshot_.source(file_);
    const auto [folder, name] = info ? parts_of(*info) : std::pair<std::string, std::string>();
    const auto [place, is_new] = by_folder_.try_emplace(folder, static_cast<std::uint32_t>(names_.size()));
    if (is_new)
        names_.push_back("the server of " + name);
    return of_file_->folder = place->second;
}

}

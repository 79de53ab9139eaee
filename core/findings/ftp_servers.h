// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace spoor {

/// Which FTP server a line is of: machine and site, address and site where the log does not name the machine, and where
/// it has neither, the folder that it lies in. So it is with the logs of vsftpd and ProFTPD, which lie beside each other
/// and not all of which name the machine (ftp_daemon.h). One thread.
class FtpServers {
public:
    explicit FtpServers(const Snapshot& snapshot) : snapshot_(snapshot), by_facet_(snapshot.pools->facets.size(), none)
    {
    }

    /// A number for the server, from 0 in the order in which they are asked for.
    std::uint32_t of(const SegmentRef& ref, std::uint32_t row)
    {
        if (ref.data->file != file_ || !of_file_)
            enter(ref.data->file);
        if (!of_file_->by_name)
            return folder();
        const FacetId facet = ref.data->facet[row];
        if (by_facet_[facet] == none)
            by_facet_[facet] = named(facet);
        return by_facet_[facet] == unnamed ? folder() : by_facet_[facet];
    }
    /// `WEB1 MSFTPSVC1`, `192.0.2.21`, `the server of ex041116.log`. Text from the log.
    const std::string& name(std::uint32_t server) const { return names_[server]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(names_.size()); }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF, unnamed = 0xFFFFFFFE;

    struct File {
        bool by_name = false;
        std::uint32_t folder = none;
    };

    std::uint32_t named(FacetId facet);
    void enter(FileId file);
    std::uint32_t folder();

    const Snapshot& snapshot_;
    std::vector<std::uint32_t> by_facet_;
    std::map<std::tuple<StringPool::Id, StringPool::Id>, std::uint32_t> by_name_;
    std::map<std::string, std::uint32_t> by_folder_;
    std::vector<std::string> names_;
    std::map<FileId, File> files_;
    FileId file_{};
    File* of_file_ = nullptr;  // of file_
};

}

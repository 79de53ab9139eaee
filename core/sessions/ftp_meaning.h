// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace spoor {

/// What a line of an FTP log does to its session.
enum class FtpAct : std::uint8_t {
    Other,
    Connect,      ///< ControlChannelOpened; CONNECT of vsftpd
    Name,         ///< USER
    Login,        ///< a login that was answered (Kind::FtpLogin)
    Download,     ///< sent, RETR, DOWNLOAD
    Upload,       ///< created, STOR, STOU, UPLOAD
    Append,       ///< appended, APPE
    Delete,       ///< DELE, DELETE
    MakeFolder,   ///< MKD, XMKD, MKDIR
    RemoveFolder, ///< RMD, XRMD, RMDIR
    RenameFrom,   ///< RNFR
    RenameTo,     ///< RNTO, RENAME
    DataChannel,  ///< DataChannelOpened, DataChannelClosed (FTPSVC)
    End,          ///< QUIT, `closed`, ControlChannelClosed
};

/// What all lines of one facet have in common.
struct FtpMeaning {
    FtpAct act = FtpAct::Other;
    bool succeeded = false;
    bool failed = false;
    bool is_pass = false;   ///< the line is a PASS command, which wants a USER before it
    bool is_ftp = false;    ///< its kind is one of FTP's, or its verb is CONNECT: tells FTP servers in a syslog
    bool is_vsftpd = false; ///< its verb is a word that vsftpd alone has for it
    bool is_http = false;   ///< not FTP at all, whatever its verb looks like
    bool is_service = false;  ///< start or stop of the server itself
    std::uint32_t place = 0;  ///< number of site, server and host: a connection id is unique within one
    StringPool::Id host = 0;
};

/// The act of a verb, as IIS (MSFTPSVC, FTPSVC), vsftpd and servers that log commands write it; without regard to case.
/// Sources: RFC 959, RFC 775 (XMKD, XRMD); IIS 5, 6 and 10 and vsftpd 3.0 as observed; the words of ftpd(8) and pure-ftpd
/// in a syslog.
FtpAct ftp_act(std::string_view verb);

/// The meaning of one facet; its `place` is left at 0.
FtpMeaning ftp_meaning(const Pools& pools, const Facet& facet);

/// The meanings of all facets of a snapshot. Immutable; any thread.
class FtpMeanings {
public:
    explicit FtpMeanings(const Snapshot&);
    const FtpMeaning& operator[](FacetId id) const { return of_[id]; }

private:
    std::vector<FtpMeaning> of_;
};

/// Something was changed on the server.
constexpr bool is_change(FtpAct act)
{
    return act == FtpAct::Upload || act == FtpAct::Append || act == FtpAct::Delete || act == FtpAct::MakeFolder ||
           act == FtpAct::RemoveFolder || act == FtpAct::RenameTo;
}

constexpr bool is_transfer(FtpAct act)
{
    return act == FtpAct::Download || act == FtpAct::Upload || act == FtpAct::Append;
}

/// `anonymous` and `ftp` (RFC 1635), without regard to case.
bool is_anonymous_name(std::string_view user);

}

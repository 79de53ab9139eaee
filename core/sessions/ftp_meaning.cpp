// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_meaning.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace spoor {
namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool equals_without_case(std::string_view text, std::string_view lower_case)
{
    return std::ranges::equal(text, lower_case, [](char x, char y) { return lower(x) == y; });
}

constexpr std::array<std::pair<std::string_view, FtpAct>, 34> acts = {{
    {"user", FtpAct::Name},
    {"quit", FtpAct::End},
    {"closed", FtpAct::End},
    {"controlchannelclosed", FtpAct::End},
    {"controlchannelopened", FtpAct::Connect},
    {"connect", FtpAct::Connect},
    {"datachannelopened", FtpAct::DataChannel},
    {"datachannelclosed", FtpAct::DataChannel},
    {"sent", FtpAct::Download},
    {"retr", FtpAct::Download},
    {"download", FtpAct::Download},
    {"created", FtpAct::Upload},
    {"stor", FtpAct::Upload},
    {"stou", FtpAct::Upload},
    {"upload", FtpAct::Upload},
    {"appended", FtpAct::Append},
    {"appe", FtpAct::Append},
    {"dele", FtpAct::Delete},
    {"delete", FtpAct::Delete},
    {"mkd", FtpAct::MakeFolder},
    {"xmkd", FtpAct::MakeFolder},
    {"mkdir", FtpAct::MakeFolder},
    {"rmd", FtpAct::RemoveFolder},
    {"xrmd", FtpAct::RemoveFolder},
    {"rmdir", FtpAct::RemoveFolder},
    {"rnfr", FtpAct::RenameFrom},
    {"rnto", FtpAct::RenameTo},
    {"rename", FtpAct::RenameTo},
    {"get", FtpAct::Download},
    {"put", FtpAct::Upload},
    {"append", FtpAct::Append},
    {"uploaded", FtpAct::Upload},
    {"downloaded", FtpAct::Download},
    {"deleted", FtpAct::Delete},
}};

// What stands in its log where others have an RFC's command (vsf_log_do_log in its logging.c).
constexpr std::array<std::string_view, 9> vsftpd_words = {"CONNECT", "LOGIN", "DOWNLOAD", "UPLOAD", "MKDIR",
                                                          "DELETE",  "RMDIR", "RENAME",   "CHMOD"};

}

FtpAct ftp_act(std::string_view verb)
{
    const auto found = std::ranges::find_if(acts, [&](const auto& a) { return equals_without_case(verb, a.first); });
    return found == acts.end() ? FtpAct::Other : found->second;
}

bool is_anonymous_name(std::string_view user)
{
    return equals_without_case(user, "anonymous") || equals_without_case(user, "ftp");
}

FtpMeaning ftp_meaning(const Pools& pools, const Facet& facet)
{
    const std::string_view verb = pools.name.view(facet.method);
    FtpMeaning m;
    m.act = facet.kind == Kind::FtpLogin ? FtpAct::Login : ftp_act(verb);
    m.succeeded = facet.outcome == Outcome::Success;
    m.failed = facet.outcome == Outcome::Failure;
    m.is_pass = equals_without_case(verb, "pass");
    m.is_vsftpd = std::ranges::find(vsftpd_words, verb) != vsftpd_words.end();
    m.is_ftp = facet.kind == Kind::FtpCommand || facet.kind == Kind::FtpLogin || facet.kind == Kind::FtpTransfer ||
               (facet.kind == Kind::Other && m.act == FtpAct::Connect);
    m.is_http = facet.kind == Kind::HttpRequest;
    m.is_service = facet.kind == Kind::ServiceStart || facet.kind == Kind::ServiceStop;
    m.host = facet.host;
    return m;
}

FtpMeanings::FtpMeanings(const Snapshot& snapshot)
{
    if (!snapshot.pools)
        return;
    const Pools& pools = *snapshot.pools;
    std::map<std::tuple<StringPool::Id, StringPool::Id, StringPool::Id>, std::uint32_t> places;
    of_.resize(pools.facets.size());
    for (FacetId id = 0; id < of_.size(); ++id) {
        const Facet& facet = pools.facets[id];
        of_[id] = ftp_meaning(pools, facet);
        const auto place = std::tuple(facet.site, facet.server, facet.host);
        of_[id].place = places.try_emplace(place, static_cast<std::uint32_t>(places.size())).first->second;
    }
}

}

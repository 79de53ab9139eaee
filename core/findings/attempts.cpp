// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/attempts.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace spoor {

std::string_view name(Service service)
{
    static constexpr std::array<std::string_view, service_count> names = {"FTP",      "HTTP", "Windows", "SSH",
                                                                          "firewall", "mail", "other"};
    return names[static_cast<std::size_t>(service)];
}

Attempts gather_attempts(const Snapshot& snapshot, const SessionSet& sessions, const TaskContext& context,
                         unsigned jobs)
{
    Attempts attempts;
    for (const auto part : {ftp_attempts, http_attempts, windows_attempts, other_attempts})
        part(snapshot, sessions, context, jobs, attempts.rows);
    std::ranges::sort(attempts.rows, {}, [](const Attempt& a) { return std::tie(a.time, a.event); });
    for (std::uint32_t i = 0; i < attempts.rows.size(); ++i)
        if (attempts.rows[i].client != StringPool::absent)
            attempts.by_client.push_back(i);
    std::ranges::stable_sort(attempts.by_client, {}, [&](std::uint32_t i) { return attempts.rows[i].client; });
    return attempts;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/who.h"

#include <array>
#include <vector>

#include <pwd.h>
#include <unistd.h>

namespace spoor {

std::string user_name()
{
    const uid_t uid = ::geteuid();
    std::vector<char> room(16 << 10);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(uid, &entry, room.data(), room.size(), &found) == 0 && found && found->pw_name &&
        found->pw_name[0] != '\0')
        return found->pw_name;
    return std::to_string(uid);
}

std::string host_name()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

}

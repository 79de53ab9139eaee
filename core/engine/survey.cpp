// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/survey.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>

namespace spoor {

std::string folder_of(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return {};
    return slash == 0 ? "/" : path.substr(0, slash);
}

Survey survey(const std::vector<std::string>& roots, const std::set<std::string>& further, std::stop_token stop)
{
    Survey out;
    std::set<std::string> beside = further, seen, own;
    const auto add = [&](FoundFile file, bool wanted) {
        if (seen.insert(file.path).second)
            out.files.push_back({std::move(file), wanted});
    };
    for (std::string root : roots) {
        while (root.size() > 1 && root.ends_with('/'))
            root.pop_back();
        struct stat st{};
        const bool there = ::stat(root.c_str(), &st) == 0;
        if (!there || !S_ISDIR(st.st_mode)) {
            // It may be a link, which the folder does not list as a file.
            if (there && S_ISREG(st.st_mode))
                add({root, static_cast<std::uint64_t>(st.st_size),
                     std::int64_t{st.st_mtim.tv_sec} * 1'000'000'000 + st.st_mtim.tv_nsec, st.st_dev, st.st_ino},
                    true);
            own.insert(root);
            beside.insert(folder_of(root));
            continue;
        }
        WalkWatch watch;
        watch.stop = stop;
        watch.at = [&](const std::string& folder, std::uint64_t) { out.folders.insert(folder); };
        for (FoundFile& file : walk({root}, watch).files)
            add(std::move(file), true);
    }
    for (const std::string& folder : beside) {
        if (stop.stop_requested() || !out.folders.insert(folder).second)
            continue;
        for (FoundFile& file : files_in(folder)) {
            const bool wanted = own.contains(file.path);
            add(std::move(file), wanted);
        }
    }
    return out;
}

}

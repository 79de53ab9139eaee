// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/told_log.h"

#include "core/watch/message_json.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spoor {
namespace {

constexpr off_t longest_file = off_t{8} << 20;

std::unexpected<Error> cannot_write(const std::string& file, int error)
{
    return failure(ErrorCode::WriteFailed, file, std::generic_category().message(error));
}

std::vector<std::string> texts_from(const Json& json, const char* key)
{
    std::vector<std::string> texts;
    if (const auto at = json.find(key); at != json.end() && at->is_array())
        for (const Json& text : *at)
            if (text.is_string())
                texts.push_back(text.get<std::string>());
    return texts;
}

}

Result<void> append_told(const std::string& file, const ToldEntry& entry)
{
    struct stat st{};
    if (::stat(file.c_str(), &st) == 0 && st.st_size >= longest_file &&
        ::rename(file.c_str(), (file + ".1").c_str()) != 0)
        return cannot_write(file, errno);
    Json json = message_json(entry.message);
    json["ways"] = entry.ways;
    json["failed"] = entry.failed;
    const std::string line = json.dump(-1, ' ', true, Json::error_handler_t::replace) + '\n';
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        return cannot_write(file, errno);
    // One write, so that two windows do not write into one another's lines.
    const ssize_t written = ::write(fd, line.data(), line.size());
    const int error = written < 0 ? errno : ENOSPC;
    ::close(fd);
    if (written != static_cast<ssize_t>(line.size()))
        return cannot_write(file, error);
    return {};
}

Result<std::vector<ToldEntry>> read_told(const std::string& file, std::size_t most)
{
    std::vector<ToldEntry> entries;
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        if (errno == ENOENT)
            return entries;
        return failure(ErrorCode::NotReadable, file, std::generic_category().message(errno));
    }
    for (std::string line; std::getline(in, line);) {
        const Json json = Json::parse(line, nullptr, false);
        auto message = message_from_json(json);
        if (!message)
            continue;
        entries.push_back({std::move(*message), texts_from(json, "ways"), texts_from(json, "failed")});
        if (entries.size() >= 2 * most + 1)
            entries.erase(entries.begin(), entries.end() - std::ptrdiff_t(most));
    }
    if (entries.size() > most)
        entries.erase(entries.begin(), entries.end() - std::ptrdiff_t(most));
    std::ranges::reverse(entries);
    return entries;
}

}

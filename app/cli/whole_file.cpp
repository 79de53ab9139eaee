// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/whole_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spoor::cli {
namespace {

std::unexpected<Error> failed(const std::string& path)
{
    return failure(ErrorCode::WriteFailed, path, std::strerror(errno));
}

/// As if it had been made without mkstemp, which lets nobody else read.
mode_t usual_mode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

Result<void> write_all(const std::string& path, std::string_view text)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (fd < 0)
        return failed(path);
    Result<void> done;
    while (done && !text.empty()) {
        const ssize_t n = ::write(fd, text.data(), text.size());
        if (n < 0 && errno != EINTR)
            done = failed(path);
        else if (n > 0)
            text.remove_prefix(static_cast<std::size_t>(n));
    }
    if (done && ::fsync(fd) != 0 && errno != EINVAL)
        done = failed(path);
    ::close(fd);
    return done;
}

}

Result<std::string> read_whole_file(const std::string& path, std::size_t most)
{
    std::ifstream in(path, std::ios::binary);
    std::error_code problem;
    if (!in || std::filesystem::is_directory(path, problem))
        return failure(std::filesystem::exists(path, problem) ? ErrorCode::NotReadable : ErrorCode::NotFound, path);
    std::string text(most + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.size() > most)
        return failure(ErrorCode::BadOption, path, "it is longer than " + std::to_string(most) + " bytes");
    return text;
}

Result<void> write_whole_file(const std::string& path,
                              const std::function<Result<void>(const std::string& temporary)>& write)
{
    const std::string suffix = std::filesystem::path(path).extension().string();
    std::string temporary = path + ".XXXXXX" + suffix;
    const int fd = ::mkstemps(temporary.data(), static_cast<int>(suffix.size()));
    if (fd < 0)
        return failed(path);
    ::fchmod(fd, usual_mode());
    ::close(fd);
    Result<void> done = write(temporary);
    if (done && ::rename(temporary.c_str(), path.c_str()) != 0)
        done = failed(path);
    if (!done) {
        ::unlink(temporary.c_str());
        // Nobody knows the name that it had meanwhile.
        if (done.error().subject == temporary)
            done.error().subject = path;
    }
    return done;
}

Result<void> write_whole_file(const std::string& path, std::string_view content)
{
    return write_whole_file(path, [&](const std::string& temporary) { return write_all(temporary, content); });
}

}

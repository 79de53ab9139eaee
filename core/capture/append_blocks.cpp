// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace spoor {
namespace {

std::unexpected<Error> failed(const std::string& file)
{
    return failure(ErrorCode::WriteFailed, file, std::strerror(errno));
}

/// The module writes blocks of several processes in pieces that mix; one write of a block in append mode keeps it whole.
bool write_whole(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}

Result<void> append_blocks(const std::string& file, std::span<const CapturedBlock> blocks)
{
    if (!file.starts_with('/'))
        return failure(ErrorCode::WriteFailed, file, "expected an absolute path");
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0600);
    if (descriptor < 0)
        return failed(file);
    for (const CapturedBlock& block : blocks) {
        if (write_whole(descriptor, block.text))
            continue;
        auto error = failed(file);
        ::close(descriptor);
        return error;
    }
    if (::close(descriptor) != 0)
        return failed(file);
    return {};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/digested_stream.h"

#include <algorithm>

namespace spoor {

Result<std::size_t> FileStream::read(char* out, std::size_t size)
{
    size = std::min<std::uint64_t>(size, file_.identity().size - at_);
    const auto got = file_.read_at(out, size, at_);
    if (!got)
        return got;
    digest_.update({out, *got});
    at_ += *got;
    done_ += *got;
    return got;
}

Result<std::size_t> MemberStream::read(char* out, std::size_t size)
{
    std::size_t n = std::min(size, head_.size() - given_);
    if (n > 0) {
        std::copy_n(head_.data() + given_, n, out);
        given_ += n;
    } else {
        const auto got = container_.read(out, size);
        if (!got)
            return got;
        n = *got;
    }
    digest_.update({out, n});
    bytes_ += n;
    return n;
}

}

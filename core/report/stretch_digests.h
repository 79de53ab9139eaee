// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/digest.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace spoor::report {

/// SHA-256 of any number of stretches of a text that goes by once, from front to back.
class StretchDigests {
public:
    using Stretch = std::pair<std::uint64_t, std::uint64_t>;  ///< offset, length

    /// Before the first piece. One that was asked for already is not counted again.
    void ask(Stretch stretch) { digests_.try_emplace(stretch); }

    void piece(std::string_view bytes);

    /// Nothing where the text ended before the stretch did.
    std::optional<std::string> of(Stretch stretch) const;

private:
    struct Running {
        Stretch stretch;
        Sha256 digest;
    };
    std::map<Stretch, std::string> digests_;
    std::map<Stretch, std::string>::iterator next_;
    std::vector<Running> running_;
    std::uint64_t at_ = 0;
    bool begun_ = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/report/pseudonyms.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spoor::report {

/// The names of people and their machines that a snapshot knows: accounts and their domains, what was typed as the user
/// and the password of FTP, clients that are no addresses. Accounts of the system itself (SYSTEM, NETWORK SERVICE) and
/// the words of anonymous FTP are nobody's. Immutable once made: any thread.
class KnownNames {
public:
    explicit KnownNames(const Snapshot& snapshot);

    struct Found {
        Veil kind;
        std::string identity;
        std::size_t length;  ///< bytes of the text
    };
    /// The longest name that begins at `at`, which is the first character of a word of `folded` (query::folded), and ends
    /// with a word. Blanks of a name may be written as `+` or `%20`. Names that would fit in any text, which are those of one
    /// or two characters and those of digits alone, only where `surely_a_name`.
    std::optional<Found> at(std::string_view folded, std::size_t at, bool surely_a_name) const;

    static bool is_word(char c);

private:
    struct Name {
        Veil kind;
        std::string text;  // folded, from its first word on
        bool anywhere;
    };
    void add(Veil kind, std::string_view text);
    void add_user(std::string_view logged);
    void add_typed(const Snapshot& snapshot);

    std::unordered_map<std::string, std::vector<Name>> by_first_word_;  // each longest first
};

}

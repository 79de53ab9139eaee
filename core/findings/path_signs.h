// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/string_pool.h"
#include "core/base/task.h"
#include "core/findings/rule_settings.h"

#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// What it would mean that a request with such a path succeeded. In order of gravity.
enum class PathSign : std::uint8_t {
    Probe,    ///< nothing by itself
    Climb,    ///< the path was left by `../` that only the decoded text shows
    File,     ///< a file was read that is nobody's business
    Program,  ///< a program was run
};
constexpr int path_sign_count = 4;

/// Signs of attacks in paths: those of explain's table `sign-path` that the lists `http.attack-path.…` of the settings
/// name. Immutable; any thread.
class PathSigns {
public:
    explicit PathSigns(const RuleSettings& settings);

    struct Judgement {
        PathSign sign = PathSign::Probe;
        std::vector<std::string> codes;  ///< `cmd.exe`, `../`: gravest first, then as the lists have them
        bool operator==(const Judgement&) const = default;
    };
    /// Resolves the escapes and looks for the signs. Nothing where there is none that counts. Some microseconds.
    /// A sign counts where it does not go on a word (`cmd.exe`, not `vncmd.exe`), and a step to the folder above only
    /// where its escapes hid it: `../images/a.gif` is what broken links look like.
    std::optional<Judgement> judge(std::string_view path) const;

    /// False where judge would find nothing. About a nanosecond a byte, so that millions of harmless paths cost little:
    /// the longest word of each sign is looked for, and escapes behind which one could hide.
    bool might_hold(std::string_view path) const;

private:
    struct Sign {
        PathSign sign;
        std::size_t rank;  // gravest first
    };
    struct Word {
        std::uint32_t start;  // its first four bytes, case folded
        std::string text;
    };
    bool holds_word(std::string_view text) const;

    std::map<std::string, Sign, std::less<>> signs_;
    std::vector<Word> words_;
    std::bitset<65536> starts_;  // of hashes of Word::start
    bool everything_ = false;  // there is a sign too short to be looked for that way
};

/// All paths of a pool that hold signs, each judged once.
struct JudgedPaths {
    std::vector<std::uint8_t> flags;  ///< by id: 1 where there is a judgement
    std::map<StringPool::Id, PathSigns::Judgement> judgements;
};
JudgedPaths judge_paths(const StringPool& paths, const PathSigns& signs, const TaskContext& context);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a process with SIGKILL while it bookmarks, over and over, and looks at the case after each: whether all that was
// confirmed is there, the audit trail holds and SQLite finds nothing wrong.
//   spoor-bench-kill-case FOLDER [ROUNDS] [SEED]
#include "core/casefile/database.h"
#include "tests/support/marking_child.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <set>

using namespace spoor;
using namespace spoor::test;

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::puts("usage: spoor-bench-kill-case FOLDER [ROUNDS] [SEED]");
        return 2;
    }
    const std::string path = std::string(argv[1]) + "/kill.spoor";
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 200;
    std::mt19937 random(argc > 3 ? unsigned(std::atoi(argv[3])) : 1u);
    std::set<std::int64_t> confirmed;
    int lost = 0, broken = 0, bad = 0, refused = 0, silent = 0, rolled_back = 0;
    std::size_t kept = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto ids = mark_until_killed(path, 3'000 + unsigned(random() % 150'000));
        confirmed.insert(ids.begin(), ids.end());
        silent += ids.empty();
        if (std::FILE* journal = std::fopen((path + "-journal").c_str(), "rb")) {
            ++rolled_back;
            std::fclose(journal);
        }
        auto file = CaseFile::open(path);
        if (!file || file->read_only()) {
            ++refused;
            continue;
        }
        const auto bookmarks = file->bookmarks();
        const auto trail = file->audit();
        const auto id = file->id();
        if (!bookmarks || !trail || !id || first_break(*trail, *id)) {
            ++broken;
            continue;
        }
        for (const std::int64_t one : confirmed)
            lost += !std::ranges::binary_search(*bookmarks, one, {}, &Bookmark::id);
        kept = bookmarks->size();
        const auto database = Database::open(path, Database::Access::Read);
        bad += !database || database->text("PRAGMA integrity_check").value_or("?") != "ok";
    }
    std::printf("%d rounds: %zu bookmarks confirmed, %d of them lost; %zu kept\n", rounds, confirmed.size(), lost,
                kept);
    std::printf("killed within a change (journal left): %d; before the first confirmation: %d\n", rolled_back, silent);
    std::printf("case not opened: %d; audit trail broken: %d; integrity_check not ok: %d\n", refused, broken, bad);
    return lost + broken + bad + refused == 0 && !confirmed.empty() ? 0 : 1;
}

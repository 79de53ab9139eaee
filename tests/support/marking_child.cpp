// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marking_child.h"

#include "tests/support/child.h"

#include <csignal>

#include <unistd.h>

namespace spoor::test {

Bookmark mark_at(std::uint64_t n)
{
    Bookmark bookmark;
    bookmark.source = 1;
    bookmark.offset = n * 100;
    bookmark.length = 99;
    bookmark.line = n;
    bookmark.title = "event " + std::to_string(n);
    bookmark.note = std::string(3000, 'n');
    return bookmark;
}

bool note_a_source(CaseFile& file)
{
    CaseSource source;
    source.path = "/logs/a.log";
    source.sha256 = std::string(64, 'a');
    return file.note_sources(std::vector{source}).has_value();
}

std::vector<std::int64_t> mark_until_killed(const std::string& path, unsigned micros)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = start_child([&] {
        auto file = CaseFile::open(path);
        if (!file || file->read_only() || !note_a_source(*file))
            return 1;
        const std::int64_t ready = 0;
        if (::write(ends[1], &ready, sizeof ready) != sizeof ready)
            return 3;
        for (std::uint64_t n = file->bookmarks()->size();; ++n) {
            const auto ids = file->add_bookmarks(std::vector{mark_at(n)});
            if (!ids)
                return 2;
            if (::write(ends[1], ids->data(), sizeof(std::int64_t)) != sizeof(std::int64_t))
                return 3;
        }
    });
    ::close(ends[1]);
    std::int64_t id = 0;
    const bool opened = ::read(ends[0], &id, sizeof id) == sizeof id;
    ::usleep(opened ? micros : 0);
    ::kill(child, SIGKILL);
    wait_for(child);
    std::vector<std::int64_t> ids;
    while (::read(ends[0], &id, sizeof id) == sizeof id)
        ids.push_back(id);
    ::close(ends[0]);
    return ids;
}

}

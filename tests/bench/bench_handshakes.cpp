// SPDX-License-Identifier: GPL-3.0-or-later
// How well handshakes are told: spoor-bench-handshakes FOLDER…, each of which make_handshakes.py has written.
// A handshake is told right if the session that holds its first row has its kind; a session is right if the handshake
// that its first row belongs to has its kind. `rows` is the share of handshakes whose rows were found to the last one.
// Below, how often a session is right by the confidence that it is given.
#include "core/engine/investigation.h"
#include "core/sessions/session_table.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

using spoor::SessionKind;

struct Handshake {
    std::string kind;
    std::vector<std::uint64_t> lines;
};

struct Count {
    unsigned truth = 0, told = 0, found = 0, right = 0;
};

std::vector<Handshake> truth_of(const std::string& path)
{
    std::vector<Handshake> all;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        const std::size_t tab = line.find('\t');
        Handshake h{line.substr(0, tab), {}};
        std::istringstream numbers(line.substr(tab + 1));
        for (std::string number; std::getline(numbers, number, ',');)
            h.lines.push_back(std::stoull(number));
        all.push_back(std::move(h));
    }
    return all;
}

double part(unsigned n, unsigned of) { return of ? double(n) / of : 1.0; }

void compare(const std::string& folder)
{
    spoor::LoadOptions options;
    options.use_cache = false;
    spoor::Investigation investigation(options);
    investigation.add({folder + "/ex260302.log"});
    const auto snapshot = investigation.wait();
    const auto set = spoor::find_sessions(snapshot);
    if (!set)
        return;
    const spoor::SessionTable& table = *(*set)[SessionKind::HttpAuth];
    const std::vector<Handshake> truth = truth_of(folder + "/truth.tsv");

    std::map<std::uint64_t, std::size_t> handshake_of, session_of;  // by line
    for (std::size_t i = 0; i < truth.size(); ++i)
        for (const std::uint64_t line : truth[i].lines)
            handshake_of[line] = i;
    std::vector<std::vector<std::uint64_t>> lines(table.rows.size());
    std::map<std::string, Count> kinds;
    struct {
        unsigned all = 0, right = 0;
    } by_confidence[11];
    unsigned with_alternatives = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const spoor::Session& s = table.rows[i];
        for (const std::uint32_t event : table.events_of(s)) {
            lines[i].push_back(snapshot->line(spoor::EventId{event}));
            session_of[lines[i].back()] = i;
        }
        const std::string kind(spoor::name(s.verdict));
        const auto of = handshake_of.find(lines[i].front());
        const bool right = of != handshake_of.end() && truth[of->second].kind == kind;
        kinds[kind].found += 1;
        kinds[kind].right += right;
        by_confidence[s.confidence / 10].all += 1;
        by_confidence[s.confidence / 10].right += right;
        with_alternatives += s.detail > 0;
    }
    unsigned same_rows = 0;
    for (const Handshake& h : truth) {
        const auto session = session_of.find(h.lines.front());
        const bool found = session != session_of.end();
        kinds[h.kind].truth += 1;
        kinds[h.kind].told += found && spoor::name(table.rows[session->second].verdict) == h.kind;
        same_rows += found && lines[session->second] == h.lines;
    }
    std::printf("%s: %zu handshakes, %zu sessions, %u with alternatives; rows %.4f\n", folder.c_str(), truth.size(),
                table.rows.size(), with_alternatives, part(same_rows, static_cast<unsigned>(truth.size())));
    Count sum;
    for (const auto& [kind, n] : kinds) {
        std::printf("  %-10s truth %7u  found %7u  precision %.4f  recall %.4f\n", kind.c_str(), n.truth, n.found,
                    part(n.right, n.found), part(n.told, n.truth));
        sum.truth += n.truth, sum.told += n.told, sum.found += n.found, sum.right += n.right;
    }
    std::printf("  %-10s truth %7u  found %7u  precision %.4f  recall %.4f\n  confidence:", "all", sum.truth, sum.found,
                part(sum.right, sum.found), part(sum.told, sum.truth));
    for (int decile = 0; decile <= 10; ++decile)
        if (by_confidence[decile].all)
            std::printf("  %d0 %%: %.3f of %u", decile, part(by_confidence[decile].right, by_confidence[decile].all),
                        by_confidence[decile].all);
    std::printf("\n");
}

}

int main(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        compare(argv[i]);
    return argc > 1 ? 0 : 2;
}

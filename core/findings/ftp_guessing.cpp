// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/ftp_guessing.h"

#include "core/findings/ftp_login_lines.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace spoor {
namespace {

class Guessing {
public:
    Guessing(FtpAccounts& accounts, std::uint64_t least, Micros pause)
        : accounts_(accounts), least_(least), pause_(pause)
    {
    }

    void add(FtpGuessing& g, const Attempt& a)
    {
        if (g.run.last != no_time && a.time != no_time && a.time - g.run.last > pause_)
            end(g);
        if (a.time != no_time)
            g.run.last = a.time;
        if (a.succeeded)
            return let_in(g, a);
        if (a.anonymous)
            return g.run.anonymous.add(a.event);
        const FtpAccounts::Account& account = accounts_.of(a.user);
        if (account.name == 0 || (!account.everywhere && !accounts_.got_in_elsewhere(account.name, a.client))) {
            ++g.run.others;
            return;
        }
        g.run.events.add(a.event);
        if (FtpGuessing::Run::Name* name = name_of(g.run, account.name))
            ++name->refused;
        else
            g.run.names.push_back({account.name, 1, account.everywhere});
    }

    void end(FtpGuessing& g)
    {
        FtpGuessing::Run run = std::exchange(g.run, {});
        std::uint64_t refused = 0;
        for (const auto& name : run.names)
            refused += name.refused;
        if (refused == 0)
            return;
        if (refused < least_ && !run.got_in) {
            bool any = false;
            for (const auto& name : run.names)
                if (name.everywhere && name.refused > 0) {
                    g.few_names[name.name] += name.refused;
                    any = true;
                }
            if (any)
                g.few.add(run.events);
            return;
        }
        for (const auto& name : run.names)
            if (name.refused > 0)
                g.names[name.name] += name.refused;
        g.events.add(run.events);
        g.refused += refused;
        g.others += run.others;
        ++g.runs;
    }

private:
    static FtpGuessing::Run::Name* name_of(FtpGuessing::Run& run, std::uint32_t number)
    {
        const auto name = std::ranges::find(run.names, number, &FtpGuessing::Run::Name::name);
        return name == run.names.end() ? nullptr : &*name;
    }

    void let_in(FtpGuessing& g, const Attempt& a)
    {
        if (a.anonymous)
            return;
        const FtpAccounts::Account& account = accounts_.of(a.user);
        FtpGuessing::Run::Name* name = account.name == 0 ? nullptr : name_of(g.run, account.name);
        if (name && name->refused >= least_) {
            g.run.events.add(a.event);
            g.run.got_in = true;
            g.got_in.insert(account.name);
        } else if (name) {
            name->refused = 0;  // mistyped
        } else if (account.everywhere && !g.run.anonymous.empty()) {
            g.anonymous_refused += g.run.anonymous.count();
            g.after_anonymous.add(std::exchange(g.run.anonymous, {}));
            g.after_anonymous.add(a.event);
            ++g.after_names[account.name];
        }
    }

    FtpAccounts& accounts_;
    std::uint64_t least_;
    Micros pause_;
};

}

std::vector<FtpGuessing> ftp_guessing(const Evidence& evidence, FtpAccounts& accounts, FtpServers& servers,
                                      std::uint64_t least, Micros pause, const TaskContext& context)
{
    constexpr std::uint32_t none = 0xFFFFFFFF;
    const Snapshot& snapshot = *evidence.snapshot;
    std::vector<FtpGuessing> all;
    // Most clients come to one server.
    std::vector<std::uint32_t> first_of(snapshot.pools->client.size(), none);
    std::unordered_map<std::uint64_t, std::uint32_t> others;
    const auto group = [&](StringPool::Id client, std::uint32_t server) -> FtpGuessing& {
        std::uint32_t& first = first_of[client];
        const auto next = static_cast<std::uint32_t>(all.size());
        std::uint32_t at = first;
        if (first == none)
            at = first = next;
        else if (all[first].server != server)
            at = others.try_emplace(static_cast<std::uint64_t>(server) << 32 | client, next).first->second;
        if (at == next) {
            all.emplace_back();
            all.back().client = client;
            all.back().server = server;
        }
        return all[at];
    };
    SnapshotRows rows(snapshot);
    Guessing guessing(accounts, least, pause);
    for (const Attempt& a : evidence.attempts.rows) {
        if (a.service != Service::Ftp)
            continue;
        const std::uint32_t row = rows.seek(a.event);
        guessing.add(group(a.client, servers.of(rows.segment(), row)), a);
        if (a.event % 65536 == 0 && context.cancelled())
            return {};
    }
    for (FtpGuessing& g : all)
        guessing.end(g);
    return all;
}

}

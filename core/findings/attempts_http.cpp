// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attempts over HTTP: of each handshake (core/sessions/http_auth.h) the credentials that were refused, and the answer
// that let somebody in. Refusals on the way to a success are a person at the prompt as long as there are no more of them
// than a browser asks for (handshake_legs), and are left out.
#include "core/findings/attempts.h"
#include "core/findings/event_ids.h"
#include "core/query/parallel.h"
#include "core/sessions/http_auth.h"
#include "core/sessions/http_auth_leg.h"
#include "core/sessions/http_auth_verdict.h"

#include <algorithm>

namespace spoor {
namespace {

using http_auth::Leg;

/// What the legs of a handshake say, of one snapshot. Any thread.
class HandshakeAttempts {
public:
    HandshakeAttempts(const Snapshot& snapshot, const SessionTable& table)
        : snapshot_(snapshot), table_(table), legs_(http_auth::legs_of(snapshot.pools->facets))
    {
    }

    void take(std::uint32_t index, std::vector<Attempt>& out) const
    {
        const Session& s = table_.rows[index];
        const bool good = went_through(s);
        if (s.failures > 0 && (!good || s.failures > http_auth::prompts))
            take_refusals(index, out);
        if (good) {
            const std::uint32_t last = table_.events_of(s).back();
            out.push_back(attempt(index, last, snapshot_.time(EventId{last}), s.user, true));
        }
    }

private:
    Attempt attempt(std::uint32_t index, std::uint32_t event, Micros time, StringPool::Id user, bool succeeded) const
    {
        return {.time = time,
                .event = event,
                .client = table_.rows[index].client,
                .user = user,
                .session = index,
                .service = Service::Http,
                .succeeded = succeeded};
    }

    void take_refusals(std::uint32_t index, std::vector<Attempt>& out) const
    {
        const Session& s = table_.rows[index];
        const std::size_t before = out.size();
        std::vector<Attempt> unclear;  // 401.1 without a code: challenge and refusal look the same, and take turns
        for (const std::uint32_t event : table_.events_of(s)) {
            const auto [segment, row] = snapshot_.place(EventId{event});
            const SegmentRef& ref = snapshot_.segments[segment];
            const EventIds ids = ids_of(*ref.data, row);
            const Leg leg = legs_[ids.facet];
            const Attempt a = attempt(index, event, Micros{ref.times->utc[row]}, ids.user, false);
            if (leg == Leg::Refused || (leg == Leg::Bare && ids.user != StringPool::absent))
                out.push_back(a);
            else if (leg == Leg::Either)
                unclear.push_back(a);
        }
        for (std::size_t i = 1; i < unclear.size() && out.size() - before < s.failures; i += 2)
            out.push_back(unclear[i]);
    }

    const Snapshot& snapshot_;
    const SessionTable& table_;
    std::vector<Leg> legs_;
};

}

void http_attempts(const Snapshot& snapshot, const SessionSet& sessions, const TaskContext& context, unsigned jobs,
                   std::vector<Attempt>& out)
{
    const SessionTable* table = sessions[SessionKind::HttpAuth];
    if (!table || table->rows.empty())
        return;
    const HandshakeAttempts attempts(snapshot, *table);
    constexpr std::size_t piece = 16384;
    std::vector<std::vector<Attempt>> found((table->rows.size() + piece - 1) / piece);
    query::in_parallel(jobs, found.size(), context.stop, [&](unsigned, std::size_t n) {
        const std::size_t end = std::min(table->rows.size(), (n + 1) * piece);
        found[n].reserve(piece);
        for (std::size_t i = n * piece; i < end; ++i)
            attempts.take(static_cast<std::uint32_t>(i), found[n]);
    });
    for (const std::vector<Attempt>& some : found)
        out.insert(out.end(), some.begin(), some.end());
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/http_auth_verdict.h"

#include <algorithm>

namespace spoor::http_auth {
namespace {

using State = Handshake::State;

constexpr Micros typing = seconds(5);  // from there on a person may have typed a password

struct Judgement {
    Verdict verdict = Verdict::Unknown;
    ReasonId reason = 0;
    int confidence = 0;
};

enum class NameShape : std::uint8_t { Plain, Domain, Principal };

NameShape shape_of(std::string_view name)
{
    if (name.contains('\\'))
        return NameShape::Domain;
    return name.contains('@') ? NameShape::Principal : NameShape::Plain;
}

RefusedBy who_refused(const Handshake& h, std::span<const Item> items, const Snapshot& snapshot)
{
    if (h.last_refusal == Handshake::nothing)
        return RefusedBy::Nobody;
    return refused_by(snapshot.pools->facets[items[h.last_refusal].facet].win32);
}

Judgement one_leg(const Handshake& h, NameShape shape, RefusedBy by)
{
    if (h.named > 0) {
        if (by == RefusedBy::Package)
            return {Verdict::Digest, reason_package_refusal, 55};
        const int surely = by == RefusedBy::Logon ? 95 : 70;
        return {Verdict::Basic, reason_named_refusal, shape == NameShape::Domain ? surely - 5 : surely};
    }
    if (h.bare)
        return {Verdict::Unknown, reason_no_sub_status, 50};
    if (h.refusals > 0) {
        if (by == RefusedBy::Logon && shape != NameShape::Domain)
            return {Verdict::Basic, reason_one_leg_again, 70};
        return {Verdict::Unknown, reason_one_leg_again, 45};
    }
    switch (shape) {
    case NameShape::Plain:
        return {Verdict::Basic, reason_plain_name, 65};
    case NameShape::Principal:
        return {Verdict::Unknown, reason_principal_name, 50};
    case NameShape::Domain:
        break;
    }
    if (h.pause < typing)
        return {Verdict::Kerberos, reason_one_leg, 85};
    return {Verdict::Kerberos, reason_one_leg, h.shared ? 50 : 70};
}

Judgement went_through(const Handshake& h, NameShape shape, RefusedBy by)
{
    if (h.challenges == 0)
        return one_leg(h, shape, by);
    if (h.challenges > 1)
        return {Verdict::Negotiate, reason_challenges, 60};
    if (h.refusals > 0)
        return {Verdict::Ntlm, reason_challenge_again, 90};
    return h.ahead ? Judgement{Verdict::Ntlm, reason_challenge_ahead, 85}
                   : Judgement{Verdict::Ntlm, reason_challenge, 95};
}

Judgement refused(const Handshake& h, RefusedBy by)
{
    const int sure = by == RefusedBy::Other ? 80 : by == RefusedBy::Nobody ? 70 : 95;
    if (h.named > 0)
        return {Verdict::Failed, reason_name_refused, sure};
    return {Verdict::Failed, by == RefusedBy::Package ? reason_proof_refused : reason_refused, sure};
}

Judgement left_open(const Handshake& h, bool log_ends)
{
    if (log_ends)
        return {Verdict::Abandoned, reason_log_ends, 40};
    if (h.bare)
        return {Verdict::Abandoned, reason_bare_unanswered, 70};
    if (h.state == State::Challenged)
        return {Verdict::Abandoned, reason_challenge_unanswered, 85};
    return {Verdict::Abandoned, reason_never_returned, 90};
}

std::uint16_t capped(std::uint32_t n) { return static_cast<std::uint16_t>(std::min<std::uint32_t>(n, 0xFFFF)); }

/// With one alternative three quarters of it are left, with many a half: measured (tests/bench/bench_handshakes.cpp),
/// the kind of such handshakes is right about as often as that.
int lowered(int confidence, std::uint32_t alternatives)
{
    return confidence - static_cast<int>(confidence * alternatives / (2 * (1 + alternatives)));
}

}

void judge(const Handshake& h, std::span<const Item> items, const Snapshot& snapshot, Micros stream_end, Session& out)
{
    const RefusedBy by = who_refused(h, items, snapshot);
    const std::int64_t last = items[h.last].time;
    const bool open = h.state == State::Asked || h.state == State::Challenged;
    const bool log_ends = open && last != no_time.value && stream_end != no_time && stream_end - Micros{last} <= typing;
    const Judgement j = h.state == State::Good      ? went_through(h, shape_of(snapshot.pools->user.view(h.user)), by)
                        : h.state == State::Refused ? refused(h, by)
                                                    : left_open(h, log_ends);
    const int doubt = (h.either ? 20 : 0) + (h.other_path ? 25 : 0);
    out.verdict = j.verdict;
    out.reason = j.reason;
    out.confidence = static_cast<std::uint8_t>(lowered(std::max(10, j.confidence - doubt), h.alternatives));
    out.attempts = capped(h.refusals + (h.state == State::Good ? 1 : 0));
    out.failures = capped(h.refusals);
    out.detail = capped(h.alternatives);
    out.user = h.user;
    out.marks = static_cast<std::uint16_t>((h.shared ? mark_shared_client : 0) | (h.ahead ? mark_sent_ahead : 0) |
                                           (log_ends ? mark_not_ended : 0));
}

}

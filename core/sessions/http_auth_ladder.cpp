// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain.h"
#include "core/sessions/http_auth_leg.h"
#include "core/sessions/http_auth_story.h"

namespace spoor::http_auth {
namespace {

using Direction = Ladder::Direction;
using Look = Ladder::Look;

// Rows of resources/explain/session-reason.tsv.
enum Meaning : ReasonId {
    meaning_asked = 50,
    meaning_challenge,
    meaning_refused,   // {0} code
    meaning_answered,  // {0} user
    meaning_denied,    // {0} user
    meaning_rights,
    meaning_bare,
    wire_offer_windows = 60,
    wire_offer_negotiate,
    wire_offer_basic,
    wire_offer,
    wire_ticket,
    wire_proof_of_server,
    wire_type_1,
    wire_type_2,
    wire_type_3,
    wire_password,
    wire_credentials,
};

constexpr std::int64_t no_credentials = 2148074254;  // SEC_E_NO_CREDENTIALS

struct Wire {
    const char* text;
    Meaning meaning;
};

/// What status and win32 code mean together, in the words in which the record itself is explained everywhere.
std::string context_text(const Facet& facet)
{
    const auto field = [](Field which, std::int64_t n) {
        return RawField{which, {}, n == Facet::none ? std::string() : std::to_string(n), n == Facet::none};
    };
    const std::vector<RawField> fields = {field(Field::Status, facet.status), field(Field::Sub, facet.sub),
                                          field(Field::Win32, facet.win32)};
    const auto meaning = explain_fields(fields, false).front().value;
    return meaning && meaning->domain == "http-context" ? meaning->name + ": " + meaning->meaning : std::string();
}

/// What the server named with its 401. That it offers both is only the common case, and the meaning says so.
Wire offer(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kerberos:
        return {"WWW-Authenticate: Negotiate, NTLM", wire_offer_negotiate};
    case Verdict::Ntlm:
    case Verdict::Negotiate:
        return {"WWW-Authenticate: Negotiate, NTLM", wire_offer_windows};
    case Verdict::Basic:
        return {"WWW-Authenticate: Basic realm=…", wire_offer_basic};
    case Verdict::Digest:
        return {"WWW-Authenticate: Digest realm=…, nonce=…", wire_offer};
    default:
        return {"WWW-Authenticate: …", wire_offer};
    }
}

/// Credentials that are judged at once.
Wire credentials(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kerberos:
        return {"Authorization: Negotiate <token>", wire_ticket};
    case Verdict::Basic:
        return {"Authorization: Basic <name:password>", wire_password};
    default:
        return {"Authorization: …", wire_credentials};
    }
}

constexpr Wire type_1{"Authorization: NTLM <type 1>", wire_type_1};
constexpr Wire type_2{"WWW-Authenticate: NTLM <type 2>", wire_type_2};
constexpr Wire type_3{"Authorization: NTLM <type 3>", wire_type_3};
constexpr Wire server_proof{"WWW-Authenticate: Negotiate <token>", wire_proof_of_server};

class Writer {
public:
    Writer(const SessionTable& table, const Session& session)
        : table_(table), snapshot_(*table.snapshot), session_(session)
    {
        const Facet& facet = snapshot_.pools->facets[session.facet];
        const auto& names = snapshot_.pools->name;
        ladder_.left = snapshot_.pools->client.view(session.client);
        ladder_.right = names.view(facet.server);
        if (facet.server_port != Facet::none)
            ladder_.right += ':' + std::to_string(facet.server_port);
        if (!names.view(facet.site).empty())
            ladder_.right += (ladder_.right.empty() ? "" : " ") + std::string(names.view(facet.site));
    }

    Ladder write() &&
    {
        for (const std::uint32_t e : table_.events_of(session_))
            leg(EventId{e});
        return std::move(ladder_);
    }

private:
    void leg(EventId id)
    {
        const Facet& facet = snapshot_.facet(id);
        const std::string_view user = snapshot_.user(id);
        Leg leg = leg_of(facet);
        if (leg == Leg::Bare && !user.empty())
            leg = Leg::Refused;
        if (leg == Leg::Either)
            leg = challenged_ ? Leg::Refused : Leg::Challenge;
        switch (leg) {
        case Leg::Asked:
            event(id, "401.2", Look::Challenge, meaning_asked);
            wire(Direction::ToClient, offer(scheme()), id);
            break;
        case Leg::Challenge:
            wire(Direction::ToServer, type_1, id);
            event(id, "401.1 challenge", Look::Challenge, meaning_challenge);
            wire(Direction::ToClient, type_2, id);
            break;
        case Leg::Refused:
            wire(Direction::ToServer, challenged_ ? type_3 : credentials(scheme(!user.empty())), id);
            event(id, status(facet) + " refused", Look::Bad, meaning_refused,
                  facet.win32 == Facet::none ? "401" : code_text(facet.win32));
            break;
        case Leg::Bare:
            event(id, status(facet), Look::Challenge, meaning_bare);
            wire(Direction::ToClient, offer(scheme()), id);
            break;
        case Leg::Denied:
            if (user.empty()) {
                event(id, status(facet), Look::Challenge, meaning_rights);
                wire(Direction::ToClient, offer(scheme()), id);
                break;
            }
            [[fallthrough]];
        default:
            wire(Direction::ToServer, challenged_ ? type_3 : credentials(scheme()), id);
            event(id, status(facet), leg == Leg::Denied ? Look::Bad : Look::Good,
                  leg == Leg::Denied ? meaning_denied : meaning_answered, std::string(user));
            if (scheme() == Verdict::Kerberos && leg != Leg::Denied)
                wire(Direction::ToClient, server_proof, id);
            break;
        }
        challenged_ = leg == Leg::Challenge;
    }

    /// The scheme as far as it is known; where it never went through, by what was begun.
    Verdict scheme(bool named = false) const
    {
        if (session_.verdict != Verdict::Failed && session_.verdict != Verdict::Abandoned)
            return session_.verdict;
        if (named)
            return Verdict::Basic;
        for (const std::uint32_t e : table_.events_of(session_).first(std::min(session_.event_count, 3u))) {
            const Leg leg = leg_of(snapshot_.facet(EventId{e}));
            if (leg == Leg::Challenge)
                return Verdict::Ntlm;
            if (leg == Leg::Refused && !snapshot_.user(EventId{e}).empty())
                return Verdict::Basic;
        }
        return Verdict::Unknown;
    }

    static std::string status(const Facet& facet)
    {
        std::string text = std::to_string(facet.status);
        if (facet.sub > 0)
            text += '.' + std::to_string(facet.sub);
        return text;
    }

    void event(EventId id, std::string reply, Look look, Meaning meaning, std::string argument = {})
    {
        const Facet& facet = snapshot_.facet(id);
        // A refusal that bears the code of a challenge was told by what stands around it.
        const bool by_code = meaning == meaning_asked || meaning == meaning_challenge ||
                             (meaning == meaning_refused && facet.win32 != 0 && facet.win32 != no_credentials);
        std::string said = by_code ? context_text(facet) : std::string();
        if (said.empty())
            said = reason_text(SessionKind::HttpAuth, meaning, std::vector{std::move(argument)});
        std::string request(snapshot_.pools->name.view(facet.method));
        if (const std::string_view path = snapshot_.path(id); !path.empty())
            request.append(request.empty() ? "" : " ").append(path);
        add({.event = id,
             .direction = Direction::Both,
             .look = look,
             .time = snapshot_.time(id),
             .quality = facet.time,
             .request = std::move(request),
             .reply = std::move(reply),
             .meaning = std::move(said)});
    }

    void wire(Direction direction, const Wire& wire, EventId beside)
    {
        Ladder::Step step;
        step.direction = direction;
        step.time = snapshot_.time(beside);
        step.quality = TimeQuality::Inferred;
        step.meaning = reason_text(SessionKind::HttpAuth, wire.meaning);
        (direction == Direction::ToServer ? step.request : step.reply) = wire.text;
        add(std::move(step));
    }

    void add(Ladder::Step step)
    {
        if (ladder_.steps.size() < SessionFinder::max_steps)
            ladder_.steps.push_back(std::move(step));
        else
            ++ladder_.left_out;
    }

    const SessionTable& table_;
    const Snapshot& snapshot_;
    const Session& session_;
    Ladder ladder_;
    bool challenged_ = false;
};

}

Ladder handshake_ladder(const SessionTable& table, const Session& session) { return Writer(table, session).write(); }

}

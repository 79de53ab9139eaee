// SPDX-License-Identifier: GPL-3.0-or-later
// How a case is opened and made, and how a change is made whole.
#include "core/casefile/case_state.h"
#include "core/casefile/random_hex.h"
#include "core/casefile/schema.h"
#include "core/casefile/who.h"

#include <chrono>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace spoor {
namespace {

// A rollback journal and not WAL: a case may stand on a share, where WAL's shared memory does not work, and a case is one
// file that people copy. EXTRA: a loss of power right after a change was confirmed does not bring the journal back.
constexpr const char* writing_modes = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;";

constexpr const char* for_reading = "it was opened for reading";

Micros system_now()
{
    using namespace std::chrono;
    return Micros{duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

std::string holder_line(const std::string& author)
{
    const std::string host = host_name();
    return author + (host.empty() ? std::string() : " on " + host) + ", process " + std::to_string(::getpid());
}

std::string message_of(std::errc error) { return std::generic_category().message(static_cast<int>(error)); }

/// The right to change a case, or why there is none.
struct Claim {
    std::optional<CaseLock> lock;
    std::optional<Error> read_only;
};

Claim claim_of(const std::string& path, const std::string& author, CaseOptions::Access access)
{
    if (access == CaseOptions::Access::Read)
        return {{}, Error{ErrorCode::WriteFailed, path, for_reading, 0, 0}};
    auto lock = CaseLock::take(path, holder_line(author));
    if (!lock)
        return {{}, std::move(lock.error())};
    return {std::move(*lock), {}};
}

/// Looks at the file before SQLite does, which would touch what is not ours.
Result<void> fits(const std::string& path, const Claim& claim)
{
    // Not where somebody else has it open, perhaps in this very program: closing it would take their locks away.
    if (claim.read_only && claim.read_only->code == ErrorCode::CaseInUse)
        return {};
    const auto header = schema::read_header(path);
    if (!header)
        return std::unexpected(header.error());
    if (*header)
        return (*header)->application == schema::application_id
                   ? Result<void>()
                   : failure(ErrorCode::NotACase, path, "another program's database");
    if (!claim.read_only)
        return {};
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return failure(ErrorCode::NotACase, path, "it is empty");
    return claim.read_only->detail == for_reading ? failure(ErrorCode::NotFound, path)
                                                  : std::unexpected(*claim.read_only);
}

std::unexpected<Error> cannot_bring_up(const Error& read_only, std::int64_t version)
{
    // Whoever has it is just making it.
    if (read_only.code == ErrorCode::CaseInUse)
        return std::unexpected(read_only);
    if (version == 0)
        return failure(ErrorCode::NotACase, read_only.subject, "it is empty");
    return failure(ErrorCode::WriteFailed, read_only.subject,
                   "an earlier version made it, and it must be written to be brought up to date");
}

}

Result<void> CaseFile::State::note(std::string_view action, std::string detail)
{
    AuditEntry entry;
    const auto last = database.number("SELECT max(seq) FROM audit");
    const auto previous = database.text("SELECT coalesce((SELECT digest FROM audit ORDER BY seq DESC LIMIT 1), (SELECT "
                                        "value FROM meta WHERE name = 'id'))");
    if (!last)
        return std::unexpected(last.error());
    if (!previous)
        return std::unexpected(previous.error());
    entry.seq = static_cast<std::uint64_t>(*last) + 1;
    entry.when = now();
    entry.author = author;
    entry.action = action;
    entry.detail = std::move(detail);
    auto insert = database.prepare("INSERT INTO audit (seq, at, author, action, detail, digest) VALUES (?,?,?,?,?,?)");
    if (!insert)
        return std::unexpected(insert.error());
    return insert->bind(1, static_cast<std::int64_t>(entry.seq))
        .bind(2, entry.when.value)
        .bind(3, entry.author)
        .bind(4, entry.action)
        .bind(5, entry.detail)
        .bind(6, audit_digest(*previous, entry))
        .run();
}

Result<void> CaseFile::State::change(std::string_view action, const Work& work)
{
    return in_transaction(action, work, true);
}

Result<void> CaseFile::State::tell(std::string_view action, const Work& work)
{
    return in_transaction(action, work, false);
}

Result<void> CaseFile::State::in_transaction(std::string_view action, const Work& work, bool counts)
{
    if (read_only)
        return std::unexpected(*read_only);
    auto transaction = Database::Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto detail = work();
    if (!detail)
        return std::unexpected(detail.error());
    if (!*detail)
        return {};
    if (const auto noted = note(action, std::move(**detail)); !noted)
        return noted;
    // The entry's number and not its time, so that the time stands in the chain of digests alone.
    if (counts)
        if (const auto done = database.run("INSERT OR REPLACE INTO meta (name, value) SELECT 'changed', max(seq) FROM "
                                           "audit");
            !done)
            return done;
    return transaction->commit();
}

namespace {

/// A new case, or one of an older version, is brought to what this program knows.
Result<void> bring_up_to_date(Database& database, std::int64_t version, const auto& note)
{
    auto transaction = Database::Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto done = schema::bring_up(database, version); !done)
        return done;
    if (version == 0) {
        auto insert = database.prepare("INSERT INTO meta (name, value) VALUES ('id', ?)");
        if (!insert)
            return std::unexpected(insert.error());
        if (const auto done = insert->bind(1, random_hex(16)).run(); !done)
            return done;
    }
    if (const auto done = note(version); !done)
        return done;
    return transaction->commit();
}

}

Result<CaseFile> CaseFile::open(const std::string& path, CaseOptions options)
{
    std::error_code error;
    const std::string absolute = std::filesystem::absolute(path, error).string();
    if (error || path.empty())
        return failure(ErrorCode::NotFound, path);
    const std::string author = options.author.empty() ? user_name() : std::move(options.author);
    Claim claim = claim_of(absolute, author, options.access);
    if (const auto fit = fits(absolute, claim); !fit)
        return std::unexpected(fit.error());
    auto database = Database::open(absolute, claim.read_only ? Database::Access::Read : Database::Access::Write);
    if (!database)
        return std::unexpected(database.error());
    if (!claim.read_only && database->read_only()) {
        claim.lock.reset();
        claim.read_only = Error{ErrorCode::WriteFailed, absolute, message_of(std::errc::permission_denied), 0, 0};
    }
    const auto version = schema::version_of(*database, absolute);
    if (!version)
        return std::unexpected(version.error());
    const bool current = *version == static_cast<std::int64_t>(schema::steps().size());
    if (claim.read_only && !current)
        return cannot_bring_up(*claim.read_only, *version);
    auto state = std::make_unique<State>(
        State{absolute, author, options.now ? std::move(options.now) : std::function(system_now), std::move(claim.lock),
              std::move(claim.read_only), std::move(*database)});
    if (!state->read_only) {
        if (const auto done = state->database.run(writing_modes); !done)
            return std::unexpected(done.error());
        const auto note = [&](std::int64_t from) {
            return from == 0 ? state->note("case.created", "{}")
                             : state->note("case.brought-up", "{\"from\":" + std::to_string(from) + "}");
        };
        if (!current)
            if (const auto done = bring_up_to_date(state->database, *version, note); !done)
                return std::unexpected(done.error());
    }
    return CaseFile(std::move(state));
}

}

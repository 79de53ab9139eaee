// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/database.h"

#include <cerrno>
#include <system_error>

#include <sqlite3.h>

namespace spoor {
namespace {

constexpr int wait_ms = 5000;
// A note of 64 MiB is nobody's note.
constexpr int longest_value = 64 << 20;

ErrorCode meaning(int code, int system_error)
{
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return ErrorCode::NotACase;
    case SQLITE_FULL:
    case SQLITE_READONLY:
        return ErrorCode::WriteFailed;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::CaseInUse;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::NotReadable;
    case SQLITE_CANTOPEN:
        return system_error == ENOENT || system_error == ENOTDIR ? ErrorCode::NotFound : ErrorCode::NotReadable;
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_SHORT_READ)
            return ErrorCode::DamagedCase;
        return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_FSTAT ? ErrorCode::NotReadable
                                                                       : ErrorCode::WriteFailed;
    case SQLITE_NOMEM:
    case SQLITE_MISUSE:
    case SQLITE_INTERNAL:
    case SQLITE_RANGE:
        return ErrorCode::Internal;
    default:
        // The statements are the program's own: where one does not fit, the tables are not what the program made.
        return ErrorCode::DamagedCase;
    }
}

bool is_systems(int code)
{
    const int kind = code & 0xFF;
    return kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN || kind == SQLITE_FULL;
}

}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

// What could go wrong here (no such place, no memory) is told by the step that follows.
Statement& Statement::bind(int place, std::int64_t number)
{
    sqlite3_bind_int64(statement_.get(), place, number);
    return *this;
}

Statement& Statement::bind(int place, std::string_view text)
{
    sqlite3_bind_text64(statement_.get(), place, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    auto error = of_->failed(code);
    sqlite3_reset(statement_.get());
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
    }
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
    return {};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::string Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes && size > 0 ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

std::unexpected<Error> Database::failed(int code) const
{
    sqlite3* database = database_.get();
    const int extended = database && (code & 0xFF) == code ? sqlite3_extended_errcode(database) : code;
    const int system_error = database ? sqlite3_system_errno(database) : 0;
    if (extended == SQLITE_READONLY_ROLLBACK || extended == SQLITE_READONLY_RECOVERY)
        return failure(ErrorCode::WriteFailed, path_,
                       "a change that was broken off must be taken back first, which needs permission to write");
    std::string detail = is_systems(extended) && system_error != 0 ? std::generic_category().message(system_error)
                         : database                                ? sqlite3_errmsg(database)
                                                                   : sqlite3_errstr(code);
    return failure(meaning(extended, system_error), path_, std::move(detail));
}

Result<Database> Database::open(const std::string& path, Access access)
{
    sqlite3* made = nullptr;
    const int flags = access == Access::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(path.c_str(), &made, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(path, made);
    if (code != SQLITE_OK)
        return database.failed(code);
    if (const auto done = database.distrust(); !done)
        return std::unexpected(done.error());
    return database;
}

Result<void> Database::distrust()
{
    sqlite3* database = database_.get();
    sqlite3_busy_timeout(database, wait_ms);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longest_value);
    for (const auto& [option, on] :
         {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)})
        sqlite3_db_config(database, option, on, nullptr);
    return run("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;");
}

bool Database::read_only() const { return sqlite3_db_readonly(database_.get(), "main") != 0; }

Result<void> Database::run(const char* sql)
{
    const int code = sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failed(code);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v2(database_.get(), sql.data(), static_cast<int>(sql.size()), &made, nullptr);
    if (code != SQLITE_OK)
        return failed(code);
    return Statement(*this, made);
}

Result<std::int64_t> Database::number(std::string_view sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->number(0) : 0;
}

Result<std::string> Database::text(std::string_view sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->text(0) : std::string();
}

std::int64_t Database::changed_rows() const { return sqlite3_changes64(database_.get()); }

Result<Database::Transaction> Database::Transaction::begin(Database& database)
{
    // At once for writing: a lock that is asked for later could not be waited for.
    if (const auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Database::Transaction::~Transaction()
{
    // A full disk may have taken it back already.
    if (database_ && sqlite3_get_autocommit(database_->database_.get()) == 0)
        sqlite3_exec(database_->database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Database::Transaction::commit()
{
    const auto done = database_->run("COMMIT");
    if (done)
        database_ = nullptr;
    return done;
}

}

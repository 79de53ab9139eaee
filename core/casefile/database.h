// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace spoor {

class Database;

/// A statement that was made ready; let go of before its database. One thread at a time.
class Statement {
public:
    /// Places count from 1. The text is copied; it may hold any bytes.
    Statement& bind(int place, std::int64_t number);
    Statement& bind(int place, std::string_view text);

    /// True where there is a row, false at the end.
    Result<bool> step();
    /// To the end and back to the beginning, for new values.
    Result<void> run();

    /// Of the row; columns count from 0.
    std::int64_t number(int column) const;
    std::string text(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(const Database& of, sqlite3_stmt* statement) : of_(&of), statement_(statement) {}

    const Database* of_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// An SQLite database of which nobody knows who wrote it: no trigger or view of it is run. Blocking. One thread at a
/// time. Errors: NotACase (no database), DamagedCase (also: a table or column is not there), WriteFailed (full disk, no
/// permission), CaseInUse (locked for longer than five seconds), NotReadable, NotFound.
class Database {
public:
    enum class Access : std::uint8_t { Read, Write };  ///< Write makes the file where it is missing

    /// The path is absolute: SQLite has a meaning of its own for some that are not.
    static Result<Database> open(const std::string& path, Access access);

    /// Also where Write was asked for and the system did not allow it.
    bool read_only() const;

    /// One or more statements without values and results.
    Result<void> run(const char* sql);
    /// A statement that is part of the program, never text from elsewhere.
    Result<Statement> prepare(std::string_view sql) const;
    /// All rows of a statement without values, each made into a value by `make`.
    template <class Make>
    auto rows(std::string_view sql, Make make) const
        -> Result<std::vector<decltype(make(std::declval<const Statement&>()))>>
    {
        auto found = prepare(sql);
        if (!found)
            return std::unexpected(found.error());
        std::vector<decltype(make(*found))> all;
        for (;;) {
            const auto row = found->step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                return all;
            all.push_back(make(*found));
        }
    }
    /// First column of the first row; 0 and empty where there is none.
    Result<std::int64_t> number(std::string_view sql) const;
    Result<std::string> text(std::string_view sql) const;
    /// By the statement that ran last.
    std::int64_t changed_rows() const;

    /// Nothing of the transaction is in the file until `commit` has returned without an error, then all of it, also after
    /// a loss of power. What is not committed is taken back by the destructor, or, where the program was killed, by
    /// whoever opens the file next.
    class Transaction {
    public:
        static Result<Transaction> begin(Database& database);
        Transaction(Transaction&& other) noexcept : database_(other.database_) { other.database_ = nullptr; }
        Transaction& operator=(Transaction&&) = delete;
        ~Transaction();
        Result<void> commit();

    private:
        explicit Transaction(Database& database) : database_(&database) {}
        Database* database_;
    };

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3* database) const;
    };
    Database(std::string path, sqlite3* database) : path_(std::move(path)), database_(database) {}
    Result<void> distrust();
    std::unexpected<Error> failed(int code) const;

    std::string path_;
    std::unique_ptr<sqlite3, Close> database_;
};

}

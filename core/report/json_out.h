// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::report {

/// Puts JSON together in the order in which it is said, a member a line. Texts as append_json_string has them.
class JsonOut {
public:
    explicit JsonOut(std::string& out) : out_(out) {}

    /// `head` is the beginning of an object, up to and with its first members.
    void continue_object(std::string_view head);

    JsonOut& key(std::string_view name);
    void object();  ///< until end()
    void array();
    void end();

    void text(std::string_view value);
    void number(std::uint64_t value);
    void truth(bool value);
    void null();
    /// null where there is none.
    void share(std::optional<double> value);

    void member(std::string_view name, std::string_view value) { key(name).text(value); }
    void member(std::string_view name, std::uint64_t value) { key(name).number(value); }

private:
    void next();
    void line();

    struct Open {
        char end;
        bool empty;
    };
    std::string& out_;
    std::vector<Open> open_;
    bool after_key_ = false;
};

}

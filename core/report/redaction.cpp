// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction.h"

#include "core/query/fold.h"
#include "core/query/identity.h"
#include "core/report/keyed_digest.h"
#include "core/report/known_names.h"
#include "core/report/telling_forms.h"

namespace spoor::report {

struct Redaction::State {
    Pseudonyms pseudonyms;
    KnownNames names;

    std::optional<KnownNames::Found> name_at(std::string_view folded, std::size_t at) const;
};

Redaction::Redaction(std::string_view key, const Snapshot& snapshot)
    : state_(std::make_shared<const State>(Pseudonyms(key), KnownNames(snapshot)))
{
}

Redaction::~Redaction() = default;

namespace {

// Whether what stands before says that a name follows: `CORP\`, `USER `, `Account Name:`.
bool name_follows(std::string_view before)
{
    if (before.empty() || before.back() == '\\')
        return !before.empty();
    const auto end = before.find_last_not_of(" \t:=\"'");
    if (end == std::string_view::npos || end + 1 == before.size())
        return false;
    before = before.substr(0, end + 1);
    for (const std::string_view word : {"user", "account", "name", "login", "logon", "username"})
        if (before.ends_with(word) &&
            (before.size() == word.size() || !KnownNames::is_word(before[before.size() - word.size() - 1])))
            return true;
    return false;
}

bool is_percent_escape(std::string_view text, std::size_t at)
{
    const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text[at] == '%' && at + 2 < text.size() && is_hex(text[at + 1]) && is_hex(text[at + 2]);
}

}

std::optional<KnownNames::Found> Redaction::State::name_at(std::string_view folded, std::size_t at) const
{
    if (!KnownNames::is_word(folded[at]))
        return std::nullopt;
    // A cell of a table that holds the name and nothing else.
    if (at == 0)
        if (const auto whole = names.at(folded, 0, true); whole && whole->length == folded.size())
            return whole;
    return names.at(folded, at, name_follows(folded.substr(0, at)));
}

std::string Redaction::operator()(std::string_view text) const
{
    const std::string folded = query::folded(text);
    const std::string_view all(folded);
    std::string out;
    out.reserve(text.size());
    bool at_word = true;  // what comes next begins a word
    for (std::size_t i = 0; i < text.size();) {
        if (is_percent_escape(all, i)) {
            out += text.substr(i, 3);
            i += 3;
            at_word = true;
            continue;
        }
        std::size_t taken = 0;
        const auto veil = [&](Veil kind, std::string_view identity, std::size_t length) {
            out += state_->pseudonyms(kind, identity);
            taken = length;
        };
        if (at_word) {
            if (const auto secret = secret_at(all, i))
                veil(Veil::Secret, *secret, secret->size());
            else if (const auto known = state_->name_at(all, i))
                veil(known->kind, known->identity, known->length);
            else if (const auto sid = sid_at(all, i))
                veil(Veil::Sid, *sid, sid->size());
            else if (const auto address = address_at(all, i); address && !is_nobodys_address(*address))
                veil(Veil::Address, identity_of_client(*address), address->size());
            else if (const auto mail = mail_at(all, i))
                veil(Veil::Mail, *mail, mail->size());
        }
        if (taken == 0) {
            out += text[i];
            at_word = !KnownNames::is_word(text[i]);
            ++i;
        } else {
            i += taken;
            at_word = false;
        }
    }
    return out;
}

std::string Redaction::keyed_digest(std::string_view bytes_digest) const
{
    return report::keyed_digest(state_->pseudonyms.key(), bytes_digest);
}

}

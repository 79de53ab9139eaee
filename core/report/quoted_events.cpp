// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/quoted_events.h"

#include "core/explain/sentence.h"
#include "core/io/encoding.h"
#include "core/report/cite.h"
#include "core/report/words.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <tuple>

namespace spoor::report {
namespace {

// Tables of codes. The others tell of names and of what people type, which is no glossary.
constexpr std::array<std::string_view, 16> glossary_tables = {"http-method",
                                                              "http-status",
                                                              "http-context",
                                                              "s-reason",
                                                              "ftp-verb",
                                                              "ftp-reply",
                                                              "ftp-context",
                                                              "ftp-sub-status",
                                                              "win32",
                                                              "windows-event",
                                                              "logon-type",
                                                              "ntstatus",
                                                              "kerberos",
                                                              "kerberos-encryption",
                                                              "kerberos-pre-authentication",
                                                              "windows-parameter"};

/// By which codes that are numbers stand in order of value.
std::size_t number_of_digits(std::string_view code)
{
    const std::size_t end = code.find_first_not_of("0123456789");
    return end == std::string_view::npos ? code.size() : end;
}

EventFacts facts_of(const Snapshot& snapshot, EventId event)
{
    const Facet& facet = snapshot.facet(event);
    EventFacts facts;
    facts.time = snapshot.time(event);
    facts.kind = facet.kind;
    facts.outcome = facet.outcome;
    facts.client = snapshot.client(event);
    facts.user = snapshot.user(event);
    facts.path = snapshot.path(event);
    facts.method = snapshot.pools->name.view(facet.method);
    return facts;
}

}

Result<void> QuotedEvents::read(const TaskContext& context)
{
    std::ranges::sort(wanted_);
    wanted_.erase(std::ranges::unique(wanted_).begin(), wanted_.end());
    quotes_.reserve(wanted_.size());
    LineReader reader;
    auto told = std::chrono::steady_clock::now();
    for (const EventId event : wanted_) {
        if (context.cancelled())
            return failure(ErrorCode::Cancelled);
        quotes_.push_back(read_one(event, reader));
        const auto now = std::chrono::steady_clock::now();
        if (context.progress && now - told >= std::chrono::milliseconds(100)) {
            told = now;
            Progress progress;
            progress.bytes_done = quotes_.size();
            progress.bytes_total = wanted_.size();
            progress.events = quotes_.size();
            context.progress(progress);
        }
    }
    return {};
}

std::size_t QuotedEvents::index(EventId event) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(wanted_, event) - wanted_.begin());
}

Quote QuotedEvents::read_one(EventId event, LineReader& reader)
{
    Quote quote;
    quote.time = snapshot_->time(event);
    quote.quality = snapshot_->facet(event).time;
    const SourceInfo& source = snapshot_->source(event);
    auto cite = cite_of(*snapshot_, event, reader);
    // A little more is asked for, so that a longer record is seen to be longer wherever its characters end.
    auto record = reader.raw_line(*snapshot_, event, record_limit + 4);
    const auto fields = reader.fields(*snapshot_, event);
    if (!cite || !record || !fields) {
        ++unreadable_;
        quote.cite = place_of(*snapshot_, event);
        quote.cite.file = file_name(source, case_path_);
        quote.sentence = "This record could not be read again: " +
                         error_words(!cite     ? cite.error()
                                     : !record ? record.error()
                                               : fields.error()) +
                         '.';
        return quote;
    }
    quote.cite = std::move(*cite);
    quote.cite.file = file_name(source, case_path_);
    quote.cut = record->size() > record_limit;
    quote.record = utf8_prefix(*record, record_limit);
    const bool ftp = source.format && speaks_ftp(*source.format);
    const auto meanings = explain_fields(*fields, ftp);
    quote.sentence = utf8_text(event_sentence(facts_of(*snapshot_, event), *fields, meanings, ftp));
    for (const FieldMeaning& meaning : meanings)
        if (meaning.value && std::ranges::contains(glossary_tables, std::string_view(meaning.value->domain)))
            terms_.try_emplace(
                {meaning.value->domain, meaning.value->code},
                Term{meaning.value->code, meaning.value->name, meaning.value->meaning, meaning.value->source});
    return quote;
}

std::vector<Term> QuotedEvents::terms() const
{
    std::vector<Term> list;
    for (const auto table : glossary_tables) {
        const auto begin = static_cast<std::ptrdiff_t>(list.size());
        for (const auto& [key, term] : terms_)
            if (key.first == table)
                list.push_back(term);
        std::ranges::sort(list.begin() + begin, list.end(), {},
                          [](const Term& term) { return std::tuple(number_of_digits(term.code), term.code); });
    }
    return list;
}

}

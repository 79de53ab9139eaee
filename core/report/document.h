// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/sessions/ladder.h"
#include "core/stats/chart.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a report says, before it is HTML, Markdown, JSON or paper. A Document is a value: made by make_document, changed
/// by redact, written by the writers, which add no fact. All texts are UTF-8; those that can hold something from a log
/// are hostile, and every writer shows them as plain text. Markdown is the investigator's own, and just as little
/// trusted: no HTML in it, no link but http(s) and mailto.
namespace spoor::report {

/// Where a quoted record stands, for whoever checks it (core/report/cite.h makes it).
///
/// Offset, length and digest are of bytes as they stand in the content that `sha256` is of, converted in no way: of the
/// file; of the member, as it unpacks; of a compressed single file (whose `sha256` is of the file on disk) in what it
/// unpacks to. A mark at the start counts, UTF-16 counts two bytes a unit, of binary logs it is the record's bytes. The
/// line end behind the record is no part of it; those within a record of several lines are.
struct Cite {
    std::string file;  ///< the source's display name
    std::string sha256;  ///< of the source's content, hex
    std::uint64_t line = 0;  ///< from 1; for binary logs the record's number; 0: unknown
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    /// SHA-256 of these bytes; in a redacted report HMAC-SHA-256 with the case's key, because what stands in a short
    /// line can be guessed by its digest. Empty where the record could not be read.
    std::string digest;

    bool operator==(const Cite&) const = default;
};

struct Paragraph {
    std::string text;
};

/// What the investigator wrote.
struct Note {
    std::string markdown;
};

/// Events as they stand in the logs.
struct Quote {
    Micros time = no_time;
    TimeQuality quality = TimeQuality::Exact;
    std::string sentence;  ///< what it says, in words
    std::string record;  ///< as it stands in the log
    bool cut = false;  ///< the record is longer
    std::string note;  ///< Markdown; empty without
    std::vector<std::string> tags;
    std::uint8_t colour = 0;
    Cite cite;
};
struct Quotes {
    std::vector<Quote> rows;
    std::uint64_t left_out = 0;  ///< beyond a bound; a writer says so
};

struct Table {
    struct Column {
        std::string title;
        bool number = false;  ///< set to the right
        bool mono = false;  ///< digests, raw text
    };
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<Cite> cites;  ///< none, or one a row
    std::uint64_t left_out = 0;
};

struct Rungs {
    std::string title;
    Ladder ladder;
    std::vector<std::optional<Cite>> cites;  ///< one a step
};

struct Figure {
    std::string title;
    std::string caption;  ///< what was drawn from: filter, range, zone, number of events
    Chart chart;
};

struct Term {
    std::string code, name, meaning, source;
};
struct Terms {
    std::vector<Term> rows;
};

using Block = std::variant<Paragraph, Note, Quotes, Table, Rungs, Figure, Terms>;

struct Section {
    std::string id;  ///< `findings`, `finding-3`: letters, digits and `-`; unique in the document
    std::string title;
    std::string annotation;  ///< Markdown, by the investigator; stands before the blocks
    std::vector<Block> blocks;
    std::vector<Section> parts;
};

/// A source that the document quotes or counts.
struct Source {
    std::string file;  ///< display name, as in Cite
    std::string path;  ///< of the file on disk, as it was opened
    std::string relative;  ///< from the case's folder; empty without a case
    std::optional<std::string> member;
    std::uint64_t bytes = 0;
    std::string sha256;
    std::string container_sha256;
    std::string format;
    std::string zone;
};

struct Document {
    std::string title;
    std::vector<std::pair<std::string, std::string>> data;  ///< case data: `Case number`, `Examiner`, …
    std::optional<Micros> date;  ///< of the case; nothing without one. Never the clock's
    std::string case_id;  ///< empty without a case
    Zone zone;  ///< in which times are shown beside UTC; UTC: UTC alone
    bool redacted = false;
    std::vector<Source> sources;
    std::vector<Section> sections;
};

}

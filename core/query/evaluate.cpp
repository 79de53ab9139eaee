// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/evaluate.h"

#include "core/query/raw_fields.h"

#include <algorithm>
#include <bit>
#include <ranges>

namespace spoor::query {
namespace {

// Fills a bitmap word by word with passes(row); words that the mask leaves out are not looked at.
template <class Passes>
Bitmap by_word(const Bitmap& mask, Passes&& passes)
{
    Bitmap out(mask.rows());
    for (std::size_t w = 0; w < mask.words(); ++w) {
        const std::uint64_t wanted = mask.word(w);
        if (wanted == 0)
            continue;
        const auto first = static_cast<std::uint32_t>(w * 64);
        std::uint64_t bits = 0;
        if (std::popcount(wanted) <= 8) {
            for (std::uint64_t left = wanted; left != 0; left &= left - 1) {
                const auto i = static_cast<unsigned>(std::countr_zero(left));
                bits |= std::uint64_t{passes(first + i)} << i;
            }
        } else {
            const std::uint32_t n = std::min<std::uint32_t>(64, mask.rows() - first);
            for (std::uint32_t i = 0; i < n; ++i)
                bits |= std::uint64_t{passes(first + i)} << i;
        }
        out.word(w) = bits & wanted;
    }
    return out;
}

}

Evaluator::Evaluator(const Snapshot& snapshot, const Plan& plan, const TextSearch& search, std::stop_token stop)
    : snapshot_(snapshot), plan_(plan), stop_(std::move(stop))
{
    if (search.terms() > 0)
        search_.emplace(search);
}

const Regex* Evaluator::gave_up() const
{
    const Regex* regex = search_ ? search_->regex_scratch().gave_up() : nullptr;
    return regex ? regex : scratch_.regex.gave_up();
}

Bitmap Evaluator::evaluate(std::uint32_t segment)
{
    index_ = segment;
    segment_ = &snapshot_.segments[segment];
    text_.reset();
    unreadable_ = false;
    hits_.clear();
    return rows(plan_.root, Bitmap(segment_->data->rows, true));
}

Bitmap Evaluator::rows(const Step& step, const Bitmap& mask)
{
    switch (step.kind) {
    case Step::Kind::All:
        return mask;
    case Step::Kind::None:
        return Bitmap(mask.rows());
    case Step::Kind::And: {
        Bitmap left = mask;
        for (const Step& child : step.children) {
            if (left.none())
                break;
            left = rows(child, left);
        }
        return left;
    }
    case Step::Kind::Or: {
        Bitmap found(mask.rows()), left = mask;
        for (const Step& child : step.children) {
            if (left.none())
                break;
            const Bitmap more = rows(child, left);
            found |= more;
            left -= more;
        }
        return found;
    }
    case Step::Kind::Not: {
        Bitmap left = mask;
        left -= rows(step.children.front(), mask);
        return left;
    }
    case Step::Kind::Table:
        return table(step, mask);
    case Step::Kind::Times:
        return times(step, mask);
    case Step::Kind::Source: {
        const SourceInfo* source = snapshot_.source(segment_->data->file);
        if (!source)
            return Bitmap(mask.rows());
        const std::string path = source->display_name();
        const bool passes =
            step.test.passes(path, scratch_) ||
            std::ranges::any_of(std::views::iota(std::size_t{0}, path.size()), [&](std::size_t i) {
                return path[i] == '/' && step.test.passes(std::string_view(path).substr(i + 1), scratch_);
            });
        return passes ? mask : Bitmap(mask.rows());
    }
    case Step::Kind::Lines:
        return lines(step, mask);
    case Step::Kind::Events:
        return events(step, mask);
    case Step::Kind::RawText:
        return raw_text(step, mask);
    case Step::Kind::RawField:
        return raw_field(step, mask);
    }
    return Bitmap(mask.rows());
}

Bitmap Evaluator::table(const Step& step, const Bitmap& mask) const
{
    const auto& column = (*segment_->data).*step.column;
    if (column.empty())
        return Bitmap(mask.rows());
    const std::uint32_t* ids = column.data();
    const std::uint64_t* bits = step.table.bits.data();
    return by_word(mask, [=](std::uint32_t row) {
        const std::uint32_t id = ids[row];
        return bits[id / 64] >> id % 64 & 1;
    });
}

Bitmap Evaluator::events(const Step& step, const Bitmap& mask) const
{
    Bitmap found(mask.rows());
    const std::uint32_t first = segment_->first_event;
    for (auto at = std::ranges::lower_bound(step.events, first); at != step.events.end(); ++at) {
        if (*at - first >= mask.rows())
            break;
        found.set(*at - first);
    }
    found &= mask;
    return found;
}

Bitmap Evaluator::times(const Step& step, const Bitmap& mask) const
{
    std::vector<TimeIn> ranges = step.test.times();
    if (step.test.present())
        ranges.assign(1, TimeIn());
    const Times& times = *segment_->times;
    std::erase_if(ranges, [&](const TimeIn& r) { return r.last < times.first || r.first > times.last; });
    const std::int64_t* utc = times.utc.data();
    if (ranges.empty() || times.utc.empty())
        return Bitmap(mask.rows());
    if (ranges.size() == 1)
        return by_word(
            mask, [utc, r = ranges.front()](std::uint32_t row) { return utc[row] >= r.first && utc[row] <= r.last; });
    return by_word(mask, [&](std::uint32_t row) {
        return std::ranges::any_of(ranges, [t = utc[row]](const TimeIn& r) { return t >= r.first && t <= r.last; });
    });
}

Bitmap Evaluator::lines(const Step& step, const Bitmap& mask)
{
    const Segment& segment = *segment_->data;
    if (step.test.present())
        return mask;
    if (!step.test.numbers_only())
        return by_word(mask, [&](std::uint32_t row) {
            return step.test.passes_number(static_cast<std::int64_t>(segment.line(row)), scratch_);
        });
    // Lines rise with the rows, so a range of lines is a range of rows.
    Bitmap out(mask.rows());
    const auto line = [&](std::uint32_t row) { return static_cast<std::int64_t>(segment.line(row)); };
    const auto all = std::views::iota(std::uint32_t{0}, segment.rows);
    for (const NumberIn& range : step.test.numbers()) {
        const auto first = std::ranges::lower_bound(all, range.first, {}, line);
        const auto last = std::ranges::upper_bound(all, range.last, {}, line);
        for (auto row = first; row < last; ++row)
            out.set(*row);
    }
    return out &= mask;
}

const SegmentText* Evaluator::text()
{
    if (!text_ && !unreadable_) {
        const auto read = reader_.segment_text(snapshot_, index_, buffer_);
        if (read) {
            text_ = *read;
        } else {
            unreadable_ = true;
            if (!error_)
                error_ = read.error();
        }
    }
    return text_ ? &*text_ : nullptr;
}

Bitmap Evaluator::raw_text(const Step& step, const Bitmap& mask)
{
    const SegmentText* t = text();
    if (!t)
        return step.negated ? mask : Bitmap(mask.rows());
    // The first term that is asked for finds all terms of the filter, in the rows that are left then.
    if (hits_.empty() || !mask.within(searched_)) {
        searched_ = hits_.empty() ? mask : Bitmap(mask.rows(), true);
        search_->find(t->text, *t->places, searched_, hits_, stop_);
    }
    Bitmap out = hits_[step.term];
    return out &= mask;
}

Bitmap Evaluator::pids(const Step& step, const Bitmap& mask)
{
    const Column<std::uint32_t>& column = segment_->data->pid;
    return by_word(mask, [&](std::uint32_t row) {
        return column[row] != no_pid && (step.test.present() || step.test.passes_number(column[row], scratch_));
    });
}

Bitmap Evaluator::raw_field(const Step& step, const Bitmap& mask)
{
    // Formats that name processes have a column for them; of the others a record may still tell.
    if (step.field.field == Field::Pid && !segment_->data->pid.empty())
        return pids(step, mask);
    const SegmentText* t = text();
    const SourceInfo* source = snapshot_.source(segment_->data->file);
    if (!t || !source)
        return step.negated ? mask : Bitmap(mask.rows());
    Bitmap out(mask.rows());
    mask.each([&](std::uint32_t row) {
        if (!stop_.stop_requested() &&
            step.test.passes(raw_value(*source, *t, *segment_->data, row, step.field), scratch_))
            out.set(row);
    });
    return out;
}

}

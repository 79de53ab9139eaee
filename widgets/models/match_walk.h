// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace spoor {

/// The way from one match to the next. Rows ascend. A small value; never null within, and never walks over all.
class MatchWalk {
public:
    MatchWalk() = default;
    explicit MatchWalk(std::shared_ptr<const std::vector<std::uint32_t>> rows);

    std::uint32_t count() const { return rows_ ? std::uint32_t(rows_->size()) : 0; }

    struct Step {
        std::uint32_t row;
        std::uint32_t number;  ///< from 1: which of the matches it is
        bool wrapped;          ///< it lies beyond an end

        bool operator==(const Step&) const = default;
    };
    /// The first match after `from`, or from the top. Nothing where there are no matches; the match that one stands on
    /// where it is the only one.
    std::optional<Step> next(std::optional<std::uint32_t> from) const;
    std::optional<Step> previous(std::optional<std::uint32_t> from) const;
    /// The first match at `from` or after it: where one goes while one types.
    std::optional<Step> at_or_next(std::optional<std::uint32_t> from) const;

    /// Which of the matches a row is, from 1; 0 where it is none.
    std::uint32_t number(std::uint32_t row) const;

private:
    Step step(std::size_t index, bool wrapped) const;

    std::shared_ptr<const std::vector<std::uint32_t>> rows_;
};

}

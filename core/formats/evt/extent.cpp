// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evt/extent.h"

#include "core/formats/evt/layout.h"
#include "core/formats/evt/record.h"

namespace spoor::evt {
namespace {

/// Whether a record or a mark begins at an offset, as far as the head shows.
bool leads_somewhere(std::string_view head, std::uint64_t offset)
{
    if (offset < header_size || offset % 4 != 0)
        return false;
    return offset + 8 > head.size() || claimed_length(head, offset) > 0 || read_end_mark(head, offset);
}

}

Extent::Extent(std::string_view head)
{
    const auto header = read_header(head);
    if (!header || header->dirty)
        return;
    oldest_ = header->oldest;
    end_ = header->end;
    sure_ = leads_somewhere(head, oldest_) && end_ >= header_size &&
            (end_ + end_mark_size > head.size() || read_end_mark(head, end_));
}

bool Extent::live(std::uint64_t offset) const
{
    if (sure_)
        return oldest_ <= end_ ? offset >= oldest_ && offset < end_ : offset >= oldest_ || offset < end_;
    return !mark_ || (oldest_by_mark_ && offset >= *oldest_by_mark_);
}

void Extent::meet(const EndMark& mark, std::uint64_t offset)
{
    if (sure_ || mark_)
        return;
    mark_ = offset;
    if (mark.oldest > offset)
        oldest_by_mark_ = mark.oldest;
}

}

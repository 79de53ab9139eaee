// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evt/walk.h"

#include "core/formats/evt/header.h"
#include "core/formats/evt/layout.h"
#include "core/formats/evt/record.h"

#include <algorithm>

namespace spoor::evt {
namespace {

PieceKind kind_of_rest(std::string_view bytes)
{
    if (bytes.find_first_not_of('\0') == std::string_view::npos)
        return PieceKind::Empty;
    for (std::size_t i = 0; i + 4 <= bytes.size(); i += 4)
        if (number32(bytes, i) != fill_word)
            return PieceKind::Damaged;
    return PieceKind::Fill;
}

}

// Records begin at multiples of four, but a file that lost or gained a byte on its way here is looked through all the
// same.
std::size_t Walk::next_place(std::size_t from)
{
    if (mark_ < from) {
        mark_ = bytes_.find(end_mark_begin, from);
        while (mark_ != std::string_view::npos && !read_end_mark(bytes_, mark_))
            mark_ = bytes_.find(end_mark_begin, mark_ + 1);
        mark_ = std::min(mark_, bytes_.size());
    }
    for (std::size_t at = bytes_.find(signature, from + 4); at < mark_; at = bytes_.find(signature, at + 1))
        if (framed_record(bytes_, at - 4) > 0)
            return std::min(at - 4, mark_);
    return mark_;
}

bool Walk::next(Piece& piece)
{
    if (at_ >= bytes_.size())
        return false;
    piece.offset = at_;
    if (const std::size_t length = framed_record(bytes_, at_)) {
        piece.kind = PieceKind::Record;
        piece.length = length;
    } else if (read_end_mark(bytes_, at_)) {
        piece.kind = PieceKind::End;
        piece.length = std::min(end_mark_size, bytes_.size() - at_);
    } else {
        const std::size_t end = next_place(at_ + 1);
        const std::size_t claimed = claimed_length(bytes_, at_);
        piece.length = end - at_;
        // A false length must not swallow the records behind it, so none may follow.
        if (claimed > bytes_.size() - at_ && end == bytes_.size())
            piece.kind = PieceKind::Cut;
        else
            piece.kind = kind_of_rest(bytes_.substr(at_, piece.length));
    }
    // A record that begins in the midst of what looks like damage and is cut by the end.
    if (piece.kind == PieceKind::Damaged && piece.offset + piece.length == bytes_.size()) {
        const std::size_t from = bytes_.size() - std::min(piece.length - 1, longest_record);
        for (std::size_t at = bytes_.find(signature, from + 4); at != std::string_view::npos;
             at = bytes_.find(signature, at + 1))
            if (claimed_length(bytes_, at - 4) > bytes_.size() - (at - 4)) {
                piece.length = at - 4 - piece.offset;
                break;
            }
    }
    at_ += piece.length;
    return true;
}

std::size_t split(std::string_view bytes)
{
    Walk walk(bytes);
    Piece last;
    while (walk.next(last)) {
    }
    if (last.kind == PieceKind::Record)
        return bytes.size();
    // A stretch of damage stays in one piece, as long as that is no more than a record can be. In the last bytes of a
    // longer one a record or a mark may begin that is too short to be known.
    if (last.kind == PieceKind::Cut || last.length <= longest_record)
        return last.offset;
    return (bytes.size() - header_size) & ~std::size_t{3};
}

}

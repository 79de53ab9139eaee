// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/verify_case.h"

#include <algorithm>

namespace spoor {

bool CaseVerdict::all_stand() const
{
    return !chain_break &&
           std::ranges::all_of(sources, [](const Source& s) { return s.standing == Standing::Stands; }) &&
           std::ranges::all_of(bookmarks, [](const Mark& m) { return m.standing == Standing::Stands; });
}

Result<CaseVerdict> verify_case(const CaseFile&, const TaskContext&) { return failure(ErrorCode::Internal); }

}

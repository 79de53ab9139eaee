// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_source.h"

namespace spoor {

Result<std::vector<LocatedSource>> locate_sources(std::span<const CaseSource>, const std::string&,
                                                  std::span<const std::string>, const TaskContext&)
{
    return failure(ErrorCode::Internal);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/query/column_ref.h"
#include "core/query/row_set.h"

namespace spoor {

/// The same rows in the order of a column's values, equal values in time order, absent ones last whichever the
/// direction. Texts are compared by their bytes, numbers and times by value. A source's own field is a number where
/// every value in these rows is one, else a text. Of a raw field and of `message` (the record as it stands in the log)
/// the first raw_compared bytes count.
///
/// Blocking, parallel within. Raw columns decode each record: progress is told by bytes of the logs, some twenty times
/// a second. Cancelled within 100 ms (`Cancelled`). What can no longer be read is absent. BadOption for Field::Other
/// without a name.
Result<RowSet> sorted(const RowSet& rows, const ColumnRef& column, bool descending, const TaskContext& context = {});

constexpr std::size_t raw_compared = 1024;

}

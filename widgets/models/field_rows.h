// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/field_model.h"

#include <vector>

namespace spoor {

/// What the record of an event says, a row a field, each with what is to be said of it.
std::vector<FieldModel::Row> record_rows(const InspectedEvent& event);

/// Where the event stands, and how its source was read.
std::vector<FieldModel::Row> evidence_rows(const InspectedEvent& event);

}

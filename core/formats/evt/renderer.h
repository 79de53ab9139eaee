// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/record_renderer.h"

#include <memory>
#include <string>

namespace spoor::evt {

class Record;

/// The XML that Windows Vista and later show of a record of an imported .evt file: its strings are unnamed Data. What
/// that XML has no place for is added as TimeWritten, where it is another time than TimeCreated.
void append_xml(const Record& record, std::string& out);

std::unique_ptr<RecordRenderer> make_renderer();

}

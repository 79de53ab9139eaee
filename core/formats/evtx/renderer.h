// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/record_renderer.h"

#include <memory>

namespace spoor::evtx {

/// Writes records as XML, as XmlWriter says. Keeps the last sixteen chunks and the templates. SourceChanged where no record stands
/// at the place any more.
std::unique_ptr<RecordRenderer> make_renderer();

}

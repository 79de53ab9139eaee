// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/record_renderer.h"

#include <cstddef>
#include <string>
#include <vector>

namespace spoor::test {

/// What the parser makes of a file.
struct EvtxRead {
    std::vector<std::string> events;   ///< `2021-11-13T14:30:56.099105Z 4624 logon success DOM\user`; ` recovered`
    std::vector<std::string> damage;   ///< `4096+512`: where in the file, and how long
    std::vector<RecordPlace> places;   ///< of the events
    std::size_t recovered = 0;         ///< as the parser counts them
};

/// `block`: how much of the file the parser is shown at once, as the engine does it; 0 is all of it.
EvtxRead read_evtx(const std::string& bytes, std::size_t block = 0);

/// The text of each event; `?` where there is none.
std::vector<std::string> rendered_evtx(const std::string& bytes, const EvtxRead& read);

/// Lines, for comparing.
std::string joined(const std::vector<std::string>& lines);

}

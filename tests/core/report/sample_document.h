// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <string>
#include <vector>

namespace spoor::test {

/// A report as an investigator could have made it, with a block of every kind and a chart of every shape.
report::Document sample_document();

/// A document with a block of every kind in which every text is `text`, and every Markdown is `note`.
report::Document document_of(const std::string& text, const std::string& note);

Chart rates_chart();
Chart stacks_chart();
Chart bars_chart(const std::string& value = "203.0.113.9");
Chart map_chart();

/// What somebody could have put into a log so that whoever writes it out is led astray.
std::vector<std::string> hostile_texts();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction.h"

namespace spoor::report {

struct Redaction::State {};

Redaction::Redaction(std::string_view, const Snapshot&) {}
Redaction::~Redaction() = default;
std::string Redaction::operator()(std::string_view text) const { return std::string(text); }
std::string Redaction::keyed_digest(std::string_view digest) const { return std::string(digest); }
Document redact(Document document, const Redaction&) { return document; }

}

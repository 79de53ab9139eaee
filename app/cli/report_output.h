// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::cli {

enum class ReportFormat { Html, Markdown, Json, Pdf };

/// `html`, `md`, `json`, `pdf`.
std::string_view name(ReportFormat format);
/// By name, or `htm`, `markdown`, `HTML`, …
std::optional<ReportFormat> report_format(std::string_view name);
/// By the suffix of a file's name.
std::optional<ReportFormat> report_format_of(const std::string& path);

struct ReportFile {
    std::string path;
    ReportFormat format = ReportFormat::Html;
};
/// Writes one, whole or not at all; the SHA-256 of what stands in it now. WriteFailed, NotReadable.
Result<std::string> write_report(const spoor::report::Document& document, const ReportFile& file);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_output.h"

#include "app/cli/whole_file.h"
#include "app/cli/window_program.h"
#include "core/io/digest.h"
#include "core/io/digesting_file.h"
#include "core/report/document_codec.h"
#include "core/report/document_writers.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace spoor::cli {
namespace {

struct Row {
    std::string_view name;
    ReportFormat format;
};
constexpr std::array rows = {
    Row{"html", ReportFormat::Html}, Row{"md", ReportFormat::Markdown}, Row{"json", ReportFormat::Json},
    Row{"pdf", ReportFormat::Pdf},   Row{"htm", ReportFormat::Html},    Row{"markdown", ReportFormat::Markdown},
};

std::string text_of(const report::Document& document, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return report::html_of(document);
    case ReportFormat::Markdown:
        return report::markdown_of(document);
    case ReportFormat::Json:
        return report::json_of(document);
    case ReportFormat::Pdf:
        break;
    }
    return {};
}

Result<std::string> write_paper(const report::Document& document, const std::string& path)
{
    const auto program = window_program();
    if (!program)
        return failure(
            ErrorCode::WriteFailed, path,
            "PDF is made by the window program, and there is no `spoor` beside spoor-cli nor in PATH; install "
            "it, or write HTML and print that");
    const auto done = write_whole_file(path, [&](const std::string& temporary) {
        return write_pdf(*program, report::document_json(document), temporary);
    });
    if (!done)
        return std::unexpected(done.error());
    const auto file = DigestingFile::open(path);
    return file ? (*file)->sha256() : std::unexpected(file.error());
}

}

std::string_view name(ReportFormat format) { return std::ranges::find(rows, format, &Row::format)->name; }

std::optional<ReportFormat> report_format(std::string_view name)
{
    std::string lower(name);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const auto found = std::ranges::find(rows, std::string_view(lower), &Row::name);
    return found == rows.end() ? std::nullopt : std::optional(found->format);
}

std::optional<ReportFormat> report_format_of(const std::string& path)
{
    const std::string suffix = std::filesystem::path(path).extension().string();
    return suffix.empty() ? std::nullopt : report_format(std::string_view(suffix).substr(1));
}

Result<std::string> write_report(const report::Document& document, const ReportFile& file)
{
    if (file.format == ReportFormat::Pdf)
        return write_paper(document, file.path);
    const std::string text = text_of(document, file.format);
    if (const auto done = write_whole_file(file.path, text); !done)
        return std::unexpected(done.error());
    Sha256 digest;
    digest.update(text);
    return digest.hex();
}

}

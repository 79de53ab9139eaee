// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/html_writer.h"
#include "core/report/markup.h"
#include "core/report/note_tree.h"
#include "core/report/self_digest.h"
#include "core/report/time_words.h"

#include <algorithm>
#include <format>

namespace spoor::report {
namespace {

// Parts of parts of parts are made by programs; where they never end, a browser should not be asked to.
constexpr int deepest_part = 12;

std::string id_of(const Section& section)
{
    std::string id;
    for (const char c : section.id)
        id += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '-';
    return id.empty() ? "part" : id;
}

class HtmlReport {
public:
    explicit HtmlReport(const Document& document) : document_(document), blocks_(document, out_) {}

    std::string write()
    {
        head();
        out_ += "<body>\n<a class=\"skip\" href=\"#spoor-main\">To the report</a>\n";
        title();
        contents();
        out_ += "<main id=\"spoor-main\">\n";
        for (const Section& section : document_.sections)
            add(section, 2, 0);
        if (!document_.sources.empty())
            sources();
        out_ += "</main>\n<footer>\n<p>Made by Spoor. Text from logs is shown as plain text: characters that would "
                "act instead of being seen are shown by their pictures or numbers.</p>\n</footer>\n</body>\n</html>\n";
        seal(out_, html_head.size());
        return std::move(out_);
    }

private:
    // The policy forbids everything that is not in this file, so that not even a mistake here could run what a log holds.
    void head()
    {
        out_ += html_head;
        out_ += no_digest;
        out_ += "\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                "'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\"/>\n"
                "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                "<meta name=\"generator\" content=\"Spoor\"/>\n";
        out_ += std::format("<meta name=\"spoor-redacted\" content=\"{}\"/>\n", document_.redacted ? "yes" : "no");
        if (!document_.case_id.empty())
            out_ += "<meta name=\"spoor-case\" content=\"" + markup(document_.case_id) + "\"/>\n";
        out_ += "<title>" + markup(document_.title) + "</title>\n<style>\n";
        out_ += report_style;
        out_ += "</style>\n</head>\n";
    }

    void pair(std::string_view name, std::string_view value)
    {
        out_ += "<div><dt>" + markup(name) + "</dt><dd>" + markup(value) + "</dd></div>\n";
    }

    void title()
    {
        out_ += "<header>\n<h1>" + markup(document_.title) + "</h1>\n<dl>\n";
        for (const auto& [name, value] : document_.data)
            pair(name, value);
        if (document_.date) {
            const std::string wall = zone_text(*document_.date, document_.zone);
            pair("As of", utc_text(*document_.date) + (wall.empty() ? "" : " (" + wall + ")"));
        }
        pair("Times", document_.zone.is_utc() ? "UTC" : "UTC, and beside it " + document_.zone.name());
        if (!document_.case_id.empty())
            pair("Case", document_.case_id);
        out_ += "</dl>\n";
        if (document_.redacted)
            out_ += "<p class=\"redacted\">Redacted: names of people, addresses and secrets are pseudonyms. The same "
                    "pseudonym stands for the same thing throughout.</p>\n";
        out_ += "</header>\n";
    }

    void contents_of(const std::vector<Section>& sections, int depth)
    {
        out_ += "<ol>\n";
        for (const Section& section : sections) {
            out_ += "<li><a href=\"#" + id_of(section) + "\">" + markup(section.title) + "</a>";
            if (!section.parts.empty() && depth < 1) {
                out_ += '\n';
                contents_of(section.parts, depth + 1);
            }
            out_ += "</li>\n";
        }
        if (depth == 0 && !document_.sources.empty())
            out_ += "<li><a href=\"#spoor-check\">Checking this report</a></li>\n";
        if (out_.ends_with("<ol>\n"))
            out_ += "<li>Nothing</li>\n";
        out_ += "</ol>\n";
    }

    void contents()
    {
        out_ += "<nav aria-labelledby=\"spoor-contents\">\n<h2 id=\"spoor-contents\">Contents</h2>\n";
        contents_of(document_.sections, 0);
        out_ += "</nav>\n";
    }

    // `High: …` is told by its colour too.
    void heading(std::string_view title)
    {
        const std::size_t colon = title.find(": ");
        const std::string_view severity = severity_class(title.substr(0, colon));
        if (colon != std::string_view::npos && !severity.empty()) {
            out_ += std::format("<span class=\"severity {}\">", severity) + markup(title.substr(0, colon)) + "</span>";
            title.remove_prefix(colon);
        }
        append_markup(out_, title);
    }

    void add(const Section& section, int level, int depth)
    {
        const std::string id = id_of(section);
        out_ += std::format("<section id=\"{0}\" aria-labelledby=\"{0}-title\">\n<h{1} id=\"{0}-title\">", id, level);
        heading(section.title);
        out_ += std::format("</h{}>\n", level);
        const int below = std::min(6, level + 1);
        if (!section.annotation.empty())
            out_ += "<div class=\"note\">\n" + note_html(section.annotation, below) + "</div>\n";
        for (const Block& block : section.blocks)
            blocks_.add(block, below);
        if (depth < deepest_part)
            for (const Section& part : section.parts)
                add(part, below, depth + 1);
        out_ += "</section>\n";
    }

    void sources()
    {
        out_ +=
            "<section id=\"spoor-check\" aria-labelledby=\"spoor-check-title\">\n<h2 id=\"spoor-check-title\">Checking "
            "this report</h2>\n<p>Each quoted row names its file, line and the byte where it begins, and this file "
            "holds the digest of its bytes. <code>spoor-cli verify</code> reads the files below anew and says of "
            "each row whether it still stands.</p>\n<div class=\"scroll\" tabindex=\"0\"><table>\n<caption>Files that "
            "this report rests on</caption>\n<thead><tr><th scope=\"col\">File</th><th scope=\"col\" "
            "class=\"number\">Bytes</th><th scope=\"col\">SHA-256</th><th scope=\"col\">Format</th><th "
            "scope=\"col\">Zone</th></tr></thead>\n<tbody>\n";
        for (const Source& source : document_.sources)
            add(source);
        out_ += "</tbody>\n</table></div>\n</section>\n";
    }

    void attribute(std::string_view name, std::string_view bytes)
    {
        out_ += std::format(" {}=\"", name) + markup(percent_text(bytes)) + '"';
    }

    void add(const Source& source)
    {
        out_ += "<tr";
        attribute("data-name", source.file);
        attribute("data-path", source.path);
        attribute("data-relative", source.relative);
        if (source.member)
            attribute("data-member", *source.member);
        out_ += std::format(" data-bytes=\"{}\"", source.bytes);
        attribute("data-sha256", source.sha256);
        attribute("data-container-sha256", source.container_sha256);
        attribute("data-format", source.format);
        attribute("data-zone", source.zone);
        out_ += "><th scope=\"row\" class=\"long\"><bdi>" + markup(source.file) + "</bdi></th><td class=\"number\">" +
                std::to_string(source.bytes) + "</td><td class=\"mono long\"><code class=\"digest\">" +
                markup(source.sha256) + "</code>";
        if (!source.container_sha256.empty())
            out_ += "<br/>in an archive: <code class=\"digest\">" + markup(source.container_sha256) + "</code>";
        out_ += "</td><td>" + markup(source.format) + "</td><td>" + markup(source.zone) + "</td></tr>\n";
    }

    const Document& document_;
    std::string out_;
    HtmlBlocks blocks_;
};

}

std::string html_of(const Document& document) { return HtmlReport(document).write(); }

}

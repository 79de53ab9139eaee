// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/block_text.h"

#include "core/formats/forensic/tracker.h"

#include <vector>

namespace spoor::capture {
namespace {

/// How a line is written so that the reader takes it for what it is; each where the ones before did not do.
enum class Guard : std::uint8_t { None, Blanks, NoProcess, Plain };

std::string written(const KeptLine& line, Guard guard)
{
    if (guard == Guard::None)
        return line.prefix + line.text + '\n';
    std::string prefix = line.prefix;
    if (guard == Guard::NoProcess)
        if (const std::size_t pid = prefix.find(", PID "); pid != std::string::npos)
            prefix.replace(pid, std::string::npos, "] ");
    if (guard == Guard::Plain)
        prefix = "[Unspec:0] ";
    return prefix + ' ' + line.text + (line.text.ends_with('-') ? " \n" : "\n");
}

std::string composed(std::string_view begin, std::string_view end, std::span<const KeptLine> lines,
                     std::span<const Guard> guards)
{
    std::string text(begin);
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += written(lines[i], guards[i]);
    return text += end;
}

/// The lines that the reader does not give to the block; places in `lines`.
std::vector<std::size_t> misread(std::string_view text, std::size_t head_lines, std::size_t count)
{
    forensic::Tracker tracker({});
    each_line({.text = text, .first = true, .last = true}, [&](const ChunkLine& line) { tracker.take(line, 0); });
    tracker.finish(true);
    const auto& items = tracker.items();
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < count && head_lines + i < items.size(); ++i) {
        const forensic::Item& item = items[head_lines + i];
        if (item.role != forensic::Item::Role::Captured || item.block != 0)
            wrong.push_back(i);
    }
    // A line that opened a block of its own leads nowhere at once, but keeps the reader from seeing which is which.
    if (wrong.empty() && tracker.blocks().size() > 1)
        for (std::size_t i = 0; i < count; ++i)
            wrong.push_back(i);
    return wrong;
}

}

std::string one_line(std::string_view text, std::uint64_t length)
{
    while (text.ends_with('\n') || text.ends_with('\r') || text.ends_with('\0'))
        text.remove_suffix(1);
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\0')
            out += "\\0";
        else
            out += c;
    }
    if (length > text.size() + 2)
        out += " [" + std::to_string(length) + " bytes in the log]";
    return out;
}

std::string block_text(std::string_view criterion, std::string_view header, std::span<const KeptLine> lines)
{
    const std::string name = std::string(criterion) + " FORENSICS-----\n";
    const std::string begin = "-----BEGIN " + name + std::string(header) + '\n';
    const std::string end = "-----END " + name;
    const std::size_t head_lines = count_lines(begin);
    std::vector<Guard> guards(lines.size(), Guard::None);
    std::string text = composed(begin, end, lines, guards);
    for (const Guard next : {Guard::Blanks, Guard::NoProcess, Guard::Plain}) {
        const std::vector<std::size_t> wrong = misread(text, head_lines, lines.size());
        if (wrong.empty())
            break;
        for (const std::size_t i : wrong)
            guards[i] = next;
        text = composed(begin, end, lines, guards);
    }
    return text;
}

}

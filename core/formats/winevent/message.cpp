// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/message.h"

#include "core/formats/winevent/message_labels.h"
#include "core/formats/winevent/message_shape.h"
#include "core/formats/winevent/slots.h"
#include "core/formats/winevent/strings.h"
#include "core/formats/winevent/trimmed.h"

namespace spoor::winevent {
namespace {

constexpr auto npos = std::string_view::npos;

/// `User`, `Domain`, `Logon` and `Sid` of who the section is about.
std::string_view account_name(std::string_view what, bool target)
{
    if (what == "User")
        return target ? "TargetUserName" : "SubjectUserName";
    if (what == "Domain")
        return target ? "TargetDomainName" : "SubjectDomainName";
    if (what == "Logon")
        return target ? "TargetLogonId" : "SubjectLogonId";
    return target ? "TargetUserSid" : "SubjectUserSid";
}

/// A word before a colon that a manifest has as a name.
std::string_view manifest_name(std::string_view before)
{
    const std::size_t at = before.find_last_of(" \t\r\n");
    const std::string_view word = at == npos ? before : before.substr(at + 1);
    return slot_of(word) == Slot::None ? std::string_view() : word;
}

/// A value goes on to the end of its line, to a tab, or to two blanks (flattened texts).
std::string_view value_at(std::string_view text)
{
    std::size_t begin = text.find_first_not_of(" \t");
    if (begin == npos)
        return {};
    text.remove_prefix(begin);
    std::size_t end = text.find_first_of("\t\r\n");
    end = std::min(end, text.find("  "));
    return text.substr(0, end);
}

}

void read_message(std::uint32_t id, std::string_view message, std::vector<Value>& out)
{
    const std::size_t before = out.size();
    // Texts of the old numbering have one account without a heading: it is who logs on where the event is about that.
    const bool target_alone = string_names(id, 99).starts_with("TargetUserName");
    Section section = Section::None;
    std::size_t labelled = 0;
    std::size_t value_begin = 0;  // of the last value in `out`, in the message
    for (std::size_t colon = message.find(':'); colon != npos; colon = message.find(':', colon + 1)) {
        const Label label = label_before(message.substr(0, colon));
        std::string_view name = label.name;
        std::size_t begin = colon - label.text.size();
        if (label.text.empty()) {
            name = manifest_name(message.substr(0, colon));
            if (name.empty())
                continue;
            begin = colon - name.size();
        }
        ++labelled;
        // The value before this label ends where it begins, unless it ended earlier.
        if (out.size() > before && value_begin <= begin && value_begin + out.back().value.size() > begin)
            out.back().value = trimmed(message.substr(value_begin, begin - value_begin));
        if (name.empty()) {
            if (label.section != Section::None)
                section = label.section;
            continue;
        }
        if (label.account)
            name = account_name(name, section == Section::Target || (section == Section::None && target_alone));
        else if (name == "ImageFileName")
            name = id == 592 ? "NewProcessName" : section == Section::Target ? "TargetProcessName" : "ProcessName";
        else if (name == "ProcessId" && section == Section::Target)
            name = "TargetProcessId";
        const std::string_view value = value_at(message.substr(colon + 1));
        out.push_back({name, trimmed(value)});
        value_begin = value.empty() ? colon + 1 : static_cast<std::size_t>(value.data() - message.data());
        if (label.section != Section::None)
            section = label.section;
    }
    // 681 is a sentence: "… from workstation: WS9 failed. The error code was: …".
    for (std::size_t i = before; i < out.size() && id == 681; ++i)
        if (out[i].name == "WorkstationName" && out[i].value.ends_with(" failed."))
            out[i].value.remove_suffix(8);
    // Some words are the same in other languages (`Status`, `Port`): most labels must be known.
    if (labelled * 2 < count_shapes(message)) {
        out.resize(before);
        read_shapes(id, message, out);
    }
}

}

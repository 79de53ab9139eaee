// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/source_traits.h"

#include <algorithm>
#include <array>

namespace spoor::capture {
namespace {

Family family_of(const SourceInfo& source)
{
    static constexpr std::array<std::pair<std::string_view, Family>, 11> families = {{
        {"proftpd-forensic", Family::Forensic},
        {"proftpd-system", Family::Proftpd},
        {"proftpd-extended", Family::Proftpd},
        {"xferlog", Family::Proftpd},
        {"vsftpd", Family::Vsftpd},
        {"syslog", Family::Syslog},
        {"evt", Family::Windows},
        {"evtx", Family::Windows},
        {"winevent-xml", Family::Windows},
        {"winevent-csv", Family::Windows},
        {"winevent-json", Family::Windows},
    }};
    if (!source.format)
        return Family::Other;
    const auto id = source.format->id();
    const auto found = std::ranges::find(families, id, &std::pair<std::string_view, Family>::first);
    return found != families.end() ? found->second : id == "winevent-text" ? Family::Windows : Family::Other;
}

std::string log_name(std::string_view name)
{
    for (const std::string_view ending : {".gz", ".xz", ".bz2", ".zst"})
        if (name.ends_with(ending))
            name.remove_suffix(ending.size());
    std::string out;
    for (const char c : name)
        if (c < '0' || c > '9')
            out += c;
    while (out.ends_with('.') || out.ends_with('-') || out.ends_with('_'))
        out.pop_back();
    return out;
}

bool is_system_log(const Snapshot& snapshot, const SegmentRef& ref)
{
    const SourceInfo* source = snapshot.source(ref.data->file);
    // Logs of modules have the same format and name no machine.
    return source && source->format && source->format->id() == "proftpd-system" && ref.data->rows > 0 &&
           snapshot.pools->facets[ref.data->facet[0]].host != StringPool::absent;
}

}

std::uint32_t Traits::number(const std::string& text)
{
    return numbers_.try_emplace(text, static_cast<std::uint32_t>(numbers_.size() + 1)).first->second;
}

void Traits::update(const Snapshot& snapshot)
{
    for (const auto& source : snapshot.sources) {
        const std::string path = source->member ? source->path + '\n' + *source->member : source->path;
        const std::size_t slash = path.rfind('/');
        const std::string folder = slash == std::string::npos ? std::string() : path.substr(0, slash);
        SourceTraits& traits = by_file_[source->id.value];
        traits.family = family_of(*source);
        traits.folder = number("folder " + folder);
        traits.log = number("log " + folder + '/' + log_name(std::string_view(path).substr(slash + 1)));
        traits.whole = captured_.source(*source);
        traits.told_from = traits.told_to = no_time;
    }
    std::map<std::uint32_t, std::pair<Micros, Micros>> told;  // by folder
    for (const SegmentRef& ref : snapshot.segments) {
        if (!is_system_log(snapshot, ref))
            continue;
        const SourceInfo& source = *snapshot.source(ref.data->file);
        // Logs with a second's resolution are ahead of what they tell.
        const Micros from = source.first.value_or(no_time) - seconds(1);
        const Micros to = source.followed || !source.last ? no_time : *source.last + seconds(1);
        const auto [known, is_new] = told.try_emplace(by_file_[source.id.value].folder, from, to);
        if (!is_new)
            known->second = {std::min(known->second.first, from), std::max(known->second.second, to)};
    }
    for (const auto& source : snapshot.sources) {
        SourceTraits& traits = by_file_[source->id.value];
        const auto known = told.find(traits.folder);
        if (known == told.end() || !source->format || source->format->id() != "proftpd-extended")
            continue;
        std::tie(traits.told_from, traits.told_to) = known->second;
    }
}

const SourceTraits& Traits::of(FileId file) const
{
    static constexpr SourceTraits unknown;
    const auto found = by_file_.find(file.value);
    return found == by_file_.end() ? unknown : found->second;
}

}

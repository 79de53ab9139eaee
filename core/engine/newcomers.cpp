// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/newcomers.h"

#include "core/engine/survey.h"
#include "core/io/container.h"

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

/// Whether the text of a compressed file begins as the one that was read.
bool unpacks_to(const std::string& path, const FileTrace& trace)
{
    auto container = Container::open(path);
    if (!container)
        return false;
    const auto member = (*container)->next();
    if (!member || !*member || (*member)->name)
        return false;
    FileTrace unpacked;
    std::string piece(1 << 20, '\0');
    while (unpacked.size() < trace.size()) {
        const auto wanted =
            static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), trace.size() - unpacked.size()));
        const auto got = (*container)->read(piece.data(), wanted);
        if (!got || *got == 0)
            return false;
        unpacked.add({piece.data(), *got});
    }
    return unpacked == trace;
}

std::optional<FileTrace> trace_of(const std::string& path)
{
    const auto file = OpenFile::open(path);
    if (!file)
        return std::nullopt;
    auto trace = FileTrace::of(*file, file->identity().size);
    return trace ? std::optional(std::move(*trace)) : std::nullopt;
}

std::chrono::steady_clock::duration age_of(const FoundFile& file)
{
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch());
    return duration_cast<steady_clock::duration>(now - nanoseconds(file.mtime_ns));
}

}

std::optional<std::string> without_packing(const std::string& path)
{
    for (const std::string_view end : {".gz", ".xz", ".bz2", ".zst"})
        if (path.size() > end.size() && path.ends_with(end))
            return path.substr(0, path.size() - end.size());
    return std::nullopt;
}

bool is_rotated_name(const std::string& path, const std::string& file)
{
    const std::string plain = without_packing(path).value_or(path);
    if (!plain.starts_with(file) || plain.size() < file.size() + 2)
        return false;
    const std::string_view rest = std::string_view(plain).substr(file.size());
    return std::string_view(".-_").contains(rest[0]) && rest[1] >= '0' && rest[1] <= '9' &&
           rest.find_first_not_of("0123456789.-_:T") == std::string_view::npos;
}

Newcomers::Verdict Newcomers::wait(const FoundFile& file, const void* copy_of)
{
    const auto [known, is_new] = waiting_.try_emplace(file.path, Waiting{file, Steady::now(), copy_of});
    const bool another = known->second.file.device != file.device || known->second.file.inode != file.inode;
    if (!is_new && another)
        known->second.since = Steady::now();
    known->second.file = file;
    known->second.copy_of = copy_of;
    if (Steady::now() - known->second.since < timing_.hold)
        return {Verdict::Wait, copy_of};
    waiting_.erase(known);
    return {Verdict::New, nullptr};
}

Newcomers::Verdict Newcomers::judge(const FoundFile& file, const std::vector<Known>& known)
{
    if (const auto plain = without_packing(file.path)) {
        bool maybe = false, reading = false;
        for (const Known& k : known) {
            const bool gone = k.lost || k.changed;
            if (k.path == *plain && !gone && !k.reading)
                return {Verdict::Known, k.file};
            maybe |= gone && k.trace && folder_of(k.path) == folder_of(file.path);
            reading |= k.reading && folder_of(k.path) == folder_of(file.path);
        }
        // It may hold what is just being read, and has lost its name meanwhile.
        if (reading)
            return wait(file, nullptr);
        if (maybe) {
            // It may still be being written.
            if (age_of(file) < timing_.quiet)
                return wait(file, nullptr);
            // Renamed and compressed between two looks, it has a name that was never seen; so the bytes decide.
            for (const Known& k : known) {
                if ((k.lost || k.changed) && k.trace && k.trace->size() > 0 &&
                    folder_of(k.path) == folder_of(file.path) && unpacks_to(file.path, *k.trace)) {
                    waiting_.erase(file.path);
                    return {Verdict::Packed, k.file};
                }
            }
        }
        waiting_.erase(file.path);
        return {};
    }
    // It has nothing to show yet, and may be about to be filled with a copy.
    if (file.size == 0)
        return wait(file, nullptr);
    if (const auto open = OpenFile::open(file.path)) {
        for (const Known& k : known) {
            if (!k.trace || k.lost || k.path == file.path)
                continue;
            // Nothing was read of it yet: what stands in it now is what a copy would have.
            std::optional<FileTrace> now;
            if (k.trace->size() == 0)
                now = trace_of(k.path);
            const FileTrace& trace = now ? *now : *k.trace;
            if (trace.size() == 0)
                continue;
            const FileTrace::Fit fit = trace.fit(*open);
            if (fit == FileTrace::Fit::Yes || fit == FileTrace::Fit::SoFar)
                return wait(file, k.file);
        }
    }
    // A file that is read for the first time may have been copied and truncated meanwhile: its bytes will tell.
    const auto being_read = [&](const Known& k) {
        return k.reading && (!k.trace || k.trace->size() == 0) && folder_of(k.path) == folder_of(file.path);
    };
    if (std::ranges::any_of(known, being_read))
        return wait(file, nullptr);
    waiting_.erase(file.path);
    return {};
}

std::optional<FoundFile> Newcomers::copy_of(const void* file)
{
    const auto latest = std::ranges::max_element(
        waiting_, {}, [&](const auto& w) { return std::pair(w.second.copy_of == file, w.second.file.mtime_ns); });
    if (latest == waiting_.end() || latest->second.copy_of != file)
        return std::nullopt;
    FoundFile found = latest->second.file;
    waiting_.erase(latest);
    return found;
}

void Newcomers::keep(const std::set<std::string>& paths)
{
    std::erase_if(waiting_, [&](const auto& w) { return !paths.contains(w.first); });
}

}

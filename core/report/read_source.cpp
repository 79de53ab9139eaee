// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/read_source.h"

#include "core/io/container.h"
#include "core/io/digest.h"
#include "core/io/file_identity.h"

#include <filesystem>

namespace spoor::report {
namespace {

constexpr std::size_t piece_size = 1 << 20;

using Piece = std::function<void(std::string_view)>;

Result<SourceNow> read_plain(const std::string& path, const Piece& piece, const TaskContext& context)
{
    const auto file = OpenFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    file->advise_sequential();
    Sha256 digest;
    std::string buffer(piece_size, '\0');
    for (std::uint64_t at = 0;;) {
        if (context.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto got = file->read_at(buffer.data(), buffer.size(), at);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        const std::string_view bytes = std::string_view(buffer).substr(0, *got);
        digest.update(bytes);
        piece(bytes);
        at += *got;
    }
    return SourceNow{digest.hex(), {}, {}};
}

/// The present member to its end; the error that ended it, where one did.
Result<std::optional<Error>> read_member(Container& container, const Piece& piece, const TaskContext& context)
{
    std::string buffer(piece_size, '\0');
    while (true) {
        if (context.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto got = container.read(buffer.data(), buffer.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return std::nullopt;
        piece(std::string_view(buffer).substr(0, *got));
    }
}

Result<SourceNow> read_compressed(const std::string& path, const Piece& piece, const TaskContext& context)
{
    auto container = Container::open(path);
    if (!container)
        return std::unexpected(container.error());
    SourceNow now;
    if (const auto member = (*container)->next(); !member)
        now.error = member.error();
    else if (*member) {
        auto ended = read_member(**container, piece, context);
        if (!ended)
            return std::unexpected(ended.error());
        now.error = std::move(*ended);
    }
    // The container may have given up on damage; the digest is of the file all the same.
    auto whole = read_plain(path, [](std::string_view) {}, context);
    if (!whole)
        return std::unexpected(whole.error());
    now.sha256 = whole->sha256;
    return now;
}

/// Which of the members that bear the name has the digest; the first of the name where none has. Without a name (those
/// of redacted reports are pseudonyms): any that has the digest.
struct Wanted {
    std::size_t place = 0;  ///< among all members
    std::string sha256;
    std::optional<Error> error;
};
Result<std::optional<Wanted>> find_member(const Source& source, const std::string& path, bool by_name,
                                          const TaskContext& context)
{
    auto container = Container::open(path);
    if (!container)
        return std::unexpected(container.error());
    std::optional<Wanted> first;
    for (std::size_t place = 0;; ++place) {
        const auto member = (*container)->next();
        if (!member || !*member)
            return first;
        if (by_name && (*member)->name != source.member)
            continue;
        Sha256 digest;
        auto ended = read_member(**container, [&](std::string_view bytes) { digest.update(bytes); }, context);
        if (!ended)
            return std::unexpected(ended.error());
        Wanted found{place, digest.hex(), std::move(*ended)};
        if (found.sha256 == source.sha256)
            return found;
        if (by_name && !first)
            first = std::move(found);
    }
}

Result<SourceNow> read_of_archive(const Source& source, const std::string& path, const Piece& piece,
                                  const TaskContext& context)
{
    auto wanted = find_member(source, path, true, context);
    if (wanted && !*wanted)
        wanted = find_member(source, path, false, context);
    if (!wanted)
        return std::unexpected(wanted.error());
    auto whole = read_plain(path, [](std::string_view) {}, context);
    if (!whole)
        return std::unexpected(whole.error());
    if (!*wanted)
        return failure(ErrorCode::NotFound, path, *source.member);
    auto container = Container::open(path);
    if (!container)
        return std::unexpected(container.error());
    for (std::size_t place = 0; place <= (*wanted)->place; ++place)
        if (const auto member = (*container)->next(); !member || !*member)
            return failure(ErrorCode::SourceChanged, path);
    if (auto ended = read_member(**container, piece, context); !ended)
        return std::unexpected(ended.error());
    return SourceNow{(*wanted)->sha256, whole->sha256, (*wanted)->error};
}

}

Result<SourceNow> read_source(const Source& source, const std::string& path, const Piece& piece,
                              const TaskContext& context)
{
    // A path in a report that somebody else wrote may lead to a pipe, on which reading would wait for ever.
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return failure(ErrorCode::NotFound, path);
    if (!std::filesystem::is_regular_file(status))
        return failure(ErrorCode::NotReadable, path, "no regular file");
    const auto kind = container_kind(path);
    if (!kind && kind.error().code == ErrorCode::NotReadable)
        return std::unexpected(kind.error());
    if (source.member)
        return read_of_archive(source, path, piece, context);
    if (kind && *kind == ContainerKind::Compressed)
        return read_compressed(path, piece, context);
    return read_plain(path, piece, context);
}

}

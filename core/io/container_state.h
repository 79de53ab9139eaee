// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/container.h"
#include "core/io/digesting_file.h"
#include "core/io/gzip_stream.h"
#include "core/io/magic.h"

#include <archive.h>

namespace spoor {

/// One run of libarchive over a file: what it was set up with, where it stands, and what its results mean.
struct Container::State {
    std::unique_ptr<DigestingFile> file;
    ContainerLimits limits;
    Magic magic = Magic::None;
    // libarchive loses the last 64 KiB of a cut gzip file and does not compare its check sum, so it gets the decoded
    // text, whose end is told to it as the end of a file, and `stream_end` tells what there is to tell.
    std::optional<GzipStream> gzip;
    std::optional<Error> read_error;  // of the file, where libarchive reads it
    archive* handle = nullptr;

    bool started = false;
    bool as_tar = true;  // a compressed file may be a tar inside
    bool single = false;  // a compressed file without members
    bool encrypted = false;  // the present member
    bool at_member_end = true;
    std::string member;
    std::uint64_t member_position = 0;
    std::uint64_t total = 0;
    std::uint64_t members = 0;
    const char* piece = nullptr;  // of libarchive's buffer, not yet handed on
    std::size_t piece_size = 0;
    std::uint64_t hole = 0;  // zeros of a sparse member, not yet handed on
    std::optional<Error> pending;  // after the bytes that came with it
    std::optional<Error> ended;
    bool finished = false;

    ~State()
    {
        if (handle)
            archive_read_free(handle);
    }

    static la_ssize_t on_read(archive* a, void* data, const void** buffer);
    static la_int64_t on_seek(archive*, void* data, la_int64_t offset, int whence);

    /// One compressed stream, be it of a text or of a tar.
    bool is_stream() const { return magic == Magic::Gzip || magic == Magic::Filter; }

    /// From the beginning of the file; again, where it was read before.
    Result<void> start();

    /// The next header, whatever it stands for; false at the end.
    Result<bool> header(archive_entry*& entry);

    /// libarchive's next block of the member into `piece`; sets at_member_end where there is none.
    Result<void> more();

    /// What is wrong with the gzip stream that libarchive has no news of. Reads it to its end: a tar may end before the
    /// stream around it does, and the check sum stands behind both.
    Result<void> stream_end();

    std::optional<Error> over_limit() const;

    /// The error that libarchive has met, which ends the container.
    std::unexpected<Error> broken();
    std::unexpected<Error> end_with(Error error)
    {
        ended = error;
        return std::unexpected(std::move(error));
    }
};

}

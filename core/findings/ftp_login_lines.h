// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spoor {

/// What lines of a facet are to an FTP login. Bits.
enum FtpLoginRole : std::uint8_t {
    ftp_no_role = 0,
    ftp_names_user = 1,  ///< USER
    ftp_login = 2,       ///< a login that was answered (Kind::FtpLogin)
    ftp_pass = 4,        ///< of those, one that is a PASS, which wants a USER before it
    ftp_let_in = 8,
    ftp_no_such_user = 16,  ///< refused, for there is no such account
};

/// The roles (bits) of all facets of a snapshot, by FacetId. Lines found in slack have none.
std::vector<std::uint8_t> ftp_login_roles(const Snapshot&);

/// Whether any event is a login of FTP, by Evidence::facet_counts: where none is, rules about them have nothing to do.
bool has_ftp_logins(std::span<const std::uint64_t> facet_counts, const Pools& pools);

/// Which of a connection's names a PASS is for. Names stay for as many PASS as there were USER: servers that write their
/// log from several threads have been seen to mix them.
class FtpLoginNames {
public:
    void name(StringPool::Id user)
    {
        last_ = user;
        ++open_;
    }
    /// The account of a login whose own line has `own`.
    StringPool::Id login(std::uint8_t role, StringPool::Id own)
    {
        const bool named = open_ > 0;
        if (role & ftp_pass && named)
            --open_;
        return own != StringPool::absent || !named ? own : last_;
    }

    /// A USER waits for its PASS.
    bool any() const { return open_ > 0; }

private:
    StringPool::Id last_ = StringPool::absent;
    std::uint32_t open_ = 0;
};

/// An event's row, and the segment that it is in; looks for the segment only where it is another than the last one's.
/// One thread.
class SnapshotRows {
public:
    explicit SnapshotRows(const Snapshot& snapshot) : snapshot_(snapshot) {}

    /// Row of the event in segment().
    std::uint32_t seek(std::uint32_t event)
    {
        if (event - first_ >= count_) {
            ref_ = &snapshot_.segments[snapshot_.place(EventId{event}).segment];
            first_ = ref_->first_event;
            count_ = ref_->data->rows;
        }
        return event - first_;
    }
    const SegmentRef& segment() const { return *ref_; }
    /// Its place in the snapshot's segments.
    std::size_t index() const { return static_cast<std::size_t>(ref_ - snapshot_.segments.data()); }

private:
    const Snapshot& snapshot_;
    const SegmentRef* ref_ = nullptr;
    std::uint32_t first_ = 0, count_ = 0;
};

}

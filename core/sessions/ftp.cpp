// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_rows.h"

namespace spoor {
namespace {

class FtpFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::Ftp; }
    void find(SessionTable&, const TaskContext&, unsigned) const override {}
    SessionStory story(const SessionTable&, std::size_t, LineReader&) const override { return {}; }
};

}

const SessionFinder& ftp_sessions()
{
    static const FtpFinder finder;
    return finder;
}

}

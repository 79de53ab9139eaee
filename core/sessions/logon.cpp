// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_rows.h"

namespace spoor {
namespace {

class LogonFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::Logon; }
    void find(SessionTable&, const TaskContext&, unsigned) const override {}
    SessionStory story(const SessionTable&, std::size_t, LineReader&) const override { return {}; }
};

}

const SessionFinder& logon_sessions()
{
    static const LogonFinder finder;
    return finder;
}

}

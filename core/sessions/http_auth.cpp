// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_rows.h"

namespace spoor {
namespace {

class HttpAuthFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::HttpAuth; }
    void find(SessionTable&, const TaskContext&, unsigned) const override {}
    SessionStory story(const SessionTable&, std::size_t, LineReader&) const override { return {}; }
};

}

const SessionFinder& http_auth_sessions()
{
    static const HttpAuthFinder finder;
    return finder;
}

}

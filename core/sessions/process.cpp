// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_rows.h"

namespace spoor {
namespace {

class ProcessFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::Process; }
    void find(SessionTable&, const TaskContext&, unsigned) const override {}
    SessionStory story(const SessionTable&, std::size_t, LineReader&) const override { return {}; }
};

}

const SessionFinder& process_sessions()
{
    static const ProcessFinder finder;
    return finder;
}

}

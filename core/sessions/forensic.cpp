// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_rows.h"

namespace spoor {
namespace {

class ForensicFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::Forensic; }
    void find(SessionTable&, const TaskContext&, unsigned) const override {}
    SessionStory story(const SessionTable&, std::size_t, LineReader&) const override { return {}; }
};

}

const SessionFinder& forensic_sessions()
{
    static const ForensicFinder finder;
    return finder;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/follow_links.h"

namespace spoor {

FollowLinks::FollowLinks(Workspace& workspace, TimelinePage& timeline, ActionSet&, QObject* parent)
    : QObject(parent), workspace_(workspace), timeline_(timeline)
{
    static_cast<void>(workspace_);
    static_cast<void>(timeline_);
}

void FollowLinks::forget() {}

}

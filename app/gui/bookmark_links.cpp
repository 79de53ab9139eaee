// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bookmark_links.h"

namespace spoor {

BookmarkLinks::BookmarkLinks(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts) {}

}

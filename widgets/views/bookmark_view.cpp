// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/bookmark_view.h"

namespace spoor {

BookmarkView::BookmarkView(QWidget* parent) : QWidget(parent) {}

void BookmarkView::set_store(BookmarkStore* store) { store_ = store; }

}

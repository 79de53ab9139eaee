// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/bookmark_store.h"

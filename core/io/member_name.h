// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <locale.h>

#include <string>

struct archive_entry;

namespace spoor {

/// libarchive converts names through the thread's locale, and where that is "C" (a service, a cron job) it drops those
/// that zip and pax mark as UTF-8. So while one of these lives, its thread has a UTF-8 locale.
class Utf8Locale {
public:
    Utf8Locale();
    ~Utf8Locale();
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    locale_t before_;
};

/// The name as the archive has it: as UTF-8 where it says so, else the stored bytes made UTF-8. Wants a Utf8Locale.
std::string member_name(archive_entry* entry);

}

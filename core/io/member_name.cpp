// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/member_name.h"

#include "core/io/encoding.h"

#include <archive_entry.h>

namespace spoor {
namespace {

locale_t utf8_locale()
{
    static const locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{});
    return utf8;
}

}

Utf8Locale::Utf8Locale() : before_(utf8_locale() ? ::uselocale(utf8_locale()) : locale_t{}) {}

Utf8Locale::~Utf8Locale()
{
    if (before_)
        ::uselocale(before_);
}

std::string member_name(archive_entry* entry)
{
    if (const char* utf8 = archive_entry_pathname_utf8(entry); utf8 && *utf8)
        return to_utf8(utf8);
    const char* stored = archive_entry_pathname(entry);
    return stored ? to_utf8(stored) : std::string();
}

}

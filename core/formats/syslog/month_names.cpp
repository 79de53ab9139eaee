// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/syslog/month_names.h"

#include "core/formats/timestamp.h"

#include <array>

namespace spoor::syslog {
namespace {

struct Name {
    std::string_view word;
    int month;
};

// Those that are not the English three letters; lower case, without the point. One word for two months in two
// languages does not occur among these.
constexpr std::array names = {
    Name{"janv", 1},       Name{"ene", 1},     Name{"gen", 1},     Name{"sty", 1},     Name{"янв", 1},
    Name{"févr", 2},       Name{"f\xE9vr", 2}, Name{"fév", 2},     Name{"f\xE9v", 2},  Name{"fev", 2},
    Name{"lut", 2},        Name{"фев", 2},     Name{"febr", 2},    Name{"mars", 3},    Name{"mär", 3},
    Name{"m\xE4r", 3},     Name{"märz", 3},    Name{"m\xE4rz", 3}, Name{"mrt", 3},     Name{"maa", 3},
    Name{"мар", 3},        Name{"avril", 4},   Name{"avr", 4},     Name{"abr", 4},     Name{"kwi", 4},
    Name{"апр", 4},        Name{"mai", 5},     Name{"maj", 5},     Name{"mei", 5},     Name{"mag", 5},
    Name{"мая", 5},        Name{"май", 5},     Name{"juin", 6},    Name{"giu", 6},     Name{"cze", 6},
    Name{"июн", 6},        Name{"juni", 6},    Name{"juil", 7},    Name{"lug", 7},     Name{"lip", 7},
    Name{"июл", 7},        Name{"juli", 7},    Name{"août", 8},    Name{"ao\xFBt", 8}, Name{"aout", 8},
    Name{"ago", 8},        Name{"sie", 8},     Name{"авг", 8},     Name{"sept", 9},    Name{"set", 9},
    Name{"wrz", 9},        Name{"сен", 9},     Name{"okt", 10},    Name{"ott", 10},    Name{"out", 10},
    Name{"paź", 10},       Name{"окт", 10},    Name{"lis", 11},    Name{"ноя", 11},    Name{"déc", 12},
    Name{"d\xE9\x63", 12}, Name{"dez", 12},    Name{"dic", 12},    Name{"gru", 12},    Name{"дек", 12},
};

}

int month_of(std::string_view word)
{
    if (word.ends_with('.'))
        word.remove_suffix(1);
    if (word.size() == 3)
        if (const int month = month_number(word))
            return month;
    std::array<char, 8> lower{};
    if (word.size() < 3 || word.size() > lower.size())
        return 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        lower[i] = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] + 32) : word[i];
    const std::string_view text(lower.data(), word.size());
    for (const Name& name : names)
        if (name.word == text)
            return name.month;
    return 0;
}

}

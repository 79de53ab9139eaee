// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_expectation.h"
#include "widgets/models/display_text.h"
#include "widgets/wording/error_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace spoor {
namespace {

struct FilterWording {
    Q_DECLARE_TR_FUNCTIONS(spoor::FilterWording)
};

struct Expectation {
    std::string_view key;
    const char* text;
};

constexpr std::array expectations{
    Expectation{expected::expression,
                QT_TRANSLATE_NOOP("spoor::FilterWording", "a condition was expected here, such as status:401")},
    Expectation{expected::value,
                QT_TRANSLATE_NOOP("spoor::FilterWording", "a value was expected here, such as the 401 of status:401")},
    Expectation{expected::field, QT_TRANSLATE_NOOP("spoor::FilterWording",
                                                   "the name of a field was expected here, such as status or user")},
    Expectation{
        expected::op,
        QT_TRANSLATE_NOOP("spoor::FilterWording",
                          "this operator does not fit: texts are compared with : alone, and regular expressions too")},
    Expectation{expected::closing_parenthesis,
                QT_TRANSLATE_NOOP("spoor::FilterWording", "this ( is never closed; a ) was expected")},
    Expectation{expected::closing_quote,
                QT_TRANSLATE_NOOP("spoor::FilterWording", "this quote is never closed; a \" was expected")},
    Expectation{expected::closing_slash,
                QT_TRANSLATE_NOOP("spoor::FilterWording",
                                  "this regular expression is never closed; a / was expected (a path goes in quotes)")},
    Expectation{expected::end, QT_TRANSLATE_NOOP("spoor::FilterWording",
                                                 "this ) closes nothing; the end, “and” or “or” was expected")},
    Expectation{expected::number,
                QT_TRANSLATE_NOOP("spoor::FilterWording", "a number was expected here: 401, 4xx, 4* or 400..499")},
    Expectation{expected::address,
                QT_TRANSLATE_NOOP("spoor::FilterWording",
                                  "an address was expected here: 10.0.0.1, 10.0.0.0/8 or 2001:db8::/32")},
    Expectation{expected::time, QT_TRANSLATE_NOOP("spoor::FilterWording",
                                                  "a time was expected here: 2004-11-16 or \"2004-11-16 10:54\"")},
    Expectation{expected::range, QT_TRANSLATE_NOOP("spoor::FilterWording",
                                                   "a range was expected here whose beginning is not above its end")},
    Expectation{expected::regex,
                QT_TRANSLATE_NOOP("spoor::FilterWording", "a valid regular expression was expected here")},
    Expectation{
        expected::regex_flag,
        QT_TRANSLATE_NOOP("spoor::FilterWording", "after the closing / only i may stand (a path goes in quotes)")},
    Expectation{
        expected::nesting,
        QT_TRANSLATE_NOOP("spoor::FilterWording", "fewer parentheses within parentheses were expected (200 at most)")},
};

QString expectation(const std::string& detail)
{
    std::string_view key = detail;
    std::string_view more;
    // `regex:` carries the library's own message.
    if (const auto colon = key.find(':'); colon != std::string_view::npos) {
        more = key.substr(colon + 1);
        key = key.substr(0, colon);
    }
    const auto found = std::ranges::find(expectations, key, &Expectation::key);
    QString text = found == expectations.end() ? display_text(detail, 256) : FilterWording::tr(found->text);
    if (!more.empty())
        text += QStringLiteral(" (%1)").arg(display_text(more, 256).trimmed());
    return text;
}

}

FilterPlace place_in(const QString& filter, const Error& error)
{
    const QByteArray bytes = filter.toUtf8();
    const auto characters = [&bytes](std::size_t n) {
        return QString::fromUtf8(bytes.left(qsizetype(std::min(n, std::size_t(bytes.size())))));
    };
    const QString before = characters(error.position);
    FilterPlace place;
    place.start = int(before.size());
    place.length = int(characters(error.position + error.length).size()) - place.start;
    place.column = int(before.toUcs4().size()) + 1;
    if (place.length <= 0) {
        place.start = std::clamp(place.start, 0, std::max(0, int(filter.size()) - 1));
        place.length = filter.isEmpty() ? 0 : 1;
    }
    return place;
}

ErrorWords filter_words(const QString& filter, const Error& error)
{
    if (error.code != ErrorCode::BadFilter)
        return words_for(error);
    if (error.detail == expected::regex_limit)
        return {FilterWording::tr("The regular expression %1 was given up on some lines.")
                    .arg(display_text(error.subject, 256)),
                FilterWording::tr("It takes too many steps there; those lines are not shown."),
                FilterWording::tr("Make it simpler: repetitions within repetitions are what costs.")};
    const FilterPlace place = place_in(filter, error);
    const QString found = error.subject.empty() ? FilterWording::tr("the filter ends")
                                                : FilterWording::tr("“%1”").arg(display_text(error.subject, 60));
    return {FilterWording::tr("Column %1: %2 – %3.").arg(place.column).arg(found, expectation(error.detail)), {}, {}};
}

}

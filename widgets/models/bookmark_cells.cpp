// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/bookmark_cells.h"

#include "widgets/models/bookmark_list.h"
#include "widgets/models/display_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::BookmarkCells)
};

constexpr int tag_limit = 80;

QString tags_text(const Bookmark& mark)
{
    QStringList tags;
    for (const std::string& tag : mark.tags)
        tags << display_text(tag, tag_limit);
    return tags.join(QStringLiteral(", "));
}

}

QString bookmark_text(const Bookmark* mark, Field field)
{
    if (!mark)
        return {};
    switch (field) {
    case Field::Bookmarked:
        return QStringLiteral("true");
    case Field::Tag:
        return tags_text(*mark);
    case Field::Note:
        return first_line(mark->note);
    default:
        return {};
    }
}

QVariant bookmark_value(const Bookmark* mark, Field field)
{
    if (field == Field::Bookmarked)
        return mark ? QStringLiteral("true") : QStringLiteral("false");
    if (!mark)
        return {};
    if (field == Field::Note)
        return mark->note.empty() ? QVariant() : QVariant(QString::fromStdString(mark->note));
    QStringList tags;
    for (const std::string& tag : mark->tags)
        tags << QString::fromStdString(tag);
    return tags.isEmpty() ? QVariant() : QVariant(tags.join(QStringLiteral(", ")));
}

bool is_one_value(const Bookmark* mark, Field field) { return field != Field::Tag || !mark || mark->tags.size() < 2; }

QString bookmark_words(const Bookmark& mark)
{
    QStringList parts{mark.colour ? Words::tr("Bookmark, colour %1").arg(mark.colour) : Words::tr("Bookmark")};
    if (const QString tags = tags_text(mark); !tags.isEmpty())
        parts << tags;
    const QString note = first_line(mark.note);
    return note.isEmpty() ? parts.join(QStringLiteral(", "))
                          //: A bookmark with its colour and tags, and the first line of its note
                          : Words::tr("%1: %2").arg(parts.join(QStringLiteral(", ")), note);
}

std::set<EventKey> bookmarked_events(const PlacedBookmarks& placed)
{
    std::set<EventKey> events;
    for (std::size_t i = 0; i < placed.all().size(); ++i)
        if (const auto event = placed.event(i); event && placed.all()[i].on == BookmarkOn::Event)
            events.insert(*event);
    return events;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reference.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spoor {
namespace {

/// Texts of these pages; areas are told apart by what stands before their rows.
struct Reference {
    Q_DECLARE_TR_FUNCTIONS(spoor::Reference)
public:
    static QList<SheetArea> fixed_keys();
    static QList<SheetArea> filter();
};

QString key(const char* portable)
{
    return QKeySequence(QLatin1StringView(portable), QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

QList<SheetArea> Reference::fixed_keys()
{
    return {
        {tr("Everywhere"),
         {{key("Esc"), tr("back out one step")},
          {key("Tab"), tr("to the next control; with Shift to the one before")},
          {tr("%1 or the menu key").arg(key("Shift+F10")), tr("menu of what has the focus")}}},
        {tr("Event table"),
         {{tr("Arrows, %1, %2").arg(key("PgUp"), key("PgDown")),
           tr("move; with Shift select, with Ctrl without selecting")},
          {key("Home"), tr("first event")},
          {key("End"), tr("last event")},
          {tr("Left, Right"), tr("scroll sideways")}}},
        {tr("Findings"),
         {{key("Return"), tr("on a finding: its evidence in the timeline; on a rule: open or close it")},
          {tr("Left, Right"), tr("close and open a rule")}}},
    };
}

QList<SheetArea> Reference::filter()
{
    const auto code = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {tr("Fields and values"),
         {{code("status:401"), tr("the field has this value")},
          {code("status!=401"), tr("every other event, also those without a status")},
          {code("status>=400"), tr("compares numbers and times: < <= > >=")},
          {code("status:400..499"), tr("a range; an end may be left out")},
          {code("status:4xx"), tr("digits that may be any")},
          {code("user:anna"), tr("the whole value, in any case; of CORP\\anna the name alone will do")},
          {code("path:*.asp"), tr("* is any run of characters, ? one of them")},
          {code("path:\"/a b*\""), tr("in quotes everything stands for itself")},
          {code("path:/cmd\\.exe/i"), tr("a regular expression, found anywhere in the value; i: in any case")},
          {code("ip:10.0.0.0/8"), tr("addresses of a network")},
          {code("user:-"), tr("the field is absent")},
          {code("user:*"), tr("the field is there")},
          {code("status:(401 or 530)"), tr("any of these values")},
          {code("sc-bytes>1000"), tr("a field by the log’s own name")}}},
        {tr("Times"),
         {{code("time:2004-11-16"), tr("the whole day, in UTC")},
          {code("time:\"2004-11-16 10:54\""), tr("the whole minute")},
          {code("time:\"2004-11-16 10:00\"..\"2004-11-16 11:00\""), tr("both minutes included")}}},
        {tr("Text of the line"),
         {{code("cmd.exe"), tr("the raw line holds this word, in any case")},
          {code("\"two words\""), tr("the raw line holds this phrase")},
          {code("/^GET .*\\.ida/"), tr("the raw line fits this regular expression")}}},
        {tr("Together"),
         {{code("a b"), tr("both; “and” may be written")},
          {code("a or b"), tr("either")},
          {code("not a"), tr("not this; binds closest, then “and”, then “or”")},
          {code("( )"), tr("what belongs together")},
          {code("\\"), tr("takes the meaning from the sign that follows")}}},
    };
}

}

QList<SheetArea> key_reference(const QList<ActionEntry>& actions)
{
    QList<SheetArea> areas;
    for (const ActionEntry& action : actions) {
        if (action.keys.isEmpty())
            continue;
        const auto found = std::ranges::find(areas, action.area, &SheetArea::title);
        SheetArea& area = found != areas.end() ? *found : areas.emplaceBack(SheetArea{action.area, {}});
        area.rows << SheetRow{keys_text(action.keys), action.text};
    }
    return areas + Reference::fixed_keys();
}

QList<SheetArea> filter_reference() { return Reference::filter(); }

}

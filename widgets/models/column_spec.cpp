// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/column_spec.h"

#include "widgets/models/display_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::ColumnSpec)
};

struct Shape {
    Field field;
    const char* title;
    int width;  // in digits
};

constexpr std::array shapes{
    Shape{Field::Time, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Time"), 19},
    Shape{Field::Kind, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Kind"), 11},
    Shape{Field::Outcome, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Outcome"), 10},
    Shape{Field::Ip, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Client"), 15},
    Shape{Field::Port, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Client Port"), 7},
    Shape{Field::Server, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Server"), 15},
    Shape{Field::ServerPort, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Port"), 6},
    Shape{Field::User, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "User"), 15},
    Shape{Field::Domain, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Domain"), 12},
    Shape{Field::Method, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Method"), 7},
    Shape{Field::Path, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Path"), 30},
    Shape{Field::Query, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Query"), 24},
    Shape{Field::Agent, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Agent"), 24},
    Shape{Field::Status, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Status"), 7},
    Shape{Field::Sub, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Sub"), 5},
    Shape{Field::Win32, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Win32"), 11},
    Shape{Field::EventId, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Event ID"), 8},
    Shape{Field::Host, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Host"), 12},
    Shape{Field::Site, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Site"), 10},
    Shape{Field::Process, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Process"), 16},
    Shape{Field::Pid, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Process ID"), 8},
    Shape{Field::Session, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Session"), 9},
    Shape{Field::File, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "File"), 24},
    Shape{Field::Line, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Line"), 8},
    Shape{Field::Message, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Record"), 60},
    Shape{Field::Tag, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Tag"), 10},
    Shape{Field::Note, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Note"), 20},
    Shape{Field::Bookmarked, QT_TRANSLATE_NOOP("spoor::ColumnSpec", "Bookmarked"), 10},
};

constexpr bool in_order()
{
    for (std::size_t i = 0; i < shapes.size(); ++i)
        if (std::size_t(shapes[i].field) != i)
            return false;
    return shapes.size() == std::size_t(field_count);
}
static_assert(in_order());

const QString difference_name() { return QStringLiteral("\u0394"); }
constexpr int difference_width = 18;
constexpr int own_width = 14;

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

}

ColumnSpec ColumnSpec::named(const QString& name)
{
    if (name == difference_name())
        return difference();
    if (const auto field = field_from_name(name.toStdString()); field && *field != Field::Other)
        return of(*field);
    return {Field::Other, name};
}

bool ColumnSpec::needs_record() const
{
    return field == Field::Other ? !own.isEmpty() : info(field).storage == Storage::Raw;
}

bool ColumnSpec::is_number() const
{
    return is_difference() || (field != Field::Other && info(field).type == FieldType::Number);
}

QString ColumnSpec::name() const
{
    if (field != Field::Other)
        return qt(info(field).name);
    return is_difference() ? difference_name() : own;
}

QString ColumnSpec::title() const
{
    if (field != Field::Other)
        return Words::tr(shapes[std::size_t(field)].title);
    return is_difference() ? difference_name() : visible_text(own, 80);
}

QString ColumnSpec::description() const
{
    if (is_difference())
        return Words::tr("The time that lies between a row and the one above it");
    if (field == Field::Other)
        return Words::tr("The source's own field %1").arg(visible_text(own, 80));
    return Words::tr("In filters: %1 or %2").arg(qt(info(field).name), qt(info(field).ecs));
}

int ColumnSpec::width_hint() const
{
    if (field != Field::Other)
        return shapes[std::size_t(field)].width;
    return is_difference() ? difference_width : std::clamp(int(own.size()) + 2, own_width, 30);
}

}

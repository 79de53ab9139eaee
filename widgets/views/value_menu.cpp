// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/value_menu.h"

#include "widgets/models/display_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace spoor {
namespace {

/// Short, visible, and with no mnemonic of its own: in a menu `&` means the next letter.
QString shown(const FieldValue& value)
{
    if (value.absent)
        return value.field + QStringLiteral(": -");
    QString text = value.field + QStringLiteral(": ") + visible_text(value.value, 40);
    return text.replace(u'&', QStringLiteral("&&"));
}

}

ValueMenu::ValueMenu(const FieldValue& value, bool column_shown, QWidget* parent) : QMenu(parent)
{
    addAction(QIcon::fromTheme(QStringLiteral("view-filter")), tr("&Only This (%1)").arg(shown(value)), this,
              [this, value] { emit only_asked(value); });
    addAction(tr("&Not This (%1)").arg(shown(value)), this, [this, value] { emit not_asked(value); });
    if (!column_shown)
        addAction(tr("&Add Column"), this, [this, value] { emit column_asked(value.field); });
    QAction* copy = addAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy Value"), this,
                              [value] { QGuiApplication::clipboard()->setText(value.value); });
    copy->setEnabled(!value.absent);
}

}

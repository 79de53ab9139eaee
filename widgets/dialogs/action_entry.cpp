// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/action_entry.h"

#include <QCoreApplication>

namespace spoor {

QString keys_text(const QList<QKeySequence>& keys)
{
    QString text;
    for (const QKeySequence& key : keys) {
        const QString one = key.toString(QKeySequence::NativeText);
        text = text.isEmpty() ? one : QCoreApplication::translate("spoor::Keys", "%1 or %2").arg(text, one);
    }
    return text;
}

bool is_plain(const QKeySequence& key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    return !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           first.key() < Qt::Key_Escape;
}

}

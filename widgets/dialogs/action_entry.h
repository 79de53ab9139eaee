// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace spoor {

/// One thing that the window can do, as lists of such things show it.
struct ActionEntry {
    QString id;    ///< stable, for settings: `go.next-failure`
    QString area;  ///< heading in a list: “Go”
    QString text;  ///< without mnemonic and ellipsis: “Next Failure”
    QString place;  ///< where its menu is: “Go” or “Edit → Copy As”
    QIcon icon;
    QList<QKeySequence> keys;
    QList<QKeySequence> defaults;
    bool enabled = true;
    QString reason;  ///< why it is not enabled, where that is known
};

/// All keys of an action in words of the system: `F1 or ?`; empty where there is none.
QString keys_text(const QList<QKeySequence>& keys);

/// A key without Ctrl, Alt or Meta that types a character. Such keys act where no text is typed.
bool is_plain(const QKeySequence& key);

}

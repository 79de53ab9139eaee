// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/actions.h"
#include "widgets/dialogs/action_entry.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QActionGroup;
class QMenu;
class QMenuBar;
class QSettings;
class QShortcut;
class QWidget;

namespace spoor {

/// The actions of one window: made from the table, wired by id, with the keys that the user gave them. An action that
/// is not wired, or needs logs where none are open, is disabled and knows why.
class ActionSet : public QObject {
    Q_OBJECT
public:
    /// Ids in code must stand in the table (asserted). `settings` outlives this.
    ActionSet(QSettings& settings, QWidget* window);

    QAction* action(QLatin1StringView id) const;

    /// What the action does; it is enabled from now on, when what it needs is there. Toggles are wired with the new
    /// state, choices are called when they become the choice.
    template <class Slot>
    QAction* on(QLatin1StringView id, const QObject* context, Slot slot)
    {
        QAction* wired = action(id);
        connect(wired, &QAction::triggered, context, slot);
        set_wired(id);
        return wired;
    }

    void set_logs_open(bool open);
    /// Which page is shown.
    enum class Page { Timeline, Findings, Sessions, BySource, Charts, Report, Watch, Capture };
    void set_page(Page page);
    /// Disabled with this reason, whatever else holds; an empty reason takes that back.
    void set_blocked(QLatin1StringView id, const QString& reason);

    /// A widget where plain keys act (with its children, but where text is typed). For now and for all to come.
    /// `only`: ids of those that act there; none: all.
    void add_plain_scope(QWidget* scope, QList<QLatin1StringView> only = {});

    void fill(QMenuBar* bar);
    QMenu* menu(Menu menu) const { return menus_.value(int(menu)); }

    /// All of them, for lists.
    QList<ActionEntry> entries() const;
    /// Takes effect at once and is kept.
    void set_keys(const QString& id, const QList<QKeySequence>& keys);

signals:
    void keys_changed();

private:
    struct Item {
        const ActionSpec* spec;
        QAction* action;
        QList<QKeySequence> keys;
        QList<QKeySequence> defaults;
        bool wired = false;
        QString blocked;
        std::vector<QPointer<QShortcut>> plain;  // one a scope
    };
    Item& item(QLatin1StringView id);
    const Item& item(QLatin1StringView id) const { return const_cast<ActionSet*>(this)->item(id); }
    void set_wired(QLatin1StringView id);
    void bind(Item& item);
    void update(Item& item);
    QString reason(const Item& item) const;

    QSettings& settings_;
    QWidget* window_;
    std::vector<Item> items_;
    QHash<QLatin1StringView, int> index_;
    QHash<QLatin1StringView, QActionGroup*> choices_;
    QHash<int, QMenu*> menus_;
    struct Scope {
        QPointer<QWidget> widget;
        QList<QLatin1StringView> only;
    };
    QList<Scope> scopes_;
    bool logs_open_ = false;
    Page page_ = Page::Timeline;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/action_set.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>

namespace spoor {
namespace {

QLatin1StringView latin(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

QList<QKeySequence> default_keys(std::string_view text)
{
    QList<QKeySequence> keys;
    for (const QString& key : QString(latin(text)).split(u' ', Qt::SkipEmptyParts))
        keys << QKeySequence(key, QKeySequence::PortableText);
    return keys;
}

/// `go.line` would be a key of a group for QSettings where it held a slash; dots are plain.
QString setting(QLatin1StringView id) { return QStringLiteral("shortcuts/%1").arg(id); }

QList<QKeySequence> kept_keys(const QSettings& settings, QLatin1StringView id, const QList<QKeySequence>& otherwise)
{
    const QVariant kept = settings.value(setting(id));
    if (!kept.isValid())
        return otherwise;
    QList<QKeySequence> keys;
    for (const QString& text : kept.toStringList())
        if (const QKeySequence key(text, QKeySequence::PortableText); !key.isEmpty())
            keys << key;
    return keys;
}

/// “Open &Folder…” as a name: “Open Folder”. An ideograph that a translation marks stands in parentheses: “(&F)”.
QString plain_text(QString text)
{
    if (const qsizetype at = text.indexOf(QLatin1String("(&")); at >= 0 && text.mid(at + 3, 1) == QLatin1String(")"))
        text.remove(at, 4);
    text.remove(u'&');
    text.remove(u'…');
    return text.trimmed();
}

QString title_of(Menu menu) { return plain_text(Actions::tr(Actions::title(menu))); }

QString place_of(Menu menu)
{
    const Menu parent = Actions::parent(menu);
    return parent == menu ? title_of(menu) : Actions::tr("%1 → %2").arg(title_of(parent), title_of(menu));
}

}

ActionSet::ActionSet(QSettings& settings, QWidget* window) : QObject(window), settings_(settings), window_(window)
{
    for (const ActionSpec& spec : Actions::table()) {
        if (spec.id.empty())
            continue;
        const QLatin1StringView id = latin(spec.id);
        auto* action = new QAction(Actions::tr(spec.text), this);
        action->setObjectName(id);
        action->setToolTip(spec.tip ? Actions::tr(spec.tip) : plain_text(action->text()));
        if (!spec.icon.empty())
            action->setIcon(QIcon::fromTheme(latin(spec.icon)));
        action->setCheckable(spec.toggle || !spec.choice.empty());
        if (!spec.choice.empty()) {
            QActionGroup*& group = choices_[latin(spec.choice)];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        const QList<QKeySequence> defaults = default_keys(spec.keys);
        index_.insert(id, int(items_.size()));
        items_.push_back({&spec, action, kept_keys(settings, id, defaults), defaults, false, {}, {}});
        // The window holds them all, so that keys act while a menu bar is hidden.
        window->addAction(action);
    }
    for (Item& item : items_) {
        bind(item);
        update(item);
    }
}

ActionSet::Item& ActionSet::item(QLatin1StringView id)
{
    const auto found = index_.constFind(id);
    Q_ASSERT_X(found != index_.constEnd(), "ActionSet", id.data());
    return items_[std::size_t(*found)];
}

QAction* ActionSet::action(QLatin1StringView id) const { return item(id).action; }

void ActionSet::set_wired(QLatin1StringView id)
{
    item(id).wired = true;
    update(item(id));
}

void ActionSet::set_logs_open(bool open)
{
    logs_open_ = open;
    for (Item& item : items_)
        update(item);
}

void ActionSet::set_page(Page page)
{
    page_ = page;
    for (Item& item : items_)
        update(item);
}

void ActionSet::set_blocked(QLatin1StringView id, const QString& reason)
{
    item(id).blocked = reason;
    update(item(id));
}

QString ActionSet::reason(const Item& item) const
{
    if (!item.wired)
        return tr("not available yet");
    if (!item.blocked.isEmpty())
        return item.blocked;
    if (item.spec->needs != Needs::Nothing && !logs_open_)
        return tr("needs open logs");
    if (item.spec->needs == Needs::Timeline && page_ != Page::Timeline)
        return tr("acts on the timeline");
    if (item.spec->needs == Needs::Findings && page_ != Page::Findings)
        return tr("acts on findings");
    const bool no_event = page_ == Page::Sessions;
    const bool unfiltered = no_event || page_ == Page::Findings;
    if ((item.spec->needs == Needs::Event && no_event) || (item.spec->needs == Needs::Events && unfiltered))
        return tr("acts on events");
    return {};
}

void ActionSet::update(Item& item)
{
    const bool enabled = reason(item).isEmpty();
    item.action->setEnabled(enabled);
    for (const auto& shortcut : item.plain)
        if (shortcut)
            shortcut->setEnabled(enabled);
}

void ActionSet::bind(Item& item)
{
    QList<QKeySequence> plain;
    QList<QKeySequence> others;
    for (const QKeySequence& key : item.keys)
        (item.spec->local || is_plain(key) ? plain : others) << key;
    // Where there are plain keys alone the menu shows them, and the context of a widget that never has the focus keeps
    // the action itself from answering to them: the shortcuts of the scopes do.
    item.action->setShortcutContext(others.isEmpty() ? Qt::WidgetShortcut : Qt::WindowShortcut);
    item.action->setShortcuts(others.isEmpty() ? plain : others);
    for (const auto& old : item.plain)
        delete old;
    item.plain.clear();
    if (plain.isEmpty())
        return;
    for (const Scope& scope : scopes_) {
        if (!scope.widget || !(scope.only.isEmpty() || scope.only.contains(latin(item.spec->id))))
            continue;
        auto* shortcut = new QShortcut(scope.widget);
        shortcut->setKeys(plain);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setEnabled(item.action->isEnabled());
        connect(shortcut, &QShortcut::activated, item.action, &QAction::trigger);
        item.plain.push_back(shortcut);
    }
}

void ActionSet::add_plain_scope(QWidget* scope, QList<QLatin1StringView> only)
{
    scopes_ << Scope{scope, std::move(only)};
    for (Item& item : items_)
        bind(item);
}

void ActionSet::fill(QMenuBar* bar)
{
    for (const ActionSpec& spec : Actions::table()) {
        const auto within = [this, bar](Menu menu, const auto& self) -> QMenu* {
            QMenu*& made = menus_[int(menu)];
            if (!made) {
                const Menu parent = Actions::parent(menu);
                const QString title = Actions::tr(Actions::title(menu));
                QMenu* const added = parent == menu ? bar->addMenu(title) : self(parent, self)->addMenu(title);
                added->setToolTipsVisible(true);
                menus_[int(menu)] = added;
                return added;
            }
            return made;
        };
        QMenu* menu = within(spec.menu, within);
        if (spec.id.empty())
            menu->addSeparator();
        else
            menu->addAction(action(latin(spec.id)));
    }
}

QList<ActionEntry> ActionSet::entries() const
{
    QList<ActionEntry> all;
    for (const Item& item : items_) {
        ActionEntry entry;
        entry.id = latin(item.spec->id);
        entry.area = title_of(Actions::parent(item.spec->menu));
        entry.place = place_of(item.spec->menu);
        entry.text = plain_text(item.action->text());
        entry.icon = item.action->icon();
        entry.keys = item.keys;
        entry.defaults = item.defaults;
        entry.enabled = item.action->isEnabled();
        entry.reason = reason(item);
        all << entry;
    }
    return all;
}

void ActionSet::set_keys(const QString& id, const QList<QKeySequence>& keys)
{
    const QByteArray latin_id = id.toLatin1();
    Item& changed = item(QLatin1StringView(latin_id));
    changed.keys = keys;
    bind(changed);
    if (keys == changed.defaults) {
        settings_.remove(setting(QLatin1StringView(latin_id)));
    } else {
        QStringList texts;
        for (const QKeySequence& key : keys)
            texts << key.toString(QKeySequence::PortableText);
        settings_.setValue(setting(QLatin1StringView(latin_id)), texts);
    }
    emit keys_changed();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <span>
#include <string_view>

namespace spoor {

/// The menus, in the order of the menu bar; those within another stand after it.
enum class Menu { File, Recent, Edit, CopyAs, Filter, Go, Bookmarks, View, Times, Zones, Panels, Tools, Help };

/// What an action needs before it can be done, beside being wired.
enum class Needs {
    Nothing,
    Logs,
    Event,     ///< a page where an event can be chosen: all but that of sessions
    Events,    ///< a page that shows the events that the filter lets through: the timeline, or these side by side
    Timeline,  ///< the page of that name: it would act on what is not seen
    Findings,  ///< the page of that name
};

/// A row of the table of all that the window can do. Texts are in English and are marked for translation with the
/// context `spoor::Actions`.
struct ActionSpec {
    std::string_view id;  ///< stable: settings name it. Empty: a separator
    const char* text = nullptr;
    std::string_view icon = {};  ///< name of a Breeze icon
    std::string_view keys = {};  ///< default keys, portable, parted by blanks
    Menu menu = Menu::File;
    Needs needs = Needs::Nothing;
    std::string_view choice = {};  ///< one of these is on at a time
    bool toggle = false;
    bool local = false;  ///< all its keys act in the pages alone: other views have their own meaning for them
    const char* tip = nullptr;
};

/// The table of all that the window can do, from which menus, keys, the palette and the key sheet are made.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(spoor::Actions)
public:
    /// In the order of the menus. Keys that are plain (a character without Ctrl or Alt) act in the pages where no
    /// text is typed, all others in the whole window.
    static std::span<const ActionSpec> table();
    /// English titles of menus with mnemonics, marked for translation like the texts.
    static const char* title(Menu menu);
    /// The menu that a menu is within; itself where it stands in the menu bar.
    static Menu parent(Menu menu);
};

}

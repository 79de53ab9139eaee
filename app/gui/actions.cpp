// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/actions.h"

#include <array>

namespace spoor {
namespace {

constexpr auto logs = Needs::Logs;
constexpr auto timeline = Needs::Timeline;
constexpr auto event = Needs::Event;
constexpr auto events = Needs::Events;
constexpr auto findings = Needs::Findings;

constexpr ActionSpec separator(Menu menu) { return {.id = {}, .menu = menu}; }

}

std::span<const ActionSpec> Actions::table()
{
    // clang-format off: a table reads in columns
    static constexpr std::array all{
        ActionSpec{.id = "file.open-folder", .text = QT_TR_NOOP("Open &Folder…"), .icon = "document-open-folder", .keys = "Ctrl+Shift+O", .menu = Menu::File, .tip = QT_TR_NOOP("Open all logs in a folder, beside what is open")},
        ActionSpec{.id = "file.open-files", .text = QT_TR_NOOP("&Open Files…"), .icon = "document-open", .keys = "Ctrl+O", .menu = Menu::File, .tip = QT_TR_NOOP("Open log files and archives, beside what is open")},
        ActionSpec{.id = "file.open-sample", .text = QT_TR_NOOP("Open &Sample Case"), .icon = "folder-open", .menu = Menu::File, .tip = QT_TR_NOOP("Open the logs of a made-up break-in, to try things out")},
        ActionSpec{.id = "file.forget-recent", .text = QT_TR_NOOP("&Forget These"), .icon = "edit-clear-history", .menu = Menu::Recent, .tip = QT_TR_NOOP("Empty the list of what was opened")},
        ActionSpec{.id = "file.close-all", .text = QT_TR_NOOP("&Close All"), .icon = "document-close", .keys = "Ctrl+Shift+W", .menu = Menu::File, .needs = logs, .tip = QT_TR_NOOP("Close all logs")},
        separator(Menu::File),
        ActionSpec{.id = "case.open", .text = QT_TR_NOOP("Open C&ase…"), .icon = "document-open", .keys = "Ctrl+Alt+O", .menu = Menu::File, .tip = QT_TR_NOOP("Open a case file, with the logs that it is about")},
        ActionSpec{.id = "case.save-as", .text = QT_TR_NOOP("Sa&ve Case As…"), .icon = "document-save-as", .keys = "Ctrl+Shift+S", .menu = Menu::File, .needs = logs, .tip = QT_TR_NOOP("Keep bookmarks, notes and the report in a file of your own")},
        ActionSpec{.id = "report.write", .text = QT_TR_NOOP("&Write Report…"), .icon = "document-export", .keys = "Ctrl+Shift+R", .menu = Menu::File, .needs = logs, .tip = QT_TR_NOOP("Write the report as HTML, PDF, Markdown or JSON")},
        ActionSpec{.id = "report.export-events", .text = QT_TR_NOOP("E&xport Events…"), .icon = "document-export", .keys = "Ctrl+Shift+E", .menu = Menu::File, .needs = logs, .tip = QT_TR_NOOP("Write the events that are shown as CSV, JSON lines, for Timesketch or as ECS JSON")},
        separator(Menu::File),
        ActionSpec{.id = "file.quit", .text = QT_TR_NOOP("&Quit"), .icon = "application-exit", .keys = "Ctrl+Q", .menu = Menu::File},
    
        ActionSpec{.id = "edit.undo-filter", .text = QT_TR_NOOP("&Undo Filter Change"), .icon = "edit-undo", .keys = "Ctrl+Z", .menu = Menu::Edit, .needs = events},
        ActionSpec{.id = "edit.redo-filter", .text = QT_TR_NOOP("&Redo Filter Change"), .icon = "edit-redo", .keys = "Ctrl+Shift+Z", .menu = Menu::Edit, .needs = events},
        separator(Menu::Edit),
        ActionSpec{.id = "edit.copy", .text = QT_TR_NOOP("&Copy Rows"), .icon = "edit-copy", .keys = "Ctrl+C", .menu = Menu::Edit, .needs = timeline, .local = true, .tip = QT_TR_NOOP("Copy the selected rows as text")},
        ActionSpec{.id = "copy.csv", .text = QT_TR_NOOP("As &CSV"), .icon = "text-csv", .menu = Menu::CopyAs, .needs = timeline},
        ActionSpec{.id = "copy.json", .text = QT_TR_NOOP("As &JSON Lines"), .icon = "application-json", .menu = Menu::CopyAs, .needs = timeline},
        ActionSpec{.id = "copy.markdown", .text = QT_TR_NOOP("As &Markdown Table"), .icon = "text-markdown", .menu = Menu::CopyAs, .needs = timeline},
        ActionSpec{.id = "copy.filter", .text = QT_TR_NOOP("As &Filter That Finds Them"), .icon = "view-filter", .menu = Menu::CopyAs, .needs = timeline},
        ActionSpec{.id = "edit.select-all", .text = QT_TR_NOOP("Select &All"), .icon = "edit-select-all", .keys = "Ctrl+A", .menu = Menu::Edit, .needs = timeline, .local = true},
        separator(Menu::Edit),
        ActionSpec{.id = "find.open", .text = QT_TR_NOOP("&Find…"), .icon = "edit-find", .keys = "Ctrl+F", .menu = Menu::Edit, .needs = logs, .tip = QT_TR_NOOP("Find text among the events that are shown")},
        ActionSpec{.id = "find.next", .text = QT_TR_NOOP("Find &Next"), .icon = "go-down-search", .keys = "F3 N", .menu = Menu::Edit, .needs = timeline},
        ActionSpec{.id = "find.previous", .text = QT_TR_NOOP("Find &Previous"), .icon = "go-up-search", .keys = "Shift+F3 Shift+N", .menu = Menu::Edit, .needs = timeline},
    
        ActionSpec{.id = "filter.focus", .text = QT_TR_NOOP("&Edit Filter"), .icon = "view-filter", .keys = "Ctrl+K /", .menu = Menu::Filter, .needs = logs, .tip = QT_TR_NOOP("Go to the filter")},
        ActionSpec{.id = "filter.clear", .text = QT_TR_NOOP("&Clear Filter"), .icon = "edit-clear", .keys = "Ctrl+Shift+K", .menu = Menu::Filter, .needs = logs},
        ActionSpec{.id = "filter.save", .text = QT_TR_NOOP("&Save Filter…"), .icon = "document-save", .menu = Menu::Filter, .needs = timeline},
        separator(Menu::Filter),
        ActionSpec{.id = "filter.only-this", .text = QT_TR_NOOP("&Only This Value"), .icon = "list-add", .keys = "+", .menu = Menu::Filter, .needs = timeline, .tip = QT_TR_NOOP("Show only events with the value of the current cell")},
        ActionSpec{.id = "filter.not-this", .text = QT_TR_NOOP("&Not This Value"), .icon = "list-remove", .keys = "-", .menu = Menu::Filter, .needs = timeline, .tip = QT_TR_NOOP("Hide events with the value of the current cell")},
    
        ActionSpec{.id = "go.line", .text = QT_TR_NOOP("Go to &Line…"), .icon = "go-jump", .keys = "Ctrl+L", .menu = Menu::Go, .needs = timeline},
        ActionSpec{.id = "go.time", .text = QT_TR_NOOP("Go to &Time…"), .icon = "clock", .keys = "Ctrl+G", .menu = Menu::Go, .needs = timeline},
        separator(Menu::Go),
        ActionSpec{.id = "go.next-failure", .text = QT_TR_NOOP("Next &Failure"), .icon = "go-down", .keys = "E", .menu = Menu::Go, .needs = timeline},
        ActionSpec{.id = "go.previous-failure", .text = QT_TR_NOOP("Previous F&ailure"), .icon = "go-up", .keys = "Shift+E", .menu = Menu::Go, .needs = timeline},
        ActionSpec{.id = "go.next-in-session", .text = QT_TR_NOOP("Next in &Session"), .icon = "go-down", .keys = "O", .menu = Menu::Go, .needs = timeline},
        ActionSpec{.id = "go.previous-in-session", .text = QT_TR_NOOP("Previous in S&ession"), .icon = "go-up", .keys = "Shift+O", .menu = Menu::Go, .needs = timeline},
        ActionSpec{.id = "bookmark.toggle", .text = QT_TR_NOOP("Bookma&rk"), .icon = "bookmark-new", .keys = "M", .menu = Menu::Go, .needs = logs, .tip = QT_TR_NOOP("Bookmark what is chosen, or take its bookmark away")},
        ActionSpec{.id = "bookmark.note", .text = QT_TR_NOOP("Bookmark &Note"), .icon = "edit-comment", .keys = "B", .menu = Menu::Go, .needs = logs, .tip = QT_TR_NOOP("Bookmark what is chosen, and write a note to it")},
        ActionSpec{.id = "bookmark.tags", .text = QT_TR_NOOP("Tags of T&his Bookmark…"), .icon = "tag", .keys = "Shift+B", .menu = Menu::Go, .needs = logs, .tip = QT_TR_NOOP("Bookmark what is chosen, and give it tags")},
        ActionSpec{.id = "go.next-bookmark", .text = QT_TR_NOOP("Next &Bookmark"), .icon = "bookmarks", .keys = "]", .menu = Menu::Go, .needs = timeline},
        ActionSpec{.id = "go.previous-bookmark", .text = QT_TR_NOOP("Previous Boo&kmark"), .icon = "bookmarks", .keys = "[", .menu = Menu::Go, .needs = timeline},
        separator(Menu::Go),
        ActionSpec{.id = "go.session", .text = QT_TR_NOOP("&Go to Session"), .icon = "view-list-tree", .keys = "S", .menu = Menu::Go, .needs = event, .tip = QT_TR_NOOP("Show the session that the current event belongs to, step by step")},
        ActionSpec{.id = "go.same-client", .text = QT_TR_NOOP("Same Cl&ient Everywhere"), .icon = "computer", .keys = "C", .menu = Menu::Go, .needs = logs, .tip = QT_TR_NOOP("Show all events of this client side by side, however its address is written")},
        ActionSpec{.id = "go.same-user", .text = QT_TR_NOOP("Same &User Everywhere"), .icon = "user", .keys = "U", .menu = Menu::Go, .needs = logs, .tip = QT_TR_NOOP("Show all events of this user side by side, with or without a domain")},
        separator(Menu::Go),
        ActionSpec{.id = "finding.evidence", .text = QT_TR_NOOP("E&vidence in Timeline"), .icon = "go-jump", .keys = "V", .menu = Menu::Go, .needs = findings, .tip = QT_TR_NOOP("Filter the timeline to the events of the chosen finding")},
        ActionSpec{.id = "finding.dismiss", .text = QT_TR_NOOP("Not Sus&picious Because…"), .icon = "view-hidden", .keys = "X Del", .menu = Menu::Go, .needs = findings, .local = true, .tip = QT_TR_NOOP("Dismiss the chosen finding, with a reason")},
        ActionSpec{.id = "finding.restore", .text = QT_TR_NOOP("Take &Dismissal Back"), .icon = "edit-undo", .keys = "Shift+X", .menu = Menu::Go, .needs = findings, .tip = QT_TR_NOOP("Take back the dismissal of the chosen finding, or else the last one")},
        separator(Menu::Go),
        ActionSpec{.id = "view.context", .text = QT_TR_NOOP("Show in &Context"), .icon = "view-list-text", .keys = "Ctrl+E Ctrl+Return", .menu = Menu::Go, .needs = timeline, .tip = QT_TR_NOOP("Show the neighbours of the current event, whatever the filter hides; once more to close them")},
        ActionSpec{.id = "view.mark", .text = QT_TR_NOOP("&Mark"), .icon = "draw-highlight", .keys = "Shift+M", .menu = Menu::Go, .needs = timeline, .tip = QT_TR_NOOP("Mark the current event, to measure times from it")},
    
        ActionSpec{.id = "page.timeline", .text = QT_TR_NOOP("Timeli&ne"), .icon = "view-calendar-timeline", .keys = "Ctrl+1", .menu = Menu::View, .needs = logs, .choice = "page", .tip = QT_TR_NOOP("All events in order of time")},
        ActionSpec{.id = "page.findings", .text = QT_TR_NOOP("&Findings"), .icon = "flag", .keys = "Ctrl+2", .menu = Menu::View, .needs = logs, .choice = "page", .tip = QT_TR_NOOP("What an investigator would point at, why, and what would make it harmless")},
        ActionSpec{.id = "page.sessions", .text = QT_TR_NOOP("&Sessions"), .icon = "view-list-tree", .keys = "Ctrl+3", .menu = Menu::View, .needs = logs, .choice = "page", .tip = QT_TR_NOOP("What belongs together: connections, handshakes, logons, processes")},
        ActionSpec{.id = "page.by-source", .text = QT_TR_NOOP("&By Source"), .icon = "view-file-columns", .keys = "Ctrl+4", .menu = Menu::View, .needs = logs, .choice = "page", .tip = QT_TR_NOOP("Events side by side, a column for each source")},
        ActionSpec{.id = "page.charts", .text = QT_TR_NOOP("C&harts"), .icon = "office-chart-line", .keys = "Ctrl+5", .menu = Menu::View, .needs = logs, .choice = "page", .tip = QT_TR_NOOP("Failure rates, outcomes and top values of what the filter lets through")},
        ActionSpec{.id = "page.report", .text = QT_TR_NOOP("Rep&ort"), .icon = "document-preview", .keys = "Ctrl+6", .menu = Menu::View, .needs = logs, .choice = "page", .tip = QT_TR_NOOP("Put a report together that others can check")},
        ActionSpec{.id = "page.watch", .text = QT_TR_NOOP("W&atch"), .icon = "preferences-desktop-notification-bell", .keys = "Ctrl+7", .menu = Menu::View, .needs = logs, .choice = "page", .tip = QT_TR_NOOP("Be told of findings and events while logs grow")},
        ActionSpec{.id = "page.capture", .text = QT_TR_NOOP("Captur&e"), .icon = "media-record", .keys = "Ctrl+8", .menu = Menu::View, .needs = logs, .choice = "page", .tip = QT_TR_NOOP("Keep the last lines of every connection, and write them down when something goes wrong")},
        separator(Menu::View),
        ActionSpec{.id = "view.follow", .text = QT_TR_NOOP("Fo&llow"), .icon = "media-playback-start", .keys = "F", .menu = Menu::View, .needs = logs, .toggle = true, .tip = QT_TR_NOOP("Read on as the logs grow, and stay at the newest event")},
        ActionSpec{.id = "view.columns", .text = QT_TR_NOOP("&Columns…"), .icon = "view-file-columns", .menu = Menu::View, .needs = timeline},
        ActionSpec{.id = "view.order-by-time", .text = QT_TR_NOOP("Order by T&ime"), .icon = "view-sort-ascending", .menu = Menu::View, .needs = timeline},
        ActionSpec{.id = "view.time-absolute", .text = QT_TR_NOOP("&Date and Time"), .menu = Menu::Times, .needs = timeline, .choice = "time"},
        ActionSpec{.id = "view.time-relative", .text = QT_TR_NOOP("&Since the Mark"), .menu = Menu::Times, .needs = timeline, .choice = "time"},
        ActionSpec{.id = "view.zone-utc", .text = QT_TR_NOOP("&UTC"), .menu = Menu::Zones, .needs = logs, .choice = "zone"},
        ActionSpec{.id = "view.zone-local", .text = QT_TR_NOOP("&This Computer"), .menu = Menu::Zones, .needs = logs, .choice = "zone"},
        ActionSpec{.id = "view.zone-source", .text = QT_TR_NOOP("Each &Source"), .menu = Menu::Zones, .needs = logs, .choice = "zone"},
        separator(Menu::View),
        ActionSpec{.id = "view.compact", .text = QT_TR_NOOP("Compact &Rows"), .menu = Menu::View, .needs = logs, .choice = "density"},
        ActionSpec{.id = "view.roomy", .text = QT_TR_NOOP("Roo&my Rows"), .menu = Menu::View, .needs = logs, .choice = "density"},
        ActionSpec{.id = "view.wrap-raw", .text = QT_TR_NOOP("&Wrap the Raw Line"), .icon = "text-wrap", .menu = Menu::View, .needs = logs, .toggle = true},
        separator(Menu::View),
        ActionSpec{.id = "view.histogram", .text = QT_TR_NOOP("&Histogram"), .icon = "view-object-histogram-linear", .menu = Menu::Panels, .needs = timeline, .toggle = true},
        ActionSpec{.id = "view.inspector", .text = QT_TR_NOOP("&Inspector"), .icon = "documentinfo", .menu = Menu::Panels, .needs = logs, .toggle = true},
        ActionSpec{.id = "view.sources", .text = QT_TR_NOOP("&Sources"), .icon = "folder-text", .menu = Menu::Panels, .needs = logs, .toggle = true},
        ActionSpec{.id = "view.messages", .text = QT_TR_NOOP("&Messages"), .icon = "dialog-messages", .menu = Menu::Panels, .needs = logs, .toggle = true},
        ActionSpec{.id = "view.bookmarks", .text = QT_TR_NOOP("&Bookmarks"), .icon = "bookmarks", .menu = Menu::Panels, .needs = logs, .toggle = true},
        separator(Menu::Panels),
        ActionSpec{.id = "view.reset-layout", .text = QT_TR_NOOP("&Reset Layout"), .icon = "view-restore", .menu = Menu::Panels, .needs = logs, .tip = QT_TR_NOOP("Put panels and columns where they were at first")},
        ActionSpec{.id = "histogram.reset", .text = QT_TR_NOOP("Histo&gram: Whole Time"), .icon = "zoom-fit-width", .menu = Menu::View, .needs = timeline},
        ActionSpec{.id = "view.full-screen", .text = QT_TR_NOOP("F&ull Screen"), .icon = "view-fullscreen", .keys = "F11", .menu = Menu::View, .toggle = true},
    
        ActionSpec{.id = "tools.palette", .text = QT_TR_NOOP("&Command Palette…"), .icon = "search", .keys = "Ctrl+Shift+P", .menu = Menu::Tools, .tip = QT_TR_NOOP("Find any command by typing")},
        ActionSpec{.id = "tools.ledger", .text = QT_TR_NOOP("&Ledger of Lines…"), .icon = "view-statistics", .menu = Menu::Tools, .needs = logs, .tip = QT_TR_NOOP("What became of each line that was read")},
        ActionSpec{.id = "tools.findings-settings", .text = QT_TR_NOOP("&Findings Settings…"), .icon = "view-filter", .menu = Menu::Tools, .tip = QT_TR_NOOP("Which rules look for findings, and by which thresholds and lists")},
        ActionSpec{.id = "tools.learn-programs", .text = QT_TR_NOOP("Learn Kno&wn Programs…"), .icon = "run-build", .menu = Menu::Tools, .needs = logs, .tip = QT_TR_NOOP("Review which programs the web server ran, and have findings leave out those that are right")},
        ActionSpec{.id = "watch.test", .text = QT_TR_NOOP("Send &Test Message"), .icon = "preferences-desktop-notification-bell", .menu = Menu::Tools, .needs = logs, .tip = QT_TR_NOOP("Send a test message of the chosen watch rule, by the ways it tells")},
        ActionSpec{.id = "case.verify", .text = QT_TR_NOOP("&Verify Case…"), .icon = "document-encrypt", .menu = Menu::Tools, .needs = logs, .tip = QT_TR_NOOP("Compare the logs and the trail of the case with their digests")},
        separator(Menu::Tools),
        ActionSpec{.id = "tools.settings", .text = QT_TR_NOOP("&Settings…"), .icon = "configure", .keys = "Ctrl+,", .menu = Menu::Tools},
    
        ActionSpec{.id = "bookmark.colour-1", .text = QT_TR_NOOP("Colour &1"), .keys = "Ctrl+Shift+1", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-2", .text = QT_TR_NOOP("Colour &2"), .keys = "Ctrl+Shift+2", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-3", .text = QT_TR_NOOP("Colour &3"), .keys = "Ctrl+Shift+3", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-4", .text = QT_TR_NOOP("Colour &4"), .keys = "Ctrl+Shift+4", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-5", .text = QT_TR_NOOP("Colour &5"), .keys = "Ctrl+Shift+5", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-6", .text = QT_TR_NOOP("Colour &6"), .keys = "Ctrl+Shift+6", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-7", .text = QT_TR_NOOP("Colour &7"), .keys = "Ctrl+Shift+7", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-8", .text = QT_TR_NOOP("Colour &8"), .keys = "Ctrl+Shift+8", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-9", .text = QT_TR_NOOP("Colour &9"), .keys = "Ctrl+Shift+9", .menu = Menu::Bookmarks, .needs = logs},
        ActionSpec{.id = "bookmark.colour-0", .text = QT_TR_NOOP("&No Colour"), .keys = "Ctrl+Shift+0", .menu = Menu::Bookmarks, .needs = logs},
    
        ActionSpec{.id = "help.keys", .text = QT_TR_NOOP("&Keys"), .icon = "input-keyboard", .keys = "F1 ?", .menu = Menu::Help},
        ActionSpec{.id = "help.language", .text = QT_TR_NOOP("&Filter Language"), .icon = "help-hint", .menu = Menu::Help},
        separator(Menu::Help),
        ActionSpec{.id = "help.about", .text = QT_TR_NOOP("&About Spoor"), .icon = "help-about", .menu = Menu::Help},
    };
    // clang-format on
    return all;
}

const char* Actions::title(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QT_TR_NOOP("&File");
    case Menu::Recent:
        return QT_TR_NOOP("Open &Recent");
    case Menu::Edit:
        return QT_TR_NOOP("&Edit");
    case Menu::CopyAs:
        return QT_TR_NOOP("Copy &Special");
    case Menu::Filter:
        return QT_TR_NOOP("F&ilter");
    case Menu::Go:
        return QT_TR_NOOP("&Go");
    case Menu::Bookmarks:
        return QT_TR_NOOP("Bookmark C&olour");
    case Menu::View:
        return QT_TR_NOOP("&View");
    case Menu::Times:
        return QT_TR_NOOP("&Times");
    case Menu::Zones:
        return QT_TR_NOOP("Time &Zone");
    case Menu::Panels:
        return QT_TR_NOOP("&Panels");
    case Menu::Tools:
        return QT_TR_NOOP("&Tools");
    case Menu::Help:
        return QT_TR_NOOP("&Help");
    }
    return "";
}

Menu Actions::parent(Menu menu)
{
    switch (menu) {
    case Menu::Recent:
        return Menu::File;
    case Menu::CopyAs:
        return Menu::Edit;
    case Menu::Bookmarks:
        return Menu::Go;
    case Menu::Times:
    case Menu::Zones:
    case Menu::Panels:
        return Menu::View;
    default:
        return menu;
    }
}

}

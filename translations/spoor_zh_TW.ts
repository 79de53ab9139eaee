<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>EventWords</name>
    <message>
        <source>✓ success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for investigating logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders and archives to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ActionSet</name>
    <message>
        <source>not available yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs open logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::Actions</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all logs in a folder, beside what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log files and archives, beside what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Sample Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the logs of a made-up break-in, to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list of what was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Filter Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo Filter Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Markdown Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Filter That Finds Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text among the events that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only events with the value of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide events with the value of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous F&amp;ailure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in &amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous in S&amp;ession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Boo&amp;kmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines of the file around the current event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the current event, to measure times from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date and Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Since the Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each &amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact &amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roo&amp;my Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap the Raw Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put panels and columns where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ledger of Lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each line that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram: Who&amp;le Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ColumnChooser</name>
    <message>
        <source>&amp;Add Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or name any field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was typed as a field by the logs&apos; own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown columns, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the logs&apos; own names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in these logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shown, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ColumnSpec</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that lies between a row and the one above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s own field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In filters: %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::CommandPalette</name>
    <message>
        <source>No command fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ContextPane</name>
    <message>
        <source>This &amp;file only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events around the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours of the event that is chosen in the table, whatever the filter hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the event&apos;s file in their order, instead of all events in time order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around line %1 of %2: this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around line %1 of %2: all events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::EventDelegate</name>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::EventView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each event, in time order unless a column is chosen to sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked, %1 apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected, first and last %1 apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in Context	Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Mark Off	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark Row	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;All Marks Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times Relative to This Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bsolute Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Rows &amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON &amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter for These Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter for These &amp;Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by &amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit A&amp;ll Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Difference to Row A&amp;bove (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;Source&apos;s Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relative to the First Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::EventWords</name>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters or digits escaped that need no escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots or slashes escaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escaped more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlong UTF-8 in place of ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-alikes of ASCII characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters written as references of HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL, which ends the text for some programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that are not seen or turn the direction of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step to the folder above that is seen only when decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ExcludeDialog</name>
    <message>
        <source>Leave Out by Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files whose name or whole path fits this are taken out, and those that are found later are not read. * stands for any text, ? for one character, [ab] for one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes out %1 of %Ln source(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::FieldModel</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known when the source has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoded %1×, more below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoded %1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in which this is written hides what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from columns in the server&apos;s own time (%1), read in the source&apos;s zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has no date: it is that of the last #Date line before it, counted on where the clock passes midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it comes from elsewhere in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record does not say when it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log says its offset from UTC itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken as UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In filters: %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was wrapped over two lines and has been put together again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s), not shown: see the raw line</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the unpacked text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % sure: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header in the file: inferred from the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the shape of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the index cache of an earlier reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FieldTree</name>
    <message>
        <source>Fields of the event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status:401 and not user:&quot;-&quot;   ip:10.0.0.0/8   path:*.asp   (Ctrl+Space: suggestions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Filter As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a filter of the name “%1”. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterChipRow</name>
    <message>
        <source>Clear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the text and every condition that is not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterChipView</name>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: on or off; !: invert; P: pin; F2: edit; Delete: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Include Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude &amp;Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin Across New Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterCompletionModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterEdit</name>
    <message>
        <source>Clear the text (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterMenu</name>
    <message>
        <source>Recent Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Filter As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Saved Filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget Recent Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterState</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterSuggestion</name>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FilterWording</name>
    <message>
        <source>a condition was expected here, such as status:401</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value was expected here, such as the 401 of status:401</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field was expected here, such as status or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this operator does not fit: texts are compared with : alone, and regular expressions too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ( is never closed; a ) was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quote is never closed; a &quot; was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this regular expression is never closed; a / was expected (a path goes in quotes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ) closes nothing; the end, “and” or “or” was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number was expected here: 401, 4xx, 4* or 400..499</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address was expected here: 10.0.0.1, 10.0.0.0/8 or 2001:db8::/32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time was expected here: 2004-11-16 or &quot;2004-11-16 10:54&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range was expected here whose beginning is not above its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a valid regular expression was expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the closing / only i may stand (a path goes in quotes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer parentheses within parentheses were expected (200 at most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression %1 was given up on some lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes too many steps there; those lines are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler: repetitions within repetitions are what costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filter ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: %2 – %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::FindBar</name>
    <message>
        <source>Find in what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the raw line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression (PCRE), found anywhere in the raw line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case: “Anna” is not “anna”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“w”</source>
        <comment>a word in quotes, on a small button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words: “exe” is not found in “exec”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter, Shift+F3, N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter, F3, n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+ …</source>
        <comment>so many matches, and more to come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>so many matches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many matches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(continued from the top)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(continued from the end)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::GoToBar</name>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without going anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120   ex041116.log:120   #120 for a row of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+5m   -1h30m   10:54   2004-11-16 10:54:13   or a time pasted from a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <comment>before a number: a row of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line number, a file&apos;s name and a line (ex041116.log:120), or # and a row of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1 (%2, line %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That line of %1 is not among the rows shown. Nearest: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is so late. The last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows end at %1. The last: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends at line %2. The last event: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file&apos;s name ends so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is chosen whose file could be meant. Write name:line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no events that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::HistogramLegend</name>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::HistogramView</name>
    <message>
        <source>&amp;Logarithmic Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show All Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the Selected Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1), %2 a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a time: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::Inspector</name>
    <message>
        <source>The event in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Raw Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the raw line as it stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Evidence Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path, line, byte offset and SHA-256, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Containing &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that holds the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines Around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines before and after this one in its file, whatever became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of the raw line copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw line copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence reference copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::Keys</name>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::LedgerDialog</name>
    <message>
        <source>Parse Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is one of five kinds; none is dropped. A double click on rejected lines shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parse ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all, as a Markdown table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Parse Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::LedgerModel</name>
    <message>
        <source>✓ adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✗ %n line(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n line(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that an event begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that belong to the event before them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that say how to read the others, such as #Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with nothing in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that should have given an event and did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the five kinds add up to all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::LoadStatus</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what has been read stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through %1: %2 files so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing indexes for the next opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, file %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::MainWindow</name>
    <message>
        <source>Spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 that are selected were copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) (filter: %2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the sample case is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) removed (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) could not be removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Spoor %1&lt;/b&gt;&lt;p&gt;A workbench for investigating server and security logs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filter has not been changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change of the filter was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no bookmarks yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::MessageModel</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::NeedleWording</name>
    <message>
        <source>The regular expression takes too many steps on some lines; matches there may be missing. Make it simpler: repetitions within repetitions are what costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: this is not a regular expression – %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::NeighbourModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::NeighbourView</name>
    <message>
        <source>Lines around the event in its file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::OverviewStrip</name>
    <message>
        <source>Overview of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures, matches of the search and marked rows over the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked row(s) nearby</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 nearby</source>
        <comment>name of a kind of sign: how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::RawLineView</name>
    <message>
        <source>Raw line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to see its raw line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[… cut here in display: %1 shown; the line in the file is longer]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap Raw Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap the raw line, or keep it on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coloured, because the line is longer than %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::RecentDelegate</name>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::RecentModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::Reference</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back out one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or the menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu of what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move; with Shift select, with Ctrl without selecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field has this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other event, also those without a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares numbers and times: &lt; &lt;= &gt; &gt;=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range; an end may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits that may be any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole value, in any case; of CORP\anna the name alone will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* is any run of characters, ? one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quotes everything stands for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regular expression, found anywhere in the value; i: in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field by the log’s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole day, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both minutes included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the raw line holds this word, in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the raw line holds this phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the raw line fits this regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both; “and” may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this; binds closest, then “and”, then “or”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the meaning from the sign that follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ReferenceSheet</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::RejectedDialog</name>
    <message>
        <source>Rejected Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 should have given an event and did not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are shown; %2 more are in the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Rejected Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::RejectedModel</name>
    <message>
        <source>NUL bytes alone: the machine may have gone down while it wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL bytes in it: the machine may have gone down while it wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line, cut short: it may still be being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than a line is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns; the source declares %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a line as this format has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::RowView</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::SavedFiltersDialog</name>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Spoor is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text in the event table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open at start what was open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone of logs in local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zone of logs in local time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an &amp;index of each log, so that it opens faster the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is made from the logs and can be made again. The logs themselves are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For logs that do not say their zone, from the next opening on. Each source can be given a zone of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ShortcutModel</name>
    <message>
        <source>Changed; without a key by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; by default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ShortcutsPage</name>
    <message>
        <source>Search for an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this action its default keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all actions their default keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves about or backs out everywhere, and cannot be given to an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a key of this action already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a key of “%2”. Reassigning takes it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free. It acts in the timeline, and types a character where text is edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::SortStatus</name>
    <message>
        <source>How much is sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sorting; the rows stay in the order they had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::SourceTreeModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) being read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From the saved index of an earlier opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked: %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>format and how sure that is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::SourceView</name>
    <message>
        <source>Set &amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and id of a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole archive is read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only Events of This File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Re&amp;jected Lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;Zone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln Source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave Out by Pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Containing Fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns that keep files out; choose one to take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parse Ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names are told from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take Back %1 (%Ln file(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::StartPage</name>
    <message>
        <source>Drop a folder, log files or archives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of these kinds, plain, compressed or in archives: %1; and any text with times in it. Spoor never changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open F&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you open will be listed here, with what it held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halden Instruments, November 2009: one morning an employee cannot log in any more, and a drawing of the company is offered elsewhere. You are given its logs – who came in, by which way, and what did they take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from This List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::TimeDisplay</name>
    <message>
        <source>Time (relative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (source&apos;s zone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::TimeGoalWording</name>
    <message>
        <source>Write +5m, 10:54, 2004-11-16 10:54:13, or paste a time from a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit was expected here: d, h, m, s or ms, as in +1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event to count from. Choose one that has a time, or write the whole date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the calendar has no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the clock has no such time; 00:00:00 to 23:59:59 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone: +01:00, UTC or Europe/Berlin was expected. Letters such as EST name several zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: day or month first? Write the year first, as in 2004-11-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is outside of the years 1601 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::TimeTicker</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>QLocale&apos;s format of a date below an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QLocale&apos;s format of a day of the year below an axis</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::TimeWords</name>
    <message numerus="yes">
        <source>%n ms</source>
        <comment>length of a bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>length of a bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>length of a bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>length of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of a bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>length of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>length of a bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>length of a bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>length of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>length of a bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>day of the week, from and to, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and number of events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::TimelineLinks</name>
    <message>
        <source>Continued from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other failure is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other event of this session is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides this event in the table; the inspector shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event first: its neighbours are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell first; a difference of times is nothing to filter by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ValueMenu</name>
    <message>
        <source>&amp;Only This (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not This (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::Wording</name>
    <message>
        <source>It holds binary data of no format that Spoor knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was truncated: it is shorter than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was replaced: another file stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content is no longer what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an archive without any file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins like an archive and is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; it may have been moved or its disk taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, unless you want it: then open it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to where you may read it, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, unless it should be a log: then see whether it is damaged or encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no file that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the logs are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has changed since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was truncated or replaced; what was read of it no longer stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This compressed file ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before the end is shown. Get a whole copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before the damage is shown. Get another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this archive was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than the bound against archive bombs allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it can be trusted, unpack it yourself and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved index of this file could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the file was read again and the index is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter %1 is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it at the place that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2004-11-16 10:54:13, or only the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin or an offset such as +02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log format %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the formats that Spoor lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an option that Spoor knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See spoor --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been read by then is shown. Open it again to read the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoor met a fault of its own with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ZoneDialog</name>
    <message>
        <source>Zone of the Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in %1 are of a clock in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The times in %Ln source(s) are of a clock in:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a zone, such as Berlin or +02:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the zones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of it has a time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first event, %1 in the log, is then %2 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::ZoneModel</name>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
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
    <name>spoor::EventDelegate</name>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::EventTableModel</name>
    <message>
        <source>Time (UTC)</source>
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
        <source>User</source>
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
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
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
        <source>In filters: %1 or %2</source>
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
</context>
<context>
    <name>spoor::FieldModel</name>
    <message>
        <source>decoded: %1</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>in the decompressed member</source>
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
</context>
<context>
    <name>spoor::FilterBar</name>
    <message>
        <source>Filter, for instance  status:401 and not user:&quot;-&quot;   ip:10.0.0.0/8   path:*.asp</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>spoor::Inspector</name>
    <message>
        <source>Fields of the event</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 that are selected were copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) (filter: %2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) could not be removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
    <name>spoor::SourceModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
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
        <source>done in part</source>
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
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoor::StartPage</name>
    <message>
        <source>Open the &amp;sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder or log files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoor reads IIS (HTTP and FTP), Apache and NCSA logs, and any text with times in it; plain, compressed or in archives. It never changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
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
</TS>

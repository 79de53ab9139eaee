<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>spoor::BookmarkLinks</name>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>%Ln bookmark removed; Ctrl+Z brings it back</numerusform>
            <numerusform>%Ln bookmarks removed; Ctrl+Z brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed; Ctrl+Z in the list of bookmarks brings them back</source>
        <translation>
            <numerusform>%Ln bookmark removed; Ctrl+Z in the list of bookmarks brings it back</numerusform>
            <numerusform>%Ln bookmarks removed; Ctrl+Z in the list of bookmarks brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) made</source>
        <translation>
            <numerusform>%Ln bookmark made</numerusform>
            <numerusform>%Ln bookmarks made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the filter hides %Ln bookmarked event(s)</source>
        <translation>
            <numerusform>the filter hides %Ln bookmarked event</numerusform>
            <numerusform>the filter hides %Ln bookmarked events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkView</name>
    <message numerus="yes">
        <source>%Ln bookmark(s) are chosen</source>
        <translation>
            <numerusform>%Ln bookmark is chosen</numerusform>
            <numerusform>%Ln bookmarks are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::CaptureLinks</name>
    <message numerus="yes">
        <source>%n block(s) written</source>
        <translation>
            <numerusform>%n block written</numerusform>
            <numerusform>%n blocks written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::CapturePage</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::DismissDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln finding(s) of this rule about this subject, and those to come</source>
        <translation>
            <numerusform>&amp;All: %Ln finding of this rule about this subject, and those to come</numerusform>
            <numerusform>&amp;All %Ln findings of this rule about this subject, and those to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::EventView</name>
    <message numerus="yes">
        <source>%n row(s) marked</source>
        <translation>
            <numerusform>%n row marked</numerusform>
            <numerusform>%n rows marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked, %1 apart</source>
        <translation>
            <numerusform>%n row marked, %1 apart</numerusform>
            <numerusform>%n rows marked, %1 apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected, first and last %1 apart</source>
        <translation>
            <numerusform>%n row selected, first and last %1 apart</numerusform>
            <numerusform>%n rows selected, first and last %1 apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::ExcludeDialog</name>
    <message numerus="yes">
        <source>Takes out %1 of %Ln source(s).</source>
        <translation>
            <numerusform>Takes out %1 of %Ln source.</numerusform>
            <numerusform>Takes out %1 of %Ln sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::FieldModel</name>
    <message numerus="yes">
        <source>%n more field(s), not shown: see the raw line</source>
        <translation>
            <numerusform>%n more field, not shown: see the raw line</numerusform>
            <numerusform>%n more fields, not shown: see the raw line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::FindingFilterBar</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <translation>
            <numerusform>%1 of %Ln finding</numerusform>
            <numerusform>%1 of %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln dismissed</source>
        <translation>
            <numerusform>%1, %Ln dismissed</numerusform>
            <numerusform>%1, %Ln dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::FindingView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule found %Ln thing(s). Choose one below it to see why, and by which events.</source>
        <translation>
            <numerusform>This rule found %Ln thing. Choose it below the rule to see why, and by which events.</numerusform>
            <numerusform>This rule found %Ln things. Choose one below it to see why, and by which events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::FindingsPage</name>
    <message numerus="yes">
        <source>No findings: none of the %Ln rule(s) saw in these logs what it looks for. That is no proof that nothing happened: a rule knows what it looks for alone, and a log what was logged.</source>
        <translation>
            <numerusform>No findings: the one rule did not see in these logs what it looks for. That is no proof that nothing happened: a rule knows what it looks for alone, and a log what was logged.</numerusform>
            <numerusform>No findings: none of the %Ln rules saw in these logs what it looks for. That is no proof that nothing happened: a rule knows what it looks for alone, and a log what was logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %Ln event(s)</source>
        <translation>
            <numerusform>Evidence: %Ln event</numerusform>
            <numerusform>Evidence: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::FollowState</name>
    <message numerus="yes">
        <source>%Ln new event(s), hidden by the filter</source>
        <translation>
            <numerusform>%Ln new event, hidden by the filter</numerusform>
            <numerusform>%Ln new events, hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln new event</numerusform>
            <numerusform>%Ln new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more hidden by the filter</source>
        <extracomment>How many new events there are, and how many more that the filter hides</extracomment>
        <translation>
            <numerusform>%1, %Ln more hidden by the filter</numerusform>
            <numerusform>%1, %Ln more hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>following, %Ln file(s)</source>
        <translation>
            <numerusform>following, %Ln file</numerusform>
            <numerusform>following, %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::Inspector</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::LadderText</name>
    <message numerus="yes">
        <source>%Ln more step(s) are not shown</source>
        <translation>
            <numerusform>%Ln more step is not shown</numerusform>
            <numerusform>%Ln more steps are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::LanesPage</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::LedgerModel</name>
    <message numerus="yes">
        <source>✗ %n line(s) missing</source>
        <translation>
            <numerusform>✗ %n line missing</numerusform>
            <numerusform>✗ %n lines missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n line(s) too many</source>
        <translation>
            <numerusform>✗ %n line too many</numerusform>
            <numerusform>✗ %n lines too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n source(s)</source>
        <translation>
            <numerusform>All (%n source)</numerusform>
            <numerusform>All %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 that are selected were copied</source>
        <translation>
            <numerusform>The first row of %1 that are selected was copied</numerusform>
            <numerusform>The first %Ln rows of %1 that are selected were copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) so far</source>
        <translation>
            <numerusform>%1 of %Ln event so far</numerusform>
            <numerusform>%1 of %Ln events so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) (filter: %2)</source>
        <translation>
            <numerusform>%1 of %Ln event (filter: %2)</numerusform>
            <numerusform>%1 of %Ln events (filter: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) removed (%1).</source>
        <translation>
            <numerusform>%Ln file removed (%1).</numerusform>
            <numerusform>%Ln files removed (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) could not be removed.</source>
        <translation>
            <numerusform>%1 %Ln file could not be removed.</numerusform>
            <numerusform>%1 %Ln files could not be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::MissingSourcesDialog</name>
    <message numerus="yes">
        <source>%1 of the %Ln log(s) of this case are neither where they were nor beside the case. A folder can be looked through for files of the same size and digest, whatever they are called now.</source>
        <translation>
            <numerusform>%1 of %Ln log of this case is neither where it was nor beside the case. A folder can be looked through for files of the same size and digest, whatever they are called now.</numerusform>
            <numerusform>%1 of the %Ln logs of this case are neither where they were nor beside the case. A folder can be looked through for files of the same size and digest, whatever they are called now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::OverviewStrip</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked row(s) nearby</source>
        <translation>
            <numerusform>%n marked row nearby</numerusform>
            <numerusform>%n marked rows nearby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked row(s) nearby</source>
        <translation>
            <numerusform>%n bookmarked row nearby</numerusform>
            <numerusform>%n bookmarked rows nearby</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::RecentModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::RejectedDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) of %1 should have given an event and did not.</source>
        <translation>
            <numerusform>%Ln line of %1 should have given an event and did not.</numerusform>
            <numerusform>%Ln lines of %1 should have given an event and did not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsLinks</name>
    <message numerus="yes">
        <source>%Ln program(s) more are known; findings are looked for anew</source>
        <translation>
            <numerusform>%Ln program more is known; findings are looked for anew</numerusform>
            <numerusform>%Ln programs more are known; findings are looked for anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::SessionFilterBar</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln session(s)</source>
        <translation>
            <numerusform>%1 of %Ln session</numerusform>
            <numerusform>%1 of %Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::SessionLinks</name>
    <message numerus="yes">
        <source>User %1 in all logs; written in %Ln way(s): %2</source>
        <translation>
            <numerusform>User %1 in all logs; written in %Ln way: %2</numerusform>
            <numerusform>User %1 in all logs; written in %Ln ways: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client %1 in all logs; written in %Ln way(s): %2</source>
        <translation>
            <numerusform>Client %1 in all logs; written in %Ln way: %2</numerusform>
            <numerusform>Client %1 in all logs; written in %Ln ways: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::SessionStoryView</name>
    <message numerus="yes">
        <source>%Ln step(s) copied</source>
        <translation>
            <numerusform>%Ln step copied</numerusform>
            <numerusform>%Ln steps copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The tree leaves %Ln process(es) out.</source>
        <translation>
            <numerusform>%1 The tree leaves %Ln process out.</numerusform>
            <numerusform>%1 The tree leaves %Ln processes out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more step(s) are not shown.</source>
        <translation>
            <numerusform>%1 %Ln more step is not shown.</numerusform>
            <numerusform>%1 %Ln more steps are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) copied</source>
        <translation>
            <numerusform>%Ln fact copied</numerusform>
            <numerusform>%Ln facts copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::SourceTreeModel</name>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with errors</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) being read</source>
        <translation>
            <numerusform>%n source being read</numerusform>
            <numerusform>%n sources being read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::SourceView</name>
    <message numerus="yes">
        <source>&amp;Remove %Ln Source(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln Source</numerusform>
            <numerusform>&amp;Remove %Ln Sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take Back %1 (%Ln file(s))</source>
        <translation>
            <numerusform>Take Back %1 (%Ln file)</numerusform>
            <numerusform>Take Back %1 (%Ln files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln line rejected</numerusform>
            <numerusform>%Ln lines rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::TagsDialog</name>
    <message numerus="yes">
        <source>&amp;Tags that all %Ln bookmark(s) are to have, parted by commas:</source>
        <translation>
            <numerusform>&amp;Tags that %Ln bookmark is to have, parted by commas:</numerusform>
            <numerusform>&amp;Tags that all %Ln bookmarks are to have, parted by commas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::TimeWords</name>
    <message numerus="yes">
        <source>%n ms</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n ms</numerusform>
            <numerusform>%n ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::UnnamedCaseRows</name>
    <message numerus="yes">
        <source>%Ln log(s) in %1</source>
        <translation>
            <numerusform>%Ln log in %1</numerusform>
            <numerusform>%Ln logs in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissal(s)</source>
        <translation>
            <numerusform>%Ln dismissal</numerusform>
            <numerusform>%Ln dismissals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::WatchLinks</name>
    <message numerus="yes">
        <source>Sent, by %Ln way(s).</source>
        <translation>
            <numerusform>Sent, by %Ln way.</numerusform>
            <numerusform>Sent, by %Ln ways.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::WatchPage</name>
    <message numerus="yes">
        <source>Watching %Ln rule(s).</source>
        <translation>
            <numerusform>Watching %Ln rule.</numerusform>
            <numerusform>Watching %Ln rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::ZoneDialog</name>
    <message numerus="yes">
        <source>The times in %Ln source(s) are of a clock in:</source>
        <translation>
            <numerusform>The times in %Ln source are of a clock in:</numerusform>
            <numerusform>The times in %Ln sources are of a clock in:</numerusform>
        </translation>
    </message>
</context>
</TS>

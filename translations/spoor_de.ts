<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>main</name>
    <message>
        <source>A workbench for investigating logs.</source>
        <translation>Eine Werkbank zur Untersuchung von Protokollen.</translation>
    </message>
    <message>
        <source>Files, folders and archives to open.</source>
        <translation>Zu öffnende Dateien, Ordner und Archive.</translation>
    </message>
    <message>
        <source>Follow what is opened as it grows.</source>
        <translation>Geöffnetes mitlesen, während es wächst.</translation>
    </message>
</context>
<context>
    <name>spoor::ActionSet</name>
    <message>
        <source>not available yet</source>
        <translation>noch nicht verfügbar</translation>
    </message>
    <message>
        <source>needs open logs</source>
        <translation>benötigt geöffnete Protokolle</translation>
    </message>
    <message>
        <source>acts on the timeline</source>
        <translation>wirkt in der Zeitachse</translation>
    </message>
    <message>
        <source>acts on events</source>
        <translation>wirkt auf Ereignisse</translation>
    </message>
    <message>
        <source>acts on findings</source>
        <translation>wirkt auf Befunde</translation>
    </message>
</context>
<context>
    <name>spoor::Actions</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open all logs in a folder, beside what is open</source>
        <translation>Alle Protokolle eines Ordners zusätzlich zu den offenen öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open log files and archives, beside what is open</source>
        <translation>Protokolldateien und Archive zusätzlich zu den offenen öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Sample Case</source>
        <translation>B&amp;eispielfall öffnen</translation>
    </message>
    <message>
        <source>Open the logs of a made-up break-in, to try things out</source>
        <translation>Die Protokolle eines erfundenen Einbruchs zum Ausprobieren öffnen</translation>
    </message>
    <message>
        <source>&amp;Close All</source>
        <translation>Alle &amp;schließen</translation>
    </message>
    <message>
        <source>Close all logs</source>
        <translation>Alle Protokolle schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Empty the list of what was opened</source>
        <translation>Die Liste der zuletzt geöffneten Protokolle leeren</translation>
    </message>
    <message>
        <source>&amp;Undo Filter Change</source>
        <translation>Filteränderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo Filter Change</source>
        <translation>Filteränderung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die ausgewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON Lines</source>
        <translation>&amp;JSON Lines</translation>
    </message>
    <message>
        <source>As &amp;Markdown Table</source>
        <translation>&amp;Markdown-Tabelle</translation>
    </message>
    <message>
        <source>As &amp;Filter That Finds Them</source>
        <translation>&amp;Filter, der sie findet</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lle auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find text among the events that are shown</source>
        <translation>Text in den angezeigten Ereignissen suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation>Filter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter gehen</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>&amp;Nur dieser Wert</translation>
    </message>
    <message>
        <source>Show only events with the value of the current cell</source>
        <translation>Nur Ereignisse mit dem Wert der aktuellen Zelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Not This Value</source>
        <translation>N&amp;icht dieser Wert</translation>
    </message>
    <message>
        <source>Hide events with the value of the current cell</source>
        <translation>Ereignisse mit dem Wert der aktuellen Zelle ausblenden</translation>
    </message>
    <message>
        <source>Go to &amp;Line…</source>
        <translation>Zu &amp;Zeile gehen …</translation>
    </message>
    <message>
        <source>Go to &amp;Time…</source>
        <translation>Zu Zeitp&amp;unkt gehen …</translation>
    </message>
    <message>
        <source>Next &amp;Failure</source>
        <translation>Nächster &amp;Fehlschlag</translation>
    </message>
    <message>
        <source>Previous F&amp;ailure</source>
        <translation>Vo&amp;rheriger Fehlschlag</translation>
    </message>
    <message>
        <source>Next in &amp;Session</source>
        <translation>Nächstes der &amp;Sitzung</translation>
    </message>
    <message>
        <source>Previous in S&amp;ession</source>
        <translation>Vorheriges der S&amp;itzung</translation>
    </message>
    <message>
        <source>Next &amp;Bookmark</source>
        <translation>Nächstes &amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Previous Boo&amp;kmark</source>
        <translation>&amp;Vorheriges Lesezeichen</translation>
    </message>
    <message>
        <source>Show in &amp;Context</source>
        <translation>Im &amp;Kontext zeigen</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Mark the current event, to measure times from it</source>
        <translation>Das aktuelle Ereignis markieren, um Zeiten von dort aus zu messen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten …</translation>
    </message>
    <message>
        <source>Order by T&amp;ime</source>
        <translation>N&amp;ach Zeit ordnen</translation>
    </message>
    <message>
        <source>&amp;Date and Time</source>
        <translation>&amp;Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Since the Mark</source>
        <translation>&amp;Seit der Markierung</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation>&amp;Dieser Rechner</translation>
    </message>
    <message>
        <source>Each &amp;Source</source>
        <translation>&amp;Jeweilige Quelle</translation>
    </message>
    <message>
        <source>Compact &amp;Rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Roo&amp;my Rows</source>
        <translation>&amp;Geräumige Zeilen</translation>
    </message>
    <message>
        <source>&amp;Wrap the Raw Line</source>
        <translation>Rohzeile &amp;umbrechen</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put panels and columns where they were at first</source>
        <translation>Bereiche und Spalten wie am Anfang anordnen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Find any command by typing</source>
        <translation>Jeden Befehl durch Tippen finden</translation>
    </message>
    <message>
        <source>&amp;Ledger of Lines…</source>
        <translation>&amp;Zeilenbilanz …</translation>
    </message>
    <message>
        <source>What became of each line that was read</source>
        <translation>Was aus jeder gelesenen Zeile geworden ist</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation>&amp;Filtersprache</translation>
    </message>
    <message>
        <source>&amp;About Spoor</source>
        <translation>Ü&amp;ber Spoor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;Special</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeitangaben</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Histo&amp;gram: Whole Time</source>
        <translation>Histogramm: gesamter Zei&amp;traum</translation>
    </message>
    <message>
        <source>Show the neighbours of the current event, whatever the filter hides; once more to close them</source>
        <translation>Die Nachbarn des aktuellen Ereignisses unabhängig vom Filter zeigen; noch einmal, um sie zu schließen</translation>
    </message>
    <message>
        <source>&amp;Go to Session</source>
        <translation>Zur Sitzung &amp;gehen</translation>
    </message>
    <message>
        <source>Show the session that the current event belongs to, step by step</source>
        <translation>Die Sitzung, zu der das aktuelle Ereignis gehört, Schritt für Schritt zeigen</translation>
    </message>
    <message>
        <source>Same Cl&amp;ient Everywhere</source>
        <translation>Gleicher &amp;Client überall</translation>
    </message>
    <message>
        <source>Show all events of this client side by side, however its address is written</source>
        <translation>Alle Ereignisse dieses Clients nebeneinander zeigen, wie auch immer seine Adresse geschrieben ist</translation>
    </message>
    <message>
        <source>Same &amp;User Everywhere</source>
        <translation>Gleicher &amp;Benutzer überall</translation>
    </message>
    <message>
        <source>Show all events of this user side by side, with or without a domain</source>
        <translation>Alle Ereignisse dieses Benutzers nebeneinander zeigen, mit oder ohne Domäne</translation>
    </message>
    <message>
        <source>Timeli&amp;ne</source>
        <translation>Z&amp;eitachse</translation>
    </message>
    <message>
        <source>All events in order of time</source>
        <translation>Alle Ereignisse in zeitlicher Folge</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>S&amp;itzungen</translation>
    </message>
    <message>
        <source>What belongs together: connections, handshakes, logons, processes</source>
        <translation>Was zusammengehört: Verbindungen, Handshakes, Anmeldungen, Prozesse</translation>
    </message>
    <message>
        <source>&amp;By Source</source>
        <translation>&amp;Nach Quelle</translation>
    </message>
    <message>
        <source>Events side by side, a column for each source</source>
        <translation>Ereignisse nebeneinander, eine Spalte je Quelle</translation>
    </message>
    <message>
        <source>E&amp;vidence in Timeline</source>
        <translation>Belege in der Zei&amp;tachse</translation>
    </message>
    <message>
        <source>Filter the timeline to the events of the chosen finding</source>
        <translation>Die Zeitachse auf die Ereignisse des gewählten Befunds filtern</translation>
    </message>
    <message>
        <source>Not Sus&amp;picious Because…</source>
        <translation>U&amp;nverdächtig, weil …</translation>
    </message>
    <message>
        <source>Dismiss the chosen finding, with a reason</source>
        <translation>Den gewählten Befund mit Begründung als unverdächtig ablegen</translation>
    </message>
    <message>
        <source>Take &amp;Dismissal Back</source>
        <translation>&amp;Ablegen zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the dismissal of the chosen finding, or else the last one</source>
        <translation>Das Ablegen des gewählten Befunds zurücknehmen, sonst das letzte</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>What an investigator would point at, why, and what would make it harmless</source>
        <translation>Worauf ein Ermittler hinweisen würde, warum, und was es harmlos machen würde</translation>
    </message>
    <message>
        <source>&amp;Findings Settings…</source>
        <translation>Einstellungen der Be&amp;funde …</translation>
    </message>
    <message>
        <source>Which rules look for findings, and by which thresholds and lists</source>
        <translation>Welche Regeln nach Befunden suchen, und nach welchen Schwellwerten und Listen</translation>
    </message>
    <message>
        <source>Open C&amp;ase…</source>
        <translation>&amp;Fall öffnen …</translation>
    </message>
    <message>
        <source>Open a case file, with the logs that it is about</source>
        <translation>Eine Falldatei mit den zugehörigen Protokollen öffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Case As…</source>
        <translation>Fall speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Keep bookmarks, notes and the report in a file of your own</source>
        <translation>Lesezeichen, Notizen und Bericht in einer eigenen Datei behalten</translation>
    </message>
    <message>
        <source>&amp;Write Report…</source>
        <translation>Be&amp;richt schreiben …</translation>
    </message>
    <message>
        <source>Write the report as HTML, PDF, Markdown or JSON</source>
        <translation>Den Bericht als HTML, PDF, Markdown oder JSON schreiben</translation>
    </message>
    <message>
        <source>E&amp;xport Events…</source>
        <translation>Ereignisse e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the events that are shown as CSV, JSON lines, for Timesketch or as ECS JSON</source>
        <translation>Die angezeigten Ereignisse als CSV, JSON Lines, für Timesketch oder als ECS-JSON schreiben</translation>
    </message>
    <message>
        <source>Bookma&amp;rk</source>
        <translation>L&amp;esezeichen setzen</translation>
    </message>
    <message>
        <source>Bookmark what is chosen, or take its bookmark away</source>
        <translation>Auf das Gewählte ein Lesezeichen setzen oder das vorhandene entfernen</translation>
    </message>
    <message>
        <source>Bookmark &amp;Note</source>
        <translation>N&amp;otiz zum Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark what is chosen, and write a note to it</source>
        <translation>Auf das Gewählte ein Lesezeichen setzen und eine Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>Tags of T&amp;his Bookmark…</source>
        <translation>Sc&amp;hlagwörter zum Lesezeichen …</translation>
    </message>
    <message>
        <source>Bookmark what is chosen, and give it tags</source>
        <translation>Auf das Gewählte ein Lesezeichen setzen und ihm Schlagwörter geben</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>Failure rates, outcomes and top values of what the filter lets through</source>
        <translation>Fehlerquoten, Ergebnisse und häufigste Werte dessen, was der Filter durchlässt</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>Put a report together that others can check</source>
        <translation>Einen Bericht zusammenstellen, den andere nachprüfen können</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Verify Case…</source>
        <translation>Fall &amp;prüfen …</translation>
    </message>
    <message>
        <source>Compare the logs and the trail of the case with their digests</source>
        <translation>Die Protokolle des Falls und das Protokoll seiner Schritte mit ihren Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Colour &amp;1</source>
        <translation>Farbe &amp;1</translation>
    </message>
    <message>
        <source>Colour &amp;2</source>
        <translation>Farbe &amp;2</translation>
    </message>
    <message>
        <source>Colour &amp;3</source>
        <translation>Farbe &amp;3</translation>
    </message>
    <message>
        <source>Colour &amp;4</source>
        <translation>Farbe &amp;4</translation>
    </message>
    <message>
        <source>Colour &amp;5</source>
        <translation>Farbe &amp;5</translation>
    </message>
    <message>
        <source>Colour &amp;6</source>
        <translation>Farbe &amp;6</translation>
    </message>
    <message>
        <source>Colour &amp;7</source>
        <translation>Farbe &amp;7</translation>
    </message>
    <message>
        <source>Colour &amp;8</source>
        <translation>Farbe &amp;8</translation>
    </message>
    <message>
        <source>Colour &amp;9</source>
        <translation>Farbe &amp;9</translation>
    </message>
    <message>
        <source>&amp;No Colour</source>
        <translation>&amp;Keine Farbe</translation>
    </message>
    <message>
        <source>Bookmark C&amp;olour</source>
        <translation>Farbe &amp;des Lesezeichens</translation>
    </message>
    <message>
        <source>W&amp;atch</source>
        <translation>&amp;Wache</translation>
    </message>
    <message>
        <source>Be told of findings and events while logs grow</source>
        <translation>Sich Befunde und Ereignisse melden lassen, während Protokolle wachsen</translation>
    </message>
    <message>
        <source>Captur&amp;e</source>
        <translation>Au&amp;fzeichnung</translation>
    </message>
    <message>
        <source>Keep the last lines of every connection, and write them down when something goes wrong</source>
        <translation>Die letzten Zeilen jeder Verbindung behalten und aufschreiben, wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>&amp;Mitlesen</translation>
    </message>
    <message>
        <source>Read on as the logs grow, and stay at the newest event</source>
        <translation>Weiterlesen, während die Protokolle wachsen, und beim neuesten Ereignis bleiben</translation>
    </message>
    <message>
        <source>Learn Kno&amp;wn Programs…</source>
        <translation>Beka&amp;nnte Programme lernen …</translation>
    </message>
    <message>
        <source>Review which programs the web server ran, and have findings leave out those that are right</source>
        <translation>Prüfen, welche Programme der Webserver ausgeführt hat, und die richtigen aus den Befunden heraushalten</translation>
    </message>
    <message>
        <source>Send &amp;Test Message</source>
        <translation>&amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Send a test message of the chosen watch rule, by the ways it tells</source>
        <translation>Eine Testnachricht der gewählten Wachregel auf ihren Wegen senden</translation>
    </message>
</context>
<context>
    <name>spoor::BarsFigure</name>
    <message>
        <source>%1 · %2 failed (raw %3)</source>
        <translation>%1 · %2 fehlgeschlagen (roh %3)</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkCells</name>
    <message>
        <source>Bookmark, colour %1</source>
        <translation>Lesezeichen, Farbe %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A bookmark with its colour and tags, and the first line of its note</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkFilterBar</name>
    <message>
        <source>Words, tags, source</source>
        <translation>Wörter, Schlagwörter, Quelle</translation>
    </message>
    <message>
        <source>Filter bookmarks</source>
        <translation>Lesezeichen filtern</translation>
    </message>
    <message>
        <source>Show only bookmarks with these tags</source>
        <translation>Nur Lesezeichen mit diesen Schlagwörtern zeigen</translation>
    </message>
    <message>
        <source>Show only bookmarks of these colours</source>
        <translation>Nur Lesezeichen dieser Farben zeigen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Any</source>
        <translation>&amp;Beliebige</translation>
    </message>
    <message>
        <source>No bookmark has a tag</source>
        <translation>Kein Lesezeichen hat ein Schlagwort</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkLinks</name>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>%Ln Lesezeichen entfernt; Strg+Z stellt es wieder her</numerusform>
            <numerusform>%Ln Lesezeichen entfernt; Strg+Z stellt sie wieder her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed; Ctrl+Z in the list of bookmarks brings them back</source>
        <translation>
            <numerusform>%Ln Lesezeichen entfernt; Strg+Z in der Liste der Lesezeichen stellt es wieder her</numerusform>
            <numerusform>%Ln Lesezeichen entfernt; Strg+Z in der Liste der Lesezeichen stellt sie wieder her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) made</source>
        <translation>
            <numerusform>%Ln Lesezeichen gesetzt</numerusform>
            <numerusform>%Ln Lesezeichen gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event, a session or a finding first</source>
        <translation>Wählen Sie erst ein Ereignis, eine Sitzung oder einen Befund</translation>
    </message>
    <message>
        <source>%1 are chosen; at most %2 are bookmarked at once. Tags of a filter serve better for so many.</source>
        <translation>%1 sind gewählt; höchstens %2 erhalten auf einmal ein Lesezeichen. Für so viele eignen sich Schlagwörter eines Filters besser.</translation>
    </message>
    <message>
        <source>This finding is no longer there; the timeline shows its first event</source>
        <translation>Dieser Befund ist nicht mehr vorhanden; die Zeitachse zeigt sein erstes Ereignis</translation>
    </message>
    <message>
        <source>This session is not known (any more); the timeline shows its first event</source>
        <translation>Diese Sitzung ist nicht (mehr) bekannt; die Zeitachse zeigt ihr erstes Ereignis</translation>
    </message>
    <message>
        <source>No event is bookmarked yet; M bookmarks the chosen one</source>
        <translation>Noch hat kein Ereignis ein Lesezeichen; M setzt eines auf das gewählte</translation>
    </message>
    <message>
        <source>No other bookmarked event is shown</source>
        <translation>Kein anderes Ereignis mit Lesezeichen wird gezeigt</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>Am Anfang fortgesetzt</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>Am Ende fortgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>the filter hides %Ln bookmarked event(s)</source>
        <translation>
            <numerusform>der Filter blendet %Ln Ereignis mit Lesezeichen aus</numerusform>
            <numerusform>der Filter blendet %Ln Ereignisse mit Lesezeichen aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkListView</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>One row for each bookmark; the note of the chosen one stands below</source>
        <translation>Eine Zeile je Lesezeichen; die Notiz des gewählten steht darunter</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <extracomment>The place of a bookmark whose log is not among those that are open</extracomment>
        <translation>%1 (nicht geöffnet)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source:line</source>
        <translation>Quelle:Zeile</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkView</name>
    <message>
        <source>There is no change of bookmarks to take back</source>
        <translation>Es gibt keine Änderung an Lesezeichen zurückzunehmen</translation>
    </message>
    <message>
        <source>No bookmarks yet. Choose an event, a session or a finding and press M; B writes a note to it.</source>
        <translation>Noch keine Lesezeichen. Wählen Sie ein Ereignis, eine Sitzung oder einen Befund, und drücken Sie M; mit B schreiben Sie eine Notiz dazu.</translation>
    </message>
    <message>
        <source>No bookmark fits what is chosen above. Take something back to see more.</source>
        <translation>Kein Lesezeichen passt zur Auswahl oben. Nehmen Sie etwas zurück, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) are chosen</source>
        <translation>
            <numerusform>%Ln Lesezeichen ist gewählt</numerusform>
            <numerusform>%Ln Lesezeichen sind gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a bookmark to see its note</source>
        <translation>Wählen Sie ein Lesezeichen, um seine Notiz zu sehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The log of this bookmark is not open: %1</source>
        <translation>Das Protokoll dieses Lesezeichens ist nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>Dorthin &amp;gehen</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>spoor::CaptureLinks</name>
    <message numerus="yes">
        <source>%n block(s) written</source>
        <translation>
            <numerusform>%n Block geschrieben</numerusform>
            <numerusform>%n Blöcke geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>All blocks are in the file already</source>
        <translation>Alle Blöcke stehen schon in der Datei</translation>
    </message>
    <message>
        <source>The block was saved as %1</source>
        <translation>Der Block wurde als %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>spoor::CaptureOptionsEditor</name>
    <message>
        <source>Capture: keep the last lines of every connection, and make a block of them when a criterion is met</source>
        <translation>Aufzeichnen: die letzten Zeilen jeder Verbindung behalten und einen Block daraus machen, wenn ein Kriterium erfüllt ist</translation>
    </message>
    <message>
        <source>A login, logon or authentication was refused</source>
        <translation>Eine Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>A session process ended by a signal</source>
        <translation>Ein Sitzungsprozess endete durch ein Signal</translation>
    </message>
    <message>
        <source>A session was ended by the policy of a module</source>
        <translation>Eine Sitzung wurde durch die Vorgaben eines Moduls beendet</translation>
    </message>
    <message>
        <source>Own criteria, one a line:</source>
        <translation>Eigene Kriterien, eines je Zeile:</translation>
    </message>
    <message>
        <source>Own criteria</source>
        <translation>Eigene Kriterien</translation>
    </message>
    <message>
        <source>Everything that is none of the others: web servers, Windows events, firewalls</source>
        <translation>Alles, was nichts von den anderen ist: Webserver, Windows-Ereignisse, Firewalls</translation>
    </message>
    <message>
        <source>Formats and paths, such as kerio-security */ftp/*</source>
        <translation>Formate und Pfade, etwa kerio-security */ftp/*</translation>
    </message>
    <message>
        <source>Formats and paths that are captured</source>
        <translation>Formate und Pfade, die aufgezeichnet werden</translation>
    </message>
    <message>
        <source>How many of the last lines of each connection are kept</source>
        <translation>Wie viele der letzten Zeilen jeder Verbindung behalten werden</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Connections of which nothing was heard for so long, by the times of the log, are let go</source>
        <translation>Verbindungen, von denen nach den Zeiten des Protokolls so lange nichts zu hören war, werden losgelassen</translation>
    </message>
    <message>
        <source>Let go when &amp;idle for</source>
        <translation>Los&amp;lassen nach Ruhe von</translation>
    </message>
    <message>
        <source>None: blocks are only shown</source>
        <translation>Keine: Blöcke werden nur gezeigt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Read &amp;proftpd.conf…</source>
        <translation>&amp;proftpd.conf lesen …</translation>
    </message>
    <message>
        <source>Take the directives of a ProFTPD server&apos;s configuration</source>
        <translation>Die Direktiven aus der Konfiguration eines ProFTPD-Servers übernehmen</translation>
    </message>
    <message>
        <source>File for Captured Blocks</source>
        <translation>Datei für aufgezeichnete Blöcke</translation>
    </message>
    <message>
        <source>Configuration of ProFTPD</source>
        <translation>Konfiguration von ProFTPD</translation>
    </message>
</context>
<context>
    <name>spoor::CapturePage</name>
    <message>
        <source>Find among the blocks</source>
        <translation>In den Blöcken suchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Write All Blocks Now</source>
        <translation>Alle Blöcke jetzt &amp;schreiben</translation>
    </message>
    <message>
        <source>Append the blocks that are not in ForensicLogFile yet; while logs are followed this happens by itself</source>
        <translation>Die Blöcke anhängen, die noch nicht in ForensicLogFile stehen; beim Mitlesen geschieht das von selbst</translation>
    </message>
    <message>
        <source>Sa&amp;ve Block As…</source>
        <translation>Block speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Forensic capture keeps the last lines of every connection in memory, whatever they say. When a criterion is met, say a refused login, these lines become a block: what led to it, without the lines of all the others that were busy at the same time. ProFTPD&apos;s module mod_log_forensic does this for one server; here it is done over any log that is open, finished or growing. Switch on ForensicLogEngine to begin. Blocks that a server wrote itself are on the page of sessions.</source>
        <translation>Die forensische Aufzeichnung behält die letzten Zeilen jeder Verbindung im Speicher, was immer sie sagen. Ist ein Kriterium erfüllt, etwa eine abgelehnte Anmeldung, werden diese Zeilen zu einem Block: was dazu führte, ohne die Zeilen aller anderen, die zugleich am Werk waren. Das Modul mod_log_forensic von ProFTPD tut das für einen Server; hier geschieht es über jedem Protokoll, das offen ist, abgeschlossen oder wachsend. Zum Beginnen ForensicLogEngine einschalten. Blöcke, die ein Server selbst geschrieben hat, stehen auf der Seite der Sitzungen.</translation>
    </message>
    <message>
        <source>Captured blocks</source>
        <translation>Aufgezeichnete Blöcke</translation>
    </message>
    <message>
        <source>The chosen block</source>
        <translation>Der gewählte Block</translation>
    </message>
    <message>
        <source>Capturing…</source>
        <translation>Aufzeichnung läuft …</translation>
    </message>
    <message>
        <source>Waiting for the logs to grow</source>
        <translation>Wartet, dass die Protokolle wachsen</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest %1 are no longer shown</source>
        <translation>die ältesten %1 werden nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>kept: %1 connections, %2 lines, %3</source>
        <translation>behalten: %1 Verbindungen, %2 Zeilen, %3</translation>
    </message>
    <message>
        <source>let go: %1</source>
        <translation>losgelassen: %1</translation>
    </message>
    <message>
        <source>Save Block</source>
        <translation>Block speichern</translation>
    </message>
</context>
<context>
    <name>spoor::CapturedBlockModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>spoor::CaseFilterLinks</name>
    <message>
        <source>Filters of the Case</source>
        <translation>Filter des Falls</translation>
    </message>
    <message>
        <source>Save into the &amp;Case…</source>
        <translation>In den &amp;Fall speichern …</translation>
    </message>
    <message>
        <source>&amp;Take Out of the Case</source>
        <translation>Aus dem Fall &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Save Filter into the Case</source>
        <translation>Filter in den Fall speichern</translation>
    </message>
    <message>
        <source>Name (takes the place of a filter of this name):</source>
        <translation>Name (ersetzt einen Filter dieses Namens):</translation>
    </message>
</context>
<context>
    <name>spoor::CaseLinks</name>
    <message>
        <source>Spoor</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of the window: the file name of the case, and the program</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is no case yet: it is made with the first bookmark.</source>
        <translation>Noch gibt es keinen Fall: Er entsteht mit dem ersten Lesezeichen.</translation>
    </message>
</context>
<context>
    <name>spoor::CaseOpening</name>
    <message>
        <source>This case names no logs yet. Open the logs that it is about, bookmark something, and save it again.</source>
        <translation>Dieser Fall nennt noch keine Protokolle. Öffnen Sie die Protokolle, um die es geht, setzen Sie ein Lesezeichen, und speichern Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Look for the logs in</source>
        <translation>Protokolle suchen in</translation>
    </message>
</context>
<context>
    <name>spoor::ChartLegend</name>
    <message>
        <source>thin: raw</source>
        <translation>dünn: roh</translation>
    </message>
    <message>
        <source>Adjusted rate</source>
        <translation>Bereinigte Quote</translation>
    </message>
    <message>
        <source>Raw rate</source>
        <translation>Rohe Quote</translation>
    </message>
    <message>
        <source>where the share truly lies (95 %)</source>
        <translation>wo der Anteil tatsächlich liegt (95 %)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Fehlgeschlagen:</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>Versuche:</translation>
    </message>
    <message>
        <source>no attempts</source>
        <translation>keine Versuche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>spoor::ChartLinks</name>
    <message>
        <source>%1: %2</source>
        <comment>a chart and a part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The filter was cleared; undo brings it back</source>
        <translation>Der Filter wurde geleert; Rückgängigmachen stellt ihn wieder her</translation>
    </message>
    <message>
        <source>The filter says this already</source>
        <translation>Das sagt der Filter bereits</translation>
    </message>
    <message>
        <source>The timeline shows what stands behind this part of the chart; undo brings the filter before back</source>
        <translation>Die Zeitachse zeigt, was hinter diesem Teil des Diagramms steht; Rückgängigmachen stellt den vorherigen Filter wieder her</translation>
    </message>
    <message>
        <source>“%1” was added to the report</source>
        <translation>„%1“ wurde dem Bericht hinzugefügt</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>spoor::ChartList</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>%1 (nothing to show)</source>
        <extracomment>A chart in the list, for screen readers</extracomment>
        <translation>%1 (nichts zu zeigen)</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>spoor::ChartNumbers</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>Stunde (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Handshake steps</source>
        <translation>Handshake-Schritte</translation>
    </message>
    <message>
        <source>Raw rate</source>
        <translation>Rohe Quote</translation>
    </message>
    <message>
        <source>Adjusted rate</source>
        <translation>Bereinigte Quote</translation>
    </message>
</context>
<context>
    <name>spoor::ChartTitles</name>
    <message>
        <source>Failure rate over time</source>
        <translation>Fehlerquote im Zeitverlauf</translation>
    </message>
    <message>
        <source>Attempts by hour</source>
        <translation>Versuche nach Stunde</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Top clients</source>
        <translation>Häufigste Clients</translation>
    </message>
    <message>
        <source>Top users</source>
        <translation>Häufigste Benutzer</translation>
    </message>
    <message>
        <source>Top paths</source>
        <translation>Häufigste Pfade</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuswerte</translation>
    </message>
    <message>
        <source>Event ids</source>
        <translation>Ereignis-IDs</translation>
    </message>
    <message>
        <source>HTTP handshakes</source>
        <translation>HTTP-Handshakes</translation>
    </message>
    <message>
        <source>FTP logins</source>
        <translation>FTP-Anmeldungen</translation>
    </message>
    <message>
        <source>Firewall events</source>
        <translation>Firewall-Ereignisse</translation>
    </message>
    <message>
        <source>Bytes moved</source>
        <translation>Übertragene Datenmenge</translation>
    </message>
    <message>
        <source>Nothing for this chart among the events that the filter lets through.</source>
        <translation>Unter den Ereignissen, die der Filter durchlässt, ist nichts für dieses Diagramm.</translation>
    </message>
    <message>
        <source>These logs hold no attempts: no event has a time and a status or an outcome.</source>
        <translation>Diese Protokolle enthalten keine Versuche: Kein Ereignis hat eine Zeit und einen Status oder ein Ergebnis.</translation>
    </message>
    <message>
        <source>No event in these logs names a client.</source>
        <translation>Kein Ereignis in diesen Protokollen nennt einen Client.</translation>
    </message>
    <message>
        <source>No event in these logs names a user.</source>
        <translation>Kein Ereignis in diesen Protokollen nennt einen Benutzer.</translation>
    </message>
    <message>
        <source>No event in these logs names a path.</source>
        <translation>Kein Ereignis in diesen Protokollen nennt einen Pfad.</translation>
    </message>
    <message>
        <source>No event in these logs has a status.</source>
        <translation>Kein Ereignis in diesen Protokollen hat einen Status.</translation>
    </message>
    <message>
        <source>No event in these logs has an event id.</source>
        <translation>Kein Ereignis in diesen Protokollen hat eine Ereignis-ID.</translation>
    </message>
    <message>
        <source>These logs hold no HTTP authentication handshakes.</source>
        <translation>Diese Protokolle enthalten keine Handshakes einer HTTP-Anmeldung.</translation>
    </message>
    <message>
        <source>These logs hold no FTP logins.</source>
        <translation>Diese Protokolle enthalten keine FTP-Anmeldungen.</translation>
    </message>
    <message>
        <source>These logs hold no events of a firewall.</source>
        <translation>Diese Protokolle enthalten keine Ereignisse einer Firewall.</translation>
    </message>
    <message>
        <source>No event in these logs says how many bytes were moved.</source>
        <translation>Kein Ereignis in diesen Protokollen sagt, wie viele Byte übertragen wurden.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>Nach Netzprotokoll</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Site</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Nach Client</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Netzprotokolle</translation>
    </message>
</context>
<context>
    <name>spoor::ChartWords</name>
    <message>
        <source>All attempts</source>
        <translation>Alle Versuche</translation>
    </message>
    <message>
        <source>Bytes moved</source>
        <translation>Übertragene Datenmenge</translation>
    </message>
    <message>
        <source>Logons</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Sent by the server</source>
        <translation>Vom Server gesendet</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>Vom Server empfangen</translation>
    </message>
    <message>
        <source>Spoofed address</source>
        <translation>Gefälschte Adresse</translation>
    </message>
    <message>
        <source>Intrusion prevention</source>
        <translation>Angriffsabwehr (IPS)</translation>
    </message>
    <message>
        <source>FTP bounce attack</source>
        <translation>FTP-Bounce-Angriff</translation>
    </message>
    <message>
        <source>Malicious FTP reply</source>
        <translation>Bösartige FTP-Antwort</translation>
    </message>
    <message>
        <source>%1: %2 (95 %: %3 – %4)</source>
        <comment>a rate and between which shares it lies with a probability of 95 %</comment>
        <translation>%1: %2 (95 %: %3 – %4)</translation>
    </message>
    <message>
        <source>Attempts: none</source>
        <translation>Versuche: keine</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>Failures: %1</source>
        <translation>Fehlschläge: %1</translation>
    </message>
    <message>
        <source>Of these, steps of handshakes that went through: %1</source>
        <translation>Davon Schritte von Handshakes, die gelangen: %1</translation>
    </message>
    <message>
        <source>Raw failure rate</source>
        <translation>Rohe Fehlerquote</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Adjusted failure rate</source>
        <translation>Bereinigte Fehlerquote</translation>
    </message>
    <message>
        <source>Adjusted failure rate: nothing was attempted but such steps</source>
        <translation>Bereinigte Fehlerquote: keine Versuche außer solchen Schritten</translation>
    </message>
    <message>
        <source>Scheme not known</source>
        <translation>Verfahren nicht bekannt</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>no value</comment>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>1 handshake</source>
        <translation>1 Handshake</translation>
    </message>
    <message>
        <source>%1 handshakes</source>
        <translation>%1 Handshakes</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day of the week, hour, time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>period, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>a number, of how many, share</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>%1 events were looked at, %2 (%3).</source>
        <comment>number, period, zone</comment>
        <translation>Betrachtete Ereignisse: %1, %2 (%3).</translation>
    </message>
    <message>
        <source>%1 events were looked at.</source>
        <translation>Betrachtete Ereignisse: %1.</translation>
    </message>
    <message>
        <source>Left out are %1 that have no time, or one outside of what is shown.</source>
        <translation>Ausgelassen, weil ohne Zeit oder mit einer Zeit außerhalb des Gezeigten: %1.</translation>
    </message>
    <message>
        <source>%1 more values are not shown.</source>
        <translation>Weitere, nicht gezeigte Werte: %1.</translation>
    </message>
    <message>
        <source>An attempt has a status or an outcome; it fails with a status of 400 and above, or with the outcome failure.</source>
        <translation>Ein Versuch hat einen Status oder ein Ergebnis; er schlägt fehl bei einem Status ab 400 oder beim Ergebnis Fehlschlag.</translation>
    </message>
    <message>
        <source>The adjusted rate is not known yet: handshakes are still being looked for.</source>
        <translation>Die bereinigte Quote ist noch nicht bekannt: Die Handshakes werden noch gesucht.</translation>
    </message>
    <message>
        <source>The adjusted rate leaves out the answers 401 that were but a step of a handshake which went on to succeed (%1 here), because asking for credentials is how such a logon works and not that it failed.</source>
        <translation>Die bereinigte Quote lässt die Antworten 401 aus, die nur ein Schritt eines Handshakes waren, der danach gelang (hier %1), denn so eine Anmeldung beginnt mit der Frage nach Anmeldedaten; fehlgeschlagen ist sie damit nicht.</translation>
    </message>
    <message>
        <source>Time (%1), %2 a point</source>
        <translation>Zeit (%1), %2 je Punkt</translation>
    </message>
    <message>
        <source>Time (%1), %2 a bar</source>
        <translation>Zeit (%1), %2 je Balken</translation>
    </message>
    <message>
        <source>Hour of the day (%1)</source>
        <translation>Stunde des Tages (%1)</translation>
    </message>
    <message>
        <source>Failures (% of attempts)</source>
        <translation>Fehlschläge (% der Versuche)</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>Handshakes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>spoor::ChartsPage</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Select all numbers</source>
        <translation>Alle Zahlen auswählen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Of what the filter lets through: %1</source>
        <translation>Von dem, was der Filter durchlässt: %1</translation>
    </message>
    <message>
        <source>Counting anew… %1</source>
        <translation>Wird neu gezählt … %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>No filter: all events are counted</source>
        <translation>Kein Filter: Alle Ereignisse werden gezählt</translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Take the filter away; undo brings it back</source>
        <translation>Den Filter leeren; Rückgängigmachen stellt ihn wieder her</translation>
    </message>
    <message>
        <source>Which rates are drawn</source>
        <translation>Welche Quoten gezeichnet werden</translation>
    </message>
    <message>
        <source>Raw and adjusted</source>
        <translation>Roh und bereinigt</translation>
    </message>
    <message>
        <source>Adjusted rate</source>
        <translation>Bereinigte Quote</translation>
    </message>
    <message>
        <source>Raw rate</source>
        <translation>Rohe Quote</translation>
    </message>
    <message>
        <source>What the lines are of</source>
        <translation>Wofür die Linien stehen</translation>
    </message>
    <message>
        <source>What the colour says</source>
        <translation>Wofür die Farbe steht</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Add to Report</source>
        <translation>Zum Bericht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Show &amp;Numbers</source>
        <translation>&amp;Zahlen zeigen</translation>
    </message>
    <message>
        <source>More of the chart&apos;s tools</source>
        <translation>Weitere Werkzeuge des Diagramms</translation>
    </message>
    <message>
        <source>The chart was copied as an image</source>
        <translation>Das Diagramm wurde als Bild kopiert</translation>
    </message>
    <message>
        <source>The chart&apos;s numbers were copied</source>
        <translation>Die Zahlen des Diagramms wurden kopiert</translation>
    </message>
    <message>
        <source>Picture that scales (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>spoor::ColumnChooser</name>
    <message>
        <source>&amp;Add Field</source>
        <translation>Feld &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search, or name any field</source>
        <translation>Feld suchen oder benennen</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Shows what was typed as a field by the logs&apos; own name</source>
        <translation>Zeigt das Eingegebene als Feld mit dem Namen, den die Protokolle selbst verwenden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In filters</source>
        <translation>In Filtern</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Shown columns, from left to right</source>
        <translation>Angezeigte Spalten, von links nach rechts</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to change the order</source>
        <translation>Zum Umordnen ziehen oder Alt+Hoch und Alt+Herunter drücken</translation>
    </message>
    <message>
        <source>In these logs</source>
        <translation>In diesen Protokollen</translation>
    </message>
    <message>
        <source>By the logs&apos; own names</source>
        <translation>Eigene Namen der Protokolle</translation>
    </message>
    <message>
        <source>Not in these logs</source>
        <translation>Nicht in diesen Protokollen</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Shown, from left to right</source>
        <translation>An&amp;gezeigt, von links nach rechts</translation>
    </message>
</context>
<context>
    <name>spoor::ColumnSpec</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client Port</source>
        <translation>Client-Port</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>Sub</translation>
    </message>
    <message>
        <source>Win32</source>
        <translation>Win32</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>The time that lies between a row and the one above it</source>
        <translation>Die Zeit zwischen einer Zeile und der darüber</translation>
    </message>
    <message>
        <source>The source&apos;s own field %1</source>
        <translation>Das eigene Feld %1 der Quelle</translation>
    </message>
    <message>
        <source>In filters: %1 or %2</source>
        <translation>In Filtern: %1 oder %2</translation>
    </message>
</context>
<context>
    <name>spoor::CommandPalette</name>
    <message>
        <source>No command fits.</source>
        <translation>Kein passender Befehl.</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes</source>
        <translation>Pfeiltasten wählen, Enter führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>spoor::ContextPane</name>
    <message>
        <source>This &amp;file only</source>
        <translation>&amp;Nur diese Datei</translation>
    </message>
    <message>
        <source>F&amp;ollow the table</source>
        <translation>Der &amp;Tabelle folgen</translation>
    </message>
    <message>
        <source>Events around the chosen one</source>
        <translation>Ereignisse um das gewählte herum</translation>
    </message>
    <message>
        <source>Neighbours of the event that is chosen in the table, whatever the filter hides</source>
        <translation>Nachbarn des in der Tabelle gewählten Ereignisses, unabhängig davon, was der Filter ausblendet</translation>
    </message>
    <message>
        <source>The lines of the event&apos;s file in their order, instead of all events in time order</source>
        <translation>Die Zeilen der Datei des Ereignisses in ihrer Reihenfolge statt aller Ereignisse in zeitlicher Folge</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Around the chosen event</source>
        <translation>Um das gewählte Ereignis</translation>
    </message>
    <message>
        <source>Around line %1 of %2: this file</source>
        <translation>Um Zeile %1 von %2: diese Datei</translation>
    </message>
    <message>
        <source>Around line %1 of %2: all events</source>
        <translation>Um Zeile %1 von %2: alle Ereignisse</translation>
    </message>
</context>
<context>
    <name>spoor::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>there is no notification service in this desktop session: %1</source>
        <translation>in dieser Arbeitsumgebung gibt es keinen Benachrichtigungsdienst: %1</translation>
    </message>
    <message>
        <source>the notification service of this desktop session failed: %1</source>
        <translation>der Benachrichtigungsdienst dieser Arbeitsumgebung versagte: %1</translation>
    </message>
</context>
<context>
    <name>spoor::DismissDialog</name>
    <message>
        <source>Not Suspicious Because…</source>
        <translation>Unverdächtig, weil …</translation>
    </message>
    <message>
        <source>It would be harmless if: %1</source>
        <translation>Harmlos wäre es, wenn: %1</translation>
    </message>
    <message>
        <source>&amp;Why is it not suspicious here? Whoever reads the case later will see this.</source>
        <translation>&amp;Warum ist es hier unverdächtig? Wer den Fall später liest, wird dies sehen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Our own scanner, agreed with …</source>
        <translation>Unser eigener Scanner, abgesprochen mit …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln finding(s) of this rule about this subject, and those to come</source>
        <translation>
            <numerusform>A&amp;lle: %Ln Befund dieser Regel zu diesem Gegenstand, und künftige</numerusform>
            <numerusform>A&amp;lle %Ln Befunde dieser Regel zu diesem Gegenstand, und künftige</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All that this rule finds about this subject later, too</source>
        <translation>Auch a&amp;lles, was diese Regel später zu diesem Gegenstand findet</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ablegen</translation>
    </message>
</context>
<context>
    <name>spoor::EventDelegate</name>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
</context>
<context>
    <name>spoor::EventView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>One row for each event, in time order unless a column is chosen to sort by</source>
        <translation>Eine Zeile je Ereignis, in zeitlicher Folge, sofern keine Spalte zum Sortieren gewählt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked</source>
        <translation>
            <numerusform>%n Zeile markiert</numerusform>
            <numerusform>%n Zeilen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked, %1 apart</source>
        <translation>
            <numerusform>%n Zeile markiert, %1 auseinander</numerusform>
            <numerusform>%n Zeilen markiert, %1 auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected, first and last %1 apart</source>
        <translation>
            <numerusform>%n Zeile ausgewählt, erste und letzte %1 auseinander</numerusform>
            <numerusform>%n Zeilen ausgewählt, erste und letzte %1 auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;All Marks Off</source>
        <translation>&amp;Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>&amp;Times Relative to This Row</source>
        <translation>&amp;Zeiten relativ zu dieser Zeile</translation>
    </message>
    <message>
        <source>A&amp;bsolute Times</source>
        <translation>Ab&amp;solute Zeiten</translation>
    </message>
    <message>
        <source>Copy Rows &amp;As</source>
        <translation>Zeilen k&amp;opieren als</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>JSON &amp;Lines</source>
        <translation>JSON &amp;Lines</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>&amp;Markdown-Tabelle</translation>
    </message>
    <message>
        <source>&amp;Filter for These Rows</source>
        <translation>&amp;Filter für diese Zeilen</translation>
    </message>
    <message>
        <source>Filter for These &amp;Values of %1</source>
        <translation>Filter für diese &amp;Werte von %1</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Ab&amp;steigend sortieren</translation>
    </message>
    <message>
        <source>Order by &amp;Time</source>
        <translation>Nach &amp;Zeit ordnen</translation>
    </message>
    <message>
        <source>&amp;Fit to Contents</source>
        <translation>An &amp;Inhalt anpassen</translation>
    </message>
    <message>
        <source>Fit A&amp;ll Columns</source>
        <translation>A&amp;lle Spalten anpassen</translation>
    </message>
    <message>
        <source>&amp;Hide Column %1</source>
        <translation>Spalte %1 a&amp;usblenden</translation>
    </message>
    <message>
        <source>Show Difference to Row A&amp;bove (%1)</source>
        <translation>&amp;Differenz zur Zeile darüber zeigen (%1)</translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation>Spalten &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Times &amp;In</source>
        <translation>Zeiten i&amp;n</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Local Time (%1)</source>
        <translation>&amp;Ortszeit (%1)</translation>
    </message>
    <message>
        <source>The &amp;Source&apos;s Zone</source>
        <translation>Zeitzone der &amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Relative to the First Row</source>
        <translation>&amp;Relativ zur ersten Zeile</translation>
    </message>
    <message>
        <source>&amp;Show in Context</source>
        <translation>Im &amp;Kontext zeigen</translation>
    </message>
    <message>
        <source>Take &amp;Mark Off</source>
        <translation>&amp;Markierung aufheben</translation>
    </message>
    <message>
        <source>&amp;Mark Row</source>
        <translation>Zeile &amp;markieren</translation>
    </message>
</context>
<context>
    <name>spoor::EventWords</name>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>letters or digits escaped that need no escape</source>
        <translation>unnötig maskierte Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>dots or slashes escaped</source>
        <translation>maskierte Punkte oder Schrägstriche</translation>
    </message>
    <message>
        <source>escaped more than once</source>
        <translation>mehrfach maskiert</translation>
    </message>
    <message>
        <source>overlong UTF-8 in place of ASCII</source>
        <translation>überlanges UTF-8 anstelle von ASCII</translation>
    </message>
    <message>
        <source>look-alikes of ASCII characters</source>
        <translation>Doppelgänger von ASCII-Zeichen</translation>
    </message>
    <message>
        <source>characters written as references of HTML</source>
        <translation>als HTML-Zeichenreferenzen geschriebene Zeichen</translation>
    </message>
    <message>
        <source>a NUL, which ends the text for some programs</source>
        <translation>ein NUL, mit dem für manche Programme der Text endet</translation>
    </message>
    <message>
        <source>a line end</source>
        <translation>ein Zeilenende</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>characters that are not seen or turn the direction of text</source>
        <translation>Zeichen, die unsichtbar sind oder die Schreibrichtung umkehren</translation>
    </message>
    <message>
        <source>a step to the folder above that is seen only when decoded</source>
        <translation>ein Schritt in den übergeordneten Ordner, der erst nach dem Dekodieren zu sehen ist</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>Direktive</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>✓ success</source>
        <translation>✓ Erfolg</translation>
    </message>
    <message>
        <source>✗ failure</source>
        <translation>✗ Fehlschlag</translation>
    </message>
    <message>
        <source>○ outcome unknown</source>
        <translation>○ Ergebnis unbekannt</translation>
    </message>
</context>
<context>
    <name>spoor::ExcludeDialog</name>
    <message>
        <source>Leave Out by Pattern</source>
        <translation>Nach Muster auslassen</translation>
    </message>
    <message>
        <source>Files whose name or whole path fits this are taken out, and those that are found later are not read. * stands for any text, ? for one character, [ab] for one of these.</source>
        <translation>Dateien, deren Name oder ganzer Pfad hierzu passt, werden herausgenommen, und später gefundene werden nicht gelesen. * steht für beliebigen Text, ? für ein Zeichen, [ab] für eines von diesen.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message numerus="yes">
        <source>Takes out %1 of %Ln source(s).</source>
        <translation>
            <numerusform>Nimmt %1 von %Ln Quelle heraus.</numerusform>
            <numerusform>Nimmt %1 von %Ln Quellen heraus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::FactModel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1, davon %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Besonderheiten</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>spoor::FieldModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>Byte-Position</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>known when the source has been read</source>
        <translation>bekannt, sobald die Quelle gelesen ist</translation>
    </message>
    <message>
        <source>SHA-256 of the archive</source>
        <translation>SHA-256 des Archivs</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>decoded %1×, more below</source>
        <translation>%1× dekodiert, weitere darunter</translation>
    </message>
    <message>
        <source>decoded %1×</source>
        <translation>%1× dekodiert</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>dekodiert</translation>
    </message>
    <message>
        <source>⚠ hides</source>
        <translation>⚠ verschleiert</translation>
    </message>
    <message>
        <source>The way in which this is written hides what it says.</source>
        <translation>Die Schreibweise verschleiert, was hier steht.</translation>
    </message>
    <message>
        <source>⚠ sign</source>
        <translation>⚠ Anzeichen</translation>
    </message>
    <message>
        <source>from columns in the server&apos;s own time (%1), read in the source&apos;s zone</source>
        <translation>aus Spalten in der Ortszeit des Servers (%1), gelesen in der Zeitzone der Quelle</translation>
    </message>
    <message>
        <source>the line has no date: it is that of the last #Date line before it, counted on where the clock passes midnight</source>
        <translation>die Zeile hat kein Datum: Es ist das der letzten #Date-Zeile davor, weitergezählt, wo die Uhr Mitternacht überschreitet</translation>
    </message>
    <message>
        <source>a part of it comes from elsewhere in the file</source>
        <translation>ein Teil davon stammt aus einer anderen Stelle der Datei</translation>
    </message>
    <message>
        <source>the record does not say when it happened</source>
        <translation>der Datensatz sagt nicht, wann es geschah</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>the log says its offset from UTC itself</source>
        <translation>das Protokoll nennt seinen Abstand zu UTC selbst</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%1 in %2 (%3)</translation>
    </message>
    <message>
        <source>%1, taken as UTC</source>
        <translation>%1, als UTC gelesen</translation>
    </message>
    <message>
        <source>⚠ inferred</source>
        <translation>⚠ erschlossen</translation>
    </message>
    <message>
        <source>In filters: %1 or %2</source>
        <translation>In Filtern: %1 oder %2</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>was wrapped over two lines and has been put together again</source>
        <translation>war auf zwei Zeilen umbrochen und wurde wieder zusammengefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s), not shown: see the raw line</source>
        <translation>
            <numerusform>%n weiteres Feld, nicht gezeigt: siehe Rohzeile</numerusform>
            <numerusform>%n weitere Felder, nicht gezeigt: siehe Rohzeile</numerusform>
        </translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>in the unpacked text</source>
        <translation>im entpackten Text</translation>
    </message>
    <message>
        <source>SHA-256 of the member</source>
        <translation>SHA-256 des Eintrags</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>%1 % sure: %2</source>
        <translation>zu %1 % sicher: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>no header in the file: inferred from the values</source>
        <translation>keine Kopfzeile in der Datei: aus den Werten erschlossen</translation>
    </message>
    <message>
        <source>from the shape of the record</source>
        <translation>aus der Form des Datensatzes</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>from the index cache of an earlier reading</source>
        <translation>aus dem Index-Zwischenspeicher eines früheren Einlesens</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>aus der Datei</translation>
    </message>
</context>
<context>
    <name>spoor::FieldTree</name>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
</context>
<context>
    <name>spoor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>wird gefiltert …</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>Fi&amp;lter:</translation>
    </message>
    <message>
        <source>status:401 and not user:&quot;-&quot;   ip:10.0.0.0/8   path:*.asp   (Ctrl+Space: suggestions)</source>
        <translation>status:401 and not user:&quot;-&quot;   ip:10.0.0.0/8   path:*.asp   (Strg+Leertaste: Vorschläge)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Letzte und gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save Filter As</source>
        <translation>Filter speichern unter</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>There is a filter of the name “%1”. Replace it?</source>
        <translation>Es gibt bereits einen Filter namens „%1“. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>spoor::FilterChipRow</name>
    <message>
        <source>Clear Filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Removes the text and every condition that is not pinned</source>
        <translation>Entfernt den Text und alle nicht angehefteten Bedingungen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>spoor::FilterChipView</name>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Space: on or off; !: invert; P: pin; F2: edit; Delete: remove</source>
        <translation>Leertaste: ein oder aus; !: umkehren; P: anheften; F2: bearbeiten; Entf: entfernen</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Switch &amp;Off</source>
        <translation>A&amp;usschalten</translation>
    </message>
    <message>
        <source>Switch &amp;On</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>&amp;Include Instead</source>
        <translation>Stattdessen ei&amp;nschließen</translation>
    </message>
    <message>
        <source>Exclude &amp;Instead</source>
        <translation>Stattdessen au&amp;sschließen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Loslösen</translation>
    </message>
    <message>
        <source>&amp;Pin Across New Searches</source>
        <translation>Für neue Suchen &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>spoor::FilterCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>spoor::FilterCompletionModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>spoor::FilterEdit</name>
    <message>
        <source>Clear the text (Esc)</source>
        <translation>Text löschen (Esc)</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>spoor::FilterMenu</name>
    <message>
        <source>Recent Filters</source>
        <translation>Letzte Filter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Saved Filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Save Filter As…</source>
        <translation>Filter &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Manage Saved Filters…</source>
        <translation>Gespeicherte Filter &amp;verwalten …</translation>
    </message>
    <message>
        <source>&amp;Forget Recent Filters</source>
        <translation>&amp;Letzte Filter vergessen</translation>
    </message>
</context>
<context>
    <name>spoor::FilterState</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>spoor::FilterSuggestion</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>column of a source</source>
        <translation>Spalte einer Quelle</translation>
    </message>
    <message>
        <source>the field is there</source>
        <translation>das Feld ist vorhanden</translation>
    </message>
</context>
<context>
    <name>spoor::FilterWording</name>
    <message>
        <source>a condition was expected here, such as status:401</source>
        <translation>hier wurde eine Bedingung erwartet, etwa status:401</translation>
    </message>
    <message>
        <source>a value was expected here, such as the 401 of status:401</source>
        <translation>hier wurde ein Wert erwartet, etwa die 401 in status:401</translation>
    </message>
    <message>
        <source>the name of a field was expected here, such as status or user</source>
        <translation>hier wurde der Name eines Feldes erwartet, etwa status oder user</translation>
    </message>
    <message>
        <source>this operator does not fit: texts are compared with : alone, and regular expressions too</source>
        <translation>dieser Operator passt nicht: Texte werden nur mit : verglichen, reguläre Ausdrücke ebenso</translation>
    </message>
    <message>
        <source>this ( is never closed; a ) was expected</source>
        <translation>diese ( wird nie geschlossen; eine ) wurde erwartet</translation>
    </message>
    <message>
        <source>this quote is never closed; a &quot; was expected</source>
        <translation>dieses Anführungszeichen wird nie geschlossen; ein &quot; wurde erwartet</translation>
    </message>
    <message>
        <source>this regular expression is never closed; a / was expected (a path goes in quotes)</source>
        <translation>dieser reguläre Ausdruck wird nie geschlossen; ein / wurde erwartet (ein Pfad steht in Anführungszeichen)</translation>
    </message>
    <message>
        <source>this ) closes nothing; the end, “and” or “or” was expected</source>
        <translation>diese ) schließt nichts; das Ende, „and“ oder „or“ wurde erwartet</translation>
    </message>
    <message>
        <source>a number was expected here: 401, 4xx, 4* or 400..499</source>
        <translation>hier wurde eine Zahl erwartet: 401, 4xx, 4* oder 400..499</translation>
    </message>
    <message>
        <source>an address was expected here: 10.0.0.1, 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>hier wurde eine Adresse erwartet: 10.0.0.1, 10.0.0.0/8 oder 2001:db8::/32</translation>
    </message>
    <message>
        <source>a time was expected here: 2004-11-16 or &quot;2004-11-16 10:54&quot;</source>
        <translation>hier wurde eine Zeit erwartet: 2004-11-16 oder &quot;2004-11-16 10:54&quot;</translation>
    </message>
    <message>
        <source>a range was expected here whose beginning is not above its end</source>
        <translation>hier wurde ein Bereich erwartet, dessen Anfang nicht über seinem Ende liegt</translation>
    </message>
    <message>
        <source>a valid regular expression was expected here</source>
        <translation>hier wurde ein gültiger regulärer Ausdruck erwartet</translation>
    </message>
    <message>
        <source>after the closing / only i may stand (a path goes in quotes)</source>
        <translation>nach dem schließenden / darf nur i stehen (ein Pfad steht in Anführungszeichen)</translation>
    </message>
    <message>
        <source>fewer parentheses within parentheses were expected (200 at most)</source>
        <translation>es wurden weniger Klammern in Klammern erwartet (höchstens 200)</translation>
    </message>
    <message>
        <source>The regular expression %1 was given up on some lines.</source>
        <translation>Der reguläre Ausdruck %1 wurde bei einigen Zeilen aufgegeben.</translation>
    </message>
    <message>
        <source>It takes too many steps there; those lines are not shown.</source>
        <translation>Er braucht dort zu viele Schritte; diese Zeilen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Make it simpler: repetitions within repetitions are what costs.</source>
        <translation>Vereinfachen Sie ihn: Teuer sind Wiederholungen innerhalb von Wiederholungen.</translation>
    </message>
    <message>
        <source>the filter ends</source>
        <translation>der Filter endet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Column %1: %2 – %3.</source>
        <translation>Stelle %1: %2 – %3.</translation>
    </message>
</context>
<context>
    <name>spoor::FindBar</name>
    <message>
        <source>Find in what is shown</source>
        <translation>Im Angezeigten suchen</translation>
    </message>
    <message>
        <source>Text of the raw line</source>
        <translation>Text der Rohzeile</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Regular expression (PCRE), found anywhere in the raw line</source>
        <translation>Regulärer Ausdruck (PCRE), an beliebiger Stelle der Rohzeile</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Match case: “Anna” is not “anna”</source>
        <translation>Groß-/Kleinschreibung beachten: „Anna“ ist nicht „anna“</translation>
    </message>
    <message>
        <source>“w”</source>
        <comment>a word in quotes, on a small button</comment>
        <translation>„w“</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Whole words: “exe” is not found in “exec”</source>
        <translation>Ganze Wörter: „exe“ wird in „exec“ nicht gefunden</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter, Shift+F3, N)</source>
        <translation>Vorheriger Treffer (Umschalt+Enter, Umschalt+F3, N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (Enter, F3, n)</source>
        <translation>Nächster Treffer (Enter, F3, n)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>%1+ …</source>
        <comment>so many matches, and more to come</comment>
        <translation>%1+ …</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>so many matches</comment>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>(continued from the top)</source>
        <translation>(am Anfang fortgesetzt)</translation>
    </message>
    <message>
        <source>(continued from the end)</source>
        <translation>(am Ende fortgesetzt)</translation>
    </message>
</context>
<context>
    <name>spoor::FindingFilterBar</name>
    <message>
        <source>Rule, subject, client, user, words</source>
        <translation>Regel, Gegenstand, Client, Benutzer, Wörter</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Show or hide findings of this severity</source>
        <translation>Befunde dieses Schweregrads zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A severity, and how many findings of it there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show &amp;dismissed (%1)</source>
        <translation>Abge&amp;legte zeigen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <translation>
            <numerusform>%1 von %Ln Befund</numerusform>
            <numerusform>%1 von %Ln Befunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln dismissed</source>
        <translation>
            <numerusform>%1, %Ln abgelegt</numerusform>
            <numerusform>%1, %Ln abgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, being looked for…</source>
        <translation>%1, Suche läuft …</translation>
    </message>
</context>
<context>
    <name>spoor::FindingLinks</name>
    <message>
        <source>Choose a finding first: its events are shown</source>
        <translation>Wählen Sie erst einen Befund: Dann werden seine Ereignisse gezeigt</translation>
    </message>
    <message>
        <source>evidence of %1</source>
        <translation>Belege für %1</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>rund um %1</translation>
    </message>
    <message>
        <source>The timeline shows the events of this finding alone; undo brings the filter before back</source>
        <translation>Die Zeitachse zeigt nur die Ereignisse dieses Befunds; Rückgängigmachen stellt den vorherigen Filter wieder her</translation>
    </message>
    <message>
        <source>The finding has too many events for a filter of its own: all of them are shown, and some between them</source>
        <translation>Der Befund hat zu viele Ereignisse für einen eigenen Filter: Gezeigt werden sie alle und dazu einige, die dazwischen liegen</translation>
    </message>
    <message>
        <source>Choose a finding first: its session is shown</source>
        <translation>Wählen Sie erst einen Befund: Dann wird seine Sitzung gezeigt</translation>
    </message>
    <message>
        <source>Dismissed. “Take Dismissal Back” undoes it, “Show dismissed” lists what was dismissed.</source>
        <translation>Abgelegt. „Ablegen zurücknehmen“ macht es rückgängig, „Abgelegte zeigen“ führt auf, was abgelegt wurde.</translation>
    </message>
    <message>
        <source>Nothing was dismissed just now; “Show dismissed” lists what was dismissed before</source>
        <translation>Gerade wurde nichts abgelegt; „Abgelegte zeigen“ führt auf, was früher abgelegt wurde</translation>
    </message>
    <message>
        <source>The dismissal was taken back</source>
        <translation>Das Ablegen wurde zurückgenommen</translation>
    </message>
</context>
<context>
    <name>spoor::FindingListView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings below the rule that found them; the chosen one is told of beside the list</source>
        <translation>Befunde unter der Regel, die sie gefunden hat; der gewählte wird neben der Liste beschrieben</translation>
    </message>
</context>
<context>
    <name>spoor::FindingModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A rule&apos;s title, and how many findings of it are listed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – not suspicious: %2</source>
        <extracomment>A finding that was dismissed, and why</extracomment>
        <translation>%1 – unverdächtig: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>spoor::FindingView</name>
    <message>
        <source>Show Evidence in Timeline</source>
        <translation>Belege in der Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Filter the timeline to the events of this finding</source>
        <translation>Die Zeitachse auf die Ereignisse dieses Befunds filtern</translation>
    </message>
    <message>
        <source>Not Suspicious Because…</source>
        <translation>Unverdächtig, weil …</translation>
    </message>
    <message>
        <source>Dismiss the finding, with a reason</source>
        <translation>Den Befund mit Begründung als unverdächtig ablegen</translation>
    </message>
    <message>
        <source>Take Dismissal Back</source>
        <translation>Ablegen zurücknehmen</translation>
    </message>
    <message>
        <source>Sessions of the finding</source>
        <translation>Sitzungen des Befunds</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Harmless if</source>
        <translation>Harmlos, wenn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Angaben zum Befund</translation>
    </message>
    <message>
        <source>the log gives no time</source>
        <translation>das Protokoll nennt keine Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What the rule counted, and the events that it is seen by</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sitzungen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule found %Ln thing(s). Choose one below it to see why, and by which events.</source>
        <translation>
            <numerusform>Diese Regel hat %Ln Befund ergeben. Wählen Sie ihn unter ihr aus, um zu sehen, warum und anhand welcher Ereignisse.</numerusform>
            <numerusform>Diese Regel hat %Ln Befunde ergeben. Wählen Sie unter ihr einen aus, um zu sehen, warum und anhand welcher Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>Kein Befund ist gewählt</translation>
    </message>
    <message>
        <source>Choose a finding in the list to see why it is one, what would make it harmless, and its events.</source>
        <translation>Wählen Sie in der Liste einen Befund, um zu sehen, warum es einer ist, was ihn harmlos machen würde und welche Ereignisse ihn belegen.</translation>
    </message>
</context>
<context>
    <name>spoor::FindingWords</name>
    <message>
        <source>Info</source>
        <extracomment>How grave a finding is: good to know, nothing is suspected</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>From a time to a time, and how long that is</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Not suspicious, like all that this rule finds here (%1 UTC): %2</source>
        <translation>Unverdächtig, wie alles, was diese Regel hier findet (%1 UTC): %2</translation>
    </message>
    <message>
        <source>Not suspicious, like all that this rule finds here (%1, %2 UTC): %3</source>
        <translation>Unverdächtig, wie alles, was diese Regel hier findet (%1, %2 UTC): %3</translation>
    </message>
    <message>
        <source>Not suspicious (%1 UTC): %2</source>
        <translation>Unverdächtig (%1 UTC): %2</translation>
    </message>
    <message>
        <source>Not suspicious (%1, %2 UTC): %3</source>
        <translation>Unverdächtig (%1, %2 UTC): %3</translation>
    </message>
</context>
<context>
    <name>spoor::FindingsPage</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The events of the chosen finding; Return shows one in the timeline</source>
        <translation>Die Ereignisse des gewählten Befunds; Enter zeigt eines in der Zeitachse</translation>
    </message>
    <message>
        <source>The events of the finding that is chosen stand here.</source>
        <translation>Hier stehen die Ereignisse des gewählten Befunds.</translation>
    </message>
    <message>
        <source>Nothing yet; findings are being looked for.</source>
        <translation>Noch nichts; die Befunde werden noch gesucht.</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Noch wurde nichts gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>No findings: none of the %Ln rule(s) saw in these logs what it looks for. That is no proof that nothing happened: a rule knows what it looks for alone, and a log what was logged.</source>
        <translation>
            <numerusform>Keine Befunde: Die einzige Regel hat in diesen Protokollen nicht gesehen, wonach sie sucht. Das beweist nicht, dass nichts geschehen ist: Eine Regel kennt nur, wonach sie sucht, und ein Protokoll nur, was protokolliert wurde.</numerusform>
            <numerusform>Keine Befunde: Keine der %Ln Regeln hat in diesen Protokollen gesehen, wonach sie sucht. Das beweist nicht, dass nichts geschehen ist: Eine Regel kennt nur, wonach sie sucht, und ein Protokoll nur, was protokolliert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings were dismissed. “Show dismissed” lists them with their reasons.</source>
        <translation>Alle Befunde wurden abgelegt. „Abgelegte zeigen“ führt sie mit ihren Begründungen auf.</translation>
    </message>
    <message>
        <source>No finding fits what is chosen above. Take something back to see more.</source>
        <translation>Kein Befund passt zur Auswahl oben. Nehmen Sie etwas zurück, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %Ln event(s)</source>
        <translation>
            <numerusform>Belege: %Ln Ereignis</numerusform>
            <numerusform>Belege: %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>Wählen Sie erst einen Befund</translation>
    </message>
</context>
<context>
    <name>spoor::FollowState</name>
    <message numerus="yes">
        <source>%Ln new event(s), hidden by the filter</source>
        <translation>
            <numerusform>%Ln neues Ereignis, vom Filter verborgen</numerusform>
            <numerusform>%Ln neue Ereignisse, vom Filter verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln neues Ereignis</numerusform>
            <numerusform>%Ln neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more hidden by the filter</source>
        <extracomment>How many new events there are, and how many more that the filter hides</extracomment>
        <translation>
            <numerusform>%1, %Ln weiteres vom Filter verborgen</numerusform>
            <numerusform>%1, %Ln weitere vom Filter verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>following, %Ln file(s)</source>
        <translation>
            <numerusform>liest mit, %Ln Datei</numerusform>
            <numerusform>liest mit, %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last event %2 UTC</source>
        <extracomment>What is followed, and when its last event was, in UTC</extracomment>
        <translation>%1, letztes Ereignis %2 UTC</translation>
    </message>
</context>
<context>
    <name>spoor::FollowStatus</name>
    <message>
        <source>Go to the newest event, and stay there</source>
        <translation>Zum neuesten Ereignis gehen und dort bleiben</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Neue Ereignisse</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>Following, paused</source>
        <translation>Mitlesen, angehalten</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Liest mit</translation>
    </message>
    <message>
        <source>Read on as the logs grow, and stay at the newest event (%1)</source>
        <translation>Weiterlesen, während die Protokolle wachsen, und beim neuesten Ereignis bleiben (%1)</translation>
    </message>
    <message>
        <source>The logs are read on; the table stays where you look. End goes to the newest event.</source>
        <translation>Die Protokolle werden weitergelesen; die Tabelle bleibt, wo Sie hinsehen. Ende führt zum neuesten Ereignis.</translation>
    </message>
    <message>
        <source>The logs are read on, and the table stays at the newest event</source>
        <translation>Die Protokolle werden weitergelesen, und die Tabelle bleibt beim neuesten Ereignis</translation>
    </message>
</context>
<context>
    <name>spoor::GoToBar</name>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go there (Enter)</source>
        <translation>Dorthin gehen (Enter)</translation>
    </message>
    <message>
        <source>Close without going anywhere</source>
        <translation>Schließen, ohne irgendwohin zu gehen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Go to line:</source>
        <translation>Gehe zu &amp;Zeile:</translation>
    </message>
    <message>
        <source>&amp;Go to time:</source>
        <translation>Gehe zu &amp;Zeitpunkt:</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Gehe zu Zeitpunkt</translation>
    </message>
    <message>
        <source>120   ex041116.log:120   #120 for a row of the table</source>
        <translation>120   ex041116.log:120   #120 für eine Zeile der Tabelle</translation>
    </message>
    <message>
        <source>+5m   -1h30m   10:54   2004-11-16 10:54:13   or a time pasted from a log</source>
        <translation>+5m   -1h30m   10:54   2004-11-16 10:54:13   oder eine Zeit aus einem Protokoll</translation>
    </message>
    <message>
        <source>row</source>
        <comment>before a number: a row of the table</comment>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>Write a line number, a file&apos;s name and a line (ex041116.log:120), or # and a row of the table.</source>
        <translation>Geben Sie eine Zeilennummer, einen Dateinamen und eine Zeile (ex041116.log:120) oder # und eine Zeile der Tabelle ein.</translation>
    </message>
    <message>
        <source>an event without a time</source>
        <translation>ein Ereignis ohne Zeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Tabellenzeile %2</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (%2, line %3)</source>
        <translation>→ %1 (%2, Zeile %3)</translation>
    </message>
    <message>
        <source>That line of %1 is not among the rows shown. Nearest: %2</source>
        <translation>Diese Zeile von %1 ist nicht unter den gezeigten Zeilen. Am nächsten: %2</translation>
    </message>
    <message>
        <source>No event is so late. The last: %1</source>
        <translation>So spät ist kein Ereignis. Das letzte: %1</translation>
    </message>
    <message>
        <source>The rows end at %1. The last: %2</source>
        <translation>Die Tabelle endet bei Zeile %1. Die letzte: %2</translation>
    </message>
    <message>
        <source>%1 ends at line %2. The last event: %3</source>
        <translation>%1 endet bei Zeile %2. Das letzte Ereignis: %3</translation>
    </message>
    <message>
        <source>No file&apos;s name ends so.</source>
        <translation>Kein Dateiname endet so.</translation>
    </message>
    <message>
        <source>No event is chosen whose file could be meant. Write name:line.</source>
        <translation>Es ist kein Ereignis gewählt, dessen Datei gemeint sein könnte. Geben Sie Name:Zeile ein.</translation>
    </message>
    <message>
        <source>There is no event to go to.</source>
        <translation>Es gibt kein Ereignis, zu dem man gehen könnte.</translation>
    </message>
    <message>
        <source>%1 has no events that are shown.</source>
        <translation>Von %1 werden keine Ereignisse gezeigt.</translation>
    </message>
</context>
<context>
    <name>spoor::HistogramLegend</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
</context>
<context>
    <name>spoor::HistogramView</name>
    <message>
        <source>&amp;Logarithmic Counts</source>
        <translation>&amp;Logarithmische Skala</translation>
    </message>
    <message>
        <source>&amp;Show All Times</source>
        <translation>&amp;Gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove the Selected Range</source>
        <translation>Ausgewählten Bereich &amp;entfernen</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>No event has a time</source>
        <translation>Kein Ereignis hat eine Zeit</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Time (%1), %2 a bar</source>
        <translation>Zeit (%1), %2 je Balken</translation>
    </message>
    <message>
        <source>Without a time: %1 of %2</source>
        <translation>Ohne Zeit: %1 von %2</translation>
    </message>
    <message>
        <source>Without a time: %1</source>
        <translation>Ohne Zeit: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>spoor::Inspector</name>
    <message>
        <source>The event in short</source>
        <translation>Das Ereignis in Kürze</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the event</source>
        <translation>Aktionen für das Ereignis</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Line</source>
        <translation>&amp;Rohzeile kopieren</translation>
    </message>
    <message>
        <source>Copy the raw line as it stands in the file</source>
        <translation>Die Rohzeile kopieren, wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Den Pfad der Datei kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Evidence Reference</source>
        <translation>Be&amp;legstelle kopieren</translation>
    </message>
    <message>
        <source>Copy path, line, byte offset and SHA-256, for a report</source>
        <translation>Pfad, Zeile, Byte-Position und SHA-256 für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Open Containing &amp;Folder</source>
        <translation>Enthaltenden &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder that holds the file</source>
        <translation>Den Ordner öffnen, in dem die Datei liegt</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>F&amp;elder</translation>
    </message>
    <message>
        <source>&amp;Lines Around</source>
        <translation>&amp;Umgebende Zeilen</translation>
    </message>
    <message>
        <source>The lines before and after this one in its file, whatever became of them</source>
        <translation>Die Zeilen vor und nach dieser in ihrer Datei, was auch immer aus ihnen geworden ist</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>The first %1 of the raw line copied</source>
        <translation>Die ersten %1 der Rohzeile kopiert</translation>
    </message>
    <message>
        <source>Raw line copied</source>
        <translation>Rohzeile kopiert</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>Evidence reference copied</source>
        <translation>Belegstelle kopiert</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>The event in a sentence</source>
        <translation>Das Ereignis in einem Satz</translation>
    </message>
</context>
<context>
    <name>spoor::Keys</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>spoor::LadderDelegate</name>
    <message>
        <source>not in the log</source>
        <translation>nicht im Protokoll</translation>
    </message>
</context>
<context>
    <name>spoor::LadderModel</name>
    <message>
        <source>to the server: %1</source>
        <translation>zum Server: %1</translation>
    </message>
    <message>
        <source>reply: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>to the client: %1</source>
        <translation>zum Client: %1</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Aufforderung zur Anmeldung</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>nicht im Protokoll</translation>
    </message>
</context>
<context>
    <name>spoor::LadderNames</name>
    <message>
        <source>Client %1, server %2</source>
        <translation>Client %1, Server %2</translation>
    </message>
</context>
<context>
    <name>spoor::LadderText</name>
    <message>
        <source>Client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>(not in the log)</source>
        <translation>(nicht im Protokoll)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more step(s) are not shown</source>
        <translation>
            <numerusform>%Ln weiterer Schritt wird nicht gezeigt</numerusform>
            <numerusform>%Ln weitere Schritte werden nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::LadderView</name>
    <message>
        <source>Steps of the session</source>
        <translation>Schritte der Sitzung</translation>
    </message>
    <message>
        <source>One row for each step; Return shows its event in the timeline</source>
        <translation>Eine Zeile je Schritt; Enter zeigt sein Ereignis in der Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Show in Timeline</source>
        <translation>In der &amp;Zeitachse zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Steps as Text</source>
        <translation>Schritte als Text &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>spoor::LanesModel</name>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A column of events: where the logs are and what they are, and how many events</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>spoor::LanesPage</name>
    <message>
        <source>All events side by side. “Same client everywhere” and “Same user everywhere” show those of one alone.</source>
        <translation>Alle Ereignisse nebeneinander. „Gleicher Client überall“ und „Gleicher Benutzer überall“ zeigen nur die eines einzelnen.</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation>Nebeneinander: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, being put in order…</source>
        <translation>%1, wird geordnet …</translation>
    </message>
    <message>
        <source>Nothing yet; events are being put side by side.</source>
        <translation>Noch nichts; die Ereignisse werden noch nebeneinandergestellt.</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>spoor::LanesView</name>
    <message>
        <source>Events side by side</source>
        <translation>Ereignisse nebeneinander</translation>
    </message>
    <message>
        <source>One row for each second in which something happened, one column for each source</source>
        <translation>Eine Zeile je Sekunde, in der etwas geschah, eine Spalte je Quelle</translation>
    </message>
    <message>
        <source>&amp;Show in Timeline</source>
        <translation>In der &amp;Zeitachse zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>spoor::LearnProgramsDialog</name>
    <message>
        <source>&amp;All that is open</source>
        <translation>&amp;Alles, was offen ist</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Learn Known Programs</source>
        <translation>Bekannte Programme lernen</translation>
    </message>
    <message>
        <source>These programs ran as an account of the web server. Tick those that are known to be right: findings leave them out from then on. Choose a time in which nothing was wrong.</source>
        <translation>Diese Programme liefen unter einem Konto des Webservers. Haken Sie an, was bekanntermaßen richtig ist: Die Befunde lassen es von da an aus. Wählen Sie eine Zeit, in der nichts im Argen lag.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>(UTC)</source>
        <translation>(UTC)</translation>
    </message>
    <message>
        <source>%1 is no time; write it as 2004-11-16 10:54</source>
        <translation>%1 ist keine Zeit; schreiben Sie sie wie 2004-11-16 10:54</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>No program ran as an account of the web server in this time. Such starts are in the security log of Windows (events 592 and 4688), where process tracking is on.</source>
        <translation>In dieser Zeit lief kein Programm unter einem Konto des Webservers. Solche Starts stehen im Sicherheitsprotokoll von Windows (Ereignisse 592 und 4688), wo die Prozessverfolgung an ist.</translation>
    </message>
    <message>
        <source>Nothing is put to use before OK. The settings of findings take it back (programs.web-allowed).</source>
        <translation>Vor OK wird nichts wirksam. In den Einstellungen der Befunde lässt es sich zurücknehmen (programs.web-allowed).</translation>
    </message>
</context>
<context>
    <name>spoor::LearnedProgramsModel</name>
    <message>
        <source>%1 (known)</source>
        <translation>%1 (bekannt)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>Zuerst (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Zuletzt (UTC)</translation>
    </message>
</context>
<context>
    <name>spoor::LedgerDialog</name>
    <message>
        <source>Parse Ledger</source>
        <translation>Zeilenbilanz</translation>
    </message>
    <message>
        <source>Every line is one of five kinds; none is dropped. A double click on rejected lines shows them.</source>
        <translation>Jede Zeile ist von einer der fünf Arten; keine fällt weg. Ein Doppelklick auf abgewiesene Zeilen zeigt sie.</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Parse ledger</source>
        <translation>Zeilenbilanz</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all, as a Markdown table</source>
        <translation>Kopiert die gewählten oder alle Zeilen als Markdown-Tabelle</translation>
    </message>
    <message>
        <source>Export the Parse Ledger</source>
        <translation>Zeilenbilanz exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Markdown (*.md)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>spoor::LedgerModel</name>
    <message>
        <source>✓ adds up</source>
        <translation>✓ geht auf</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n line(s) missing</source>
        <translation>
            <numerusform>✗ %n Zeile fehlt</numerusform>
            <numerusform>✗ %n Zeilen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n line(s) too many</source>
        <translation>
            <numerusform>✗ %n Zeile zu viel</numerusform>
            <numerusform>✗ %n Zeilen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n source(s)</source>
        <translation>
            <numerusform>Alle (%n Quelle)</numerusform>
            <numerusform>Alle %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to see them</source>
        <translation>Doppelklicken, um sie zu sehen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All lines of the source</source>
        <translation>Alle Zeilen der Quelle</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines that an event begins with</source>
        <translation>Zeilen, mit denen ein Ereignis beginnt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Lines that belong to the event before them</source>
        <translation>Zeilen, die zum Ereignis davor gehören</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Lines that say how to read the others, such as #Fields</source>
        <translation>Zeilen, die sagen, wie die anderen zu lesen sind, etwa #Fields</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Direktiven</translation>
    </message>
    <message>
        <source>Lines with nothing in them</source>
        <translation>Zeilen, in denen nichts steht</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Lines that should have given an event and did not</source>
        <translation>Zeilen, die ein Ereignis hätten ergeben sollen und es nicht taten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Whether the five kinds add up to all lines</source>
        <translation>Ob die fünf Arten zusammen alle Zeilen ergeben</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>spoor::LineListEdit</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Begin a new line (Insert)</source>
        <translation>Eine neue Zeile beginnen (Einfg)</translation>
    </message>
    <message>
        <source>Take the selected lines away (Delete)</source>
        <translation>Die ausgewählten Zeilen entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>spoor::LoadStatus</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; what has been read stays</source>
        <translation>Einlesen anhalten; das bereits Gelesene bleibt</translation>
    </message>
    <message>
        <source>Looking through %1: %2 files so far</source>
        <translation>%1 wird durchsucht: bisher %2 Dateien</translation>
    </message>
    <message>
        <source>Writing indexes for the next opening</source>
        <translation>Indizes für das nächste Öffnen werden geschrieben</translation>
    </message>
    <message>
        <source>%1, file %2 of %3</source>
        <translation>%1, Datei %2 von %3</translation>
    </message>
</context>
<context>
    <name>spoor::MainWindow</name>
    <message>
        <source>Spoor</source>
        <translation>Spoor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 that are selected were copied</source>
        <translation>
            <numerusform>Von %1 ausgewählten Zeilen wurde nur die erste kopiert</numerusform>
            <numerusform>Von %1 ausgewählten Zeilen wurden nur die ersten %Ln kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Meldungen (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) so far</source>
        <translation>
            <numerusform>bisher %1 von %Ln Ereignis</numerusform>
            <numerusform>bisher %1 von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) (filter: %2)</source>
        <translation>
            <numerusform>%1 von %Ln Ereignis (Filter: %2)</numerusform>
            <numerusform>%1 von %Ln Ereignissen (Filter: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 von %Ln Ereignis</numerusform>
            <numerusform>%1 von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Ordner mit Protokollen öffnen</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>Protokolldateien öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the sample case is not installed</source>
        <translation>der Beispielfall ist nicht installiert</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>nothing was opened yet</source>
        <translation>noch wurde nichts geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) removed (%1).</source>
        <translation>
            <numerusform>%Ln Datei entfernt (%1).</numerusform>
            <numerusform>%Ln Dateien entfernt (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) could not be removed.</source>
        <translation>
            <numerusform>%1 %Ln Datei konnte nicht entfernt werden.</numerusform>
            <numerusform>%1 %Ln Dateien konnten nicht entfernt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation>Filtersprache</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>About Spoor</source>
        <translation>Über Spoor</translation>
    </message>
    <message>
        <source>&lt;b&gt;Spoor %1&lt;/b&gt;&lt;p&gt;A workbench for investigating server and security logs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Spoor %1&lt;/b&gt;&lt;p&gt;Eine Werkbank zur Untersuchung von Server- und Sicherheitsprotokollen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Weitere Menüs</translation>
    </message>
    <message>
        <source>the filter has not been changed</source>
        <translation>der Filter wurde nicht geändert</translation>
    </message>
    <message>
        <source>no change of the filter was undone</source>
        <translation>es wurde keine Filteränderung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tab of a page, and how many there are of what it shows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>&amp;Gehe zu %1</translation>
    </message>
    <message>
        <source>&amp;Settings of This Rule…</source>
        <translation>Einstellungen dieser &amp;Regel …</translation>
    </message>
    <message>
        <source>Bookmarks (%1)</source>
        <translation>Lesezeichen (%1)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Cases (*.spoor)</source>
        <translation>Fälle (*.spoor)</translation>
    </message>
    <message>
        <source>This case is open already</source>
        <translation>Dieser Fall ist bereits geöffnet</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Fall speichern unter</translation>
    </message>
    <message>
        <source>Discard Unnamed Case</source>
        <translation>Unbenannten Fall verwerfen</translation>
    </message>
    <message>
        <source>Discard this case for good? %1
The logs themselves are not touched.</source>
        <translation>Diesen Fall endgültig verwerfen? %1
Die Protokolle selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>the case cannot be changed</source>
        <translation>der Fall kann nicht geändert werden</translation>
    </message>
    <message>
        <source>The filter of the findings hides this one</source>
        <translation>Der Filter der Befunde verbirgt diesen</translation>
    </message>
    <message>
        <source>%1 (%2, %3 new)</source>
        <extracomment>The same, and how many of them are new</extracomment>
        <translation>%1 (%2, %3 neu)</translation>
    </message>
</context>
<context>
    <name>spoor::MessageModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>spoor::MissingSourcesDialog</name>
    <message>
        <source>Logs Not Found</source>
        <translation>Protokolle nicht gefunden</translation>
    </message>
    <message>
        <source>Logs that were not found</source>
        <translation>Nicht gefundene Protokolle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Look in Folder…</source>
        <translation>In Ordner &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Open Without These</source>
        <translation>&amp;Ohne diese öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln log(s) of this case are neither where they were nor beside the case. A folder can be looked through for files of the same size and digest, whatever they are called now.</source>
        <translation>
            <numerusform>Weder am alten Ort noch neben dem Fall gefunden: %1 von %Ln Protokoll dieses Falls. Ein Ordner kann nach Dateien gleicher Größe und Prüfsumme durchsucht werden, wie auch immer sie jetzt heißen.</numerusform>
            <numerusform>Weder am alten Ort noch neben dem Fall gefunden: %1 von %Ln Protokollen dieses Falls. Ein Ordner kann nach Dateien gleicher Größe und Prüfsumme durchsucht werden, wie auch immer sie jetzt heißen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the logs was found</source>
        <translation>Keines der Protokolle wurde gefunden</translation>
    </message>
    <message>
        <source>Files are being looked through…</source>
        <translation>Dateien werden durchsucht …</translation>
    </message>
</context>
<context>
    <name>spoor::NeedleWording</name>
    <message>
        <source>The regular expression takes too many steps on some lines; matches there may be missing. Make it simpler: repetitions within repetitions are what costs.</source>
        <translation>Der reguläre Ausdruck braucht bei einigen Zeilen zu viele Schritte; Treffer darin können fehlen. Vereinfachen Sie ihn: Teuer sind Wiederholungen innerhalb von Wiederholungen.</translation>
    </message>
    <message>
        <source>Column %1: this is not a regular expression – %2.</source>
        <translation>Stelle %1: Das ist kein regulärer Ausdruck – %2.</translation>
    </message>
</context>
<context>
    <name>spoor::NeighbourModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>spoor::NeighbourView</name>
    <message>
        <source>Lines around the event in its file</source>
        <translation>Zeilen um das Ereignis in seiner Datei</translation>
    </message>
</context>
<context>
    <name>spoor::NoteEdit</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Show the note as it will look, or edit it</source>
        <translation>Die Notiz zeigen, wie sie aussehen wird, oder sie bearbeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is it, and why does it matter? Markdown: **bold**, `code`, - lists</source>
        <translation>Was ist es, und warum ist es wichtig? Markdown: **fett**, `Code`, - Listen</translation>
    </message>
    <message>
        <source>Note as it will look</source>
        <translation>Notiz, wie sie aussehen wird</translation>
    </message>
</context>
<context>
    <name>spoor::OverviewStrip</name>
    <message>
        <source>Overview of all rows</source>
        <translation>Übersicht aller Zeilen</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>Failures: %1 %</source>
        <translation>Fehlschläge: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked row(s) nearby</source>
        <translation>
            <numerusform>%n markierte Zeile in der Nähe</numerusform>
            <numerusform>%n markierte Zeilen in der Nähe</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures, matches of the search, marked and bookmarked rows over the whole table</source>
        <translation>Fehlschläge, Treffer der Suche, markierte Zeilen und solche mit Lesezeichen über die ganze Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked row(s) nearby</source>
        <translation>
            <numerusform>%n Zeile mit Lesezeichen in der Nähe</numerusform>
            <numerusform>%n Zeilen mit Lesezeichen in der Nähe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::ProcessTreeModel</name>
    <message>
        <source>(unknown program)</source>
        <translation>(unbekanntes Programm)</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>nicht im Protokoll</translation>
    </message>
    <message>
        <source>never ended</source>
        <translation>nie beendet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>Token von</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Beendet als</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>spoor::ProcessView</name>
    <message>
        <source>Process tree</source>
        <translation>Prozessbaum</translation>
    </message>
    <message>
        <source>Processes below the process that made them; Return shows an event in the timeline</source>
        <translation>Prozesse unter dem Prozess, der sie erzeugt hat; Enter zeigt ein Ereignis in der Zeitachse</translation>
    </message>
</context>
<context>
    <name>spoor::RatesFigure</name>
    <message>
        <source>Attempts (bars)</source>
        <translation>Versuche (Balken)</translation>
    </message>
</context>
<context>
    <name>spoor::RawLineView</name>
    <message>
        <source>Raw line</source>
        <translation>Rohzeile</translation>
    </message>
    <message>
        <source>Choose an event to see its raw line.</source>
        <translation>Wählen Sie ein Ereignis, um seine Rohzeile zu sehen.</translation>
    </message>
    <message>
        <source>[… cut here in display: %1 shown; the line in the file is longer]</source>
        <translation>[… Anzeige hier abgeschnitten: %1 gezeigt; die Zeile in der Datei ist länger]</translation>
    </message>
    <message>
        <source>&amp;Wrap Raw Line</source>
        <translation>Rohzeile &amp;umbrechen</translation>
    </message>
    <message>
        <source>Wrap the raw line, or keep it on one line</source>
        <translation>Die Rohzeile umbrechen oder in einer Zeile belassen</translation>
    </message>
    <message>
        <source>Not coloured, because the line is longer than %1.</source>
        <translation>Nicht eingefärbt, weil die Zeile länger als %1 ist.</translation>
    </message>
</context>
<context>
    <name>spoor::RecentDelegate</name>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>spoor::RecentModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::Reference</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>back out one step</source>
        <translation>einen Schritt zurück</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>zum nächsten Bedienelement; mit Umschalt zum vorherigen</translation>
    </message>
    <message>
        <source>%1 or the menu key</source>
        <translation>%1 oder die Menütaste</translation>
    </message>
    <message>
        <source>menu of what has the focus</source>
        <translation>Menü des Elements mit dem Fokus</translation>
    </message>
    <message>
        <source>Event table</source>
        <translation>Ereignistabelle</translation>
    </message>
    <message>
        <source>Arrows, %1, %2</source>
        <translation>Pfeile, %1, %2</translation>
    </message>
    <message>
        <source>move; with Shift select, with Ctrl without selecting</source>
        <translation>bewegen; mit Umschalt auswählen, mit Strg ohne Auswahl</translation>
    </message>
    <message>
        <source>first event</source>
        <translation>erstes Ereignis</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>letztes Ereignis</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>scroll sideways</source>
        <translation>seitwärts scrollen</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
    </message>
    <message>
        <source>the field has this value</source>
        <translation>das Feld hat diesen Wert</translation>
    </message>
    <message>
        <source>every other event, also those without a status</source>
        <translation>jedes andere Ereignis, auch solche ohne Status</translation>
    </message>
    <message>
        <source>compares numbers and times: &lt; &lt;= &gt; &gt;=</source>
        <translation>vergleicht Zahlen und Zeiten: &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>a range; an end may be left out</source>
        <translation>ein Bereich; ein Ende darf fehlen</translation>
    </message>
    <message>
        <source>digits that may be any</source>
        <translation>beliebige Ziffern</translation>
    </message>
    <message>
        <source>the whole value, in any case; of CORP\anna the name alone will do</source>
        <translation>der ganze Wert, ob groß oder klein geschrieben; bei CORP\anna genügt der Name</translation>
    </message>
    <message>
        <source>* is any run of characters, ? one of them</source>
        <translation>* ist eine beliebige Zeichenfolge, ? ein Zeichen</translation>
    </message>
    <message>
        <source>in quotes everything stands for itself</source>
        <translation>in Anführungszeichen steht alles für sich selbst</translation>
    </message>
    <message>
        <source>a regular expression, found anywhere in the value; i: in any case</source>
        <translation>ein regulärer Ausdruck, an beliebiger Stelle im Wert; i: ob groß oder klein geschrieben</translation>
    </message>
    <message>
        <source>addresses of a network</source>
        <translation>Adressen eines Netzes</translation>
    </message>
    <message>
        <source>the field is absent</source>
        <translation>das Feld fehlt</translation>
    </message>
    <message>
        <source>the field is there</source>
        <translation>das Feld ist vorhanden</translation>
    </message>
    <message>
        <source>any of these values</source>
        <translation>einer dieser Werte</translation>
    </message>
    <message>
        <source>a field by the log’s own name</source>
        <translation>ein Feld unter dem Namen, den das Protokoll verwendet</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>the whole day, in UTC</source>
        <translation>der ganze Tag, in UTC</translation>
    </message>
    <message>
        <source>the whole minute</source>
        <translation>die ganze Minute</translation>
    </message>
    <message>
        <source>both minutes included</source>
        <translation>beide Minuten eingeschlossen</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>the raw line holds this word, in any case</source>
        <translation>die Rohzeile enthält dieses Wort, ob groß oder klein geschrieben</translation>
    </message>
    <message>
        <source>the raw line holds this phrase</source>
        <translation>die Rohzeile enthält diese Wortfolge</translation>
    </message>
    <message>
        <source>the raw line fits this regular expression</source>
        <translation>die Rohzeile passt zu diesem regulären Ausdruck</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>both; “and” may be written</source>
        <translation>beides; „and“ darf geschrieben werden</translation>
    </message>
    <message>
        <source>either</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>not this; binds closest, then “and”, then “or”</source>
        <translation>dies nicht; bindet am stärksten, dann „and“, dann „or“</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>was zusammengehört</translation>
    </message>
    <message>
        <source>takes the meaning from the sign that follows</source>
        <translation>nimmt dem folgenden Zeichen seine Bedeutung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>on a finding: its evidence in the timeline; on a rule: open or close it</source>
        <translation>auf einem Befund: seine Belege in der Zeitachse; auf einer Regel: sie auf- oder zuklappen</translation>
    </message>
    <message>
        <source>close and open a rule</source>
        <translation>eine Regel zu- und aufklappen</translation>
    </message>
</context>
<context>
    <name>spoor::ReferenceSheet</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>spoor::RejectedDialog</name>
    <message>
        <source>Rejected Lines</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 should have given an event and did not.</source>
        <translation>
            <numerusform>%Ln Zeile von %1 hätte ein Ereignis ergeben sollen und tat es nicht.</numerusform>
            <numerusform>%Ln Zeilen von %1 hätten ein Ereignis ergeben sollen und taten es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Export All…</source>
        <translation>&amp;Alle exportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>Kopiert die gewählten oder alle gezeigten Zeilen</translation>
    </message>
    <message>
        <source>The first %1 are shown; %2 more are in the export.</source>
        <translation>Die ersten %1 werden gezeigt; %2 weitere sind im Export.</translation>
    </message>
    <message>
        <source>Reading the lines…</source>
        <translation>Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Export the Rejected Lines</source>
        <translation>Abgewiesene Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>spoor::RejectedModel</name>
    <message>
        <source>NUL bytes alone: the machine may have gone down while it wrote</source>
        <translation>Nur NUL-Bytes: Der Rechner ist vielleicht während des Schreibens ausgefallen</translation>
    </message>
    <message>
        <source>NUL bytes in it: the machine may have gone down while it wrote</source>
        <translation>Enthält NUL-Bytes: Der Rechner ist vielleicht während des Schreibens ausgefallen</translation>
    </message>
    <message>
        <source>The last line, cut short: it may still be being written</source>
        <translation>Die letzte Zeile, abgeschnitten: Sie wird vielleicht noch geschrieben</translation>
    </message>
    <message>
        <source>Longer than a line is looked at</source>
        <translation>Länger als die größte ausgewertete Zeilenlänge</translation>
    </message>
    <message>
        <source>%1 columns; the source declares %2</source>
        <translation>%1 Spalten; die Quelle gibt %2 an</translation>
    </message>
    <message>
        <source>Not a line as this format has them</source>
        <translation>Keine Zeile dieses Formats</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>Mögliche Ursache</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>spoor::ReportHeadEditor</name>
    <message>
        <source>&amp;Redact: accounts, addresses and passwords become pseudonyms</source>
        <translation>S&amp;chwärzen: Aus Konten, Adressen und Passwörtern werden Pseudonyme</translation>
    </message>
    <message>
        <source>Report of an investigation</source>
        <translation>Bericht über eine Untersuchung</translation>
    </message>
    <message>
        <source>Case data</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Times are given in UTC, and in this zone beside it: Europe/Berlin, +02:00</source>
        <translation>Zeiten werden in UTC angegeben und daneben in dieser Zeitzone: Europe/Berlin, +02:00</translation>
    </message>
    <message>
        <source>The same name has the same pseudonym throughout; the key to them stays in the case.</source>
        <translation>Derselbe Name hat durchweg dasselbe Pseudonym; der Schlüssel dazu bleibt im Fall.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Zone:</source>
        <translation>&amp;Zeitzone:</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Select all case data</source>
        <translation>Alle Falldaten auswählen</translation>
    </message>
</context>
<context>
    <name>spoor::ReportLinks</name>
    <message>
        <source>%1 is no time zone; expected a name such as Europe/Berlin, or +02:00</source>
        <translation>%1 ist keine Zeitzone; erwartet wurde ein Name wie Europe/Berlin oder +02:00</translation>
    </message>
    <message>
        <source>The chart was added to the report</source>
        <translation>Das Diagramm wurde dem Bericht hinzugefügt</translation>
    </message>
    <message>
        <source>The report is shown here once the logs have been read and searched for findings.</source>
        <translation>Der Bericht wird hier gezeigt, sobald die Protokolle gelesen und nach Befunden durchsucht sind.</translation>
    </message>
    <message>
        <source>Open logs to put a report together.</source>
        <translation>Öffnen Sie Protokolle, um einen Bericht zusammenzustellen.</translation>
    </message>
    <message>
        <source>This record is no longer among the events that are open</source>
        <translation>Dieser Datensatz ist nicht mehr unter den geöffneten Ereignissen</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>The report cannot be written before the logs have been read and searched for findings</source>
        <translation>Der Bericht kann erst geschrieben werden, wenn die Protokolle gelesen und nach Befunden durchsucht sind</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Timesketch CSV (*.csv)</source>
        <translation>CSV für Timesketch (*.csv)</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>There are no events to export: the timeline shows none</source>
        <translation>Es gibt keine Ereignisse zu exportieren: Die Zeitachse zeigt keine</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
    <message>
        <source>JSON lines of ECS (*.jsonl)</source>
        <translation>JSON-Zeilen nach ECS (*.jsonl)</translation>
    </message>
    <message>
        <source>Timesketch JSON lines (*.jsonl)</source>
        <translation>Timesketch-JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Another file is being written; wait for it, or stop it</source>
        <translation>Eine andere Datei wird gerade geschrieben; warten Sie darauf, oder halten Sie es an</translation>
    </message>
    <message>
        <source>Writing was stopped; the file was not written</source>
        <translation>Das Schreiben wurde angehalten; die Datei wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>spoor::ReportPage</name>
    <message>
        <source>What is to stand before it, in Markdown</source>
        <translation>Was davor stehen soll, in Markdown</translation>
    </message>
    <message>
        <source>Notes of your own, in Markdown</source>
        <translation>Eigene Notizen, in Markdown</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Te&amp;xt before it:</source>
        <translation>Te&amp;xt davor:</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Die Vorschau wird erstellt …</translation>
    </message>
    <message>
        <source>Long lists are cut in this preview; the written report has all of them.</source>
        <translation>Lange Listen sind in dieser Vorschau gekürzt; der geschriebene Bericht enthält sie ganz.</translation>
    </message>
</context>
<context>
    <name>spoor::ReportPicks</name>
    <message>
        <source>Charts in the report</source>
        <translation>Diagramme im Bericht</translation>
    </message>
    <message>
        <source>Tables in the report</source>
        <translation>Tabellen im Bericht</translation>
    </message>
    <message>
        <source>F2 renames, Delete removes</source>
        <translation>F2 benennt um, Entf entfernt</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>Fi&amp;lter:</translation>
    </message>
    <message>
        <source>Fie&amp;lds:</source>
        <translation>F&amp;elder:</translation>
    </message>
    <message>
        <source>Ro&amp;ws at most:</source>
        <translation>Zeilen höch&amp;stens:</translation>
    </message>
    <message>
        <source>&amp;Add From Filter</source>
        <translation>Aus Filter hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>Add the events that the filter of the timeline lets through</source>
        <translation>Die Ereignisse hinzufügen, die der Filter der Zeitachse durchlässt</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Charts are added on the page of charts.</source>
        <translation>Diagramme werden auf der Seite der Diagramme hinzugefügt.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
</context>
<context>
    <name>spoor::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>spoor::ReportSections</name>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Drag a section, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Einen Abschnitt zum Verschieben ziehen oder Alt+Hoch und Alt+Herunter drücken</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Bookmarked events</source>
        <translation>Ereignisse mit Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarked sessions</source>
        <translation>Sitzungen mit Lesezeichen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Glossary of codes</source>
        <translation>Glossar der Codes</translation>
    </message>
    <message>
        <source>What was done with the case</source>
        <translation>Was mit dem Fall getan wurde</translation>
    </message>
    <message>
        <source>Title and case data</source>
        <translation>Titel und Angaben zum Fall</translation>
    </message>
</context>
<context>
    <name>spoor::RowView</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingEditor</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>:00 UTC</source>
        <extracomment>After an hour of the day: 7:00 UTC</extracomment>
        <translation>:00 UTC</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This is the default. %1</source>
        <translation>Dies ist der Standard. %1</translation>
    </message>
    <message>
        <source>Default: %1. %2</source>
        <translation>Standard: %1. %2</translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsDialog</name>
    <message>
        <source>Findings Settings</source>
        <translation>Einstellungen der Befunde</translation>
    </message>
    <message>
        <source>Search for a rule or a setting</source>
        <translation>Regel oder Einstellung suchen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The command line takes this file with --settings</source>
        <translation>Die Befehlszeile nimmt diese Datei mit --settings an</translation>
    </message>
    <message>
        <source>Reset R&amp;ule</source>
        <translation>&amp;Regel zurücksetzen</translation>
    </message>
    <message>
        <source>Give what is chosen its defaults</source>
        <translation>Dem Gewählten seine Standardwerte geben</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Give all rules their defaults</source>
        <translation>Allen Regeln ihre Standardwerte geben</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Import Settings of Findings</source>
        <translation>Einstellungen der Befunde importieren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Settings of Findings</source>
        <translation>Einstellungen der Befunde exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Übernommen aus %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>In %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsLinks</name>
    <message>
        <source>Nothing was added: close the settings of findings first</source>
        <translation>Nichts wurde hinzugefügt: Schließen Sie erst die Einstellungen der Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s) more are known; findings are looked for anew</source>
        <translation>
            <numerusform>%Ln Programm mehr ist bekannt; die Befunde werden neu gesucht</numerusform>
            <numerusform>%Ln Programme mehr sind bekannt; die Befunde werden neu gesucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsModel</name>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Firewalls</source>
        <translation>Firewalls</translation>
    </message>
    <message>
        <source>Forensic logs</source>
        <translation>Forensische Protokolle</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>The logs themselves</source>
        <translation>Die Protokolle selbst</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>User-Agents</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Shared by several rules</source>
        <translation>Von mehreren Regeln genutzt</translation>
    </message>
    <message>
        <source>Whichever rule needs them goes by these.</source>
        <translation>Nach diesen richtet sich jede Regel, die sie braucht.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsPanel</name>
    <message>
        <source>Choose a rule to see what it means and what it goes by.</source>
        <translation>Wählen Sie eine Regel, um zu sehen, was sie bedeutet und wonach sie sich richtet.</translation>
    </message>
    <message>
        <source>Harmless if: %1</source>
        <translation>Harmlos, wenn: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>This rule goes by no thresholds or lists of its own.</source>
        <translation>Diese Regel hat keine eigenen Schwellwerte oder Listen.</translation>
    </message>
    <message>
        <source>Lists have one entry a line. In names, * stands for any text and ? for one character; upper and lower case are the same.</source>
        <translation>Listen haben einen Eintrag je Zeile. In Namen steht * für beliebigen Text und ? für ein Zeichen; Groß- und Kleinschreibung werden nicht unterschieden.</translation>
    </message>
</context>
<context>
    <name>spoor::SavedFiltersDialog</name>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved Filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>spoor::SessionFilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice, and how many sessions it gives</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Client, user, server, verdict or id</source>
        <translation>Client, Benutzer, Server, Urteil oder ID</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Art der Sitzung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>&amp;With marks only</source>
        <translation>Nur &amp;mit Besonderheiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln session(s)</source>
        <translation>
            <numerusform>%1 von %Ln Sitzung</numerusform>
            <numerusform>%1 von %Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more are being looked for…</source>
        <translation>%1, weitere werden gesucht …</translation>
    </message>
</context>
<context>
    <name>spoor::SessionLinks</name>
    <message numerus="yes">
        <source>User %1 in all logs; written in %Ln way(s): %2</source>
        <translation>
            <numerusform>Benutzer %1 in allen Protokollen; in %Ln Schreibweise: %2</numerusform>
            <numerusform>Benutzer %1 in allen Protokollen; in %Ln Schreibweisen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client %1 in all logs; written in %Ln way(s): %2</source>
        <translation>
            <numerusform>Client %1 in allen Protokollen; in %Ln Schreibweise: %2</numerusform>
            <numerusform>Client %1 in allen Protokollen; in %Ln Schreibweisen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Several domains are named (%2): these may be different accounts of one name.</source>
        <translation>%1. Mehrere Domänen werden genannt (%2): Es können verschiedene Konten gleichen Namens sein.</translation>
    </message>
    <message>
        <source>Choose an event first: its session is shown</source>
        <translation>Wählen Sie erst ein Ereignis: Dann wird seine Sitzung gezeigt</translation>
    </message>
    <message>
        <source>Sessions are still being looked for</source>
        <translation>Die Sitzungen werden noch gesucht</translation>
    </message>
    <message>
        <source>This event belongs to no session that is known</source>
        <translation>Dieses Ereignis gehört zu keiner bekannten Sitzung</translation>
    </message>
    <message>
        <source>The event belongs to %1 too</source>
        <translation>Das Ereignis gehört auch zu %1</translation>
    </message>
    <message>
        <source>The filter of sessions hid this one and was cleared</source>
        <translation>Der Filter der Sitzungen hatte diese ausgeblendet und wurde geleert</translation>
    </message>
    <message>
        <source>No user is named here; choose an event or a session that names one</source>
        <translation>Hier wird kein Benutzer genannt; wählen Sie ein Ereignis oder eine Sitzung, die einen nennt</translation>
    </message>
    <message>
        <source>No client is named here; choose an event or a session that names one</source>
        <translation>Hier wird kein Client genannt; wählen Sie ein Ereignis oder eine Sitzung, die einen nennt</translation>
    </message>
    <message>
        <source>user %1 everywhere</source>
        <translation>Benutzer %1 überall</translation>
    </message>
    <message>
        <source>client %1 everywhere</source>
        <translation>Client %1 überall</translation>
    </message>
    <message>
        <source>This session is no longer there</source>
        <translation>Diese Sitzung ist nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>spoor::SessionListModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <translation>Beginn (%1)</translation>
    </message>
    <message>
        <source>Start (source&apos;s zone)</source>
        <translation>Beginn (Zone der Quelle)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Besonderheiten</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Gewissheit</translation>
    </message>
</context>
<context>
    <name>spoor::SessionListView</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>One row for each session; the chosen one is told of beside the list</source>
        <translation>Eine Zeile je Sitzung; die gewählte wird neben der Liste beschrieben</translation>
    </message>
</context>
<context>
    <name>spoor::SessionNotificationBus</name>
    <message>
        <source>no session bus</source>
        <translation>kein Sitzungsbus</translation>
    </message>
</context>
<context>
    <name>spoor::SessionStoryView</name>
    <message>
        <source>Facts of the session</source>
        <translation>Angaben zur Sitzung</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the steps of the session as text</source>
        <translation>Die Schritte der Sitzung als Text kopieren</translation>
    </message>
    <message>
        <source>The session was copied as text</source>
        <translation>Die Sitzung wurde als Text kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) copied</source>
        <translation>
            <numerusform>%Ln Schritt kopiert</numerusform>
            <numerusform>%Ln Schritte kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <translation>%1 (zu %2 % sicher)</translation>
    </message>
    <message numerus="yes">
        <source>%1 The tree leaves %Ln process(es) out.</source>
        <translation>
            <numerusform>%1 Der Baum lässt %Ln Prozess aus.</numerusform>
            <numerusform>%1 Der Baum lässt %Ln Prozesse aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more step(s) are not shown.</source>
        <translation>
            <numerusform>%1 %Ln weiterer Schritt wird nicht gezeigt.</numerusform>
            <numerusform>%1 %Ln weitere Schritte werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Keine Sitzung ist gewählt</translation>
    </message>
    <message>
        <source>Choose a session in the list to see its steps, and why it is what it is.</source>
        <translation>Wählen Sie in der Liste eine Sitzung, um ihre Schritte zu sehen und warum sie so beurteilt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) copied</source>
        <translation>
            <numerusform>%Ln Angabe kopiert</numerusform>
            <numerusform>%Ln Angaben kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::SessionWords</name>
    <message>
        <source>FTP session</source>
        <translation>FTP-Sitzung</translation>
    </message>
    <message>
        <source>HTTP handshake</source>
        <translation>HTTP-Handshake</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Forensic block</source>
        <translation>Forensischer Block</translation>
    </message>
    <message>
        <source>FTP sessions</source>
        <translation>FTP-Sitzungen</translation>
    </message>
    <message>
        <source>HTTP handshakes</source>
        <translation>HTTP-Handshakes</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Logons</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Forensic blocks</source>
        <translation>Forensische Blöcke</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>logged in after failures</source>
        <translation>nach Fehlschlägen angemeldet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no login tried</source>
        <translation>keine Anmeldung versucht</translation>
    </message>
    <message>
        <source>Kerberos or another of one leg</source>
        <translation>Kerberos oder ein anderes einschrittiges Verfahren</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negotiate</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>started and never ended</source>
        <translation>gestartet und nie beendet</translation>
    </message>
    <message>
        <source>start not in the log</source>
        <translation>Start nicht im Protokoll</translation>
    </message>
    <message>
        <source>logged off</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>no logoff in the log</source>
        <translation>keine Abmeldung im Protokoll</translation>
    </message>
    <message>
        <source>logon not in the log</source>
        <translation>Anmeldung nicht im Protokoll</translation>
    </message>
    <message>
        <source>logon failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed login</source>
        <translation>fehlgeschlagene Anmeldung</translation>
    </message>
    <message>
        <source>untimely death</source>
        <translation>vorzeitiges Ende</translation>
    </message>
    <message>
        <source>module configuration</source>
        <translation>Modulkonfiguration</translation>
    </message>
    <message>
        <source>no end in the log</source>
        <translation>kein Ende im Protokoll</translation>
    </message>
    <message>
        <source>begun before the log</source>
        <translation>vor dem Protokoll begonnen</translation>
    </message>
    <message>
        <source>PASS without USER</source>
        <translation>PASS ohne USER</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>shared client</source>
        <translation>gemeinsam genutzter Client</translation>
    </message>
    <message>
        <source>credentials sent ahead</source>
        <translation>Anmeldedaten vorab gesendet</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>inferred times</source>
        <translation>abgeleitete Zeiten</translation>
    </message>
    <message>
        <source>id used before</source>
        <translation>ID schon zuvor verwendet</translation>
    </message>
    <message>
        <source>runs as another user</source>
        <translation>läuft als anderer Benutzer</translation>
    </message>
    <message>
        <source>special privileges</source>
        <translation>besondere Rechte</translation>
    </message>
    <message>
        <source>files changed</source>
        <translation>Dateien verändert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What it is, and its id: FTP session ftp-17</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>±0 s</source>
        <translation>±0 s</translation>
    </message>
</context>
<context>
    <name>spoor::SessionsPage</name>
    <message>
        <source>The log does not hold this step: it went over the wire all the same</source>
        <translation>Dieser Schritt steht nicht im Protokoll; über die Leitung ging er dennoch</translation>
    </message>
    <message>
        <source>Nothing yet; sessions are being looked for.</source>
        <translation>Noch nichts; die Sitzungen werden noch gesucht.</translation>
    </message>
    <message>
        <source>No session fits what is chosen above. Take something back to see more.</source>
        <translation>Keine Sitzung passt zur Auswahl oben. Nehmen Sie etwas zurück, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>These logs hold no sessions: no FTP connections, HTTP handshakes, logons, processes or forensic blocks were found.</source>
        <translation>Diese Protokolle enthalten keine Sitzungen: Es wurden keine FTP-Verbindungen, HTTP-Handshakes, Anmeldungen, Prozesse oder forensischen Blöcke gefunden.</translation>
    </message>
    <message>
        <source>&amp;Show in Timeline</source>
        <translation>In der &amp;Zeitachse zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>spoor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>The language changes when Spoor is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Spoor.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Size of text in the event table:</source>
        <translation>Schrift&amp;größe der Ereignistabelle:</translation>
    </message>
    <message>
        <source>&amp;Open at start what was open at the end</source>
        <translation>Beim Start öffnen, was &amp;zuletzt offen war</translation>
    </message>
    <message>
        <source>Zone of logs in local time</source>
        <translation>Zeitzone von Protokollen in Ortszeit</translation>
    </message>
    <message>
        <source>&amp;Zone of logs in local time:</source>
        <translation>&amp;Zeitzone von Protokollen in Ortszeit:</translation>
    </message>
    <message>
        <source>Keep an &amp;index of each log, so that it opens faster the next time</source>
        <translation>Zu jedem Protokoll einen Inde&amp;x behalten, damit es sich beim nächsten Mal schneller öffnet</translation>
    </message>
    <message>
        <source>&amp;Clear the Index</source>
        <translation>Index &amp;leeren</translation>
    </message>
    <message>
        <source>The index is made from the logs and can be made again. The logs themselves are never changed.</source>
        <translation>Der Index entsteht aus den Protokollen und kann neu erstellt werden. Die Protokolle selbst werden nie verändert.</translation>
    </message>
    <message>
        <source>For logs that do not say their zone, from the next opening on. Each source can be given a zone of its own.</source>
        <translation>Für Protokolle, die ihre Zeitzone nicht nennen, ab dem nächsten Öffnen. Jede Quelle kann eine eigene Zeitzone erhalten.</translation>
    </message>
    <message>
        <source>&amp;Follow logs when they are opened</source>
        <translation>Protokolle nach dem Öffnen &amp;mitlesen</translation>
    </message>
    <message>
        <source>Read on as they grow, and stay at the newest event</source>
        <translation>Weiterlesen, während sie wachsen, und beim neuesten Ereignis bleiben</translation>
    </message>
</context>
<context>
    <name>spoor::ShareStatus</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>spoor::ShortcutModel</name>
    <message>
        <source>Changed; without a key by default</source>
        <translation>Geändert; standardmäßig ohne Kürzel</translation>
    </message>
    <message>
        <source>Changed; by default %1</source>
        <translation>Geändert; standardmäßig %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>spoor::ShortcutsPage</name>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach einer Aktion oder einem Kürzel suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Kürzel</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Neues Kürzel: Tasten drücken</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Kürzel drücken</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give this action its default keys</source>
        <translation>Dieser Aktion ihre Standardkürzel geben</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Give all actions their default keys</source>
        <translation>Allen Aktionen ihre Standardkürzel geben</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neues Kürzel:</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1: kein Kürzel</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Dieses Kürzel entfernen</translation>
    </message>
    <message>
        <source>Re&amp;assign</source>
        <translation>Neu zu&amp;weisen</translation>
    </message>
    <message>
        <source>%1 moves about or backs out everywhere, and cannot be given to an action.</source>
        <translation>%1 dient überall zum Bewegen oder Zurückgehen und kann keiner Aktion zugewiesen werden.</translation>
    </message>
    <message>
        <source>%1 is a key of this action already.</source>
        <translation>%1 ist bereits ein Kürzel dieser Aktion.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”. Reassigning takes it from there.</source>
        <translation>%1 ist ein Kürzel von „%2“. Beim Neuzuweisen wird es dort entfernt.</translation>
    </message>
    <message>
        <source>%1 is free. It acts in the timeline, and types a character where text is edited.</source>
        <translation>%1 ist frei. Es wirkt in der Zeitachse und schreibt ein Zeichen, wo Text bearbeitet wird.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
</context>
<context>
    <name>spoor::SortStatus</name>
    <message>
        <source>How much is sorted</source>
        <translation>Fortschritt des Sortierens</translation>
    </message>
    <message>
        <source>Stop sorting</source>
        <translation>Sortieren anhalten</translation>
    </message>
    <message>
        <source>Stop sorting; the rows stay in the order they had</source>
        <translation>Sortieren anhalten; die Zeilen behalten ihre bisherige Reihenfolge</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>wird sortiert …</translation>
    </message>
</context>
<context>
    <name>spoor::SourceTreeModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>wird gelesen, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n mit Fehlern</numerusform>
            <numerusform>%n mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>teilweise fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) being read</source>
        <translation>
            <numerusform>%n Quelle wird gelesen</numerusform>
            <numerusform>%n Quellen werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>From the saved index of an earlier opening</source>
        <translation>Aus dem gespeicherten Index eines früheren Öffnens</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Unpacked: %1 bytes</source>
        <translation>Entpackt: %1 Byte</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>format and how sure that is</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Double-click to see them</source>
        <translation>Doppelklicken, um sie zu sehen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>Erstes (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Letztes (UTC)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>wird mitgelesen</translation>
    </message>
    <message>
        <source>It is read on as it grows, also under another name</source>
        <translation>Es wird weitergelesen, während es wächst, auch unter anderem Namen</translation>
    </message>
    <message>
        <source>%1 events from its front are no longer kept</source>
        <translation>%1 Ereignisse von seinem Anfang werden nicht mehr behalten</translation>
    </message>
</context>
<context>
    <name>spoor::SourceView</name>
    <message>
        <source>Set &amp;Format</source>
        <translation>&amp;Format festlegen</translation>
    </message>
    <message>
        <source>&amp;Detected</source>
        <translation>&amp;Automatisch erkannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and id of a format</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The whole archive is read again</source>
        <translation>Das ganze Archiv wird neu eingelesen</translation>
    </message>
    <message>
        <source>&amp;Only Events of This File</source>
        <translation>N&amp;ur Ereignisse dieser Datei</translation>
    </message>
    <message>
        <source>Show Re&amp;jected Lines…</source>
        <translation>Abge&amp;wiesene Zeilen zeigen …</translation>
    </message>
    <message>
        <source>Set &amp;Zone…</source>
        <translation>&amp;Zeitzone festlegen …</translation>
    </message>
    <message>
        <source>Read A&amp;gain</source>
        <translation>Er&amp;neut einlesen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln Source(s)</source>
        <translation>
            <numerusform>%Ln Quelle &amp;entfernen</numerusform>
            <numerusform>%Ln Quellen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave Out by Pattern…</source>
        <translation>Nach &amp;Muster auslassen …</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;SHA-256</source>
        <translation>&amp;SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Open Containing Fol&amp;der</source>
        <translation>Enthaltenden &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Patterns that keep files out; choose one to take it back</source>
        <translation>Muster, die Dateien auslassen; zum Zurücknehmen eines wählen</translation>
    </message>
    <message>
        <source>Parse Ledger…</source>
        <translation>Zeilenbilanz …</translation>
    </message>
    <message>
        <source>What became of each line</source>
        <translation>Was aus jeder Zeile geworden ist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln mit Fehlern</numerusform>
            <numerusform>%Ln mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are told from %1</source>
        <translation>Namen gelten ab %1</translation>
    </message>
    <message numerus="yes">
        <source>Take Back %1 (%Ln file(s))</source>
        <translation>
            <numerusform>%1 zurücknehmen (%Ln Datei)</numerusform>
            <numerusform>%1 zurücknehmen (%Ln Dateien)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln Zeile abgewiesen</numerusform>
            <numerusform>%Ln Zeilen abgewiesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::StartPage</name>
    <message>
        <source>Drop a folder, log files or archives here</source>
        <translation>Ordner, Protokolldateien oder Archive hier ablegen</translation>
    </message>
    <message>
        <source>Logs of these kinds, plain, compressed or in archives: %1; and any text with times in it. Spoor never changes them.</source>
        <translation>Protokolle dieser Arten, als einfache Dateien, komprimiert oder in Archiven: %1; dazu jeder Text, der Zeiten enthält. Spoor verändert sie nie.</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open F&amp;iles…</source>
        <translation>Da&amp;teien öffnen …</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>What you open will be listed here, with what it held.</source>
        <translation>Was Sie öffnen, wird hier mit seinem Inhalt aufgeführt.</translation>
    </message>
    <message>
        <source>The sample case</source>
        <translation>Der Beispielfall</translation>
    </message>
    <message>
        <source>Halden Instruments, November 2009: one morning an employee cannot log in any more, and a drawing of the company is offered elsewhere. You are given its logs – who came in, by which way, and what did they take?</source>
        <translation>Halden Instruments, November 2009: Eines Morgens kann sich ein Mitarbeiter nicht mehr anmelden, und eine Zeichnung der Firma wird anderswo angeboten. Sie erhalten die Protokolle der Firma – wer kam herein, auf welchem Weg, und was wurde mitgenommen?</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Case</source>
        <translation>Beis&amp;pielfall öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Loslösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from This List</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>spoor::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Tags of the bookmark, parted by commas:</source>
        <translation>&amp;Schlagwörter des Lesezeichens, durch Kommas getrennt:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tags that all %Ln bookmark(s) are to have, parted by commas:</source>
        <translation>
            <numerusform>&amp;Schlagwörter, die %Ln Lesezeichen haben soll, durch Kommas getrennt:</numerusform>
            <numerusform>&amp;Schlagwörter, die alle %Ln Lesezeichen haben sollen, durch Kommas getrennt:</numerusform>
        </translation>
    </message>
    <message>
        <source>exfiltration, to-ask</source>
        <translation>datenabfluss, nachfragen</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In Gebrauch: %1</translation>
    </message>
</context>
<context>
    <name>spoor::Telling</name>
    <message>
        <source>there are no desktop notifications here</source>
        <translation>hier gibt es keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>it took too long and was stopped</source>
        <translation>es dauerte zu lange und wurde angehalten</translation>
    </message>
    <message>
        <source>too many commands wait for one that runs</source>
        <translation>zu viele Befehle warten auf einen, der läuft</translation>
    </message>
</context>
<context>
    <name>spoor::TimeDisplay</name>
    <message>
        <source>Time (relative)</source>
        <translation>Zeit (relativ)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Time (source&apos;s zone)</source>
        <translation>Zeit (Zone der Quelle)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
</context>
<context>
    <name>spoor::TimeGoalWording</name>
    <message>
        <source>Write +5m, 10:54, 2004-11-16 10:54:13, or paste a time from a log.</source>
        <translation>Geben Sie +5m, 10:54 oder 2004-11-16 10:54:13 ein, oder fügen Sie eine Zeit aus einem Protokoll ein.</translation>
    </message>
    <message>
        <source>A unit was expected here: d, h, m, s or ms, as in +1h30m.</source>
        <translation>Hier wurde eine Einheit erwartet: d, h, m, s oder ms, wie in +1h30m.</translation>
    </message>
    <message>
        <source>There is no event to count from. Choose one that has a time, or write the whole date.</source>
        <translation>Es gibt kein Ereignis, von dem aus gezählt werden könnte. Wählen Sie eines, das eine Zeit hat, oder geben Sie das ganze Datum ein.</translation>
    </message>
    <message>
        <source>“%1”: the calendar has no such day.</source>
        <translation>„%1“: Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>“%1”: the clock has no such time; 00:00:00 to 23:59:59 was expected.</source>
        <translation>„%1“: Diese Uhrzeit gibt es nicht; 00:00:00 bis 23:59:59 wurde erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone: +01:00, UTC or Europe/Berlin was expected. Letters such as EST name several zones.</source>
        <translation>„%1“ ist keine Zeitzone: +01:00, UTC oder Europe/Berlin wurde erwartet. Buchstaben wie EST stehen für mehrere Zeitzonen.</translation>
    </message>
    <message>
        <source>“%1”: day or month first? Write the year first, as in 2004-11-16.</source>
        <translation>„%1“: Tag oder Monat zuerst? Schreiben Sie das Jahr zuerst, wie in 2004-11-16.</translation>
    </message>
    <message>
        <source>That is outside of the years 1601 to 9999.</source>
        <translation>Das liegt außerhalb der Jahre 1601 bis 9999.</translation>
    </message>
</context>
<context>
    <name>spoor::TimeTicker</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>QLocale&apos;s format of a date below an axis</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QLocale&apos;s format of a day of the year below an axis</comment>
        <translation>d. MMM</translation>
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
    <message>
        <source>1 day</source>
        <comment>length of a bar</comment>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>length of a bar</comment>
        <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of a bar</comment>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>length of a bar</comment>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>day of the week, from and to, time zone</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and number of events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 events shown</source>
        <translation>%1 von %2 Ereignissen gezeigt</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Ereignisse: %1</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
</context>
<context>
    <name>spoor::TimelineLinks</name>
    <message>
        <source>Continued from the top</source>
        <translation>Am Anfang fortgesetzt</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>Am Ende fortgesetzt</translation>
    </message>
    <message>
        <source>No other failure is shown</source>
        <translation>Kein anderer Fehlschlag wird gezeigt</translation>
    </message>
    <message>
        <source>No other event of this session is shown</source>
        <translation>Kein anderes Ereignis dieser Sitzung wird gezeigt</translation>
    </message>
    <message>
        <source>The filter hides this event in the table; the inspector shows it</source>
        <translation>Der Filter blendet dieses Ereignis in der Tabelle aus; der Inspektor zeigt es</translation>
    </message>
    <message>
        <source>Choose an event first: its neighbours are shown</source>
        <translation>Wählen Sie erst ein Ereignis: Dann werden seine Nachbarn gezeigt</translation>
    </message>
    <message>
        <source>Choose a cell first; a difference of times is nothing to filter by</source>
        <translation>Wählen Sie erst eine Zelle; nach einer Zeitdifferenz lässt sich nicht filtern</translation>
    </message>
    <message>
        <source>Nothing yet; the logs are still being read.</source>
        <translation>Noch nichts; die Protokolle werden noch gelesen.</translation>
    </message>
    <message>
        <source>No event matches the filter. Take a condition back to see more.</source>
        <translation>Kein Ereignis passt zum Filter. Nehmen Sie eine Bedingung zurück, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>These logs hold no events. The ledger of lines says what became of each line.</source>
        <translation>Diese Protokolle enthalten keine Ereignisse. Die Zeilenbilanz sagt, was aus jeder Zeile geworden ist.</translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; undo brings it back</source>
        <translation>Der Filter hatte dieses Ereignis ausgeblendet und wurde geleert; Rückgängigmachen stellt ihn wieder her</translation>
    </message>
</context>
<context>
    <name>spoor::ToldModel</name>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Told (UTC)</source>
        <translation>Gemeldet (UTC)</translation>
    </message>
    <message>
        <source>Watch rule</source>
        <translation>Wachregel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet durch</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>spoor::UnnamedCaseRows</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) in %1</source>
        <translation>
            <numerusform>%Ln Protokoll in %1</numerusform>
            <numerusform>%Ln Protokolle in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen</numerusform>
            <numerusform>%Ln Lesezeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissal(s)</source>
        <translation>
            <numerusform>%Ln abgelegter Befund</numerusform>
            <numerusform>%Ln abgelegte Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed case: %1</source>
        <translation>Unbenannter Fall: %1</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
</context>
<context>
    <name>spoor::ValueMenu</name>
    <message>
        <source>&amp;Only This (%1)</source>
        <translation>&amp;Nur dies (%1)</translation>
    </message>
    <message>
        <source>&amp;Not This (%1)</source>
        <translation>N&amp;icht dies (%1)</translation>
    </message>
    <message>
        <source>&amp;Add Column</source>
        <translation>&amp;Spalte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
</context>
<context>
    <name>spoor::VerifyDialog</name>
    <message>
        <source>All of it stands.</source>
        <translation>Alles stimmt.</translation>
    </message>
    <message>
        <source>Not all of it stands.</source>
        <translation>Nicht alles stimmt.</translation>
    </message>
    <message>
        <source>Logs with the same digest: %1 of %2.</source>
        <translation>Protokolle mit gleicher Prüfsumme: %1 von %2.</translation>
    </message>
    <message>
        <source>Bookmarked records with the same digest: %1 of %2.</source>
        <translation>Datensätze mit Lesezeichen und gleicher Prüfsumme: %1 von %2.</translation>
    </message>
    <message>
        <source>The audit trail (%1 entries) was changed: entry %2 does not fit the one before.</source>
        <translation>Das Protokoll der Schritte (Einträge: %1) wurde verändert: Eintrag %2 passt nicht zum vorigen.</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 entries, each chained to the one before.</source>
        <translation>Das Protokoll der Schritte ist unversehrt (Einträge: %1, jeder mit dem vorigen verkettet).</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Verify Case</source>
        <translation>Fall prüfen</translation>
    </message>
    <message>
        <source>Logs are read anew and compared with their digests. What you change meanwhile is kept afterwards.</source>
        <translation>Die Protokolle werden neu gelesen und mit ihren Prüfsummen verglichen. Was Sie währenddessen ändern, wird danach gespeichert.</translation>
    </message>
    <message>
        <source>Logs and bookmarks</source>
        <translation>Protokolle und Lesezeichen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>SHA-256 in the case</source>
        <translation>SHA-256 im Fall</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
</context>
<context>
    <name>spoor::WatchLinks</name>
    <message>
        <source>The logs are still being searched; programs can be learned from them after that</source>
        <translation>Die Protokolle werden noch durchsucht; danach lassen sich Programme aus ihnen lernen</translation>
    </message>
    <message>
        <source>The rules as they stand here are not in force yet: %1</source>
        <translation>Die Regeln, wie sie hier stehen, gelten noch nicht: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message numerus="yes">
        <source>Sent, by %Ln way(s).</source>
        <translation>
            <numerusform>Gesendet, auf %Ln Weg.</numerusform>
            <numerusform>Gesendet, auf %Ln Wegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>“%1” could not be told by %2</source>
        <translation>„%1“ konnte nicht gemeldet werden: %2</translation>
    </message>
    <message>
        <source>What this told of is no longer among what is open</source>
        <translation>Wovon dies berichtete, ist nicht mehr offen</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>gemeldet: %1</translation>
    </message>
</context>
<context>
    <name>spoor::WatchPage</name>
    <message>
        <source>Kept in %1</source>
        <translation>Aufbewahrt in %1</translation>
    </message>
    <message>
        <source>No rule is in force: add one, or tick one, to be told.</source>
        <translation>Keine Regel gilt: Fügen Sie eine hinzu oder haken Sie eine an, um Meldungen zu erhalten.</translation>
    </message>
    <message>
        <source>Paused: nothing is told until “Tell me” is ticked.</source>
        <translation>Angehalten: Nichts wird gemeldet, bis „Melden“ angehakt ist.</translation>
    </message>
    <message>
        <source>The logs are not followed yet: what comes new is told once they are.</source>
        <translation>Die Protokolle werden noch nicht mitgelesen: Neues wird gemeldet, sobald das geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln rule(s).</source>
        <translation>
            <numerusform>%Ln Regel wacht.</numerusform>
            <numerusform>%Ln Regeln wachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>Te&amp;ll me</source>
        <translation>&amp;Melden</translation>
    </message>
    <message>
        <source>Whether anything is told at all</source>
        <translation>Ob überhaupt etwas gemeldet wird</translation>
    </message>
    <message>
        <source>Watch rules</source>
        <translation>Wachregeln</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Learn Known Programs…</source>
        <translation>Bekannte Programme lernen …</translation>
    </message>
    <message>
        <source>Programs that the web server ran in a quiet time, to be reviewed: findings leave them out</source>
        <translation>Programme, die der Webserver in ruhiger Zeit ausführte, zur Prüfung: Die Befunde lassen sie aus</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Choose a rule to see of what it tells and how, or add one.</source>
        <translation>Wählen Sie eine Regel, um zu sehen, was sie wie meldet, oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>What one rule has to tell of one subject within so long is one message with a count</source>
        <translation>Was eine Regel innerhalb dieser Zeit über einen Gegenstand zu melden hat, ist eine Nachricht mit einer Anzahl</translation>
    </message>
    <message>
        <source>Over all rules; what is beyond goes into the next message&apos;s count</source>
        <translation>Über alle Regeln; was darüber hinausgeht, zählt in der nächsten Nachricht</translation>
    </message>
    <message>
        <source>&amp;Group alike within:</source>
        <translation>Gleiches &amp;zusammenfassen in:</translation>
    </message>
    <message>
        <source>Messages a min&amp;ute, at most:</source>
        <translation>Nachrichten je Min&amp;ute, höchstens:</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was gemeldet wurde</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget what was told, here and in the file</source>
        <translation>Vergessen, was gemeldet wurde, hier und in der Datei</translation>
    </message>
    <message>
        <source>Return goes to the finding, or to the events</source>
        <translation>Die Eingabetaste führt zum Befund oder zu den Ereignissen</translation>
    </message>
    <message>
        <source>Nothing was told yet. Follow the logs and let a rule tell of what comes; “Send a Test” shows at once whether a message arrives.</source>
        <translation>Noch wurde nichts gemeldet. Lesen Sie die Protokolle mit und lassen Sie eine Regel melden, was kommt; „Test senden“ zeigt sofort, ob eine Nachricht ankommt.</translation>
    </message>
</context>
<context>
    <name>spoor::WatchRuleEditor</name>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Events that match</source>
        <translation>&amp;Ereignisse, die passen</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Of r&amp;ules:</source>
        <translation>Von &amp;Regeln:</translation>
    </message>
    <message>
        <source>Severity at &amp;least:</source>
        <translation>Schwere &amp;mindestens:</translation>
    </message>
    <message>
        <source>Events that match this filter</source>
        <translation>Ereignisse, auf die dieser Filter passt</translation>
    </message>
    <message>
        <source>outcome:failure and ip:10.0.0.0/8</source>
        <translation>outcome:failure and ip:10.0.0.0/8</translation>
    </message>
    <message>
        <source>Within how long</source>
        <translation>Innerhalb welcher Zeit</translation>
    </message>
    <message>
        <source>Seconds or minutes</source>
        <translation>Sekunden oder Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>After a number: so many events, at least</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Fil&amp;ter:</translation>
    </message>
    <message>
        <source>&amp;At least:</source>
        <translation>Mindes&amp;tens:</translation>
    </message>
    <message>
        <source>&amp;Within:</source>
        <translation>&amp;Innerhalb:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Desktop notification</source>
        <translation>Benachri&amp;chtigung</translation>
    </message>
    <message>
        <source>with s&amp;ound</source>
        <translation>mit T&amp;on</translation>
    </message>
    <message>
        <source>A command that is run with the message on its standard input, for instance
mail -s Spoor admin@example.org
No text of a log ever becomes part of the command itself.</source>
        <translation>Ein Befehl, der mit der Nachricht auf seiner Standardeingabe ausgeführt wird, etwa
mail -s Spoor admin@example.org
Kein Text eines Protokolls wird je Teil des Befehls selbst.</translation>
    </message>
    <message>
        <source>What the command gets</source>
        <translation>Was der Befehl erhält</translation>
    </message>
    <message>
        <source>gets text</source>
        <translation>erhält Text</translation>
    </message>
    <message>
        <source>gets JSON</source>
        <translation>erhält JSON</translation>
    </message>
    <message>
        <source>Send a Te&amp;st</source>
        <translation>Te&amp;st senden</translation>
    </message>
    <message>
        <source>Send a test message by exactly these ways, and show what failed</source>
        <translation>Eine Testnachricht auf genau diesen Wegen senden und zeigen, was fehlschlug</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Bef&amp;ehl:</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Eine andere Regel heißt schon so.</translation>
    </message>
    <message>
        <source>No rule of findings fits this. Choose one, or write a pattern such as ftp.*</source>
        <translation>Keine Regel der Befunde passt dazu. Wählen Sie eine oder schreiben Sie ein Muster wie ftp.*</translation>
    </message>
    <message>
        <source>Write a filter: which events are meant?</source>
        <translation>Schreiben Sie einen Filter: Welche Ereignisse sind gemeint?</translation>
    </message>
    <message>
        <source>Nothing is told but in the log below.</source>
        <translation>Gemeldet wird nur in der Liste unten.</translation>
    </message>
</context>
<context>
    <name>spoor::WatchRulesModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>spoor::Wording</name>
    <message>
        <source>It holds binary data of no format that Spoor knows.</source>
        <translation>Enthält Binärdaten in keinem Format, das Spoor kennt.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It was truncated: it is shorter than it was.</source>
        <translation>Wurde gekürzt und ist kleiner als zuvor.</translation>
    </message>
    <message>
        <source>It was replaced: another file stands in its place.</source>
        <translation>Wurde ersetzt: An der Stelle liegt eine andere Datei.</translation>
    </message>
    <message>
        <source>Its content is no longer what was read.</source>
        <translation>Der Inhalt ist nicht mehr der, der gelesen wurde.</translation>
    </message>
    <message>
        <source>It is an archive without any file in it.</source>
        <translation>Das Archiv enthält keine Datei.</translation>
    </message>
    <message>
        <source>It begins like an archive and is none.</source>
        <translation>Beginnt wie ein Archiv und ist keines.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path; it may have been moved or its disk taken away.</source>
        <translation>Prüfen Sie den Pfad; vielleicht wurde etwas verschoben oder der Datenträger entfernt.</translation>
    </message>
    <message>
        <source>This was left out.</source>
        <translation>Dies wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing, unless you want it: then open it by itself.</source>
        <translation>Nichts, es sei denn, Sie möchten es haben: Dann öffnen Sie es einzeln.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>Das System hat abgelehnt.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to where you may read it, and open it again.</source>
        <translation>Prüfen Sie die Berechtigungen, oder kopieren Sie es dorthin, wo Sie es lesen dürfen, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file was left out.</source>
        <translation>Diese Datei wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing, unless it should be a log: then see whether it is damaged or encrypted.</source>
        <translation>Nichts, es sei denn, es sollte ein Protokoll sein: Dann prüfen Sie, ob es beschädigt oder verschlüsselt ist.</translation>
    </message>
    <message>
        <source>This folder holds no file that could be read.</source>
        <translation>Dieser Ordner enthält keine lesbare Datei.</translation>
    </message>
    <message>
        <source>Choose the folder that the logs are in.</source>
        <translation>Wählen Sie den Ordner, in dem die Protokolle liegen.</translation>
    </message>
    <message>
        <source>This file has changed since it was read.</source>
        <translation>Diese Datei hat sich seit dem Einlesen geändert.</translation>
    </message>
    <message>
        <source>It was truncated or replaced; what was read of it no longer stands there.</source>
        <translation>Sie wurde gekürzt oder ersetzt; das Gelesene steht dort nicht mehr.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>Schließen Sie sie, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This compressed file ends too early.</source>
        <translation>Diese komprimierte Datei endet zu früh.</translation>
    </message>
    <message>
        <source>What came before the end is shown. Get a whole copy of the file.</source>
        <translation>Was vor dem Ende kam, wird gezeigt. Besorgen Sie eine vollständige Kopie der Datei.</translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation>Dieses Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>What came before the damage is shown. Get another copy of the file.</source>
        <translation>Was vor der Beschädigung kam, wird gezeigt. Besorgen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>The rest of this archive was left out.</source>
        <translation>Der Rest dieses Archivs wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It unpacks to more than the bound against archive bombs allows.</source>
        <translation>Entpackt ist es größer, als die Schranke gegen Archivbomben erlaubt.</translation>
    </message>
    <message>
        <source>If it can be trusted, unpack it yourself and open the folder.</source>
        <translation>Ist es vertrauenswürdig, entpacken Sie es selbst, und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The saved index of this file could not be used.</source>
        <translation>Der gespeicherte Index dieser Datei war nicht verwendbar.</translation>
    </message>
    <message>
        <source>Nothing: the file was read again and the index is made anew.</source>
        <translation>Nichts: Die Datei wurde neu gelesen, und der Index wird neu erstellt.</translation>
    </message>
    <message>
        <source>The filter %1 is not understood.</source>
        <translation>Der Filter %1 wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Mend it at the place that is marked.</source>
        <translation>Berichtigen Sie ihn an der markierten Stelle.</translation>
    </message>
    <message>
        <source>%1 is not a time.</source>
        <translation>%1 ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Write it as 2004-11-16 10:54:13, or only the date.</source>
        <translation>Schreiben Sie 2004-11-16 10:54:13 oder nur das Datum.</translation>
    </message>
    <message>
        <source>%1 is not a time zone.</source>
        <translation>%1 ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin or an offset such as +02:00.</source>
        <translation>Verwenden Sie einen Namen wie Europe/Berlin oder einen Abstand wie +02:00.</translation>
    </message>
    <message>
        <source>There is no log format %1.</source>
        <translation>Es gibt kein Protokollformat %1.</translation>
    </message>
    <message>
        <source>Choose one of the formats that Spoor lists.</source>
        <translation>Wählen Sie eines der Formate, die Spoor aufführt.</translation>
    </message>
    <message>
        <source>%1 is not an option that Spoor knows.</source>
        <translation>%1 ist keine Option, die Spoor kennt.</translation>
    </message>
    <message>
        <source>See spoor --help.</source>
        <translation>Siehe spoor --help.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Prüfen Sie den freien Platz und die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You asked for it.</source>
        <translation>Sie haben es so gewünscht.</translation>
    </message>
    <message>
        <source>What had been read by then is shown. Open it again to read the rest.</source>
        <translation>Was bis dahin gelesen war, wird gezeigt. Öffnen Sie es erneut, um den Rest zu lesen.</translation>
    </message>
    <message>
        <source>Spoor met a fault of its own with %1.</source>
        <translation>In Spoor selbst ist bei %1 ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Please report it with this text.</source>
        <translation>Bitte melden Sie ihn mit diesem Text.</translation>
    </message>
    <message>
        <source>%1 is no case file of Spoor.</source>
        <translation>%1 ist keine Falldatei von Spoor.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file that Spoor made.</source>
        <translation>Sie wurde nicht verändert. Wählen Sie eine Datei, die Spoor angelegt hat.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged.</source>
        <translation>Die Falldatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left as it is. Go back to a copy of it.</source>
        <translation>Sie wurde nicht verändert. Greifen Sie auf eine Kopie davon zurück.</translation>
    </message>
    <message>
        <source>The case file %1 was written by a later version of Spoor.</source>
        <translation>Die Falldatei %1 wurde von einer neueren Version von Spoor geschrieben.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it with that version.</source>
        <translation>Sie wurde nicht verändert. Öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>Somebody else has the case %1 open.</source>
        <translation>Jemand anderes hat den Fall %1 geöffnet.</translation>
    </message>
    <message>
        <source>It can be read, and changed when they have closed it.</source>
        <translation>Er kann gelesen werden, und geändert, sobald er dort geschlossen wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken from these settings. %1: %2.</source>
        <translation>Aus diesen Einstellungen wurde nichts übernommen. %1: %2.</translation>
    </message>
</context>
<context>
    <name>spoor::WriteStatus</name>
    <message>
        <source>writing…</source>
        <translation>wird geschrieben …</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben ist</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Schreiben anhalten</translation>
    </message>
    <message>
        <source>Stop writing; what stood in that place before stays</source>
        <translation>Schreiben anhalten; was vorher an dieser Stelle stand, bleibt</translation>
    </message>
</context>
<context>
    <name>spoor::ZoneDialog</name>
    <message>
        <source>Zone of the Clock</source>
        <translation>Zeitzone der Uhr</translation>
    </message>
    <message>
        <source>The times in %1 are of a clock in:</source>
        <translation>Die Zeiten in %1 stammen von einer Uhr in:</translation>
    </message>
    <message numerus="yes">
        <source>The times in %Ln source(s) are of a clock in:</source>
        <translation>
            <numerusform>Die Zeiten in %Ln Quelle stammen von einer Uhr in:</numerusform>
            <numerusform>Die Zeiten in %Ln Quellen stammen von einer Uhr in:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a zone, such as Berlin or +02:00</source>
        <translation>Zeitzone suchen, etwa Berlin oder +02:00</translation>
    </message>
    <message>
        <source>Find a zone</source>
        <translation>Zeitzone suchen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>Reading the zones…</source>
        <translation>Zeitzonen werden gelesen …</translation>
    </message>
    <message>
        <source>No zone is called so.</source>
        <translation>Keine Zeitzone heißt so.</translation>
    </message>
    <message>
        <source>No event of it has a time yet.</source>
        <translation>Noch kein Ereignis daraus hat eine Zeit.</translation>
    </message>
    <message>
        <source>The first event, %1 in the log, is then %2 UTC.</source>
        <translation>Das erste Ereignis, im Protokoll %1, ist dann %2 UTC.</translation>
    </message>
</context>
<context>
    <name>spoor::ZoneModel</name>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Offset then</source>
        <translation>Abstand damals</translation>
    </message>
</context>
</TS>

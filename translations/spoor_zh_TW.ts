<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>main</name>
    <message>
        <source>A workbench for investigating logs.</source>
        <translation>調查記錄檔的工作台。</translation>
    </message>
    <message>
        <source>Files, folders and archives to open.</source>
        <translation>要開啟的檔案、資料夾與封存檔。</translation>
    </message>
    <message>
        <source>Follow what is opened as it grows.</source>
        <translation>隨檔案增長跟隨所開啟的內容。</translation>
    </message>
</context>
<context>
    <name>spoor::ActionSet</name>
    <message>
        <source>not available yet</source>
        <translation>尚未提供</translation>
    </message>
    <message>
        <source>needs open logs</source>
        <translation>需先開啟記錄檔</translation>
    </message>
    <message>
        <source>acts on the timeline</source>
        <translation>僅在時間軸中有作用</translation>
    </message>
    <message>
        <source>acts on events</source>
        <translation>僅對事件有作用</translation>
    </message>
    <message>
        <source>acts on findings</source>
        <translation>僅對發現有作用</translation>
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
        <translation>開啟資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Open all logs in a folder, beside what is open</source>
        <translation>開啟資料夾中的所有記錄檔，並保留已開啟的內容</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>開啟檔案(&amp;O)…</translation>
    </message>
    <message>
        <source>Open log files and archives, beside what is open</source>
        <translation>開啟記錄檔與封存檔，並保留已開啟的內容</translation>
    </message>
    <message>
        <source>Open &amp;Sample Case</source>
        <translation>開啟範例案件(&amp;S)</translation>
    </message>
    <message>
        <source>Open the logs of a made-up break-in, to try things out</source>
        <translation>開啟一件虛構入侵案件的記錄檔，供您試用</translation>
    </message>
    <message>
        <source>&amp;Close All</source>
        <translation>全部關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close all logs</source>
        <translation>關閉所有記錄檔</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>清除這些項目(&amp;F)</translation>
    </message>
    <message>
        <source>Empty the list of what was opened</source>
        <translation>清空最近開啟的清單</translation>
    </message>
    <message>
        <source>&amp;Undo Filter Change</source>
        <translation>復原篩選變更(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Filter Change</source>
        <translation>重做篩選變更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>將選取的列複製為文字</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>複製為 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;JSON Lines</source>
        <translation>複製為 JSON Lines(&amp;J)</translation>
    </message>
    <message>
        <source>As &amp;Markdown Table</source>
        <translation>複製為 Markdown 表格(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;Filter That Finds Them</source>
        <translation>複製為可找出它們的篩選條件(&amp;F)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find text among the events that are shown</source>
        <translation>在顯示的事件中尋找文字</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>找上一個(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation>編輯篩選條件(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>將焦點移至篩選</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>清除篩選條件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>儲存篩選條件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>只顯示此值(&amp;O)</translation>
    </message>
    <message>
        <source>Show only events with the value of the current cell</source>
        <translation>只顯示與目前儲存格的值相同的事件</translation>
    </message>
    <message>
        <source>&amp;Not This Value</source>
        <translation>排除此值(&amp;N)</translation>
    </message>
    <message>
        <source>Hide events with the value of the current cell</source>
        <translation>隱藏與目前儲存格的值相同的事件</translation>
    </message>
    <message>
        <source>Go to &amp;Line…</source>
        <translation>前往行(&amp;L)…</translation>
    </message>
    <message>
        <source>Go to &amp;Time…</source>
        <translation>前往時間(&amp;T)…</translation>
    </message>
    <message>
        <source>Next &amp;Failure</source>
        <translation>下一個失敗事件(&amp;F)</translation>
    </message>
    <message>
        <source>Previous F&amp;ailure</source>
        <translation>上一個失敗事件(&amp;A)</translation>
    </message>
    <message>
        <source>Next in &amp;Session</source>
        <translation>工作階段中的下一個事件(&amp;S)</translation>
    </message>
    <message>
        <source>Previous in S&amp;ession</source>
        <translation>工作階段中的上一個事件(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;Bookmark</source>
        <translation>下一個書籤(&amp;B)</translation>
    </message>
    <message>
        <source>Previous Boo&amp;kmark</source>
        <translation>上一個書籤(&amp;K)</translation>
    </message>
    <message>
        <source>Show in &amp;Context</source>
        <translation>在前後文中顯示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>標記(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the current event, to measure times from it</source>
        <translation>標記目前事件，以便從它起計算時間</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>欄位(&amp;C)…</translation>
    </message>
    <message>
        <source>Order by T&amp;ime</source>
        <translation>依時間排序(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Date and Time</source>
        <translation>日期與時間(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Since the Mark</source>
        <translation>自標記起(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation>這部電腦(&amp;T)</translation>
    </message>
    <message>
        <source>Each &amp;Source</source>
        <translation>各來源的時區(&amp;S)</translation>
    </message>
    <message>
        <source>Compact &amp;Rows</source>
        <translation>緊密列距(&amp;R)</translation>
    </message>
    <message>
        <source>Roo&amp;my Rows</source>
        <translation>寬鬆列距(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Wrap the Raw Line</source>
        <translation>原始行自動換行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>直方圖(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>檢查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>來源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>訊息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>重設版面配置(&amp;R)</translation>
    </message>
    <message>
        <source>Put panels and columns where they were at first</source>
        <translation>將面板與欄位放回最初的位置</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>指令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by typing</source>
        <translation>輸入文字以尋找任何指令</translation>
    </message>
    <message>
        <source>&amp;Ledger of Lines…</source>
        <translation>行數帳目(&amp;L)…</translation>
    </message>
    <message>
        <source>What became of each line that was read</source>
        <translation>讀入的每一行各歸於何類</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation>篩選語言(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Spoor</source>
        <translation>關於 Spoor(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>開啟最近的項目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;Special</source>
        <translation>特殊複製(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>篩選(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>時區(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Histo&amp;gram: Whole Time</source>
        <translation>直方圖：整段時間(&amp;G)</translation>
    </message>
    <message>
        <source>Show the neighbours of the current event, whatever the filter hides; once more to close them</source>
        <translation>顯示目前事件前後的事件，不論篩選條件隱藏了什麼；再按一次即關閉</translation>
    </message>
    <message>
        <source>&amp;Go to Session</source>
        <translation>前往工作階段(&amp;G)</translation>
    </message>
    <message>
        <source>Show the session that the current event belongs to, step by step</source>
        <translation>逐步顯示目前事件所屬的工作階段</translation>
    </message>
    <message>
        <source>Same Cl&amp;ient Everywhere</source>
        <translation>各處的同一用戶端(&amp;I)</translation>
    </message>
    <message>
        <source>Show all events of this client side by side, however its address is written</source>
        <translation>並排顯示此用戶端的所有事件，不論其位址如何書寫</translation>
    </message>
    <message>
        <source>Same &amp;User Everywhere</source>
        <translation>各處的同一使用者(&amp;U)</translation>
    </message>
    <message>
        <source>Show all events of this user side by side, with or without a domain</source>
        <translation>並排顯示此使用者的所有事件，不論是否帶有網域</translation>
    </message>
    <message>
        <source>Timeli&amp;ne</source>
        <translation>時間軸(&amp;N)</translation>
    </message>
    <message>
        <source>All events in order of time</source>
        <translation>依時間順序排列的所有事件</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>工作階段(&amp;S)</translation>
    </message>
    <message>
        <source>What belongs together: connections, handshakes, logons, processes</source>
        <translation>彼此相屬的事件：連線、交握、登入、處理程序</translation>
    </message>
    <message>
        <source>&amp;By Source</source>
        <translation>依來源(&amp;B)</translation>
    </message>
    <message>
        <source>Events side by side, a column for each source</source>
        <translation>並排顯示事件，每個來源一欄</translation>
    </message>
    <message>
        <source>E&amp;vidence in Timeline</source>
        <translation>時間軸中的證據(&amp;V)</translation>
    </message>
    <message>
        <source>Filter the timeline to the events of the chosen finding</source>
        <translation>將時間軸篩選為所選發現的事件</translation>
    </message>
    <message>
        <source>Not Sus&amp;picious Because…</source>
        <translation>不可疑，因為(&amp;P)…</translation>
    </message>
    <message>
        <source>Dismiss the chosen finding, with a reason</source>
        <translation>排除所選的發現，並註明理由</translation>
    </message>
    <message>
        <source>Take &amp;Dismissal Back</source>
        <translation>撤回排除(&amp;D)</translation>
    </message>
    <message>
        <source>Take back the dismissal of the chosen finding, or else the last one</source>
        <translation>撤回對所選發現的排除；若無，則撤回最近一次的排除</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>發現(&amp;F)</translation>
    </message>
    <message>
        <source>What an investigator would point at, why, and what would make it harmless</source>
        <translation>調查人員會指出的事項、其原因，以及在何種情況下無害</translation>
    </message>
    <message>
        <source>&amp;Findings Settings…</source>
        <translation>發現設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Which rules look for findings, and by which thresholds and lists</source>
        <translation>由哪些規則尋找發現，以及依據哪些門檻與清單</translation>
    </message>
    <message>
        <source>Open C&amp;ase…</source>
        <translation>開啟案件(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a case file, with the logs that it is about</source>
        <translation>開啟案件檔，以及它所涉及的記錄檔</translation>
    </message>
    <message>
        <source>Sa&amp;ve Case As…</source>
        <translation>案件另存為(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep bookmarks, notes and the report in a file of your own</source>
        <translation>將書籤、筆記與報告保存在您自己的檔案中</translation>
    </message>
    <message>
        <source>&amp;Write Report…</source>
        <translation>寫出報告(&amp;W)…</translation>
    </message>
    <message>
        <source>Write the report as HTML, PDF, Markdown or JSON</source>
        <translation>將報告寫成 HTML、PDF、Markdown 或 JSON</translation>
    </message>
    <message>
        <source>E&amp;xport Events…</source>
        <translation>匯出事件(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the events that are shown as CSV, JSON lines, for Timesketch or as ECS JSON</source>
        <translation>將顯示的事件寫成 CSV、JSON Lines、供 Timesketch 使用的格式或 ECS JSON</translation>
    </message>
    <message>
        <source>Bookma&amp;rk</source>
        <translation>書籤(&amp;R)</translation>
    </message>
    <message>
        <source>Bookmark what is chosen, or take its bookmark away</source>
        <translation>為所選項目加上書籤，或取消其書籤</translation>
    </message>
    <message>
        <source>Bookmark &amp;Note</source>
        <translation>書籤筆記(&amp;N)</translation>
    </message>
    <message>
        <source>Bookmark what is chosen, and write a note to it</source>
        <translation>為所選項目加上書籤，並撰寫筆記</translation>
    </message>
    <message>
        <source>Tags of T&amp;his Bookmark…</source>
        <translation>書籤標籤(&amp;H)…</translation>
    </message>
    <message>
        <source>Bookmark what is chosen, and give it tags</source>
        <translation>為所選項目加上書籤，並給予標籤</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>圖表(&amp;H)</translation>
    </message>
    <message>
        <source>Failure rates, outcomes and top values of what the filter lets through</source>
        <translation>篩選後事件的失敗率、結果與最常見的值</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>報告(&amp;P)</translation>
    </message>
    <message>
        <source>Put a report together that others can check</source>
        <translation>彙整一份他人可查核的報告</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>書籤(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Verify Case…</source>
        <translation>驗證案件(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare the logs and the trail of the case with their digests</source>
        <translation>將案件的記錄檔與稽核紀錄和其雜湊值比對</translation>
    </message>
    <message>
        <source>Colour &amp;1</source>
        <translation>顏色 &amp;1</translation>
    </message>
    <message>
        <source>Colour &amp;2</source>
        <translation>顏色 &amp;2</translation>
    </message>
    <message>
        <source>Colour &amp;3</source>
        <translation>顏色 &amp;3</translation>
    </message>
    <message>
        <source>Colour &amp;4</source>
        <translation>顏色 &amp;4</translation>
    </message>
    <message>
        <source>Colour &amp;5</source>
        <translation>顏色 &amp;5</translation>
    </message>
    <message>
        <source>Colour &amp;6</source>
        <translation>顏色 &amp;6</translation>
    </message>
    <message>
        <source>Colour &amp;7</source>
        <translation>顏色 &amp;7</translation>
    </message>
    <message>
        <source>Colour &amp;8</source>
        <translation>顏色 &amp;8</translation>
    </message>
    <message>
        <source>Colour &amp;9</source>
        <translation>顏色 &amp;9</translation>
    </message>
    <message>
        <source>&amp;No Colour</source>
        <translation>無顏色(&amp;N)</translation>
    </message>
    <message>
        <source>Bookmark C&amp;olour</source>
        <translation>書籤顏色(&amp;O)</translation>
    </message>
    <message>
        <source>W&amp;atch</source>
        <translation>監看(&amp;A)</translation>
    </message>
    <message>
        <source>Be told of findings and events while logs grow</source>
        <translation>在日誌增長時通知發現與事件</translation>
    </message>
    <message>
        <source>Captur&amp;e</source>
        <translation>擷取(&amp;E)</translation>
    </message>
    <message>
        <source>Keep the last lines of every connection, and write them down when something goes wrong</source>
        <translation>保留每個連線的最後幾行，出問題時寫下來</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>跟隨(&amp;L)</translation>
    </message>
    <message>
        <source>Read on as the logs grow, and stay at the newest event</source>
        <translation>隨日誌增長繼續讀取，並停在最新事件</translation>
    </message>
    <message>
        <source>Learn Kno&amp;wn Programs…</source>
        <translation>學習已知程式(&amp;W)…</translation>
    </message>
    <message>
        <source>Review which programs the web server ran, and have findings leave out those that are right</source>
        <translation>檢視網頁伺服器執行過的程式，讓發現略過其中正當者</translation>
    </message>
    <message>
        <source>Send &amp;Test Message</source>
        <translation>傳送測試訊息(&amp;T)</translation>
    </message>
    <message>
        <source>Send a test message of the chosen watch rule, by the ways it tells</source>
        <translation>依所選監看規則的通知方式傳送測試訊息</translation>
    </message>
</context>
<context>
    <name>spoor::BarsFigure</name>
    <message>
        <source>%1 · %2 failed (raw %3)</source>
        <translation>%1 · %2 失敗 (原始 %3)</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · %2 失敗</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkCells</name>
    <message>
        <source>Bookmark, colour %1</source>
        <translation>書籤，顏色 %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A bookmark with its colour and tags, and the first line of its note</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkFilterBar</name>
    <message>
        <source>Words, tags, source</source>
        <translation>字詞、標籤、來源</translation>
    </message>
    <message>
        <source>Filter bookmarks</source>
        <translation>篩選書籤</translation>
    </message>
    <message>
        <source>Show only bookmarks with these tags</source>
        <translation>只顯示帶有這些標籤的書籤</translation>
    </message>
    <message>
        <source>Show only bookmarks of these colours</source>
        <translation>只顯示這些顏色的書籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 個中的 %1 個</translation>
    </message>
    <message>
        <source>&amp;Any</source>
        <translation>任何(&amp;A)</translation>
    </message>
    <message>
        <source>No bookmark has a tag</source>
        <translation>沒有書籤帶有標籤</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkLinks</name>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>已移除 %Ln 個書籤；按 Ctrl+Z 即可還原</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed; Ctrl+Z in the list of bookmarks brings them back</source>
        <translation>
            <numerusform>已移除 %Ln 個書籤；在書籤清單中按 Ctrl+Z 即可還原</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) made</source>
        <translation>
            <numerusform>已建立 %Ln 個書籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event, a session or a finding first</source>
        <translation>請先選擇事件、工作階段或發現</translation>
    </message>
    <message>
        <source>%1 are chosen; at most %2 are bookmarked at once. Tags of a filter serve better for so many.</source>
        <translation>已選擇 %1 個；一次最多可加上 %2 個書籤。數量這麼多時，篩選條件的標籤更為合適。</translation>
    </message>
    <message>
        <source>This finding is no longer there; the timeline shows its first event</source>
        <translation>此發現已不存在；時間軸顯示其第一個事件</translation>
    </message>
    <message>
        <source>This session is not known (any more); the timeline shows its first event</source>
        <translation>此工作階段不明（或已不存在）；時間軸顯示其第一個事件</translation>
    </message>
    <message>
        <source>No event is bookmarked yet; M bookmarks the chosen one</source>
        <translation>尚無加上書籤的事件；按 M 即可為所選事件加上書籤</translation>
    </message>
    <message>
        <source>No other bookmarked event is shown</source>
        <translation>沒有顯示其他加上書籤的事件</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>已從頂端繼續</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>已從底端繼續</translation>
    </message>
    <message numerus="yes">
        <source>the filter hides %Ln bookmarked event(s)</source>
        <translation>
            <numerusform>篩選條件隱藏了 %Ln 個加上書籤的事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkListView</name>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>One row for each bookmark; the note of the chosen one stands below</source>
        <translation>每個書籤一列；所選書籤的筆記顯示在下方</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkModel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>無顏色</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>顏色 %1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <extracomment>The place of a bookmark whose log is not among those that are open</extracomment>
        <translation>%1 (未開啟)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Source:line</source>
        <translation>來源:行號</translation>
    </message>
</context>
<context>
    <name>spoor::BookmarkView</name>
    <message>
        <source>There is no change of bookmarks to take back</source>
        <translation>沒有可復原的書籤變更</translation>
    </message>
    <message>
        <source>No bookmarks yet. Choose an event, a session or a finding and press M; B writes a note to it.</source>
        <translation>尚無書籤。請選擇事件、工作階段或發現，然後按 M；按 B 可為它撰寫筆記。</translation>
    </message>
    <message>
        <source>No bookmark fits what is chosen above. Take something back to see more.</source>
        <translation>沒有符合上方所選條件的書籤。收回一些條件即可看到更多。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) are chosen</source>
        <translation>
            <numerusform>已選擇 %Ln 個書籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a bookmark to see its note</source>
        <translation>選擇書籤即可查看其筆記</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>The log of this bookmark is not open: %1</source>
        <translation>此書籤的記錄檔未開啟：%1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>前往該處(&amp;G)</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>編輯筆記(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>spoor::CaptureLinks</name>
    <message numerus="yes">
        <source>%n block(s) written</source>
        <translation>
            <numerusform>已寫入 %n 個區塊</numerusform>
        </translation>
    </message>
    <message>
        <source>All blocks are in the file already</source>
        <translation>所有區塊都已在檔案中</translation>
    </message>
    <message>
        <source>The block was saved as %1</source>
        <translation>區塊已存為 %1</translation>
    </message>
</context>
<context>
    <name>spoor::CaptureOptionsEditor</name>
    <message>
        <source>Capture: keep the last lines of every connection, and make a block of them when a criterion is met</source>
        <translation>擷取：保留每個連線的最後幾行，符合條件時製成區塊</translation>
    </message>
    <message>
        <source>A login, logon or authentication was refused</source>
        <translation>登入或驗證遭拒</translation>
    </message>
    <message>
        <source>A session process ended by a signal</source>
        <translation>工作階段行程因訊號而結束</translation>
    </message>
    <message>
        <source>A session was ended by the policy of a module</source>
        <translation>工作階段因模組的原則而結束</translation>
    </message>
    <message>
        <source>Own criteria, one a line:</source>
        <translation>自訂條件，每行一個：</translation>
    </message>
    <message>
        <source>Own criteria</source>
        <translation>自訂條件</translation>
    </message>
    <message>
        <source>Everything that is none of the others: web servers, Windows events, firewalls</source>
        <translation>不屬於其他類型者：網頁伺服器、Windows 事件、防火牆</translation>
    </message>
    <message>
        <source>Formats and paths, such as kerio-security */ftp/*</source>
        <translation>格式與路徑，例如 kerio-security */ftp/*</translation>
    </message>
    <message>
        <source>Formats and paths that are captured</source>
        <translation>要擷取的格式與路徑</translation>
    </message>
    <message>
        <source>How many of the last lines of each connection are kept</source>
        <translation>每個連線保留最後多少行</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Connections of which nothing was heard for so long, by the times of the log, are let go</source>
        <translation>依日誌時間，這麼久沒有動靜的連線會被放掉</translation>
    </message>
    <message>
        <source>Let go when &amp;idle for</source>
        <translation>閒置多久後放掉(&amp;I)</translation>
    </message>
    <message>
        <source>None: blocks are only shown</source>
        <translation>無：僅顯示區塊</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Read &amp;proftpd.conf…</source>
        <translation>讀取 proftpd.conf(&amp;P)…</translation>
    </message>
    <message>
        <source>Take the directives of a ProFTPD server&apos;s configuration</source>
        <translation>採用 ProFTPD 伺服器設定中的指令</translation>
    </message>
    <message>
        <source>File for Captured Blocks</source>
        <translation>擷取區塊的檔案</translation>
    </message>
    <message>
        <source>Configuration of ProFTPD</source>
        <translation>ProFTPD 的設定</translation>
    </message>
</context>
<context>
    <name>spoor::CapturePage</name>
    <message>
        <source>Find among the blocks</source>
        <translation>在區塊中尋找</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write All Blocks Now</source>
        <translation>立即寫入所有區塊(&amp;W)</translation>
    </message>
    <message>
        <source>Append the blocks that are not in ForensicLogFile yet; while logs are followed this happens by itself</source>
        <translation>附加尚未在 ForensicLogFile 中的區塊；跟隨日誌時會自動進行</translation>
    </message>
    <message>
        <source>Sa&amp;ve Block As…</source>
        <translation>另存區塊(&amp;V)…</translation>
    </message>
    <message>
        <source>Forensic capture keeps the last lines of every connection in memory, whatever they say. When a criterion is met, say a refused login, these lines become a block: what led to it, without the lines of all the others that were busy at the same time. ProFTPD&apos;s module mod_log_forensic does this for one server; here it is done over any log that is open, finished or growing. Switch on ForensicLogEngine to begin. Blocks that a server wrote itself are on the page of sessions.</source>
        <translation>鑑識擷取會把每個連線的最後幾行留在記憶體中，不論內容為何。符合條件時，例如登入遭拒，這些行就成為一個區塊：事件的來龍去脈，不含同時忙碌的其他連線。ProFTPD 的 mod_log_forensic 模組只對一個伺服器這樣做；此處對任何已開啟的日誌都行，無論已完成或仍在增長。開啟 ForensicLogEngine 即可開始。伺服器自己寫的區塊在工作階段頁。</translation>
    </message>
    <message>
        <source>Captured blocks</source>
        <translation>擷取的區塊</translation>
    </message>
    <message>
        <source>The chosen block</source>
        <translation>所選區塊</translation>
    </message>
    <message>
        <source>Capturing…</source>
        <translation>擷取中…</translation>
    </message>
    <message>
        <source>Waiting for the logs to grow</source>
        <translation>等待日誌增長</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 個區塊</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest %1 are no longer shown</source>
        <translation>最舊的 %1 個不再顯示</translation>
    </message>
    <message>
        <source>kept: %1 connections, %2 lines, %3</source>
        <translation>保留：%1 個連線、%2 行、%3</translation>
    </message>
    <message>
        <source>let go: %1</source>
        <translation>已放掉：%1</translation>
    </message>
    <message>
        <source>Save Block</source>
        <translation>儲存區塊</translation>
    </message>
</context>
<context>
    <name>spoor::CapturedBlockModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>時間（UTC）</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行數</translation>
    </message>
</context>
<context>
    <name>spoor::CaseFilterLinks</name>
    <message>
        <source>Filters of the Case</source>
        <translation>案件的篩選條件</translation>
    </message>
    <message>
        <source>Save into the &amp;Case…</source>
        <translation>存入案件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take Out of the Case</source>
        <translation>從案件中移除(&amp;T)</translation>
    </message>
    <message>
        <source>Save Filter into the Case</source>
        <translation>將篩選條件存入案件</translation>
    </message>
    <message>
        <source>Name (takes the place of a filter of this name):</source>
        <translation>名稱（會取代同名的篩選條件）：</translation>
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
        <translation>尚無案件：加上第一個書籤時便會建立。</translation>
    </message>
</context>
<context>
    <name>spoor::CaseOpening</name>
    <message>
        <source>This case names no logs yet. Open the logs that it is about, bookmark something, and save it again.</source>
        <translation>此案件尚未指明任何記錄檔。請開啟它所涉及的記錄檔，加上書籤，然後重新儲存。</translation>
    </message>
    <message>
        <source>Look for the logs in</source>
        <translation>在下列位置尋找記錄檔</translation>
    </message>
</context>
<context>
    <name>spoor::ChartLegend</name>
    <message>
        <source>thin: raw</source>
        <translation>細線：原始</translation>
    </message>
    <message>
        <source>Adjusted rate</source>
        <translation>校正後失敗率</translation>
    </message>
    <message>
        <source>Raw rate</source>
        <translation>原始失敗率</translation>
    </message>
    <message>
        <source>where the share truly lies (95 %)</source>
        <translation>實際比率所在的範圍 (95 %)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>嘗試次數</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>失敗：</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>嘗試次數：</translation>
    </message>
    <message>
        <source>no attempts</source>
        <translation>沒有嘗試</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>spoor::ChartLinks</name>
    <message>
        <source>%1: %2</source>
        <comment>a chart and a part of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The filter was cleared; undo brings it back</source>
        <translation>篩選條件已清除；復原即可還原</translation>
    </message>
    <message>
        <source>The filter says this already</source>
        <translation>篩選條件已包含此項</translation>
    </message>
    <message>
        <source>The timeline shows what stands behind this part of the chart; undo brings the filter before back</source>
        <translation>時間軸顯示圖表此部分所依據的事件；復原即可還原先前的篩選條件</translation>
    </message>
    <message>
        <source>“%1” was added to the report</source>
        <translation>已將「%1」加入報告</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
</context>
<context>
    <name>spoor::ChartList</name>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>%1 (nothing to show)</source>
        <extracomment>A chart in the list, for screen readers</extracomment>
        <translation>%1 (沒有可顯示的內容)</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>沒有可顯示的內容</translation>
    </message>
</context>
<context>
    <name>spoor::ChartNumbers</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>時段 (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時間 (%1)</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>嘗試次數</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗次數</translation>
    </message>
    <message>
        <source>Handshake steps</source>
        <translation>交握步驟</translation>
    </message>
    <message>
        <source>Raw rate</source>
        <translation>原始失敗率</translation>
    </message>
    <message>
        <source>Adjusted rate</source>
        <translation>校正後失敗率</translation>
    </message>
</context>
<context>
    <name>spoor::ChartTitles</name>
    <message>
        <source>Failure rate over time</source>
        <translation>失敗率隨時間的變化</translation>
    </message>
    <message>
        <source>Attempts by hour</source>
        <translation>各時段的嘗試次數</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>星期與時段</translation>
    </message>
    <message>
        <source>Top clients</source>
        <translation>最常見的用戶端</translation>
    </message>
    <message>
        <source>Top users</source>
        <translation>最常見的使用者</translation>
    </message>
    <message>
        <source>Top paths</source>
        <translation>最常見的路徑</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Event ids</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>HTTP handshakes</source>
        <translation>HTTP 交握</translation>
    </message>
    <message>
        <source>FTP logins</source>
        <translation>FTP 登入</translation>
    </message>
    <message>
        <source>Firewall events</source>
        <translation>防火牆事件</translation>
    </message>
    <message>
        <source>Bytes moved</source>
        <translation>傳輸的位元組</translation>
    </message>
    <message>
        <source>Nothing for this chart among the events that the filter lets through.</source>
        <translation>篩選後的事件中沒有可供此圖表使用的內容。</translation>
    </message>
    <message>
        <source>These logs hold no attempts: no event has a time and a status or an outcome.</source>
        <translation>這些記錄檔中沒有嘗試：沒有事件同時帶有時間以及狀態或結果。</translation>
    </message>
    <message>
        <source>No event in these logs names a client.</source>
        <translation>這些記錄檔中沒有提到用戶端的事件。</translation>
    </message>
    <message>
        <source>No event in these logs names a user.</source>
        <translation>這些記錄檔中沒有提到使用者的事件。</translation>
    </message>
    <message>
        <source>No event in these logs names a path.</source>
        <translation>這些記錄檔中沒有提到路徑的事件。</translation>
    </message>
    <message>
        <source>No event in these logs has a status.</source>
        <translation>這些記錄檔中沒有帶有狀態的事件。</translation>
    </message>
    <message>
        <source>No event in these logs has an event id.</source>
        <translation>這些記錄檔中沒有帶有事件 ID 的事件。</translation>
    </message>
    <message>
        <source>These logs hold no HTTP authentication handshakes.</source>
        <translation>這些記錄檔中沒有 HTTP 驗證交握。</translation>
    </message>
    <message>
        <source>These logs hold no FTP logins.</source>
        <translation>這些記錄檔中沒有 FTP 登入。</translation>
    </message>
    <message>
        <source>These logs hold no events of a firewall.</source>
        <translation>這些記錄檔中沒有防火牆的事件。</translation>
    </message>
    <message>
        <source>No event in these logs says how many bytes were moved.</source>
        <translation>這些記錄檔中沒有載明傳輸位元組數的事件。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合計</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>依通訊協定</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>依站台</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>依用戶端</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>依使用者</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>人員與內容</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>通訊協定</translation>
    </message>
</context>
<context>
    <name>spoor::ChartWords</name>
    <message>
        <source>All attempts</source>
        <translation>所有嘗試</translation>
    </message>
    <message>
        <source>Bytes moved</source>
        <translation>傳輸的位元組</translation>
    </message>
    <message>
        <source>Logons</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sent by the server</source>
        <translation>由伺服器送出</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>由伺服器接收</translation>
    </message>
    <message>
        <source>Spoofed address</source>
        <translation>偽造的位址</translation>
    </message>
    <message>
        <source>Intrusion prevention</source>
        <translation>入侵防禦</translation>
    </message>
    <message>
        <source>FTP bounce attack</source>
        <translation>FTP 彈跳攻擊</translation>
    </message>
    <message>
        <source>Malicious FTP reply</source>
        <translation>惡意的 FTP 回應</translation>
    </message>
    <message>
        <source>%1: %2 (95 %: %3 – %4)</source>
        <comment>a rate and between which shares it lies with a probability of 95 %</comment>
        <translation>%1：%2 (95 %：%3 – %4)</translation>
    </message>
    <message>
        <source>Attempts: none</source>
        <translation>嘗試次數：無</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>嘗試次數：%1</translation>
    </message>
    <message>
        <source>Failures: %1</source>
        <translation>失敗次數：%1</translation>
    </message>
    <message>
        <source>Of these, steps of handshakes that went through: %1</source>
        <translation>其中屬於最後成功之交握的步驟：%1</translation>
    </message>
    <message>
        <source>Raw failure rate</source>
        <translation>原始失敗率</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>失敗率</translation>
    </message>
    <message>
        <source>Adjusted failure rate</source>
        <translation>校正後失敗率</translation>
    </message>
    <message>
        <source>Adjusted failure rate: nothing was attempted but such steps</source>
        <translation>校正後失敗率：除了這類步驟之外沒有其他嘗試</translation>
    </message>
    <message>
        <source>Scheme not known</source>
        <translation>方式不明</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>no value</comment>
        <translation>(無)</translation>
    </message>
    <message>
        <source>1 handshake</source>
        <translation>1 次交握</translation>
    </message>
    <message>
        <source>%1 handshakes</source>
        <translation>%1 次交握</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 個事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 個事件</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day of the week, hour, time zone</comment>
        <translation>%1，%2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>period, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and its number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>a number, of how many, share</comment>
        <translation>%1，共 %2 (%3)</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>合計：%1</translation>
    </message>
    <message>
        <source>%1 events were looked at, %2 (%3).</source>
        <comment>number, period, zone</comment>
        <translation>已檢視 %1 個事件，%2 (%3)。</translation>
    </message>
    <message>
        <source>%1 events were looked at.</source>
        <translation>已檢視 %1 個事件。</translation>
    </message>
    <message>
        <source>Left out are %1 that have no time, or one outside of what is shown.</source>
        <translation>略去了 %1 個沒有時間、或時間在顯示範圍之外的事件。</translation>
    </message>
    <message>
        <source>%1 more values are not shown.</source>
        <translation>另有 %1 個值未顯示。</translation>
    </message>
    <message>
        <source>An attempt has a status or an outcome; it fails with a status of 400 and above, or with the outcome failure.</source>
        <translation>帶有狀態或結果的事件即為嘗試；狀態為 400 以上，或結果為失敗者，即為失敗的嘗試。</translation>
    </message>
    <message>
        <source>The adjusted rate is not known yet: handshakes are still being looked for.</source>
        <translation>校正後失敗率尚不得而知：仍在尋找交握。</translation>
    </message>
    <message>
        <source>The adjusted rate leaves out the answers 401 that were but a step of a handshake which went on to succeed (%1 here), because asking for credentials is how such a logon works and not that it failed.</source>
        <translation>校正後失敗率不計入僅屬交握步驟、而該交握最後成功的 401 回應（此處為 %1 個），因為要求認證是這類登入的正常運作方式，並不表示登入失敗。</translation>
    </message>
    <message>
        <source>Time (%1), %2 a point</source>
        <translation>時間 (%1)，每點 %2</translation>
    </message>
    <message>
        <source>Time (%1), %2 a bar</source>
        <translation>時間 (%1)，每條 %2</translation>
    </message>
    <message>
        <source>Hour of the day (%1)</source>
        <translation>一天中的時段 (%1)</translation>
    </message>
    <message>
        <source>Failures (% of attempts)</source>
        <translation>失敗 (佔嘗試次數的 %)</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>交握</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>spoor::ChartsPage</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>圖表的數字</translation>
    </message>
    <message>
        <source>Select all numbers</source>
        <translation>選取所有數字</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計數…</translation>
    </message>
    <message>
        <source>Of what the filter lets through: %1</source>
        <translation>篩選後的事件：%1</translation>
    </message>
    <message>
        <source>Counting anew… %1</source>
        <translation>正在重新計數… %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
    </message>
    <message>
        <source>No filter: all events are counted</source>
        <translation>沒有篩選條件：計入所有事件</translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>時區：%1</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除篩選條件</translation>
    </message>
    <message>
        <source>Take the filter away; undo brings it back</source>
        <translation>移除篩選條件；復原即可還原</translation>
    </message>
    <message>
        <source>Which rates are drawn</source>
        <translation>繪製哪些失敗率</translation>
    </message>
    <message>
        <source>Raw and adjusted</source>
        <translation>原始與校正後</translation>
    </message>
    <message>
        <source>Adjusted rate</source>
        <translation>校正後失敗率</translation>
    </message>
    <message>
        <source>Raw rate</source>
        <translation>原始失敗率</translation>
    </message>
    <message>
        <source>What the lines are of</source>
        <translation>各線條所代表的對象</translation>
    </message>
    <message>
        <source>What the colour says</source>
        <translation>顏色所代表的意義</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>嘗試次數</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>失敗率</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>複製圖片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>複製資料(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Add to Report</source>
        <translation>加入報告(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Numbers</source>
        <translation>顯示數字(&amp;N)</translation>
    </message>
    <message>
        <source>More of the chart&apos;s tools</source>
        <translation>圖表的其他工具</translation>
    </message>
    <message>
        <source>The chart was copied as an image</source>
        <translation>已將圖表複製為圖片</translation>
    </message>
    <message>
        <source>The chart&apos;s numbers were copied</source>
        <translation>已複製圖表的數字</translation>
    </message>
    <message>
        <source>Picture that scales (*.svg)</source>
        <translation>可縮放的圖片 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>數字 (*.csv)</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>儲存圖表</translation>
    </message>
</context>
<context>
    <name>spoor::ColumnChooser</name>
    <message>
        <source>&amp;Add Field</source>
        <translation>加入欄位(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Search, or name any field</source>
        <translation>搜尋，或輸入任意欄位名稱</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>搜尋欄位</translation>
    </message>
    <message>
        <source>Shows what was typed as a field by the logs&apos; own name</source>
        <translation>將輸入的文字當作記錄檔自身名稱的欄位來顯示</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>In filters</source>
        <translation>篩選條件中的名稱</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Shown columns, from left to right</source>
        <translation>顯示的欄位，由左至右</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to change the order</source>
        <translation>拖曳，或按 Alt+Up 與 Alt+Down 來變更順序</translation>
    </message>
    <message>
        <source>In these logs</source>
        <translation>在這些記錄檔中</translation>
    </message>
    <message>
        <source>By the logs&apos; own names</source>
        <translation>依記錄檔自身的名稱</translation>
    </message>
    <message>
        <source>Not in these logs</source>
        <translation>不在這些記錄檔中</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>重設欄位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shown, from left to right</source>
        <translation>顯示的欄位，由左至右(&amp;S)</translation>
    </message>
</context>
<context>
    <name>spoor::ColumnSpec</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>Client Port</source>
        <translation>用戶端連接埠</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理程式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>子狀態</translation>
    </message>
    <message>
        <source>Win32</source>
        <translation>Win32</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站台</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>處理程序</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>處理程序 ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>已加書籤</translation>
    </message>
    <message>
        <source>The time that lies between a row and the one above it</source>
        <translation>某列與其上一列之間相隔的時間</translation>
    </message>
    <message>
        <source>The source&apos;s own field %1</source>
        <translation>來源自身的欄位 %1</translation>
    </message>
    <message>
        <source>In filters: %1 or %2</source>
        <translation>在篩選條件中：%1 或 %2</translation>
    </message>
</context>
<context>
    <name>spoor::CommandPalette</name>
    <message>
        <source>No command fits.</source>
        <translation>沒有符合的指令。</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>指令面板</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>輸入指令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes</source>
        <translation>以方向鍵選擇，按 Enter 執行，按 Esc 關閉</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>spoor::ContextPane</name>
    <message>
        <source>This &amp;file only</source>
        <translation>僅此檔案(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ollow the table</source>
        <translation>跟隨表格(&amp;O)</translation>
    </message>
    <message>
        <source>Events around the chosen one</source>
        <translation>所選事件前後的事件</translation>
    </message>
    <message>
        <source>Neighbours of the event that is chosen in the table, whatever the filter hides</source>
        <translation>表格中所選事件的前後事件，不論篩選條件隱藏了什麼</translation>
    </message>
    <message>
        <source>The lines of the event&apos;s file in their order, instead of all events in time order</source>
        <translation>依檔案中的順序顯示該事件所屬檔案的各行，而不是依時間順序顯示所有事件</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Around the chosen event</source>
        <translation>所選事件的前後</translation>
    </message>
    <message>
        <source>Around line %1 of %2: this file</source>
        <translation>%2 第 %1 行前後：此檔案</translation>
    </message>
    <message>
        <source>Around line %1 of %2: all events</source>
        <translation>%2 第 %1 行前後：所有事件</translation>
    </message>
</context>
<context>
    <name>spoor::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>there is no notification service in this desktop session: %1</source>
        <translation>此桌面工作階段沒有通知服務：%1</translation>
    </message>
    <message>
        <source>the notification service of this desktop session failed: %1</source>
        <translation>此桌面工作階段的通知服務失敗：%1</translation>
    </message>
</context>
<context>
    <name>spoor::DismissDialog</name>
    <message>
        <source>Not Suspicious Because…</source>
        <translation>不可疑，因為…</translation>
    </message>
    <message>
        <source>It would be harmless if: %1</source>
        <translation>若是以下情況則無害：%1</translation>
    </message>
    <message>
        <source>&amp;Why is it not suspicious here? Whoever reads the case later will see this.</source>
        <translation>為何在此處並不可疑(&amp;W)？之後閱讀此案件的人會看到這段說明。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Our own scanner, agreed with …</source>
        <translation>我們自己的掃描器，已與 … 確認</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln finding(s) of this rule about this subject, and those to come</source>
        <translation>
            <numerusform>此規則對此對象的全部 %Ln 個發現，以及日後的發現(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All that this rule finds about this subject later, too</source>
        <translation>也包括此規則日後對此對象的所有發現(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>排除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>spoor::EventDelegate</name>
    <message>
        <source>no time</source>
        <translation>沒有時間</translation>
    </message>
</context>
<context>
    <name>spoor::EventView</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>One row for each event, in time order unless a column is chosen to sort by</source>
        <translation>每個事件一列，除非選擇依某欄排序，否則依時間順序排列</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked</source>
        <translation>
            <numerusform>已標記 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked, %1 apart</source>
        <translation>
            <numerusform>已標記 %n 列，相距 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>已選取 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected, first and last %1 apart</source>
        <translation>
            <numerusform>已選取 %n 列，首尾相距 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;All Marks Off</source>
        <translation>取消所有標記(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Times Relative to This Row</source>
        <translation>以此列為準的相對時間(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;bsolute Times</source>
        <translation>絕對時間(&amp;B)</translation>
    </message>
    <message>
        <source>Copy Rows &amp;As</source>
        <translation>將列複製為(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>JSON &amp;Lines</source>
        <translation>JSON Lines(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>Markdown 表格(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Filter for These Rows</source>
        <translation>篩選出這些列(&amp;F)</translation>
    </message>
    <message>
        <source>Filter for These &amp;Values of %1</source>
        <translation>依「%1」的這些值篩選(&amp;V)</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>遞增排序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>遞減排序(&amp;D)</translation>
    </message>
    <message>
        <source>Order by &amp;Time</source>
        <translation>依時間排序(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fit to Contents</source>
        <translation>調整為內容寬度(&amp;F)</translation>
    </message>
    <message>
        <source>Fit A&amp;ll Columns</source>
        <translation>調整所有欄寬(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide Column %1</source>
        <translation>隱藏「%1」欄(&amp;H)</translation>
    </message>
    <message>
        <source>Show Difference to Row A&amp;bove (%1)</source>
        <translation>顯示與上一列的差距 (%1)(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation>選擇欄位(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>重設欄位(&amp;R)</translation>
    </message>
    <message>
        <source>Times &amp;In</source>
        <translation>時間顯示為(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Local Time (%1)</source>
        <translation>本地時間 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>The &amp;Source&apos;s Zone</source>
        <translation>來源的時區(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Relative to the First Row</source>
        <translation>相對於第一列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in Context</source>
        <translation>顯示前後文(&amp;S)</translation>
    </message>
    <message>
        <source>Take &amp;Mark Off</source>
        <translation>取消標記(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark Row</source>
        <translation>標記此列(&amp;M)</translation>
    </message>
</context>
<context>
    <name>spoor::EventWords</name>
    <message>
        <source>no time</source>
        <translation>沒有時間</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>使用者 %1</translation>
    </message>
    <message>
        <source>letters or digits escaped that need no escape</source>
        <translation>將不需跳脫的字母或數字跳脫</translation>
    </message>
    <message>
        <source>dots or slashes escaped</source>
        <translation>將點或斜線跳脫</translation>
    </message>
    <message>
        <source>escaped more than once</source>
        <translation>跳脫超過一次</translation>
    </message>
    <message>
        <source>overlong UTF-8 in place of ASCII</source>
        <translation>以過長的 UTF-8 取代 ASCII</translation>
    </message>
    <message>
        <source>look-alikes of ASCII characters</source>
        <translation>外觀近似 ASCII 字元的字元</translation>
    </message>
    <message>
        <source>characters written as references of HTML</source>
        <translation>以 HTML 參照寫成的字元</translation>
    </message>
    <message>
        <source>a NUL, which ends the text for some programs</source>
        <translation>NUL，對某些程式而言文字到此結束</translation>
    </message>
    <message>
        <source>a line end</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>控制字元</translation>
    </message>
    <message>
        <source>characters that are not seen or turn the direction of text</source>
        <translation>看不見或會改變文字方向的字元</translation>
    </message>
    <message>
        <source>a step to the folder above that is seen only when decoded</source>
        <translation>解碼後才看得出的「跳至上層資料夾」</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>續行</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>指示行</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白行</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>✓ success</source>
        <translation>✓ 成功</translation>
    </message>
    <message>
        <source>✗ failure</source>
        <translation>✗ 失敗</translation>
    </message>
    <message>
        <source>○ outcome unknown</source>
        <translation>○ 結果不明</translation>
    </message>
</context>
<context>
    <name>spoor::ExcludeDialog</name>
    <message>
        <source>Leave Out by Pattern</source>
        <translation>依樣式略去</translation>
    </message>
    <message>
        <source>Files whose name or whole path fits this are taken out, and those that are found later are not read. * stands for any text, ? for one character, [ab] for one of these.</source>
        <translation>名稱或完整路徑符合此樣式的檔案會被移除，之後找到的也不會讀取。* 代表任意文字，? 代表一個字元，[ab] 代表其中一個字元。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>略去(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Takes out %1 of %Ln source(s).</source>
        <translation>
            <numerusform>將移除 %Ln 個來源中的 %1 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::FactModel</name>
    <message>
        <source>Client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時間長度</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>嘗試次數</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1，其中 %2 次失敗</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>特殊情況</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>spoor::FieldModel</name>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>位元組位移</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>known when the source has been read</source>
        <translation>來源讀取完畢後才會得知</translation>
    </message>
    <message>
        <source>SHA-256 of the archive</source>
        <translation>封存檔的 SHA-256</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意義</translation>
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
        <translation>意義</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>decoded %1×, more below</source>
        <translation>已解碼 %1 次，其下還有</translation>
    </message>
    <message>
        <source>decoded %1×</source>
        <translation>已解碼 %1 次</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>已解碼</translation>
    </message>
    <message>
        <source>⚠ hides</source>
        <translation>⚠ 隱藏手法</translation>
    </message>
    <message>
        <source>The way in which this is written hides what it says.</source>
        <translation>這裡的寫法隱藏了它的內容。</translation>
    </message>
    <message>
        <source>⚠ sign</source>
        <translation>⚠ 跡象</translation>
    </message>
    <message>
        <source>from columns in the server&apos;s own time (%1), read in the source&apos;s zone</source>
        <translation>取自以伺服器自身時間記錄的欄位（%1），並以來源的時區解讀</translation>
    </message>
    <message>
        <source>the line has no date: it is that of the last #Date line before it, counted on where the clock passes midnight</source>
        <translation>該行沒有日期：日期取自前面最後一個 #Date 行，並在時鐘跨過午夜處往後推算</translation>
    </message>
    <message>
        <source>a part of it comes from elsewhere in the file</source>
        <translation>其中一部分取自檔案的其他位置</translation>
    </message>
    <message>
        <source>the record does not say when it happened</source>
        <translation>記錄未說明發生的時間</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>the log says its offset from UTC itself</source>
        <translation>記錄檔本身載明與 UTC 的時差</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>原本寫法</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%1，%2 (%3)</translation>
    </message>
    <message>
        <source>%1, taken as UTC</source>
        <translation>%1，視為 UTC</translation>
    </message>
    <message>
        <source>⚠ inferred</source>
        <translation>⚠ 推斷</translation>
    </message>
    <message>
        <source>In filters: %1 or %2</source>
        <translation>在篩選條件中：%1 或 %2</translation>
    </message>
    <message>
        <source>record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>was wrapped over two lines and has been put together again</source>
        <translation>原本折成兩行，現已重新接合</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s), not shown: see the raw line</source>
        <translation>
            <numerusform>另有 %n 個欄位未顯示：請見原始行</numerusform>
        </translation>
    </message>
    <message>
        <source>counted</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>in the unpacked text</source>
        <translation>以解壓縮後的文字計算</translation>
    </message>
    <message>
        <source>SHA-256 of the member</source>
        <translation>成員的 SHA-256</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>辨識</translation>
    </message>
    <message>
        <source>%1 % sure: %2</source>
        <translation>可信度 %1 %：%2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>no header in the file: inferred from the values</source>
        <translation>檔案中沒有標頭：由值推斷</translation>
    </message>
    <message>
        <source>from the shape of the record</source>
        <translation>由記錄的形式推斷</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取方式</translation>
    </message>
    <message>
        <source>from the index cache of an earlier reading</source>
        <translation>來自先前讀取時的索引快取</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>來自檔案</translation>
    </message>
</context>
<context>
    <name>spoor::FieldTree</name>
    <message>
        <source>Fields of the event</source>
        <translation>事件的欄位</translation>
    </message>
</context>
<context>
    <name>spoor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>正在篩選…</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>篩選(&amp;F)：</translation>
    </message>
    <message>
        <source>status:401 and not user:&quot;-&quot;   ip:10.0.0.0/8   path:*.asp   (Ctrl+Space: suggestions)</source>
        <translation>status:401 and not user:&quot;-&quot;   ip:10.0.0.0/8   path:*.asp   （Ctrl+Space：建議）</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>最近使用與已儲存的篩選條件</translation>
    </message>
    <message>
        <source>Save Filter As</source>
        <translation>篩選條件另存為</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>There is a filter of the name “%1”. Replace it?</source>
        <translation>已有名為「%1」的篩選條件。要取代它嗎？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
</context>
<context>
    <name>spoor::FilterChipRow</name>
    <message>
        <source>Clear Filters</source>
        <translation>清除篩選條件</translation>
    </message>
    <message>
        <source>Removes the text and every condition that is not pinned</source>
        <translation>移除文字及所有未釘選的條件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
</context>
<context>
    <name>spoor::FilterChipView</name>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Space: on or off; !: invert; P: pin; F2: edit; Delete: remove</source>
        <translation>Space：啟用或停用；!：反轉；P：釘選；F2：編輯；Delete：移除</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>Switch &amp;Off</source>
        <translation>停用(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;On</source>
        <translation>啟用(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Include Instead</source>
        <translation>改為包含(&amp;I)</translation>
    </message>
    <message>
        <source>Exclude &amp;Instead</source>
        <translation>改為排除(&amp;I)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消釘選(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin Across New Searches</source>
        <translation>釘選，於新搜尋時保留(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>spoor::FilterCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>spoor::FilterCompletionModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>spoor::FilterEdit</name>
    <message>
        <source>Clear the text (Esc)</source>
        <translation>清除文字 (Esc)</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>清除文字</translation>
    </message>
</context>
<context>
    <name>spoor::FilterMenu</name>
    <message>
        <source>Recent Filters</source>
        <translation>最近使用的篩選條件</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Saved Filters</source>
        <translation>已儲存的篩選條件</translation>
    </message>
    <message>
        <source>&amp;Save Filter As…</source>
        <translation>篩選條件另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Saved Filters…</source>
        <translation>管理已儲存的篩選條件(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Forget Recent Filters</source>
        <translation>清除最近使用的篩選條件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>spoor::FilterState</name>
    <message>
        <source>from %1</source>
        <translation>從 %1 起</translation>
    </message>
</context>
<context>
    <name>spoor::FilterSuggestion</name>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等於</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等於</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>為其中之一</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>大於或等於</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大於</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>小於或等於</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小於</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>column of a source</source>
        <translation>來源的欄位</translation>
    </message>
    <message>
        <source>the field is there</source>
        <translation>欄位存在</translation>
    </message>
</context>
<context>
    <name>spoor::FilterWording</name>
    <message>
        <source>a condition was expected here, such as status:401</source>
        <translation>此處應為條件，例如 status:401</translation>
    </message>
    <message>
        <source>a value was expected here, such as the 401 of status:401</source>
        <translation>此處應為值，例如 status:401 中的 401</translation>
    </message>
    <message>
        <source>the name of a field was expected here, such as status or user</source>
        <translation>此處應為欄位名稱，例如 status 或 user</translation>
    </message>
    <message>
        <source>this operator does not fit: texts are compared with : alone, and regular expressions too</source>
        <translation>此運算子不適用：文字只能以 : 比較，正規表示式也是</translation>
    </message>
    <message>
        <source>this ( is never closed; a ) was expected</source>
        <translation>此 ( 未關閉；應有 )</translation>
    </message>
    <message>
        <source>this quote is never closed; a &quot; was expected</source>
        <translation>此引號未關閉；應有 &quot;</translation>
    </message>
    <message>
        <source>this regular expression is never closed; a / was expected (a path goes in quotes)</source>
        <translation>此正規表示式未關閉；應有 /（路徑請放在引號內）</translation>
    </message>
    <message>
        <source>this ) closes nothing; the end, “and” or “or” was expected</source>
        <translation>此 ) 沒有對應的 (；此處應為結尾、「and」或「or」</translation>
    </message>
    <message>
        <source>a number was expected here: 401, 4xx, 4* or 400..499</source>
        <translation>此處應為數字：401、4xx、4* 或 400..499</translation>
    </message>
    <message>
        <source>an address was expected here: 10.0.0.1, 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>此處應為位址：10.0.0.1、10.0.0.0/8 或 2001:db8::/32</translation>
    </message>
    <message>
        <source>a time was expected here: 2004-11-16 or &quot;2004-11-16 10:54&quot;</source>
        <translation>此處應為時間：2004-11-16 或 &quot;2004-11-16 10:54&quot;</translation>
    </message>
    <message>
        <source>a range was expected here whose beginning is not above its end</source>
        <translation>此處應為起點不大於終點的範圍</translation>
    </message>
    <message>
        <source>a valid regular expression was expected here</source>
        <translation>此處應為有效的正規表示式</translation>
    </message>
    <message>
        <source>after the closing / only i may stand (a path goes in quotes)</source>
        <translation>結尾的 / 之後只能有 i（路徑請放在引號內）</translation>
    </message>
    <message>
        <source>fewer parentheses within parentheses were expected (200 at most)</source>
        <translation>括號巢狀層數過多（最多 200 層）</translation>
    </message>
    <message>
        <source>The regular expression %1 was given up on some lines.</source>
        <translation>正規表示式 %1 在某些行上已放棄比對。</translation>
    </message>
    <message>
        <source>It takes too many steps there; those lines are not shown.</source>
        <translation>它在那些行上需要過多步驟；那些行不會顯示。</translation>
    </message>
    <message>
        <source>Make it simpler: repetitions within repetitions are what costs.</source>
        <translation>請簡化它：重複之中又有重複，最耗費時間。</translation>
    </message>
    <message>
        <source>the filter ends</source>
        <translation>篩選條件到此結束</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Column %1: %2 – %3.</source>
        <translation>第 %1 個字元，%2：%3。</translation>
    </message>
</context>
<context>
    <name>spoor::FindBar</name>
    <message>
        <source>Find in what is shown</source>
        <translation>在顯示的內容中尋找</translation>
    </message>
    <message>
        <source>Text of the raw line</source>
        <translation>原始行的文字</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>尋找(&amp;I)：</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Regular expression (PCRE), found anywhere in the raw line</source>
        <translation>正規表示式 (PCRE)，可在原始行的任何位置找到</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Match case: “Anna” is not “anna”</source>
        <translation>區分大小寫：「Anna」與「anna」不同</translation>
    </message>
    <message>
        <source>“w”</source>
        <comment>a word in quotes, on a small button</comment>
        <translation>「字」</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字拼寫須相符</translation>
    </message>
    <message>
        <source>Whole words: “exe” is not found in “exec”</source>
        <translation>全字拼寫須相符：在「exec」中找不到「exe」</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個符合項目</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter, Shift+F3, N)</source>
        <translation>上一個符合項目 (Shift+Enter, Shift+F3, N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個符合項目</translation>
    </message>
    <message>
        <source>Next match (Enter, F3, n)</source>
        <translation>下一個符合項目 (Enter, F3, n)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>關閉搜尋</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>%1+ …</source>
        <comment>so many matches, and more to come</comment>
        <translation>%1+ …</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>沒有符合項目</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>so many matches</comment>
        <translation>找到 %1 個</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many matches</comment>
        <translation>第 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>(continued from the top)</source>
        <translation>（已從頂端繼續）</translation>
    </message>
    <message>
        <source>(continued from the end)</source>
        <translation>（已從末端繼續）</translation>
    </message>
</context>
<context>
    <name>spoor::FindingFilterBar</name>
    <message>
        <source>Rule, subject, client, user, words</source>
        <translation>規則、對象、用戶端、使用者、字詞</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>篩選發現</translation>
    </message>
    <message>
        <source>Show or hide findings of this severity</source>
        <translation>顯示或隱藏此嚴重性的發現</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A severity, and how many findings of it there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show &amp;dismissed (%1)</source>
        <translation>顯示已排除的發現 (%1)(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 個發現</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 個發現中的 %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln dismissed</source>
        <translation>
            <numerusform>%1，已排除 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, being looked for…</source>
        <translation>%1，尋找中…</translation>
    </message>
</context>
<context>
    <name>spoor::FindingLinks</name>
    <message>
        <source>Choose a finding first: its events are shown</source>
        <translation>請先選擇發現：將顯示它的事件</translation>
    </message>
    <message>
        <source>evidence of %1</source>
        <translation>%1 的證據</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>%1 前後</translation>
    </message>
    <message>
        <source>The timeline shows the events of this finding alone; undo brings the filter before back</source>
        <translation>時間軸僅顯示此發現的事件；復原即可還原先前的篩選條件</translation>
    </message>
    <message>
        <source>The finding has too many events for a filter of its own: all of them are shown, and some between them</source>
        <translation>此發現的事件太多，無法以專屬的篩選條件表示：會顯示其全部事件，以及夾雜其間的一些事件</translation>
    </message>
    <message>
        <source>Choose a finding first: its session is shown</source>
        <translation>請先選擇發現：將顯示它的工作階段</translation>
    </message>
    <message>
        <source>Dismissed. “Take Dismissal Back” undoes it, “Show dismissed” lists what was dismissed.</source>
        <translation>已排除。「撤回排除」可復原此動作，「顯示已排除的發現」會列出已排除的項目。</translation>
    </message>
    <message>
        <source>Nothing was dismissed just now; “Show dismissed” lists what was dismissed before</source>
        <translation>剛才沒有排除任何項目；「顯示已排除的發現」會列出先前排除的項目</translation>
    </message>
    <message>
        <source>The dismissal was taken back</source>
        <translation>已撤回排除</translation>
    </message>
</context>
<context>
    <name>spoor::FindingListView</name>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Findings below the rule that found them; the chosen one is told of beside the list</source>
        <translation>發現列在找到它們的規則之下；所選的發現會在清單旁說明</translation>
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
        <translation>%1 – 不可疑：%2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重性</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>spoor::FindingView</name>
    <message>
        <source>Show Evidence in Timeline</source>
        <translation>在時間軸中顯示證據</translation>
    </message>
    <message>
        <source>Filter the timeline to the events of this finding</source>
        <translation>將時間軸篩選為此發現的事件</translation>
    </message>
    <message>
        <source>Not Suspicious Because…</source>
        <translation>不可疑，因為…</translation>
    </message>
    <message>
        <source>Dismiss the finding, with a reason</source>
        <translation>排除此發現，並註明理由</translation>
    </message>
    <message>
        <source>Take Dismissal Back</source>
        <translation>撤回排除</translation>
    </message>
    <message>
        <source>Sessions of the finding</source>
        <translation>此發現的工作階段</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Harmless if</source>
        <translation>無害的情況</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>此發現的說明</translation>
    </message>
    <message>
        <source>the log gives no time</source>
        <translation>記錄檔未載明時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What the rule counted, and the events that it is seen by</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>工作階段 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule found %Ln thing(s). Choose one below it to see why, and by which events.</source>
        <translation>
            <numerusform>此規則找到 %Ln 個發現。請在其下選擇一個，以檢視其原因及所依據的事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>尚未選擇發現</translation>
    </message>
    <message>
        <source>Choose a finding in the list to see why it is one, what would make it harmless, and its events.</source>
        <translation>請在清單中選擇發現，以檢視其成立的原因、在何種情況下無害，以及其事件。</translation>
    </message>
</context>
<context>
    <name>spoor::FindingWords</name>
    <message>
        <source>Info</source>
        <extracomment>How grave a finding is: good to know, nothing is suspected</extracomment>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>From a time to a time, and how long that is</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Not suspicious, like all that this rule finds here (%1 UTC): %2</source>
        <translation>不可疑，此規則在此處的所有發現亦然 (%1 UTC)：%2</translation>
    </message>
    <message>
        <source>Not suspicious, like all that this rule finds here (%1, %2 UTC): %3</source>
        <translation>不可疑，此規則在此處的所有發現亦然（%1，%2 UTC）：%3</translation>
    </message>
    <message>
        <source>Not suspicious (%1 UTC): %2</source>
        <translation>不可疑 (%1 UTC)：%2</translation>
    </message>
    <message>
        <source>Not suspicious (%1, %2 UTC): %3</source>
        <translation>不可疑（%1，%2 UTC）：%3</translation>
    </message>
</context>
<context>
    <name>spoor::FindingsPage</name>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>The events of the chosen finding; Return shows one in the timeline</source>
        <translation>所選發現的事件；按 Enter 在時間軸中顯示事件</translation>
    </message>
    <message>
        <source>The events of the finding that is chosen stand here.</source>
        <translation>此處列出所選發現的事件。</translation>
    </message>
    <message>
        <source>Nothing yet; findings are being looked for.</source>
        <translation>還沒有內容；正在尋找發現。</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>尚未進行尋找。</translation>
    </message>
    <message numerus="yes">
        <source>No findings: none of the %Ln rule(s) saw in these logs what it looks for. That is no proof that nothing happened: a rule knows what it looks for alone, and a log what was logged.</source>
        <translation>
            <numerusform>沒有發現：%Ln 項規則都未在這些記錄檔中看到所要找的內容。這並不證明什麼都沒發生：規則只認得它所要找的，記錄檔也只有記錄下來的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings were dismissed. “Show dismissed” lists them with their reasons.</source>
        <translation>所有發現都已排除。「顯示已排除的發現」會列出它們及其理由。</translation>
    </message>
    <message>
        <source>No finding fits what is chosen above. Take something back to see more.</source>
        <translation>沒有符合上方所選條件的發現。收回一些條件即可看到更多。</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %Ln event(s)</source>
        <translation>
            <numerusform>證據：%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>請先選擇發現</translation>
    </message>
</context>
<context>
    <name>spoor::FollowState</name>
    <message numerus="yes">
        <source>%Ln new event(s), hidden by the filter</source>
        <translation>
            <numerusform>%Ln 個新事件，被篩選隱藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln 個新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more hidden by the filter</source>
        <extracomment>How many new events there are, and how many more that the filter hides</extracomment>
        <translation>
            <numerusform>%1，另有 %Ln 個被篩選隱藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>following, %Ln file(s)</source>
        <translation>
            <numerusform>跟隨中，%Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last event %2 UTC</source>
        <extracomment>What is followed, and when its last event was, in UTC</extracomment>
        <translation>%1，最後事件 %2 UTC</translation>
    </message>
</context>
<context>
    <name>spoor::FollowStatus</name>
    <message>
        <source>Go to the newest event, and stay there</source>
        <translation>前往最新事件並停在那裡</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟隨</translation>
    </message>
    <message>
        <source>Following, paused</source>
        <translation>跟隨，已暫停</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>跟隨中</translation>
    </message>
    <message>
        <source>Read on as the logs grow, and stay at the newest event (%1)</source>
        <translation>隨日誌增長繼續讀取，並停在最新事件（%1）</translation>
    </message>
    <message>
        <source>The logs are read on; the table stays where you look. End goes to the newest event.</source>
        <translation>日誌持續讀取；表格停在您檢視之處。End 鍵前往最新事件。</translation>
    </message>
    <message>
        <source>The logs are read on, and the table stays at the newest event</source>
        <translation>日誌持續讀取，表格停在最新事件</translation>
    </message>
</context>
<context>
    <name>spoor::GoToBar</name>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往該處</translation>
    </message>
    <message>
        <source>Go there (Enter)</source>
        <translation>前往該處 (Enter)</translation>
    </message>
    <message>
        <source>Close without going anywhere</source>
        <translation>關閉，不前往任何位置</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>&amp;Go to line:</source>
        <translation>前往行(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Go to time:</source>
        <translation>前往時間(&amp;G)：</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>前往行</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>前往時間</translation>
    </message>
    <message>
        <source>120   ex041116.log:120   #120 for a row of the table</source>
        <translation>120   ex041116.log:120   #120 表示表格中的第 120 列</translation>
    </message>
    <message>
        <source>+5m   -1h30m   10:54   2004-11-16 10:54:13   or a time pasted from a log</source>
        <translation>+5m   -1h30m   10:54   2004-11-16 10:54:13   或從記錄檔貼上的時間</translation>
    </message>
    <message>
        <source>row</source>
        <comment>before a number: a row of the table</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Write a line number, a file&apos;s name and a line (ex041116.log:120), or # and a row of the table.</source>
        <translation>請輸入行號、檔名與行號 (ex041116.log:120)，或 # 加上表格中的列號。</translation>
    </message>
    <message>
        <source>an event without a time</source>
        <translation>沒有時間的事件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 列</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (%2, line %3)</source>
        <translation>→ %1（%2，第 %3 行）</translation>
    </message>
    <message>
        <source>That line of %1 is not among the rows shown. Nearest: %2</source>
        <translation>%1 的該行不在顯示的列中。最接近的是：%2</translation>
    </message>
    <message>
        <source>No event is so late. The last: %1</source>
        <translation>沒有這麼晚的事件。最後一個：%1</translation>
    </message>
    <message>
        <source>The rows end at %1. The last: %2</source>
        <translation>列到 %1 為止。最後一列：%2</translation>
    </message>
    <message>
        <source>%1 ends at line %2. The last event: %3</source>
        <translation>%1 到第 %2 行為止。最後一個事件：%3</translation>
    </message>
    <message>
        <source>No file&apos;s name ends so.</source>
        <translation>沒有檔名以此結尾的檔案。</translation>
    </message>
    <message>
        <source>No event is chosen whose file could be meant. Write name:line.</source>
        <translation>尚未選擇事件，無法得知所指的檔案。請輸入「名稱:行號」。</translation>
    </message>
    <message>
        <source>There is no event to go to.</source>
        <translation>沒有可前往的事件。</translation>
    </message>
    <message>
        <source>%1 has no events that are shown.</source>
        <translation>%1 沒有顯示中的事件。</translation>
    </message>
</context>
<context>
    <name>spoor::HistogramLegend</name>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
</context>
<context>
    <name>spoor::HistogramView</name>
    <message>
        <source>&amp;Logarithmic Counts</source>
        <translation>對數計數(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show All Times</source>
        <translation>顯示所有時間(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove the Selected Range</source>
        <translation>移除選取的範圍(&amp;R)</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>事件隨時間的分佈</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>沒有可顯示的內容</translation>
    </message>
    <message>
        <source>No event has a time</source>
        <translation>沒有任何事件帶有時間</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>沒有事件</translation>
    </message>
    <message>
        <source>Time (%1), %2 a bar</source>
        <translation>時間 (%1)，每條 %2</translation>
    </message>
    <message>
        <source>Without a time: %1 of %2</source>
        <translation>沒有時間：%1 個，共 %2 個</translation>
    </message>
    <message>
        <source>Without a time: %1</source>
        <translation>沒有時間：%1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計數…</translation>
    </message>
</context>
<context>
    <name>spoor::Inspector</name>
    <message>
        <source>The event in short</source>
        <translation>事件概要</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>已複製 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the event</source>
        <translation>可對此事件執行的動作</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Line</source>
        <translation>複製原始行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the raw line as it stands in the file</source>
        <translation>依檔案中的原樣複製原始行</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>複製路徑(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>複製檔案的路徑</translation>
    </message>
    <message>
        <source>Copy &amp;Evidence Reference</source>
        <translation>複製證據引用(&amp;E)</translation>
    </message>
    <message>
        <source>Copy path, line, byte offset and SHA-256, for a report</source>
        <translation>複製路徑、行號、位元組位移與 SHA-256，供報告使用</translation>
    </message>
    <message>
        <source>Open Containing &amp;Folder</source>
        <translation>開啟所在資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder that holds the file</source>
        <translation>開啟存放該檔案的資料夾</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>欄位(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lines Around</source>
        <translation>前後行(&amp;L)</translation>
    </message>
    <message>
        <source>The lines before and after this one in its file, whatever became of them</source>
        <translation>檔案中此行之前與之後的行，不論其歸類為何</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>複製文字(&amp;C)</translation>
    </message>
    <message>
        <source>The first %1 of the raw line copied</source>
        <translation>已複製原始行的前 %1</translation>
    </message>
    <message>
        <source>Raw line copied</source>
        <translation>已複製原始行</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>已複製路徑</translation>
    </message>
    <message>
        <source>Evidence reference copied</source>
        <translation>已複製證據引用</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>工具列的其他項目</translation>
    </message>
    <message>
        <source>The event in a sentence</source>
        <translation>以一句話說明此事件</translation>
    </message>
</context>
<context>
    <name>spoor::Keys</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
</context>
<context>
    <name>spoor::LadderDelegate</name>
    <message>
        <source>not in the log</source>
        <translation>不在記錄檔中</translation>
    </message>
</context>
<context>
    <name>spoor::LadderModel</name>
    <message>
        <source>to the server: %1</source>
        <translation>傳往伺服器：%1</translation>
    </message>
    <message>
        <source>reply: %1</source>
        <translation>回應：%1</translation>
    </message>
    <message>
        <source>to the client: %1</source>
        <translation>傳往用戶端：%1</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>遭拒</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>要求驗證</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>不在記錄檔中</translation>
    </message>
</context>
<context>
    <name>spoor::LadderNames</name>
    <message>
        <source>Client %1, server %2</source>
        <translation>用戶端 %1，伺服器 %2</translation>
    </message>
</context>
<context>
    <name>spoor::LadderText</name>
    <message>
        <source>Client: %1</source>
        <translation>用戶端：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>伺服器：%1</translation>
    </message>
    <message>
        <source>(not in the log)</source>
        <translation>(不在記錄檔中)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more step(s) are not shown</source>
        <translation>
            <numerusform>另有 %Ln 個步驟未顯示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::LadderView</name>
    <message>
        <source>Steps of the session</source>
        <translation>工作階段的步驟</translation>
    </message>
    <message>
        <source>One row for each step; Return shows its event in the timeline</source>
        <translation>每個步驟一列；按 Enter 在時間軸中顯示其事件</translation>
    </message>
    <message>
        <source>&amp;Show in Timeline</source>
        <translation>在時間軸中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Steps as Text</source>
        <translation>將步驟複製為文字(&amp;C)</translation>
    </message>
</context>
<context>
    <name>spoor::LanesModel</name>
    <message>
        <source>no time</source>
        <translation>沒有時間</translation>
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
        <translation>並排顯示所有事件。「各處的同一用戶端」與「各處的同一使用者」只顯示單一用戶端或使用者的事件。</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation>並排顯示：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, being put in order…</source>
        <translation>%1，正在排序…</translation>
    </message>
    <message>
        <source>Nothing yet; events are being put side by side.</source>
        <translation>還沒有內容；正在並排各事件。</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>沒有符合篩選條件的事件。</translation>
    </message>
</context>
<context>
    <name>spoor::LanesView</name>
    <message>
        <source>Events side by side</source>
        <translation>並排的事件</translation>
    </message>
    <message>
        <source>One row for each second in which something happened, one column for each source</source>
        <translation>有事發生的每一秒一列，每個來源一欄</translation>
    </message>
    <message>
        <source>&amp;Show in Timeline</source>
        <translation>在時間軸中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>spoor::LearnProgramsDialog</name>
    <message>
        <source>&amp;All that is open</source>
        <translation>所有已開啟的內容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>從(&amp;F)</translation>
    </message>
    <message>
        <source>Learn Known Programs</source>
        <translation>學習已知程式</translation>
    </message>
    <message>
        <source>These programs ran as an account of the web server. Tick those that are known to be right: findings leave them out from then on. Choose a time in which nothing was wrong.</source>
        <translation>這些程式以網頁伺服器的帳號執行。勾選已知正當者：此後的發現會略過它們。請選擇一段沒有異常的時間。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>(UTC)</source>
        <translation>（UTC）</translation>
    </message>
    <message>
        <source>%1 is no time; write it as 2004-11-16 10:54</source>
        <translation>%1 不是時間；請寫成 2004-11-16 10:54</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間在開始前就結束了。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>尋找中…</translation>
    </message>
    <message>
        <source>No program ran as an account of the web server in this time. Such starts are in the security log of Windows (events 592 and 4688), where process tracking is on.</source>
        <translation>這段時間沒有程式以網頁伺服器的帳號執行。這類啟動記在開啟程序追蹤的 Windows 安全性日誌（事件 592 與 4688）。</translation>
    </message>
    <message>
        <source>Nothing is put to use before OK. The settings of findings take it back (programs.web-allowed).</source>
        <translation>按下確定前都不生效。可在發現的設定中收回（programs.web-allowed）。</translation>
    </message>
</context>
<context>
    <name>spoor::LearnedProgramsModel</name>
    <message>
        <source>%1 (known)</source>
        <translation>%1（已知）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>啟動次數</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>最早（UTC）</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>最晚（UTC）</translation>
    </message>
</context>
<context>
    <name>spoor::LedgerDialog</name>
    <message>
        <source>Parse Ledger</source>
        <translation>行數帳目</translation>
    </message>
    <message>
        <source>Every line is one of five kinds; none is dropped. A double click on rejected lines shows them.</source>
        <translation>每一行都屬於五類之一，無一遺漏。在拒收的行數上按兩下即可顯示那些行。</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>尋找來源</translation>
    </message>
    <message>
        <source>Parse ledger</source>
        <translation>行數帳目</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all, as a Markdown table</source>
        <translation>將所選的列或全部列複製為 Markdown 表格</translation>
    </message>
    <message>
        <source>Export the Parse Ledger</source>
        <translation>匯出行數帳目</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Markdown (*.md)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
</context>
<context>
    <name>spoor::LedgerModel</name>
    <message>
        <source>✓ adds up</source>
        <translation>✓ 相符</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n line(s) missing</source>
        <translation>
            <numerusform>✗ 缺少 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n line(s) too many</source>
        <translation>
            <numerusform>✗ 多出 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n source(s)</source>
        <translation>
            <numerusform>全部 %n 個來源</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to see them</source>
        <translation>按兩下即可查看</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>All lines of the source</source>
        <translation>來源的所有行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Lines that an event begins with</source>
        <translation>事件開頭的行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Lines that belong to the event before them</source>
        <translation>屬於前一個事件的行</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>續行</translation>
    </message>
    <message>
        <source>Lines that say how to read the others, such as #Fields</source>
        <translation>說明如何解讀其他行的行，例如 #Fields</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>指示行</translation>
    </message>
    <message>
        <source>Lines with nothing in them</source>
        <translation>沒有內容的行</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白行</translation>
    </message>
    <message>
        <source>Lines that should have given an event and did not</source>
        <translation>應產生事件卻未產生的行</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Whether the five kinds add up to all lines</source>
        <translation>五類行數加總是否等於總行數</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>加總</translation>
    </message>
</context>
<context>
    <name>spoor::LineListEdit</name>
    <message>
        <source>A&amp;dd</source>
        <translation>加入(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Begin a new line (Insert)</source>
        <translation>新增一行 (Insert)</translation>
    </message>
    <message>
        <source>Take the selected lines away (Delete)</source>
        <translation>移除選取的行 (Delete)</translation>
    </message>
</context>
<context>
    <name>spoor::LoadStatus</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 個事件</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在載入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading; what has been read stays</source>
        <translation>停止讀取；已讀取的內容會保留</translation>
    </message>
    <message>
        <source>Looking through %1: %2 files so far</source>
        <translation>正在查看 %1：目前找到 %2 個檔案</translation>
    </message>
    <message>
        <source>Writing indexes for the next opening</source>
        <translation>正在寫入供下次開啟使用的索引</translation>
    </message>
    <message>
        <source>%1, file %2 of %3</source>
        <translation>%1，第 %2 個檔案，共 %3 個</translation>
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
            <numerusform>已複製 %Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 that are selected were copied</source>
        <translation>
            <numerusform>已複製所選 %1 列中的前 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>訊息 (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) so far</source>
        <translation>
            <numerusform>%Ln 個事件中目前有 %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) (filter: %2)</source>
        <translation>
            <numerusform>%Ln 個事件中的 %1 個（篩選：%2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件中的 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>開啟記錄檔資料夾</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>開啟記錄檔</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the sample case is not installed</source>
        <translation>未安裝範例案件</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>nothing was opened yet</source>
        <translation>尚未開啟過任何項目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) removed (%1).</source>
        <translation>
            <numerusform>已移除 %Ln 個檔案 (%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) could not be removed.</source>
        <translation>
            <numerusform>%1有 %Ln 個檔案無法移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation>篩選語言</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>寫法</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>符合的內容</translation>
    </message>
    <message>
        <source>About Spoor</source>
        <translation>關於 Spoor</translation>
    </message>
    <message>
        <source>&lt;b&gt;Spoor %1&lt;/b&gt;&lt;p&gt;A workbench for investigating server and security logs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Spoor %1&lt;/b&gt;&lt;p&gt;調查伺服器與安全性記錄檔的工作台。&lt;/p&gt;&lt;p&gt;自由軟體，以 GNU 通用公共授權條款第 3 版或更新版本發布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢查器</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>更多選單</translation>
    </message>
    <message>
        <source>the filter has not been changed</source>
        <translation>篩選條件未曾變更</translation>
    </message>
    <message>
        <source>no change of the filter was undone</source>
        <translation>沒有復原過的篩選變更</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tab of a page, and how many there are of what it shows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>前往 %1(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Settings of This Rule…</source>
        <translation>此規則的設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Bookmarks (%1)</source>
        <translation>書籤 (%1)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>Cases (*.spoor)</source>
        <translation>案件 (*.spoor)</translation>
    </message>
    <message>
        <source>This case is open already</source>
        <translation>此案件已經開啟</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>案件另存為</translation>
    </message>
    <message>
        <source>Discard Unnamed Case</source>
        <translation>捨棄未命名案件</translation>
    </message>
    <message>
        <source>Discard this case for good? %1
The logs themselves are not touched.</source>
        <translation>要永久捨棄此案件嗎？%1
記錄檔本身不受影響。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>the case cannot be changed</source>
        <translation>此案件無法變更</translation>
    </message>
    <message>
        <source>The filter of the findings hides this one</source>
        <translation>發現的篩選隱藏了這一個</translation>
    </message>
    <message>
        <source>%1 (%2, %3 new)</source>
        <extracomment>The same, and how many of them are new</extracomment>
        <translation>%1（%2，%3 個新）</translation>
    </message>
</context>
<context>
    <name>spoor::MessageModel</name>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>因應方式</translation>
    </message>
</context>
<context>
    <name>spoor::MissingSourcesDialog</name>
    <message>
        <source>Logs Not Found</source>
        <translation>找不到記錄檔</translation>
    </message>
    <message>
        <source>Logs that were not found</source>
        <translation>找不到的記錄檔</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Look in Folder…</source>
        <translation>在資料夾中尋找(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open Without These</source>
        <translation>不含這些檔案而開啟(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln log(s) of this case are neither where they were nor beside the case. A folder can be looked through for files of the same size and digest, whatever they are called now.</source>
        <translation>
            <numerusform>此案件的 %Ln 個記錄檔中，有 %1 個既不在原處，也不在案件檔旁。可在資料夾中尋找大小與雜湊值相同的檔案，不論它們現在的名稱為何。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the logs was found</source>
        <translation>找不到任何記錄檔</translation>
    </message>
    <message>
        <source>Files are being looked through…</source>
        <translation>正在查看檔案…</translation>
    </message>
</context>
<context>
    <name>spoor::NeedleWording</name>
    <message>
        <source>The regular expression takes too many steps on some lines; matches there may be missing. Make it simpler: repetitions within repetitions are what costs.</source>
        <translation>此正規表示式在某些行上需要過多步驟；那些行的符合項目可能遺漏。請簡化它：重複之中又有重複，最耗費時間。</translation>
    </message>
    <message>
        <source>Column %1: this is not a regular expression – %2.</source>
        <translation>第 %1 個字元：這不是正規表示式（%2）。</translation>
    </message>
</context>
<context>
    <name>spoor::NeighbourModel</name>
    <message>
        <source>Line</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>spoor::NeighbourView</name>
    <message>
        <source>Lines around the event in its file</source>
        <translation>檔案中該事件前後的行</translation>
    </message>
</context>
<context>
    <name>spoor::NoteEdit</name>
    <message>
        <source>&amp;Preview</source>
        <translation>預覽(&amp;P)</translation>
    </message>
    <message>
        <source>Show the note as it will look, or edit it</source>
        <translation>顯示筆記呈現的樣子，或編輯筆記</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>What is it, and why does it matter? Markdown: **bold**, `code`, - lists</source>
        <translation>這是什麼？為何重要？Markdown：**粗體**、`程式碼`、- 清單</translation>
    </message>
    <message>
        <source>Note as it will look</source>
        <translation>筆記呈現的樣子</translation>
    </message>
</context>
<context>
    <name>spoor::OverviewStrip</name>
    <message>
        <source>Overview of all rows</source>
        <translation>所有列的概觀</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation>第 %1 至 %2 列</translation>
    </message>
    <message>
        <source>Failures: %1 %</source>
        <translation>失敗：%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 個符合項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked row(s) nearby</source>
        <translation>
            <numerusform>附近有 %n 個已標記的列</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures, matches of the search, marked and bookmarked rows over the whole table</source>
        <translation>整個表格中的失敗、搜尋結果、已標記與已加書籤的列</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked row(s) nearby</source>
        <translation>
            <numerusform>附近有 %n 列已加書籤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::ProcessTreeModel</name>
    <message>
        <source>(unknown program)</source>
        <translation>(不明的程式)</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>不在記錄檔中</translation>
    </message>
    <message>
        <source>never ended</source>
        <translation>從未結束</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>權杖使用者</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>結束時身分</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>spoor::ProcessView</name>
    <message>
        <source>Process tree</source>
        <translation>處理程序樹狀目錄</translation>
    </message>
    <message>
        <source>Processes below the process that made them; Return shows an event in the timeline</source>
        <translation>處理程序列在建立它們的處理程序之下；按 Enter 在時間軸中顯示事件</translation>
    </message>
</context>
<context>
    <name>spoor::RatesFigure</name>
    <message>
        <source>Attempts (bars)</source>
        <translation>嘗試次數 (長條)</translation>
    </message>
</context>
<context>
    <name>spoor::RawLineView</name>
    <message>
        <source>Raw line</source>
        <translation>原始行</translation>
    </message>
    <message>
        <source>Choose an event to see its raw line.</source>
        <translation>選擇事件即可查看其原始行。</translation>
    </message>
    <message>
        <source>[… cut here in display: %1 shown; the line in the file is longer]</source>
        <translation>[… 於此處截斷顯示：已顯示 %1；檔案中的行更長]</translation>
    </message>
    <message>
        <source>&amp;Wrap Raw Line</source>
        <translation>原始行自動換行(&amp;W)</translation>
    </message>
    <message>
        <source>Wrap the raw line, or keep it on one line</source>
        <translation>將原始行自動換行，或保持在一行</translation>
    </message>
    <message>
        <source>Not coloured, because the line is longer than %1.</source>
        <translation>未上色，因為該行長度超過 %1。</translation>
    </message>
</context>
<context>
    <name>spoor::RecentDelegate</name>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已釘選</translation>
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
            <numerusform>%Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 個事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::Reference</name>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>back out one step</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>至下一個控制項；加 Shift 則至上一個</translation>
    </message>
    <message>
        <source>%1 or the menu key</source>
        <translation>%1 或選單鍵</translation>
    </message>
    <message>
        <source>menu of what has the focus</source>
        <translation>焦點所在項目的選單</translation>
    </message>
    <message>
        <source>Event table</source>
        <translation>事件表格</translation>
    </message>
    <message>
        <source>Arrows, %1, %2</source>
        <translation>方向鍵、%1、%2</translation>
    </message>
    <message>
        <source>move; with Shift select, with Ctrl without selecting</source>
        <translation>移動；加 Shift 為選取，加 Ctrl 則移動而不選取</translation>
    </message>
    <message>
        <source>first event</source>
        <translation>第一個事件</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>最後一個事件</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>scroll sideways</source>
        <translation>橫向捲動</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>欄位與值</translation>
    </message>
    <message>
        <source>the field has this value</source>
        <translation>欄位具有此值</translation>
    </message>
    <message>
        <source>every other event, also those without a status</source>
        <translation>其他所有事件，包括沒有 status 的事件</translation>
    </message>
    <message>
        <source>compares numbers and times: &lt; &lt;= &gt; &gt;=</source>
        <translation>比較數字與時間：&lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>a range; an end may be left out</source>
        <translation>範圍；可省略一端</translation>
    </message>
    <message>
        <source>digits that may be any</source>
        <translation>可為任意數字的位數</translation>
    </message>
    <message>
        <source>the whole value, in any case; of CORP\anna the name alone will do</source>
        <translation>整個值，不分大小寫；如為 CORP\anna，只寫名稱即可</translation>
    </message>
    <message>
        <source>* is any run of characters, ? one of them</source>
        <translation>* 代表任意一串字元，? 代表其中一個字元</translation>
    </message>
    <message>
        <source>in quotes everything stands for itself</source>
        <translation>引號內的一切皆代表其本身</translation>
    </message>
    <message>
        <source>a regular expression, found anywhere in the value; i: in any case</source>
        <translation>正規表示式，可在值的任何位置找到；i：不分大小寫</translation>
    </message>
    <message>
        <source>addresses of a network</source>
        <translation>網路中的位址</translation>
    </message>
    <message>
        <source>the field is absent</source>
        <translation>欄位不存在</translation>
    </message>
    <message>
        <source>the field is there</source>
        <translation>欄位存在</translation>
    </message>
    <message>
        <source>any of these values</source>
        <translation>這些值中的任何一個</translation>
    </message>
    <message>
        <source>a field by the log’s own name</source>
        <translation>以記錄檔自身名稱表示的欄位</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>the whole day, in UTC</source>
        <translation>整天，以 UTC 計</translation>
    </message>
    <message>
        <source>the whole minute</source>
        <translation>整分鐘</translation>
    </message>
    <message>
        <source>both minutes included</source>
        <translation>含起訖的那兩分鐘</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>行的文字</translation>
    </message>
    <message>
        <source>the raw line holds this word, in any case</source>
        <translation>原始行含有此字詞，不分大小寫</translation>
    </message>
    <message>
        <source>the raw line holds this phrase</source>
        <translation>原始行含有此詞句</translation>
    </message>
    <message>
        <source>the raw line fits this regular expression</source>
        <translation>原始行符合此正規表示式</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>組合</translation>
    </message>
    <message>
        <source>both; “and” may be written</source>
        <translation>兩者皆是；也可寫出「and」</translation>
    </message>
    <message>
        <source>either</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>not this; binds closest, then “and”, then “or”</source>
        <translation>非此；結合最緊密，其次是「and」，再來是「or」</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>屬於一組的部分</translation>
    </message>
    <message>
        <source>takes the meaning from the sign that follows</source>
        <translation>取消其後符號的特殊意義</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>on a finding: its evidence in the timeline; on a rule: open or close it</source>
        <translation>在發現上：在時間軸中顯示其證據；在規則上：展開或收合</translation>
    </message>
    <message>
        <source>close and open a rule</source>
        <translation>收合與展開規則</translation>
    </message>
</context>
<context>
    <name>spoor::ReferenceSheet</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>spoor::RejectedDialog</name>
    <message>
        <source>Rejected Lines</source>
        <translation>拒收的行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 should have given an event and did not.</source>
        <translation>
            <numerusform>%1 中有 %Ln 行應產生事件卻未產生。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>拒收的行</translation>
    </message>
    <message>
        <source>&amp;Export All…</source>
        <translation>全部匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>複製所選的行，或顯示的所有行</translation>
    </message>
    <message>
        <source>The first %1 are shown; %2 more are in the export.</source>
        <translation>顯示前 %1 行；另有 %2 行可見於匯出檔。</translation>
    </message>
    <message>
        <source>Reading the lines…</source>
        <translation>正在讀取各行…</translation>
    </message>
    <message>
        <source>Export the Rejected Lines</source>
        <translation>匯出拒收的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
</context>
<context>
    <name>spoor::RejectedModel</name>
    <message>
        <source>NUL bytes alone: the machine may have gone down while it wrote</source>
        <translation>只有 NUL 位元組：機器可能在寫入時當機</translation>
    </message>
    <message>
        <source>NUL bytes in it: the machine may have gone down while it wrote</source>
        <translation>含有 NUL 位元組：機器可能在寫入時當機</translation>
    </message>
    <message>
        <source>The last line, cut short: it may still be being written</source>
        <translation>最後一行，遭截斷：可能仍在寫入</translation>
    </message>
    <message>
        <source>Longer than a line is looked at</source>
        <translation>超過一行可檢視的長度</translation>
    </message>
    <message>
        <source>%1 columns; the source declares %2</source>
        <translation>%1 欄；來源宣告為 %2 欄</translation>
    </message>
    <message>
        <source>Not a line as this format has them</source>
        <translation>不是此格式應有的行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>可能的問題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>spoor::ReportHeadEditor</name>
    <message>
        <source>&amp;Redact: accounts, addresses and passwords become pseudonyms</source>
        <translation>去識別化：以假名取代帳戶、位址與密碼(&amp;R)</translation>
    </message>
    <message>
        <source>Report of an investigation</source>
        <translation>調查報告</translation>
    </message>
    <message>
        <source>Case data</source>
        <translation>案件資料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Times are given in UTC, and in this zone beside it: Europe/Berlin, +02:00</source>
        <translation>時間以 UTC 表示，並附上此時區的時間：Europe/Berlin、+02:00</translation>
    </message>
    <message>
        <source>The same name has the same pseudonym throughout; the key to them stays in the case.</source>
        <translation>同一名稱在全文中使用同一假名；對照表保留在案件中。</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>標題(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Zone:</source>
        <translation>時區(&amp;Z)：</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件編號</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>鑑識人員</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Select all case data</source>
        <translation>選取全部案件資料</translation>
    </message>
</context>
<context>
    <name>spoor::ReportLinks</name>
    <message>
        <source>%1 is no time zone; expected a name such as Europe/Berlin, or +02:00</source>
        <translation>%1 不是時區；應為 Europe/Berlin 之類的名稱，或 +02:00</translation>
    </message>
    <message>
        <source>The chart was added to the report</source>
        <translation>已將圖表加入報告</translation>
    </message>
    <message>
        <source>The report is shown here once the logs have been read and searched for findings.</source>
        <translation>讀取記錄檔並完成尋找發現之後，報告會顯示在這裡。</translation>
    </message>
    <message>
        <source>Open logs to put a report together.</source>
        <translation>請開啟記錄檔以彙整報告。</translation>
    </message>
    <message>
        <source>This record is no longer among the events that are open</source>
        <translation>此記錄已不在開啟的事件之中</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
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
        <translation>寫出報告</translation>
    </message>
    <message>
        <source>The report cannot be written before the logs have been read and searched for findings</source>
        <translation>讀取記錄檔並完成尋找發現之前，無法寫出報告</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在寫出 %1…</translation>
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
        <translation>Timesketch CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>匯出事件</translation>
    </message>
    <message>
        <source>There are no events to export: the timeline shows none</source>
        <translation>沒有可匯出的事件：時間軸未顯示任何事件</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>已寫入 %1</translation>
    </message>
    <message>
        <source>JSON lines of ECS (*.jsonl)</source>
        <translation>ECS 的 JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Timesketch JSON lines (*.jsonl)</source>
        <translation>Timesketch JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Another file is being written; wait for it, or stop it</source>
        <translation>正在寫入另一個檔案；請等待完成，或將其停止</translation>
    </message>
    <message>
        <source>Writing was stopped; the file was not written</source>
        <translation>寫入已停止；檔案未寫出</translation>
    </message>
</context>
<context>
    <name>spoor::ReportPage</name>
    <message>
        <source>What is to stand before it, in Markdown</source>
        <translation>置於其前的文字，以 Markdown 撰寫</translation>
    </message>
    <message>
        <source>Notes of your own, in Markdown</source>
        <translation>您自己的筆記，以 Markdown 撰寫</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>標題(&amp;T)：</translation>
    </message>
    <message>
        <source>Te&amp;xt before it:</source>
        <translation>置於其前的文字(&amp;X)：</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>縮小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>正在產生預覽…</translation>
    </message>
    <message>
        <source>Long lists are cut in this preview; the written report has all of them.</source>
        <translation>較長的清單在此預覽中會截短；寫出的報告包含全部內容。</translation>
    </message>
</context>
<context>
    <name>spoor::ReportPicks</name>
    <message>
        <source>Charts in the report</source>
        <translation>報告中的圖表</translation>
    </message>
    <message>
        <source>Tables in the report</source>
        <translation>報告中的表格</translation>
    </message>
    <message>
        <source>F2 renames, Delete removes</source>
        <translation>按 F2 重新命名，按 Delete 移除</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>篩選(&amp;F)：</translation>
    </message>
    <message>
        <source>Fie&amp;lds:</source>
        <translation>欄位(&amp;L)：</translation>
    </message>
    <message>
        <source>Ro&amp;ws at most:</source>
        <translation>列數上限(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Add From Filter</source>
        <translation>從篩選條件加入(&amp;A)</translation>
    </message>
    <message>
        <source>Add the events that the filter of the timeline lets through</source>
        <translation>加入通過時間軸篩選條件的事件</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Charts are added on the page of charts.</source>
        <translation>圖表在圖表頁面加入。</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
</context>
<context>
    <name>spoor::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>報告預覽</translation>
    </message>
</context>
<context>
    <name>spoor::ReportSections</name>
    <message>
        <source>Sections of the report</source>
        <translation>報告的章節</translation>
    </message>
    <message>
        <source>Drag a section, or press Alt+Up and Alt+Down, to move it</source>
        <translation>拖曳章節，或按 Alt+Up 與 Alt+Down 來移動它</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Bookmarked events</source>
        <translation>加上書籤的事件</translation>
    </message>
    <message>
        <source>Bookmarked sessions</source>
        <translation>加上書籤的工作階段</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Glossary of codes</source>
        <translation>代碼詞彙表</translation>
    </message>
    <message>
        <source>What was done with the case</source>
        <translation>對案件所做的動作</translation>
    </message>
    <message>
        <source>Title and case data</source>
        <translation>標題與案件資料</translation>
    </message>
</context>
<context>
    <name>spoor::RowView</name>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingEditor</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢復為預設</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢復為預設：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>This is the default. %1</source>
        <translation>此為預設。%1</translation>
    </message>
    <message>
        <source>Default: %1. %2</source>
        <translation>預設：%1。%2</translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsDialog</name>
    <message>
        <source>Findings Settings</source>
        <translation>發現設定</translation>
    </message>
    <message>
        <source>Search for a rule or a setting</source>
        <translation>搜尋規則或設定</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>儲存於 %1</translation>
    </message>
    <message>
        <source>The command line takes this file with --settings</source>
        <translation>命令列可用 --settings 採用此檔案</translation>
    </message>
    <message>
        <source>Reset R&amp;ule</source>
        <translation>重設規則(&amp;U)</translation>
    </message>
    <message>
        <source>Give what is chosen its defaults</source>
        <translation>將所選項目恢復為預設值</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>全部重設(&amp;L)</translation>
    </message>
    <message>
        <source>Give all rules their defaults</source>
        <translation>將所有規則恢復為預設值</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Import Settings of Findings</source>
        <translation>匯入發現設定</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Export Settings of Findings</source>
        <translation>匯出發現設定</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>已從 %1 匯入</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已寫入 %1</translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsLinks</name>
    <message>
        <source>Nothing was added: close the settings of findings first</source>
        <translation>未加入任何項目：請先關閉發現的設定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s) more are known; findings are looked for anew</source>
        <translation>
            <numerusform>又有 %Ln 個程式為已知；重新尋找發現</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsModel</name>
    <message>
        <source>Logins</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Firewalls</source>
        <translation>防火牆</translation>
    </message>
    <message>
        <source>Forensic logs</source>
        <translation>鑑識記錄檔</translation>
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
        <translation>記錄檔本身</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>使用者代理程式 (User-Agent)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Shared by several rules</source>
        <translation>多項規則共用</translation>
    </message>
    <message>
        <source>Whichever rule needs them goes by these.</source>
        <translation>需要這些設定的規則都以此為準。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>spoor::RuleSettingsPanel</name>
    <message>
        <source>Choose a rule to see what it means and what it goes by.</source>
        <translation>請選擇規則，以檢視其含義與依據。</translation>
    </message>
    <message>
        <source>Harmless if: %1</source>
        <translation>以下情況則無害：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>This rule goes by no thresholds or lists of its own.</source>
        <translation>此規則沒有自己的門檻或清單。</translation>
    </message>
    <message>
        <source>Lists have one entry a line. In names, * stands for any text and ? for one character; upper and lower case are the same.</source>
        <translation>清單每行一個項目。在名稱中，* 代表任意文字，? 代表一個字元；不分大小寫。</translation>
    </message>
</context>
<context>
    <name>spoor::SavedFiltersDialog</name>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Saved Filters</source>
        <translation>已儲存的篩選條件</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已儲存的篩選條件</translation>
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
        <translation>用戶端、使用者、伺服器、判定或 ID</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>篩選工作階段</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>工作階段的種類</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有種類</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>所有判定</translation>
    </message>
    <message>
        <source>&amp;With marks only</source>
        <translation>僅限有特殊情況者(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 個工作階段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln session(s)</source>
        <translation>
            <numerusform>%Ln 個工作階段中的 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more are being looked for…</source>
        <translation>%1，正在尋找更多…</translation>
    </message>
</context>
<context>
    <name>spoor::SessionLinks</name>
    <message numerus="yes">
        <source>User %1 in all logs; written in %Ln way(s): %2</source>
        <translation>
            <numerusform>所有記錄檔中的使用者 %1；有 %Ln 種寫法：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client %1 in all logs; written in %Ln way(s): %2</source>
        <translation>
            <numerusform>所有記錄檔中的用戶端 %1；有 %Ln 種寫法：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Several domains are named (%2): these may be different accounts of one name.</source>
        <translation>%1。其中提到多個網域 (%2)：可能是名稱相同的不同帳戶。</translation>
    </message>
    <message>
        <source>Choose an event first: its session is shown</source>
        <translation>請先選擇事件：將顯示它的工作階段</translation>
    </message>
    <message>
        <source>Sessions are still being looked for</source>
        <translation>仍在尋找工作階段</translation>
    </message>
    <message>
        <source>This event belongs to no session that is known</source>
        <translation>此事件不屬於任何已知的工作階段</translation>
    </message>
    <message>
        <source>The event belongs to %1 too</source>
        <translation>此事件也屬於 %1</translation>
    </message>
    <message>
        <source>The filter of sessions hid this one and was cleared</source>
        <translation>工作階段的篩選條件隱藏了此項，因此已清除</translation>
    </message>
    <message>
        <source>No user is named here; choose an event or a session that names one</source>
        <translation>此處未提到使用者；請選擇有提到使用者的事件或工作階段</translation>
    </message>
    <message>
        <source>No client is named here; choose an event or a session that names one</source>
        <translation>此處未提到用戶端；請選擇有提到用戶端的事件或工作階段</translation>
    </message>
    <message>
        <source>user %1 everywhere</source>
        <translation>各處的使用者 %1</translation>
    </message>
    <message>
        <source>client %1 everywhere</source>
        <translation>各處的用戶端 %1</translation>
    </message>
    <message>
        <source>This session is no longer there</source>
        <translation>此工作階段已不存在</translation>
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
        <translation>種類</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <translation>開始 (%1)</translation>
    </message>
    <message>
        <source>Start (source&apos;s zone)</source>
        <translation>開始 (來源的時區)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時間長度</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>嘗試次數</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗次數</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>特殊情況</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>spoor::SessionListView</name>
    <message>
        <source>Sessions</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>One row for each session; the chosen one is told of beside the list</source>
        <translation>每個工作階段一列；所選的工作階段會在清單旁說明</translation>
    </message>
</context>
<context>
    <name>spoor::SessionNotificationBus</name>
    <message>
        <source>no session bus</source>
        <translation>沒有工作階段匯流排</translation>
    </message>
</context>
<context>
    <name>spoor::SessionStoryView</name>
    <message>
        <source>Facts of the session</source>
        <translation>工作階段的資料</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Copy the steps of the session as text</source>
        <translation>將工作階段的步驟複製為文字</translation>
    </message>
    <message>
        <source>The session was copied as text</source>
        <translation>已將工作階段複製為文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) copied</source>
        <translation>
            <numerusform>已複製 %Ln 個步驟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <translation>%1 (可信度 %2 %)</translation>
    </message>
    <message numerus="yes">
        <source>%1 The tree leaves %Ln process(es) out.</source>
        <translation>
            <numerusform>%1 樹狀目錄略去了 %Ln 個處理程序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more step(s) are not shown.</source>
        <translation>
            <numerusform>%1 另有 %Ln 個步驟未顯示。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>尚未選擇工作階段</translation>
    </message>
    <message>
        <source>Choose a session in the list to see its steps, and why it is what it is.</source>
        <translation>請在清單中選擇工作階段，以檢視其步驟及如此判定的原因。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) copied</source>
        <translation>
            <numerusform>已複製 %Ln 項資料</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::SessionWords</name>
    <message>
        <source>FTP session</source>
        <translation>FTP 工作階段</translation>
    </message>
    <message>
        <source>HTTP handshake</source>
        <translation>HTTP 交握</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>處理程序</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Forensic block</source>
        <translation>鑑識區塊</translation>
    </message>
    <message>
        <source>FTP sessions</source>
        <translation>FTP 工作階段</translation>
    </message>
    <message>
        <source>HTTP handshakes</source>
        <translation>HTTP 交握</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>處理程序</translation>
    </message>
    <message>
        <source>Logons</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Forensic blocks</source>
        <translation>鑑識區塊</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>logged in after failures</source>
        <translation>失敗後登入</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>遭拒</translation>
    </message>
    <message>
        <source>no login tried</source>
        <translation>未嘗試登入</translation>
    </message>
    <message>
        <source>Kerberos or another of one leg</source>
        <translation>Kerberos 或其他單次往返的方式</translation>
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
        <translation>失敗</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>中途放棄</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>started and never ended</source>
        <translation>已啟動但從未結束</translation>
    </message>
    <message>
        <source>start not in the log</source>
        <translation>啟動不在記錄檔中</translation>
    </message>
    <message>
        <source>logged off</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>no logoff in the log</source>
        <translation>記錄檔中沒有登出</translation>
    </message>
    <message>
        <source>logon not in the log</source>
        <translation>登入不在記錄檔中</translation>
    </message>
    <message>
        <source>logon failed</source>
        <translation>登入失敗</translation>
    </message>
    <message>
        <source>failed login</source>
        <translation>失敗的登入</translation>
    </message>
    <message>
        <source>untimely death</source>
        <translation>非正常終止</translation>
    </message>
    <message>
        <source>module configuration</source>
        <translation>模組設定</translation>
    </message>
    <message>
        <source>no end in the log</source>
        <translation>記錄檔中沒有結尾</translation>
    </message>
    <message>
        <source>begun before the log</source>
        <translation>在記錄檔之前開始</translation>
    </message>
    <message>
        <source>PASS without USER</source>
        <translation>PASS 之前沒有 USER</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>shared client</source>
        <translation>共用的用戶端</translation>
    </message>
    <message>
        <source>credentials sent ahead</source>
        <translation>預先送出認證</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>遭截斷</translation>
    </message>
    <message>
        <source>inferred times</source>
        <translation>推斷的時間</translation>
    </message>
    <message>
        <source>id used before</source>
        <translation>ID 先前已使用過</translation>
    </message>
    <message>
        <source>runs as another user</source>
        <translation>以其他使用者執行</translation>
    </message>
    <message>
        <source>special privileges</source>
        <translation>特殊權限</translation>
    </message>
    <message>
        <source>files changed</source>
        <translation>檔案有變更</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What it is, and its id: FTP session ftp-17</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小時</translation>
    </message>
    <message>
        <source>±0 s</source>
        <translation>±0 秒</translation>
    </message>
</context>
<context>
    <name>spoor::SessionsPage</name>
    <message>
        <source>The log does not hold this step: it went over the wire all the same</source>
        <translation>記錄檔中沒有這個步驟，但它仍經由網路傳輸過</translation>
    </message>
    <message>
        <source>Nothing yet; sessions are being looked for.</source>
        <translation>還沒有內容；正在尋找工作階段。</translation>
    </message>
    <message>
        <source>No session fits what is chosen above. Take something back to see more.</source>
        <translation>沒有符合上方所選條件的工作階段。收回一些條件即可看到更多。</translation>
    </message>
    <message>
        <source>These logs hold no sessions: no FTP connections, HTTP handshakes, logons, processes or forensic blocks were found.</source>
        <translation>這些記錄檔中沒有工作階段：找不到 FTP 連線、HTTP 交握、登入、處理程序或鑑識區塊。</translation>
    </message>
    <message>
        <source>&amp;Show in Timeline</source>
        <translation>在時間軸中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Row</source>
        <translation>複製列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>spoor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>設定頁面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>The language changes when Spoor is started again.</source>
        <translation>語言會在 Spoor 重新啟動後變更。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>佈景主題(&amp;T)：</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Size of text in the event table:</source>
        <translation>事件表格的文字大小(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Open at start what was open at the end</source>
        <translation>啟動時開啟上次結束時開啟的內容(&amp;O)</translation>
    </message>
    <message>
        <source>Zone of logs in local time</source>
        <translation>使用本地時間的記錄檔之時區</translation>
    </message>
    <message>
        <source>&amp;Zone of logs in local time:</source>
        <translation>使用本地時間的記錄檔之時區(&amp;Z)：</translation>
    </message>
    <message>
        <source>Keep an &amp;index of each log, so that it opens faster the next time</source>
        <translation>為每個記錄檔保留索引，使下次開啟更快(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clear the Index</source>
        <translation>清除索引(&amp;C)</translation>
    </message>
    <message>
        <source>The index is made from the logs and can be made again. The logs themselves are never changed.</source>
        <translation>索引由記錄檔產生，可重新建立。記錄檔本身絕不會被變更。</translation>
    </message>
    <message>
        <source>For logs that do not say their zone, from the next opening on. Each source can be given a zone of its own.</source>
        <translation>適用於未載明時區的記錄檔，自下次開啟起生效。每個來源也可各自指定時區。</translation>
    </message>
    <message>
        <source>&amp;Follow logs when they are opened</source>
        <translation>開啟日誌時即跟隨(&amp;F)</translation>
    </message>
    <message>
        <source>Read on as they grow, and stay at the newest event</source>
        <translation>隨其增長繼續讀取，並停在最新事件</translation>
    </message>
</context>
<context>
    <name>spoor::ShareStatus</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>spoor::ShortcutModel</name>
    <message>
        <source>Changed; without a key by default</source>
        <translation>已變更；預設沒有按鍵</translation>
    </message>
    <message>
        <source>Changed; by default %1</source>
        <translation>已變更；預設為 %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>spoor::ShortcutsPage</name>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜尋動作或按鍵</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>動作及其按鍵</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新按鍵：請按下它</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>請按下按鍵</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重設(&amp;R)</translation>
    </message>
    <message>
        <source>Give this action its default keys</source>
        <translation>將此動作恢復為預設按鍵</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>全部重設(&amp;L)</translation>
    </message>
    <message>
        <source>Give all actions their default keys</source>
        <translation>將所有動作恢復為預設按鍵</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新按鍵(&amp;N)：</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1：沒有按鍵</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>移除此按鍵</translation>
    </message>
    <message>
        <source>Re&amp;assign</source>
        <translation>重新指派(&amp;A)</translation>
    </message>
    <message>
        <source>%1 moves about or backs out everywhere, and cannot be given to an action.</source>
        <translation>%1 在各處皆用於移動或退回，不能指派給動作。</translation>
    </message>
    <message>
        <source>%1 is a key of this action already.</source>
        <translation>%1 已是此動作的按鍵。</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”. Reassigning takes it from there.</source>
        <translation>%1 是「%2」的按鍵。重新指派會將它從該處移走。</translation>
    </message>
    <message>
        <source>%1 is free. It acts in the timeline, and types a character where text is edited.</source>
        <translation>%1 尚未使用。它在時間軸中有作用，在編輯文字處則會輸入字元。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 尚未使用。</translation>
    </message>
</context>
<context>
    <name>spoor::SortStatus</name>
    <message>
        <source>How much is sorted</source>
        <translation>排序進度</translation>
    </message>
    <message>
        <source>Stop sorting</source>
        <translation>停止排序</translation>
    </message>
    <message>
        <source>Stop sorting; the rows stay in the order they had</source>
        <translation>停止排序；各列維持原有順序</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>正在排序…</translation>
    </message>
</context>
<context>
    <name>spoor::SourceTreeModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>讀取中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>讀取中，%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n 個有錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>部分完成</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) being read</source>
        <translation>
            <numerusform>正在讀取 %n 個來源</numerusform>
        </translation>
    </message>
    <message>
        <source>From the saved index of an earlier opening</source>
        <translation>來自先前開啟時儲存的索引</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>Unpacked: %1 bytes</source>
        <translation>解壓縮後：%1 位元組</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>format and how sure that is</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Double-click to see them</source>
        <translation>按兩下即可查看</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>拒收的行</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>最早 (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>最晚 (UTC)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>跟隨中</translation>
    </message>
    <message>
        <source>It is read on as it grows, also under another name</source>
        <translation>隨其增長繼續讀取，改名後亦然</translation>
    </message>
    <message>
        <source>%1 events from its front are no longer kept</source>
        <translation>其開頭的 %1 個事件不再保留</translation>
    </message>
</context>
<context>
    <name>spoor::SourceView</name>
    <message>
        <source>Set &amp;Format</source>
        <translation>設定格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Detected</source>
        <translation>自動偵測(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and id of a format</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The whole archive is read again</source>
        <translation>會重新讀取整個封存檔</translation>
    </message>
    <message>
        <source>&amp;Only Events of This File</source>
        <translation>只顯示此檔案的事件(&amp;O)</translation>
    </message>
    <message>
        <source>Show Re&amp;jected Lines…</source>
        <translation>顯示拒收的行(&amp;J)…</translation>
    </message>
    <message>
        <source>Set &amp;Zone…</source>
        <translation>設定時區(&amp;Z)…</translation>
    </message>
    <message>
        <source>Read A&amp;gain</source>
        <translation>重新讀取(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln Source(s)</source>
        <translation>
            <numerusform>移除 %Ln 個來源(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave Out by Pattern…</source>
        <translation>依樣式略去(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>複製路徑(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;SHA-256</source>
        <translation>複製 SHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>Open Containing Fol&amp;der</source>
        <translation>開啟所在資料夾(&amp;D)</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>尋找來源</translation>
    </message>
    <message>
        <source>Patterns that keep files out; choose one to take it back</source>
        <translation>用來略去檔案的樣式；選擇其一即可撤回</translation>
    </message>
    <message>
        <source>Parse Ledger…</source>
        <translation>行數帳目…</translation>
    </message>
    <message>
        <source>What became of each line</source>
        <translation>每一行各歸於何類</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln 個來源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln 個有錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are told from %1</source>
        <translation>名稱皆相對於 %1</translation>
    </message>
    <message numerus="yes">
        <source>Take Back %1 (%Ln file(s))</source>
        <translation>
            <numerusform>撤回 %1（%Ln 個檔案）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>略去 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>略去的檔案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>拒收 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoor::StartPage</name>
    <message>
        <source>Drop a folder, log files or archives here</source>
        <translation>將資料夾、記錄檔或封存檔拖放到這裡</translation>
    </message>
    <message>
        <source>Logs of these kinds, plain, compressed or in archives: %1; and any text with times in it. Spoor never changes them.</source>
        <translation>可開啟下列種類的記錄檔，無論是純文字、壓縮檔或在封存檔中：%1；以及任何含有時間的文字。Spoor 絕不會變更它們。</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>開啟資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Open F&amp;iles…</source>
        <translation>開啟檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近(&amp;R)</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>最近開啟的項目</translation>
    </message>
    <message>
        <source>What you open will be listed here, with what it held.</source>
        <translation>您開啟的項目會連同其內容概要列在這裡。</translation>
    </message>
    <message>
        <source>The sample case</source>
        <translation>範例案件</translation>
    </message>
    <message>
        <source>Halden Instruments, November 2009: one morning an employee cannot log in any more, and a drawing of the company is offered elsewhere. You are given its logs – who came in, by which way, and what did they take?</source>
        <translation>Halden Instruments，2009 年 11 月：某天早上，一名員工再也無法登入，而公司的一張設計圖正在別處求售。您拿到了公司的記錄檔——是誰進來了？走哪條路？又拿走了什麼？</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Case</source>
        <translation>開啟範例案件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消釘選(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>釘選(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>複製路徑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from This List</source>
        <translation>從此清單移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>spoor::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>&amp;Tags of the bookmark, parted by commas:</source>
        <translation>書籤的標籤，以半形逗號分隔(&amp;T)：</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tags that all %Ln bookmark(s) are to have, parted by commas:</source>
        <translation>
            <numerusform>%Ln 個書籤都要具有的標籤，以半形逗號分隔(&amp;T)：</numerusform>
        </translation>
    </message>
    <message>
        <source>exfiltration, to-ask</source>
        <translation>exfiltration, to-ask</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中：%1</translation>
    </message>
</context>
<context>
    <name>spoor::Telling</name>
    <message>
        <source>there are no desktop notifications here</source>
        <translation>此處沒有桌面通知</translation>
    </message>
    <message>
        <source>it took too long and was stopped</source>
        <translation>耗時過久，已停止</translation>
    </message>
    <message>
        <source>too many commands wait for one that runs</source>
        <translation>太多指令在等待執行中的指令</translation>
    </message>
</context>
<context>
    <name>spoor::TimeDisplay</name>
    <message>
        <source>Time (relative)</source>
        <translation>時間 (相對)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時間 (%1)</translation>
    </message>
    <message>
        <source>Time (source&apos;s zone)</source>
        <translation>時間 (來源的時區)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時間 (UTC)</translation>
    </message>
</context>
<context>
    <name>spoor::TimeGoalWording</name>
    <message>
        <source>Write +5m, 10:54, 2004-11-16 10:54:13, or paste a time from a log.</source>
        <translation>請輸入 +5m、10:54、2004-11-16 10:54:13，或從記錄檔貼上時間。</translation>
    </message>
    <message>
        <source>A unit was expected here: d, h, m, s or ms, as in +1h30m.</source>
        <translation>此處應有單位：d、h、m、s 或 ms，例如 +1h30m。</translation>
    </message>
    <message>
        <source>There is no event to count from. Choose one that has a time, or write the whole date.</source>
        <translation>沒有可作為起算點的事件。請選擇帶有時間的事件，或輸入完整日期。</translation>
    </message>
    <message>
        <source>“%1”: the calendar has no such day.</source>
        <translation>「%1」：日曆上沒有這一天。</translation>
    </message>
    <message>
        <source>“%1”: the clock has no such time; 00:00:00 to 23:59:59 was expected.</source>
        <translation>「%1」：時鐘沒有這個時間；應為 00:00:00 至 23:59:59。</translation>
    </message>
    <message>
        <source>“%1” is not a time zone: +01:00, UTC or Europe/Berlin was expected. Letters such as EST name several zones.</source>
        <translation>「%1」不是時區：應為 +01:00、UTC 或 Europe/Berlin。EST 之類的縮寫可指多個時區。</translation>
    </message>
    <message>
        <source>“%1”: day or month first? Write the year first, as in 2004-11-16.</source>
        <translation>「%1」：是日在前還是月在前？請將年份寫在最前面，例如 2004-11-16。</translation>
    </message>
    <message>
        <source>That is outside of the years 1601 to 9999.</source>
        <translation>超出 1601 至 9999 年的範圍。</translation>
    </message>
</context>
<context>
    <name>spoor::TimeTicker</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>QLocale&apos;s format of a date below an axis</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QLocale&apos;s format of a day of the year below an axis</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>spoor::TimeWords</name>
    <message numerus="yes">
        <source>%n ms</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n 毫秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>length of a bar</comment>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>length of a bar</comment>
        <translation>1 週</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of a bar</comment>
        <translation>1 個月</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>length of a bar</comment>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>length of a bar</comment>
        <translation>
            <numerusform>%n 年</numerusform>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 events shown</source>
        <translation>顯示 %2 個事件中的 %1 個</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>沒有事件</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>結果不明</translation>
    </message>
</context>
<context>
    <name>spoor::TimelineLinks</name>
    <message>
        <source>Continued from the top</source>
        <translation>已從頂端繼續</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>已從底端繼續</translation>
    </message>
    <message>
        <source>No other failure is shown</source>
        <translation>沒有顯示其他失敗事件</translation>
    </message>
    <message>
        <source>No other event of this session is shown</source>
        <translation>沒有顯示此工作階段的其他事件</translation>
    </message>
    <message>
        <source>The filter hides this event in the table; the inspector shows it</source>
        <translation>篩選條件在表格中隱藏了此事件；檢查器會顯示它</translation>
    </message>
    <message>
        <source>Choose an event first: its neighbours are shown</source>
        <translation>請先選擇事件：將顯示它的前後事件</translation>
    </message>
    <message>
        <source>Choose a cell first; a difference of times is nothing to filter by</source>
        <translation>請先選擇儲存格；時間差距無法用來篩選</translation>
    </message>
    <message>
        <source>Nothing yet; the logs are still being read.</source>
        <translation>還沒有內容；記錄檔仍在讀取中。</translation>
    </message>
    <message>
        <source>No event matches the filter. Take a condition back to see more.</source>
        <translation>沒有符合篩選條件的事件。收回一個條件即可看到更多。</translation>
    </message>
    <message>
        <source>These logs hold no events. The ledger of lines says what became of each line.</source>
        <translation>這些記錄檔中沒有事件。行數帳目會說明每一行的去處。</translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; undo brings it back</source>
        <translation>篩選條件隱藏了此事件，因此已清除；復原即可還原篩選條件</translation>
    </message>
</context>
<context>
    <name>spoor::ToldModel</name>
    <message>
        <source>notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Told (UTC)</source>
        <translation>通知時間（UTC）</translation>
    </message>
    <message>
        <source>Watch rule</source>
        <translation>監看規則</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重性</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>spoor::UnnamedCaseRows</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) in %1</source>
        <translation>
            <numerusform>%1 中的 %Ln 個記錄檔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln 個書籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissal(s)</source>
        <translation>
            <numerusform>%Ln 項排除</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed case: %1</source>
        <translation>未命名案件：%1</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>繼續(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>捨棄(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>spoor::ValueMenu</name>
    <message>
        <source>&amp;Only This (%1)</source>
        <translation>只顯示此值 (%1)(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Not This (%1)</source>
        <translation>排除此值 (%1)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add Column</source>
        <translation>加入欄位(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>複製值(&amp;C)</translation>
    </message>
</context>
<context>
    <name>spoor::VerifyDialog</name>
    <message>
        <source>All of it stands.</source>
        <translation>全部相符。</translation>
    </message>
    <message>
        <source>Not all of it stands.</source>
        <translation>並非全部相符。</translation>
    </message>
    <message>
        <source>Logs with the same digest: %1 of %2.</source>
        <translation>雜湊值相同的記錄檔：%2 個中的 %1 個。</translation>
    </message>
    <message>
        <source>Bookmarked records with the same digest: %1 of %2.</source>
        <translation>雜湊值相同的書籤記錄：%2 個中的 %1 個。</translation>
    </message>
    <message>
        <source>The audit trail (%1 entries) was changed: entry %2 does not fit the one before.</source>
        <translation>稽核紀錄（%1 筆）已遭變更：第 %2 筆與前一筆不符。</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 entries, each chained to the one before.</source>
        <translation>稽核紀錄完整：共 %1 筆，每一筆皆與前一筆相鏈結。</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Verify Case</source>
        <translation>驗證案件</translation>
    </message>
    <message>
        <source>Logs are read anew and compared with their digests. What you change meanwhile is kept afterwards.</source>
        <translation>記錄檔會重新讀取，並與其雜湊值比對。您在此期間所做的變更會在之後保存。</translation>
    </message>
    <message>
        <source>Logs and bookmarks</source>
        <translation>記錄檔與書籤</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>SHA-256 in the case</source>
        <translation>案件中的 SHA-256</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>書籤：%1</translation>
    </message>
</context>
<context>
    <name>spoor::WatchLinks</name>
    <message>
        <source>The logs are still being searched; programs can be learned from them after that</source>
        <translation>日誌仍在搜尋中；之後即可從中學習程式</translation>
    </message>
    <message>
        <source>The rules as they stand here are not in force yet: %1</source>
        <translation>此處的規則尚未生效：%1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message numerus="yes">
        <source>Sent, by %Ln way(s).</source>
        <translation>
            <numerusform>已傳送，經由 %Ln 種方式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>“%1” could not be told by %2</source>
        <translation>「%1」無法通知：%2</translation>
    </message>
    <message>
        <source>What this told of is no longer among what is open</source>
        <translation>它所通知的內容已不在開啟之列</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>已通知：%1</translation>
    </message>
</context>
<context>
    <name>spoor::WatchPage</name>
    <message>
        <source>Kept in %1</source>
        <translation>存於 %1</translation>
    </message>
    <message>
        <source>No rule is in force: add one, or tick one, to be told.</source>
        <translation>沒有規則生效：新增或勾選一個以接收通知。</translation>
    </message>
    <message>
        <source>Paused: nothing is told until “Tell me” is ticked.</source>
        <translation>已暫停：勾選「通知我」之前不會通知。</translation>
    </message>
    <message>
        <source>The logs are not followed yet: what comes new is told once they are.</source>
        <translation>尚未跟隨日誌：開始跟隨後才會通知新內容。</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln rule(s).</source>
        <translation>
            <numerusform>監看 %Ln 個規則。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟隨</translation>
    </message>
    <message>
        <source>Te&amp;ll me</source>
        <translation>通知我(&amp;L)</translation>
    </message>
    <message>
        <source>Whether anything is told at all</source>
        <translation>是否要通知</translation>
    </message>
    <message>
        <source>Watch rules</source>
        <translation>監看規則</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Learn Known Programs…</source>
        <translation>學習已知程式…</translation>
    </message>
    <message>
        <source>Programs that the web server ran in a quiet time, to be reviewed: findings leave them out</source>
        <translation>網頁伺服器在平靜時期執行的程式，供檢視：發現會略過它們</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新規則</translation>
    </message>
    <message>
        <source>Choose a rule to see of what it tells and how, or add one.</source>
        <translation>選擇規則以檢視其通知內容與方式，或新增一個。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>What one rule has to tell of one subject within so long is one message with a count</source>
        <translation>同一規則在這段時間內對同一對象的通知合為一則並附數量</translation>
    </message>
    <message>
        <source>Over all rules; what is beyond goes into the next message&apos;s count</source>
        <translation>所有規則合計；超過的計入下一則的數量</translation>
    </message>
    <message>
        <source>&amp;Group alike within:</source>
        <translation>合併相同者，期間(&amp;G)：</translation>
    </message>
    <message>
        <source>Messages a min&amp;ute, at most:</source>
        <translation>每分鐘最多訊息數(&amp;U)：</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>已通知的內容</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget what was told, here and in the file</source>
        <translation>忘記已通知的內容，包括檔案中的</translation>
    </message>
    <message>
        <source>Return goes to the finding, or to the events</source>
        <translation>按 Return 前往發現或事件</translation>
    </message>
    <message>
        <source>Nothing was told yet. Follow the logs and let a rule tell of what comes; “Send a Test” shows at once whether a message arrives.</source>
        <translation>尚未通知任何內容。跟隨日誌並讓規則通知新內容；「傳送測試」可立即確認訊息是否送達。</translation>
    </message>
</context>
<context>
    <name>spoor::WatchRuleEditor</name>
    <message>
        <source>All rules</source>
        <translation>所有規則</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>發現(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Events that match</source>
        <translation>符合的事件(&amp;E)</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Of r&amp;ules:</source>
        <translation>規則(&amp;U)：</translation>
    </message>
    <message>
        <source>Severity at &amp;least:</source>
        <translation>嚴重性至少(&amp;L)：</translation>
    </message>
    <message>
        <source>Events that match this filter</source>
        <translation>符合此篩選的事件</translation>
    </message>
    <message>
        <source>outcome:failure and ip:10.0.0.0/8</source>
        <translation>outcome:failure and ip:10.0.0.0/8</translation>
    </message>
    <message>
        <source>Within how long</source>
        <translation>在多久之內</translation>
    </message>
    <message>
        <source>Seconds or minutes</source>
        <translation>秒或分</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>After a number: so many events, at least</extracomment>
        <translation>個事件</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>篩選(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;At least:</source>
        <translation>至少(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Within:</source>
        <translation>期間(&amp;W)：</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>&amp;Desktop notification</source>
        <translation>桌面通知(&amp;D)</translation>
    </message>
    <message>
        <source>with s&amp;ound</source>
        <translation>附音效(&amp;O)</translation>
    </message>
    <message>
        <source>A command that is run with the message on its standard input, for instance
mail -s Spoor admin@example.org
No text of a log ever becomes part of the command itself.</source>
        <translation>以標準輸入接收訊息並執行的指令，例如
mail -s Spoor admin@example.org
日誌的文字絕不會成為指令的一部分。</translation>
    </message>
    <message>
        <source>What the command gets</source>
        <translation>指令收到的內容</translation>
    </message>
    <message>
        <source>gets text</source>
        <translation>收到文字</translation>
    </message>
    <message>
        <source>gets JSON</source>
        <translation>收到 JSON</translation>
    </message>
    <message>
        <source>Send a Te&amp;st</source>
        <translation>傳送測試(&amp;S)</translation>
    </message>
    <message>
        <source>Send a test message by exactly these ways, and show what failed</source>
        <translation>以這些方式傳送測試訊息，並顯示失敗之處</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>指令(&amp;M)：</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>規則需要名稱。</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>已有另一規則使用此名稱。</translation>
    </message>
    <message>
        <source>No rule of findings fits this. Choose one, or write a pattern such as ftp.*</source>
        <translation>沒有發現規則符合。請選擇一個，或寫出如 ftp.* 的樣式</translation>
    </message>
    <message>
        <source>Write a filter: which events are meant?</source>
        <translation>請寫篩選：指的是哪些事件？</translation>
    </message>
    <message>
        <source>Nothing is told but in the log below.</source>
        <translation>僅在下方記錄中通知。</translation>
    </message>
</context>
<context>
    <name>spoor::WatchRulesModel</name>
    <message>
        <source>(no name)</source>
        <translation>（無名稱）</translation>
    </message>
</context>
<context>
    <name>spoor::Wording</name>
    <message>
        <source>It holds binary data of no format that Spoor knows.</source>
        <translation>它含有二進位資料，不屬於 Spoor 認得的任何格式。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>It was truncated: it is shorter than it was.</source>
        <translation>它已遭截斷：比原本短。</translation>
    </message>
    <message>
        <source>It was replaced: another file stands in its place.</source>
        <translation>它已被取代：原處是另一個檔案。</translation>
    </message>
    <message>
        <source>Its content is no longer what was read.</source>
        <translation>它的內容已不是先前讀取的內容。</translation>
    </message>
    <message>
        <source>It is an archive without any file in it.</source>
        <translation>它是不含任何檔案的封存檔。</translation>
    </message>
    <message>
        <source>It begins like an archive and is none.</source>
        <translation>它的開頭像封存檔，但並不是。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>沒有這個檔案或資料夾。</translation>
    </message>
    <message>
        <source>Check the path; it may have been moved or its disk taken away.</source>
        <translation>請檢查路徑；它可能已被移動，或其磁碟已被取走。</translation>
    </message>
    <message>
        <source>This was left out.</source>
        <translation>已略去此項目。</translation>
    </message>
    <message>
        <source>Nothing, unless you want it: then open it by itself.</source>
        <translation>無需處理，除非您需要它：那就單獨開啟它。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>無法讀取此項目。</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>系統拒絕了。</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to where you may read it, and open it again.</source>
        <translation>請檢查其權限，或將它複製到您可讀取的位置，然後重新開啟。</translation>
    </message>
    <message>
        <source>This file was left out.</source>
        <translation>已略去此檔案。</translation>
    </message>
    <message>
        <source>Nothing, unless it should be a log: then see whether it is damaged or encrypted.</source>
        <translation>無需處理，除非它應是記錄檔：那就檢查它是否已損毀或加密。</translation>
    </message>
    <message>
        <source>This folder holds no file that could be read.</source>
        <translation>此資料夾沒有可讀取的檔案。</translation>
    </message>
    <message>
        <source>Choose the folder that the logs are in.</source>
        <translation>請選擇記錄檔所在的資料夾。</translation>
    </message>
    <message>
        <source>This file has changed since it was read.</source>
        <translation>此檔案在讀取後已有變更。</translation>
    </message>
    <message>
        <source>It was truncated or replaced; what was read of it no longer stands there.</source>
        <translation>它已遭截斷或被取代；先前讀取的內容已不在原處。</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>請將它關閉後重新開啟。</translation>
    </message>
    <message>
        <source>This compressed file ends too early.</source>
        <translation>此壓縮檔過早結束。</translation>
    </message>
    <message>
        <source>What came before the end is shown. Get a whole copy of the file.</source>
        <translation>已顯示結束之前的內容。請取得完整的檔案複本。</translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation>此封存檔已損毀。</translation>
    </message>
    <message>
        <source>What came before the damage is shown. Get another copy of the file.</source>
        <translation>已顯示損毀處之前的內容。請取得另一份檔案複本。</translation>
    </message>
    <message>
        <source>The rest of this archive was left out.</source>
        <translation>已略去此封存檔的其餘部分。</translation>
    </message>
    <message>
        <source>It unpacks to more than the bound against archive bombs allows.</source>
        <translation>解壓縮後的大小超過防範封存炸彈的上限。</translation>
    </message>
    <message>
        <source>If it can be trusted, unpack it yourself and open the folder.</source>
        <translation>若它可信任，請自行解壓縮，再開啟該資料夾。</translation>
    </message>
    <message>
        <source>The saved index of this file could not be used.</source>
        <translation>無法使用此檔案已儲存的索引。</translation>
    </message>
    <message>
        <source>Nothing: the file was read again and the index is made anew.</source>
        <translation>無需處理：已重新讀取檔案，並會重新建立索引。</translation>
    </message>
    <message>
        <source>The filter %1 is not understood.</source>
        <translation>無法理解篩選條件 %1。</translation>
    </message>
    <message>
        <source>Mend it at the place that is marked.</source>
        <translation>請在標示的位置修正它。</translation>
    </message>
    <message>
        <source>%1 is not a time.</source>
        <translation>%1 不是時間。</translation>
    </message>
    <message>
        <source>Write it as 2004-11-16 10:54:13, or only the date.</source>
        <translation>請寫成 2004-11-16 10:54:13，或只寫日期。</translation>
    </message>
    <message>
        <source>%1 is not a time zone.</source>
        <translation>%1 不是時區。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin or an offset such as +02:00.</source>
        <translation>請使用 Europe/Berlin 之類的名稱，或 +02:00 之類的時差。</translation>
    </message>
    <message>
        <source>There is no log format %1.</source>
        <translation>沒有記錄檔格式 %1。</translation>
    </message>
    <message>
        <source>Choose one of the formats that Spoor lists.</source>
        <translation>請從 Spoor 列出的格式中選擇。</translation>
    </message>
    <message>
        <source>%1 is not an option that Spoor knows.</source>
        <translation>%1 不是 Spoor 認得的選項。</translation>
    </message>
    <message>
        <source>See spoor --help.</source>
        <translation>請見 spoor --help。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>請檢查可用空間與資料夾的權限。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>讀取已取消。</translation>
    </message>
    <message>
        <source>You asked for it.</source>
        <translation>這是您要求的。</translation>
    </message>
    <message>
        <source>What had been read by then is shown. Open it again to read the rest.</source>
        <translation>已顯示取消之前讀取的內容。重新開啟即可讀取其餘部分。</translation>
    </message>
    <message>
        <source>Spoor met a fault of its own with %1.</source>
        <translation>Spoor 處理 %1 時發生自身的錯誤。</translation>
    </message>
    <message>
        <source>Please report it with this text.</source>
        <translation>請連同此文字回報。</translation>
    </message>
    <message>
        <source>%1 is no case file of Spoor.</source>
        <translation>%1 不是 Spoor 的案件檔。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file that Spoor made.</source>
        <translation>它未受更動。請選擇由 Spoor 建立的檔案。</translation>
    </message>
    <message>
        <source>The case file %1 is damaged.</source>
        <translation>案件檔 %1 已損毀。</translation>
    </message>
    <message>
        <source>It was left as it is. Go back to a copy of it.</source>
        <translation>它未受更動。請改用它的複本。</translation>
    </message>
    <message>
        <source>The case file %1 was written by a later version of Spoor.</source>
        <translation>案件檔 %1 是由較新版本的 Spoor 寫入的。</translation>
    </message>
    <message>
        <source>It was left as it is. Open it with that version.</source>
        <translation>它未受更動。請以該版本開啟它。</translation>
    </message>
    <message>
        <source>Somebody else has the case %1 open.</source>
        <translation>其他人已開啟案件 %1。</translation>
    </message>
    <message>
        <source>It can be read, and changed when they have closed it.</source>
        <translation>可以讀取；待對方關閉後即可變更。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was taken from these settings. %1: %2.</source>
        <translation>未採用這些設定中的任何內容。%1：%2。</translation>
    </message>
</context>
<context>
    <name>spoor::WriteStatus</name>
    <message>
        <source>writing…</source>
        <translation>寫入中…</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>已寫入多少</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>停止寫入</translation>
    </message>
    <message>
        <source>Stop writing; what stood in that place before stays</source>
        <translation>停止寫入；該處原有的內容保持不變</translation>
    </message>
</context>
<context>
    <name>spoor::ZoneDialog</name>
    <message>
        <source>Zone of the Clock</source>
        <translation>時鐘的時區</translation>
    </message>
    <message>
        <source>The times in %1 are of a clock in:</source>
        <translation>%1 中的時間來自位於下列時區的時鐘：</translation>
    </message>
    <message numerus="yes">
        <source>The times in %Ln source(s) are of a clock in:</source>
        <translation>
            <numerusform>%Ln 個來源中的時間來自位於下列時區的時鐘：</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a zone, such as Berlin or +02:00</source>
        <translation>尋找時區，例如 Berlin 或 +02:00</translation>
    </message>
    <message>
        <source>Find a zone</source>
        <translation>尋找時區</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Reading the zones…</source>
        <translation>正在讀取時區…</translation>
    </message>
    <message>
        <source>No zone is called so.</source>
        <translation>沒有這個名稱的時區。</translation>
    </message>
    <message>
        <source>No event of it has a time yet.</source>
        <translation>它尚無任何帶有時間的事件。</translation>
    </message>
    <message>
        <source>The first event, %1 in the log, is then %2 UTC.</source>
        <translation>第一個事件在記錄檔中為 %1，依此即為 %2 UTC。</translation>
    </message>
</context>
<context>
    <name>spoor::ZoneModel</name>
    <message>
        <source>Zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Offset then</source>
        <translation>當時時差</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Acupress</source>
        <translation>關於Acupress</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>授權條款(&amp;L)</translation>
    </message>
    <message>
        <source>Acupress %1</source>
        <translation>Acupress %1</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>人體圖</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>穴位</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋內容</translation>
    </message>
    <message>
        <source>Show on the body what hurts…</source>
        <translation>在人體上指出哪裡痛…</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>列印速查表</translation>
    </message>
    <message>
        <source>Print a sheet of these points (Ctrl+P)</source>
        <translation>列印這些穴位的速查表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>開啟選單</translation>
    </message>
    <message>
        <source>Open what can be done here</source>
        <extracomment>As the menu key; Qt knows this one on some systems alone.</extracomment>
        <translation>開啟此處可用的操作</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Find points…</source>
        <translation>找穴位…</translation>
    </message>
    <message>
        <source>Does it help me?…</source>
        <translation>對我有幫助嗎？…</translation>
    </message>
    <message>
        <source>My cun…</source>
        <translation>我的寸…</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>列印寸尺…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>My routines…</source>
        <translation>我的方案…</translation>
    </message>
    <message>
        <source>Read a routine…</source>
        <translation>讀入方案…</translation>
    </message>
    <message>
        <source>About Acupress</source>
        <translation>關於Acupress</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>顯示視窗</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>顯示或隱藏視窗</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小視窗</translation>
    </message>
    <message>
        <source>Take the session out of this window, or back</source>
        <translation>把練習移出此視窗，或移回</translation>
    </message>
    <message>
        <source>Open the point&apos;s page</source>
        <translation>開啟穴位頁面</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In a narrow window, where it lies over the map.</extracomment>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>How to press</source>
        <translation>怎樣按</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知的證據</translation>
    </message>
    <message>
        <source>My pain and sessions</source>
        <translation>我的疼痛和練習</translation>
    </message>
    <message>
        <source>Your health answers</source>
        <translation>您的健康回答</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>情況有變</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>與系統相同</translation>
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
        <source>Close the point&apos;s page</source>
        <translation>關閉穴位頁面</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Your health answers</source>
        <translation>您的健康回答</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>問題與回答</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>清除(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Answer the questions</source>
        <translation>回答問題(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>There are no complete answers yet. They stay on this computer.</source>
        <translation>還沒有完整的回答。回答只儲存在這台電腦上。</translation>
    </message>
    <message>
        <source>Answered on %1. They stay on this computer.</source>
        <translation>回答於%1。回答只儲存在這台電腦上。</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>年滿%1歲</translation>
    </message>
    <message>
        <source>not answered, counts as yes</source>
        <translation>未回答，視為「是」</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a clinician agrees</source>
        <translation>醫療專業人員同意</translation>
    </message>
    <message>
        <source>Erase all health answers from this computer? No session starts until new ones.</source>
        <translation>要從這台電腦清除所有健康回答嗎？重新回答之前無法開始練習。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Because of what you answered: %1.</source>
        <translation>因為您的回答：%1。</translation>
    </message>
    <message>
        <source>This is no diagnosis; the questions err on the safe side.</source>
        <translation>這不是診斷；這些問題寧可偏於謹慎。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Answer again…</source>
        <translation>重新回答(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <extracomment>What the chips&apos; own height may overlap of the padding that every map has. Who types pauses no longer than this. Someone who was asked to point at the body did: a Region, or None beside the figure; or ended that. Where the window shows now which spot is chosen, named or has the keyboard.</extracomment>
        <translation>人體圖</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>A bank card is just as large</source>
        <extracomment>ISO/IEC 7810, format ID-1, in mm; the corners&apos; radius is 3.18. Pixels of this widget in a mm of the card.</extracomment>
        <translation>金融卡正好這麼大</translation>
    </message>
    <message>
        <source>Frame of a bank card</source>
        <translation>金融卡方框</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels wide. Arrow keys change its size.</source>
        <translation>
            <numerusform>寬%n像素。用方向鍵改變大小。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarefulBox</name>
    <message>
        <source>Careful: %1</source>
        <extracomment>Left, top, right and bottom of the text.</extracomment>
        <translation>注意：%1</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check my setup</source>
        <extracomment>What to say about a trial, None where one hears or sees it.</extracomment>
        <translation>檢查我的裝置</translation>
    </message>
    <message>
        <source>Everything here can be missing; what is used instead stands beside it.</source>
        <translation>這裡的每一項都可能缺少；旁邊寫著用什麼代替。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>以其他方式</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Close-up</source>
        <extracomment>A caption that would be narrower is left out. The side&apos;s name takes no more of the height than this: it is told beside a picture that is so small.</extracomment>
        <translation>局部放大圖</translation>
    </message>
</context>
<context>
    <name>CollectionActions</name>
    <message>
        <source>In my points</source>
        <extracomment>The chosen point is in the collection.</extracomment>
        <translation>加入我的穴位</translation>
    </message>
    <message>
        <source>Put this list into my points</source>
        <translation>把此清單加入我的穴位</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>全部移出</translation>
    </message>
    <message>
        <source>Change this step…</source>
        <translation>更改此步驟…</translation>
    </message>
    <message>
        <source>Keep my points as a routine…</source>
        <translation>將我的穴位存為方案…</translation>
    </message>
    <message>
        <source>Keep this list as a routine…</source>
        <translation>將此清單存為方案…</translation>
    </message>
    <message>
        <source>Print my points</source>
        <translation>列印我的穴位</translation>
    </message>
    <message>
        <source>My points</source>
        <translation>我的穴位</translation>
    </message>
    <message>
        <source>My points are full: no more than %1 fit in.</source>
        <translation>「我的穴位」已滿：最多%1個。</translation>
    </message>
    <message>
        <source>In my points (Ctrl+L takes it out)</source>
        <translation>已在我的穴位中（Ctrl+L移出）</translation>
    </message>
    <message>
        <source>Put it into my points (Ctrl+L)</source>
        <translation>加入我的穴位（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>CollectionTray</name>
    <message>
        <source>My points</source>
        <extracomment>More rows than fit into so many pixels are scrolled.</extracomment>
        <translation>我的穴位</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2分鐘</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>What can be done with my points</source>
        <translation>可對我的穴位進行的操作</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play “%1”</source>
        <translation>播放「%1」</translation>
    </message>
    <message>
        <source>Own sound…</source>
        <translation>自己的聲音…</translation>
    </message>
    <message>
        <source>Own sound for “%1”…</source>
        <translation>「%1」用自己的聲音…</translation>
    </message>
    <message>
        <source>Ours again</source>
        <translation>恢復內建聲音</translation>
    </message>
    <message>
        <source>Our sound for “%1”</source>
        <translation>「%1」用內建的聲音</translation>
    </message>
</context>
<context>
    <name>CunDialog</name>
    <message>
        <source>My cun</source>
        <extracomment>The rulers of this BodyMeasure, kept or not, are to be printed.</extracomment>
        <translation>我的寸</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> 公分</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測量</translation>
    </message>
    <message>
        <source>Length in centimetres</source>
        <translation>長度（公分）</translation>
    </message>
    <message>
        <source>Erase my measure</source>
        <translation>清除我的測量值</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>列印寸尺…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>One cun of yours</source>
        <translation>您的一寸</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>CunTable</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1公分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Pain and sessions by day</source>
        <translation>每天的疼痛和練習</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>疼痛，0到10</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Minutes pressed</source>
        <translation>按壓分鐘數</translation>
    </message>
    <message>
        <source>Holds done</source>
        <translation>完成的按壓</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2次中的%1次</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>人體</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>語音</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>我的裝置</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>What is known</source>
        <translation>已知的證據</translation>
    </message>
    <message>
        <source>&amp;Save the sources…</source>
        <translation>儲存來源(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為%1。</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation>儲存來源</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence</source>
        <extracomment>Filled marks of four. Mixed results do not add up to more than limited good ones.</extracomment>
        <translation>證據</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The grades of points</source>
        <translation>穴位的證據等級</translation>
    </message>
    <message>
        <source>The times of the routines</source>
        <translation>方案的時間</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>A title in brackets is ours; the printed one was not seen.</source>
        <translation>方括號中的標題是我們擬的；未見到原刊標題。</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>研究方法</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Our verdict</source>
        <translation>我們的判斷</translation>
    </message>
</context>
<context>
    <name>FactTiles</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>正中</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>兩側</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一側</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>每側</translation>
    </message>
    <message>
        <source>Right, left</source>
        <translation>右、左</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>%1–%2 / 10</source>
        <translation>%1–%2 / 10</translation>
    </message>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>僅供參考</translation>
    </message>
    <message>
        <source>Do not press</source>
        <translation>不可按壓</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>不適合您</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>按住</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>力道</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了問題</translation>
    </message>
    <message>
        <source>Something went wrong in Acupress</source>
        <translation>Acupress出了問題</translation>
    </message>
    <message>
        <source>It goes on, and a session goes on too. If something looks odd, close Acupress and start it again. The report below holds nothing about your health; it is kept in %1.</source>
        <translation>程式會繼續執行，練習也會繼續。如果有什麼顯得不對，請關閉Acupress，再重新啟動。下面的報告不含任何關於您健康的內容；它儲存在%1中。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>FigureChoice</name>
    <message>
        <source>Figure</source>
        <extracomment>How high a picture is, and the most that it is wide, in pixels of the usual font.</extracomment>
        <translation>人體</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Figure</source>
        <translation>人體</translation>
    </message>
    <message>
        <source>Map, pictures and sheets show the chosen figure. Points lie where the standard puts them, on each figure by its own measures.</source>
        <translation>人體圖、圖片和速查表都顯示所選的人體。穴位位於標準所定之處，在每個人體上按其自身的尺寸確定。</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女性</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>My routines</source>
        <translation>我的方案</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>My routines (%1)</source>
        <translation>我的方案（%1）</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多篩選條件</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>What hurts</source>
        <translation>哪裡痛</translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation>經脈</translation>
    </message>
    <message>
        <source>Body region</source>
        <translation>身體部位</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>搆得到</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Can be reached seated</source>
        <translation>坐著搆得到</translation>
    </message>
    <message>
        <source>With one hand</source>
        <translation>單手可按</translation>
    </message>
    <message>
        <source>Through clothes</source>
        <translation>可隔著衣服</translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <translation>%1：就在痛處</translation>
    </message>
    <message>
        <source>On a meridian that runs there</source>
        <translation>在經過那裡的經脈上</translation>
    </message>
    <message>
        <source>From afar, by tradition</source>
        <translation>遠處取穴，依傳統</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>全部穴位</translation>
    </message>
</context>
<context>
    <name>FrontEnds</name>
    <message>
        <source>This desktop has no tray: the session goes on in this small window.</source>
        <extracomment>The small window came by itself, and goes by itself when the large one comes back.</extracomment>
        <translation>這個桌面沒有系統匣：練習在這個小視窗中繼續。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>My pain and sessions</source>
        <extracomment>Over so long the pain right before and after sessions is averaged.</extracomment>
        <translation>我的疼痛和練習</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>圖表和表格</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>清除(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Read in…</source>
        <translation>讀入(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為%1。</translation>
    </message>
    <message>
        <source>Here will be how much it hurt, day by day, and the sessions of each day. Begin with today.</source>
        <translation>這裡將逐日顯示疼痛程度，以及每天的練習。從今天開始吧。</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>今天的已記錄。</translation>
    </message>
    <message>
        <source>Erase all sessions, all you said about pain and all you learned from this computer?</source>
        <translation>要從這台電腦清除所有練習、您記錄的全部疼痛和學習紀錄嗎？</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Everything has been erased.</source>
        <translation>已全部清除。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>以後可再讀入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>讀入</translation>
    </message>
    <message>
        <source>History of Acupress (*.json)</source>
        <translation>Acupress歷史紀錄 (*.json)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>My pain and sessions</source>
        <translation>我的疼痛和練習</translation>
    </message>
    <message>
        <source>Ask how much it hurts: right before and after sessions, and once a day</source>
        <translation>詢問疼痛程度：練習前後各一次，以及每天一次</translation>
    </message>
    <message>
        <source>With it Acupress can say when it is time to see someone: after six weeks without noticeable change, or a week of more pain. “My pain and sessions” in the menu shows what you said, exports it and erases it. It stays on this computer, unless “Computers” names a folder.</source>
        <translation>有了它，Acupress可以告訴您什麼時候該去看醫師：六週沒有明顯變化，或疼痛加重了一週。選單中的「我的疼痛和練習」可顯示、匯出和清除您的紀錄。只要沒有在「電腦」中選擇資料夾，紀錄就只儲存在這台電腦上。</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep as a routine</source>
        <translation>存為方案</translation>
    </message>
    <message>
        <source>Rename a routine</source>
        <translation>重新命名方案</translation>
    </message>
    <message>
        <source>What the routine is called</source>
        <translation>方案名稱</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>In a session</source>
        <translation>練習中</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>視窗中任何位置</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>人體圖上</translation>
    </message>
    <message>
        <source>On the map and in lists the arrow keys move and Enter opens. Digits answer how much it hurts; a 1 waits for Space, or for a 0 that makes it 10.</source>
        <translation>在人體圖上和清單中，用方向鍵移動，按Enter鍵開啟。用數字鍵回答有多痛；按1之後，按空白鍵為1，再按0為10。</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Language of Acupress</source>
        <translation>Acupress的語言</translation>
    </message>
    <message>
        <source>Windows, voice and messages change at once, also while a session runs. By which names points are shown is chosen under “Names”.</source>
        <translation>視窗、語音和訊息立即改變，練習進行中也一樣。穴位以哪些名稱顯示，在「名稱」頁選擇。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>組成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>與系統相同</translation>
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
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>More contrast and larger letters are chosen in the system; Acupress follows at once.</source>
        <translation>更高的對比和更大的字級在系統中選擇，Acupress隨即跟上。</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Paper</source>
        <extracomment>Typing is followed once it rests for so long (ms). What each layout has of what may be left out.</extracomment>
        <translation>紙張</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>依版式</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 點</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>速查表</translation>
    </message>
    <message>
        <source>Booklet, a page for each point</source>
        <translation>小冊子，每穴一頁</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>可剪下的卡片</translation>
    </message>
    <message>
        <source>Poster, every point named</source>
        <translation>海報，標出每個穴位</translation>
    </message>
    <message>
        <source>Diary of four weeks</source>
        <translation>四週紀錄</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>海報大小</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>On pages to glue together</source>
        <translation>分頁列印後黏貼</translation>
    </message>
    <message>
        <source>Where most points are seen</source>
        <translation>所見穴位最多的圖</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>不用顏色</translation>
    </message>
    <message>
        <source>Pictures of all points</source>
        <translation>全部穴位的圖</translation>
    </message>
    <message>
        <source>How to find each point</source>
        <translation>每個穴位怎樣找</translation>
    </message>
    <message>
        <source>How to press each point</source>
        <translation>每個穴位怎樣按</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的筆記</translation>
    </message>
    <message>
        <source>Days to fill in</source>
        <translation>供填寫的日期欄</translation>
    </message>
    <message>
        <source>Hands in the pictures</source>
        <translation>圖中顯示手</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Line of the practice</source>
        <translation>診所資訊</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>標誌…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>不用標誌</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>範本名稱</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Tools</source>
        <extracomment>How high the toolbar is, in pixels.</extracomment>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Acupress</source>
        <extracomment>A window lower than this (a small screen at 200 %) has a flat dock.</extracomment>
        <translation>Acupress</translation>
    </message>
    <message>
        <source>Click on the body where it hurts. Escape leaves it.</source>
        <translation>在人體上點一下疼痛的地方。按Esc鍵離開。</translation>
    </message>
    <message>
        <source>No points are offered there. Pain in the chest is for a doctor.</source>
        <translation>那裡不提供穴位。胸痛要看醫師。</translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message>
        <source>Left</source>
        <extracomment>Someone asked for a view (and was not led there by a point or a session).</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Show the points of both sides, or of one (S)</source>
        <translation>顯示兩側或一側的穴位（S）</translation>
    </message>
    <message>
        <source>Meridian lines</source>
        <translation>經脈線</translation>
    </message>
    <message>
        <source>Show the lines of the meridians (M)</source>
        <translation>顯示經脈的循行線（M）</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>骨骼</translation>
    </message>
    <message>
        <source>Show bones and landmarks to find points by (B)</source>
        <translation>顯示用於找穴的骨骼和體表標誌（B）</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>像照鏡子</translation>
    </message>
    <message>
        <source>Have the figure&apos;s left on the left of the picture, as in a mirror (X)</source>
        <translation>人體的左側顯示在圖的左邊，像照鏡子（X）</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>衣服</translation>
    </message>
    <message>
        <source>Show the figure with or without clothes</source>
        <translation>顯示穿衣或不穿衣的人體</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Show the hand that presses the point in its pictures</source>
        <translation>在穴位的圖中顯示按壓的手</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Where am I</source>
        <extracomment>What they tell is connected by the map of the large window, the only one that obeys them.</extracomment>
        <translation>我在哪裡</translation>
    </message>
    <message>
        <source>Say where on the map you are, and what is near (R)</source>
        <translation>說明您在圖上的位置，以及附近有什麼（R）</translation>
    </message>
    <message>
        <source>Bones and meridians near</source>
        <translation>附近的骨骼和經脈</translation>
    </message>
    <message>
        <source>Say which bones and meridians are near (V)</source>
        <translation>說明附近有哪些骨骼和經脈（V）</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>所有視角</translation>
    </message>
    <message>
        <source>All views, of the left and of the right (Ctrl+9)</source>
        <translation>左側和右側的所有視角（Ctrl+9）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Points shown: %1</source>
        <translation>顯示的穴位：%1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2, again for more)</source>
        <translation>%1（Ctrl+%2，再按換下一個）</translation>
    </message>
    <message>
        <source>Shift+%1</source>
        <translation>Shift+%1</translation>
    </message>
    <message>
        <source>%1 (%2 on the map)</source>
        <translation>%1（人體圖上按%2）</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>手臂</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>腿</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Left + right</source>
        <translation>左和右</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>僅左側</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>僅右側</translation>
    </message>
</context>
<context>
    <name>NameFonts</name>
    <message>
        <source>simplified Chinese</source>
        <extracomment>Qt keeps which fonts a text is taken from by the first family alone: whoever asks later for another second family gets that of whoever asked first, unless something else differs. What to take where no family is there says nothing here, and differs (`findings/qt-second-font-family.sh`). Where the application keeps the families that its font had at first.</extracomment>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓文</translation>
    </message>
    <message>
        <source>No installed font has the letters of %1, so these names are not shown. Install %2 to see them.</source>
        <translation>已安裝的字型都沒有%1的字元，所以不顯示這些名稱。要顯示，請安裝%2。</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Figure</source>
        <translation>人體</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>第一名稱</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>第二名稱</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>依語言而定</translation>
    </message>
    <message>
        <source>Pinyin (Hégǔ)</source>
        <translation>拼音（Hégǔ）</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>中文，簡體</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>中文，繁體</translation>
    </message>
    <message>
        <source>English (Joining Valley)</source>
        <translation>英文（Joining Valley）</translation>
    </message>
    <message>
        <source>Japanese, kanji</source>
        <translation>日文，漢字</translation>
    </message>
    <message>
        <source>Japanese, kana</source>
        <translation>日文，假名</translation>
    </message>
    <message>
        <source>Japanese, romaji (Gōkoku)</source>
        <translation>日文，羅馬字（Gōkoku）</translation>
    </message>
    <message>
        <source>Korean, hangul</source>
        <translation>韓文，諺文</translation>
    </message>
    <message>
        <source>Korean, Latin letters (Hapgok)</source>
        <translation>韓文，拉丁字母（Hapgok）</translation>
    </message>
    <message>
        <source>Vietnamese (Hợp Cốc)</source>
        <translation>越南文（Hợp Cốc）</translation>
    </message>
    <message>
        <source>French code (GI4)</source>
        <translation>法文代碼（GI4）</translation>
    </message>
    <message>
        <source>German code (Di4)</source>
        <translation>德文代碼（Di4）</translation>
    </message>
    <message>
        <source>Spanish code (IG4)</source>
        <translation>西班牙文代碼（IG4）</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names of points</source>
        <translation>穴位名稱</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>第一名稱</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>第二名稱</translation>
    </message>
    <message>
        <source>They stand in the list, on a point&apos;s page and on sheets; search knows all of them. Points outside the standard have Chinese and English names alone. Nobody who reads Japanese, Korean or Vietnamese has checked these names yet.</source>
        <translation>它們顯示在清單、穴位頁面和速查表上；搜尋認識所有名稱。標準之外的穴位只有中文和英文名稱。日文、韓文和越南文的名稱尚未經懂這些語言的人核對。</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Own note…</source>
        <translation>自己的筆記…</translation>
    </message>
    <message>
        <source>Own note on %1</source>
        <translation>關於%1的筆記</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>There is no point “%1”.</source>
        <extracomment>The letters of its words, in pixels, and the smallest that they become in the strip of codes.</extracomment>
        <translation>沒有穴位「%1」。</translation>
    </message>
    <message>
        <source>No point matches. Try a code, a name or a place such as “knee”.</source>
        <translation>沒有相符的穴位。試試代碼、名稱或部位，例如「膝」。</translation>
    </message>
    <message>
        <source>The star on a point&apos;s page (Ctrl+D) keeps the point here.</source>
        <translation>點一下穴位頁面上的星號（Ctrl+D），穴位就會儲存在這裡。</translation>
    </message>
    <message>
        <source>No point belongs here.</source>
        <translation>這裡沒有穴位。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <extracomment>What can be said again in another language; a plain string stays as it is.</extracomment>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Find it</source>
        <translation>怎樣找</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>怎樣按</translation>
    </message>
    <message>
        <source>Sources differ about this name.</source>
        <translation>各來源對此名稱說法不一。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PageTurning</name>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1頁，共%2頁</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>Chart of pain and sessions</source>
        <extracomment>At least the six weeks that trials ran, at most half a year. The band of the sessions, and the gap above it with their name. How high a name stands: Chinese letters need more than Latin ones. A day with more sessions than this is drawn as high as one with so many.</extracomment>
        <translation>疼痛和練習圖表</translation>
    </message>
    <message>
        <source>pain %1 of %2</source>
        <translation>疼痛%1（滿分%2）</translation>
    </message>
    <message>
        <source>sessions: %1</source>
        <translation>練習：%1次</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>從%1到%2。</translation>
    </message>
    <message>
        <source>Sessions: %1.</source>
        <translation>練習：%1次。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pain from 0 to 10: %1.</source>
        <translation>疼痛（0到10）：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>PainDialog</name>
    <message>
        <source>Before the first session</source>
        <translation>第一次練習之前</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>不記錄，繼續(&amp;W)</translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <translation>願意的話，再答一個</translation>
    </message>
    <message>
        <source>Asked again after sessions, once a day at most, it shows over the weeks whether anything changes. Acupress sends it nowhere, and the settings switch it off.</source>
        <translation>練習後再次詢問，每天最多一次，幾週下來就能看出有沒有變化。Acupress不會把紀錄傳送到任何地方，可在設定中關閉。</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>My pain and sessions</source>
        <translation>我的疼痛和練習</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不記</translation>
    </message>
    <message>
        <source>Noted: %1 of %2. Thank you.</source>
        <translation>已記錄：%1（滿分%2）。謝謝。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>How much does it hurt, 0 to 10, on average over the last 24 hours?</source>
        <extracomment>Between two buttons, and how many stand in a row of one that wraps.</extracomment>
        <translation>過去24小時平均有多痛，0到10？</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0是不痛，10是您能想像的最痛。</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0，不痛</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10，能想像的最痛</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1（滿分10）</translation>
    </message>
</context>
<context>
    <name>PointActions</name>
    <message>
        <source>Favourite</source>
        <extracomment>The chosen point is a favourite. Shows the chosen point on the map, as large as there is use for.</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在人體圖上顯示</translation>
    </message>
    <message>
        <source>A favourite (Ctrl+D removes it)</source>
        <translation>已收藏（Ctrl+D取消）</translation>
    </message>
    <message>
        <source>Make it a favourite (Ctrl+D)</source>
        <translation>加入收藏（Ctrl+D）</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>穴位</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message numerus="yes">
        <source>A note holds %n characters; the rest was left out.</source>
        <extracomment>The picture takes what the page&apos;s words leave of the panel&apos;s height, up to `_HIGHEST`. Where all of them leave too little it has `_WANTED` if finding, pressing and care stay in sight, and `_LOWEST` in any case. Of a low panel no more than this share, so that words are in sight below it.</extracomment>
        <translation>
            <numerusform>筆記最多%n個字元；其餘已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>My points</source>
        <translation>我的穴位</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This desktop has no tray to start in, so the window opened.</source>
        <translation>這個桌面沒有可供啟動的系統匣，所以開啟了視窗。</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&amp;Point at the body…</source>
        <extracomment>Lets someone mark parts on the figure, beginning with those marked already. A yes whose rest is still to be asked: until then it counts in full. More is asked for below, or the keyboard went there: the part of the page that should be in sight.</extracomment>
        <translation>在人體上指出(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>Last time: yes</source>
        <translation>上次：是</translation>
    </message>
    <message>
        <source>Last time: no</source>
        <translation>上次：否</translation>
    </message>
    <message>
        <source>Mark at least one part</source>
        <translation>至少標出一個部位</translation>
    </message>
    <message>
        <source>Both, or not sure</source>
        <translation>兩側，或不確定</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Is it for you?</source>
        <extracomment>So much of the page is seen below what is brought in sight, in pixels. None stands for the question about the age.</extracomment>
        <translation>適合您嗎？</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>您的回答只儲存在這台電腦上。</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>已回答的問題</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第%1個問題，共%2個</translation>
    </message>
</context>
<context>
    <name>ReadRoutineDialog</name>
    <message>
        <source>Read a routine</source>
        <translation>讀入方案</translation>
    </message>
    <message>
        <source>Paste the code of a routine here. Or choose a file: a routine file, or a picture of a sheet with its code (.png or .jpg); it can also be dragged onto this window.</source>
        <translation>把方案的代碼貼到這裡。或者選擇一個檔案：方案檔案，或帶有代碼的速查表圖片（.png或.jpg）；也可以把檔案拖到此視窗。</translation>
    </message>
    <message>
        <source>Code of a routine</source>
        <translation>方案的代碼</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀入</translation>
    </message>
    <message>
        <source>Routines and pictures (*.json *.txt *.png *.jpg *.jpeg)</source>
        <translation>方案和圖片 (*.json *.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>網址已複製。</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Acupress</source>
        <translation>Acupress</translation>
    </message>
    <message>
        <source>Acupress cannot start</source>
        <translation>Acupress無法啟動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>RegionMap</name>
    <message>
        <source>Point at the body</source>
        <translation>在人體上指出</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Click on what should be left alone. Nothing is marked yet.</source>
        <translation>點一下不應觸碰的部位。尚未標出任何部位。</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>已標出：%1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已標出</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Time of the reminder</source>
        <translation>提醒的時間</translation>
    </message>
    <message>
        <source>Routine of the reminder</source>
        <translation>提醒的方案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the reminder at %1</source>
        <translation>移除%1的提醒</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <extracomment>What a new reminder begins with: the working days, late in the morning, then in the afternoon.</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me to press</source>
        <translation>提醒我按壓</translation>
    </message>
    <message>
        <source>The article that Acupress follows says two to three times a day. The studies of pressing by oneself mostly had once a day, so Acupress reminds you twice a day at the most.</source>
        <translation>Acupress所依據的文章說每天兩到三次。關於自己按壓的研究大多每天一次，所以Acupress每天最多提醒兩次。</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>新增時間</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>不提醒的時段，從</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>勿擾時段開始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>勿擾時段結束</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>What falls into them, or was missed while the computer slept, comes once after it.</source>
        <translation>落在其中的，或電腦睡眠時錯過的，會在之後提醒一次。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>儲存為行事曆檔案（.ics）…</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>登入時在系統匣中啟動</translation>
    </message>
    <message>
        <source>Reminders come only while Acupress runs, if only in the tray.</source>
        <translation>只有Acupress在執行時才會提醒，即使只在系統匣中。</translation>
    </message>
    <message>
        <source>No reminder comes for now. %1</source>
        <translation>暫時不會提醒。%1</translation>
    </message>
    <message>
        <source>No time is chosen yet.</source>
        <translation>尚未選擇時間。</translation>
    </message>
    <message>
        <source>The next one: %1, %2.</source>
        <translation>下一次：%1，%2。</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Save reminders as a calendar</source>
        <translation>將提醒儲存為行事曆</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <extracomment>What the letters may take of the ring&apos;s width. The least side that shows a time, and the least width of its line, in pixels.</extracomment>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分鐘</translation>
    </message>
</context>
<context>
    <name>RoutineActions</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>儲存為檔案…</translation>
    </message>
    <message>
        <source>Copy its code</source>
        <translation>複製其代碼</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>「%1」已刪除。復原（Ctrl+Z）可找回。</translation>
    </message>
</context>
<context>
    <name>RoutineDialogs</name>
    <message>
        <source>Routine of Acupress</source>
        <translation>Acupress按壓方案</translation>
    </message>
    <message>
        <source>Save a routine</source>
        <translation>儲存方案</translation>
    </message>
    <message>
        <source>The code can be pasted now, into a message or another Acupress.</source>
        <translation>現在可以把代碼貼到訊息或另一個Acupress中。</translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>My routines</source>
        <extracomment>More of the user&apos;s own than these fold into a menu of their own.</extracomment>
        <translation>我的方案</translation>
    </message>
</context>
<context>
    <name>RoutineNote</name>
    <message>
        <source>What the studies did</source>
        <translation>研究是怎麼做的</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>My routines</source>
        <translation>我的方案</translation>
    </message>
    <message>
        <source>They stand in this order in the list, in menus and in the tray. Drag one to another place.</source>
        <translation>它們依此順序出現在清單、選單和系統匣中。拖曳可移動位置。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>None yet. Keep my points or a list as a routine, or read one that somebody handed on.</source>
        <translation>還沒有。可將我的穴位或清單存為方案，或讀入別人給您的方案。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>RowPlaces</name>
    <message>
        <source>L</source>
        <extracomment>The size of the letters of the sides, and of the signs, in pixels.</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>R</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>favourite</source>
        <extracomment>Put together once: Python takes longer over it than over all else that Qt asks of a row. Rows as they were built, none of them the chosen point&apos;s: a letter of a search needs hundreds. What hurts comes before the meridians.</extracomment>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>有筆記</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>in my points</source>
        <translation>已在我的穴位中</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <extracomment>Where the mark was put, in cm.</extracomment>
        <translation>尺</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>沒有標記</translation>
    </message>
    <message>
        <source>mark at %1 cm</source>
        <translation>標記在%1公分處</translation>
    </message>
</context>
<context>
    <name>SafetyPrompts</name>
    <message>
        <source>How to press</source>
        <extracomment>The window&apos;s own commands.</extracomment>
        <translation>怎樣按</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>「%1」已存在。要取代嗎？</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>The figure&apos;s cun (%1).</source>
        <extracomment>The lengths in cun that a bar may stand for, with the parts between its ticks.</extracomment>
        <translation>圖中人體的寸（%1）。</translation>
    </message>
    <message>
        <source>The figure&apos;s cun (%1). Click to measure your own.</source>
        <translation>圖中人體的寸（%1）。點一下可測量您自己的。</translation>
    </message>
    <message>
        <source>Your cun (%1) is %2 cm. Click for My cun.</source>
        <translation>您的一寸（%1）為%2公分。點一下開啟「我的寸」。</translation>
    </message>
    <message>
        <source>My cun: %1</source>
        <translation>我的寸：%1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search points, aches…</source>
        <extracomment>The side of a sign, and the least that a finger hits, in pixels. How far the key stands from the end of the field, and at least from the words before it.</extracomment>
        <translation>搜尋穴位、不適…</translation>
    </message>
    <message>
        <source>Search points</source>
        <translation>搜尋穴位</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Start</source>
        <extracomment>There are other actions in `starts` than before. The one large button: starts, pauses, resumes.
----------
What the list shows, a routine or not.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Repeat this point</source>
        <translation>重複此穴位</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>從頭開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Sharp or spreading pain, numb, dizzy?</source>
        <extracomment>Something feels wrong: the session is to end, and questions are to be asked.</extracomment>
        <translation>尖銳或擴散的疼痛、發麻、麻木、頭暈？</translation>
    </message>
    <message>
        <source>Ends the session and asks some questions</source>
        <translation>結束練習，並問幾個問題</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Start %1 · too little left</source>
        <translation>開始%1 · 剩餘太少</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>開始%1 · %2分鐘</translation>
    </message>
    <message>
        <source>Start my points</source>
        <translation>開始按壓我的穴位</translation>
    </message>
</context>
<context>
    <name>SessionDock</name>
    <message>
        <source>Session</source>
        <extracomment>As high as the one line that the panel is at first.</extracomment>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Pressing</source>
        <extracomment>Times that people choose.</extracomment>
        <translation>按壓</translation>
    </message>
    <message>
        <source>Time on each point and side</source>
        <translation>每個穴位每側的時間</translation>
    </message>
    <message>
        <source>Easing in and out is part of it. These times are our choice, guided by studies; no study has shown the best dose.</source>
        <translation>包括慢慢施力和鬆開。這些時間是我們參考研究選定的；沒有研究顯示哪種用量最好。</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>側別</translation>
    </message>
    <message>
        <source>As the routine has them</source>
        <translation>依方案</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>先左後右</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>先右後左</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>僅左側</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>僅右側</translation>
    </message>
    <message>
        <source>Rest between two points</source>
        <translation>兩個穴位之間休息</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>With stretches, posture, warmth and quiet breathing</source>
        <translation>加入伸展、姿勢、溫暖和靜靜呼吸</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>呼吸引導</translation>
    </message>
    <message>
        <source>While you press</source>
        <translation>按壓期間</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>A slow ring, silent</source>
        <translation>緩慢的圓環，無聲</translation>
    </message>
    <message>
        <source>A slow ring, and spoken</source>
        <translation>緩慢的圓環，並說出</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>吸氣時長</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>呼氣時長</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>練習期間</translation>
    </message>
    <message>
        <source>Keep the screen on, but not while paused</source>
        <translation>讓螢幕保持開啟，暫停時除外</translation>
    </message>
    <message>
        <source>Show a small window when the large one is closed</source>
        <translation>關閉大視窗後顯示小視窗</translation>
    </message>
    <message>
        <source>As the routine has it</source>
        <translation>依方案</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>A window of its own</source>
        <extracomment>How high the figure of a practice is, in pixels. The picture of a point, which holds few letters, and what width the words beside it must have. The side of the ring, in a low window, and in the one line of an idle dock; and what lies above and below. It is one line now, or it is not any more.</extracomment>
        <translation>單獨的視窗</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>選擇方案</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>A page&apos;s name in the list.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定的頁面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>A row&apos;s name; texts below rows are as wide as name and choice together.</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>SetupPages</name>
    <message>
        <source>Show one</source>
        <translation>顯示一則</translation>
    </message>
    <message>
        <source>Play a chime</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>說一句話</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>列印速查表…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheet</source>
        <translation>列印速查表</translation>
    </message>
    <message>
        <source>Preview of the sheet “%1”</source>
        <translation>速查表「%1」的預覽</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>速查表的語言</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>已儲存為「%1」。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>選擇標誌</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為%1。</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>已傳送到印表機「%1」。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>儲存速查表</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session</source>
        <extracomment>Its time and its point are read from two metres: letters of a centimetre on a usual screen. The picture of a point, which holds few letters.</extracomment>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>SoundActions</name>
    <message>
        <source>Sound on</source>
        <extracomment>Sounds come or go, or can be heard no longer. Mutes, or brings the sound back.</extracomment>
        <translation>開啟聲音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+M; hold for the volume)</source>
        <translation>%1（Ctrl+Shift+M；按住可調音量）</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Volume of the chimes</source>
        <translation>提示音音量</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Volume</source>
        <extracomment>What the file dialog offers; any other file that can be decoded is taken too.</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation>提示音音量</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無聲</translation>
    </message>
    <message>
        <source>Mute every sound, the voice too</source>
        <translation>所有聲音靜音，包括語音</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>播放測試音</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>聲音輸出</translation>
    </message>
    <message>
        <source>Learn and choose the chimes</source>
        <translation>了解和選擇提示音</translation>
    </message>
    <message numerus="yes">
        <source>Playing one here is heard at the volume above, also while it is muted or switched off. A sound of your own lasts at most %n seconds: WAV, MP3, OGG, Opus, FLAC, AIFF or M4A.</source>
        <translation>
            <numerusform>在這裡試聽用的是上面的音量，即使已靜音或已關閉。您自己的聲音最長%n秒：WAV、MP3、OGG、Opus、FLAC、AIFF或M4A。</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine has no sound output.</source>
        <translation>這台電腦沒有聲音輸出。</translation>
    </message>
    <message>
        <source>The volume is at 0. Turn it up to hear something.</source>
        <translation>音量為0。請調高才能聽到。</translation>
    </message>
    <message>
        <source>Played on %1.</source>
        <translation>在%1上播放。</translation>
    </message>
    <message>
        <source>A sound for “%1”</source>
        <translation>「%1」的聲音</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>正在試「%1」…</translation>
    </message>
</context>
<context>
    <name>SpotPainter</name>
    <message>
        <source>%1 · %2 · more here: %3</source>
        <extracomment>How much of the lower right corner the zoom buttons and their margins take. A dot further off than this paints nothing there, in pixels. How far the chosen dot&apos;s white ring reaches, and what of others a label should leave free.</extracomment>
        <translation>%1 · %2 · 此處還有：%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>L</source>
        <translation>左</translation>
    </message>
    <message>
        <source>R</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>%1 in my points</source>
        <extracomment>As high as fields are elsewhere, in pixels.</extracomment>
        <translation>我的穴位中的%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time a side</source>
        <translation>每側時間</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>側別</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>力道</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的筆記</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>正中</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>兩側同時</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>先左後右</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>先右後左</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>僅左側</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>僅右側</translation>
    </message>
    <message>
        <source>As the point takes it</source>
        <translation>按此穴位的力道</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>%1 L</source>
        <extracomment>A chip, at least; longer words make all of them wider.</extracomment>
        <translation>%1 左</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 右</translation>
    </message>
    <message>
        <source>%1 L+R</source>
        <translation>%1 左右</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>More than one computer</source>
        <translation>不只一台電腦</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Nextcloud, Dropbox or the like carries between your computers. Each of them writes a file of its own there, with your sessions, pain, notes, answers, trials, routines and points, and reads the others. Acupress itself sends nothing anywhere; whoever can open the folder can read it.</source>
        <translation>請選擇一個由Syncthing、Nextcloud、Dropbox之類的程式在您的電腦之間傳送的資料夾。每台電腦在其中寫一個自己的檔案，包含您的練習、疼痛、備註、回答、試驗、方案和穴位，並讀取其他檔案。Acupress本身不傳送任何內容；能開啟這個資料夾的人都能讀到。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Use none any more</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>What you erase in “My pain and sessions” is erased on the others, too, as soon as they have read it. What one of them has kept and this one has not read yet stays.</source>
        <translation>您在「我的疼痛和練習」中清除的內容，其他電腦讀到後也會清除。其他電腦已記錄而這台電腦尚未讀到的內容會保留。</translation>
    </message>
    <message>
        <source>This computer hands on nothing.</source>
        <translation>這台電腦不向其他電腦傳任何內容。</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Open a routine</source>
        <translation>開啟方案</translation>
    </message>
    <message>
        <source>Keep it among your routines?</source>
        <translation>要存入您的方案嗎？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It comes from the same routine as your “%1”. Keep it beside that one, or in its place?</source>
        <translation>它與您的「%1」出自同一方案。兩個都保留，還是取代？</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>都保留</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>取代我的</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Anything new today?</source>
        <translation>今天有什麼新情況嗎？</translation>
    </message>
    <message>
        <source>&amp;Nothing new, start</source>
        <translation>沒有新情況，開始(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Something is new</source>
        <translation>有新情況(&amp;S)</translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation>例如：</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2分鐘</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>開始%1</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>開始%1 · %2分鐘</translation>
    </message>
    <message>
        <source>Help, safety, settings, quit</source>
        <translation>說明、安全、設定、結束</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Below this width the buttons of the views do not fit beside search and start. Below this one there are no words beside signs. The margins of the bar at the left and the right, and what lies between its parts. On a screen that is narrow for its letters a title has no less, in pixels. More of a title does not stand on the start button, in pixels.</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Paused · %1 left</source>
        <translation>已暫停 · 剩餘%1</translation>
    </message>
    <message>
        <source>Running · %1 left</source>
        <translation>進行中 · 剩餘%1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>When to press, and how you are reminded</source>
        <translation>什麼時候按，怎樣提醒</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Acupress</source>
        <extracomment>How long a message stays at the icon.</extracomment>
        <translation>Acupress</translation>
    </message>
    <message>
        <source>Acupress · %1</source>
        <translation>Acupress · %1</translation>
    </message>
    <message>
        <source>%1 · paused, %2 left</source>
        <translation>%1 · 已暫停，剩餘%2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩餘%2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>My routines</source>
        <translation>我的方案</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>%1 Click here for: %2.</source>
        <translation>%1點一下此處：%2。</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>What of a window&apos;s width is not the page&apos;s, before that is laid out.</extracomment>
        <translation>已儲存為%1。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>以後可再讀入</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>英文原文</translation>
    </message>
</context>
<context>
    <name>UnwellDialog</name>
    <message>
        <source>&amp;Go on to some questions</source>
        <translation>回答幾個問題(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>All views of the body</source>
        <extracomment>Views that show both sides stand in rows of so many; the others in two blocks, side by side.</extracomment>
        <translation>人體的所有視角</translation>
    </message>
    <message>
        <source>L</source>
        <translation>左</translation>
    </message>
    <message>
        <source>R</source>
        <translation>右</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Choose what the map shows (Ctrl+9)</source>
        <translation>選擇人體圖顯示什麼（Ctrl+9）</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>視角：%1</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩部</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>臉部</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>頭部側面</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>後腦</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>頭頂</translation>
    </message>
    <message>
        <source>Inner arm</source>
        <translation>手臂內側</translation>
    </message>
    <message>
        <source>Outer arm</source>
        <translation>手臂外側</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>手掌</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>手背</translation>
    </message>
    <message>
        <source>Little finger&apos;s edge</source>
        <translation>小指側緣</translation>
    </message>
    <message>
        <source>Thumb&apos;s edge</source>
        <translation>拇指側緣</translation>
    </message>
    <message>
        <source>Outer leg</source>
        <translation>腿外側</translation>
    </message>
    <message>
        <source>Inner leg</source>
        <translation>腿內側</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>腳背</translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation>外側緣</translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation>內側緣</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>腳底</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <extracomment>Where a name is clear only beside the others of its part of the body: the name that is clear anywhere.</extracomment>
        <translation>身體側面</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <translation>頭頂</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <translation>足外側緣</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <translation>足內側緣</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <translation>腳底</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>A letter a view, of those that mean nothing else on the map; with Shift it is the right side&apos;s.</extracomment>
        <translation>%1，右</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1，左</translation>
    </message>
    <message>
        <source>%1. Arrow keys go from point to point, Enter opens one, + and - zoom, 0 shows all, M meridian lines, B bones, S one side or both, X as in a mirror, R says where you are, V which bones and meridians are near. A letter shows a view, with Shift the right side&apos;s: Control and 9 lists them.</source>
        <translation>%1。方向鍵在穴位間移動，Enter鍵開啟，+和-縮放，0顯示全部，M顯示經脈線，B顯示骨骼，S切換一側或兩側，X像照鏡子，R說明您在哪裡，V說明附近有哪些骨骼和經脈。按字母顯示一個視角，加Shift顯示右側的：按Ctrl和9列出全部。</translation>
    </message>
</context>
<context>
    <name>VoiceOffer</name>
    <message>
        <source>A screen reader is running. A voice can lead sessions beside it, also while another window is in front.</source>
        <translation>螢幕閱讀器正在執行。除此之外，還可以由語音引導練習，其他視窗在最前面時也行。</translation>
    </message>
    <message>
        <source>Switch the voice on</source>
        <translation>開啟語音</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用，謝謝</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <extracomment>What Qt&apos;s engines are called where people install them.</extracomment>
        <translation>語音</translation>
    </message>
    <message>
        <source>Say the next point, side and time</source>
        <translation>說出下一個穴位、側別和時間</translation>
    </message>
    <message>
        <source>It speaks after each chime, so that you can keep your eyes closed. Pause, stop and mute cut it short. Breaths are spoken where “Sessions” says so. Nothing leaves this machine.</source>
        <translation>在每次提示音之後說話，您可以一直閉著眼睛。暫停、停止和靜音會打斷它。是否說出呼吸，由「練習」頁決定。任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>語音音量</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無聲</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>較慢或較快</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Say a test sentence</source>
        <translation>說一句測試的話</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試一試</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>正在尋找語音…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>&amp;To the map</source>
        <translation>到人體圖(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>&amp;How to press</source>
        <translation>怎樣按(&amp;H)</translation>
    </message>
    <message>
        <source>Press where it helps</source>
        <translation>按在有用的地方</translation>
    </message>
    <message>
        <source>Acupress shows where points lie, how to press them, and leads you through it.</source>
        <translation>Acupress告訴您穴位在哪裡、怎樣按，並帶您一步步做。</translation>
    </message>
    <message>
        <source>About ten minutes a day, with your own fingers</source>
        <translation>每天約十分鐘，用自己的手指</translation>
    </message>
    <message>
        <source>What studies found, and what they did not</source>
        <translation>研究發現了什麼，沒有發現什麼</translation>
    </message>
    <message>
        <source>Acupress sends nothing anywhere</source>
        <translation>Acupress不會傳送任何資料</translation>
    </message>
    <message>
        <source>Which figure?</source>
        <translation>選擇哪個人體？</translation>
    </message>
    <message>
        <source>Everything is shown on it. The settings change it at any time.</source>
        <translation>一切都顯示在它上面。可隨時在設定中更改。</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>現在回答(&amp;A)</translation>
    </message>
    <message>
        <source>Is it for you?</source>
        <translation>適合您嗎？</translation>
    </message>
    <message>
        <source>Most aches are harmless. A few signs are not, and some points are not for everyone.</source>
        <translation>大多數疼痛是無害的。少數徵兆不是，而且有些穴位並不適合每個人。</translation>
    </message>
    <message>
        <source>Some short questions find out. They are asked before the first session, at the latest.</source>
        <translation>幾個簡短的問題就能弄清楚。最遲在第一次練習之前會問。</translation>
    </message>
    <message>
        <source>This starts a session. The map shows everything else.</source>
        <translation>這會開始一次練習。其他的都在人體圖上。</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>哪裡痛？</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>WindowNotifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>&amp;Yes, at least one</source>
        <translation>是，至少有一項(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, none of these</source>
        <translation>否，都沒有(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Acupress</source>
        <translation>Acupressについて</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Acupress %1</source>
        <translation>Acupress %1</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>体の図</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>ツボ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Show on the body what hurts…</source>
        <translation>痛むところを体の図で示す…</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>シートを印刷</translation>
    </message>
    <message>
        <source>Print a sheet of these points (Ctrl+P)</source>
        <translation>これらのツボのシートを印刷します（Ctrl+P）</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Open what can be done here</source>
        <extracomment>As the menu key; Qt knows this one on some systems alone.</extracomment>
        <translation>ここでできることを開く</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>お知らせ…</translation>
    </message>
    <message>
        <source>Find points…</source>
        <translation>ツボ探し…</translation>
    </message>
    <message>
        <source>Does it help me?…</source>
        <translation>自分に効いている？…</translation>
    </message>
    <message>
        <source>My cun…</source>
        <translation>自分の寸…</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>寸の定規を印刷…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>My routines…</source>
        <translation>マイコース…</translation>
    </message>
    <message>
        <source>Read a routine…</source>
        <translation>コースを読み込む…</translation>
    </message>
    <message>
        <source>About Acupress</source>
        <translation>Acupressについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>ウィンドウの表示／非表示</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小さいウィンドウ</translation>
    </message>
    <message>
        <source>Take the session out of this window, or back</source>
        <translation>セッションをこのウィンドウから出す、または戻す</translation>
    </message>
    <message>
        <source>Open the point&apos;s page</source>
        <translation>ツボのページを開く</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In a narrow window, where it lies over the map.</extracomment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>How to press</source>
        <translation>押し方</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>My pain and sessions</source>
        <translation>痛みとセッションの記録</translation>
    </message>
    <message>
        <source>Your health answers</source>
        <translation>健康の質問の答え</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>変化があった</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Close the point&apos;s page</source>
        <translation>ツボのページを閉じる</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Your health answers</source>
        <translation>健康の質問の答え</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質問と答え</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>消去(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Answer the questions</source>
        <translation>質問に答える(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>There are no complete answers yet. They stay on this computer.</source>
        <translation>まだ答えがそろっていません。答えはこのコンピューターの中にとどまります。</translation>
    </message>
    <message>
        <source>Answered on %1. They stay on this computer.</source>
        <translation>%1に回答。答えはこのコンピューターの中にとどまります。</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1歳以上</translation>
    </message>
    <message>
        <source>not answered, counts as yes</source>
        <translation>未回答（「はい」として扱います）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>a clinician agrees</source>
        <translation>医療従事者が認めている</translation>
    </message>
    <message>
        <source>Erase all health answers from this computer? No session starts until new ones.</source>
        <translation>健康の質問の答えを、このコンピューターからすべて消去しますか。答え直すまで、セッションは始められません。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Because of what you answered: %1.</source>
        <translation>次のお答えのためです：%1。</translation>
    </message>
    <message>
        <source>This is no diagnosis; the questions err on the safe side.</source>
        <translation>これは診断ではありません。質問は安全な側に寄せてあります。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Answer again…</source>
        <translation>答え直す(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <extracomment>What the chips&apos; own height may overlap of the padding that every map has. Who types pauses no longer than this. Someone who was asked to point at the body did: a Region, or None beside the figure; or ended that. Where the window shows now which spot is chosen, named or has the keyboard.</extracomment>
        <translation>体の図</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>A bank card is just as large</source>
        <extracomment>ISO/IEC 7810, format ID-1, in mm; the corners&apos; radius is 3.18. Pixels of this widget in a mm of the card.</extracomment>
        <translation>キャッシュカードがちょうどこの大きさ</translation>
    </message>
    <message>
        <source>Frame of a bank card</source>
        <translation>キャッシュカードの枠</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels wide. Arrow keys change its size.</source>
        <translation>
            <numerusform>幅%nピクセル。矢印キーで大きさを変えます。</numerusform>
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
        <translation>環境を調べる</translation>
    </message>
    <message>
        <source>Everything here can be missing; what is used instead stands beside it.</source>
        <translation>ここにあるものは、どれもなくてもかまいません。代わりに使うものを横に示しています。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>works</source>
        <translation>使えます</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>別の方法</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ありません</translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Close-up</source>
        <extracomment>A caption that would be narrower is left out. The side&apos;s name takes no more of the height than this: it is told beside a picture that is so small.</extracomment>
        <translation>拡大図</translation>
    </message>
</context>
<context>
    <name>CollectionActions</name>
    <message>
        <source>In my points</source>
        <extracomment>The chosen point is in the collection.</extracomment>
        <translation>マイツボに入れる</translation>
    </message>
    <message>
        <source>Put this list into my points</source>
        <translation>この一覧をマイツボに入れる</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>Change this step…</source>
        <translation>このステップを変更…</translation>
    </message>
    <message>
        <source>Keep my points as a routine…</source>
        <translation>マイツボをコースとして保存…</translation>
    </message>
    <message>
        <source>Keep this list as a routine…</source>
        <translation>この一覧をコースとして保存…</translation>
    </message>
    <message>
        <source>Print my points</source>
        <translation>マイツボを印刷</translation>
    </message>
    <message>
        <source>My points</source>
        <translation>マイツボ</translation>
    </message>
    <message>
        <source>My points are full: no more than %1 fit in.</source>
        <translation>マイツボがいっぱいです。入るのは%1か所までです。</translation>
    </message>
    <message>
        <source>In my points (Ctrl+L takes it out)</source>
        <translation>マイツボに入っています（Ctrl+Lで外します）</translation>
    </message>
    <message>
        <source>Put it into my points (Ctrl+L)</source>
        <translation>マイツボに入れる（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>CollectionTray</name>
    <message>
        <source>My points</source>
        <extracomment>More rows than fit into so many pixels are scrolled.</extracomment>
        <translation>マイツボ</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2分</translation>
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
        <translation>印刷</translation>
    </message>
    <message>
        <source>What can be done with my points</source>
        <translation>マイツボでできること</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play “%1”</source>
        <translation>「%1」を鳴らす</translation>
    </message>
    <message>
        <source>Own sound…</source>
        <translation>自分の音…</translation>
    </message>
    <message>
        <source>Own sound for “%1”…</source>
        <translation>「%1」の自分の音…</translation>
    </message>
    <message>
        <source>Ours again</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>Our sound for “%1”</source>
        <translation>「%1」を標準の音に戻す</translation>
    </message>
</context>
<context>
    <name>CunDialog</name>
    <message>
        <source>My cun</source>
        <extracomment>The rulers of this BodyMeasure, kept or not, are to be printed.</extracomment>
        <translation>自分の寸</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Length in centimetres</source>
        <translation>長さ（センチメートル）</translation>
    </message>
    <message>
        <source>Erase my measure</source>
        <translation>測定値を消去</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>寸の定規を印刷…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>One cun of yours</source>
        <translation>あなたの1寸</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>%1 cm</translation>
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
        <translation>日ごとの痛みとセッション</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>痛み（0～10）</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Minutes pressed</source>
        <translation>押した分数</translation>
    </message>
    <message>
        <source>Holds done</source>
        <translation>押した回数</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2回中%1回</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>体のモデル</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛み</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>What is known</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>&amp;Save the sources…</source>
        <translation>出典を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation>出典を保存</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence</source>
        <extracomment>Filled marks of four. Mixed results do not add up to more than limited good ones.</extracomment>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The grades of points</source>
        <translation>ツボの根拠の段階</translation>
    </message>
    <message>
        <source>The times of the routines</source>
        <translation>コースの時間</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>A title in brackets is ours; the printed one was not seen.</source>
        <translation>［ ］内の題名は私たちが付けたものです。印刷された題名は確認していません。</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Our verdict</source>
        <translation>私たちの判断</translation>
    </message>
</context>
<context>
    <name>FactTiles</name>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>片側</translation>
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
        <translation>片側ずつ</translation>
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
        <translation>%1～%2 / 10</translation>
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
        <translation>参考表示</translation>
    </message>
    <message>
        <source>Do not press</source>
        <translation>押さない</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>向きません</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>押す時間</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>強さ</translation>
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
        <translation>問題が起こりました</translation>
    </message>
    <message>
        <source>Something went wrong in Acupress</source>
        <translation>Acupressで問題が起こりました</translation>
    </message>
    <message>
        <source>It goes on, and a session goes on too. If something looks odd, close Acupress and start it again. The report below holds nothing about your health; it is kept in %1.</source>
        <translation>Acupressもセッションもそのまま続きます。おかしなところがあれば、Acupressを終了して、もう一度起動してください。下の報告に健康についての内容は含まれません。報告は%1に保存しています。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>FigureChoice</name>
    <message>
        <source>Figure</source>
        <extracomment>How high a picture is, and the most that it is wide, in pixels of the usual font.</extracomment>
        <translation>体のモデル</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Figure</source>
        <translation>体のモデル</translation>
    </message>
    <message>
        <source>Map, pictures and sheets show the chosen figure. Points lie where the standard puts them, on each figure by its own measures.</source>
        <translation>体の図、画像、早見シートには、選んだ体のモデルを表示します。ツボはどちらでも標準の定める場所にあり、それぞれの体の寸法で測ってあります。</translation>
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
        <translation>マイコース</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>My routines (%1)</source>
        <translation>マイコース（%1）</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他の絞り込み</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>What hurts</source>
        <translation>痛むところ</translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation>経脈</translation>
    </message>
    <message>
        <source>Body region</source>
        <translation>体の部位</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>手の届きやすさ</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Can be reached seated</source>
        <translation>座ったまま届く</translation>
    </message>
    <message>
        <source>With one hand</source>
        <translation>片手で押せる</translation>
    </message>
    <message>
        <source>Through clothes</source>
        <translation>服の上から押せる</translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <translation>%1：その場所</translation>
    </message>
    <message>
        <source>On a meridian that runs there</source>
        <translation>そこを通る経脈の上</translation>
    </message>
    <message>
        <source>From afar, by tradition</source>
        <translation>離れた場所、伝統による</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>すべてのツボ</translation>
    </message>
</context>
<context>
    <name>FrontEnds</name>
    <message>
        <source>This desktop has no tray: the session goes on in this small window.</source>
        <extracomment>The small window came by itself, and goes by itself when the large one comes back.</extracomment>
        <translation>このデスクトップにはトレイがないため、セッションはこの小さいウィンドウで続きます。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>My pain and sessions</source>
        <extracomment>Over so long the pain right before and after sessions is averaged.</extracomment>
        <translation>痛みとセッションの記録</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>グラフと表</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>消去(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Read in…</source>
        <translation>読み込み(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Here will be how much it hurt, day by day, and the sessions of each day. Begin with today.</source>
        <translation>ここに、日ごとの痛みとセッションが表示されます。今日の分から始めてください。</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>今日の分を記録しました。</translation>
    </message>
    <message>
        <source>Erase all sessions, all you said about pain and all you learned from this computer?</source>
        <translation>セッション、痛み、学習の記録を、このコンピューターからすべて消去しますか。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Everything has been erased.</source>
        <translation>すべて消去しました。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>再読み込み用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>History of Acupress (*.json)</source>
        <translation>Acupressの履歴 (*.json)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>My pain and sessions</source>
        <translation>痛みとセッションの記録</translation>
    </message>
    <message>
        <source>Ask how much it hurts: right before and after sessions, and once a day</source>
        <translation>痛みの程度を尋ねる：セッションの直前と直後、および1日1回</translation>
    </message>
    <message>
        <source>With it Acupress can say when it is time to see someone: after six weeks without noticeable change, or a week of more pain. “My pain and sessions” in the menu shows what you said, exports it and erases it. It stays on this computer, unless “Computers” names a folder.</source>
        <translation>記録があれば、診てもらう時期をAcupressがお知らせできます。6週間はっきりした変化がないとき、または1週間痛みが強まっているときです。記録は、メニューの「痛みとセッションの記録」で見たり、書き出したり、消去したりできます。「コンピューター」でフォルダーを選ばないかぎり、記録はこのコンピューターの中にとどまります。</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep as a routine</source>
        <translation>コースとして保存</translation>
    </message>
    <message>
        <source>Rename a routine</source>
        <translation>コースの名前を変える</translation>
    </message>
    <message>
        <source>What the routine is called</source>
        <translation>コースの名前</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>In a session</source>
        <translation>セッション中</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>ウィンドウのどこでも</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>体の図の上</translation>
    </message>
    <message>
        <source>On the map and in lists the arrow keys move and Enter opens. Digits answer how much it hurts; a 1 waits for Space, or for a 0 that makes it 10.</source>
        <translation>体の図と一覧では、矢印キーで移動し、Enterで開きます。痛みの強さは数字キーで答えられます。1のあとは、スペースキーを押すと1、0を押すと10になります。</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Language of Acupress</source>
        <translation>Acupressの言語</translation>
    </message>
    <message>
        <source>Windows, voice and messages change at once, also while a session runs. By which names points are shown is chosen under “Names”.</source>
        <translation>ウィンドウ、音声、メッセージは、セッションの実行中でもすぐに切り替わります。ツボをどの名前で表示するかは「名前」で選びます。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>More contrast and larger letters are chosen in the system; Acupress follows at once.</source>
        <translation>コントラストと文字の大きさはシステムの設定に従い、変更はすぐに反映されます。</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Paper</source>
        <extracomment>Typing is followed once it rests for so long (ms). What each layout has of what may be left out.</extracomment>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
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
        <translation>向き</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>レイアウトに合わせる</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Booklet, a page for each point</source>
        <translation>冊子（1ページに1つのツボ）</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>切り取るカード</translation>
    </message>
    <message>
        <source>Poster, every point named</source>
        <translation>ポスター（すべてのツボに名前）</translation>
    </message>
    <message>
        <source>Diary of four weeks</source>
        <translation>4週間の記録</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>ポスターの大きさ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>On pages to glue together</source>
        <translation>貼り合わせるページに分ける</translation>
    </message>
    <message>
        <source>Where most points are seen</source>
        <translation>最も多くのツボが見える図</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>色を使わない</translation>
    </message>
    <message>
        <source>Pictures of all points</source>
        <translation>すべてのツボの図</translation>
    </message>
    <message>
        <source>How to find each point</source>
        <translation>それぞれの見つけ方</translation>
    </message>
    <message>
        <source>How to press each point</source>
        <translation>それぞれの押し方</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>Days to fill in</source>
        <translation>書き込む曜日の欄</translation>
    </message>
    <message>
        <source>Hands in the pictures</source>
        <translation>図に手を表示</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>For</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Line of the practice</source>
        <translation>施術所の1行</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>ロゴ…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ロゴなし</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>ひな形の名前</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Tools</source>
        <extracomment>How high the toolbar is, in pixels.</extracomment>
        <translation>ツール</translation>
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
        <translation>体の図で痛むところをクリックしてください。Escで終わります。</translation>
    </message>
    <message>
        <source>No points are offered there. Pain in the chest is for a doctor.</source>
        <translation>そこにはツボを用意していません。胸の痛みは医師に診てもらってください。</translation>
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
        <translation>両側または片側のツボを表示します（S）</translation>
    </message>
    <message>
        <source>Meridian lines</source>
        <translation>経脈の線</translation>
    </message>
    <message>
        <source>Show the lines of the meridians (M)</source>
        <translation>経脈の線を表示します（M）</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>Show bones and landmarks to find points by (B)</source>
        <translation>ツボを探す目印になる骨などを表示します（B）</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>鏡のように</translation>
    </message>
    <message>
        <source>Have the figure&apos;s left on the left of the picture, as in a mirror (X)</source>
        <translation>鏡のように、体の左側を図の左に表示します（X）</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>服</translation>
    </message>
    <message>
        <source>Show the figure with or without clothes</source>
        <translation>体の図に服を着せる、または着せない</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Show the hand that presses the point in its pictures</source>
        <translation>ツボの図に、押している手を表示します</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Where am I</source>
        <extracomment>What they tell is connected by the map of the large window, the only one that obeys them.</extracomment>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>Say where on the map you are, and what is near (R)</source>
        <translation>図のどこにいるかと、近くにあるものを伝えます（R）</translation>
    </message>
    <message>
        <source>Bones and meridians near</source>
        <translation>近くの骨と経脈</translation>
    </message>
    <message>
        <source>Say which bones and meridians are near (V)</source>
        <translation>近くにある骨と経脈を伝えます（V）</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>すべての図</translation>
    </message>
    <message>
        <source>All views, of the left and of the right (Ctrl+9)</source>
        <translation>左右のすべての図（Ctrl+9）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Points shown: %1</source>
        <translation>表示するツボ：%1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2, again for more)</source>
        <translation>%1（Ctrl+%2、繰り返すと次の図）</translation>
    </message>
    <message>
        <source>Shift+%1</source>
        <translation>Shift+%1</translation>
    </message>
    <message>
        <source>%1 (%2 on the map)</source>
        <translation>%1（図の上では%2）</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後ろ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>腕</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>脚</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Left + right</source>
        <translation>左＋右</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>左だけ</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>右だけ</translation>
    </message>
</context>
<context>
    <name>NameFonts</name>
    <message>
        <source>simplified Chinese</source>
        <extracomment>Qt keeps which fonts a text is taken from by the first family alone: whoever asks later for another second family gets that of whoever asked first, unless something else differs. What to take where no family is there says nothing here, and differs (`findings/qt-second-font-family.sh`). Where the application keeps the families that its font had at first.</extracomment>
        <translation>簡体字中国語</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>繁体字中国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>No installed font has the letters of %1, so these names are not shown. Install %2 to see them.</source>
        <translation>%1の文字があるフォントがインストールされていないため、その名前は表示しません。表示するには%2をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Figure</source>
        <translation>体のモデル</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>1つ目の名前</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>2つ目の名前</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>Pinyin (Hégǔ)</source>
        <translation>ピンイン（Hégǔ）</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>中国語、簡体字</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>中国語、繁体字</translation>
    </message>
    <message>
        <source>English (Joining Valley)</source>
        <translation>英語（Joining Valley）</translation>
    </message>
    <message>
        <source>Japanese, kanji</source>
        <translation>日本語、漢字</translation>
    </message>
    <message>
        <source>Japanese, kana</source>
        <translation>日本語、かな</translation>
    </message>
    <message>
        <source>Japanese, romaji (Gōkoku)</source>
        <translation>日本語、ローマ字（Gōkoku）</translation>
    </message>
    <message>
        <source>Korean, hangul</source>
        <translation>韓国語、ハングル</translation>
    </message>
    <message>
        <source>Korean, Latin letters (Hapgok)</source>
        <translation>韓国語、ローマ字（Hapgok）</translation>
    </message>
    <message>
        <source>Vietnamese (Hợp Cốc)</source>
        <translation>ベトナム語（Hợp Cốc）</translation>
    </message>
    <message>
        <source>French code (GI4)</source>
        <translation>フランス語のコード（GI4）</translation>
    </message>
    <message>
        <source>German code (Di4)</source>
        <translation>ドイツ語のコード（Di4）</translation>
    </message>
    <message>
        <source>Spanish code (IG4)</source>
        <translation>スペイン語のコード（IG4）</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names of points</source>
        <translation>ツボの名前</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>1つ目の名前</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>2つ目の名前</translation>
    </message>
    <message>
        <source>They stand in the list, on a point&apos;s page and on sheets; search knows all of them. Points outside the standard have Chinese and English names alone. Nobody who reads Japanese, Korean or Vietnamese has checked these names yet.</source>
        <translation>一覧、ツボのページ、シートに表示します。検索ではすべての名前を使えます。標準にないツボの名前は、中国語と英語だけです。日本語、韓国語、ベトナム語の名前は、その言語を読む人による確認をまだ受けていません。</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Own note…</source>
        <translation>自分のメモ…</translation>
    </message>
    <message>
        <source>Own note on %1</source>
        <translation>%1についての自分のメモ</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>There is no point “%1”.</source>
        <extracomment>The letters of its words, in pixels, and the smallest that they become in the strip of codes.</extracomment>
        <translation>「%1」というツボはありません。</translation>
    </message>
    <message>
        <source>No point matches. Try a code, a name or a place such as “knee”.</source>
        <translation>当てはまるツボがありません。コード、名前、または「ひざ」のような場所で試してください。</translation>
    </message>
    <message>
        <source>The star on a point&apos;s page (Ctrl+D) keeps the point here.</source>
        <translation>ツボのページの星印（Ctrl+D）で、そのツボをここに残せます。</translation>
    </message>
    <message>
        <source>No point belongs here.</source>
        <translation>ここに入るツボはありません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <extracomment>What can be said again in another language; a plain string stays as it is.</extracomment>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Find it</source>
        <translation>見つけ方</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>押し方</translation>
    </message>
    <message>
        <source>Sources differ about this name.</source>
        <translation>この名前は出典によって違います。</translation>
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
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>Chart of pain and sessions</source>
        <extracomment>At least the six weeks that trials ran, at most half a year. The band of the sessions, and the gap above it with their name. How high a name stands: Chinese letters need more than Latin ones. A day with more sessions than this is drawn as high as one with so many.</extracomment>
        <translation>痛みとセッションのグラフ</translation>
    </message>
    <message>
        <source>pain %1 of %2</source>
        <translation>痛み%1/%2</translation>
    </message>
    <message>
        <source>sessions: %1</source>
        <translation>セッション：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛み</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1から%2まで。</translation>
    </message>
    <message>
        <source>Sessions: %1.</source>
        <translation>セッション：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Pain from 0 to 10: %1.</source>
        <translation>痛み（0～10）：%1。</translation>
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
        <translation>最初のセッションの前に</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>答えずに進む(&amp;W)</translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <translation>よければ、もう1つ</translation>
    </message>
    <message>
        <source>Asked again after sessions, once a day at most, it shows over the weeks whether anything changes. Acupress sends it nowhere, and the settings switch it off.</source>
        <translation>セッションのあとで1日1回まで尋ねると、数週間のうちに変化があるかどうかがわかります。Acupressは答えをどこにも送信せず、設定で尋ねないようにもできます。</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>My pain and sessions</source>
        <translation>痛みとセッションの記録</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はしない</translation>
    </message>
    <message>
        <source>Noted: %1 of %2. Thank you.</source>
        <translation>記録しました：%1/%2。ありがとうございます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>How much does it hurt, 0 to 10, on average over the last 24 hours?</source>
        <extracomment>Between two buttons, and how many stand in a row of one that wraps.</extracomment>
        <translation>この24時間の痛みは、平均すると0から10のどのくらいですか。</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0は痛みなし、10は想像できる最悪の痛みです。</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0、痛みなし</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10、想像できる最悪の痛み</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>10段階の%1</translation>
    </message>
</context>
<context>
    <name>PointActions</name>
    <message>
        <source>Favourite</source>
        <extracomment>The chosen point is a favourite. Shows the chosen point on the map, as large as there is use for.</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>体の図で見る</translation>
    </message>
    <message>
        <source>A favourite (Ctrl+D removes it)</source>
        <translation>お気に入り（Ctrl+Dで外す）</translation>
    </message>
    <message>
        <source>Make it a favourite (Ctrl+D)</source>
        <translation>お気に入りに加える（Ctrl+D）</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>ツボ</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message numerus="yes">
        <source>A note holds %n characters; the rest was left out.</source>
        <extracomment>The picture takes what the page&apos;s words leave of the panel&apos;s height, up to `_HIGHEST`. Where all of them leave too little it has `_WANTED` if finding, pressing and care stay in sight, and `_LOWEST` in any case. Of a low panel no more than this share, so that words are in sight below it.</extracomment>
        <translation>
            <numerusform>メモは%n文字までです。残りは省きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>My points</source>
        <translation>マイツボ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This desktop has no tray to start in, so the window opened.</source>
        <translation>このデスクトップには起動先のトレイがないため、ウィンドウを開きました。</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&amp;Point at the body…</source>
        <extracomment>Lets someone mark parts on the figure, beginning with those marked already. A yes whose rest is still to be asked: until then it counts in full. More is asked for below, or the keyboard went there: the part of the page that should be in sight.</extracomment>
        <translation>体の図で示す(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>進む(&amp;G)</translation>
    </message>
    <message>
        <source>Last time: yes</source>
        <translation>前回：はい</translation>
    </message>
    <message>
        <source>Last time: no</source>
        <translation>前回：いいえ</translation>
    </message>
    <message>
        <source>Mark at least one part</source>
        <translation>少なくとも1か所に印を付けてください</translation>
    </message>
    <message>
        <source>Both, or not sure</source>
        <translation>両方、またはわからない</translation>
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
        <translation>あなたに向いていますか</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>答えはこのコンピューターの中にとどまります。</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>質問の進みぐあい</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>質問%1/%2</translation>
    </message>
</context>
<context>
    <name>ReadRoutineDialog</name>
    <message>
        <source>Read a routine</source>
        <translation>コースを読み込む</translation>
    </message>
    <message>
        <source>Paste the code of a routine here. Or choose a file: a routine file, or a picture of a sheet with its code (.png or .jpg); it can also be dragged onto this window.</source>
        <translation>コースのコードをここに貼り付けてください。または、コースのファイルか、コードの写った早見シートの画像（.pngか.jpg）を選んでください。ファイルをこのウィンドウにドラッグすることもできます。</translation>
    </message>
    <message>
        <source>Code of a routine</source>
        <translation>コースのコード</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Routines and pictures (*.json *.txt *.png *.jpg *.jpeg)</source>
        <translation>コースと画像 (*.json *.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>アドレスをコピーしました。</translation>
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
        <translation>Acupressを起動できません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RegionMap</name>
    <message>
        <source>Point at the body</source>
        <translation>体の図で示す</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Click on what should be left alone. Nothing is marked yet.</source>
        <translation>触れずにおくところをクリックしてください。まだ印はありません。</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>印を付けたところ：%1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>印あり</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Time of the reminder</source>
        <translation>お知らせの時刻</translation>
    </message>
    <message>
        <source>Routine of the reminder</source>
        <translation>お知らせのコース</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the reminder at %1</source>
        <translation>%1のお知らせを削除</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <extracomment>What a new reminder begins with: the working days, late in the morning, then in the afternoon.</extracomment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Remind me to press</source>
        <translation>ツボ押しの時間を知らせる</translation>
    </message>
    <message>
        <source>The article that Acupress follows says two to three times a day. The studies of pressing by oneself mostly had once a day, so Acupress reminds you twice a day at the most.</source>
        <translation>Acupressのもとになった記事では、1日2～3回とされています。自分で押す研究の多くは1日1回だったので、Acupressのお知らせは1日2回までです。</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>時刻を追加</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>お知らせしない時間</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>お知らせしない時間帯</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>お知らせしない時間の始まり</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>お知らせしない時間の終わり</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>What falls into them, or was missed while the computer slept, comes once after it.</source>
        <translation>その間のお知らせや、コンピューターのスリープ中に逃したお知らせは、そのあとに1回だけ届きます。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>カレンダーファイル（.ics）として保存…</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>ログイン時にトレイで起動する</translation>
    </message>
    <message>
        <source>Reminders come only while Acupress runs, if only in the tray.</source>
        <translation>お知らせが届くのは、Acupressがトレイだけでも動いている間に限ります。</translation>
    </message>
    <message>
        <source>No reminder comes for now. %1</source>
        <translation>今はお知らせがありません。%1</translation>
    </message>
    <message>
        <source>No time is chosen yet.</source>
        <translation>時刻がまだ選ばれていません。</translation>
    </message>
    <message>
        <source>The next one: %1, %2.</source>
        <translation>次のお知らせ：%1、%2。</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Save reminders as a calendar</source>
        <translation>お知らせをカレンダーとして保存</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <extracomment>What the letters may take of the ring&apos;s width. The least side that shows a time, and the least width of its line, in pixels.</extracomment>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
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
        <translation>印刷</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルとして保存…</translation>
    </message>
    <message>
        <source>Copy its code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>「%1」を削除しました。元に戻す（Ctrl+Z）で戻ります。</translation>
    </message>
</context>
<context>
    <name>RoutineDialogs</name>
    <message>
        <source>Routine of Acupress</source>
        <translation>Acupressのコース</translation>
    </message>
    <message>
        <source>Save a routine</source>
        <translation>コースを保存</translation>
    </message>
    <message>
        <source>The code can be pasted now, into a message or another Acupress.</source>
        <translation>コードを、メッセージやほかのAcupressに貼り付けられます。</translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>My routines</source>
        <extracomment>More of the user&apos;s own than these fold into a menu of their own.</extracomment>
        <translation>マイコース</translation>
    </message>
</context>
<context>
    <name>RoutineNote</name>
    <message>
        <source>What the studies did</source>
        <translation>研究で行われたこと</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>My routines</source>
        <translation>マイコース</translation>
    </message>
    <message>
        <source>They stand in this order in the list, in menus and in the tray. Drag one to another place.</source>
        <translation>一覧やメニュー、トレイにこの順で並びます。ドラッグすると動かせます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>None yet. Keep my points or a list as a routine, or read one that somebody handed on.</source>
        <translation>まだありません。マイツボや一覧をコースとして保存するか、もらったコースを読み込んでください。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
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
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>in my points</source>
        <translation>マイツボに登録済み</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <extracomment>Where the mark was put, in cm.</extracomment>
        <translation>定規</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>印なし</translation>
    </message>
    <message>
        <source>mark at %1 cm</source>
        <translation>%1 cmに印</translation>
    </message>
</context>
<context>
    <name>SafetyPrompts</name>
    <message>
        <source>How to press</source>
        <extracomment>The window&apos;s own commands.</extracomment>
        <translation>押し方</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか。</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>The figure&apos;s cun (%1).</source>
        <extracomment>The lengths in cun that a bar may stand for, with the parts between its ticks.</extracomment>
        <translation>図の寸（%1）。</translation>
    </message>
    <message>
        <source>The figure&apos;s cun (%1). Click to measure your own.</source>
        <translation>図の寸（%1）。クリックすると自分の寸を測れます。</translation>
    </message>
    <message>
        <source>Your cun (%1) is %2 cm. Click for My cun.</source>
        <translation>あなたの1寸（%1）は%2 cmです。クリックすると「自分の寸」を開きます。</translation>
    </message>
    <message>
        <source>My cun: %1</source>
        <translation>自分の寸：%1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search points, aches…</source>
        <extracomment>The side of a sign, and the least that a finger hits, in pixels. How far the key stands from the end of the field, and at least from the words before it.</extracomment>
        <translation>ツボや痛みを検索…</translation>
    </message>
    <message>
        <source>Search points</source>
        <translation>ツボを検索</translation>
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
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Repeat this point</source>
        <translation>このツボを繰り返す</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度始める</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sharp or spreading pain, numb, dizzy?</source>
        <extracomment>Something feels wrong: the session is to end, and questions are to be asked.</extracomment>
        <translation>鋭い・広がる痛み、しびれ、めまい？</translation>
    </message>
    <message>
        <source>Ends the session and asks some questions</source>
        <translation>セッションを終了し、いくつか質問します</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start %1 · too little left</source>
        <translation>%1を開始 · 残りが少なすぎます</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>%1を開始 · %2分</translation>
    </message>
    <message>
        <source>Start my points</source>
        <translation>マイツボを開始</translation>
    </message>
</context>
<context>
    <name>SessionDock</name>
    <message>
        <source>Session</source>
        <extracomment>As high as the one line that the panel is at first.</extracomment>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Pressing</source>
        <extracomment>Times that people choose.</extracomment>
        <translation>押し方</translation>
    </message>
    <message>
        <source>Time on each point and side</source>
        <translation>ツボの片側ごとの時間</translation>
    </message>
    <message>
        <source>Easing in and out is part of it. These times are our choice, guided by studies; no study has shown the best dose.</source>
        <translation>ゆっくり力をかけ、ゆっくり離す時間を含みます。これらの時間は研究を参考に私たちが選んだもので、最適な量を示した研究はありません。</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>押す側</translation>
    </message>
    <message>
        <source>As the routine has them</source>
        <translation>コースのとおり</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>左、次に右</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>右、次に左</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>左だけ</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>右だけ</translation>
    </message>
    <message>
        <source>Rest between two points</source>
        <translation>ツボとツボの間の休み</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>With stretches, posture, warmth and quiet breathing</source>
        <translation>ストレッチ、姿勢、温め、静かな呼吸を加える</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>呼吸ガイド</translation>
    </message>
    <message>
        <source>While you press</source>
        <translation>押している間</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A slow ring, silent</source>
        <translation>ゆっくり動く輪、音なし</translation>
    </message>
    <message>
        <source>A slow ring, and spoken</source>
        <translation>ゆっくり動く輪と音声</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>息を吸う長さ</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>息を吐く長さ</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>セッション中</translation>
    </message>
    <message>
        <source>Keep the screen on, but not while paused</source>
        <translation>画面を点灯したままにする（一時停止中を除く）</translation>
    </message>
    <message>
        <source>Show a small window when the large one is closed</source>
        <translation>大きいウィンドウを閉じたら小さいウィンドウを表示する</translation>
    </message>
    <message>
        <source>As the routine has it</source>
        <translation>コースのとおり</translation>
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
        <translation>独立したウィンドウ</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>コースを選ぶ</translation>
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
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>表示してみる</translation>
    </message>
    <message>
        <source>Play a chime</source>
        <translation>合図の音を鳴らす</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>文を読み上げる</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>シートを印刷…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheet</source>
        <translation>シートを印刷</translation>
    </message>
    <message>
        <source>Preview of the sheet “%1”</source>
        <translation>シート「%1」のプレビュー</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>シートの言語</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選ぶ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>プリンター「%1」に送りました。</translation>
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
        <translation>シートを保存</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session</source>
        <extracomment>Its time and its point are read from two metres: letters of a centimetre on a usual screen. The picture of a point, which holds few letters.</extracomment>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>SoundActions</name>
    <message>
        <source>Sound on</source>
        <extracomment>Sounds come or go, or can be heard no longer. Mutes, or brings the sound back.</extracomment>
        <translation>音を出す</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+M; hold for the volume)</source>
        <translation>%1（Ctrl+Shift+M、長押しで音量）</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Volume of the chimes</source>
        <translation>合図の音の音量</translation>
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
        <translation>合図の音の音量</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Mute every sound, the voice too</source>
        <translation>音声も含め、すべての音を消す</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>試しに音を鳴らす</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>音の出力機器</translation>
    </message>
    <message>
        <source>Learn and choose the chimes</source>
        <translation>合図の音を覚える・選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>Playing one here is heard at the volume above, also while it is muted or switched off. A sound of your own lasts at most %n seconds: WAV, MP3, OGG, Opus, FLAC, AIFF or M4A.</source>
        <translation>
            <numerusform>ここで鳴らす音は、消音中や音を切っているときも、上の音量で聞こえます。自分の音は%n秒までのWAV、MP3、OGG、Opus、FLAC、AIFF、M4Aです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine has no sound output.</source>
        <translation>このコンピューターには音の出力機器がありません。</translation>
    </message>
    <message>
        <source>The volume is at 0. Turn it up to hear something.</source>
        <translation>音量が0です。聞くには音量を上げてください。</translation>
    </message>
    <message>
        <source>Played on %1.</source>
        <translation>%1で鳴らしました。</translation>
    </message>
    <message>
        <source>A sound for “%1”</source>
        <translation>「%1」の音</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>「%1」を試しています…</translation>
    </message>
</context>
<context>
    <name>SpotPainter</name>
    <message>
        <source>%1 · %2 · more here: %3</source>
        <extracomment>How much of the lower right corner the zoom buttons and their margins take. A dot further off than this paints nothing there, in pixels. How far the chosen dot&apos;s white ring reaches, and what of others a label should leave free.</extracomment>
        <translation>%1 · %2 · ここにほか：%3</translation>
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
        <translation>マイツボの%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time a side</source>
        <translation>片側の時間</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>押す側</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>あなたのメモ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>左右同時</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>左、次に右</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>右、次に左</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>左だけ</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>右だけ</translation>
    </message>
    <message>
        <source>As the point takes it</source>
        <translation>ツボに合わせた強さ</translation>
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
        <translation>%1 左＋右</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>More than one computer</source>
        <translation>複数のコンピューター</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Nextcloud, Dropbox or the like carries between your computers. Each of them writes a file of its own there, with your sessions, pain, notes, answers, trials, routines and points, and reads the others. Acupress itself sends nothing anywhere; whoever can open the folder can read it.</source>
        <translation>Syncthing、Nextcloud、Dropboxなどがコンピューターの間で運ぶフォルダーを選んでください。それぞれのコンピューターが、セッション、痛み、メモ、答え、お試し、マイコース、マイツボを自分のファイルとしてそこに書き、ほかのファイルを読みます。Acupress自身はどこにも何も送りません。フォルダーを開ける人は、中を読めます。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Use none any more</source>
        <translation>もう使わない</translation>
    </message>
    <message>
        <source>What you erase in “My pain and sessions” is erased on the others, too, as soon as they have read it. What one of them has kept and this one has not read yet stays.</source>
        <translation>「痛みとセッションの記録」で消去したものは、ほかのコンピューターがそれを読むと、そちらでも消去されます。ほかのコンピューターに記録されていて、このコンピューターがまだ読んでいないものは残ります。</translation>
    </message>
    <message>
        <source>This computer hands on nothing.</source>
        <translation>このコンピューターからは何も渡していません。</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Open a routine</source>
        <translation>コースを開く</translation>
    </message>
    <message>
        <source>Keep it among your routines?</source>
        <translation>自分のコースに加えますか。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It comes from the same routine as your “%1”. Keep it beside that one, or in its place?</source>
        <translation>あなたの「%1」と同じコースから作られています。両方残しますか、置き換えますか。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Anything new today?</source>
        <translation>今日、新しいことはありますか</translation>
    </message>
    <message>
        <source>&amp;Nothing new, start</source>
        <translation>新しいことはない、開始(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Something is new</source>
        <translation>新しいことがある(&amp;S)</translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation>たとえば：</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2分</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1を開始</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>開始：%1 · %2分</translation>
    </message>
    <message>
        <source>Help, safety, settings, quit</source>
        <translation>ヘルプ、安全、設定、終了</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Below this width the buttons of the views do not fit beside search and start. Below this one there are no words beside signs. The margins of the bar at the left and the right, and what lies between its parts. On a screen that is narrow for its letters a title has no less, in pixels. More of a title does not stand on the start button, in pixels.</extracomment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Paused · %1 left</source>
        <translation>一時停止中 · 残り%1</translation>
    </message>
    <message>
        <source>Running · %1 left</source>
        <translation>進行中 · 残り%1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>When to press, and how you are reminded</source>
        <translation>押す時刻と、お知らせのしかた</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
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
        <translation>%1 · 一時停止中、残り%2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 残り%2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>My routines</source>
        <translation>マイコース</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>%1 Click here for: %2.</source>
        <translation>%1ここをクリック：%2。</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>What of a window&apos;s width is not the page&apos;s, before that is laid out.</extracomment>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>再読み込み用</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>英語の原文</translation>
    </message>
</context>
<context>
    <name>UnwellDialog</name>
    <message>
        <source>&amp;Go on to some questions</source>
        <translation>いくつかの質問へ進む(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>All views of the body</source>
        <extracomment>Views that show both sides stand in rows of so many; the others in two blocks, side by side.</extracomment>
        <translation>体のすべての図</translation>
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
        <translation>表示する図を選びます（Ctrl+9）</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>すべて…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>図：%1</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後ろ</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>頭の横</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>後頭部</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>頭頂</translation>
    </message>
    <message>
        <source>Inner arm</source>
        <translation>腕の内側</translation>
    </message>
    <message>
        <source>Outer arm</source>
        <translation>腕の外側</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>手のひら</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>手の甲</translation>
    </message>
    <message>
        <source>Little finger&apos;s edge</source>
        <translation>小指側</translation>
    </message>
    <message>
        <source>Thumb&apos;s edge</source>
        <translation>親指側</translation>
    </message>
    <message>
        <source>Outer leg</source>
        <translation>脚の外側</translation>
    </message>
    <message>
        <source>Inner leg</source>
        <translation>脚の内側</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>足の甲</translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation>外側</translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation>内側</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>足の裏</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <extracomment>Where a name is clear only beside the others of its part of the body: the name that is clear anywhere.</extracomment>
        <translation>体の横</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <translation>頭頂部</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <translation>足の外側</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <translation>足の内側</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <translation>足の裏</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>A letter a view, of those that mean nothing else on the map; with Shift it is the right side&apos;s.</extracomment>
        <translation>%1、右</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1、左</translation>
    </message>
    <message>
        <source>%1. Arrow keys go from point to point, Enter opens one, + and - zoom, 0 shows all, M meridian lines, B bones, S one side or both, X as in a mirror, R says where you are, V which bones and meridians are near. A letter shows a view, with Shift the right side&apos;s: Control and 9 lists them.</source>
        <translation>%1。矢印キーでツボからツボへ移り、Enterで開きます。+と-で拡大・縮小、0で全体、Mで経脈の線、Bで骨、Sで片側か両側、Xで鏡のように表示します。Rで現在の位置、Vで近くの骨と経脈を伝えます。文字のキーで図を切り替え、Shiftを加えると右側になります。Ctrlと9で一覧を表示します。</translation>
    </message>
</context>
<context>
    <name>VoiceOffer</name>
    <message>
        <source>A screen reader is running. A voice can lead sessions beside it, also while another window is in front.</source>
        <translation>スクリーンリーダーが動いています。ほかのウィンドウが前にあるときも、あわせて音声でセッションを案内できます。</translation>
    </message>
    <message>
        <source>Switch the voice on</source>
        <translation>音声をオンにする</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>いいえ、けっこうです</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <extracomment>What Qt&apos;s engines are called where people install them.</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Say the next point, side and time</source>
        <translation>次のツボ、側、時間を読み上げる</translation>
    </message>
    <message>
        <source>It speaks after each chime, so that you can keep your eyes closed. Pause, stop and mute cut it short. Breaths are spoken where “Sessions” says so. Nothing leaves this machine.</source>
        <translation>合図の音のあとに読み上げるので、目を閉じたままでいられます。一時停止、中止、消音で読み上げも止まります。呼吸は「セッション」で選んだときに読み上げます。何ひとつこのコンピューターの外へ出ません。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>音声の音量</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Say a test sentence</source>
        <translation>試しに文を読み上げる</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>音声を探しています…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（ありません）</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>&amp;To the map</source>
        <translation>体の図へ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>&amp;How to press</source>
        <translation>押し方(&amp;H)</translation>
    </message>
    <message>
        <source>Press where it helps</source>
        <translation>役立つところを押す</translation>
    </message>
    <message>
        <source>Acupress shows where points lie, how to press them, and leads you through it.</source>
        <translation>Acupressは、ツボの位置と押し方を示し、順に案内します。</translation>
    </message>
    <message>
        <source>About ten minutes a day, with your own fingers</source>
        <translation>1日約10分、自分の指で</translation>
    </message>
    <message>
        <source>What studies found, and what they did not</source>
        <translation>研究でわかったことと、わからなかったこと</translation>
    </message>
    <message>
        <source>Acupress sends nothing anywhere</source>
        <translation>Acupressは何も送信しません</translation>
    </message>
    <message>
        <source>Which figure?</source>
        <translation>どちらの体のモデルにしますか</translation>
    </message>
    <message>
        <source>Everything is shown on it. The settings change it at any time.</source>
        <translation>すべてをこのモデルで表示します。設定でいつでも変えられます。</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>今答える(&amp;A)</translation>
    </message>
    <message>
        <source>Is it for you?</source>
        <translation>あなたに向いていますか</translation>
    </message>
    <message>
        <source>Most aches are harmless. A few signs are not, and some points are not for everyone.</source>
        <translation>痛みのほとんどは心配のないものです。ただし、そうではない症状もあり、誰にでも向くわけではないツボもあります。</translation>
    </message>
    <message>
        <source>Some short questions find out. They are asked before the first session, at the latest.</source>
        <translation>いくつかの短い質問で確かめます。遅くとも最初のセッションの前に尋ねます。</translation>
    </message>
    <message>
        <source>This starts a session. The map shows everything else.</source>
        <translation>これでセッションが始まります。ほかのものはすべて体の図にあります。</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>どこが痛みますか</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
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
        <translation>はい、1つ以上(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, none of these</source>
        <translation>いいえ、どれもない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Acupress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupress %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the body what hurts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet of these points (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cun…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Acupress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the session out of this window, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In a narrow window, where it lies over the map.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pain and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Close the point&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the point&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Your health answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no complete answers yet. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on %1. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered, counts as yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clinician agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all health answers from this computer? No session starts until new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Because of what you answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no diagnosis; the questions err on the safe side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <extracomment>What the chips&apos; own height may overlap of the padding that every map has. Someone who was asked to point at the body did: a Region, or None beside the figure. Where the window shows now which spot is chosen, named or has the keyboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>A bank card is just as large</source>
        <extracomment>ISO/IEC 7810, format ID-1, in mm; the corners&apos; radius is 3.18. Pixels of this widget in a mm of the card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame of a bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pixels wide. Arrow keys change its size.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarefulBox</name>
    <message>
        <source>Careful: %1</source>
        <extracomment>Left, top, right and bottom of the text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check my setup</source>
        <extracomment>What to say about a trial, None where one hears or sees it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here can be missing; what is used instead stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Close-up</source>
        <extracomment>Pictures kept: every spot of the ten points once, and some room for a change of size or theme.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sound for “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our sound for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CunDialog</name>
    <message>
        <source>My cun</source>
        <extracomment>Texts as wide as that need few lines, and Qt then knows their height.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase my measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cun of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CunTable</name>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Pain and sessions by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>&amp;Save the sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence</source>
        <extracomment>Filled marks of four. Mixed results do not add up to more than limited good ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The grades of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title in brackets is ours; the printed one was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactTiles</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 / 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Acupress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on, and a session goes on too. If something looks odd, close Acupress and start it again. The report below holds nothing about your health; it is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>What hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Can be reached seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a meridian that runs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From afar, by tradition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontEnds</name>
    <message>
        <source>This desktop has no tray: the session goes on in this small window.</source>
        <extracomment>The small window came by itself, and goes by itself when the large one comes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>My pain and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be how much it hurt, day by day, and the sessions of each day. Begin with today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain was %1 at first and is %2 now: noticeably less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain was %1 at first and is %2 now: no noticeable change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain was %1 at first and is %2 now: noticeably more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all sessions and all you said about pain from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of Acupress (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>My pain and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask after sessions how much it hurts, once a day at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it Acupress can say when it is time to see someone: after six weeks without noticeable change, or a week of more pain. “My pain and sessions” in the menu shows what you said, exports it and erases it. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of Acupress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, voice and messages change at once, also while a session runs. By which names points are shown is chosen under “Names”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Tools</source>
        <extracomment>How high the toolbar is, in pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Acupress</source>
        <extracomment>A window lower than this (a small screen at 200 %) has a flat dock.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the body where it hurts. Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points are offered there. Pain in the chest is for a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message>
        <source>Left</source>
        <extracomment>Someone asked for a view (and was not led there by a point or a session).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the points of both sides, or of one (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meridian lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines of the meridians (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show bones and landmarks to find points by (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the figure&apos;s left on the left of the picture, as in a mirror (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figure with or without clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All views, of the left and of the right (Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2, again for more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 on the map)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left + right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFonts</name>
    <message>
        <source>simplified Chinese</source>
        <extracomment>Qt keeps which fonts a text is taken from by the first family alone: whoever asks later for another second family gets that of whoever asked first, unless something else differs. What to take where no family is there says nothing here, and differs (`findings/qt-second-font-family.sh`). Where the application keeps the families that its font had at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font has the letters of %1, so these names are not shown. Install %2 to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in the list, on a point&apos;s page and on sheets; search knows all of them. Points outside the standard have Chinese and English names alone. Nobody who reads Japanese, Korean or Vietnamese has checked these names yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin (Hégǔ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (Joining Valley)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese, kanji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese, kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese, romaji (Gōkoku)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean, hangul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean, Latin letters (Hapgok)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Hợp Cốc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French code (GI4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German code (Di4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish code (IG4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Own note…</source>
        <extracomment>A pause in typing after which the note is kept, so that not even a crash loses more than a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own note on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>There is no point “%1”.</source>
        <extracomment>The letters of its words, in pixels, and the smallest that they become in the strip of codes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point matches. Try a code, a name or a place such as “knee”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star on a point&apos;s page (Ctrl+D) keeps the point here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <extracomment>What can be said again in another language; a plain string stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ about this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>Chart of pain and sessions</source>
        <extracomment>At least the six weeks that trials ran, at most half a year. The band of the sessions, and the gap above it with their name. How high a name stands: Chinese letters need more than Latin ones. A day with more sessions than this is drawn as high as one with so many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain from 0 to 10: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainDialog</name>
    <message>
        <source>Before the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again after sessions, once a day at most, it shows over the weeks whether anything changes. It stays on this computer, and the settings switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>My pain and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: %1 of %2. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>How much does it hurt, 0 to 10, on average over the last 24 hours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointActions</name>
    <message>
        <source>Favourite</source>
        <extracomment>The chosen point is a favourite.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favourite (Ctrl+D removes it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a favourite (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message numerus="yes">
        <source>A note holds %n characters; the rest was left out.</source>
        <extracomment>The picture takes what the longest text leaves of the panel&apos;s height, within limits.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This desktop has no tray to start in, so the window opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&amp;Point at the body…</source>
        <extracomment>Lets someone mark parts on the figure, beginning with those marked already. A yes whose rest is still to be asked: until then it counts in full. More is asked for below, or the keyboard went there: the part of the page that should be in sight.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark at least one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Is it for you?</source>
        <extracomment>So much of the page is seen below what is brought in sight, in pixels. None stands for the question about the age.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Acupress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupress cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionMap</name>
    <message>
        <source>Point at the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on what should be left alone. Nothing is marked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Time of the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine of the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the reminder at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <extracomment>What a new reminder begins with: the working days, late in the morning, then in the afternoon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article that Acupress follows says two to three times a day. The studies of pressing by oneself mostly had once a day, so Acupress reminds you twice a day at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls into them, or was missed while the computer slept, comes once after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders come only while Acupress runs, if only in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder comes for now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save reminders as a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 min</source>
        <extracomment>What the letters may take of the ring&apos;s width.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineNote</name>
    <message>
        <source>What the studies did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>favourite</source>
        <extracomment>Put together once: Python takes longer over it than over all else that Qt asks of a row. Rows as they were built, none of them the chosen point&apos;s: a letter of a search needs hundreds. What hurts comes before the meridians.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <extracomment>Where the mark was put, in cm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark at %1 cm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPrompts</name>
    <message>
        <source>How to press</source>
        <extracomment>The window&apos;s own commands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>The figure&apos;s cun (%1).</source>
        <extracomment>The lengths in cun that a bar may stand for, with the parts between its ticks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure&apos;s cun (%1). Click to measure your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cun (%1) is %2 cm. Click for My cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cun: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search points, aches…</source>
        <extracomment>How far the key stands from the end of the field, and at least from the words before it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Start</source>
        <extracomment>There are other actions in `starts` than before. The one large button: starts, pauses, resumes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp or spreading pain, numb, dizzy?</source>
        <extracomment>Something feels wrong: the session is to end, and questions are to be asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the session and asks some questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 · too little left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDock</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Pressing</source>
        <extracomment>Times that people choose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on each point and side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easing in and out is part of it. These times are our choice, guided by studies; no study has shown the best dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the routine has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between two points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stretches, posture, warmth and quiet breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow ring, silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow ring, and spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the screen on, but not while paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a small window when the large one is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the routine has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>A window of its own</source>
        <extracomment>How high the figure of a practice is, in pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>A page&apos;s name in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>A row&apos;s name; texts below rows are as wide as name and choice together.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPages</name>
    <message>
        <source>Show one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session</source>
        <extracomment>Its time and its point are read from two metres: letters of a centimetre on a usual screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundActions</name>
    <message>
        <source>Sound on</source>
        <extracomment>Sounds come or go, or can be heard no longer. Mutes, or brings the sound back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+M; hold for the volume)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Volume of the chimes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Volume</source>
        <extracomment>What the file dialog offers; any other file that can be decoded is taken too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute every sound, the voice too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn and choose the chimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Playing one here is heard at the volume above, also while it is muted or switched off. A sound of your own lasts at most %n seconds: WAV, MP3, OGG, Opus, FLAC, AIFF or M4A.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This machine has no sound output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume is at 0. Turn it up to hear something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpotPainter</name>
    <message>
        <source>%1 · %2 · more here: %3</source>
        <extracomment>How much of the lower right corner the zoom buttons and their margins take. A dot further off than this paints nothing there, in pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>%1 L</source>
        <extracomment>A chip, at least; longer words make all of them wider.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 L+R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Anything new today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing new, start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Something is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Help, safety, settings, quit</source>
        <extracomment>Below this width the buttons of the views do not fit beside search and start. Below this one there are no words on the print button. The margins of the bar, and what lies between its parts. More of a title does not stand on the start button, in pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Acupress</source>
        <extracomment>How long a message stays at the icon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupress · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · paused, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>%1 Click here for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnwellDialog</name>
    <message>
        <source>&amp;Go on to some questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>All views of the body</source>
        <extracomment>Views that show both sides stand in rows of so many; the others in two blocks, side by side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the map shows (Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little finger&apos;s edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb&apos;s edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the body</source>
        <extracomment>Where a name is clear only beside the others of its part of the body: the name that is clear anywhere.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>A letter a view, of those that mean nothing else on the map; with Shift it is the right side&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Arrow keys go from point to point, Enter opens one, + and - zoom, 0 shows all, M meridian lines, B bones, S one side or both, X as in a mirror. A letter shows a view, with Shift the right side&apos;s: Control and 9 lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <extracomment>What Qt&apos;s engines are called where people install them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the next point, side and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks after each chime, so that you can keep your eyes closed. Pause, stop and mute cut it short. Breaths are spoken where “Sessions” says so. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a test sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press where it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupress shows where points lie, how to press them, and leads you through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ten minutes a day, with your own fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What studies found, and what they did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most aches are harmless. A few signs are not, and some points are not for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some short questions find out. They are asked before the first session, at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This starts a session. The map shows everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowNotifier</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>&amp;Yes, at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No, none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Acupress</source>
        <translation>Über Acupress</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Acupress %1</source>
        <translation>Acupress %1</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Die Figur</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Die Punkte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show on the body what hurts…</source>
        <translation>Am Körper zeigen, was wehtut…</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Merkblatt drucken</translation>
    </message>
    <message>
        <source>Print a sheet of these points (Ctrl+P)</source>
        <translation>Ein Merkblatt dieser Punkte drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open what can be done here</source>
        <extracomment>As the menu key; Qt knows this one on some systems alone.</extracomment>
        <translation>Öffnen, was hier möglich ist</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Erinnerungen…</translation>
    </message>
    <message>
        <source>Find points…</source>
        <translation>Punkte finden…</translation>
    </message>
    <message>
        <source>Does it help me?…</source>
        <translation>Hilft es mir?…</translation>
    </message>
    <message>
        <source>My cun…</source>
        <translation>Mein Cun…</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>Cun-Lineale drucken…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>My routines…</source>
        <translation>Meine Programme…</translation>
    </message>
    <message>
        <source>Read a routine…</source>
        <translation>Programm einlesen…</translation>
    </message>
    <message>
        <source>About Acupress</source>
        <translation>Über Acupress</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>Das Fenster zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Take the session out of this window, or back</source>
        <translation>Die Sitzung aus diesem Fenster lösen oder zurückholen</translation>
    </message>
    <message>
        <source>Open the point&apos;s page</source>
        <translation>Seite des Punktes öffnen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In a narrow window, where it lies over the map.</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>How to press</source>
        <translation>So wird gedrückt</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>My pain and sessions</source>
        <translation>Meine Schmerzen und Sitzungen</translation>
    </message>
    <message>
        <source>Your health answers</source>
        <translation>Ihre Gesundheitsantworten</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>Etwas hat sich geändert</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Close the point&apos;s page</source>
        <translation>Seite des Punktes schließen</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Your health answers</source>
        <translation>Ihre Gesundheitsantworten</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Answer the questions</source>
        <translation>Fragen &amp;beantworten</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>There are no complete answers yet. They stay on this computer.</source>
        <translation>Es gibt noch keine vollständigen Antworten. Sie bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Answered on %1. They stay on this computer.</source>
        <translation>Beantwortet am %1. Die Antworten bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 oder älter</translation>
    </message>
    <message>
        <source>not answered, counts as yes</source>
        <translation>nicht beantwortet, gilt als Ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>a clinician agrees</source>
        <translation>Fachperson stimmt zu</translation>
    </message>
    <message>
        <source>Erase all health answers from this computer? No session starts until new ones.</source>
        <translation>Alle Gesundheitsantworten von diesem Rechner löschen? Ohne neue beginnt keine Sitzung.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Because of what you answered: %1.</source>
        <translation>Wegen Ihrer Antworten: %1.</translation>
    </message>
    <message>
        <source>This is no diagnosis; the questions err on the safe side.</source>
        <translation>Das ist keine Diagnose; die Fragen sind im Zweifel vorsichtig.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Answer again…</source>
        <translation>&amp;Neu beantworten…</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <extracomment>What the chips&apos; own height may overlap of the padding that every map has. Who types pauses no longer than this. Someone who was asked to point at the body did: a Region, or None beside the figure; or ended that. Where the window shows now which spot is chosen, named or has the keyboard.</extracomment>
        <translation>Körperkarte</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>A bank card is just as large</source>
        <extracomment>ISO/IEC 7810, format ID-1, in mm; the corners&apos; radius is 3.18. Pixels of this widget in a mm of the card.</extracomment>
        <translation>Eine Bankkarte ist genau so groß</translation>
    </message>
    <message>
        <source>Frame of a bank card</source>
        <translation>Rahmen einer Bankkarte</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels wide. Arrow keys change its size.</source>
        <translation>
            <numerusform>%n Pixel breit. Pfeiltasten ändern seine Größe.</numerusform>
            <numerusform>%n Pixel breit. Pfeiltasten ändern seine Größe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarefulBox</name>
    <message>
        <source>Careful: %1</source>
        <extracomment>Left, top, right and bottom of the text.</extracomment>
        <translation>Vorsicht: %1</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check my setup</source>
        <extracomment>What to say about a trial, None where one hears or sees it.</extracomment>
        <translation>Mein System prüfen</translation>
    </message>
    <message>
        <source>Everything here can be missing; what is used instead stands beside it.</source>
        <translation>Alles hier darf fehlen; was stattdessen verwendet wird, steht daneben.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>auf andere Art</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Close-up</source>
        <extracomment>A caption that would be narrower is left out. The side&apos;s name takes no more of the height than this: it is told beside a picture that is so small.</extracomment>
        <translation>Nahansicht</translation>
    </message>
</context>
<context>
    <name>CollectionActions</name>
    <message>
        <source>In my points</source>
        <extracomment>The chosen point is in the collection.</extracomment>
        <translation>In meinen Punkten</translation>
    </message>
    <message>
        <source>Put this list into my points</source>
        <translation>Diese Liste in meine Punkte übernehmen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Alle herausnehmen</translation>
    </message>
    <message>
        <source>Change this step…</source>
        <translation>Diesen Schritt ändern…</translation>
    </message>
    <message>
        <source>Keep my points as a routine…</source>
        <translation>Meine Punkte als Programm speichern…</translation>
    </message>
    <message>
        <source>Keep this list as a routine…</source>
        <translation>Diese Liste als Programm speichern…</translation>
    </message>
    <message>
        <source>Print my points</source>
        <translation>Meine Punkte drucken</translation>
    </message>
    <message>
        <source>My points</source>
        <translation>Meine Punkte</translation>
    </message>
    <message>
        <source>My points are full: no more than %1 fit in.</source>
        <translation>„Meine Punkte“ ist voll: Mehr als %1 passen nicht hinein.</translation>
    </message>
    <message>
        <source>In my points (Ctrl+L takes it out)</source>
        <translation>In meinen Punkten (Strg+L nimmt ihn heraus)</translation>
    </message>
    <message>
        <source>Put it into my points (Ctrl+L)</source>
        <translation>In meine Punkte aufnehmen (Strg+L)</translation>
    </message>
</context>
<context>
    <name>CollectionTray</name>
    <message>
        <source>My points</source>
        <extracomment>More rows than fit into so many pixels are scrolled.</extracomment>
        <translation>Meine Punkte</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What can be done with my points</source>
        <translation>Was mit meinen Punkten möglich ist</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play “%1”</source>
        <translation>„%1“ abspielen</translation>
    </message>
    <message>
        <source>Own sound…</source>
        <translation>Eigener Klang…</translation>
    </message>
    <message>
        <source>Own sound for “%1”…</source>
        <translation>Eigener Klang für „%1“…</translation>
    </message>
    <message>
        <source>Ours again</source>
        <translation>Wieder unserer</translation>
    </message>
    <message>
        <source>Our sound for “%1”</source>
        <translation>Unser Klang für „%1“</translation>
    </message>
</context>
<context>
    <name>CunDialog</name>
    <message>
        <source>My cun</source>
        <extracomment>The rulers of this BodyMeasure, kept or not, are to be printed.</extracomment>
        <translation>Mein Cun</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Length in centimetres</source>
        <translation>Länge in Zentimetern</translation>
    </message>
    <message>
        <source>Erase my measure</source>
        <translation>Mein Maß löschen</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>Cun-Lineale drucken…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>One cun of yours</source>
        <translation>Ein Cun bei Ihnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Pain and sessions by day</source>
        <translation>Schmerzen und Sitzungen nach Tagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Minutes pressed</source>
        <translation>Minuten gedrückt</translation>
    </message>
    <message>
        <source>Holds done</source>
        <translation>Druckphasen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>Mein System</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Save the sources…</source>
        <translation>Quellen s&amp;peichern…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation>Quellen speichern</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence</source>
        <extracomment>Filled marks of four. Mixed results do not add up to more than limited good ones.</extracomment>
        <translation>Was Studien zeigen</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The grades of points</source>
        <translation>Die Stufen der Punkte</translation>
    </message>
    <message>
        <source>The times of the routines</source>
        <translation>Die Zeiten der Programme</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>A title in brackets is ours; the printed one was not seen.</source>
        <translation>Ein Titel in Klammern ist unserer; der gedruckte wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Our verdict</source>
        <translation>Unser Urteil</translation>
    </message>
</context>
<context>
    <name>FactTiles</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beidseits</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Je Seite</translation>
    </message>
    <message>
        <source>Right, left</source>
        <translation>Rechts, links</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Links, rechts</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>Orientierung</translation>
    </message>
    <message>
        <source>Do not press</source>
        <translation>Nicht drücken</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Nichts für Sie</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in Acupress</source>
        <translation>In Acupress ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>It goes on, and a session goes on too. If something looks odd, close Acupress and start it again. The report below holds nothing about your health; it is kept in %1.</source>
        <translation>Es läuft weiter, und eine Sitzung auch. Wenn etwas merkwürdig aussieht, schließen Sie Acupress und starten Sie es neu. Der Bericht unten enthält nichts über Ihre Gesundheit; er liegt in %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FigureChoice</name>
    <message>
        <source>Figure</source>
        <extracomment>How high a picture is, and the most that it is wide, in pixels of the usual font.</extracomment>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Map, pictures and sheets show the chosen figure. Points lie where the standard puts them, on each figure by its own measures.</source>
        <translation>Karte, Bilder und Merkblätter zeigen die gewählte Figur. Die Punkte liegen, wo der Standard sie angibt, an jeder Figur nach ihren eigenen Maßen.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>My routines</source>
        <translation>Meine Programme</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>My routines (%1)</source>
        <translation>Meine Programme (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>What hurts</source>
        <translation>Was wehtut</translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation>Meridian</translation>
    </message>
    <message>
        <source>Body region</source>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Erreichbar</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Can be reached seated</source>
        <translation>Im Sitzen erreichbar</translation>
    </message>
    <message>
        <source>With one hand</source>
        <translation>Mit einer Hand</translation>
    </message>
    <message>
        <source>Through clothes</source>
        <translation>Durch Kleidung</translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <translation>%1: wo es ist</translation>
    </message>
    <message>
        <source>On a meridian that runs there</source>
        <translation>Auf einem Meridian, der dort verläuft</translation>
    </message>
    <message>
        <source>From afar, by tradition</source>
        <translation>Von fern, nach der Tradition</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Alle Punkte</translation>
    </message>
</context>
<context>
    <name>FrontEnds</name>
    <message>
        <source>This desktop has no tray: the session goes on in this small window.</source>
        <extracomment>The small window came by itself, and goes by itself when the large one comes back.</extracomment>
        <translation>Dieser Desktop hat keinen Infobereich: Die Sitzung läuft in diesem kleinen Fenster weiter.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>My pain and sessions</source>
        <extracomment>Over so long the pain right before and after sessions is averaged.</extracomment>
        <translation>Meine Schmerzen und Sitzungen</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>Diagramm und Tabelle</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Read in…</source>
        <translation>&amp;Einlesen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Here will be how much it hurt, day by day, and the sessions of each day. Begin with today.</source>
        <translation>Hier wird stehen, wie sehr es wehtat, Tag für Tag, und die Sitzungen jedes Tages. Beginnen Sie mit heute.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>Für heute notiert.</translation>
    </message>
    <message>
        <source>Erase all sessions, all you said about pain and all you learned from this computer?</source>
        <translation>Alle Sitzungen, alle Schmerzangaben und alles Gelernte von diesem Rechner löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Everything has been erased.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>Zum Wiedereinlesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>History of Acupress (*.json)</source>
        <translation>Verlauf von Acupress (*.json)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>My pain and sessions</source>
        <translation>Meine Schmerzen und Sitzungen</translation>
    </message>
    <message>
        <source>Ask how much it hurts: right before and after sessions, and once a day</source>
        <translation>Fragen, wie sehr es wehtut: unmittelbar vor und nach Sitzungen und einmal am Tag</translation>
    </message>
    <message>
        <source>With it Acupress can say when it is time to see someone: after six weeks without noticeable change, or a week of more pain. “My pain and sessions” in the menu shows what you said, exports it and erases it. It stays on this computer, unless “Computers” names a folder.</source>
        <translation>Damit kann Acupress sagen, wann es Zeit ist, fachlichen Rat zu holen: nach sechs Wochen ohne spürbare Änderung oder einer Woche mit mehr Schmerz. „Meine Schmerzen und Sitzungen“ im Menü zeigt, was Sie angegeben haben, exportiert und löscht es. Es bleibt auf diesem Rechner, solange unter „Rechner“ kein Ordner gewählt ist.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep as a routine</source>
        <translation>Als Programm speichern</translation>
    </message>
    <message>
        <source>Rename a routine</source>
        <translation>Programm umbenennen</translation>
    </message>
    <message>
        <source>What the routine is called</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On the map and in lists the arrow keys move and Enter opens. Digits answer how much it hurts; a 1 waits for Space, or for a 0 that makes it 10.</source>
        <translation>Auf der Karte und in Listen bewegt man sich mit den Pfeiltasten und öffnet mit der Eingabetaste. Ziffern antworten, wie sehr es wehtut; eine 1 wartet auf die Leertaste oder auf eine 0, die sie zur 10 macht.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of Acupress</source>
        <translation>Sprache von Acupress</translation>
    </message>
    <message>
        <source>Windows, voice and messages change at once, also while a session runs. By which names points are shown is chosen under “Names”.</source>
        <translation>Fenster, Stimme und Meldungen wechseln sofort, auch während eine Sitzung läuft. Mit welchen Namen Punkte gezeigt werden, wählen Sie unter „Namen“.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>More contrast and larger letters are chosen in the system; Acupress follows at once.</source>
        <translation>Mehr Kontrast und größere Schrift wählen Sie im System; Acupress folgt sofort.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Paper</source>
        <extracomment>Typing is followed once it rests for so long (ms). What each layout has of what may be left out.</extracomment>
        <translation>Papier</translation>
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
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Wie in der Gestaltung</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>Booklet, a page for each point</source>
        <translation>Heft, eine Seite je Punkt</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Karten zum Ausschneiden</translation>
    </message>
    <message>
        <source>Poster, every point named</source>
        <translation>Poster, jeder Punkt mit Namen</translation>
    </message>
    <message>
        <source>Diary of four weeks</source>
        <translation>Tagebuch für vier Wochen</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Größe des Posters</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>On pages to glue together</source>
        <translation>Auf Seiten zum Zusammenkleben</translation>
    </message>
    <message>
        <source>Where most points are seen</source>
        <translation>In dem man die meisten Punkte sieht</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Ohne Farben</translation>
    </message>
    <message>
        <source>Pictures of all points</source>
        <translation>Bilder aller Punkte</translation>
    </message>
    <message>
        <source>How to find each point</source>
        <translation>Wie man jeden Punkt findet</translation>
    </message>
    <message>
        <source>How to press each point</source>
        <translation>Wie man jeden Punkt drückt</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Days to fill in</source>
        <translation>Tage zum Ausfüllen</translation>
    </message>
    <message>
        <source>Hands in the pictures</source>
        <translation>Hände in den Bildern</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Line of the practice</source>
        <translation>Zeile der Praxis</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>Name einer Vorlage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Tools</source>
        <extracomment>How high the toolbar is, in pixels.</extracomment>
        <translation>Werkzeuge</translation>
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
        <translation>Klicken Sie am Körper dorthin, wo es wehtut. Esc bricht ab.</translation>
    </message>
    <message>
        <source>No points are offered there. Pain in the chest is for a doctor.</source>
        <translation>Dort werden keine Punkte angeboten. Brustschmerzen gehören zum Arzt.</translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message>
        <source>Left</source>
        <extracomment>Someone asked for a view (and was not led there by a point or a session).</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Show the points of both sides, or of one (S)</source>
        <translation>Die Punkte beider Seiten oder einer zeigen (S)</translation>
    </message>
    <message>
        <source>Meridian lines</source>
        <translation>Meridianlinien</translation>
    </message>
    <message>
        <source>Show the lines of the meridians (M)</source>
        <translation>Die Linien der Meridiane zeigen (M)</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Show bones and landmarks to find points by (B)</source>
        <translation>Knochen und Orientierungspunkte zeigen (B)</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Wie im Spiegel</translation>
    </message>
    <message>
        <source>Have the figure&apos;s left on the left of the picture, as in a mirror (X)</source>
        <translation>Die linke Seite der Figur links im Bild, wie im Spiegel (X)</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Show the figure with or without clothes</source>
        <translation>Die Figur mit oder ohne Kleidung zeigen</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Show the hand that presses the point in its pictures</source>
        <translation>In den Bildern eines Punkts die Hand zeigen, die ihn drückt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Where am I</source>
        <extracomment>What they tell is connected by the map of the large window, the only one that obeys them.</extracomment>
        <translation>Wo bin ich</translation>
    </message>
    <message>
        <source>Say where on the map you are, and what is near (R)</source>
        <translation>Sagen, wo auf der Karte Sie sind und was in der Nähe ist (R)</translation>
    </message>
    <message>
        <source>Bones and meridians near</source>
        <translation>Knochen und Meridiane in der Nähe</translation>
    </message>
    <message>
        <source>Say which bones and meridians are near (V)</source>
        <translation>Sagen, welche Knochen und Meridiane in der Nähe sind (V)</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>All views, of the left and of the right (Ctrl+9)</source>
        <translation>Alle Ansichten, von links und von rechts (Strg+9)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points shown: %1</source>
        <translation>Gezeigte Punkte: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2, again for more)</source>
        <translation>%1 (Strg+%2, nochmals für weitere)</translation>
    </message>
    <message>
        <source>Shift+%1</source>
        <translation>Umschalt+%1</translation>
    </message>
    <message>
        <source>%1 (%2 on the map)</source>
        <translation>%1 (%2 auf der Karte)</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Left + right</source>
        <translation>Links + rechts</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
</context>
<context>
    <name>NameFonts</name>
    <message>
        <source>simplified Chinese</source>
        <extracomment>Qt keeps which fonts a text is taken from by the first family alone: whoever asks later for another second family gets that of whoever asked first, unless something else differs. What to take where no family is there says nothing here, and differs (`findings/qt-second-font-family.sh`). Where the application keeps the families that its font had at first.</extracomment>
        <translation>vereinfachtem Chinesisch</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>traditionellem Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>No installed font has the letters of %1, so these names are not shown. Install %2 to see them.</source>
        <translation>Keine installierte Schrift hat die Zeichen von %1, daher werden diese Namen nicht gezeigt. Installieren Sie %2, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Erster Name</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Zweiter Name</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>Pinyin (Hégǔ)</source>
        <translation>Pinyin (Hégǔ)</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>English (Joining Valley)</source>
        <translation>Englisch (Joining Valley)</translation>
    </message>
    <message>
        <source>Japanese, kanji</source>
        <translation>Japanisch, Kanji</translation>
    </message>
    <message>
        <source>Japanese, kana</source>
        <translation>Japanisch, Kana</translation>
    </message>
    <message>
        <source>Japanese, romaji (Gōkoku)</source>
        <translation>Japanisch, Romaji (Gōkoku)</translation>
    </message>
    <message>
        <source>Korean, hangul</source>
        <translation>Koreanisch, Hangul</translation>
    </message>
    <message>
        <source>Korean, Latin letters (Hapgok)</source>
        <translation>Koreanisch, lateinisch (Hapgok)</translation>
    </message>
    <message>
        <source>Vietnamese (Hợp Cốc)</source>
        <translation>Vietnamesisch (Hợp Cốc)</translation>
    </message>
    <message>
        <source>French code (GI4)</source>
        <translation>Französischer Code (GI4)</translation>
    </message>
    <message>
        <source>German code (Di4)</source>
        <translation>Deutscher Code (Di4)</translation>
    </message>
    <message>
        <source>Spanish code (IG4)</source>
        <translation>Spanischer Code (IG4)</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names of points</source>
        <translation>Namen der Punkte</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Erster Name</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Zweiter Name</translation>
    </message>
    <message>
        <source>They stand in the list, on a point&apos;s page and on sheets; search knows all of them. Points outside the standard have Chinese and English names alone. Nobody who reads Japanese, Korean or Vietnamese has checked these names yet.</source>
        <translation>Sie stehen in der Liste, auf der Seite eines Punktes und auf Merkblättern; die Suche kennt alle. Punkte außerhalb des Standards haben nur chinesische und englische Namen. Niemand, der Japanisch, Koreanisch oder Vietnamesisch liest, hat diese Namen bisher geprüft.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Own note…</source>
        <translation>Eigene Notiz…</translation>
    </message>
    <message>
        <source>Own note on %1</source>
        <translation>Eigene Notiz zu %1</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>There is no point “%1”.</source>
        <extracomment>The letters of its words, in pixels, and the smallest that they become in the strip of codes.</extracomment>
        <translation>Es gibt keinen Punkt „%1“.</translation>
    </message>
    <message>
        <source>No point matches. Try a code, a name or a place such as “knee”.</source>
        <translation>Kein Punkt passt. Versuchen Sie einen Code, einen Namen oder einen Ort wie „Knie“.</translation>
    </message>
    <message>
        <source>The star on a point&apos;s page (Ctrl+D) keeps the point here.</source>
        <translation>Der Stern auf der Seite eines Punktes (Strg+D) merkt den Punkt hier.</translation>
    </message>
    <message>
        <source>No point belongs here.</source>
        <translation>Hierzu gehört kein Punkt.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <extracomment>What can be said again in another language; a plain string stays as it is.</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Find it</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Sources differ about this name.</source>
        <translation>Über diesen Namen sind sich die Quellen uneinig.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>englisch: %1 · %2</translation>
    </message>
</context>
<context>
    <name>PageTurning</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>Chart of pain and sessions</source>
        <extracomment>At least the six weeks that trials ran, at most half a year. The band of the sessions, and the gap above it with their name. How high a name stands: Chinese letters need more than Latin ones. A day with more sessions than this is drawn as high as one with so many.</extracomment>
        <translation>Diagramm der Schmerzen und Sitzungen</translation>
    </message>
    <message>
        <source>pain %1 of %2</source>
        <translation>Schmerz %1 von %2</translation>
    </message>
    <message>
        <source>sessions: %1</source>
        <translation>Sitzungen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Vom %1 bis %2.</translation>
    </message>
    <message>
        <source>Sessions: %1.</source>
        <translation>Sitzungen: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pain from 0 to 10: %1.</source>
        <translation>Schmerz von 0 bis 10: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>PainDialog</name>
    <message>
        <source>Before the first session</source>
        <translation>Vor der ersten Sitzung</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Ohne Angabe weiter</translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <translation>Noch eine, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Asked again after sessions, once a day at most, it shows over the weeks whether anything changes. Acupress sends it nowhere, and the settings switch it off.</source>
        <translation>Nach Sitzungen wieder gefragt, höchstens einmal am Tag, zeigt es über die Wochen, ob sich etwas ändert. Acupress sendet es nirgendwohin, und in den Einstellungen lässt es sich abschalten.</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>My pain and sessions</source>
        <translation>Meine Schmerzen und Sitzungen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Noted: %1 of %2. Thank you.</source>
        <translation>Notiert: %1 von %2. Danke.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>How much does it hurt, 0 to 10, on average over the last 24 hours?</source>
        <extracomment>Between two buttons, and how many stand in a row of one that wraps.</extracomment>
        <translation>Wie sehr tut es weh, 0 bis 10, im Durchschnitt der letzten 24 Stunden?</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0 ist kein Schmerz, 10 der schlimmste, den Sie sich vorstellen können.</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, kein Schmerz</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10, der schlimmste vorstellbare Schmerz</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
</context>
<context>
    <name>PointActions</name>
    <message>
        <source>Favourite</source>
        <extracomment>The chosen point is a favourite. Shows the chosen point on the map, as large as there is use for.</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>A favourite (Ctrl+D removes it)</source>
        <translation>Ein Favorit (Strg+D entfernt ihn)</translation>
    </message>
    <message>
        <source>Make it a favourite (Ctrl+D)</source>
        <translation>Zum Favoriten machen (Strg+D)</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message numerus="yes">
        <source>A note holds %n characters; the rest was left out.</source>
        <extracomment>The picture takes what the page&apos;s words leave of the panel&apos;s height, up to `_HIGHEST`. Where all of them leave too little it has `_WANTED` if finding, pressing and care stay in sight, and `_LOWEST` in any case. Of a low panel no more than this share, so that words are in sight below it.</extracomment>
        <translation>
            <numerusform>Eine Notiz fasst %n Zeichen; der Rest wurde weggelassen.</numerusform>
            <numerusform>Eine Notiz fasst %n Zeichen; der Rest wurde weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>My points</source>
        <translation>Meine Punkte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This desktop has no tray to start in, so the window opened.</source>
        <translation>Dieser Desktop hat keinen Infobereich zum Starten, deshalb hat sich das Fenster geöffnet.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&amp;Point at the body…</source>
        <extracomment>Lets someone mark parts on the figure, beginning with those marked already. A yes whose rest is still to be asked: until then it counts in full. More is asked for below, or the keyboard went there: the part of the page that should be in sight.</extracomment>
        <translation>Am &amp;Körper zeigen…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Last time: yes</source>
        <translation>Letztes Mal: ja</translation>
    </message>
    <message>
        <source>Last time: no</source>
        <translation>Letztes Mal: nein</translation>
    </message>
    <message>
        <source>Mark at least one part</source>
        <translation>Mindestens eine Stelle markieren</translation>
    </message>
    <message>
        <source>Both, or not sure</source>
        <translation>Beide oder nicht sicher</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Is it for you?</source>
        <extracomment>So much of the page is seen below what is brought in sight, in pixels. None stands for the question about the age.</extracomment>
        <translation>Ist es für Sie geeignet?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>Ihre Antworten bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReadRoutineDialog</name>
    <message>
        <source>Read a routine</source>
        <translation>Programm einlesen</translation>
    </message>
    <message>
        <source>Paste the code of a routine here. Or choose a file: a routine file, or a picture of a sheet with its code (.png or .jpg); it can also be dragged onto this window.</source>
        <translation>Fügen Sie hier den Code eines Programms ein. Oder wählen Sie eine Datei: eine Programmdatei oder ein Bild eines Merkblatts mit seinem Code (.png oder .jpg); Sie können sie auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Code of a routine</source>
        <translation>Code eines Programms</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Routines and pictures (*.json *.txt *.png *.jpg *.jpeg)</source>
        <translation>Programme und Bilder (*.json *.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Die Adresse wurde kopiert.</translation>
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
        <translation>Acupress kann nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RegionMap</name>
    <message>
        <source>Point at the body</source>
        <translation>Am Körper zeigen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Click on what should be left alone. Nothing is marked yet.</source>
        <translation>Klicken Sie an, was in Ruhe gelassen werden soll. Noch ist nichts markiert.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Time of the reminder</source>
        <translation>Zeit der Erinnerung</translation>
    </message>
    <message>
        <source>Routine of the reminder</source>
        <translation>Programm der Erinnerung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the reminder at %1</source>
        <translation>Die Erinnerung um %1 entfernen</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <extracomment>What a new reminder begins with: the working days, late in the morning, then in the afternoon.</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me to press</source>
        <translation>Mich ans Drücken erinnern</translation>
    </message>
    <message>
        <source>The article that Acupress follows says two to three times a day. The studies of pressing by oneself mostly had once a day, so Acupress reminds you twice a day at the most.</source>
        <translation>Der Artikel, dem Acupress folgt, sagt zwei- bis dreimal am Tag. Die Studien zum eigenen Drücken hatten meist einmal am Tag, deshalb erinnert Acupress höchstens zweimal am Tag.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>Keine Erinnerungen von</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What falls into them, or was missed while the computer slept, comes once after it.</source>
        <translation>Was in die Ruhezeit fällt oder verpasst wurde, während der Rechner schlief, kommt danach einmal.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>Als Kalenderdatei speichern (.ics)…</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>Bei der Anmeldung im Infobereich starten</translation>
    </message>
    <message>
        <source>Reminders come only while Acupress runs, if only in the tray.</source>
        <translation>Erinnerungen kommen nur, solange Acupress läuft, und sei es im Infobereich.</translation>
    </message>
    <message>
        <source>No reminder comes for now. %1</source>
        <translation>Vorerst kommt keine Erinnerung. %1</translation>
    </message>
    <message>
        <source>No time is chosen yet.</source>
        <translation>Noch ist keine Zeit gewählt.</translation>
    </message>
    <message>
        <source>The next one: %1, %2.</source>
        <translation>Die nächste: %1, %2.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Save reminders as a calendar</source>
        <translation>Erinnerungen als Kalender speichern</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <extracomment>What the letters may take of the ring&apos;s width. The least side that shows a time, and the least width of its line, in pixels.</extracomment>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>RoutineActions</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Copy its code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>„%1“ ist gelöscht. Rückgängig (Strg+Z) holt es zurück.</translation>
    </message>
</context>
<context>
    <name>RoutineDialogs</name>
    <message>
        <source>Routine of Acupress</source>
        <translation>Acupress-Programm</translation>
    </message>
    <message>
        <source>Save a routine</source>
        <translation>Programm speichern</translation>
    </message>
    <message>
        <source>The code can be pasted now, into a message or another Acupress.</source>
        <translation>Der Code kann jetzt eingefügt werden, in eine Nachricht oder in ein anderes Acupress.</translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>My routines</source>
        <extracomment>More of the user&apos;s own than these fold into a menu of their own.</extracomment>
        <translation>Meine Programme</translation>
    </message>
</context>
<context>
    <name>RoutineNote</name>
    <message>
        <source>What the studies did</source>
        <translation>Was die Studien taten</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>My routines</source>
        <translation>Meine Programme</translation>
    </message>
    <message>
        <source>They stand in this order in the list, in menus and in the tray. Drag one to another place.</source>
        <translation>In dieser Reihenfolge stehen sie in der Liste, in Menüs und im Infobereich. Ziehen Sie eines, um es zu verschieben.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>None yet. Keep my points or a list as a routine, or read one that somebody handed on.</source>
        <translation>Noch keines. Speichern Sie Ihre Punkte oder eine Liste als Programm, oder lesen Sie eines ein, das Sie bekommen haben.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>RowPlaces</name>
    <message>
        <source>L</source>
        <extracomment>The size of the letters of the sides, and of the signs, in pixels.</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>favourite</source>
        <extracomment>Put together once: Python takes longer over it than over all else that Qt asks of a row. Rows as they were built, none of them the chosen point&apos;s: a letter of a search needs hundreds. What hurts comes before the meridians.</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>eigene Notiz</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>in my points</source>
        <translation>in meinen Punkten</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <extracomment>Where the mark was put, in cm.</extracomment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>keine Marke</translation>
    </message>
    <message>
        <source>mark at %1 cm</source>
        <translation>Marke bei %1 cm</translation>
    </message>
</context>
<context>
    <name>SafetyPrompts</name>
    <message>
        <source>How to press</source>
        <extracomment>The window&apos;s own commands.</extracomment>
        <translation>So wird gedrückt</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ ist schon da. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>The figure&apos;s cun (%1).</source>
        <extracomment>The lengths in cun that a bar may stand for, with the parts between its ticks.</extracomment>
        <translation>Cun der Figur (%1).</translation>
    </message>
    <message>
        <source>The figure&apos;s cun (%1). Click to measure your own.</source>
        <translation>Cun der Figur (%1). Klicken, um Ihr eigenes zu messen.</translation>
    </message>
    <message>
        <source>Your cun (%1) is %2 cm. Click for My cun.</source>
        <translation>Ihr Cun (%1) ist %2 cm. Klicken für „Mein Cun“.</translation>
    </message>
    <message>
        <source>My cun: %1</source>
        <translation>Mein Cun: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search points, aches…</source>
        <extracomment>The side of a sign, and the least that a finger hits, in pixels. How far the key stands from the end of the field, and at least from the words before it.</extracomment>
        <translation>Punkt, Schmerz…</translation>
    </message>
    <message>
        <source>Search points</source>
        <translation>Punkte suchen</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Start</source>
        <extracomment>There are other actions in `starts` than before. The one large button: starts, pauses, resumes.
----------
What the list shows, a routine or not.</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Repeat this point</source>
        <translation>Punkt wiederholen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sharp or spreading pain, numb, dizzy?</source>
        <extracomment>Something feels wrong: the session is to end, and questions are to be asked.</extracomment>
        <translation>Schmerz scharf, ausstrahlend? Taub, schwindlig?</translation>
    </message>
    <message>
        <source>Ends the session and asks some questions</source>
        <translation>Beendet die Sitzung und stellt einige Fragen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start %1 · too little left</source>
        <translation>%1 starten · zu wenig übrig</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>%1 starten · %2 min</translation>
    </message>
    <message>
        <source>Start my points</source>
        <translation>Meine Punkte starten</translation>
    </message>
</context>
<context>
    <name>SessionDock</name>
    <message>
        <source>Session</source>
        <extracomment>As high as the one line that the panel is at first.</extracomment>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Pressing</source>
        <extracomment>Times that people choose.</extracomment>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Time on each point and side</source>
        <translation>Zeit je Punkt und Seite</translation>
    </message>
    <message>
        <source>Easing in and out is part of it. These times are our choice, guided by studies; no study has shown the best dose.</source>
        <translation>Aufbauen und Lösen gehören dazu. Diese Zeiten sind unsere Wahl, an Studien ausgerichtet; keine Studie hat die beste Dosis gezeigt.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>As the routine has them</source>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Links, dann rechts</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>Rechts, dann links</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Rest between two points</source>
        <translation>Pause zwischen zwei Punkten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>With stretches, posture, warmth and quiet breathing</source>
        <translation>Mit Dehnen, Haltung, Wärme und ruhigem Atmen</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>Atemführung</translation>
    </message>
    <message>
        <source>While you press</source>
        <translation>Während Sie drücken</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>A slow ring, silent</source>
        <translation>Ein langsamer Ring, stumm</translation>
    </message>
    <message>
        <source>A slow ring, and spoken</source>
        <translation>Ein langsamer Ring, gesprochen</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Während einer Sitzung</translation>
    </message>
    <message>
        <source>Keep the screen on, but not while paused</source>
        <translation>Bildschirm anlassen, aber nicht in der Pause</translation>
    </message>
    <message>
        <source>Show a small window when the large one is closed</source>
        <translation>Kleines Fenster zeigen, wenn das große geschlossen ist</translation>
    </message>
    <message>
        <source>As the routine has it</source>
        <translation>Wie im Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>A window of its own</source>
        <extracomment>How high the figure of a practice is, in pixels. The picture of a point, which holds few letters, and what width the words beside it must have. The side of the ring, in a low window, and in the one line of an idle dock; and what lies above and below. It is one line now, or it is not any more.</extracomment>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Programm wählen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>A page&apos;s name in the list.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>A row&apos;s name; texts below rows are as wide as name and choice together.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SetupPages</name>
    <message>
        <source>Show one</source>
        <translation>Eine zeigen</translation>
    </message>
    <message>
        <source>Play a chime</source>
        <translation>Einen Klang spielen</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>Einen Satz sagen</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Merkblatt drucken…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheet</source>
        <translation>Merkblatt drucken</translation>
    </message>
    <message>
        <source>Preview of the sheet “%1”</source>
        <translation>Vorschau des Merkblatts „%1“</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Merkblatts</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>An den Drucker „%1“ gesendet.</translation>
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
        <translation>Merkblatt speichern</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session</source>
        <extracomment>Its time and its point are read from two metres: letters of a centimetre on a usual screen. The picture of a point, which holds few letters.</extracomment>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>SoundActions</name>
    <message>
        <source>Sound on</source>
        <extracomment>Sounds come or go, or can be heard no longer. Mutes, or brings the sound back.</extracomment>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+M; hold for the volume)</source>
        <translation>%1 (Strg+Umschalt+M; halten für die Lautstärke)</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Volume of the chimes</source>
        <translation>Lautstärke der Klänge</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Volume</source>
        <extracomment>What the file dialog offers; any other file that can be decoded is taken too.</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation>Lautstärke der Klänge</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Mute every sound, the voice too</source>
        <translation>Alles stummschalten, auch die Stimme</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Einen Testklang spielen</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Learn and choose the chimes</source>
        <translation>Klänge kennenlernen und wählen</translation>
    </message>
    <message numerus="yes">
        <source>Playing one here is heard at the volume above, also while it is muted or switched off. A sound of your own lasts at most %n seconds: WAV, MP3, OGG, Opus, FLAC, AIFF or M4A.</source>
        <translation>
            <numerusform>Hier gespielt, ist ein Klang in der Lautstärke oben zu hören, auch wenn er stumm oder abgeschaltet ist. Ein eigener Klang dauert höchstens %n Sekunde: WAV, MP3, OGG, Opus, FLAC, AIFF oder M4A.</numerusform>
            <numerusform>Hier gespielt, ist ein Klang in der Lautstärke oben zu hören, auch wenn er stumm oder abgeschaltet ist. Ein eigener Klang dauert höchstens %n Sekunden: WAV, MP3, OGG, Opus, FLAC, AIFF oder M4A.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine has no sound output.</source>
        <translation>Dieser Rechner hat keine Tonausgabe.</translation>
    </message>
    <message>
        <source>The volume is at 0. Turn it up to hear something.</source>
        <translation>Die Lautstärke steht auf 0. Drehen Sie auf, um etwas zu hören.</translation>
    </message>
    <message>
        <source>Played on %1.</source>
        <translation>Gespielt auf %1.</translation>
    </message>
    <message>
        <source>A sound for “%1”</source>
        <translation>Ein Klang für „%1“</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>„%1“ wird versucht…</translation>
    </message>
</context>
<context>
    <name>SpotPainter</name>
    <message>
        <source>%1 · %2 · more here: %3</source>
        <extracomment>How much of the lower right corner the zoom buttons and their margins take. A dot further off than this paints nothing there, in pixels. How far the chosen dot&apos;s white ring reaches, and what of others a label should leave free.</extracomment>
        <translation>%1 · %2 · weitere hier: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>%1 in my points</source>
        <extracomment>As high as fields are elsewhere, in pixels.</extracomment>
        <translation>%1 in meinen Punkten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time a side</source>
        <translation>Zeit pro Seite</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Links, dann rechts</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>Rechts, dann links</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>As the point takes it</source>
        <translation>Wie für den Punkt vorgesehen</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>%1 L</source>
        <extracomment>A chip, at least; longer words make all of them wider.</extracomment>
        <translation>%1 L</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>%1 L+R</source>
        <translation>%1 L+R</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>More than one computer</source>
        <translation>Mehr als ein Rechner</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Nextcloud, Dropbox or the like carries between your computers. Each of them writes a file of its own there, with your sessions, pain, notes, answers, trials, routines and points, and reads the others. Acupress itself sends nothing anywhere; whoever can open the folder can read it.</source>
        <translation>Wählen Sie einen Ordner, den Syncthing, Nextcloud, Dropbox oder etwas Ähnliches zwischen Ihren Rechnern überträgt. Jeder von ihnen schreibt dort eine eigene Datei mit Ihren Sitzungen, Schmerzen, Notizen, Antworten, Versuchen, Programmen und Punkten und liest die anderen. Acupress selbst sendet nichts; wer den Ordner öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Use none any more</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <source>What you erase in “My pain and sessions” is erased on the others, too, as soon as they have read it. What one of them has kept and this one has not read yet stays.</source>
        <translation>Was Sie unter „Meine Schmerzen und Sitzungen“ löschen, wird auch auf den anderen gelöscht, sobald diese es mitbekommen haben. Was einer von ihnen aufgezeichnet hat und dieser noch nicht gelesen hat, bleibt.</translation>
    </message>
    <message>
        <source>This computer hands on nothing.</source>
        <translation>Dieser Rechner gibt nichts weiter.</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Open a routine</source>
        <translation>Programm öffnen</translation>
    </message>
    <message>
        <source>Keep it among your routines?</source>
        <translation>Unter Ihren Programmen behalten?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It comes from the same routine as your “%1”. Keep it beside that one, or in its place?</source>
        <translation>Es stammt vom selben Programm wie Ihr „%1“. Daneben behalten oder an dessen Stelle?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Meines ersetzen</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Anything new today?</source>
        <translation>Ist heute etwas neu?</translation>
    </message>
    <message>
        <source>&amp;Nothing new, start</source>
        <translation>&amp;Nichts Neues, starten</translation>
    </message>
    <message>
        <source>&amp;Something is new</source>
        <translation>&amp;Etwas ist neu</translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation>Zum Beispiel:</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>Start: %1 · %2 min</translation>
    </message>
    <message>
        <source>Help, safety, settings, quit</source>
        <translation>Hilfe, Sicherheit, Einstellungen, Beenden</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Below this width the buttons of the views do not fit beside search and start. Below this one there are no words beside signs. The margins of the bar at the left and the right, and what lies between its parts. On a screen that is narrow for its letters a title has no less, in pixels. More of a title does not stand on the start button, in pixels.</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused · %1 left</source>
        <translation>Angehalten · noch %1</translation>
    </message>
    <message>
        <source>Running · %1 left</source>
        <translation>Läuft · noch %1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When to press, and how you are reminded</source>
        <translation>Wann gedrückt wird und wie Sie erinnert werden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
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
        <translation>%1 · Pause, noch %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>My routines</source>
        <translation>Meine Programme</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>%1 Click here for: %2.</source>
        <translation>%1 Hier klicken für: %2.</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>What of a window&apos;s width is not the page&apos;s, before that is laid out.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>Zum Wiedereinlesen</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>Englischer Text</translation>
    </message>
</context>
<context>
    <name>UnwellDialog</name>
    <message>
        <source>&amp;Go on to some questions</source>
        <translation>&amp;Weiter zu einigen Fragen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>All views of the body</source>
        <extracomment>Views that show both sides stand in rows of so many; the others in two blocks, side by side.</extracomment>
        <translation>Alle Ansichten des Körpers</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Choose what the map shows (Ctrl+9)</source>
        <translation>Wählen, was die Karte zeigt (Strg+9)</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alle…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Kopfseite</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Hinterkopf</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Inner arm</source>
        <translation>Arm innen</translation>
    </message>
    <message>
        <source>Outer arm</source>
        <translation>Arm außen</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Little finger&apos;s edge</source>
        <translation>Kleinfingerkante</translation>
    </message>
    <message>
        <source>Thumb&apos;s edge</source>
        <translation>Daumenkante</translation>
    </message>
    <message>
        <source>Outer leg</source>
        <translation>Bein außen</translation>
    </message>
    <message>
        <source>Inner leg</source>
        <translation>Bein innen</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation>Außenkante</translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation>Innenkante</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <extracomment>Where a name is clear only beside the others of its part of the body: the name that is clear anywhere.</extracomment>
        <translation>Körperseite</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <translation>Oberkopf</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <translation>Außenkante des Fußes</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <translation>Innenkante des Fußes</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>A letter a view, of those that mean nothing else on the map; with Shift it is the right side&apos;s.</extracomment>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1. Arrow keys go from point to point, Enter opens one, + and - zoom, 0 shows all, M meridian lines, B bones, S one side or both, X as in a mirror, R says where you are, V which bones and meridians are near. A letter shows a view, with Shift the right side&apos;s: Control and 9 lists them.</source>
        <translation>%1. Pfeiltasten gehen von Punkt zu Punkt, Eingabe öffnet einen, + und - vergrößern und verkleinern, 0 zeigt alles, M Meridianlinien, B Knochen, S eine Seite oder beide, X wie im Spiegel, R sagt, wo Sie sind, V, welche Knochen und Meridiane in der Nähe sind. Ein Buchstabe zeigt eine Ansicht, mit Umschalt die der rechten Seite: Strg und 9 listet sie auf.</translation>
    </message>
</context>
<context>
    <name>VoiceOffer</name>
    <message>
        <source>A screen reader is running. A voice can lead sessions beside it, also while another window is in front.</source>
        <translation>Ein Bildschirmleser läuft. Zusätzlich kann eine Stimme durch die Sitzungen führen, auch während ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Switch the voice on</source>
        <translation>Stimme einschalten</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <extracomment>What Qt&apos;s engines are called where people install them.</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Say the next point, side and time</source>
        <translation>Nächsten Punkt, Seite und Zeit ansagen</translation>
    </message>
    <message>
        <source>It speaks after each chime, so that you can keep your eyes closed. Pause, stop and mute cut it short. Breaths are spoken where “Sessions” says so. Nothing leaves this machine.</source>
        <translation>Sie spricht nach jedem Klang, damit Sie die Augen geschlossen halten können. Pause, Stopp und Stumm brechen sie ab. Atemzüge werden gesprochen, wenn „Sitzungen“ es so vorsieht. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Sprachdienst</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Langsamer oder schneller</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie gewöhnlich</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Say a test sentence</source>
        <translation>Einen Testsatz sagen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Eine Stimme wird gesucht…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Keine gefunden</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>&amp;To the map</source>
        <translation>Zur &amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;How to press</source>
        <translation>&amp;So wird gedrückt</translation>
    </message>
    <message>
        <source>Press where it helps</source>
        <translation>Drücken, wo es hilft</translation>
    </message>
    <message>
        <source>Acupress shows where points lie, how to press them, and leads you through it.</source>
        <translation>Acupress zeigt, wo Punkte liegen und wie man sie drückt, und führt Sie hindurch.</translation>
    </message>
    <message>
        <source>About ten minutes a day, with your own fingers</source>
        <translation>Etwa zehn Minuten am Tag, mit Ihren eigenen Fingern</translation>
    </message>
    <message>
        <source>What studies found, and what they did not</source>
        <translation>Was Studien fanden und was nicht</translation>
    </message>
    <message>
        <source>Acupress sends nothing anywhere</source>
        <translation>Acupress sendet nichts</translation>
    </message>
    <message>
        <source>Which figure?</source>
        <translation>Welche Figur?</translation>
    </message>
    <message>
        <source>Everything is shown on it. The settings change it at any time.</source>
        <translation>Alles wird an ihr gezeigt. In den Einstellungen lässt sie sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>&amp;Jetzt beantworten</translation>
    </message>
    <message>
        <source>Is it for you?</source>
        <translation>Ist es für Sie geeignet?</translation>
    </message>
    <message>
        <source>Most aches are harmless. A few signs are not, and some points are not for everyone.</source>
        <translation>Die meisten Schmerzen sind harmlos. Einige Zeichen sind es nicht, und manche Punkte sind nicht für jeden.</translation>
    </message>
    <message>
        <source>Some short questions find out. They are asked before the first session, at the latest.</source>
        <translation>Einige kurze Fragen klären das. Sie werden spätestens vor der ersten Sitzung gestellt.</translation>
    </message>
    <message>
        <source>This starts a session. The map shows everything else.</source>
        <translation>Dies startet eine Sitzung. Die Karte zeigt alles andere.</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>Was tut weh?</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>WindowNotifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>&amp;Yes, at least one</source>
        <translation>&amp;Ja, mindestens eines</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No, none of these</source>
        <translation>&amp;Nein, keines davon</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
</TS>
